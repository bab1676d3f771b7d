import { describe, expect, test } from '@jest/globals';
import { canonical, orderNumber, readNumber, scanNumbers, yearOfScNumber } from '../../src/symbols/index.js';
import { WORDS } from './words.js';

describe('orderNumber', () => {
  test.each([
    [183, 56, { date: '2001-12-21' }, 'GA', 'NUMBER_FIRST', 56, 183, 'DATE_CONFIRMS'],
    [56, 183, { date: '2001-12-21' }, 'GA', 'SESSION_FIRST', 56, 183, 'DATE_CONFIRMS'],
    [270, 57, { date: '2003-06-23' }, 'GA', 'NUMBER_FIRST', 57, 270, 'DATE_CONFIRMS'],
    [1, 70, {}, 'GA', 'NUMBER_FIRST', 70, 1, 'ONLY_ORDER'],
    [59, 220, {}, 'GA', 'SESSION_FIRST', 59, 220, 'ONLY_ORDER'],
    [46, 2006, {}, 'ECOSOC', 'NUMBER_FIRST', 2006, 46, 'ONLY_ORDER'],
    [46, 2006, { date: '2006-07-28' }, 'ECOSOC', 'NUMBER_FIRST', 2006, 46, 'DATE_CONFIRMS'],
    [2006, 46, { body: 'ECOSOC' as const }, 'ECOSOC', 'SESSION_FIRST', 2006, 46, 'ONLY_ORDER'],
    [60, 62, {}, 'GA', 'SESSION_FIRST', 60, 62, 'BOTH_POSSIBLE'],
    [60, 62, { date: '2007' }, 'GA', 'NUMBER_FIRST', 62, 60, 'DATE_CONFIRMS'],
    [60, 62, { usual: 'NUMBER_FIRST' as const }, 'GA', 'NUMBER_FIRST', 62, 60, 'BOTH_POSSIBLE'],
    [4, 17, { body: 'HRC' as const, date: '2011-06-16' }, 'HRC', 'NUMBER_FIRST', 17, 4, 'DATE_CONFIRMS'],
  ])('%i/%i with %j', (first, second, hints, organ, order, session, number, certainty) => {
    expect(orderNumber(first, second, hints)).toMatchObject({ organ, order, session, number, certainty });
  });

  test('says when the date fits no order, and when no organ counts so', () => {
    expect(orderNumber(56, 183, { date: '1975-01-01' })).toMatchObject({
      certainty: 'ONLY_ORDER',
      dateFits: false,
    });
    expect(orderNumber(300, 400)).toBeNull();
    expect(orderNumber(1325, 2000, { body: 'GA' })).toBeNull();
    expect(orderNumber(56, 183, { body: 'SC' })).toBeNull();
  });
});

/** Each hit as "text → form/plausible". */
function found(text: string): string[] {
  return scanNumbers(text, WORDS).map(
    (hit) => `${text.slice(hit.start, hit.end)} ${hit.form} ${hit.plausible}`,
  );
}

