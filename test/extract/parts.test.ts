import { expect, test } from '@jest/globals';
import { withParts } from '../../src/extract/references/index.js';

const part = (text: string, ...labels: string[]) => ({ text, labels });

test.each([
  ['the same part once', part('annex', 'annex'), part('the annex', 'annex'), 'annex', ['annex']],
  ['a part that a footnote numbers', part('annex', 'annex'), part('annex I', 'annex I'), 'annex I', ['annex I']],
  ['a part that was numbered before', part('annex I', 'annex I'), part('the annex', 'annex'), 'annex I', ['annex I']],
  ['two parts', part('Article 3', 'article 3'), part('chapter VI', 'chapter VI'), 'Article 3, chapter VI', ['article 3', 'chapter VI']],
  ['what may stand inside', part('annex', 'annex'), part('paragraph 4', 'para4'), 'annex', ['annex']],
])('parts of one document named twice: %s', (_, known, later, text, labels) => {
  expect(withParts(known, later)).toEqual({ text, labels });
  expect(withParts(known, null)).toBe(known);
  expect(withParts(null, later)).toBe(later);
}); // biome-ignore format: a table
