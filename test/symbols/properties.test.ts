import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonical,
  type DocumentSymbol,
  expandRange,
  fromRoman,
  parseRange,
  parseSymbol,
  printRange,
  readNumber,
  readWritten,
  relative,
  scanNumbers,
  scanSymbols,
  shortForm,
  suggest,
  toRoman,
} from '../../src/symbols/index.js';
import { WORDS } from './words.js';

const upTo = (max: number) => fc.integer({ min: 1, max });
const slashed = fc.oneof(
  fc.integer({ min: 31, max: 99 }).map(String),
  fc.integer({ min: 8, max: 40 }).map((session) => `S-${session}`),
  fc.integer({ min: 6, max: 20 }).map((session) => `ES-${session}`),
);
const letter = fc.constantFrom('', '', '', ' A', ' B', ' H', ' A-C');
const roman = fc.constantFrom('I', 'III', 'V', 'XIV', 'XXI', 'XXX', 'S-VI', 'ES-V');
const year = fc.integer({ min: 1978, max: 2060 });

const resolution = fc.oneof(
  fc.tuple(slashed, upTo(999), letter).map(([session, number, part]) => `A/RES/${session}/${number}${part}`),
  fc
    .tuple(upTo(3999), fc.constantFrom('', ' A', ' D'), roman)
    .map(([n, part, session]) => `A/RES/${n}${part} (${session})`),
  fc.tuple(year, upTo(400)).map(([y, n]) => `E/RES/${y}/${n}`),
  fc.tuple(upTo(2200), fc.constantFrom('IV', 'XXIX', 'XLII', 'LXIII')).map(([n, s]) => `E/RES/${n} (${s})`),
  fc.tuple(upTo(3000), fc.integer({ min: 1946, max: 2060 })).map(([n, y]) => `S/RES/${n} (${y})`),
  fc.tuple(upTo(70), upTo(60)).map(([s, n]) => `A/HRC/RES/${s}/${n}`),
  fc.tuple(slashed, upTo(999)).map(([s, n]) => `A/DEC/${s}/${n}`),
  fc.tuple(year, upTo(400)).map(([y, n]) => `E/DEC/${y}/${n}`),
);
const suffix = fc.constantFrom('', '', '/Corr.1', '/Add.2', '/Rev.1', '/Add.1/Corr.3', '/Summary');
const single = fc.oneof(
  fc
    .tuple(fc.constantFrom('A', 'A/C.2', 'A/C.3', 'A/INF'), fc.integer({ min: 31, max: 99 }), upTo(999))
    .map(([body, session, number]) => `${body}/${session}/${number}`),
  fc
    .tuple(fc.constantFrom('L', 'SR', 'PV', 'CRP'), fc.integer({ min: 31, max: 99 }), upTo(120))
    .map(([kind, session, number]) => `A/C.2/${session}/${kind}.${number}`),
  fc
    .tuple(fc.constantFrom('E', 'S', 'E/CN.16', 'E/HLPF', 'CEB', 'DP', 'FCCC/CP'), year, upTo(999))
    .map(([body, y, number]) => `${body}/${y}/${number}`),
  fc
    .tuple(fc.constantFrom('TD/B/EDE', 'A/HRC', 'CBD/COP', 'ST/ESA'), upTo(70), upTo(90))
    .map(([body, session, number]) => `${body}/${session}/${number}`),
);
const document = fc.tuple(single, suffix).map(([base, end]) => base + end);
const joint = fc
  .tuple(
    fc.integer({ min: 31, max: 99 }),
    upTo(999),
    year,
    upTo(200),
    fc.constantFrom('', '/Corr.1', '/Add.1'),
  )
  .map(([session, a, y, b, end]) => `A/${session}/${a}${end}-E/${y}/${b}${end}`);
const symbolText = fc.oneof(resolution, document, joint);

function symbolOf(text: string): DocumentSymbol {
  const symbol = parseSymbol(text);
  if (symbol === null) throw new Error(`not a symbol: ${text}`);
  return symbol;
}

