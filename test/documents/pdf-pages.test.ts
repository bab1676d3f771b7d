import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { bindCalls } from '../../src/documents/pages/calls.js';
import { columnsOf } from '../../src/documents/pages/columns.js';
import { withoutFurniture } from '../../src/documents/pages/furniture.js';
import type { Run } from '../../src/documents/pages/glyphs.js';
import { type Line, lineText } from '../../src/documents/pages/line.js';
import { notesOf } from '../../src/documents/pages/notes.js';
import { measure, paragraphsOf } from '../../src/documents/pages/paragraphs.js';
import { rowsOf } from '../../src/documents/pages/rows.js';
import { outline } from './make.js';
import { line } from './make-line.js';
import { Setter } from './make-pdf.js';

const sheet = (number: number, height = 420) => ({
  page: { number, width: 300, height, rules: [], hasImages: false, isScan: false, untold: 0 },
});

describe('what stands on many pages at one height', () => {
  const pages = [1, 2, 3].map((number) => ({
    ...sheet(number),
    lines: [
      line('Assembly of the Lake—Third Session', { page: number, y: 76 }),
      line(`Boats of the ${['north', 'east', 'west'][number - 1]}`, { page: number, y: 100 }),
      line('See the annex.', { page: number, y: 340 + number * 10 }),
      line(`${number}/3`, { page: number, y: 384 }),
      line('26-12345', { page: number, y: 400 }),
    ],
  }));
  const kept = withoutFurniture(pages);

  test('is no text, however far from the edges of a small page it stands', () => {
    expect(kept.slice(1).map((lines) => lines.map(lineText))).toEqual([
      ['Boats of the east', 'See the annex.'],
      ['Boats of the west', 'See the annex.'],
    ]);
  });

  test('is kept on the first, where it may name the document, and stands above its columns', () => {
    const [first = []] = kept;
    expect(first.map(lineText)).toEqual([
      'Assembly of the Lake—Third Session',
      'Boats of the north',
      'See the annex.',
    ]);
    const right = line('Piers of the lake', { left: 500, right: 800, y: 70 });
    const [head] = columnsOf([right, ...first], 490);
    expect(head?.lines.map(lineText)).toEqual(['Assembly of the Lake—Third Session']);
  });
});

describe('notes below two columns', () => {
  const small = { size: 8 };
  const body = [100, 112, 124, 136].flatMap((y) => [
    line('Boats of the lake', { left: 60, right: 290, y }),
    line('Piers of the lake', { left: 320, right: 550, y }),
  ]);
  const notes = [
    line('1 Resolution 3/1.', { ...small, left: 60, right: 150, y: 160 }),
    line('2 Words that reach over both', { ...small, left: 60, right: 550, y: 170 }),
    line('3 Resolution 3/3.', { ...small, left: 60, right: 150, y: 180 }),
  ];

  test('that run across the page are read together, the short ones among them, too', () => {
    const columns = columnsOf([...body, ...notes], 305);
    expect(columns.map(({ lines }) => lines.length)).toEqual([4, 4, 3]);
  });
});

describe('a preamble in small letters', () => {
  const usual = { size: 10, leading: 12, parting: 1.3 };
  const at = (y: number, text: string, left: number, right: number): Line => line(text, { y, left, right });

  test('whose lines are not justified is parted by its indents alone', () => {
    const lines = [
      at(100, 'вспоминая слова хранителей озера,', 144, 440),
      at(112, 'которые были сказаны зимой,', 120, 430),
      at(124, 'о лодках и мостах,', 120, 250),
      at(136, 'отмечая сети и канаты севера,', 144, 438),
      at(148, 'паромы и причалы востока,', 120, 300),
      at(160, 'отмечая также фонари запада,', 144, 442),
      at(172, 'зажжённые весной,', 120, 250),
    ];
    const found = paragraphsOf([{ left: 120, right: 470, lines }], usual);
    expect(found.map((paragraph) => paragraph.lines.length)).toEqual([3, 2, 2]);
    expect(lines.some(({ mayGoOn }) => mayGoOn)).toBe(false);
    expect(measure(lines).leading).toBe(12);
  });
});

describe('the lines of a note', () => {
  const wide = (text: string) => {
    const own = line(text);
    const [, second] = own.spans;
    if (second) second.gap = 8;
    return own;
  };
  const raised = (text: string) => {
    const own = line(text);
    const [first] = own.spans;
    if (first) first.raised = true;
    return own;
  };

  test('may begin with a number or letter that white space parts from what follows, where lines are justified', () => {
    const notes = notesOf([
      [
        raised('6 Official Records, Supplement No.'),
        wide('11 (L/60/11), and the corrigendum'),
        wide('y the annex to it.'),
        wide('7 Resolution 3/7.'),
      ],
    ]);
    expect(notes.map(({ label, lines }) => [label, lines.length])).toEqual([
      ['6', 3],
      ['7', 1],
    ]);
  });

  test('are called by a number with a stroke that is joined to a word; a symbol’s number is none', () => {
    const body = [line('the Declaration of the Lake1/ and L/C1/3 of the boats2/,')];
    const note = (label: string) => ({ label, isStroked: true, lines: [line(`${label}/ Resolution 3/1.`)] });
    bindCalls(body, [note('1'), note('2')]);
    const marks = body.flatMap(({ spans }) => spans.flatMap(({ raised, text }) => (raised ? [text] : [])));
    expect(marks).toEqual(['1', '2']);
  });
});

const run = (text: string, x: number, y: number, size: number): Run => {
  const made: Run = {
    glyphs: [],
    x,
    y,
    width: 0.5 * size * text.length,
    size,
    bold: false,
    italic: false,
    slope: 0,
  };
  made.glyphs = [...text].map((sign, at) => ({
    text: sign,
    x: x + 0.5 * size * at,
    end: x + 0.5 * size * (at + 1),
    isSpace: sign === ' ',
    run: made,
  }));
  return made;
};

test('a mark in brackets that are drawn one by one stands before a line from right to left', () => {
  const rows = rowsOf([
    run('رارق', 400, 100, 12),
    run(')', 451, 93, 8),
    run('10', 455, 93, 8),
    run('(', 463, 93, 8),
  ]);
  expect(rows).toHaveLength(1);
});

test('the raised end of a word is of its line, though it is nearly as large; what stands apart is not', () => {
  const word = run('Supplément n', 100, 100, 9);
  const joined = run('o', 154, 96.3, 7.5);
  expect(rowsOf([word, joined])).toHaveLength(1);
  expect(rowsOf([word, run('o', 170, 96.3, 7.5)])).toHaveLength(2);
});

test('a page number that stands higher than most cuts no paragraph in two', async () => {
  const setter = await Setter.create();
  for (const number of [1, 2, 3]) {
    if (number > 1) setter.page();
    setter.at(123, 700, 'Recalling the boats of the north of the lake, which go from one shore to the');
    setter.at(300, 110, `${number}/3`).at(300, 90, '26-12345');
  }
  expect(outline(await readDocument(await setter.bytes())).join(' ')).not.toMatch(/[123]\/3/);
});
