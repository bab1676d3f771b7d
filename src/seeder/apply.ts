import type { Params, Row, Transaction, Value } from '../graph/index.js';
import type { Assertion } from './assertions.js';
import { resolveIdentities } from './identity.js';
import { addsNothing, byAuthority, mergeEntity, type Voice } from './merge.js';
import { linkPinpoints } from './pinpoints.js';
import { NO_FACTS, originOf, type SourceFacts } from './rows.js';
import type { SeedSource } from './sources.js';
import { inBatches, writeAll } from './write.js';

/** The kinds of node and relationship that carry their source and go with it. */
const REMOVALS = ['provisions', 'footnotes', 'mentions', 'diagnostics', 'notes', 'links', 'assertions'];

/**
 * Takes what a source said out of the graph and puts in what it says now, in one transaction: first whom each id
 * stands for, then the facts, then what follows from them (merged entities, orphans, pinpoints).
 * @param source what is to be loaded, or the id of a source that is to be taken out
 */
export async function applySource(
  tx: Transaction,
  source: { source: SeedSource; facts: SourceFacts } | { remove: string },
): Promise<void> {
  const id = 'remove' in source ? source.remove : source.source.id;
  const facts = 'remove' in source ? NO_FACTS : source.facts;
  const before = await takeOut(tx, id);
  if ('source' in source) {
    const { kind, path, hash } = source.source;
    await tx.run('load/source', { id, properties: { id, kind, path, hash, touches: facts.touches } });
  } else {
    await tx.run('load/remove-source', { source: id });
  }

  const assertions = facts.assertions.map(({ assertion }) => assertion);
  const identities = await settleIdentities(tx, id, before, facts.touches, assertions);
  await putIn(tx, id, facts);

  const wholes = new Set(facts.provisions.map(({ part }) => String(part)));
  const stale = new Set([...identities.changed, ...before.asserted, ...wholes].map(identities.entityOf));
  for (const entity of await newsFor(tx, assertions, identities.entityOf, stale)) stale.add(entity);
  await removeOrphans(tx, [
    ...new Set([...[...before.touches, ...identities.changed].map(identities.entityOf), ...identities.left]),
  ]);
  await mergeEntities(tx, [...stale]);
  await linkPinpoints(tx, id, [...new Set([...wholes, ...identities.changed].map(identities.entityOf))]);
  await tx.run('load/tie-notes', { source: id });
  await tx.run('load/tie-notes-on', { source: id });
  await tx.run('load/edition', { changedAt: new Date().toISOString() });
}

/** What a source spoke of before this run: all ids, and those of them that it asserted. */
interface Before {
  touches: string[];
  asserted: string[];
}

