import type { Language } from '../languages/index.js';
import type { Registry } from '../registry/index.js';
import { innerNames } from './names.js';
import { openNames, stemOf } from './open-names.js';
import type { Mention, Reading } from './reading.js';

/** Words from which on a short form needs no full name before it. */
const SPEAKING = 3;

/** A reading with its place in the order of the document. */
export interface Placed {
  reading: Reading;
  /** Draft, annex or document in which it stands. */
  scope: string;
}

/** Which entities the document has named so far, and where last. */
class Memory {
  readonly #last = new Map<string, { at: number; scope: string; paragraph: number }>();

  remember(id: string, at: number, scope: string, paragraph: number): void {
    this.#last.set(id, { at, scope, paragraph });
  }

  /** A name that nothing answers to: what is called by its noun from then on may be that. */
  rememberOpen(noun: string, at: number, scope: string, paragraph: number): void {
    this.remember(openKey(noun), at, scope, paragraph);
  }

  /** How near the last unknown name with this noun is. */
  rankOpen(noun: string, scope: string, paragraph: number): number {
    return this.rank(openKey(noun), scope, paragraph);
  }

  /** How near the last mention is: the later the better, one in the same paragraph or scope before others. */
  rank(id: string, scope: string, paragraph: number): number {
    const last = this.#last.get(id);
    if (!last) return -1;
    return last.at + (last.paragraph === paragraph ? 2e9 : 0) + (last.scope === scope ? 1e9 : 0);
  }
}

/** No id begins so. */
function openKey(noun: string): string {
  return `?${noun}`;
}

/** A short form that may mean a name which nothing answers to, and is left open for that. */
export interface Unclear {
  reading: Reading;
  mention: Mention;
}

/**
 * Resolves short forms ("the Summit", "the Commission") by what the document has named: the entity last named in full wins, in the
 * paragraph before the document; a name inside a longer one counts as named. A short form bound to others (`within`) needs one of them anywhere in the document,
 * or to be the document itself, by its `symbol` or as the draft of it: what a text is about, it need not name. Those that nothing answers to are taken out;
 * so is "the Convention" where a convention was named last that nothing answers to (`source` is the document's text): these are given back.
 */
export function resolveShortForms(
  placed: readonly Placed[],
  symbol: string,
  registry: Registry,
  language: Language,
  source: string,
): Unclear[] {
  const unclear: Unclear[] = [];
  const own = new Set([symbol, ...became(symbol, registry)]);
  const cited = new Set<string>();
  for (const { reading } of placed)
    for (const mention of reading.mentions) if (mention.target) cited.add(mention.target);
  const memory = new Memory();
  let clock = 0;
  for (const [paragraph, { reading, scope }] of placed.entries()) {
    const open = openNames(reading, source, language);
    let next = 0;
    const rememberUntil = (start: number) => {
      for (let name = open[next]; name && name.start < start; name = open[next]) {
        memory.rememberOpen(name.noun, clock + 0.5, scope, paragraph);
        next += 1;
      }
    };
    reading.mentions = reading.mentions.filter((mention) => {
      rememberUntil(mention.start);
      clock += 1;
      if (mention.form === 'SHORT_FORM') {
        const chosen = choose(mention, { cited, own, memory }, scope, paragraph, language.spaced);
        mention.target = chosen?.id ?? null;
        // What is bound to another name ("the Charter") means that in any company.
        const noun = chosen && !chosen.bound ? nounOf(mention, reading) : undefined;
        if (chosen && noun !== undefined && memory.rankOpen(noun, scope, paragraph) > chosen.rank) {
          mention.target = null;
          unclear.push({ reading, mention });
        }
      }
      const [name] = mention.form === 'NAME' ? mention.candidates : [];
      const inner = name ? innerNames(name, registry, language) : [];
      for (const id of inner) memory.remember(id, clock - 0.5, scope, paragraph);
      if (mention.target) memory.remember(mention.target, clock, scope, paragraph);
      return mention.target !== null;
    });
    rememberUntil(Number.POSITIVE_INFINITY);
  }
  return unclear;
}

/** The noun of an instrument in a short form ("the Convention"). */
function nounOf({ start, end }: Mention, reading: Reading): string | undefined {
  const noun = reading.lexemes.of('instrument').find((one) => one.start >= start && one.end <= end);
  return noun && stemOf(reading, noun);
}

/** What the registry knows a draft to have become. */
function became(symbol: string, registry: Registry): string[] {
  const links = registry.byAlias(symbol)?.links ?? [];
  return links.filter(({ type }) => type === 'DRAFT_OF').map(({ to }) => to);
}

/** What a document itself brought about is nearer than what stands anywhere but in the same paragraph. */
const OWN = 2e9;

interface Choice {
  id: string;
  rank: number;
  bound: boolean;
}

function choose(
  mention: Mention,
  { cited, own, memory }: { cited: ReadonlySet<string>; own: ReadonlySet<string>; memory: Memory },
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
  // A form of several words that means one thing only speaks for itself.
  const [only, another] = mention.candidates;
  // Where words are not parted, two characters make one.
  const words = (spaced ? only?.text.split(/[\s-]+/).length : (only?.text.length ?? 0) / 2) ?? 0;
  return only && !another && !only.within && Math.ceil(words) >= SPEAKING
    ? { id: only.id, rank: -1, bound: false }
    : null;
}
