import type { Memory } from './memory.js';
import type { Mention } from './mention.js';

/** Words from which on a short form needs no full name before it. */
const SPEAKING = 3;

/** What a document itself brought about is nearer than what stands anywhere but in the same paragraph. */
const OWN = 2e9;

/** What a document has named so far, what it cites anywhere, and what it is itself. */
interface Named {
  memory: Memory;
  cited: ReadonlySet<string>;
  own: ReadonlySet<string>;
}

/** What a short form means, how near that was named, and whether it is bound to another name. */
export interface Choice {
  id: string;
  rank: number;
  bound: boolean;
}

/** Of what a short form may mean, what was named last; null where nothing was. */
export function choose(
  mention: Mention,
  { cited, own, memory }: Named,
  scope: string,
  paragraph: number,
  spaced: boolean,
): Choice | null {
  let best: Choice | null = null;
  for (const { id, within } of mention.candidates) {
    const anchors = within ? [id, ...within] : [id];
    let rank = Math.max(...anchors.map((anchor) => memory.rank(anchor, scope, paragraph)));
    // Bound to another entity, it may stand before that one is named in full.
    if (rank < 0 && within?.some((anchor) => cited.has(anchor))) rank = 0;
    if (within?.some((anchor) => anchor !== id && own.has(anchor))) rank = Math.max(rank, OWN);
    if (rank >= 0 && (!best || rank > best.rank)) best = { id, rank, bound: within !== undefined };
  }
  if (best) return best;
  // A form of several words that means one thing only speaks for itself, unless it is bound, be it to its own name.
  const [only, another] = mention.candidates;
  // Where words are not parted, two characters make one.
  const words = (spaced ? only?.text.split(/[\s-]+/).length : (only?.text.length ?? 0) / 2) ?? 0;
  return only && !another && !only.within && Math.ceil(words) >= SPEAKING
    ? { id: only.id, rank: -1, bound: false }
    : null;
}
