/** The days of the months, in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has, counted from 1; 0 for what is no month. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
}

/** Whether an ISO 8601 date is in the calendar: a day that its month has, a month that the year has; a year alone always is. */
export function isInCalendar(date: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return year !== undefined;
  const last = daysIn(Number(year), Number(month));
  return last > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= last));
}
