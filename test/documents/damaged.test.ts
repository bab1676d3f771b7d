import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DocumentError, readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { UnknownLanguage } from '../../src/languages/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import { akn, docx, p } from './make.js';
import { bare, Setter } from './make-pdf.js';

/** Damaged input of every format: a seed file or an error that says what to do; never anything else, and never for ever. */
const registry = loadRegistry();
const RUNS = 25;
const WHIM_RUNS = 150;
const LIMIT_MS = 5_000;

const TEXT =
  'The General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2015,¹\n\n1. Reaffirms paragraph 3 of its resolution 70/1;\n\n2. Decides:\n\n(a) To meet.\n\n__________\n¹ A/79/62-E/2024/3.';

async function pdf(): Promise<Uint8Array> {
  const page = (await Setter.create()).furniture('A/RES/79/900', '1');
  page
    .paragraph('_The General Assembly_,')
    .paragraph('_Recalling_ its resolution 70/125,^1')
    .paragraph('1.|_Decides_ to meet.');
  return page.notes(['1', 'A/79/62.']).bytes();
}

/** The same, its page not compressed: damage reaches the text, its places and its operators, not only the pages as a whole. */
function openPdf(): Uint8Array {
  const lines = TEXT.split('\n')
    .filter((line) => line !== '')
    .map(
      (line, at) =>
        `BT /F 11 Tf 1 0 0 1 ${at % 2 ? 96 : 72} ${720 - at * 26} Tm (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    );
  const content = lines.join('\n').replaceAll('¹', '1');
  return bare('<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>', content);
}

const WHOLE: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  text: () => Buffer.from(TEXT),
  'utf-16': () => Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
  akn: () =>
    Buffer.from(
      akn({
        preamble: '<p>Recalling its resolution 70/125,</p>',
        body: '<paragraph><num>1.</num><content><p>Decides to meet;</p></content></paragraph>',
      }),
    ),
  html: () =>
    Buffer.from(`<!doctype html><html lang="en"><body>${TEXT.replace(/(.+)/g, '<p>$1</p>')}</body></html>`),
  pdf,
  'open pdf': openPdf,
  docx: () =>
    docx({
      body: TEXT.split('\n\n')
        .map((line) => p(line))
        .join(''),
    }),
  doc: () => readFileSync(join(import.meta.dirname, 'fixtures', 'lake.doc')),
};

/** Texts that PDF pages of a random making hold: what notes, calls, columns, heads, tables and scripts are made of. */
const PIECES = fc.constantFrom(
  'Recalling its resolution 70/125 of 16 December 2015,',
  'The General Assembly,',
  'Decides to meet;',
  'of the Agenda for Sustainable',
  'A/RES/79/900',
  'A/79/62-E/2024/3.',
  '__________________',
  '- - - - - -',
  '1',
  '2.',
  '1/',
  '(1)',
  '[2]',
  '*',
  '**',
  '3/15',
  '21-54321',
  'See resolution 3/1, annex.',
  'inter-',
  'governmental',
  '(a)',
  'II.',
  '   ',
);

interface Drawn {
  piece: string;
  x: number;
  y: number;
  size: number;
}

/** Pages that no damage breaks and no typesetter made: pieces of text in places, sizes and an order of their own. */
const pages = fc.array(
  fc.record({
    piece: PIECES,
    x: fc.constantFrom(0, 40, 72, 96, 123, 300, 320, 500),
    y: fc.oneof(fc.integer({ min: -10, max: 800 }), fc.constantFrom(60, 72, 75, 84, 700, 712, 715, 740)),
    size: fc.constantFrom(5.5, 6.5, 8.5, 10, 10, 10, 12, 0, 40),
  }),
  { minLength: 1, maxLength: 60 },
);

function drawnPdf(drawn: readonly Drawn[]): Uint8Array {
  const content = drawn.map(
    ({ piece, x, y, size }) =>
      `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${piece.replace(/[()\\]/g, '\\$&')}) Tj ET`,
  );
  return bare('<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>', content.join('\n'));
}

/** Rows of the same pieces as pictures of pages have them, and as `pdftotext` writes them without their layout. */
const rows = (indents: readonly number[]) =>
  fc
    .array(
      fc.oneof(
        fc
          .tuple(PIECES, PIECES, fc.constantFrom(...indents))
          .map(([one, other, indent]) => `${' '.repeat(indent)}${one} ${other}`),
        fc.constantFrom('', '', '\f', '1', '2', '3/', '4'),
      ),
      { minLength: 4, maxLength: 80 },
    )
    .map((lines) => `The General Assembly,\n\f${lines.join('\n').replaceAll('\f\n', '\f')}\n\fend\n`);

/** Markup put together at random: elements that open where none may, close where none is open, and hold what they should not. */
const markup = (names: readonly string[], inner: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...names).map((name) => `<${name}>`),
        fc.constantFrom(...names).map((name) => `</${name.split(' ')[0]}>`),
        inner,
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

const HTML_NAMES = [
  'p',
  'main',
  'aside',
  'a href="/x"',
  'a href="#x"',
  'table',
  'tr',
  'td',
  'sup',
  'a href="#_ftn1" name="_ftnref1"',
  'a href="#_ftnref1" name="_ftn1"',
  'ol',
  'li value="3"',
  'h1',
  'br/',
  'div',
  'b',
  'i',
];
const AKN_NAMES = [
  'preamble',
  'mainBody',
  'paragraph',
  'num',
  'content',
  'p',
  'list',
  'point',
  'authorialNote marker="1"',
  'ref href="/akn/un/x"',
  'attachment',
  'doc',
  'conclusions',
  'preface',
  'docTitle',
  'table',
  'tr',
  'td',
  'sup',
];
const WORD_NAMES = [
  'w:p',
  'w:r',
  'w:t',
  'w:pPr',
  'w:numPr',
  'w:ilvl w:val="1"/',
  'w:numId w:val="7"/',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:footnoteReference w:id="1"/',
  'w:footnoteReference/',
  'w:ins',
  'w:del',
  'w:hyperlink',
  'w:tab/',
  'w:br/',
  'w:sdt',
  'w:sdtPr',
  'w:showingPlcHdr/',
  'w:sdtContent',
  'w:sectPr/',
  'w:txbxContent',
  'w:sym w:font="Symbol" w:char="F02A"/',
  'w:footnoteReference w:id="1" w:customMarkFollows="1"/',
  'w:fldChar w:fldCharType="separate"/',
  'w:fldSimple',
  'w:fldChar w:fldCharType="begin"/',
  'w:fldChar w:fldCharType="end"/',
  'w:instrText',
];

const WHIMS: [format: string, made: fc.Arbitrary<Uint8Array>][] = [
  ['pdf', pages.map(drawnPdf)],
  ['text laid out in columns', rows([0, 4, 10, 14, 22, 60]).map((text) => Buffer.from(text))],
  ['text of pages', rows([0]).map((text) => Buffer.from(text))],
  [
    'text with notes in brackets',
    rows([0]).map((text) => Buffer.from(text.replaceAll('\f', '').replace(/^(\d)/gm, '[$1] '))),
  ],
  ['html', markup(HTML_NAMES, PIECES).map((body) => Buffer.from(`<html><body>${body}`))],
  ['akn', markup(AKN_NAMES, PIECES).map((body) => Buffer.from(`<akomaNtoso><statement><body>${body}`))],
  ['docx', markup(WORD_NAMES, PIECES).map((body) => docx({ body }))],
];

type Damage = (bytes: Uint8Array) => Uint8Array;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, share: number) => Math.min(bytes.length - 1, Math.floor(share * bytes.length));
const cut = place.map(
  (end): Damage =>
    (bytes) =>
      bytes.slice(0, at(bytes, end)),
);
const flipped = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 30 }).map(
  (bits): Damage =>
    (bytes) => {
      const copy = Uint8Array.from(bytes);
      for (const [share, bit] of bits) copy[at(copy, share)] = (copy[at(copy, share)] ?? 0) ^ bit;
      return copy;
    },
);
const garbled = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 400 })).map(
  ([share, garbage]): Damage =>
    (bytes) => {
      const from = at(bytes, share);
      return Buffer.concat([bytes.slice(0, from), garbage, bytes.slice(from + garbage.length)]);
    },
);
const doubled = fc.tuple(place, place).map(
  ([one, other]): Damage =>
    (bytes) => {
      const [from, to] = [at(bytes, Math.min(one, other)), at(bytes, Math.max(one, other))];
      return Buffer.concat([bytes.slice(0, to), bytes.slice(from)]);
    },
);

/** The door turns whatever a reader throws into DAMAGED: a slip in our own code would pass for a damaged file. Libraries may throw what they like. */
function isOwnSlip(cause: unknown): cause is Error {
  if (!(cause instanceof TypeError || cause instanceof RangeError || cause instanceof ReferenceError))
    return false;
  const thrownIn = cause.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
  return thrownIn.includes(join('src', 'documents')) && !thrownIn.includes('node_modules');
}

/** 'read', or the code of a clear error; anything else is thrown, as is an outcome that came too late. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const from = performance.now();
  const found = await outcomeOf(bytes);
  expect(performance.now() - from).toBeLessThan(3 * LIMIT_MS);
  return found;
}

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const source = await readDocument(bytes, { timeoutMs: LIMIT_MS });
    const seed = extract(source, { symbol: 'A/RES/79/900', registry });
    expect(seed.format).toBe('recalling-seed/1');
    for (const { surface } of seed.citations) expect(surface.end).toBeLessThanOrEqual(source.text.length);
    return 'read';
  } catch (error) {
    if (error instanceof UnknownLanguage) return error.code;
    if (!(error instanceof DocumentError)) throw error;
    if (isOwnSlip(error.cause)) throw error.cause;
    expect([error.code, error.message.length > 10, error.hint.length > 10]).toEqual([
      expect.stringMatching(/^[A-Z_]+$/),
      true,
      true,
    ]);
    return error.code;
  }
}

describe.each(Object.entries(WHOLE))('%s', (_format, make) => {
  test('whole it is read', async () => {
    expect(await outcome(await make())).toBe('read');
  });

  test('cut, flipped, garbled or doubled it is read or refused in plain words', async () => {
    const whole = await make();
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, flipped, garbled, doubled), async (damage) => {
        expect(await outcome(damage(whole))).toMatch(/^(read|[A-Z_]+)$/);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 30_000, endOnFailure: true },
    );
  });
});

test.each(WHIMS)('%s of any making is read or refused in plain words', async (_, made) => {
  await fc.assert(
    fc.asyncProperty(made, async (bytes) => {
      expect(await outcome(bytes)).toMatch(/^(read|[A-Z_]+)$/);
    }),
    { numRuns: WHIM_RUNS, interruptAfterTimeLimit: 30_000, endOnFailure: true },
  );
});

test('garbage behind any beginning is read or refused in plain words', async () => {
  const heads = [
    '',
    '%PDF-1.7\n',
    'PK\u0003\u0004',
    '<?xml version="1.0"?><akomaNtoso>',
    '<html>',
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    '{\\rtf1',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }), async (head, garbage) => {
      expect(await outcome(Buffer.concat([Buffer.from(head, 'latin1'), garbage]))).toMatch(
        /^(read|[A-Z_]+)$/,
      );
    }),
    { numRuns: 60, interruptAfterTimeLimit: 30_000, endOnFailure: true },
  );
});

test('deep nesting and long lines end in time', async () => {
  const deep = `<html><body>${'<div>'.repeat(20_000)}The General Assembly`;
  const many = Array.from(
    { length: 3_000 },
    (_, number) => `${number}. Recalls its resolution 70/${number},`,
  ).join('\n');
  const long = [
    'resolution 70/1 and ',
    'decision 1/CP.21, resolution 70 (Rev. Bucharest, 2022), ',
    'the Convention, the Agenda, the Summit and the Charter, ',
    'the Commission, in its resolution 56/2 of 3 May 2002, noting that the lamps are lit, ',
  ].map((words) => `The General Assembly,\n\nRecalling ${words.repeat(300_000 / words.length)}`);
  for (const text of [deep, many, ...long])
    expect(await outcome(Buffer.from(text))).toMatch(/^(read|[A-Z_]+)$/);
});

test('a PDF of which nothing but its beginning is left is told to be cut, not to have no text', async () => {
  const body = bare('<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>', 'BT ET');
  const source = Buffer.from(body).toString('latin1');
  const start = source.slice(0, source.indexOf('trailer'));
  await expect(readDocument(Buffer.from(start, 'latin1').subarray(0, -30))).rejects.toMatchObject({
    code: 'DAMAGED',
  });
});
