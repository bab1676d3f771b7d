import type { Graph } from '../graph/index.js';
import { SeedFileError } from '../seedfile/index.js';
import { applySource } from './apply.js';
import { checkSources } from './check.js';
import { factsOf } from './facts.js';
import { type Resolvable, resolvable, resolveMentions } from './mentions.js';
import type { Conflict } from './merge.js';
import type { SeedSource } from './sources.js';

export interface SeedOptions {
  /** Takes out what was loaded before and is not among the sources: for a whole folder. */
  prune?: boolean;
  /** Called after each source; `done` counts up to `total`. */
  onProgress?: (progress: SeedProgress) => void;
}

export interface SeedProgress {
  done: number;
  total: number;
  source: string;
  outcome: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'REMOVED';
}

/** What a run did, as ids of sources, and where sources disagree now. */
export interface SeedSummary {
  added: string[];
  changed: string[];
  unchanged: string[];
  removed: string[];
  conflicts: Conflict[];
  /** Documents not given now that leave open a name which the registry has by now. */
  resolvable: Resolvable[];
}

/**
 * Loads sources into the graph: all of them are checked before anything is written, then each goes in by one
 * transaction, registry files first. What is loaded already and has not changed is left alone, so that a second run
 * writes nothing.
 * @throws NoRegistry where documents come without the registry that they refer to
 * @throws SeedFileError where a source names what nobody knows, or two sources are the same; nothing is written then
 * @throws GraphError where the store fails; the sources that were done before stay
 */
export async function seed(
  graph: Graph,
  given: readonly SeedSource[],
  options: SeedOptions = {},
): Promise<SeedSummary> {
  await graph.prepare();
  const loaded = new Map((await graph.read('load/sources')).map((row) => [String(row.id), String(row.hash)]));
  const removed = options.prune
    ? [...loaded.keys()].filter((id) => given.every((source) => source.id !== id))
    : [];
  const sources = await resolveMentions(graph, given, removed);
  const staying = [...loaded.keys()].filter((id) => !removed.includes(id));
  const problems = await checkSources(sources, { graph, removed, staying });
  if (problems.length > 0) throw new SeedFileError(problems);

  const summary: SeedSummary = {
    added: [],
    changed: [],
    unchanged: [],
    removed,
    conflicts: [],
    resolvable: [],
  };
  const total = sources.length + removed.length;
  let done = 0;
  const report = (source: string, outcome: SeedProgress['outcome']) => {
    done += 1;
    options.onProgress?.({ done, total, source, outcome });
  };
  const registryFirst = [...sources].sort(
    (a, b) => Number(b.kind === 'registry') - Number(a.kind === 'registry'),
  );
  for (const source of registryFirst) {
    const hash = loaded.get(source.id);
    if (hash === source.hash) {
      summary.unchanged.push(source.id);
      report(source.id, 'UNCHANGED');
      continue;
    }
    const facts = factsOf(source);
    await graph.write((tx) => applySource(tx, { source, facts }));
    summary[hash === undefined ? 'added' : 'changed'].push(source.id);
    report(source.id, hash === undefined ? 'ADDED' : 'CHANGED');
  }
  for (const id of removed) {
    await graph.write((tx) => applySource(tx, { remove: id }));
    report(id, 'REMOVED');
  }
  if (sources.some(({ kind, id }) => kind === 'registry' && !summary.unchanged.includes(id)))
    summary.resolvable = await resolvable(graph);
  summary.conflicts = (await graph.read('load/all-conflicts')) as unknown as Conflict[];
  return summary;
}
