import type { Language } from '../../languages/index.js';
import type { Act, Surface } from '../../seedfile/index.js';
import type { Reading } from '../references/index.js';
import { findVerbs, type Stand, type Verb } from '../verbs/index.js';

/** A clause of a provision: its governing verb and how far it reaches (offsets of the passage). */
export interface Clause {
  act: Act;
  verb: Verb;
  end: number;
  /** Where its item ends, with the items below it: what stands behind belongs to it no more. Behind every text for a verb in no item. */
  until: number;
  /** The verb as it is printed in the paragraph above, where that governs this one. */
  printed?: Surface;
}

/** A lettered item of a passage: where its text begins, and how deep it stands. */
export interface ItemPlace {
  start: number;
  level: number;
}

/**
 * Cuts a provision into clauses by its governing verbs.
 * @param source the text to which the passage's offsets lead
 */
export function cutClauses(
  reading: Reading,
  stand: Stand,
  items: readonly ItemPlace[],
  language: Language,
  source: string,
): Clause[] {
  const { offsets } = reading.passage;
  const verbs = findVerbs(
    language,
    reading.passage.text,
    reading.lexemes,
    stand,
    items.map(({ start }) => start),
    (at) =>
      source
        .slice(offsets[at], offsets[at + 1])
        .normalize('NFC')
        .charAt(0)
        .toLowerCase(),
  );
  const { text } = reading.passage;
  return verbs.map((verb, index) => {
    const until = endOfItem(items, verb.begin);
    const end = Math.min(until, verbs[index + 1]?.begin ?? text.length);
    return { act: verb.act, verb, end: trimEnd(text, end, verb.end), until };
  });
}

/** Behind every text. */
const NOWHERE = 0x3fffffff;

/** Where the item that holds a place ends: at the next one that stands no deeper. */
function endOfItem(items: readonly ItemPlace[], at: number): number {
  let own = items.length - 1;
  while (own >= 0 && (items[own]?.start ?? 0) > at) own -= 1;
  if (own < 0) return NOWHERE;
  const level = items[own]?.level ?? 0;
  for (let next = own + 1; next < items.length; next += 1) {
    const item = items[next];
    if (item && item.level <= level) return item.start;
  }
  return NOWHERE;
}

/**
 * The clause in which a place of the passage stands. What stands before the first verb belongs to its clause; behind an item whose verb
 * governs it alone, the verb that leads the list goes on.
 */
export function clauseAt(clauses: readonly Clause[], at: number): number | null {
  if (clauses.length === 0) return null;
  for (let index = clauses.length - 1; index > 0; index -= 1) {
    const clause = clauses[index];
    if (clause && clause.verb.begin <= at && at < clause.until) return index;
  }
  return 0;
}

function trimEnd(text: string, end: number, least: number): number {
  let at = end;
  while (at > least && text[at - 1] === ' ') at -= 1;
  return at;
}
