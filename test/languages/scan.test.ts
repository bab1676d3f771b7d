import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../src/languages/index.js';

const language = loadLanguage('en');
const text = language.fold('Recalling paragraph 3 of its resolution 61/7, notes also the second report').text;

describe('what a text was scanned for', () => {
  test('comes in its order, and by kind', () => {
    const lexemes = language.scan(text);
    const { all } = lexemes;
    expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).sort((a, b) => a - b));
    for (const { kind } of all) expect(lexemes.of(kind)).toEqual(all.filter((one) => one.kind === kind));
    expect(lexemes.of('verb').map(({ start, end }) => text.slice(start, end))).toContain('recalling');
    expect(lexemes.has('verb')).toBe(true);
    expect(lexemes.has('submittedBy')).toBe(false);
    expect(lexemes.of('submittedBy')).toEqual([]);
  });

  test('is there to be asked for when other texts have been scanned', () => {
    const lexemes = language.scan(text);
    const verbs = lexemes.of('verb');
    expect(language.scan('decides to meet').of('verb')).not.toEqual(verbs);
    expect(lexemes.of('verb')).toEqual(verbs);
  });

  test('is the longest of one kind, and what begins where it begins', () => {
    const { all } = language.scan(
      language.fold('also decides, recalls also and takes note with interest').text,
    );
    for (const one of all)
      expect(
        all.filter((other) => other.kind === one.kind && other.start < one.start && other.end >= one.end),
      ).toEqual([]);
  });
});
