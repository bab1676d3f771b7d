import type { Params, QueryName, Row, Transaction, Value } from '../graph/index.js';

/** Rows that one statement takes at most: enough to be fast, few enough for the memory of a small server. */
const BATCH = 1000;

/** Runs a query over a list, some at a time, and joins the answers. No items, no query. */
export async function inBatches<T>(items: readonly T[], run: (batch: T[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < items.length; start += BATCH)
    rows.push(...(await run(items.slice(start, start + BATCH))));
  return rows;
}

/**
 * Writes rows through a query that takes them as `$rows` and returns how many were `written`. A row whose ends are
 * not in the graph would be left out without a word: that is an error of the seeder, and nothing is committed.
 */
export async function writeAll(
  tx: Transaction,
  query: QueryName,
  rows: readonly { [key: string]: Value | undefined }[],
  { shared = {}, counted = true }: { shared?: Params; counted?: boolean } = {},
): Promise<void> {
  const answers = await inBatches(rows, (batch) => tx.run(query, { ...shared, rows: batch as Value[] }));
  const written = answers.reduce((sum, row) => sum + Number(row.written ?? 0), 0);
  if (counted && written !== rows.length) {
    throw new Error(
      `cypher/${query}.cypher wrote ${written} of ${rows.length} rows: an id among them is not in the graph.`,
    );
  }
}

/** Links between entities, each type by the query of its name. */
export async function writeLinks(
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

/** A list of texts out of a row. */
export function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A map out of a row. */
export function record(value: Value | undefined): Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : ({} as Row);
}
