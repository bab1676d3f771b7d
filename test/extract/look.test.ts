import { describe, expect, test } from '@jest/globals';
import { isCapitalAt, isLetterAt, Marks, pastComma, wordStart } from '../../src/extract/passage/index.js';

describe('looks at units', () => {
  test('marks are found between two places, and nothing else is', () => {
    const stops = new Marks(';.');
    expect(stops.between('ports; lamps', 0, 12)).toBe(true);
    expect(stops.between('ports; lamps', 0, 5)).toBe(false);
    expect(stops.between('港口和灯塔。', 0, 6)).toBe(false);
    expect(stops.at('ports.', 5)).toBe(true);
    expect(stops.at('ports.', 6)).toBe(false);
    expect(stops.at('ports.', -1)).toBe(false);
  });

  test('letters are letters of any script, digits are none', () => {
    for (const letter of ['a', 'ж', 'ع', '港', 'é']) expect(isLetterAt(letter, 0)).toBe(true);
    for (const other of ['7', ' ', "'", '²', '']) expect(isLetterAt(other, 0)).toBe(false);
    expect(isLetterAt('a', -1)).toBe(false);
  });

  test('a word begins behind what is no letter, and not before the place from which it is looked for', () => {
    expect(wordStart("l'eau des ports", 5, 0)).toBe(2);
    expect(wordStart('ports', 5, 2)).toBe(2);
    expect(wordStart('ports ', 6, 0)).toBe(6);
  });

  test('capitals of any script', () => {
    for (const capital of ['A', 'Ж', 'É']) expect(isCapitalAt(capital, 0)).toBe(true);
    for (const other of ['a', 'ж', '港', '7', '']) expect(isCapitalAt(other, 0)).toBe(false);
  });

  test('past a comma and a space', () => {
    expect(pastComma('61/7, and', 4)).toBe(6);
    expect(pastComma('61/7 and', 4)).toBe(5);
    expect(pastComma('61/7 , and', 4)).toBe(5);
    expect(pastComma('61/7', 4)).toBe(4);
  });
});
