import { describe, expect, test } from '@jest/globals';
import { canonical, fileName, parseSymbol, shortForm, spell } from '../../src/symbols/index.js';
import { WORDS } from './words.js';

/** A form as it may be met, the canonical form, the series. */
const FORMS: [string, string, string][] = [
  ['A/RES/56/183', 'A/RES/56/183', 'GA_RESOLUTION'],
  ['a/res/56/183', 'A/RES/56/183', 'GA_RESOLUTION'],
  ['A/RES/57/270 B', 'A/RES/57/270 B', 'GA_RESOLUTION'],
  ['A/RES/57/270B', 'A/RES/57/270 B', 'GA_RESOLUTION'],
  ['A/RES/75/101 A-B', 'A/RES/75/101 A-B', 'GA_RESOLUTION'],
  ['A/RES/217 A (III)', 'A/RES/217 A (III)', 'GA_RESOLUTION'],
  ['A/RES/217(III)[A]', 'A/RES/217 A (III)', 'GA_RESOLUTION'],
  ['A/RES/217(III)A', 'A/RES/217 A (III)', 'GA_RESOLUTION'],
  ['A/RES/217(III)', 'A/RES/217 (III)', 'GA_RESOLUTION'],
  ['A/RES/3201(S-VI)', 'A/RES/3201 (S-VI)', 'GA_RESOLUTION'],
  ['CEDAW/C/2010/47/GC.2', 'CEDAW/C/2010/47/GC.2', 'DOCUMENT'],
  ['A/RES/2252 (ES-V)', 'A/RES/2252 (ES-V)', 'GA_RESOLUTION'],
  ['A/RES/46/182', 'A/RES/46/182', 'GA_RESOLUTION'],
  ['A/RES/ES-10/2', 'A/RES/ES-10/2', 'GA_RESOLUTION'],
  ['A/RES/ES-11/1', 'A/RES/ES-11/1', 'GA_RESOLUTION'],
  ['A/RES/S-27/2', 'A/RES/S-27/2', 'GA_RESOLUTION'],
  ['E/RES/2006/46', 'E/RES/2006/46', 'ECOSOC_RESOLUTION'],
  ['E/RES/1235 (XLII)', 'E/RES/1235 (XLII)', 'ECOSOC_RESOLUTION'],
  ['S/RES/1325 (2000)', 'S/RES/1325 (2000)', 'SC_RESOLUTION'],
  ['S/RES/1325(2000)', 'S/RES/1325 (2000)', 'SC_RESOLUTION'],
  ['S/RES/1325', 'S/RES/1325', 'SC_RESOLUTION'],
  ['A/HRC/RES/17/4', 'A/HRC/RES/17/4', 'HRC_RESOLUTION'],
  ['A/HRC/RES/S-27/1', 'A/HRC/RES/S-27/1', 'HRC_RESOLUTION'],
  ['A/DEC/72/543', 'A/DEC/72/543', 'DECISION'],
  ['E/DEC/2017/208', 'E/DEC/2017/208', 'DECISION'],
  ['SPLOS/72', 'SPLOS/72', 'DOCUMENT'],
  ['CD/2033', 'CD/2033', 'DOCUMENT'],
  ['GC(49)/RES/9', 'GC(49)/RES/9', 'DOCUMENT'],
  ['LC/SES.38/3-P/Rev.1', 'LC/SES.38/3-P/Rev.1', 'DOCUMENT'],
  ['LC/G.2681-P', 'LC/G.2681-P', 'DOCUMENT'],
  ['T/RES/2156 (XLVII)', 'T/RES/2156(XLVII)', 'DOCUMENT'],
  ['INFCIRC/66', 'INFCIRC/66', 'DOCUMENT'],
  ['GOV/2031/5', 'GOV/2031/5', 'DOCUMENT'],
  ['INFCIRC/66/Rev.2', 'INFCIRC/66/Rev.2', 'DOCUMENT'],
  ['A/HRC/DEC/17/119', 'A/HRC/DEC/17/119', 'DECISION'],
  ['E/DEC/235(LXII)', 'E/DEC/235 (LXII)', 'DECISION'],
  ['A/C.2/72/L.66', 'A/C.2/72/L.66', 'DRAFT'],
  ['A/80/L.41', 'A/80/L.41', 'DRAFT'],
  ['A/C.2/72/SR.27', 'A/C.2/72/SR.27', 'RECORD'],
  ['A/C2/72/SR27', 'A/C.2/72/SR.27', 'RECORD'],
  ['A/74/PV.52', 'A/74/PV.52', 'RECORD'],
  ['S/PV.9512 (Resumption 1)', 'S/PV.9512 (Resumption 1)', 'RECORD'],
  ['A/72/417', 'A/72/417', 'DOCUMENT'],
  ['A/C.2/59/3', 'A/C.2/59/3', 'DOCUMENT'],
  ['A/72/64-E/2017/12', 'A/72/64-E/2017/12', 'JOINT'],
  ['E/2017/12-A/72/64', 'A/72/64-E/2017/12', 'JOINT'],
  ['S/RES/3004 (2036)-A/RES/91/7', 'A/RES/91/7-S/RES/3004 (2036)', 'JOINT'],
  ['A/60/891-S/2006/480', 'A/60/891-S/2006/480', 'JOINT'],
  ['A/67/65/Corr.1-E/2012/48/Corr.1', 'A/67/65/Corr.1-E/2012/48/Corr.1', 'JOINT'],
  ['A/67/65-E/2012/48/Corr.1', 'A/67/65/Corr.1-E/2012/48/Corr.1', 'JOINT'],
  ['TD/B/EDE/3/3', 'TD/B/EDE/3/3', 'DOCUMENT'],
  ['E/CN.16/2018/CRP.3', 'E/CN.16/2018/CRP.3', 'DOCUMENT'],
  ['E/HLPF/2019/6', 'E/HLPF/2019/6', 'DOCUMENT'],
  ['A/CONF.157/24 (Part I)/Corr.1', 'A/CONF.157/24 (Part I)/Corr.1', 'DOCUMENT'],
  ['A/CONF.157/24(PartI)', 'A/CONF.157/24 (Part I)', 'DOCUMENT'],
  ['A/CONF.219/2023/3', 'A/CONF.219/2023/3', 'DOCUMENT'],
  ['A/70/6 (Sect. 28)', 'A/70/6 (Sect. 28)', 'DOCUMENT'],
  ['A/75/6 (Introduction)', 'A/75/6 (Introduction)', 'DOCUMENT'],
  ['A/75/6(Income sect. 2)', 'A/75/6 (Income sect. 2)', 'DOCUMENT'],
  ['NPT/CONF.2000/28 (Parts I and II)', 'NPT/CONF.2000/28 (Parts I and II)', 'DOCUMENT'],
  ['NPT/CONF.2000/28 (Parts I y II)', 'NPT/CONF.2000/28 (Parts I and II)', 'DOCUMENT'],
  ['NPT/CONF.2000/28 (Parts I et II)', 'NPT/CONF.2000/28 (Parts I and II)', 'DOCUMENT'],
  ['A/46/23 (Parts I-III)', 'A/46/23 (Parts I-III)', 'DOCUMENT'],
  ['S/2020/123', 'S/2020/123', 'DOCUMENT'],
  ['A/HRC/17/31/Add.1', 'A/HRC/17/31/Add.1', 'DOCUMENT'],
  ['A/520/Rev.19/Amend.1', 'A/520/Rev.19/Amend.1', 'DOCUMENT'],
  ['A/76/53/Summary', 'A/76/53/Summary', 'DOCUMENT'],
  ['ST/SGB/2018/1', 'ST/SGB/2018/1', 'DOCUMENT'],
  ['ST/ESA/STAT/SER.M/53/Rev.4', 'ST/ESA/STAT/SER.M/53/Rev.4', 'DOCUMENT'],
  ['CEB/2017/4', 'CEB/2017/4', 'DOCUMENT'],
  ['FCCC/CP/2015/10/Add.1', 'FCCC/CP/2015/10/Add.1', 'DOCUMENT'],
  ['UNCTAD/DTL/STICT/2019/4', 'UNCTAD/DTL/STICT/2019/4', 'DOCUMENT'],
  ['CBD/COP/15/17', 'CBD/COP/15/17', 'DOCUMENT'],
  ['UNEP/EA.4/RES.1', 'UNEP/EA.4/Res.1', 'DOCUMENT'],
  ['WSIS-05/TUNIS/DOC/6(Rev.1)-E', 'WSIS-05/TUNIS/DOC/6/Rev.1', 'DOCUMENT'],
  ['WSIS-03/GENEVA/DOC/0004', 'WSIS-03/GENEVA/DOC/4', 'DOCUMENT'],
];