describe('any symbol', () => {
  test('prints as it is written canonically, and parses back to itself', () => {
    fc.assert(
      fc.property(symbolText, (text) => {
        const symbol = symbolOf(text);
        expect(canonical(symbol)).toBe(text);
        expect(parseSymbol(canonical(symbol))).toEqual(symbol);
      }),
    );
  });

  test('keeps its identity through any typography', () => {
    const zeros = [0x30, 0x660, 0x6f0, 0xff10];
    const hyphens = ['-', '\u2010', '\u2011', '\u2013', '\u2212'];
    const noise = ['', '', '\u200e', '\u200f', '\u202b', '\u202c', '\ufeff', '\u00ad'];
    const choice = fc.record({
      zero: fc.constantFrom(...zeros),
      hyphen: fc.constantFrom(...hyphens),
      slash: fc.constantFrom('/', '\u2044', '\uff0f'),
      space: fc.constantFrom(' ', '\u00a0', '\u202f', ''),
      noise: fc.constantFrom(...noise),
      lower: fc.boolean(),
      around: fc.constantFrom(['', ''], ['(', ')'], ['“', '”'], [' ', '.'], ['', '؛'], ['', '¹']),
    });
    fc.assert(
      fc.property(symbolText, choice, (text, { zero, hyphen, slash, space, noise, lower, around }) => {
        let varied = '';
        for (const unit of lower ? text.toLowerCase() : text) {
          if (/\d/.test(unit)) varied += String.fromCharCode(zero + Number(unit));
          else varied += { '-': hyphen, '/': slash, ' ': space }[unit] ?? unit;
          varied += noise;
        }
        const symbol = parseSymbol(around[0] + varied + around[1]);
        expect(symbol && canonical(symbol)).toBe(text);
      }),
    );
  });

  test('is found in running text of any script, and nothing beside it', () => {
    const before = ['see ', 'في ', 'و', '见', 'см. ', '(', '«', '³ '];
    const after = ['.', ', annex', ' و', '，附件', '».', ')', '⁴', '\n'];
    fc.assert(
      fc.property(symbolText, fc.constantFrom(...before), fc.constantFrom(...after), (text, left, right) => {
        const hits = scanSymbols(left + text + right, WORDS);
        expect(hits.map(({ start, end }) => [start, end])).toEqual([
          [left.length, left.length + text.length],
        ]);
        expect(hits.map(({ symbol }) => canonical(symbol))).toEqual([text]);
        expect(scanNumbers(left + text + right, WORDS)).toEqual([]);
      }),
    );
  });

  test('of a resolution is found by its short form', () => {
    fc.assert(
      fc.property(resolution, (text) => {
        const symbol = symbolOf(text);
        const short = shortForm(symbol) ?? '';
        const [hit, ...others] = scanNumbers(`under ${short}, again`, WORDS);
        // A part of several letters is cited part by part.
        fc.pre(hit !== undefined || !/-[A-Z]$/.test(short));
        expect(others).toEqual([]);
        const body = text.startsWith('A/HRC')
          ? 'HRC'
          : ({ A: 'GA', E: 'ECOSOC', S: 'SC' } as const)[text[0] ?? ''];
        const read = hit && readNumber(hit, { body: body ?? null, decision: text.includes('/DEC/') });
        expect(read && canonical(read.symbol)).toBe(text);
        expect(readWritten(short, WORDS).map(({ id }) => id)).toContain(text);
      }),
    );
  });

  test('with a suffix steps back to its base, one suffix at a time', () => {
    fc.assert(
      fc.property(fc.oneof(document, joint), (text) => {
        let steps = 0;
        for (let back = relative(symbolOf(text)); back !== null; back = relative(back.base)) {
          expect(parseSymbol(canonical(back.base))).toEqual(back.base);
          steps++;
        }
        const suffixes = text.split('-E/')[0]?.match(/\/(?:Corr|Add|Rev)\.\d|\/Summary/g) ?? [];
        expect(steps).toBe(suffixes.length);
      }),
    );
  });

  test('of a record makes a range that expands to all its meetings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 99 }), upTo(60), upTo(40), (session, first, more) => {
        const text = `A/C.2/${session}/SR.${first}-${first + more}`;
        const range = parseRange(text);
        expect(range && printRange(range)).toBe(text);
        expect(range && expandRange(range)).toHaveLength(more + 1);
      }),
    );
  });
});

describe('any text', () => {
  const shaped = fc.stringMatching(/^[AES0-9/.()\- CLRorx\u0660-\u0663\u200f]{0,40}$/);

  test('is read without throwing, and whatever is found parses back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), shaped), (text) => {
        const symbol = parseSymbol(text);
        if (symbol !== null) expect(parseSymbol(canonical(symbol))).toEqual(symbol);
        let end = 0;
        for (const hit of scanSymbols(text, WORDS)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(parseSymbol(canonical(hit.symbol))).toEqual(hit.symbol);
          end = hit.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const hit of scanNumbers(text, WORDS)) {
          const read = readNumber(hit);
          if (read !== null) expect(parseSymbol(canonical(read.symbol))).toEqual(read.symbol);
        }
        for (const { id, symbol: candidate } of readWritten(text, WORDS))
          expect(canonical(candidate)).toBe(id);
        for (const offered of suggest(text)) expect(parseSymbol(offered)).not.toBeNull();
      }),
      { numRuns: 1500 },
    );
  });

  test('that looks like a symbol but is none is refused', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,6}$/);
    const number = upTo(99).map(String);
    const date = fc
      .tuple(upTo(31), upTo(12), fc.integer({ min: 1900, max: 2050 }))
      .map(([day, month, y]) => `${day}/${month}/${y}`);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(word, word).map((pair) => pair.join('/')),
          fc.tuple(number, number).map((pair) => pair.join('/')),
          date,
        ),
        (text) => {
          expect(parseSymbol(text)).toBeNull();
          expect(scanSymbols(`on ${text} it`)).toEqual([]);
        },
      ),
    );
    fc.assert(fc.property(date, (text) => expect(scanNumbers(`on ${text} it`)).toEqual([])));
  });
});

describe('time grows with length alone', () => {
  const UNITS = [
    '/',
    'A/',
    'A/ ',
    'A/1/',
    'A/C.',
    'A/72/1-E/',
    'A/72/1 and Corr.1 ',
    '1/2 ',
    '1 (I) ',
    '(',
    '-1/2',
    'http:/',
    'a.aa/',
    '1\u200f/',
  ];

  test.each(UNITS)('on %p again and again', (unit) => {
    const small = unit.repeat(Math.ceil(6_000 / unit.length));
    const large = small.repeat(10);
    const time = (text: string) => {
      const start = performance.now();
      scanSymbols(text, WORDS);
      scanNumbers(text, WORDS);
      return Math.max(1, performance.now() - start);
    };
    time(small); // so that the code is warm
    // Ten times the text; what grew with the square would take a hundred times as long, in every one of the runs.
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 12 && least >= 40; run++) least = Math.min(least, time(large) / time(small));
    expect(least).toBeLessThan(40);
  });
});

describe('roman numerals', () => {
  test('as they are written', () =>
    expect([1, 4, 9, 14, 38, 399].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XXXVIII', 'CCCXCIX']));
  test('read back to their values', () =>
    fc.assert(fc.property(upTo(399), (value) => fromRoman(toRoman(value)) === value)));
});
