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
 * Number of the last Security Council resolution of some years (source: Security Council, annual lists of resolutions); between
 * them the count rises evenly enough to tell a resolution from another number with a year behind it.
 */
const SC_COUNT: readonly (readonly [number, number])[] = [
  [1945, 0],
  [1950, 89],
  [1960, 160],
  [1970, 291],
  [1980, 484],
  [1990, 683],
  [1995, 1035],
  [2000, 1334],
  [2005, 1651],
  [2010, 1966],
  [2015, 2259],
  [2020, 2560],
];
const SC_SLACK = 60;

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
  const counted = countAt(SC_COUNT, year);
  if (counted) {
    const { count, rise } = counted;
    return number > count - rise - SC_SLACK && number <= count + SC_SLACK;
  }
  const since = year - 2020;
  return number > 2560 + (since - 1) * 45 - SC_SLACK && number <= 2560 + since * 75;
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
