import { describe, expect, test } from '@jest/globals';
import { verdicts } from '../../src/evaluate/bars.js';
import { baselineOf, changes, formatBaseline, parseBaseline } from '../../src/evaluate/baseline.js';
import { addFigures, figuresOf, sorted } from '../../src/evaluate/figures.js';
import type { Row } from '../../src/evaluate/reading.js';
import { changeList, problemList } from '../../src/evaluate/report.js';
import type { Tally } from '../../src/evaluate/tally.js';

function row(tally: Tally, more: Partial<Row> = {}): Row {
  return {
    measure: 'links',
    file: 'en/A_RES_99_1.txt',
    language: 'en',
    format: 'text',
    document: 'GA resolution',
    target: 'document',
    tally,
    ...more,
  };
}

const ROWS = [
  row({ right: 9, wrong: 1, missed: 0 }),
  row({ right: 5, wrong: 0, missed: 0 }, { target: 'GA resolution' }),
  row({ right: 7, wrong: 0, missed: 3 }, { file: 'zh/A_RES_99_1.txt', language: 'zh' }),
  row({ right: 3, wrong: 1, missed: 0 }, { measure: 'lead', target: '' }),
];

test('rows add up in cells', () => {
  expect(Object.fromEntries(figuresOf(ROWS).cells)).toEqual({
    'links | text | all': { right: 21, wrong: 1, missed: 3 },
    'links | text | en': { right: 14, wrong: 1, missed: 0 },
    'links | text | zh': { right: 7, wrong: 0, missed: 3 },
    'links | text | of | GA resolution': { right: 21, wrong: 1, missed: 3 },
    'links | text | to | GA resolution': { right: 5, wrong: 0, missed: 0 },
    'links | text | to | document': { right: 16, wrong: 1, missed: 3 },
    'lead | text | all': { right: 3, wrong: 1, missed: 0 },
    'lead | text | en': { right: 3, wrong: 1, missed: 0 },
  });
});

test('the parts of a run, in any order, are the whole', () => {
  const whole = figuresOf([]);
  for (const row of [...ROWS].reverse()) addFigures(whole, figuresOf([row]));
  expect(sorted(whole)).toEqual(sorted(figuresOf(ROWS)));
  expect([...sorted(whole).cells.keys()]).toEqual([...sorted(figuresOf(ROWS)).cells.keys()]);
});

