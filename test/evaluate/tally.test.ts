import { describe, expect, test } from '@jest/globals';
import { bagOf, compare, f1, overlap, precision, recall, sum, type Tally } from '../../src/evaluate/tally.js';

describe('figures of a tally', () => {
  test.each<
    [Tally, { precision: number | null; recall: number | null; f1: number | null; overlap: number | null }]
  >([
    [
      { right: 0, wrong: 0, missed: 0 },
      { precision: null, recall: null, f1: null, overlap: null },
    ],
    [
      { right: 3, wrong: 0, missed: 0 },
      { precision: 1, recall: 1, f1: 1, overlap: 1 },
    ],
    [
      { right: 3, wrong: 1, missed: 0 },
      { precision: 0.75, recall: 1, f1: 6 / 7, overlap: 0.75 },
    ],
    [
      { right: 3, wrong: 0, missed: 1 },
      { precision: 1, recall: 0.75, f1: 6 / 7, overlap: 0.75 },
    ],
    [
      { right: 0, wrong: 2, missed: 0 },
      { precision: 0, recall: null, f1: 0, overlap: 0 },
    ],
    [
      { right: 1, wrong: 1, missed: 2 },
      { precision: 0.5, recall: 1 / 3, f1: 0.4, overlap: 0.25 },
    ],
  ])('%j', (tally, figures) => {
    expect({
      precision: precision(tally),
      recall: recall(tally),
      f1: f1(tally),
      overlap: overlap(tally),
    }).toEqual(figures);
  });

  test('tallies add up', () => {
    const total = sum([
      { right: 1, wrong: 2, missed: 3 },
      { right: 10, wrong: 0, missed: 1 },
    ]);
    expect(total).toEqual({ right: 11, wrong: 2, missed: 4 });
    expect(sum([])).toEqual({ right: 0, wrong: 0, missed: 0 });
  });
});

describe('one bag against another', () => {
  test.each<[string, string[], string[], Tally, string[], string[]]>([
    ['equal', ['a', 'b'], ['b', 'a'], { right: 2, wrong: 0, missed: 0 }, [], []],
    ['found too often', ['a', 'a'], ['a'], { right: 1, wrong: 1, missed: 0 }, ['a'], []],
    ['found too seldom', ['a'], ['a', 'a'], { right: 1, wrong: 0, missed: 1 }, [], ['a']],
    ['strangers', ['a'], ['b'], { right: 0, wrong: 1, missed: 1 }, ['a'], ['b']],
    ['nothing', [], [], { right: 0, wrong: 0, missed: 0 }, [], []],
  ])('%s', (_, found, expected, tally, wrong, missed) => {
    expect(compare(bagOf(found), bagOf(expected))).toEqual({ tally, wrong, missed });
  });
});
