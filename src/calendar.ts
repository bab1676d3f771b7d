/** Whether an ISO 8601 date is in the calendar: a day that its month has, a month that the year has; a year alone always is. */
export function isInCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