async function takeOut(tx: Transaction, source: string): Promise<Before> {
  const [known] = await tx.run('load/source-touches', { source });
  if (!known) return { touches: [], asserted: [] };
  for (const kind of REMOVALS) await tx.run(`load/remove-${kind}`, { source });
  return { touches: texts(known.touches), asserted: texts(known.asserted) };
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
async function settleIdentities(
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

/** Links between entities, each type by the query of its name. */
async function writeLinks(
  tx: Transaction,
  links: readonly Record<string, Value | undefined>[],
): Promise<void> {
  for (const type of new Set(links.map((link) => String(link.type)))) {
    const rows = links.filter((link) => link.type === type);
    await writeAll(
      tx,
      `load/link/${type}`,
      rows.map(({ from, to, properties }) => ({ from, to, properties })),
    );
  }
}

async function putIn(tx: Transaction, source: string, facts: SourceFacts): Promise<void> {
  const assertions = facts.assertions.map(({ assertion, source: stated }) => ({
    entity: assertion.id,
    properties: { id: assertion.id, facts: JSON.stringify(assertion), ...originOf(stated) },
  }));
  const shared = { source };
  await writeAll(tx, 'load/assertions', assertions, { shared });
  await writeAll(tx, 'load/provisions', facts.provisions, { shared });
  await writeAll(tx, 'load/provision-order', facts.order, { shared });
  await writeAll(tx, 'load/part-places', facts.partPlaces, { shared });
  await writeAll(tx, 'load/footnotes', facts.footnotes, { shared });
  await writeAll(tx, 'load/citations', facts.citations);
  await writeAll(tx, 'load/mentions', facts.mentions, { shared });
  await writeAll(tx, 'load/diagnostics', facts.diagnostics, { shared });
  await writeLinks(tx, facts.links);
  await writeAll(tx, 'load/notes', facts.notes);
}

/** Entities of which the source says something that the graph does not know yet. */
async function newsFor(
  tx: Transaction,
  assertions: Assertion[],
  entityOf: (id: string) => string,
  stale: ReadonlySet<string>,
): Promise<string[]> {
  const open = assertions.filter(({ id }) => !stale.has(entityOf(id)));
  const ids = [...new Set(open.map(({ id }) => entityOf(id)))];
  const rows = await inBatches(ids, (batch) => tx.run('load/identities', { ids: batch }));
  const entities = new Map(
    rows.map((row) => record(row.entity)).map((entity) => [String(entity.id), entity]),
  );
  const names = new Set(
    (await inBatches(ids, (entities) => tx.run('load/names-of', { entities }))).map(({ id }) => String(id)),
  );
  return open
    .filter((assertion) => !addsNothing(assertion, entities.get(entityOf(assertion.id)) ?? {}, names))
    .map(({ id }) => entityOf(id));
}

/** Takes out those of these entities that nothing holds any more, with all that hangs on them. */
async function removeOrphans(tx: Transaction, entities: string[]): Promise<void> {
  const orphans = await inBatches(entities, (batch) => tx.run('load/orphans', { entities: batch }));
  const ids = orphans.map(({ id }) => String(id));
  for (const what of ['names', 'conflicts', 'aliases', 'entities']) {
    await inBatches(ids, (batch) => tx.run(`load/remove-${what}`, { entities: batch }));
  }
}

async function mergeEntities(tx: Transaction, ids: string[]): Promise<void> {
  const rows = await inBatches(ids, (batch) => tx.run('load/identities', { ids: batch }));
  const present = rows.map((row) => record(row.entity)).filter(({ id }) => ids.includes(String(id)));
  const entities = present.map(({ id }) => String(id));
  const aliases = new Map(
    (await inBatches(entities, (batch) => tx.run('load/ids-of', { entities: batch }))).map((row) => [
      String(row.entity),
      texts(row.ids),
    ]),
  );
  const voices = await voicesOf(tx, entities);
  const read = new Set(
    (await inBatches(entities, (batch) => tx.run('load/read-state', { entities: batch }))).map(({ id }) =>
      String(id),
    ),
  );
  const merged = entities.map((id) =>
    mergeEntity(id, aliases.get(id) ?? [id], voices.get(id) ?? [], read.has(id)),
  );
  await inBatches(entities, (batch) => tx.run('load/remove-names', { entities: batch }));
  await inBatches(entities, (batch) => tx.run('load/remove-conflicts', { entities: batch }));
  await writeAll(
    tx,
    'load/entity-properties',
    merged.map(({ id, label, properties }) => ({ id, label, properties })),
    { counted: false },
  );
  await writeAll(
    tx,
    'load/names',
    merged.flatMap(({ names }) => names),
  );
  const conflicts = merged.flatMap(({ conflicts: found }) => found);
  await writeAll(
    tx,
    'load/conflicts',
    conflicts.map((conflict) => ({
      entity: conflict.entity,
      properties: { id: `${conflict.entity}|${conflict.field}|${conflict.other}`, ...conflict },
    })),
  );
}

/** All assertions of these entities, by entity. */
async function voicesOf(tx: Transaction, entities: string[]): Promise<Map<string, Voice[]>> {
  const rows = await inBatches(entities, (batch) => tx.run('load/assertions-of', { entities: batch }));
  const voices = new Map<string, Voice[]>();
  for (const row of rows) {
    const entity = String(row.entity);
    const voice = {
      source: String(row.source),
      sourceKind: String(row.sourceKind),
      assertion: JSON.parse(String(row.facts)) as Assertion,
    };
    voices.set(entity, [...(voices.get(entity) ?? []), voice]);
  }
  return voices;
}

function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function record(value: Value | undefined): Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : ({} as Row);
}
