import type { Language } from '../languages/index.js';
import type { Act, Section } from '../seedfile/index.js';
import type { Reading } from './reading.js';
import { findVerbs, type Verb } from './verbs.js';

/** A clause of a provision: its governing verb and how far it reaches (offsets of the passage). */
export interface Clause {
  act: Act;
  verb: Verb;
  end: number;
}

/** Cuts a provision into clauses by its governing verbs. */
export function cutClauses(
  reading: Reading,
  section: Section,
  items: readonly number[],
  language: Language,
): Clause[] {
  const verbs = findVerbs(language, reading.passage.text, reading.lexemes, section, items);
  return verbs.map((verb, index) => ({
    act: verb.act,
    verb,
    end: trimEnd(reading.passage.text, verbs[index + 1]?.begin ?? reading.passage.text.length, verb.end),
  }));
}

/** The clause in which a place of the passage stands; what stands before the first verb belongs to its clause. */
export function clauseAt(clauses: readonly Clause[], at: number): number | null {
  if (clauses.length === 0) return null;
  let index = 0;
  while (index + 1 < clauses.length && at >= (clauses[index + 1]?.verb.begin ?? 0)) index += 1;
  return index;
}

function trimEnd(text: string, end: number, least: number): number {
  let at = end;
  while (at > least && text[at - 1] === ' ') at -= 1;
  return at;
}
