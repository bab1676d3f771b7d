import type { Graph } from '../graph/index.js';
import type { Problem } from '../seedfile/index.js';
import { factsOf } from './facts.js';
import type { SeedSource } from './sources.js';
import { inBatches } from './write.js';

/** A document symbol needs no entry in the registry: documents themselves make it known. A slug does. */
const SYMBOL = /^[A-Z][^#]*\//;

/** Checks sources against each other and, where there is one, against what a graph holds of other sources, but for the `removed` ones. */
export async function checkSources(
  sources: readonly SeedSource[],
  graph?: Graph,
  removed: readonly string[] = [],
): Promise<Problem[]> {
  const duplicates = findDuplicates(sources);
  if (duplicates.length > 0) return duplicates;
  return findDangling(graph, sources, removed);
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

/** Ids that a source refers to and that neither it, nor another source, nor the graph knows. */
async function findDangling(
  graph: Graph | undefined,
  sources: readonly SeedSource[],
  removed: readonly string[],
): Promise<Problem[]> {
  const known = new Set<string>();
  for (const source of sources)
    for (const { assertion } of factsOf(source).assertions)
      for (const id of [assertion.id, ...assertion.aliases]) known.add(id);
  const open = sources.flatMap((source) =>
    references(source)
      .filter(({ id }) => !known.has(id))
      .map((reference) => ({ source, ...reference })),
  );
  const replaced = [...sources.map(({ id }) => id), ...removed];
  const ids = [...new Set(open.map(({ id }) => id))];
  const rows = graph
    ? await inBatches(ids, (batch) => graph.read('load/asserted', { ids: batch, replaced }))
    : [];
  const inGraph = new Set(rows.map(({ id }) => String(id)));
  return open
    .filter(({ id }) => !inGraph.has(id))
    .map(({ source, id, pointer }) =>
      source.file.problem(
        'DANGLING_TARGET',
        pointer,
        `"${id}" is known neither to this file (entities, parts), nor to the registry, nor to the graph.`,
        'Add it to the entities of this file or to seed/registry, or mend the id.',
      ),
    );
}

function references(source: SeedSource): { id: string; pointer: string }[] {
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
