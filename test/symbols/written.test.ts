import { describe, expect, test } from '@jest/globals';
import { readWritten } from '../../src/symbols/index.js';
import { WORDS } from './words.js';

function ids(text: string): string[] {
  return readWritten(text, WORDS).map(({ id }) => id);
}

describe('readWritten', () => {
  test.each([
    ['56/183', 'A/RES/56/183'],
    ['A/RES/56/183', 'A/RES/56/183'],
    ['GA resolution 56/183', 'A/RES/56/183'],
    ['General Assembly resolution 57/270 B', 'A/RES/57/270 B'],
    ['resolution 1325 (2000)', 'S/RES/1325 (2000)'],
    ['UNSC resolution 1325', 'S/RES/1325 (2000)'],
    ['UNSC resolution 2999', 'S/RES/2999'],
    ['ECOSOC decision 235 (LXII)', 'E/DEC/235 (LXII)'],
    ['decision 72/543', 'A/DEC/72/543'],
    ['72/543', 'A/DEC/72/543'],
    ['القرار ١٨٣/٥٦', 'A/RES/56/183'],
    ['قرار المجلس الاقتصادي والاجتماعي ٤٦/٢٠٠٦', 'E/RES/2006/46'],
    ['القرار ٢٧٠/٥٧ بء', 'A/RES/57/270 B'],
    ['المقرر ٥٤٣/٧٢', 'A/DEC/72/543'],
    ['ECOSOC resolution 2006/46', 'E/RES/2006/46'],
    ['2006/46', 'E/RES/2006/46'],
    ['Human Rights Council resolution 17/4', 'A/HRC/RES/17/4'],
    ['17/4', 'A/HRC/RES/17/4'],
    ['resolution 62/60 of 2007', 'A/RES/62/60'],
    ['resolution 60/62 of 2007', 'A/RES/62/60'],
    ['UN Doc. A/72/417', 'A/72/417'],
    ['https://undocs.org/en/A/RES/56/183', 'A/RES/56/183'],
    ['https://docs.un.org/ar/A/72/417', 'A/72/417'],
    ['https://docs.un.org/en/S/RES/1325%20(2000)', 'S/RES/1325 (2000)'],
    ['/akn/un/statement/deliberation/unga/2022-12-14/77-150/', 'A/RES/77/150'],
    ['A_RES_56_183', 'A/RES/56/183'],
    ['data/en/A_RES_56_183.xml', 'A/RES/56/183'],
    ['S_RES_2531 (2020)-2008609A.xml', 'S/RES/2531 (2020)'],
    ['res/56/183', 'A/RES/56/183'],
    ['res/2006/46', 'E/RES/2006/46'],
    ['217 A (III)', 'A/RES/217 A (III)'],
    ['3201 (S-VI)', 'A/RES/3201 (S-VI)'],
    ['ES-10/2', 'A/RES/ES-10/2'],
    ['1235 (XLII)', 'E/RES/1235 (XLII)'],
  ])('%s is best read as %s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  test('a bare number has several readings, unless its words tell', () => {
    expect(ids('56/183')).toEqual(['A/RES/56/183', 'A/HRC/DEC/56/183', 'A/DEC/56/183', 'A/56/183']);
    expect(ids('resolution 56/183 of the General Assembly')).toEqual(['A/RES/56/183']);
  });

  test.each([
    '',
    ' ',
    'hello',
    'HIV/AIDS',
    'and/or',
    '12/05/2017',
    'https://example.org/a/b',
    'x'.repeat(10_000),
  ])('%p is nothing', (text) => {
    expect(readWritten(text.slice(0, 2000), WORDS)).toEqual([]);
  });
});
