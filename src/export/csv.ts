import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { Zip, ZipDeflate } from 'fflate';
import { type Cell, type Column, EDGE_COLUMNS, nodeColumns } from './columns.js';
import type { ExportFormat, Subgraph } from './types.js';

/**
 * RFC 4180 with a byte-order mark, by which spreadsheets know UTF-8. A cell that a spreadsheet would run as a formula is
 * led by an apostrophe.
 */
const OPTIONS = {
  bom: true,
  header: true,
  record_delimiter: 'windows',
  escape_formulas: true,
  cast: { boolean: String },
} as const;

async function* table<T>(
  items: AsyncIterable<T>,
  keys: Record<string, (item: T) => string>,
  columns: readonly Column<T>[],
): AsyncIterable<string> {
  const header = [...Object.keys(keys), ...columns.map(({ name }) => name)];
  async function* rows(): AsyncIterable<Cell[]> {
    for await (const item of items)
      yield [...Object.values(keys).map((key) => key(item)), ...columns.map(({ of }) => of(item))];
  }
  const printer = stringify({ ...OPTIONS, columns: header });
  const source = Readable.from(rows());
  source.on('error', (error) => printer.destroy(error));
  yield* source.pipe(printer) as AsyncIterable<string>;
}

const nodesTable = (subgraph: Subgraph) =>
  table(subgraph.nodes(), { id: (node) => node.id }, nodeColumns(subgraph));
const edgesTable = (subgraph: Subgraph) =>
  table(
    subgraph.edges(),
    { id: (edge) => edge.id, source: (edge) => edge.source, target: (edge) => edge.target },
    EDGE_COLUMNS,
  );

const CSV = 'text/csv; charset=utf-8; header=present';

export const csvNodes: ExportFormat = {
  name: 'nodes.csv',
  extension: 'nodes.csv',
  contentType: CSV,
  about: 'the nodes as CSV: spreadsheets, pandas, Power BI',
  write: nodesTable,
};
export const csvEdges: ExportFormat = {
  name: 'edges.csv',
  extension: 'edges.csv',
  contentType: CSV,
  about: 'the edges as CSV',
  write: edgesTable,
};

const EARLIEST = '1980-01-02';

/** Both tables in one zip. */
export const csv: ExportFormat = {
  name: 'csv',
  extension: 'csv.zip',
  contentType: 'application/zip',
  about: 'nodes.csv and edges.csv in one zip',
  async *write(subgraph) {
    const ready: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      ready.push(chunk);
    });
    const encoder = new TextEncoder();
    for (const [name, rows] of [
      ['nodes.csv', nodesTable],
      ['edges.csv', edgesTable],
    ] as const) {
      const entry = new ZipDeflate(name, { level: 6 });
      // A zip keeps a time: the graph's own, so that one edition gives the same bytes whenever it is asked for.
      entry.mtime = subgraph.changedAt ?? EARLIEST;
      zip.add(entry);
      for await (const chunk of rows(subgraph)) {
        entry.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
        yield* ready.splice(0);
      }
      entry.push(new Uint8Array(), true);
      yield* ready.splice(0);
    }
    zip.end();
    yield* ready.splice(0);
  },
};
