import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatSeedFile, type SeedFile, seedFileName } from '../../src/seedfile/index.js';

describe('formatSeedFile', () => {
  test('what is printed reads back to the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (facts) => {
        expect(JSON.parse(formatSeedFile(facts as unknown as SeedFile))).toEqual(
          JSON.parse(JSON.stringify(facts)),
        );
      }),
    );
  });
  test('one fact a line, so that a change to a fact is a change to a line', () => {
    const citation = (id: string) => ({
      id,
      target: 'A/RES/56/183',
      surface: { text: 'resolution 56/183', start: 10, end: 27 },
    });
    const printed = formatSeedFile({
      citations: Array.from({ length: 4 }, (_, index) => citation(`A/RES/90/1#PP1/${index}`)),
    } as unknown as SeedFile);
    expect(printed.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(4);
    expect(printed).toContain('{ "text": "resolution 56/183", "start": 10, "end": 27 }');
  });
});

test('seed files are named by their symbol', () => {
  expect(seedFileName('A/RES/57/270 B')).toBe('A_RES_57_270_B.json');
  expect(seedFileName('A/72/64-E/2017/12', 'fr')).toBe('A_72_64-E_2017_12.fr.json');
});