describe('a baseline', () => {
  const before = baselineOf(figuresOf(ROWS));
  const better = [row({ right: 10, wrong: 0, missed: 0 }), ...ROWS.slice(1)];

  test('is read as it was written, one line a cell', () => {
    const json = formatBaseline(before);
    expect(parseBaseline(json, 'baseline.json')).toEqual(before);
    expect(json).toContain('    "links | text | zh": [7, 0, 3]');
    expect(() => parseBaseline('{}', 'baseline.json')).toThrow(
      'baseline.json is no baseline of this version; write a new one with --update-baseline.',
    );
  });

  test('says of other documents nothing, and of those that it knows among them what moved', () => {
    const other = [row({ right: 1, wrong: 1, missed: 1 }, { file: 'pt/A_RES_99_1.txt', language: 'pt' })];
    expect(changes(before, baselineOf(figuresOf(other)), false)).toEqual({ cells: [], files: [] });
    expect(changes(before, baselineOf(figuresOf([])), false)).toEqual({ cells: [], files: [] });
    const { cells, files } = changes(before, baselineOf(figuresOf([...better, ...other])), false);
    expect([cells, files.map(({ name }) => name)]).toEqual([[], ['en/A_RES_99_1.txt']]);
  });

  test('tells what moved, and nothing else', () => {
    expect(changes(before, before, false)).toEqual({ cells: [], files: [] });
    const { cells, files } = changes(before, baselineOf(figuresOf(better)), false);
    expect(cells.map(({ name }) => name)).toEqual([
      'links | text | all',
      'links | text | en',
      'links | text | of | GA resolution',
      'links | text | to | document',
    ]);
    expect(files).toEqual([
      {
        name: 'en/A_RES_99_1.txt',
        before: { right: 14, wrong: 1, missed: 0 },
        after: { right: 15, wrong: 0, missed: 0 },
        points: expect.closeTo(100 / 29),
      },
    ]);
  });

  test('of a whole run is held against a partial one file by file', () => {
    const partial = baselineOf(figuresOf(better.filter(({ language }) => language === 'en')));
    const { cells, files } = changes(before, partial, true);
    expect(cells).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(['en/A_RES_99_1.txt']);
  });

  test('shows a file that is gone', () => {
    const { files } = changes(before, baselineOf(figuresOf(ROWS.slice(0, 2))), false);
    expect(files).toEqual([
      expect.objectContaining({
        name: 'zh/A_RES_99_1.txt',
        after: { right: 0, wrong: 0, missed: 0 },
        points: null,
      }),
    ]);
  });

  test('is printed with gains and losses, the worst first', () => {
    const worse = [
      row({ right: 8, wrong: 1, missed: 1 }),
      ROWS[1],
      row({ right: 10, wrong: 0, missed: 0 }, { file: 'zh/A_RES_99_1.txt', language: 'zh' }),
    ];
    const { files } = changes(before, baselineOf(figuresOf(worse.filter((one) => one !== undefined))), false);
    const lines = changeList('Moved', files).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^ {2}en\/A_RES_99_1\.txt +0\.965 +0\.928 +-3\.69 +-1 + \+1$/u);
    expect(lines[3]).toMatch(/^ {2}zh\/A_RES_99_1\.txt +0\.823 +1\.000 +\+17\.6\d +\+3 + -3$/u);
  });
});

test('bars are held against cells by name; empty cells have no verdict', () => {
  const cells = new Map<string, Tally>([
    ['links | text | en', { right: 99, wrong: 0, missed: 1 }],
    ['links | text | zh', { right: 9, wrong: 1, missed: 0 }],
    ['links | text | to | document', { right: 0, wrong: 1, missed: 0 }],
    ['lead | text | en', { right: 97, wrong: 3, missed: 0 }],
    ['agreement: citations | text', { right: 99, wrong: 1, missed: 1 }],
    ['agreement: citations | text | ar', { right: 1, wrong: 1, missed: 1 }],
    ['agreement: the links themselves | text', { right: 1, wrong: 1, missed: 1 }],
    ['pdf against akn: citations | pdf', { right: 0, wrong: 0, missed: 0 }],
    ['reference: citations of instruments by name | text | all', { right: 94, wrong: 3, missed: 3 }],
    ['reference: provisions | text | en/a.txt', { right: 1, wrong: 1, missed: 0 }],
    ['reference: provisions | text | record/a.txt', { right: 1, wrong: 1, missed: 0 }],
  ]);
  expect(verdicts(cells).map(({ cell, met }) => [cell, met])).toEqual([
    ['links | text | en', true],
    ['links | text | zh', false],
    ['lead | text | en', false],
    ['agreement: citations | text', true],
    ['reference: citations of instruments by name | text | all', true],
    ['reference: provisions | text | record/a.txt', false],
  ]);
});

test('a list of problems is cut, and says how to see the rest', () => {
  const problem = {
    measure: 'links',
    file: 'en/A.txt',
    provision: 'A/1#OP3',
    expected: 'A/RES/1/1',
    found: null,
    words: '…»1/1«…',
  };
  const lines = problemList(
    [problem, { ...problem, expected: null, found: 'A/RES/1/2', note: 'why' }, problem],
    2,
  ).split('\n');
  expect(lines).toEqual([
    'links: 3',
    '  en/A.txt  OP3  expected A/RES/1/1  found nothing  …»1/1«…',
    '  en/A.txt  OP3  found A/RES/1/2  (why)  …»1/1«…',
    '  … and 1 more (--errors 3 shows all)',
  ]);
});
