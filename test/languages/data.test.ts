import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { findVerbs } from '../../src/extract/verbs/verbs.js';
import {
  LANGUAGES_FOLDER,
  type Language,
  type Lexeme,
  languageCodes,
  loadLanguage,
} from '../../src/languages/index.js';
import { ACTS, RELATIONS } from '../../src/seedfile/index.js';

const FILES = ['language', 'acts', 'dates', 'references', 'relations', 'pinpoints', 'structure', 'numbers'];
const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad\t\n]| {2}/u;

const read = (...parts: string[]): unknown =>
  JSON.parse(readFileSync(path.join(LANGUAGES_FOLDER, ...parts), 'utf8'));

/** Every string of a JSON value, with its pointer. */
function* strings(value: unknown, pointer = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [pointer, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${pointer}/${key}`);
}

/** Objects whose keys are not in order, by pointer. */
function* unsorted(value: unknown, pointer = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (!Array.isArray(value) && keys.join() !== [...keys].sort().join()) yield pointer;
  for (const [key, inner] of Object.entries(value)) yield* unsorted(inner, `${pointer}/${key}`);
}

/** Meanings without an entry of their own are told by their kind alone. */
const isOf = (lexeme: Lexeme, entry: unknown): boolean =>
  !('entry' in lexeme) || lexeme.entry === undefined || (lexeme.entry as unknown) === entry;

/** A pinpoint that asks for a number counts only with one after it. */
const hasNumber = (lexeme: Lexeme, text: string): boolean =>
  lexeme.kind !== 'pinpoint' ||
  !lexeme.entry.numbered ||
  /^ ?(?:\d|[ivxlc]+(?!\p{L})|\p{L}(?!\p{L}))/u.test(text.slice(lexeme.end));

const firstAct = (
  language: Language,
  section: 'REPORT' | 'PREAMBLE' | 'OPERATIVE',
  text: string,
): string[] => {
  const { text: folded, offsets } = language.fold(text);
  const printed = (at: number) => text.slice(offsets[at], offsets[at + 1]);
  return findVerbs(language, folded, language.scan(folded), { section, isSpoken: false }, [], printed).map(
    (verb) => verb.act,
  );
};

describe.each(languageCodes())('languages/%s', (code) => {
  const language = loadLanguage(code);
  const { acts, dates, references, relations, pinpoints, structure, numbers } = language.data;

  const files = FILES.filter((file) => existsSync(path.join(LANGUAGES_FOLDER, code, `${file}.json`)));
  test.each(files)(
    '%s.json follows its schema, has its keys in alphabetical order and no stray characters',
    (file) => {
      const data = read(code, `${file}.json`);
      const validate = new Ajv({ allErrors: true, strict: false }).compile(
        read('schema', `${file}.json`) as object,
      );
      expect(validate(data) ? [] : validate.errors).toEqual([]);
      expect([...unsorted(data)]).toEqual([]);
      const stray = [...strings(data)].filter(([, text]) => HIDDEN.test(text) || text !== text.trim());
      expect(stray).toEqual([]);
    },
  );

  test('acts and relations are those of the vocabulary', () => {
    expect(
      acts.acts.map((entry) => entry.act).filter((act) => !ACTS.includes(act as (typeof ACTS)[number])),
    ).toEqual([]);
    expect(
      relations.relations
        .map((entry) => entry.relation)
        .filter((one) => !RELATIONS.includes(one as (typeof RELATIONS)[number])),
    ).toEqual([]);
  });

  test('every act is read in its examples', () => {
    const wrong = acts.acts.flatMap(({ act, examples }) =>
      examples
        .map(({ section, text }) => ({ act, text, read: firstAct(language, section, text) }))
        .filter(({ read: found }) => !found.includes(act)),
    );
    expect(wrong).toEqual([]);
  });

  test('no act is read in its look-alikes', () => {
    const wrong = acts.acts.flatMap(({ act, lookalikes }) =>
      lookalikes
        .map(({ section, text }) => ({ act, text, read: firstAct(language, section, text) }))
        .filter(({ read: found }) => found.includes(act)),
    );
    expect(wrong).toEqual([]);
  });

  test('no verb form stands for two acts in one place', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const entry of acts.acts)
      for (const place of ['forms', 'preambular', 'operative', 'plain', 'narrative'] as const)
        for (const phrase of entry[place] ?? []) {
          const key = `${place} ${language.foldPhrase(phrase)}`;
          const owner = owners.get(key);
          if (owner !== undefined && owner !== entry.act) clashes.push(`${key}: ${owner}, ${entry.act}`);
          owners.set(key, entry.act);
        }
    expect(clashes).toEqual([]);
  });

  test('a form that stands for several acts is found in its examples, and not in its look-alikes', () => {
    const also = (text: string): [string | undefined, string[]] => {
      const folded = language.fold(text).text.trim();
      const lexemes = language.scan(folded);
      const [first] = ['PREAMBLE', 'OPERATIVE'].flatMap((section) =>
        findVerbs(
          language,
          folded,
          lexemes,
          { section: section as 'PREAMBLE' | 'OPERATIVE', isSpoken: false },
          [],
        ),
      );
      return [
        first?.act,
        first ? language.alsoStandsFor(folded.slice(first.start, first.end), first.act) : [],
      ];
    };
    for (const { act, also: others, examples, lookalikes } of acts.ambiguous) {
      expect([act, ...others].filter((one) => !ACTS.includes(one as (typeof ACTS)[number]))).toEqual([]);
      for (const text of examples)
        expect({ text, read: also(text) }).toEqual({ text, read: [act, expect.arrayContaining(others)] });
      for (const text of lookalikes) {
        const [read, more] = also(text);
        const found = read === act && others.every((other) => more.includes(other));
        expect({ text, found }).toEqual({ text, found: false });
      }
    }
  });

  test('a phrase has room for known lists only', () => {
    const slots = [...strings(read(code, 'acts.json'))].flatMap(([, text]) => text.match(/\{\w*\}/gu) ?? []);
    expect(slots.filter((slot) => slot !== '{also}' && slot !== '{deep}')).toEqual([]);
  });

  test('dates are read in their examples and nowhere else', () => {
    const found = (text: string) => language.dates(language.fold(text).text).map((date) => date.iso);
    for (const { text, date } of dates.examples)
      expect({ text, found: found(text) }).toEqual({ text, found: [date] });
    for (const text of dates.lookalikes) expect({ text, found: found(text) }).toEqual({ text, found: [] });
  });

  const kinds: [string, { phrases: string[]; examples: string[]; lookalikes: string[] }[]][] = [
    ['head', references.heads],
    ['issuer', references.issuers],
    ['self', references.self],
    ['entitled', [references.entitled]],
    ['instrument', references.instruments ? [references.instruments] : []],
    ['event', references.events ? [references.events] : []],
    ['hereinafter', [references.hereinafter]],
    ['relation', relations.relations],
    ['pinpoint', pinpoints.pinpoints],
    ['enacting', structure.enacting],
    ['annex', [structure.annex]],
    ['draft', [structure.draft]],
    ['closing', [structure.closing]],
    ['see', [structure.see]],
    ['ibid', [structure.ibid]],
    ['agendaItem', [structure.agendaItem]],
    ['session', [structure.session]],
    ['adoptedBy', [structure.adoptedBy]],
    ['report', [structure.report]],
  ];
  test.each(kinds)('each pattern of kind %s is found in its examples', (kind, entries) => {
    const missed = entries.flatMap((entry) =>
      entry.examples.filter((text) => {
        const scanned = language.scan(language.fold(text).text);
        return !scanned.all.some((lexeme) => lexeme.kind === kind && isOf(lexeme, entry));
      }),
    );
    expect(missed).toEqual([]);
  });

  test.each(kinds.filter(([kind]) => kind !== 'enacting'))(
    'no pattern of kind %s is found in its look-alikes',
    (kind, entries) => {
      const found = entries.flatMap((entry) =>
        entry.lookalikes.filter((text) =>
          language
            .scan(language.fold(text).text)
            .all.some(
              (lexeme) =>
                lexeme.kind === kind &&
                hasNumber(lexeme, language.fold(text).text) &&
                isOf(lexeme, entry) &&
                (!('body' in lexeme) || lexeme.body === (entry as { body?: string }).body),
            ),
        ),
      );
      expect(found).toEqual([]);
    },
  );

  test('ordinals are read in their examples and not in their look-alikes', () => {
    const found = (text: string) =>
      language
        .scan(language.fold(text).text)
        .of('ordinal')
        .map(({ value }) => value);
    for (const { text, value } of numbers.examples)
      expect({ text, found: found(text) }).toEqual({ text, found: [value] });
    for (const text of numbers.lookalikes) expect({ text, found: found(text) }).toEqual({ text, found: [] });
  });
});
