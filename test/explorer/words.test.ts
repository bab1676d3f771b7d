import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../web/explorer/src/state.js';

type Words = Record<string, string | Record<string, string>>;
const folder = 'web/explorer/src/words';
const read = (language: string) => JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')) as Words;
const english = read('en');
const slots = (word: Words[string] = '') =>
  [...(typeof word === 'string' ? word : (word.other ?? '')).matchAll(/\{\w+\}/g)].map(String).sort();

test('the explorer speaks each official language', () => {
  expect(readdirSync(folder).sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  const words = read(language);
  // The arrow of an inverse tie is the same in every language that runs from left to right.
  const keys = Object.keys(english).filter((key) => key !== 'entity.inverse');

  test('has a text for each key of the English, with the same places to fill in', () => {
    expect(keys.filter((key) => words[key] === undefined)).toEqual([]);
    const different = keys.filter((key) => String(slots(words[key])) !== String(slots(english[key])));
    expect(different).toEqual([]);
  });

  test('has each plural form that its rules ask for', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const incomplete = Object.entries(words)
      .filter(([, word]) => typeof word !== 'string')
      .filter(
        ([, word]) =>
          !categories.every((category) => category in (word as object) || 'other' in (word as object)),
      );
    expect(incomplete).toEqual([]);
  });
});
