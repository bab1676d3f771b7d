import { ecosocWindow, fits, hrcWindow, isEcosocYear, sessionWindow, type Window } from './dates.js';
import { FIRST_SLASHED_SESSION } from './parse.js';
import type { Organ } from './types.js';

export interface OrderHints {
  /** The organ, where the words around tell; otherwise the numbers decide. */
  body?: Organ | null;
  /** The date printed beside the number: YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string | null;
  /** The order that stands where both are possible; session first, unless the text at hand is known to swap. */
  usual?: Order;
}

/** SESSION_FIRST is the order of the symbol, session (or year) and then number: 56/183, 2006/46. */
export type Order = 'SESSION_FIRST' | 'NUMBER_FIRST';

export interface OrderedNumber {
  organ: 'GA' | 'ECOSOC' | 'HRC';
  order: Order;
  /** The session, or ECOSOC's year. */
  session: number;
  number: number;
  /**
   * DATE_CONFIRMS: the date fits this order and no other. ONLY_ORDER: no other order is possible. BOTH_POSSIBLE: nothing tells
   * (the usual order stands).
   */
  certainty: 'DATE_CONFIRMS' | 'ONLY_ORDER' | 'BOTH_POSSIBLE';
  /** Whether the date fits; null where none was given. False is worth a diagnostic. */
  dateFits: boolean | null;
}

/** Beyond any session that a document of today can cite. */
const LAST_SESSION = 99;
const LAST_HRC_SESSION = 75;

interface Counting {
  organ: OrderedNumber['organ'];
  /** Whether `value` can be a session or year in this organ's count. */
  isSession: (value: number) => boolean;
  largest: number;
  window: (session: number) => Window;
}

const COUNTINGS: readonly Counting[] = [
  {
    organ: 'GA',
    isSession: (value) => value >= FIRST_SLASHED_SESSION && value <= LAST_SESSION,
    largest: 999,
    window: sessionWindow,
  },
  { organ: 'ECOSOC', isSession: isEcosocYear, largest: 999, window: ecosocWindow },
  {
    organ: 'HRC',
    isSession: (value) => value >= 1 && value <= LAST_HRC_SESSION,
    largest: 199,
    window: hrcWindow,
  },
];

/**
 * Which of two numbers joined by a stroke is the session (or year) and which the number: 183/56 with 2001-12-21 is 56/183,
 * 46/2006 is 2006/46. Without a body the Assembly and ECOSOC are tried first, and the Human Rights Council where neither can be
 * meant. Null where no organ numbers so.
 */
export function orderNumber(first: number, second: number, hints: OrderHints = {}): OrderedNumber | null {
  if (hints.body !== undefined && hints.body !== null) {
    const counting = COUNTINGS.find(({ organ }) => organ === hints.body);
    return counting === undefined ? null : inCounting(first, second, counting, hints);
  }
  for (const counting of COUNTINGS) {
    const read = inCounting(first, second, counting, hints);
    if (read !== null) return read;
  }
  return null;
}

/** The usual order is tried first. */
function inCounting(
  first: number,
  second: number,
  counting: Counting,
  hints: OrderHints,
): OrderedNumber | null {
  const isUsual = hints.usual !== 'NUMBER_FIRST';
  const one = inOrder(first, second, isUsual, counting, hints.date);
  const other = inOrder(first, second, !isUsual, counting, hints.date);
  const read = one?.dateFits !== true && other?.dateFits === true ? other : (one ?? other);
  if (read === null) return null;
  if (one?.dateFits !== other?.dateFits && read.dateFits === true) read.certainty = 'DATE_CONFIRMS';
  else if (one !== null && other !== null && first !== second) read.certainty = 'BOTH_POSSIBLE';
  return read;
}

/** The two numbers in one of their orders; null where the organ does not count so. */
function inOrder(
  first: number,
  second: number,
  isSessionFirst: boolean,
  { organ, largest, isSession, window }: Counting,
  date: string | null = null,
): OrderedNumber | null {
  const session = isSessionFirst ? first : second;
  const number = isSessionFirst ? second : first;
  if (number < 1 || number > largest || !isSession(session)) return null;
  const order = isSessionFirst ? 'SESSION_FIRST' : 'NUMBER_FIRST';
  const dateFits = date === null ? null : fits(date, window(session));
  return { organ, order, session, number, dateFits, certainty: 'ONLY_ORDER' };
}
