import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonical,
  normalise,
  parseSymbol,
  readNumber,
  readWritten,
  scanNumbers,
  shortForm,
  suggest,
  toRoman,
  yearOfScNumber,
} from '../../src/symbols/index.js';
import { WORDS } from './words.js';

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const roman = (from: number, to: number, print: (session: string) => string) =>
  span(from, to).map((session) => print(toRoman(session)));

/** Every session or year of every series, and those right beside it that are numbered otherwise. */
const ERAS: [name: string, symbols: string[], beside: string[]][] = [
  [
    'the Assembly, by sessions in roman numerals',
    roman(1, 30, (session) => `A/RES/1 (${session})`),
    ['A/RES/1 (XXXI)', 'A/RES/0 (I)', 'A/RES/1 (IIII)'],
  ],
  ['the Assembly, by sessions', span(31, 154).map((n) => `A/RES/${n}/1`), ['A/RES/30/1', 'A/RES/155/1']],
  ['special sessions, in roman numerals', roman(1, 7, (s) => `A/RES/1 (S-${s})`), ['A/RES/1 (S-VIII)']],
  ['special sessions', span(8, 60).map((n) => `A/RES/S-${n}/1`), ['A/RES/S-7/1']],
  ['emergency sessions, in roman numerals', roman(1, 5, (s) => `A/RES/1 (ES-${s})`), ['A/RES/1 (ES-VI)']],
  ['emergency sessions', span(6, 30).map((n) => `A/RES/ES-${n}/1`), ['A/RES/ES-5/1']],
  ["the Assembly's decisions", span(31, 154).map((n) => `A/DEC/${n}/301`), ['A/DEC/30/301', 'A/DEC/155/301']],
  ['the Council, by sessions', roman(1, 63, (s) => `E/RES/1 (${s})`), ['E/RES/1 (LXIV)']],
  ['the Council, by years', span(1978, 2099).map((y) => `E/RES/${y}/1`), ['E/RES/1977/1', 'E/RES/2100/1']],
  ["the Council's decisions, by sessions", roman(54, 63, (s) => `E/DEC/1 (${s})`), ['E/DEC/1 (LIII)']],
  ["the Council's decisions, by years", span(1978, 2099).map((y) => `E/DEC/${y}/101`), ['E/DEC/1977/101']],
  [
    'the Security Council',
    span(1946, 2099).map((y) => `S/RES/1 (${y})`),
    ['S/RES/1 (1945)', 'S/RES/1 (2100)'],
  ],
  [
    'the Human Rights Council',
    span(1, 154).map((n) => `A/HRC/RES/${n}/1`),
    ['A/HRC/RES/0/1', 'A/HRC/RES/155/1'],
  ],
];

/** The digits from which a text may count: those of Arabic, of Persian and Urdu, and full-width ones beside Chinese. */
const ZEROS = [0x660, 0x6f0, 0xff10];
const printed = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** A number alone is none of a session that no document of today can cite. */
function isCited(text: string): boolean {
  const [, council, session] = /^A\/(HRC\/)?[A-Z]+\/(\d+)\/\d/.exec(text) ?? [];
  return Number(session ?? 0) <= (council === undefined ? 99 : 75);
}

describe.each(ERAS)('%s', (_, symbols, beside) => {
  test('each is read and printed as itself, in the digits of every language', () => {
    for (const text of symbols) {
      const symbol = parseSymbol(text);
      expect(symbol && canonical(symbol)).toBe(text);
      for (const zero of ZEROS) expect(normalise(printed(text, zero))).toBe(text);
    }
  });

  test('each is known by its number where the body is', () => {
    for (const text of symbols.filter(isCited)) {
      const symbol = parseSymbol(text);
      const short = symbol === null ? null : shortForm(symbol);
      expect(short).not.toBeNull();
      const body = text.startsWith('A/HRC')
        ? 'HRC'
        : ({ A: 'GA', E: 'ECOSOC', S: 'SC' } as const)[text.charAt(0)];
      for (const zero of [0x30, ...ZEROS]) {
        const [hit] = scanNumbers(printed(short ?? '', zero), WORDS);
        const read = hit && readNumber(hit, { body: body ?? null, decision: text.includes('/DEC/') });
        expect(read && canonical(read.symbol)).toBe(text);
      }
    }
  });

  test('what stands beside it is none of it', () => {
    expect(beside.map((text) => parseSymbol(text))).toEqual(beside.map(() => null));
  });
});

test('what is normalised is so already', () => {
  const parts = fc.constantFrom(
    'A',
    'a',
    'E',
    'S',
    'RES',
    'res',
    '/',
    '/',
    '61',
    '٧',
    '２',
    ' ',
    '(',
    ')',
    'XX',
    '-',
    '.',
    'Add.1',
  );
  const text = fc.oneof(
    fc.array(parts, { maxLength: 9 }).map((some) => some.join('')),
    fc.string(),
  );
  const symbols = fc.constantFrom(...ERAS.flatMap(([, some]) => some));
  fc.assert(
    fc.property(fc.oneof(text, symbols), (given) => {
      const once = normalise(given);
      if (once !== null) expect(normalise(once)).toBe(once);
    }),
    { numRuns: 1000 },
  );
});

test('the Security Council counts on from year to year', () => {
  const firstOf: [number: number, year: number][] = [
    [1, 1946],
    [16, 1947],
    [1285, 2000],
    [1335, 2001],
    [2504, 2020],
    [2618, 2022],
  ];
  for (const [number, year] of firstOf.slice(1)) {
    expect([yearOfScNumber(number - 1), yearOfScNumber(number)]).toEqual([year - 1, year]);
  }
  expect([yearOfScNumber(0), yearOfScNumber(1)]).toEqual([null, 1946]);
  const years = span(1, 2800).map((number) => yearOfScNumber(number) ?? 0);
  for (const [index, year] of years.entries()) expect([0, 1]).toContain(year - (years[index - 1] ?? 1946));
});

test('of symbols that are as near to what was typed, those come first that come first by their letters', () => {
  const known = ['A/RES/56/189', 'A/RES/56/183', 'A/RES/56/18', 'A/RES/56/181'];
  expect(suggest('A/RES/56/18', known)).toEqual(['A/RES/56/18', 'A/RES/56/181', 'A/RES/56/183']);
});

test('what is longer than anybody types is not read', () => {
  const ids = (text: string) => readWritten(text, WORDS).map(({ id }) => id);
  expect(ids(`resolution 61/7${' '.repeat(400)}`)).toContain('A/RES/61/7');
  expect(ids(`resolution 61/7${' '.repeat(500)}`)).toEqual([]);
});
