import type { Graph } from '../graph/index.js';
import type { Problem } from '../seedfile/index.js';
import { factsOf } from './facts.js';
import type { SeedSource } from './sources.js';
import { inBatches } from './write.js';

/** A document symbol needs no entry in the registry: documents themselves make it known. A slug does. */
const SYMBOL = /^[A-Z][^#]*\//;

/** Documents refer to what is known beyond them, and none of that is there: one slip, not as many as there are references. */
class NoRegistry extends Error {
  readonly code = 'NO_REGISTRY';
  readonly hint =
    'Load what is shipped first ("recalling seed"), then these files by their names or their folder\'s ("recalling seed FOLDER").';
  constructor() {
    super(
      'The files refer to entries of the registry, and there is none, neither in the graph nor among them.',
    );
  }
}

/** What a graph holds, by the ids of its sources: those that are to be taken out, and those that stay. */
export interface Held {
  graph: Graph;
  removed: readonly string[];
  staying: readonly string[];
}

/**
 * Checks sources against each other and, where there is one, against what a graph holds of other sources.
 * @throws NoRegistry where documents come to a graph without the registry that they refer to
 */
export async function checkSources(sources: readonly SeedSource[], held?: Held): Promise<Problem[]> {
  const duplicates = findDuplicates(sources);
  if (duplicates.length > 0) return duplicates;
  const dangling = await findDangling(sources, held);
  if (held && dangling.length > 0 && !hasRegistry(sources, held)) throw new NoRegistry();
  return dangling.map(({ source, id, pointer }) =>
    source.file.problem(
      'DANGLING_TARGET',
      pointer,
      `"${id}" is known neither to this file (entities, parts), nor to the registry, nor to the graph.`,
      'Add it to the entities of this file or to seed/registry, or mend the id.',
    ),
  );
}

function hasRegistry(sources: readonly SeedSource[], { staying }: Held): boolean {
  return [...staying, ...sources.map(({ id }) => id)].some((id) => id.startsWith('registry/'));
}

/** Sources that are the same document or registry file. */
function findDuplicates(sources: readonly SeedSource[]): Problem[] {
  const first = new Map<string, SeedSource>();
  return sources.flatMap((source) => {
    const other = first.get(source.id);
    first.set(source.id, other ?? source);
    if (other === undefined) return [];
    const pointer = source.kind === 'document' ? '/document/symbol' : '';
    const message = `${source.id} is in ${other.path} already.`;
    return [
      source.file.problem('DUPLICATE_ID', pointer, message, 'Name one of the two files, or take one out.'),
    ];
  });
}

/** Where something is referred to in a file. */
interface Reference {
  id: string;
  pointer: string;
}

/** Ids that a source refers to and that neither it, nor another source, nor the graph knows. */
async function findDangling(
  sources: readonly SeedSource[],
  held: Held | undefined,
): Promise<(Reference & { source: SeedSource })[]> {
  const known = new Set<string>();
  for (const source of sources)
    for (const { assertion } of factsOf(source).assertions)
      for (const id of [assertion.id, ...assertion.aliases]) known.add(id);
  const open = sources.flatMap((source) =>
    references(source)
      .filter(({ id }) => !known.has(id))
      .map((reference) => ({ source, ...reference })),
  );
  if (!held) return open;
  const { graph, removed } = held;
  const replaced = [...sources.map(({ id }) => id), ...removed];
  const ids = [...new Set(open.map(({ id }) => id))];
  const rows = await inBatches(ids, (batch) => graph.read('load/asserted', { ids: batch, replaced }));
  const inGraph = new Set(rows.map(({ id }) => String(id)));
  return open.filter(({ id }) => !inGraph.has(id));
}

function references(source: SeedSource): Reference[] {
  if (source.kind === 'registry') {
    const { entries = [], notes = [] } = source.file.value;
    return [
      ...entries.flatMap(({ links = [] }, i) =>
        links.map(({ to }, j) => ({ id: to, pointer: `/entries/${i}/links/${j}/to` })),
      ),
      ...notes.map(({ target }, i) => ({ id: target, pointer: `/notes/${i}/target` })),
    ].filter(({ id }) => !SYMBOL.test(id));
  }
  const { document, citations, links, footnotes } = source.file.value;
  return [
    ...(document.body === null ? [] : [{ id: document.body, pointer: '/document/body' }]),
    ...citations.map(({ target }, i) => ({ id: target, pointer: `/citations/${i}/target` })),
    ...footnotes.flatMap(({ targets }, i) =>
      targets.map((id, j) => ({ id, pointer: `/footnotes/${i}/targets/${j}` })),
    ),
    ...links.flatMap(({ from, to }, i) => [
      { id: from, pointer: `/links/${i}/from` },
      { id: to, pointer: `/links/${i}/to` },
    ]),
  ];
}
