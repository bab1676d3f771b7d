import { expect, test } from '@jest/globals';
import { locate } from '../../src/evaluate/locate.js';

const KNOWN =
  'Recalling its resolution 70/1 on harbours,¹ and noting resolution 70/1 on lighthouses, and 70/125 (A/70/1).';

function spans(text: string, words: string): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(words, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + words.length,
  }));
}

test('the same words in the same surroundings, whatever the order, the spaces and the marks', () => {
  const text =
    'and noting resolution 70/1 on light-\nhouses, and 70/125 (A/70/1).\nRecalling its resolution\n70 /1 on harbours,(1)';
  const [first, second] = spans(KNOWN, '70/1').filter(({ start }) => /[ ]/u.test(KNOWN[start - 1] ?? ''));
  const found = locate(
    KNOWN,
    [first, second].filter((one) => one !== undefined),
    text,
  );
  expect(found.map((span) => span && text.slice(span.start, span.end))).toEqual(['70 /1', '70/1']);
  expect(found[0]?.start).toBeGreaterThan(found[1]?.start ?? Number.POSITIVE_INFINITY);
});

test('a part of a longer number or symbol is not the same words', () => {
  expect(locate(KNOWN, spans(KNOWN, '70/1').slice(0, 1), 'resolutions 70/125, 170/1 and A/70/1')).toEqual([
    null,
  ]);
});

test('dashes of any kind are one', () => {
  expect(locate('A/72/64-E/2017/12', [{ start: 0, end: 17 }], 'See A/72/64−E/2017/12.')).toEqual([
    { start: 4, end: 21 },
  ]);
});

test('each place is taken once', () => {
  const twice = spans('see 1/1 and 1/1', '1/1');
  expect(locate('see 1/1 and 1/1', twice, 'see 1/1')).toEqual([{ start: 4, end: 7 }, null]);
});