describe('parseSymbol', () => {
  test.each(FORMS)('%s is %s', (form, printed, series) => {
    const symbol = parseSymbol(form);
    expect(symbol && [canonical(symbol), symbol.series]).toEqual([printed, series]);
  });

  test.each([
    ['full-width letters and stroke', 'Ａ／ＲＥＳ／５６／１８３', 'A/RES/56/183'],
    ['Arabic-Indic digits', 'A/72/٤١٧', 'A/72/417'],
    ['extended Arabic-Indic digits', 'A/۷۲/۴۱۷', 'A/72/417'],
    ['bidi controls', '\u200eA/72/\u202a417\u202c\u200f', 'A/72/417'],
    ['Cyrillic capitals', 'А/С.2/72/L.66', 'A/C.2/72/L.66'],
    ['minus sign in a joint symbol', 'A/67/65\u2212E/2012/48', 'A/67/65-E/2012/48'],
    ['non-breaking hyphen', 'A/RES/ES\u201111/1', 'A/RES/ES-11/1'],
    ['no-break and thin spaces', 'A/RES/57/270\u00a0B', 'A/RES/57/270 B'],
    ['spaces inside', 'A / C. 2 / 72 / L. 66', 'A/C.2/72/L.66'],
    ['quotation marks and a full stop', '“A/72/417”.', 'A/72/417'],
    ['brackets around', '(A/72/417)', 'A/72/417'],
    ['a footnote mark', 'A/72/417¹²', 'A/72/417'],
    ['Arabic punctuation', 'A/72/417؛', 'A/72/417'],
  ])('forgives %s', (_, form, printed) => {
    const symbol = parseSymbol(form);
    expect(symbol && canonical(symbol)).toBe(printed);
  });

  test.each([
    '',
    'A',
    'A/',
    '/',
    'A/4',
    'A/72',
    'A/B/1',
    'A/H1N1',
    'A/RES',
    'A/RES/56',
    'A/RES/5/183',
    'A/RES/5/183x',
    'A/RES/56/183/7',
    'A/RES/56/0183',
    'A/RES/217 (IIII)',
    'A/RES/56 (LVI)',
    'E/2017',
    'E/RES/1970/3',
    'E/RES/1235 (XCII)',
    'E/CN.16',
    'S/N 12',
    'S/RES/1325 (1325)',
    'A/CONF.157',
    'A/72/417/Corr.0',
    'A/72/41 7',
    'A/72/417-A/72/418',
    'A/RES/70/1-E/2017/12',
    'HIV/AIDS',
    'and/or',
    'N/A',
    'TCP/IP',
    'km/h',
    '24/7',
    '12/05/2017',
    '2015/16',
    'https://www.un.org/',
    'W/RES/56/183',
  ])('refuses %p', (text) => {
    expect(parseSymbol(text)).toBeNull();
  });

  test('tells the parts of a resolution', () => {
    expect(parseSymbol('A/RES/57/270 B')).toEqual({
      series: 'GA_RESOLUTION',
      session: { type: 'REGULAR', number: 57 },
      number: 270,
      letter: 'B',
      suffixes: [],
    });
    expect(parseSymbol('S/RES/1325 (2000)')).toMatchObject({ number: 1325, year: 2000 });
    expect(parseSymbol('A/RES/ES-10/2')).toMatchObject({ session: { type: 'EMERGENCY', number: 10 } });
    expect(parseSymbol('A/RES/3201 (S-VI)')).toMatchObject({ session: { type: 'SPECIAL', number: 6 } });
    expect(parseSymbol('E/RES/2006/46')).toMatchObject({ year: 2006, session: null });
  });

  test('tells session or year of a document', () => {
    expect(parseSymbol('A/C.2/72/L.66')).toMatchObject({ session: { number: 72 }, year: null, number: 66 });
    expect(parseSymbol('E/CN.16/2018/CRP.3')).toMatchObject({ session: null, year: 2018, item: 'CRP.3' });
    expect(parseSymbol('A/CONF.157/24')).toMatchObject({ session: null, year: null, item: '24' });
  });
});

describe('printing', () => {
  test.each([
    ['A/RES/56/183', '56/183'],
    ['A/RES/57/270 B', '57/270 B'],
    ['A/RES/217 A (III)', '217 A (III)'],
    ['S/RES/1325 (2000)', '1325 (2000)'],
    ['E/RES/2006/46', '2006/46'],
    ['A/DEC/72/543', '72/543'],
    ['A/RES/ES-11/1', 'ES-11/1'],
    ['A/72/417', null],
  ])('%s is cited as %s', (form, short) => {
    const symbol = parseSymbol(form);
    expect(symbol && shortForm(symbol)).toBe(short);
  });

  test('spells with the words of a language, and names files', () => {
    const [arabic, english] = WORDS;
    const resolution = parseSymbol('A/RES/56/183');
    const decision = parseSymbol('A/DEC/72/543');
    const report = parseSymbol('A/72/417');
    if (!resolution || !decision || !report || !arabic || !english) throw new Error('fixture');
    expect(spell(resolution, english)).toBe('resolution 56/183');
    expect(spell(decision, arabic)).toBe('مقرر 72/543');
    expect(spell(report, english)).toBe('A/72/417');
    expect(fileName(resolution)).toBe('A_RES_56_183');
  });
});
