import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  dateReader,
  detectLanguage,
  LANGUAGES_FOLDER,
  LanguageDataError,
  loadLanguage,
  readReferences,
  UnknownLanguage,
} from '../../src/languages/index.js';

/** A folder of languages with English alone, one of whose files is changed by hand. */
let folder: string;
const made: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recalling-languages-'));
  made.push(folder);
  cpSync(path.join(LANGUAGES_FOLDER, 'en'), path.join(folder, 'en'), { recursive: true });
});
afterAll(() => {
  for (const one of made) rmSync(one, { recursive: true });
});

/** Changes what a file says, or puts a text in its place. */
function change(name: string, by: string | ((data: Record<string, unknown>) => void)): string {
  const file = path.join(folder, 'en', name);
  if (typeof by !== 'string') {
    const data = JSON.parse(readFileSync(file, 'utf8'));
    by(data);
    writeFileSync(file, JSON.stringify(data));
  } else writeFileSync(file, by);
  return file;
}

function thrownBy(run: () => unknown): { message: string; hint: string; code: string } {
  try {
    run();
  } catch (error) {
    expect(error instanceof LanguageDataError || error instanceof UnknownLanguage).toBe(true);
    return error as LanguageDataError;
  }
  throw new Error('nothing was thrown');
}

describe('a malformed file of a language is told with the file, the place in it and what must stand there', () => {
  test.each<[string, (data: Record<string, unknown>) => void, string]>([
    [
      'references.json',
      (data) => delete (data.heads as { phrases?: unknown }[])[2]?.phrases,
      "/heads/2 must have required property 'phrases'",
    ],
    [
      'acts.json',
      (data) => Object.assign((data.acts as object[])[0] as object, { act: null }),
      '/acts/0/act must be',
    ],
    ['dates.json', (data) => delete data.months, "/ must have required property 'months'"],
    [
      'structure.json',
      (data) => Object.assign(data, { anex: [] }),
      "/ must NOT have additional properties ('anex')",
    ],
  ])('%s', (name, by, fault) => {
    const file = change(name, by);
    expect(thrownBy(() => loadLanguage('en', folder)).message).toContain(
      `${file} is no valid data of a language: ${fault}`,
    );
  });

  test('all that is wrong in it together', () => {
    change('dates.json', (data) => {
      delete data.months;
      data.mounths = [];
    });
    const { message } = thrownBy(() => dateReader('en', folder));
    expect(message).toContain("must have required property 'months'");
    expect(message).toContain("('mounths')");
  });

  test('where it is no JSON, or is not there', () => {
    const file = change('dates.json', '{ "months": [');
    expect(thrownBy(() => dateReader('en', folder)).message).toContain(`${file} is no valid JSON`);
    rmSync(file);
    expect(thrownBy(() => loadLanguage('en', folder)).message).toContain(`${file} cannot be read`);
  });

  test('where the language of a text is to be told', () => {
    const file = change('language.json', (data) => {
      data.detect = null;
    });
    expect(thrownBy(() => detectLanguage('Recalling its resolution', undefined, folder)).message).toContain(
      `${file} is no valid data of a language: /detect must be array`,
    );
  });
});

test('a language without a folder is none that is read, and those that are stand beside', () => {
  expect(thrownBy(() => loadLanguage('xx', folder))).toMatchObject({
    code: 'UNKNOWN_LANGUAGE',
    message: expect.stringContaining('"xx"'),
    hint: expect.stringContaining('Read are en;'),
  });
});

test('what a language leaves out of its references is empty for those who read them alone, too', () => {
  const { heads, issuers } = loadLanguage('en').data.references;
  change('references.json', JSON.stringify({ heads, issuers }));
  expect(readReferences('en', folder)).toMatchObject({
    heads,
    issuers,
    letters: {},
    sessions: {},
    ranges: [],
  });
});

test('what a text is said to be in is believed, but where nearly all of its words are those of another language', () => {
  const names = 'the Union of the Lamps of the North, the League for the Fog and the Ports, ';
  const english = 'Recalling the resolution on the lamps of the ports and the fog of the year.';
  expect(detectLanguage(english, 'fr')).toBe('en');
  expect(detectLanguage(english, 'ar')).toBe('en');
  expect(detectLanguage('7 11 12', 'ar')).toBe('ar');
  expect(detectLanguage(english, 'xx')).toBe('xx');
  // A list of names in another language.
  const russian = 'Ассамблея постановляет, что в список включены и эти союзы: ';
  expect(detectLanguage(`${russian}${names}`)).toBe('en');
  expect(detectLanguage(`${russian}${names}`, 'ru')).toBe('ru');
});
