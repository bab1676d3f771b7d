import {
  likeness,
  type ReadFingerprint,
  readFingerprint,
  sameWording,
  shareWithin,
} from '../fingerprint/index.js';
import { ACTS, type Act } from '../seedfile/index.js';
import {
  CHANGES,
  type Change,
  type ComparableParagraph,
  type ComparableText,
  type Comparison,
  type ParagraphChange,
} from './types.js';

/** Below this estimate two paragraphs are different paragraphs. Found on pairs of yearly texts; unrelated ones stay below 0.15. */
const ALIKE = 0.25;

/** From this share of its words on, a paragraph without a counterpart comes from another, or went into it. */
const MOST_WORDS = 0.75;

/** Why two texts cannot be compared: one has not been read, or they were read in two languages. */
export class NotComparable extends Error {
  override readonly name = 'NotComparable';

  constructor(
    readonly reason: 'NOT_READ' | 'LANGUAGES',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Compares two texts of a series, or a draft with what it became: paragraph by paragraph and citation by citation.
 * @throws NotComparable where the languages differ or a text has no fingerprints: words of two languages are never alike.
 */
export function compareTexts(before: ComparableText, after: ComparableText): Comparison {
  for (const text of [before, after])
    if (!isComparable(text))
      throw new NotComparable(
        'NOT_READ',
        `${text.symbol} has no paragraphs to compare: its text has not been read. Extract and seed it first.`,
      );
  if (before.language !== after.language)
    throw new NotComparable(
      'LANGUAGES',
      `${before.symbol} was read in ${before.language ?? 'an unknown language'}, ${after.symbol} in ${after.language ?? 'an unknown language'}: words of two languages are never alike. Extract both in one language (recalling extract --primary CODE).`,
    );
  const paragraphs = compareParagraphs(before.paragraphs, after.paragraphs);
  const counts = Object.fromEntries(
    CHANGES.map((change) => [change, paragraphs.filter((paragraph) => paragraph.change === change).length]),
  ) as Record<Change, number>;
  return { before: before.symbol, after: after.symbol, paragraphs, counts, ...compareTargets(before, after) };
}

/** Whether a text was read, so that its paragraphs can be compared with those of others. */
export function isComparable({ paragraphs }: ComparableText): boolean {
  return paragraphs.some(({ fingerprint }) => fingerprint !== '');
}

interface Pair {
  from: number;
  to: number;
  score: number;
}

function compareParagraphs(before: ComparableParagraph[], after: ComparableParagraph[]): ParagraphChange[] {
  const read = ({ fingerprint }: ComparableParagraph) => readFingerprint(fingerprint);
  const prints = { was: before.map(read), is: after.map(read) };
  const pairs = pairUp(prints.was, prints.is);
  const inOrder = longestInOrder(pairs);
  const partnerOf = new Map(pairs.map((pair) => [pair.to, pair]));
  const goingOn = new Set(pairs.map(({ from }) => from));
  const present = after.map((paragraph, index): ParagraphChange => {
    const pair = partnerOf.get(index);
    const earlier = pair && before[pair.from];
    if (!pair || !earlier) {
      const place = holderOf(prints.is[index], prints.was, goingOn);
      return { ...ALONE, change: 'NEW', before: null, after: paragraph, wordsIn: before[place] ?? null };
    }
    const moved = !inOrder.has(pair);
    const same = sameWording(earlier.fingerprint, paragraph.fingerprint);
    return {
      change: same ? (moved ? 'MOVED' : 'CARRIED_OVER') : 'CHANGED',
      before: earlier,
      after: paragraph,
      similarity: pair.score,
      moved,
      actShift: earlier.firstAct === paragraph.firstAct ? null : [earlier.firstAct, paragraph.firstAct],
      wordsIn: null,
    };
  });
  const told: ParagraphChange[] = [];
  const dropped = droppedBehind(before, pairs, inOrder);
  for (const [index, change] of [undefined, ...present].entries()) {
    if (change) told.push(change);
    for (const paragraph of dropped.get(index - 1) ?? []) {
      const place = holderOf(prints.was[before.indexOf(paragraph)], prints.is, partnerOf);
      told.push({
        ...ALONE,
        change: 'DROPPED',
        before: paragraph,
        after: null,
        wordsIn: after[place] ?? null,
      });
    }
  }
  return told;
}

/** What is told of a paragraph without a counterpart. */
const ALONE = { similarity: null, moved: false, actShift: null } as const;

/** The place of that paragraph of the other text, of those that have counterparts, in which most words of one stand; -1 where there is none. */
function holderOf(
  part: ReadFingerprint | undefined,
  others: readonly ReadFingerprint[],
  paired: { has(place: number): boolean },
): number {
  let best = -1;
  let most = 0;
  for (const [place, whole] of others.entries()) {
    const share = part && paired.has(place) ? (shareWithin(part, whole) ?? 0) : 0;
    if (share >= MOST_WORDS && share > most) [best, most] = [place, share];
  }
  return best;
}

/** What was dropped, by the place of the later paragraph behind whose counterpart it stood; -1 for what stood before all of them. */
function droppedBehind(
  before: ComparableParagraph[],
  pairs: Pair[],
  inOrder: ReadonlySet<Pair>,
): Map<number, ComparableParagraph[]> {
  const pairOf = new Map(pairs.map((pair) => [pair.from, pair]));
  const dropped = new Map<number, ComparableParagraph[]>();
  let place = -1;
  for (const [index, paragraph] of before.entries()) {
    const pair = pairOf.get(index);
    if (!pair) dropped.set(place, [...(dropped.get(place) ?? []), paragraph]);
    else if (inOrder.has(pair)) place = pair.to;
  }
  return dropped;
}

/** Best pairs first, each paragraph once; among equals the nearer places win. */
function pairUp(before: readonly ReadFingerprint[], after: readonly ReadFingerprint[]): Pair[] {
  const candidates: Pair[] = [];
  for (const [from, left] of before.entries()) {
    for (const [to, right] of after.entries()) {
      const score = likeness(left, right);
      if (score >= ALIKE) candidates.push({ from, to, score });
    }
  }
  const distance = (pair: Pair) => Math.abs(pair.from / before.length - pair.to / after.length);
  candidates.sort((a, b) => b.score - a.score || distance(a) - distance(b) || a.from - b.from || a.to - b.to);
  const [used, taken] = [new Set<number>(), new Set<number>()];
  const pairs = candidates.filter(({ from, to }) => {
    if (used.has(from) || taken.has(to)) return false;
    used.add(from);
    taken.add(to);
    return true;
  });
  return pairs.sort((a, b) => a.to - b.to);
}

/** The longest run of pairs whose places rise together: those did not move (patience sorting, O(n log n)). */
function longestInOrder(pairs: Pair[]): Set<Pair> {
  const tails: Pair[] = [];
  const previous = new Map<Pair, Pair | undefined>();
  for (const pair of pairs) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle]?.from ?? 0) < pair.from) low = middle + 1;
      else high = middle;
    }
    previous.set(pair, tails[low - 1]);
    tails[low] = pair;
  }
  const run = new Set<Pair>();
  for (let pair = tails.at(-1); pair; pair = previous.get(pair)) run.add(pair);
  return run;
}

function compareTargets(
  before: ComparableText,
  after: ComparableText,
): Pick<Comparison, 'entered' | 'left' | 'shifts'> {
  const [earlier, later] = [actsByTarget(before), actsByTarget(after)];
  const targets = [...later.keys()].sort();
  return {
    entered: targets.filter((target) => !earlier.has(target)),
    left: [...earlier.keys()].filter((target) => !later.has(target)).sort(),
    shifts: targets.flatMap((target) => {
      const [was, is] = [earlier.get(target), later.get(target)];
      return was && is && was.join() !== is.join() ? [{ target, before: was, after: is }] : [];
    }),
  };
}

function actsByTarget(text: ComparableText): Map<string, Act[]> {
  const acts = new Map<string, Set<Act>>();
  for (const { target, act } of text.citations) {
    // A text that cites itself ("this resolution") says nothing about what entered or left.
    if (target === text.symbol || target.startsWith(`${text.symbol}#`)) continue;
    const known = acts.get(target) ?? new Set<Act>();
    acts.set(target, known.add(act));
  }
  return new Map([...acts].map(([target, set]) => [target, ACTS.filter((act) => set.has(act))]));
}
