/** What was found held against what was expected, as counts of single items. */
export interface Tally {
  /** Found and expected. */
  right: number;
  /** Found and not expected. */
  wrong: number;
  /** Expected and not found. */
  missed: number;
}

export const EMPTY: Tally = { right: 0, wrong: 0, missed: 0 };

/** The sum of any number of tallies. */
export function sum(tallies: Iterable<Tally>): Tally {
  const total = { ...EMPTY };
  for (const tally of tallies) {
    total.right += tally.right;
    total.wrong += tally.wrong;
    total.missed += tally.missed;
  }
  return total;
}

/** Right among found, 0 to 1; null where nothing was found. */
export function precision({ right, wrong }: Tally): number | null {
  return ratio(right, right + wrong);
}

/** Right among expected, 0 to 1; null where nothing was expected. */
export function recall({ right, missed }: Tally): number | null {
  return ratio(right, right + missed);
}

/** Harmonic mean of precision and recall; null where nothing was found and nothing expected. */
export function f1({ right, wrong, missed }: Tally): number | null {
  return ratio(2 * right, 2 * right + wrong + missed);
}

/** Intersection over union; null where both are empty. */
export function overlap({ right, wrong, missed }: Tally): number | null {
  return ratio(right, right + wrong + missed);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** How often each item stands in a list: a list in which order does not count. */
export type Bag = ReadonlyMap<string, number>;

/** Counts the items of a list. */
export function bagOf(items: Iterable<string>): Bag {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

/** Holds one bag against another, item by item: an item expected twice and found once is right once and missed once. */
export function compare(found: Bag, expected: Bag): { tally: Tally; wrong: string[]; missed: string[] } {
  const tally = { ...EMPTY };
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const item of new Set([...found.keys(), ...expected.keys()])) {
    const has = found.get(item) ?? 0;
    const wants = expected.get(item) ?? 0;
    tally.right += Math.min(has, wants);
    tally.wrong += Math.max(0, has - wants);
    tally.missed += Math.max(0, wants - has);
    if (has > wants) wrong.push(item);
    if (wants > has) missed.push(item);
  }
  return { tally, wrong, missed };
}
