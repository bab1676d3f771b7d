import type { Transaction } from '../graph/index.js';
import type { Assertion } from './assertions.js';
import { voicesOf } from './entities.js';
import { byAuthority } from './merge.js';
import { inBatches, record, texts, writeAll, writeLinks } from './write.js';

/** What says that several ids mean one thing: an entity's id with its aliases, as a source writes them. */
export interface Claim {
  id: string;
  aliases: readonly string[];
}

/**
 * Which id each of these ids stands for. Ids that any claim joins, directly or by way of others, are one group; the
 * first claim with aliases names it, a group of one names itself.
 * @param claims in the order of their authority
 */
function resolveIdentities(ids: Iterable<string>, claims: readonly Claim[]): Map<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next;
    parent.set(id, top);
    return top;
  };
  for (const { id, aliases } of claims) for (const alias of aliases) parent.set(root(alias), root(id));
  const name = new Map<string, string>();
  for (const { id, aliases } of claims) {
    if (aliases.length > 0 && !name.has(root(id))) name.set(root(id), id);
  }
  const all = new Set([...ids, ...claims.flatMap(({ id, aliases }) => [id, ...aliases])]);
  return new Map([...all].map((id) => [id, name.get(root(id)) ?? root(id)]));
}

/** What a source spoke of before this run: all ids, and those of them that it asserted. */
export interface Before {
  touches: string[];
  asserted: string[];
}

interface Identities {
  /** The id of the entity that an id as written stands for. */
  entityOf: (id: string) => string;
  /** Ids that are new or stand for another entity than before. */
  changed: string[];
  /** Entities that ids went away from. */
  left: string[];
}

/**
 * Ties every id that a source speaks of to its entity. Only where a source brings or takes an alias can an id change
 * its entity; then all that was written to that id moves.
 */
export async function settleIdentities(
  tx: Transaction,
  source: string,
  before: Before,
  touches: string[],
  assertions: Assertion[],
): Promise<Identities> {
  const ids = [...new Set([...before.touches, ...touches, ...assertions.flatMap(({ aliases }) => aliases)])];
  const found = await inBatches(ids, (batch) => tx.run('load/identities', { ids: batch }));
  const entities = new Map(
    found.map((row) => record(row.entity)).map((entity) => [String(entity.id), entity]),
  );
  const held = new Map<string, string>();
  for (const [entity, { aliases }] of entities)
    for (const id of [entity, ...texts(aliases)]) held.set(id, entity);

  const fresh = ids.filter((id) => !held.has(id));
  const joining = assertions.filter(({ id, aliases }) =>
    aliases.some((alias) => held.get(alias) === undefined || held.get(alias) !== held.get(id)),
  );
  const parting = before.asserted
    .map((id) => held.get(id))
    .filter((entity) => texts(entities.get(entity ?? '')?.aliases).length > 0);
  const involved = [
    ...new Set([
      ...parting,
      ...joining.flatMap(({ id, aliases }) => [id, ...aliases].map((each) => held.get(each))),
    ]),
  ].filter((entity) => entity !== undefined);

  const voices = await voicesOf(tx, involved);
  const own = assertions.filter(({ id, aliases }) =>
    [id, ...aliases].some((each) => !held.has(each) || involved.includes(held.get(each) ?? '')),
  );
  const sourceKind = source.startsWith('registry/') ? 'registry' : 'document';
  const claims = [
    ...[...voices.values()].flat(),
    ...own.map((assertion) => ({ source, sourceKind, assertion })),
  ]
    .sort(byAuthority)
    .map(({ assertion: { id, aliases } }) => ({ id, aliases }));
  const open = [...fresh, ...involved.flatMap((entity) => [entity, ...texts(entities.get(entity)?.aliases)])];
  const resolved = resolveIdentities(open, claims);

  const changed = [...resolved].filter(([id, entity]) => held.get(id) !== entity);
  await writeAll(
    tx,
    'load/entities',
    [...new Set(changed.map(([, entity]) => entity))].map((id) => ({ id })),
    { counted: false },
  );
  const moves = changed.flatMap(([id, to]) => {
    const from = held.get(id);
    return from === undefined ? [] : [{ id, from, to }];
  });
  await move(
    tx,
    moves,
    changed.map(([id, entity]) => ({ id, entity })),
  );
  return {
    entityOf: (id) => resolved.get(id) ?? held.get(id) ?? id,
    changed: changed.map(([id]) => id),
    left: moves.map(({ from }) => from),
  };
}

/** All that stands on an entity because of an id as written. */
const MOVES = [
  'move-citations',
  'move-assertions',
  'move-provisions',
  'rename-provisions',
  'move-footnotes',
  'rename-footnotes',
  'move-diagnostics',
];

type Move = { id: string; from: string; to: string };

async function move(
  tx: Transaction,
  moves: Move[],
  aliases: { id: string; entity: string }[],
): Promise<void> {
  const ids = moves.map(({ id }) => id);
  const links = ids.length === 0 ? [] : await tx.run('load/links-of', { ids });
  if (ids.length > 0) {
    await tx.run('load/remove-links-of', { ids });
    for (const what of MOVES) await tx.run(`load/${what}`, { moves });
    await tx.run('load/release-aliases', { ids });
  }
  await writeAll(tx, 'load/aliases', aliases);
  const rows = links
    .map((row) => record(row.properties))
    .map((properties) => ({ type: properties.type, from: properties.from, to: properties.to, properties }));
  await writeLinks(tx, rows);
}
