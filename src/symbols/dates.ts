import { FIRST_ECOSOC_YEAR, isSlashed } from './parse.js';
import type { DocumentSymbol, Session } from './types.js';

/** A stretch of time, ISO 8601 dates, both ends included. */
export interface Window {
  from: string;
  to: string;
}

/**
 * When session `session` of the General Assembly can have adopted something: it opens in September of 1945 + session and
 * is closed in September of the next year, on the eve of its successor. (The first session met from January to December 1946.)
 */
export function sessionWindow(session: number): Window {
  if (session === 1) return { from: '1946-01-01', to: '1946-12-31' };
  return { from: `${1945 + session}-09-01`, to: `${1946 + session}-09-30` };
}

/**
 * When ECOSOC can have adopted a resolution of `year`: in that year or, since its sessions run from July to July,
 * in the half year before.
 */
export function ecosocWindow(year: number): Window {
  return { from: `${year - 1}-07-01`, to: `${year}-12-31` };
}

/**
 * When the Human Rights Council met in regular session `session`: one in June, September and November 2006 each, then three
 * a year, in the months around March, June and September.
 */
export function hrcWindow(session: number): Window {
  if (session <= 3) return { from: '2006-06-01', to: '2006-12-31' };
  const year = 2007 + Math.floor((session - 4) / 3);
  const months = [
    ['02-01', '06-15'],
    ['05-15', '08-31'],
    ['08-15', '12-31'],
  ][(session - 4) % 3] ?? ['01-01', '12-31'];
  return { from: `${year}-${months[0]}`, to: `${year}-${months[1]}` };
}

/**
 * The days on which the instrument can have been adopted or issued, as far as its symbol tells; null where it does not
 * (special sessions, numbers without session or year).
 */
export function dateWindow(symbol: DocumentSymbol): Window | null {
  switch (symbol.series) {
    case 'JOINT': {
      const [first] = symbol.halves;
      return first === undefined ? null : dateWindow(first);
    }
    case 'GA_RESOLUTION':
      return ofSession(symbol.session, sessionWindow);
    case 'HRC_RESOLUTION':
      return ofSession(symbol.session, hrcWindow);
    case 'SC_RESOLUTION':
      return symbol.year === null ? null : { from: `${symbol.year}-01-01`, to: `${symbol.year}-12-31` };
    case 'ECOSOC_RESOLUTION':
      return symbol.year === null ? null : ecosocWindow(symbol.year);
    case 'DECISION':
      if (symbol.year !== null) return ecosocWindow(symbol.year);
      if (symbol.session === null) return null;
      return ofSession(symbol.session, symbol.organ === 'HRC' ? hrcWindow : sessionWindow);
    default:
      // Documents are issued from months before the session opens.
      if (symbol.year !== null) return { from: `${symbol.year - 1}-07-01`, to: `${symbol.year + 1}-06-30` };
      if (symbol.session?.type !== 'REGULAR') return null;
      if (symbol.path[1] === 'HRC') return ofSession(symbol.session, (session) => around(hrcWindow(session)));
      if (!isSlashed(symbol.session)) return null;
      return around(sessionWindow(symbol.session.number));
  }
}

function ofSession(session: Session, window: (session: number) => Window): Window | null {
  return session.type === 'REGULAR' ? window(session.number) : null;
}

function around({ from, to }: Window): Window {
  return { from: `${Number(from.slice(0, 4)) - 1}-07-01`, to: `${Number(to.slice(0, 4)) + 1}-06-30` };
}

/** Whether a date, ISO 8601 and possibly cut to the year or the month, can lie within the window. */
export function fits(date: string, { from, to }: Window): boolean {
  return date >= from.slice(0, date.length) && date <= to.slice(0, date.length);
}

/** First and last year of which an ECOSOC number can be, for telling a year from a running number. */
export function isEcosocYear(value: number): boolean {
  return value >= FIRST_ECOSOC_YEAR && value <= 2099;
}

