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

test.each([
  ['en', 'Recalls its resolutions 57/270 A and B of 20 December 2002.', ['2002-12-20', '2002-12-20']],
  ['en', 'Recalls its resolutions 57/270 A and B of 20 December 2002 and 23 June 2003.', ['2002-12-20', '2003-06-23']],
  ['en', 'Recalls its resolutions 57/270 A and B and 60/288 of 8 September 2006.', [null, null, '2006-09-08']],
  ['ru', 'ссылается на свои резолюции 1721 A и B (XVI) от 20 декабря 1961 года.', ['1961-12-20', '1961-12-20']],
  ['ar', 'تشير إلى القرارين 1721 ألف وباء (د-16) المؤرخين 20 كانون الأول/ديسمبر 1961.', ['1961-12-20', '1961-12-20']],
])('a date behind the letters of one number is that of each (%s: %s)', async (language, words, dates) => {
  const text = `A/RES/90/7\n\n${enacting(language)}\n\n1. ${words}\n`;
  const { citations } = await readText(text, { language, symbol: 'A/RES/90/7' });
  expect(citations.map(({ date }) => date)).toEqual(dates);
}); // biome-ignore format: a table
