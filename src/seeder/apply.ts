import type { Transaction } from '../graph/index.js';
import { mergeEntities, newsFor, removeOrphans } from './entities.js';
import { type Before, settleIdentities } from './identity.js';
import { linkPinpoints } from './pinpoints.js';
import { NO_FACTS, originOf, type SourceFacts } from './rows.js';
import type { SeedSource } from './sources.js';
import { texts, writeAll, writeLinks } from './write.js';

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

async function takeOut(tx: Transaction, source: string): Promise<Before> {
  const [known] = await tx.run('load/source-touches', { source });
  if (!known) return { touches: [], asserted: [] };
  for (const kind of REMOVALS) await tx.run(`load/remove-${kind}`, { source });
  return { touches: texts(known.touches), asserted: texts(known.asserted) };
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
