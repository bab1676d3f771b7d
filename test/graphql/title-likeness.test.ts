import { expect, test } from '@jest/globals';
import type { EntityModel } from '../../src/graphql/model.js';
import { TitleLikeness } from '../../src/graphql/title-likeness.js';

const text = (names: Record<string, string>) => ({ id: 'A/RES/90/1', ...names }) as unknown as EntityModel;

test.each([
  ['the same but for case and marks', { name_en: 'Lamps at sea' }, { name_en: 'LAMPS  at séa' }, 1],
  ['in one language of two', { name_en: 'Lamps', name_fr: 'Phares' }, { name_en: 'Fog', name_fr: 'Phares' }, 1],
  ['pairs that stand twice count twice', { name_en: 'lala' }, { name_en: 'la' }, 0.5],
  ['without a shared pair', { name_en: 'lamp' }, { name_en: 'fog' }, 0],
  ['without a shared language', { name_en: 'Lamps' }, { name_fr: 'Phares' }, null],
  ['of one letter', { name_zh: '灯' }, { name_zh: '灯' }, 0],
])('titles, %s', (_, left, right, expected) => {
  const likeness = new TitleLikeness();
  const [a, b] = [text(left), text(right)];
  expect(likeness.of(a, b)).toBe(expected);
  // The second time from what was kept, and in whatever order.
  expect(likeness.of(b, a)).toBe(expected);
}); // biome-ignore format: a table

test('the folded titles of a text, of all its languages', () => {
  const one = text({ name: 'Lamps', name_en: 'Lamps', name_fr: 'Phares à feu' });
  expect(new TitleLikeness().folded(one)).toEqual(['lamps', 'phares a feu']);
});
