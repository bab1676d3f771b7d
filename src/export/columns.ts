import type { Subgraph, SubgraphEdge, SubgraphNode } from './types.js';

/** As GEXF calls them. */
export type CellType = 'string' | 'integer' | 'double' | 'boolean';
export type Cell = string | number | boolean | null;

/** One attribute of nodes or edges: the typed formats declare it, the tables make it a column. */
export interface Column<T> {
  name: string;
  type: CellType;
  of: (item: T) => Cell;
}

const column = <T>(name: string, type: CellType, of: (item: T) => Cell): Column<T> => ({ name, type, of });

/** The attributes of nodes, the same in every format; names by language and measures come as columns of their own. */
export function nodeColumns({
  languages,
  measures,
}: Pick<Subgraph, 'languages' | 'measures'>): Column<SubgraphNode>[] {
  return [
    column('label', 'string', (node) => node.label),
    column('kind', 'string', (node) => node.kind),
    column('name', 'string', (node) => node.name),
    ...languages.map((language) =>
      column<SubgraphNode>(`name_${language}`, 'string', (node) => node.names[language] ?? null),
    ),
    column('symbol', 'string', (node) => node.symbol),
    column('date', 'string', (node) => node.date),
    column('year', 'integer', (node) => node.year),
    column('url', 'string', (node) => node.url),
    column('document', 'string', (node) => node.document),
    column('read', 'boolean', (node) => node.read),
    ...measures.map((measure) =>
      column<SubgraphNode>(measure, 'double', (node) => node.measures[measure] ?? null),
    ),
  ];
}

export const EDGE_COLUMNS: readonly Column<SubgraphEdge>[] = [
  column('type', 'string', (edge) => edge.type),
  column('act', 'string', (edge) => edge.act),
  column('treatment', 'string', (edge) => edge.treatment),
  column('basis', 'string', (edge) => edge.basis),
  column('implies', 'string', (edge) => edge.implies.join(' ') || null),
  column('relation', 'string', (edge) => edge.relation),
  column('form', 'string', (edge) => edge.form),
  column('paragraph', 'string', (edge) => edge.paragraph),
  column('section', 'string', (edge) => edge.section),
  column('pinpoint', 'string', (edge) => edge.pinpoint),
  column('evidence', 'string', (edge) => edge.evidence),
  column('start', 'integer', (edge) => edge.start),
  column('end', 'integer', (edge) => edge.end),
  column('footnote', 'string', (edge) => edge.footnote),
  column('date', 'string', (edge) => edge.date),
  column('confidence', 'double', (edge) => edge.confidence),
];

/** What is known of an item, without the unknown: `{ kind: 'RESOLUTION', year: 2015 }`. */
export function knownCells<T>(
  columns: readonly Column<T>[],
  item: T,
): Record<string, string | number | boolean> {
  const known: Record<string, string | number | boolean> = {};
  for (const { name, of } of columns) {
    const cell = of(item);
    if (cell !== null) known[name] = cell;
  }
  return known;
}