/**
 * Number of the last Security Council resolution of each year, from 1946 on (source: Security Council, annual lists of resolutions).
 */
const SC_COUNT: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262, 275, 291, 307, 324, 344, 366,
  384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334,
  1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721,
  2767, 2811,
]; // biome-ignore format: a table
/** How far the year behind the table is known to have come: S/RES/2825 is of 29 June 2026 (source: UNxml/SCresolutions, data_extract/2026.json). */
const SC_KNOWN: readonly number[] = [...SC_COUNT, 2825];
const SC_FIRST_YEAR = 1946;
const SC_SLACK = 60;
/** So many resolutions the Security Council adopts in a year of which nothing is known. */
const SC_RISE = { least: 45, most: 75 };

/** How far a count had come at a year or session between two of a table, and how much it rose in one; null behind the table's end. */
function countAt(
  table: readonly (readonly [number, number])[],
  place: number,
): { count: number; rise: number } | null {
  const at = table.findIndex(([to], index) => index > 0 && place <= to);
  const [before, after] = [table[at - 1], table[at]];
  if (!before || !after) return null;
  const rise = (after[1] - before[1]) / (after[0] - before[0]);
  return { count: before[1] + rise * (place - before[0]), rise };
}

/** Whether the Security Council can have adopted resolution `number` in `year`; generous by sixty resolutions. */
export function isScNumberOf(number: number, year: number): boolean {
  const at = year - SC_FIRST_YEAR;
  const [before, last] = [SC_COUNT[at - 1] ?? 0, SC_COUNT[at]];
  if (last !== undefined) return number > before - SC_SLACK && number <= last + SC_SLACK;
  const since = at - SC_COUNT.length + 1;
  const known = SC_COUNT.at(-1) ?? 0;
  return (
    since > 0 &&
    number > known + (since - 1) * SC_RISE.least - SC_SLACK &&
    number <= known + since * SC_RISE.most
  );
}

/** The year in which the Security Council adopted resolution `number`, by its count; null where that is not known yet. */
export function yearOfScNumber(number: number): number | null {
  const at = SC_KNOWN.findIndex((last) => number <= last);
  return at < 0 || number < 1 ? null : SC_FIRST_YEAR + at;
}

/**
 * Number of the last resolution of each session while sessions were counted in roman numerals, from the first on
 * (source: General Assembly, Official Records, resolutions by session).
 */
const GA_COUNT: readonly number[] = [
  112, 181, 291, 366, 500, 612, 713, 802, 900, 998, 1146, 1236, 1350, 1473, 1622, 1745, 1871, 1992, 2006, 2133, 2247, 2372, 2485, 2602,
  2752, 2898, 3048, 3200, 3361, 3541,
]; // biome-ignore format: a table
const GA_SLACK = 60;

/** The same for the Economic and Social Council, roughly, for some of its sessions. */
const ECOSOC_COUNT: readonly (readonly [number, number])[] = [
  [0, 0],
  [5, 110],
  [10, 304],
  [15, 470],
  [20, 590],
  [25, 680],
  [30, 800],
  [36, 1000],
  [42, 1240],
  [48, 1510],
  [54, 1800],
  [60, 2040],
  [63, 2130],
];
const ECOSOC_SLACK = 150;

/** Whether the General Assembly can have adopted resolution `number` in a regular session counted in roman numerals: not 45 (III). */
export function isGaNumberOf(number: number, session: number): boolean {
  const last = GA_COUNT[session - 1];
  if (last === undefined) return false;
  return number > (GA_COUNT[session - 2] ?? 0) - GA_SLACK && number <= last + GA_SLACK;
}

/** Whether the Economic and Social Council can have adopted resolution `number` in a session before 1978: not 8 (XXIII). */
export function isEcosocNumberOf(number: number, session: number): boolean {
  const counted = countAt(ECOSOC_COUNT, session);
  return counted !== null && Math.abs(number - counted.count) <= ECOSOC_SLACK;
}
