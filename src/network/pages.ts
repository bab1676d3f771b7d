import type { Graph, Params, ReadOptions, Row } from '../graph/index.js';

/**
 * The whole graph, a page at a time. Pages go by key and never by position, so that the last page costs what the first one
 * does; what is in memory is one page. All orders are total: the same edition gives the same pages on either engine.
 */

/** Which citations; null: does not matter. Dates are full ones, of the citing documents. */
export interface CitationFilter {
  acts: string[] | null;
  basis: string | null;
  since: string | null;
  until: string | null;
  /** Labels and kinds that both ends must have. */
  types: string[] | null;
  kinds: string[] | null;
}

export interface PageOptions extends ReadOptions {
  /** Rows that a page has, about. */
  rows?: number;
}

/** A citation with what an edge says of its paragraph. */
export interface CitationPageRow extends Row {
  document: string;
  date: string | null;
  paragraph: string;
  label: string;
  section: string;
  citation: Row;
  target: string;
}

export interface LinkPageRow extends Row {
  link: Row;
  source: string;
  target: string;
}

/** How often a document cites an entity. */
export interface Ends extends Row {
  source: string;
  target: string;
  times: number;
}

const IDS = 5_000;
const ROWS = 4_000;
/** Documents of which the first page asks; later ones ask for as many as make a page. */
const FIRST = 16;

/** Rows of entities (`{...}` of all properties) by id. */
export async function* entityPages(
  graph: Graph,
  filter: Pick<CitationFilter, 'types' | 'kinds'>,
  options: PageOptions = {},
): AsyncIterable<Row[]> {
  for await (const ids of idPages(graph, filter, null, options)) {
    for (const some of slices(ids, Math.min(options.rows ?? ROWS, 1_000))) {
      const rows = await graph.read('export/entities', { ids: some }, only(options));
      yield rows.map((row) => row.entity as Row);
    }
  }
}

/** The citations of all documents that were read. */
export function citationPages(
  graph: Graph,
  filter: CitationFilter,
  options: PageOptions = {},
): AsyncIterable<CitationPageRow[]> {
  return ofDocuments(graph, 'export/citations-of-documents', filter, options);
}

/** The paragraphs that make them. */
export async function* paragraphPages(
  graph: Graph,
  filter: CitationFilter,
  options: PageOptions = {},
): AsyncIterable<Row[]> {
  const pages = ofDocuments<{ paragraph: Row } & Row>(
    graph,
    'export/citing-paragraphs-of-documents',
    filter,
    options,
  );
  for await (const rows of pages) yield rows.map(({ paragraph }) => paragraph);
}

/** The ends of the citations alone, each pair once with its number. */
export function endPages(
  graph: Graph,
  filter: CitationFilter,
  options: PageOptions = {},
): AsyncIterable<Ends[]> {
  return ofDocuments(graph, 'export/ends', filter, options);
}

/** The links between entities. */
export async function* linkPages(
  graph: Graph,
  filter: Pick<CitationFilter, 'types' | 'kinds'>,
  options: PageOptions = {},
): AsyncIterable<LinkPageRow[]> {
  const { types, kinds } = filter;
  for await (const ids of idPages(graph, filter, null, options)) {
    for (const some of slices(ids, 500)) {
      const rows = await graph.read('export/links', { ids: some, types, kinds }, only(options));
      if (rows.length > 0) yield rows as LinkPageRow[];
    }
  }
}

/** Asks for so many documents at once that about `rows` rows come, whatever a document holds. */
async function* ofDocuments<T extends Row>(
  graph: Graph,
  query: string,
  filter: CitationFilter,
  options: PageOptions,
): AsyncIterable<T[]> {
  const wanted = options.rows ?? ROWS;
  let size = FIRST;
  for await (const ids of idPages(graph, filter, true, options)) {
    for (let start = 0; start < ids.length; ) {
      const some = ids.slice(start, start + size);
      start += some.length;
      const rows = await graph.read(query, { ids: some, ...filter } as Params, only(options));
      if (rows.length > 0) yield rows as T[];
      if (rows.length > 2 * wanted) size = Math.max(1, Math.floor(size / 2));
      else if (rows.length < wanted / 2) size = Math.min(500, size * 2);
    }
  }
}

/** Ids of entities. */
export function entityIdPages(
  graph: Graph,
  filter: Pick<CitationFilter, 'types' | 'kinds'>,
  options: PageOptions = {},
): AsyncIterable<string[]> {
  return idPages(graph, filter, null, options);
}

async function* idPages(
  graph: Graph,
  { types, kinds }: Pick<CitationFilter, 'types' | 'kinds'>,
  read: boolean | null,
  options: PageOptions,
): AsyncIterable<string[]> {
  let after = '';
  for (;;) {
    const params = { after, limit: IDS, types, kinds, read };
    const ids = (await graph.read('export/entity-ids', params, only(options))).map(({ id }) => String(id));
    if (ids.length > 0) yield ids;
    if (ids.length < IDS) return;
    after = ids.at(-1) ?? '';
  }
}

function* slices<T>(items: T[], size: number): Iterable<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** What the engine is told with each page. */
function only({ rows: _, ...reading }: PageOptions): ReadOptions {
  return { ...reading, isPage: true };
}
