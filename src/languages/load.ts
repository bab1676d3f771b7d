import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DateFinder, type DateSpan } from './dates.js';
import { EMPTY } from './empty.js';
import { Language } from './language.js';
import type { DatesFile, LanguageData, LanguageFile, ReferencesFile } from './types.js';
import { LANGUAGES_FOLDER, LanguageDataError, parseValid } from './valid.js';
import { Writing } from './writing.js';

/** The files of a language. The first four must be there; of the others, and of every list, what is left out counts as empty. */
const FILES = [
  'language',
  'acts',
  'dates',
  'references',
  'relations',
  'pinpoints',
  'structure',
  'numbers',
] as const;
const NEEDED = 4;

const loaded = new Map<string, Language>();

const CODE = /^[a-z]{2,3}$/;

/** A text in a language that has no folder, or that is none of those that have one. */
export class UnknownLanguage extends Error {
  override readonly name = 'UnknownLanguage';
  readonly code = 'UNKNOWN_LANGUAGE';
  readonly hint: string;

  constructor(message: string, folder: string = LANGUAGES_FOLDER) {
    super(message);
    this.hint = `Read are ${languageCodes(folder).join(', ')}; CONTRIBUTING.md tells how to add one.`;
  }
}

/** The codes of all languages that have a folder, sorted. */
export function languageCodes(folder: string = LANGUAGES_FOLDER): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        CODE.test(entry.name) &&
        existsSync(path.join(folder, entry.name, 'language.json')),
    )
    .map((entry) => entry.name)
    .sort();
}

/** Loads one language; a second call gives the same. @throws UnknownLanguage, or LanguageDataError naming the file that is missing or broken and where */
export function loadLanguage(code: string, folder: string = LANGUAGES_FOLDER): Language {
  const place = path.join(folder, code);
  const known = loaded.get(place);
  if (known) return known;
  if (!existsSync(place))
    throw new UnknownLanguage(
      `Texts in the language "${code}" are not read: it has no folder of data.`,
      folder,
    );
  const data = Object.fromEntries(
    FILES.map((name, index) => {
      const file = path.join(place, `${name}.json`);
      const left = index >= NEEDED && !existsSync(file);
      return [name, { ...EMPTY[name], ...(left ? {} : readFile(file)) }];
    }),
  );
  const language = new Language(data as unknown as LanguageData);
  loaded.set(place, language);
  return language;
}

/** What a language's own file says, without the rest of its data. @throws LanguageDataError naming the file that is missing or broken */
export function readLanguageFile(code: string, folder: string = LANGUAGES_FOLDER): LanguageFile {
  return {
    ...EMPTY.language,
    ...readFile(path.join(folder, code, 'language.json')),
  } as LanguageFile;
}

/** How a language cites, without the rest of its data. @throws LanguageDataError naming the file that is missing or broken */
export function readReferences(code: string, folder: string = LANGUAGES_FOLDER): ReferencesFile {
  return {
    ...EMPTY.references,
    ...readFile(path.join(folder, code, 'references.json')),
  } as ReferencesFile;
}

const readers = new Map<string, (text: string) => DateSpan[]>();

/** What finds the dates of a language in any text, without the rest of its data. Offsets are the folded text's. */
export function dateReader(code: string, folder: string = LANGUAGES_FOLDER): (text: string) => DateSpan[] {
  const place = path.join(folder, code);
  let reader = readers.get(place);
  if (!reader) {
    const dates = { ...EMPTY.dates, ...readFile(path.join(place, 'dates.json')) } as DatesFile;
    const own = new Writing(readLanguageFile(code, folder));
    const finder = new DateFinder(dates, own);
    reader = (text) => finder.find(own.fold(text).text);
    readers.set(place, reader);
  }
  return reader;
}

function readFile(file: string): object {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new LanguageDataError(`${file} cannot be read: a language needs this file.`, { cause });
  }
  return parseValid(file, text);
}
