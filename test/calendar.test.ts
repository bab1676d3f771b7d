import { expect, test } from '@jest/globals';
import { daysIn, isInCalendar } from '../src/calendar.js';

test('the days of a month are those that the engine’s own calendar counts', () => {
  for (let year = 1890; year <= 2110; year += 1)
    for (let month = 1; month <= 12; month += 1)
      expect([year, month, daysIn(year, month)]).toEqual([
        year,
        month,
        new Date(Date.UTC(year, month, 0)).getUTCDate(),
      ]);
});

test.each(['1945', '2035-12', '2036-02-29', '2000-02-29', '2035-12-31'])('%s is in the calendar', (date) => {
  expect(isInCalendar(date)).toBe(true);
});

test.each([
  '',
  '35',
  '2035-00',
  '2035-13',
  '2035-02-29',
  '1900-02-29',
  '2035-04-31',
  '2035-05-00',
  '2035-5-1',
])('“%s” is not', (date) => {
  expect(isInCalendar(date)).toBe(false);
});
