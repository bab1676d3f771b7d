import { halves, holdsToken, sameTarget, targetKey, targetKind } from './targets.js';

/** UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A reference that must be found. */
export interface Expected {
  target: string;
  /** 'body', or the label of a footnote. */
  place: string;
  /** Where it stands in the text that was read; null where that is not known. */
  span: Span | null;
  /** The linked words. */
  anchor: string;
  /** False: it proves nothing, and whatever is found there is neither right nor wrong. */
  counted: boolean;
}

/** A reference that was found. */
export interface Found {
  target: string;
  place: string;
  span: Span;
  words: string;
  /**
   * Another face of a citation that is listed already: the second half of a joint symbol, or the footnote of a name that
   * stands in the body. It can be right and is never wrong.
   */
  echo?: true;
}

/** Why a found reference that carries no link is no error. */
export type Unlinked =
  | 'name'
  | 'decision'
  | 'second half of a joint symbol'
  | 'number of a body without symbols'
  | 'linked in another place or language'
  | 'ECOSOC number before 2012'
  | 'symbol as printed'
  | 'other languages link it so';

export interface Matching<E extends Expected, F extends Found> {
  right: { expected: E; found: F }[];
  missed: E[];
  /** Found with another target than the link has, or (expected null) where no link and nothing else speaks for it. */
  wrong: { found: F; expected: E | null }[];
  unlinked: { found: F; reason: Unlinked }[];
}

/** What the links of one document in all languages tell beyond the single link. */
export interface Background {
  /** Key of each target linked anywhere in the document → the languages that link it. */
  linked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Linked words and key of their target → the languages that link them so. */
  links: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the second halves of its joint symbols. */
  secondHalves: ReadonlySet<string>;
}

/** Languages that must link a target before it is trusted; below that, it is a slip or a habit of one language. */
const TRUSTED = 3;

/** Gathers what all links of one document tell together. */
export function backgroundOf(
  links: Iterable<{ target: string; anchor: string; counted: boolean; language: string }>,
): Background {
  const linked = new Map<string, Set<string>>();
  const words = new Map<string, Set<string>>();
  const secondHalves = new Set<string>();
  const add = (map: Map<string, Set<string>>, key: string, language: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(language));
  for (const { target, anchor, counted, language } of links) {
    const [first, second] = halves(anchor);
    if (second) secondHalves.add(second);
    if (counted) add(linked, targetKey(target), language);
    if (counted) add(words, linkKey(anchor, target), language);
    if (first && second) add(linked, first, language);
  }
  return { linked, links: words, secondHalves };
}

function linkKey(anchor: string, target: string): string {
  return `${targetKey(anchor)} ${targetKey(target)}`;
}

/**
 * Pairs what was found with what was expected, one to one. Where the expected one has a span, the found one must
 * overlap it; a footnote's may also be found as the footnote of a name. Without a span it must stand in the same place
 * (body or footnote) or, failing that, anywhere in the document. Words cited twice (a footnote called from two
 * paragraphs) count once.
 */
export function match<E extends Expected, F extends Found>(
  expected: readonly E[],
  found: readonly F[],
  background: Background,
): Matching<E, F> {
  const left = new Set(distinct(found));
  const open = new Set(expected);
  const right: Matching<E, F>['right'] = [];
  const tests: ((one: E, other: F) => boolean)[] = [
    (one, other) => one.span !== null && one.place === other.place && overlaps(one.span, other.span),
    (one, other) => one.span !== null && overlaps(one.span, other.span),
    (one, other) => (one.span === null || one.place !== 'body') && one.place === other.place,
    (one) => one.span === null,
  ];
  for (const fits of tests) {
    for (const one of open) {
      // The shortest words win: a long name that reaches over the number must not take its place.
      const candidates = [...left].filter((other) => fits(one, other) && isMeant(one, other));
      const best = candidates.sort((a, b) => rank(a) - rank(b))[0];
      if (!best) continue;
      open.delete(one);
      left.delete(best);
      if (one.counted) right.push({ expected: one, found: best });
    }
  }

  const wrong: Matching<E, F>['wrong'] = [];
  const unlinked: Matching<E, F>['unlinked'] = [];
  for (const other of [...left].filter(({ echo }) => !echo)) {
    if (!holdsToken(other.words)) {
      unlinked.push({ found: other, reason: 'name' });
      continue;
    }
    const over = expected.filter((one) => one.span !== null && overlaps(one.span, other.span));
    const instead = over.find((one) => one.counted && open.has(one)) ?? over.find((one) => one.counted);
    const reason = excuse(other, background);
    if (instead && isSlip(instead, other, background)) {
      open.delete(instead);
      unlinked.push({ found: other, reason: reason === 'decision' ? reason : 'other languages link it so' });
    } else if (instead && !(reason === 'decision' || reason === 'second half of a joint symbol'))
      wrong.push({ found: other, expected: instead });
    else if (reason) unlinked.push({ found: other, reason });
    else if (over.length === 0) wrong.push({ found: other, expected: null });
  }
  return { right, missed: [...open].filter((one) => one.counted), wrong, unlinked };
}

function isMeant({ target, anchor, counted }: Expected, found: Found): boolean {
  return sameTarget(target, found.target) || (!counted && sameTarget(anchor, found.target));
}

/** Whether a link that says otherwise is one of few, or as many languages link the same words as they were read. */
function isSlip({ anchor, target }: Expected, found: Found, { links }: Background): boolean {
  const languages = (one: string) => links.get(linkKey(anchor, one))?.size ?? 0;
  if (targetKind(found.target) === 'decision') return languages(target) < TRUSTED;
  return languages(found.target) >= Math.max(TRUSTED, languages(target));
}

function excuse(found: Found, { linked, secondHalves }: Background): Unlinked | null {
  const key = targetKey(found.target);
  if (targetKind(found.target) === 'decision') return 'decision';
  if (targetKind(found.target) === 'name') return 'number of a body without symbols';
  if (secondHalves.has(key)) return 'second half of a joint symbol';
  if (halves(found.target).some((half) => linked.has(half))) return 'linked in another place or language';
  const printed = targetKey(found.words);
  if (key.includes('/') && printed.includes(key)) return 'symbol as printed';
  if (isOldEcosoc(key, printed)) return 'ECOSOC number before 2012';
  return null;
}

/** The UN links hardly any resolution of the Council from before 2012. */
function isOldEcosoc(key: string, printed: string): boolean {
  const [, year = '', number = ''] = /^E\/RES\/(\d{4})\/(\d+)$/u.exec(key) ?? [];
  return (
    year !== '' &&
    year < '2012' &&
    (printed.includes(`${year}/${number}`) || printed.includes(`${number}/${year}`))
  );
}

function distinct<F extends Found>(found: readonly F[]): F[] {
  const seen = new Map<string, F>();
  for (const one of found) {
    const key = `${one.place} ${one.span.start} ${one.span.end} ${targetKey(one.target)}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function rank(found: Found): number {
  return (found.echo ? 2e9 : 0) + (holdsToken(found.words) ? 0 : 1e9) + (found.span.end - found.span.start);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
