import { expect, test } from '@jest/globals';
import { enacting, readText } from './read.js';

test.each([
  ['en', 'Recalls its resolutions 61/7 and 61/8, both of 4 December 2006.', '2006-12-04', '2006-12-04'],
  ['en', 'Recalls its resolutions 61/7 and 62/8 of 5 December 2007.', null, '2007-12-05'],
  ['ar', 'تشير إلى القرارين 61/7 و 61/8 المؤرخين 4 كانون الأول/ديسمبر 2006.', '2006-12-04', '2006-12-04'],
  ['ar', 'تشير إلى قرارها 61/7 وقرارها 62/8 المؤرخ 5 كانون الأول/ديسمبر 2007.', null, '2007-12-05'],
  [
    'ar',
    'تشير إلى القرارين 61/7 و 62/8 المؤرخين 4 كانون الأول/ديسمبر 2006 و 5 كانون الأول/ديسمبر 2007.',
    '2006-12-04',
    '2007-12-05',
  ],
  ['ru', 'ссылается на свои резолюции 61/7 и 61/8, обе от 4 декабря 2006 года.', '2006-12-04', '2006-12-04'],
  [
    'fr',
    'Rappelle ses résolutions 61/7 et 61/8, toutes deux du 4 décembre 2006.',
    '2006-12-04',
    '2006-12-04',
  ],
  [
    'es',
    'Recuerda sus resoluciones 61/7 y 61/8, ambas de 4 de diciembre de 2006.',
    '2006-12-04',
    '2006-12-04',
  ],
] as const)(
  'a date is that of all numbers before it where a word says so (%s: %s)',
  async (language, words, ...dates) => {
    const text = `A/RES/90/7\n\n${enacting(language)}\n\n1. ${words}\n`;
    const { citations } = await readText(text, { language, symbol: 'A/RES/90/7' });
    expect(citations.map(({ date }) => date)).toEqual(dates);
  },
);