describe('scanNumbers', () => {
  test.each([
    ['as in resolution 56/183 of 2001', ['56/183 PAIR ALONE']],
    ['decided in 57/270 B of 2003', ['57/270 B PAIR ALONE']],
    ['قراراتها ١٨٣/٥٦ المؤرخ، و ٢٧٠/٥٧ بء المؤرخ', ['١٨٣/٥٦ PAIR ALONE', '٢٧٠/٥٧ بء PAIR ALONE']],
    ['و٢٢٠/٥٩', ['٢٢٠/٥٩ PAIR ALONE']],
    ['第５７／２７０号决议和第60/252号决议', ['５７／２７０ PAIR ALONE', '60/252 PAIR ALONE']],
    ['1325\n  (2000)', ['1325\n  (2000) YEAR ALONE']],
    ['217  A (III)', ['217  A (III) SESSION ALONE']],
    ['57/270\nB of May', ['57/270\nB PAIR ALONE']],
    ['57/270\nB. Ports', ['57/270 PAIR ALONE']],
    ['1325 (2000) and 2719(2023)', ['1325 (2000) YEAR ALONE', '2719(2023) YEAR ALONE']],
    ['table 4 (2000)', ['4 (2000) YEAR WITH_HEAD']],
    [
      '217 A (III), 3201 (S-VI), 2625(XXV)',
      ['217 A (III) SESSION ALONE', '3201 (S-VI) SESSION ALONE', '2625(XXV) SESSION ALONE'],
    ],
    ['217 ألف (د ـ 3) و دإ ـ 10/2', ['217 ألف (د ـ 3) SESSION ALONE', 'دإ ـ 10/2 PAIR ALONE']],
    ['217 ألف (د-3) و 3201 (دإ-6)', ['217 ألف (د-3) SESSION ALONE', '3201 (دإ-6) SESSION ALONE']],
    ['217 ﺃﻟﻒ (ﺩ-3) و 46/36 ﻻم', ['217 ﺃﻟﻒ (ﺩ-3) SESSION ALONE', '46/36 ﻻم PAIR ALONE']],
    ['2200А (ХХI)', ['2200А (ХХI) SESSION ALONE']],
    ['ES-10/2, S-27/2 and دإ-10/2', ['ES-10/2 PAIR ALONE', 'S-27/2 PAIR ALONE', 'دإ-10/2 PAIR ALONE']],
    ['2006/46, 2008/3', ['2006/46 PAIR ALONE', '2008/3 PAIR WITH_HEAD']],
    ['resolution 70/1.³', ['70/1 PAIR ALONE']],
    ['day and night, 24/7, or 1/2', ['24/7 PAIR WITH_HEAD', '1/2 PAIR WITH_HEAD']],
    ['in 2015/16 and 2015/2016', ['2015/16 PAIR WITH_HEAD']],
    ['a split of 60/40 or 50/50', ['60/40 PAIR WITH_HEAD', '50/50 PAIR WITH_HEAD']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'on 12/05/2017 and 2017/05/12',
    'HIV/AIDS, and/or, N/A',
    'https://example.org/2015/16 and example.org/56/183',
    'A/72/417, A/RES/56/183, A/CONF.157/24 (Part I)',
    'S/RES/1325 (2000)',
    '10/100Mbps, 3.5/60, 60/3.5, 45/50%, v56/183',
    'Directive 95/46/EC',
    '300/400, 56/0183, 05/56',
    'paragraph 4 (a) and annex (III)',
    'COVID-19/20',
  ])('refuses all of %p', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('readNumber', () => {
  test.each([
    ['١٨٣/٥٦', { date: '2001-12-21' }, 'A/RES/56/183', 'DATE_CONFIRMS'],
    ['٢٧٠/٥٧ بء', {}, 'A/RES/57/270 B', 'ONLY_ORDER'],
    ['٤٦/٢٠٠٦', { body: 'ECOSOC' as const }, 'E/RES/2006/46', 'ONLY_ORDER'],
    ['72/543', { decision: true }, 'A/DEC/72/543', 'ONLY_ORDER'],
    ['٢٣٥ (د-٦٢)', { decision: true }, 'E/DEC/235 (LXII)', 'ONLY_ORDER'],
    ['235(LXII)', { decision: true, body: 'ECOSOC' as const }, 'E/DEC/235 (LXII)', 'ONLY_ORDER'],
    ['1325 (2000)', {}, 'S/RES/1325 (2000)', 'DATE_CONFIRMS'],
    ['217 A (III)', {}, 'A/RES/217 A (III)', 'ONLY_ORDER'],
    ['1235 (XLII)', {}, 'E/RES/1235 (XLII)', 'ONLY_ORDER'],
    ['663 C (XXIV)', { body: 'ECOSOC' as const }, 'E/RES/663 C (XXIV)', 'ONLY_ORDER'],
    ['2625 (د-25)', {}, 'A/RES/2625 (XXV)', 'ONLY_ORDER'],
    ['دإ-10/2', {}, 'A/RES/S-10/2', 'ONLY_ORDER'],
    ['2/دإط-10', {}, 'A/RES/ES-10/2', 'ONLY_ORDER'],
    ['S-27/1', { body: 'HRC' as const }, 'A/HRC/RES/S-27/1', 'ONLY_ORDER'],
  ])('%s with %j is %s', (text, hints, id, certainty) => {
    const [hit] = scanNumbers(text, WORDS);
    const read = hit === undefined ? null : readNumber(hit, hints);
    expect(read && [canonical(read.symbol), read.certainty]).toEqual([id, certainty]);
  });

  test.each([
    ['1325 (2000)', 'GA'],
    ['56/183', 'SC'],
    ['1235 (XLII)', 'GA'],
    ['3201 (S-VI)', 'ECOSOC'],
  ] as const)('%s is nothing of the %s', (text, body) => {
    const [hit] = scanNumbers(text);
    expect(hit).toBeDefined();
    expect(hit && readNumber(hit, { body })).toBeNull();
  });
});

test.each([
  [1, 1946],
  [83, 1950],
  [242, 1967],
  [1325, 2000],
  [2250, 2015],
  [2811, 2025],
  [2812, 2026],
  [2825, 2026],
  [2826, null],
  [9000, null],
])('resolution %i of the Security Council is of %p', (number, year) => {
  expect(yearOfScNumber(number)).toBe(year);
});

describe('what stands around a number', () => {
  const starts = (text: string) => scanNumbers(text).map(({ start }) => start);

  test('a dash before it is a span or a list, and inside a word it is none', () => {
    expect(starts('see -61/7')).toEqual([5]);
    expect(starts('61/8–61/9')).toEqual([0, 5]);
    expect(starts('x-61/7')).toEqual([]);
  });

  test('spaces beside the stroke let it be a fraction: it needs a head', () => {
    const plausible = (text: string) => scanNumbers(text).map((hit) => hit.plausible);
    expect(plausible('72/183')).toEqual(['ALONE']);
    expect(plausible('72 / 183')).toEqual(['WITH_HEAD']);
  });

  test('brackets that face away from each other hold a year where the script runs from right to left', () => {
    const [arabic] = WORDS.filter(({ language }) => language === 'ar');
    const found = (mirrors: boolean) => scanNumbers('1325 )2000(', arabic ? [{ ...arabic, mirrors }] : []);
    expect(found(true)).toMatchObject([{ start: 0, end: 11, first: 1325, second: 2000, form: 'YEAR' }]);
    expect(found(false)).toEqual([]);
  });
});
