import type { Transaction } from '../graph/index.js';
import type { Assertion } from './assertions.js';
import { addsNothing, mergeEntity, type Voice } from './merge.js';
import { inBatches, record, texts, writeAll } from './write.js';

/** Entities of which the source says something that the graph does not know yet. */
export async function newsFor(
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
export async function removeOrphans(tx: Transaction, entities: string[]): Promise<void> {
  const orphans = await inBatches(entities, (batch) => tx.run('load/orphans', { entities: batch }));
  const ids = orphans.map(({ id }) => String(id));
  for (const what of ['names', 'conflicts', 'aliases', 'entities']) {
    await inBatches(ids, (batch) => tx.run(`load/remove-${what}`, { entities: batch }));
  }
}

/** Makes entities anew of all that is asserted of them. */
export async function mergeEntities(tx: Transaction, ids: string[]): Promise<void> {
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
export async function voicesOf(tx: Transaction, entities: string[]): Promise<Map<string, Voice[]>> {
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
