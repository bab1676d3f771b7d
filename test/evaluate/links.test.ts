import { describe, expect, test } from '@jest/globals';
import { parseLinks, utf16Offsets } from '../../src/evaluate/links.js';

const HEAD = 'file\tsymbol\tlang\tstart\tend\tanchor\ttarget\tin\tpara\tlead\tfootnote\tmismatch\thref';

describe('links.tsv', () => {
  test('a line becomes a link', () => {
    const [link] = parseLinks(
      `${HEAD}\nen/A_RES_1_1.txt\tA/RES/1/1\ten\t12\t16\t70/1\tA/RES/70/1\tmainBody\t5.\tNotes \t\t\thttps://docs.un.org/en/A/RES/70/1\n`,
    );
    expect(link).toEqual({
      file: 'en/A_RES_1_1.txt',
      symbol: 'A/RES/1/1',
      language: 'en',
      start: 12,
      end: 16,
      anchor: '70/1',
      target: 'A/RES/70/1',
      place: 'mainBody',
      paragraph: '5.',
      lead: 'Notes',
      footnote: '',
      counted: true,
    });
  });

  test.each([
    ['mismatch', 'A/RES/70/1', '1', false],
    ['no target', '', '', false],
    ['a good one', 'A/RES/70/1', '', true],
  ])('%s', (_, target, mismatch, counted) => {
    const [link] = parseLinks(`${HEAD}\nf\ts\ten\t0\t4\t70/1\t${target}\tfootnote\t\t\t1\t${mismatch}\t`);
    expect(link?.counted).toBe(counted);
  });

  test('an empty text holds none', () => {
    expect(parseLinks('')).toEqual([]);
  });

  test('errors name the line and the column', () => {
    expect(() => parseLinks(`${HEAD}\nf\ts\ten\tx\t4\t70/1\tA/RES/70/1\tfootnote\t\t\t1\t\t`)).toThrow(
      'links.tsv:2: "x" in column start',
    );
    expect(() => parseLinks('file\tsymbol\n')).toThrow('column "lang" is missing');
  });
});

describe('code points to UTF-16 units', () => {
  const text = 'a😀b😀😀c';
  test.each([
    [0, 0],
    [1, 1],
    [2, 3],
    [3, 4],
    [5, 8],
    [6, 9],
  ])('code point %i is unit %i', (point, unit) => {
    expect(utf16Offsets(text)(point)).toBe(unit);
    expect(text.slice(0, unit)).toBe([...text].slice(0, point).join(''));
  });
});
