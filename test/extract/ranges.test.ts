import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holding, type Range } from '../../src/extract/passage/index.js';

const range = (start: number, end: number): Range => ({ start, end });

describe('stretches that hold another', () => {
  test('are those that begin no later and end no sooner, and no others', () => {
    const some = [range(0, 4), range(3, 9), range(5, 9), range(12, 15)];
    expect(holding(some, range(5, 8))).toEqual([range(3, 9), range(5, 9)]);
    expect(holding(some, range(3, 9))).toEqual([range(3, 9)]);
    expect(holding(some, range(2, 5))).toEqual([]);
    expect(holding(some, range(9, 10))).toEqual([]);
    expect(holding([], range(0, 1))).toEqual([]);
  });

  test('are found as by looking at each', () => {
    const steps = fc.array(fc.record({ gap: fc.nat(3), more: fc.nat(3) }), { maxLength: 20 });
    fc.assert(
      fc.property(steps, fc.nat(60), fc.integer({ min: 1, max: 9 }), (given, start, length) => {
        const ranges: Range[] = [];
        for (const { gap, more } of given) {
          const last = ranges.at(-1) ?? range(0, 1);
          const begin = last.start + gap;
          ranges.push(range(begin, Math.max(last.end, begin + 1) + more));
        }
        const held = range(start, start + length);
        const all = ranges.filter((one) => one.start <= held.start && held.end <= one.end);
        expect(holding(ranges, held)).toEqual(all);
      }),
    );
  });

  test('are found without looking at all the others', () => {
    let looks = 0;
    const many = Array.from({ length: 1 << 16 }, (_, index) => ({
      start: index * 10,
      get end() {
        looks += 1;
        return index * 10 + 8;
      },
    }));
    for (const index of [0, 1000, 65_535])
      expect(holding(many, range(index * 10 + 2, index * 10 + 5))).toHaveLength(1);
    // Sixteen halvings each.
    expect(looks).toBeLessThanOrEqual(3 * 17);
  });
});
