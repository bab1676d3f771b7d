import { expect, test } from '@jest/globals';
import { agreementOf } from '../../src/evaluate/agreement.js';
import { bagOf, f1, overlap, sum } from '../../src/evaluate/tally.js';

function of(languages: Record<string, string[]>) {
  return agreementOf(new Map(Object.entries(languages).map(([language, items]) => [language, bagOf(items)])));
}

test('languages that are of one mind agree wholly', () => {
  const { byLanguage, unanimous, differences } = of({ ar: ['x', 'y'], en: ['y', 'x'], zh: ['x', 'y'] });
  expect(f1(sum(byLanguage.values()))).toBe(1);
  expect(overlap(unanimous)).toBe(1);
  expect(differences).toEqual([]);
});

test('the mean F1 of all pairs, and the share of items that all have', () => {
  const { byLanguage, unanimous } = of({ ar: ['x', 'y'], en: ['x', 'y'], zh: ['x'] });
  // ar-en: 2·2/4; ar-zh and en-zh: 2·1/3 each: right 2+1+1 pairs, both ways; 2 missed by zh, both ways.
  expect(f1(sum(byLanguage.values()))).toBeCloseTo((2 * 4) / (2 * 4 + 2), 10);
  expect(byLanguage.get('zh')).toEqual({ right: 2, wrong: 0, missed: 2 });
  expect(byLanguage.get('ar')).toEqual({ right: 3, wrong: 1, missed: 0 });
  expect(overlap(unanimous)).toBe(0.5);
});

test.each<[string, Record<string, string[]>, string | null]>([
  ['one lacks what all others have', { ar: [], en: ['x'], fr: ['x'] }, 'ar'],
  ['one has what no other has', { ar: ['x'], en: [], fr: [] }, 'ar'],
  ['one has it twice', { ar: ['x'], en: ['x', 'x'], fr: ['x'] }, 'en'],
  ['two against two', { ar: ['x'], en: ['x'], fr: [], zh: [] }, null],
  ['two languages cannot tell who is odd', { ar: ['x'], en: [] }, null],
])('who stands alone: %s', (_, languages, alone) => {
  expect(of(languages).differences).toEqual([expect.objectContaining({ item: 'x', alone })]);
});

test('one language has nobody to agree with', () => {
  const { byLanguage, differences } = of({ en: ['x'] });
  expect(byLanguage.size).toBe(0);
  expect(differences).toEqual([]);
});
