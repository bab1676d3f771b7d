import { isEcosocNumberOf, isGaNumberOf, isScNumberOf } from './dates.js';
import { type OrderedNumber, type OrderHints, orderNumber } from './order.js';
import { countsDecisions, isSlashed } from './parse.js';
import type { NumberHit } from './scan-numbers.js';
import type { DocumentSymbol, Organ, Session } from './types.js';

export interface NumberHints extends OrderHints {
  /** True under the head of a decision. */
  decision?: boolean;
  /** In running text: a number that an organ's count cannot have reached is of another body ("8 (XXIII)" is of neither the Assembly nor ECOSOC). */
  counted?: boolean;
}

/** Decisions are counted from here on, so that no resolution shares their numbers. */
const FIRST_DECISION = { GA: 301, HRC: 101, ECOSOC: 1 };

/** Beyond any decision that ECOSOC numbered by session. */
const LAST_OLD_DECISION = 299;

/** What a bare number means. */
export interface ReadNumber {
  symbol: DocumentSymbol;
  organ: Organ;
  order: OrderedNumber['order'];
  certainty: OrderedNumber['certainty'];
  dateFits: boolean | null;
}

/**
 * The resolution or decision that a number found by `scanNumbers` means, given what the words around it tell. Null where the organ
 * does not number so: "1325 (2000)" under the General Assembly, a pair under the Security Council.
 */
export function readNumber(hit: NumberHit, hints: NumberHints = {}): ReadNumber | null {
  switch (hit.form) {
    case 'PAIR':
      return hit.session === null ? fromPair(hit, hints) : fromMarkedPair(hit, hit.session, hints);
    case 'YEAR':
      return fromYear(hit, hints);
    case 'SESSION':
      return fromSession(hit, hints);
  }
}

function fromPair(hit: NumberHit, hints: NumberHints): ReadNumber | null {
  const read = orderNumber(hit.first, hit.second, hints);
  if (read === null) return null;
  const { organ, order, session, number, certainty, dateFits } = read;
  if (hints.counted && hints.decision && number < FIRST_DECISION[organ]) return null;
  // No session of the Human Rights Council has so many resolutions: from there on its decisions are counted.
  if (hints.counted && !hints.decision && organ === 'HRC' && number >= FIRST_DECISION.HRC) return null;
  const place =
    organ === 'ECOSOC'
      ? { year: session, session: null }
      : { year: null, session: { type: 'REGULAR' as const, number: session } };
  const symbol = build(organ, place, number, hit.letter, hints.decision === true);
  return symbol === null ? null : { symbol, organ, order, certainty, dateFits };
}

function fromMarkedPair(
  hit: NumberHit,
  mark: NonNullable<NumberHit['session']>,
  hints: NumberHints,
): ReadNumber | null {
  const [session, number] = mark.marked === 'first' ? [hit.first, hit.second] : [hit.second, hit.first];
  // Both the Assembly and the Human Rights Council hold special sessions; emergency ones the Assembly alone.
  const organ = hints.body === 'HRC' ? 'HRC' : 'GA';
  if (hints.body === 'SC' || hints.body === 'ECOSOC') return null;
  const place = { year: null, session: { type: mark.type, number: session } };
  if (organ === 'GA' && !isSlashed(place.session)) return null;
  const symbol = build(organ, place, number, hit.letter, hints.decision === true);
  const order = mark.marked === 'first' ? 'SESSION_FIRST' : 'NUMBER_FIRST';
  return symbol === null ? null : { symbol, organ, order, certainty: 'ONLY_ORDER', dateFits: null };
}

function fromYear(hit: NumberHit, hints: NumberHints): ReadNumber | null {
  if ((hints.body ?? 'SC') !== 'SC' || hints.decision === true) return null;
  if (hints.counted && hints.body !== 'SC' && !isScNumberOf(hit.first, hit.second)) return null;
  const dateFits = hints.date ? hints.date.startsWith(String(hit.second)) : null;
  return {
    symbol: { series: 'SC_RESOLUTION', number: hit.first, year: hit.second, suffixes: [] },
    organ: 'SC',
    order: 'NUMBER_FIRST',
    certainty: dateFits === true || isScNumberOf(hit.first, hit.second) ? 'DATE_CONFIRMS' : 'ONLY_ORDER',
    dateFits,
  };
}

function fromSession(hit: NumberHit, hints: NumberHints): ReadNumber | null {
  if (hit.session === null) return null;
  const session: Session = { type: hit.session.type, number: hit.second };
  const { first: number, letter } = hit;
  if (hints.decision === true) return fromSessionsDecision(number, letter, session, hints.body ?? null);
  const ga = {
    symbol: { series: 'GA_RESOLUTION', session, number, letter, suffixes: [] },
    organ: 'GA',
  } as const;
  const ecosoc = {
    symbol: { series: 'ECOSOC_RESOLUTION', session, year: null, number, letter, suffixes: [] },
    organ: 'ECOSOC',
  } as const;
  const isRegular = session.type === 'REGULAR';
  const counted = hints.counted === true;
  const fitsGa = !isSlashed(session) && !(counted && isRegular && !isGaNumberOf(number, session.number));
  const fitsEcosoc =
    isRegular && session.number <= 63 && (!counted || isEcosocNumberOf(number, session.number));
  const body = hints.body ?? (isSlashed(session) ? 'ECOSOC' : 'GA');
  const read = body === 'GA' && fitsGa ? ga : body === 'ECOSOC' && fitsEcosoc ? ecosoc : null;
  return read === null ? null : { ...read, order: 'NUMBER_FIRST', certainty: 'ONLY_ORDER', dateFits: null };
}

/** "235 (LXII)": the Assembly numbers its decisions by slashed sessions only. */
function fromSessionsDecision(
  number: number,
  letter: string | null,
  session: Session,
  body: Organ | null,
): ReadNumber | null {
  if ((body ?? 'ECOSOC') !== 'ECOSOC' || !countsDecisions(session) || number > LAST_OLD_DECISION) return null;
  const symbol = build('ECOSOC', { session, year: null }, number, letter, true);
  return (
    symbol && { symbol, organ: 'ECOSOC', order: 'NUMBER_FIRST', certainty: 'ONLY_ORDER', dateFits: null }
  );
}

interface Place {
  session: Session | null;
  year: number | null;
}

function build(
  organ: 'GA' | 'ECOSOC' | 'HRC',
  { session, year }: Place,
  number: number,
  letter: string | null,
  isDecision: boolean,
): DocumentSymbol | null {
  const suffixes: [] = [];
  if (isDecision) return { series: 'DECISION', organ, session, year, number, letter, suffixes };
  if (organ === 'ECOSOC') return { series: 'ECOSOC_RESOLUTION', session, year, number, letter, suffixes };
  if (session === null) return null;
  if (organ === 'GA') return { series: 'GA_RESOLUTION', session, number, letter, suffixes };
  return letter === null ? { series: 'HRC_RESOLUTION', session, number, suffixes } : null;
}
