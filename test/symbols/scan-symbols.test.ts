import { describe, expect, test } from '@jest/globals';
import { canonical, scanSymbols } from '../../src/symbols/index.js';
import { WORDS } from './words.js';

/** Each hit as its surface and what it means. */
function found(text: string): [string, string][] {
  return scanSymbols(text, WORDS).map(({ start, end, symbol, through }) => [
    text.slice(start, end),
    canonical(symbol) + (through === null ? '' : ` to ${canonical(through)}`),
  ]);
}

describe('scanSymbols', () => {
  test.each<[string, [string, string][]]>([
    ['See A/72/417.', [['A/72/417', 'A/72/417']]],
    ['statement PRST/9/2 of', [['PRST/9/2', 'A/HRC/PRST/9/2']]],
    ['not PRST/2014/28, nor PRST/9', []],
    ['resolutions GC(49)/RES/9 and', [['GC(49)/RES/9', 'GC(49)/RES/9']]],
    [
      '(LC/TS.2019/26-P), LC/TS.2019/27-Part',
      [
        ['LC/TS.2019/26-P', 'LC/TS.2019/26-P'],
        ['LC/TS.2019/27', 'LC/TS.2019/27'],
      ],
    ],
    [
      'A/RES/91/7–S/RES/3004 (2036)',
      [
        ['A/RES/91/7', 'A/RES/91/7'],
        ['S/RES/3004 (2036)', 'S/RES/3004 (2036)'],
      ],
    ],
    ['(A/72/64-E/2017/12)؛', [['A/72/64-E/2017/12', 'A/72/64-E/2017/12']]],
    ['وA/HRC/17/31، المرفق', [['A/HRC/17/31', 'A/HRC/17/31']]],
    [
      '见A/60/687和A/C.2/59/3，附件',
      [
        ['A/60/687', 'A/60/687'],
        ['A/C.2/59/3', 'A/C.2/59/3'],
      ],
    ],
    ['Ａ／７２／４１７', [['Ａ／７２／４１７', 'A/72/417']]],
    ['документ А/72/417¹', [['А/72/417', 'A/72/417']]],
    ['A/67/65\u2212E/2012/48.', [['A/67/65\u2212E/2012/48', 'A/67/65-E/2012/48']]],
    ['A/RES/57/270 B of', [['A/RES/57/270 B', 'A/RES/57/270 B']]],
    ['A/RES/57/270 بء المؤرخ', [['A/RES/57/270 بء', 'A/RES/57/270 B']]],
    ['A/RES/56/183 Another', [['A/RES/56/183', 'A/RES/56/183']]],
    [
      'S/RES/1325 (2000), S/RES/2719(2023)',
      [
        ['S/RES/1325 (2000)', 'S/RES/1325 (2000)'],
        ['S/RES/2719(2023)', 'S/RES/2719 (2023)'],
      ],
    ],
    ['A/RES/217 A (III) (1948)', [['A/RES/217 A (III)', 'A/RES/217 A (III)']]],
    ['A/CONF.157/24 (Part I), chap. III', [['A/CONF.157/24 (Part I)', 'A/CONF.157/24 (Part I)']]],
    [
      'A/72/417.\n2 A/72/418. 3 ports',
      [
        ['A/72/417', 'A/72/417'],
        ['A/72/418', 'A/72/418'],
      ],
    ],
    ['A/C.2/72/L. 66.\n2 Ports', [['A/C.2/72/L. 66', 'A/C.2/72/L.66']]],
    ['A/RES/46/36 ﻻﻡ', [['A/RES/46/36 ﻻﻡ', 'A/RES/46/36 L']]],
    ['A/72/417 (2017)', [['A/72/417', 'A/72/417']]],
    ['in A/72/417/see below', [['A/72/417', 'A/72/417']]],
    ['A/C.2/\n72/L.66', [['A/C.2/\n72/L.66', 'A/C.2/72/L.66']]],
    ['A/C.2/72/SR.2-6', [['A/C.2/72/SR.2-6', 'A/C.2/72/SR.2 to A/C.2/72/SR.6']]],
    ['A/C.2/72/SR.2–SR.6', [['A/C.2/72/SR.2–SR.6', 'A/C.2/72/SR.2 to A/C.2/72/SR.6']]],
    ['A/C.2/72/SR.2 to 6', [['A/C.2/72/SR.2 to 6', 'A/C.2/72/SR.2 to A/C.2/72/SR.6']]],
    ['A/C.2/72/SR.2 to SR.6', [['A/C.2/72/SR.2 to SR.6', 'A/C.2/72/SR.2 to A/C.2/72/SR.6']]],
    ['A/72/417-2', [['A/72/417', 'A/72/417']]],
    [
      'A/67/65 and Corr.1',
      [
        ['A/67/65', 'A/67/65'],
        ['Corr.1', 'A/67/65/Corr.1'],
      ],
    ],
    [
      'A/67/65-E/2012/48 و Corr.1',
      [
        ['A/67/65-E/2012/48', 'A/67/65-E/2012/48'],
        ['Corr.1', 'A/67/65/Corr.1-E/2012/48/Corr.1'],
      ],
    ],
    [
      'the report (A/85/39) and Add.1 and the note (A/85/40), Corr.1.',
      [
        ['A/85/39', 'A/85/39'],
        ['Add.1', 'A/85/39/Add.1'],
        ['A/85/40', 'A/85/40'],
        ['Corr.1', 'A/85/40/Corr.1'],
      ],
    ],
    ['(see A/85/39). Add. 1 is lost', [['A/85/39', 'A/85/39']]],
    ['A/1/Add.1', []],
    [
      'A/72/1/Add.1 and Add.2',
      [
        ['A/72/1/Add.1', 'A/72/1/Add.1'],
        ['Add.2', 'A/72/1/Add.2'],
      ],
    ],
    [
      'A/C.2/72/SR.15, SR.24 and SR.27',
      [
        ['A/C.2/72/SR.15', 'A/C.2/72/SR.15'],
        ['SR.24', 'A/C.2/72/SR.24'],
        ['SR.27', 'A/C.2/72/SR.27'],
      ],
    ],
    ['https://undocs.org/en/A/RES/56/183', [['A/RES/56/183', 'A/RES/56/183']]],
    ['https://docs.un.org/ar/A/72/417).', [['A/72/417', 'A/72/417']]],
    ['undocs.org/A/72/417', [['A/72/417', 'A/72/417']]],
  ])('%p', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'HIV/AIDS, and/or, N/A, TCP/IP, A/H1N1, A/B/1',
    '24/7, 12/05/2017, 2015/16, 56/183',
    'https://example.org/A/72/417 and www.example.org/A/72/417',
    'USA/72/417, 7A/72/417, /A/72/417, @A/72/417',
    'A/4, E/2017, S/N 12, A/72',
  ])('finds nothing in %p', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('marks what is elliptic', () => {
    expect(scanSymbols('A/67/65 and Corr.1').map((hit) => hit.elliptic)).toEqual([false, true]);
  });
});
