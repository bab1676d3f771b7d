import { fromRoman } from '../../symbols/index.js';
import type { ProvisionOutline } from '../layout/index.js';
import { type Passage, unitAt } from '../passage/index.js';
import type { ItemPlace } from './clauses.js';

/** Items may be missing from a list, or their labels misread: so many may be passed over. */
const GAP = 3;

const NO_ITEMS: readonly ItemPlace[] = [];

/** The items of a provision, from behind their labels on. */
export function itemPlaces({ items }: ProvisionOutline, part: Passage): readonly ItemPlace[] {
  if (items.length === 0) return NO_ITEMS;
  const levels = itemLevels(items.map(({ label }) => label));
  return items.map((item, index) => {
    const at = unitAt(part, item.start);
    return { start: at + labelLength(part, at), level: levels[index] ?? 0 };
  });
}

/** The length of an item's label at a place: "(a) ". */
function labelLength({ text }: Passage, at: number): number {
  return /^ ?(?:\(?[^() ]{1,6}\)|'\d{1,2}'|[①-⒛㈠-㈩]) ?/.exec(text.slice(at, at + 10))?.[0].length ?? 0;
}

/**
 * How deep each item of a paragraph stands, 0 the uppermost: a label that goes on from the last one of its list is its sibling
 * ("(a)", "(i)", "(ii)", "(b)" stand at 0, 1, 1, 0), any other opens a list of its own. Letters are Latin in whatever script they were printed.
 */
export function itemLevels(labels: readonly string[]): number[] {
  /** The last label of each list that is open. */
  const open: string[] = [];
  return labels.map((label) => {
    const level = open.findLastIndex((last) => goesOn(last, label));
    if (level >= 0) open.length = level;
    open.push(label);
    return open.length - 1;
  });
}

function goesOn(last: string, label: string): boolean {
  const counts: ((one: string) => number | null)[] = [
    (one) => (/^\d+$/.test(one) ? Number(one) : null),
    (one) => fromRoman(one.toUpperCase()),
    (one) => (/^[a-z]$/.test(one) ? one.charCodeAt(0) : null),
  ];
  return counts.some((count) => {
    const [before, after] = [count(last), count(label)];
    return before !== null && after !== null && after > before && after - before <= GAP;
  });
}
