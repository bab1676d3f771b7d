import type { Label, Link } from '../seedfile/index.js';
import type { Found } from './problems.js';
import type { Registry } from './registry.js';
import type { RegistryEntry, RegistryLink } from './types.js';

/** A symbol starts with a capital and needs no entry: the documents themselves make it known. A slug does. */
export const SYMBOL = /^[A-Z][^ ]*\//;

/** What a link of these can lead to. */
const ENDS: Partial<Record<Link, readonly Label[]>> = {
  ADOPTED_BY: ['Body', 'Event'],
  HELD_AT: ['Place'],
  HELD_BY: ['Body'],
  ISSUED_BY: ['Body'],
  LAUNCHED_AT: ['Event'],
  LOCATED_IN: ['Place'],
  ORGANIZED_BY: ['Body'],
  OUTCOME_OF: ['Event'],
  PREPARED_BY: ['Body'],
  RECORDS: ['Event'],
};

/** Links by which nothing leads back to itself: what comes after, below or out of another. */
const ONE_WAY: readonly Link[] = [
  'BASED_ON',
  'CORRECTS',
  'DRAFT_OF',
  'FOLLOWS',
  'LOCATED_IN',
  'PART_OF',
  'REPLACES',
  'REVISES',
  'SUBSIDIARY_OF',
];

/** Links that lead nowhere, to something of another kind, twice to the same, or back. */
export function linkProblems(entry: RegistryEntry, registry: Registry): Found[] {
  const links = entry.links ?? [];
  const named = (entry.shortForms ?? []).flatMap((form) => [
    ...(form.within ?? []),
    ...(form.issuedBy ?? []),
  ]);
  return [
    ...links.flatMap((link, index) => ofLink(entry, link, links.slice(0, index), registry)),
    ...named.filter((to) => isUnknown(to, registry)).map((to) => unknown(entry, to)),
  ];
}

function ofLink(
  entry: RegistryEntry,
  { type, to }: RegistryLink,
  before: readonly RegistryLink[],
  registry: Registry,
): Found[] {
  if (to === entry.id)
    return [{ code: 'SELF_LINK', item: entry, message: `A link leads from ${to} to itself: take it out.` }];
  if (isUnknown(to, registry)) return [unknown(entry, to)];
  const found: Found[] = [];
  if (before.some((one) => one.type === type && one.to === to)) {
    const message = `It is ${type} ${to} twice: keep the one whose date and source are right.`;
    found.push({ code: 'DOUBLE_LINK', item: entry, message });
  }
  const label = registry.byId.get(to)?.label;
  const ends = ENDS[type];
  if (label && ends && !ends.includes(label)) {
    const message = `It is ${type} ${to} (${label}): such a link leads to ${ends.join(' or ')}.`;
    found.push({ code: 'END_OF_OTHER_LABEL', item: entry, message });
  }
  const way = ONE_WAY.includes(type) ? wayBack(type, to, entry.id, registry) : null;
  if (way) {
    const message = `${[entry.id, ...way].join(` ${type} `)}: it leads back to itself. Take one of these links out.`;
    found.push({ code: 'CIRCULAR_LINK', item: entry, message });
  }
  return found;
}

function isUnknown(to: string, registry: Registry): boolean {
  return !SYMBOL.test(to) && !registry.byId.has(to);
}

function unknown(item: RegistryEntry, to: string): Found {
  const message = `${to} is no entry of the registry: add it, or mend the id.`;
  return { code: 'UNKNOWN_ID', item, message };
}

/** The entries by which links of a type lead from one to another; null where none do. */
function wayBack(type: Link, from: string, goal: string, registry: Registry): string[] | null {
  const met = new Set<string>();
  const walk = (id: string): string[] | null => {
    if (id === goal) return [id];
    if (met.has(id)) return null;
    met.add(id);
    for (const link of registry.byId.get(id)?.links ?? []) {
      const rest = link.type === type ? walk(link.to) : null;
      if (rest) return [id, ...rest];
    }
    return null;
  };
  return walk(from);
}
