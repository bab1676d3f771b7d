import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Graph, type Params, queryNames, queryText, type Row } from '../../src/graph/index.js';
import { readSeedFolder } from '../../src/seeder/index.js';

/** The parameters with which a query is asked; what a case leaves out is null. */
interface Cases {
  query: string;
  cases: Params[];
}

const FOLDER = 'test/contract/cases';

/** Facts of our own: the fixtures, and what tells queries apart that would answer alike over those (no date, several of a kind, an act that is only implied). */
export const FACTS = [...readSeedFolder('test/fixtures/seed'), ...readSeedFolder('test/contract/seed')];

/** All cases of `test/contract/cases/`. */
export const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Cases | Cases[]);

/** The queries that must have cases. */
export const QUERIES = ['ask', 'export'].flatMap(queryNames);

/** Rows as they come where the query orders them, else in an order of their own; what differs by nature left out. */
export async function answer(graph: Graph, query: string, params: Params): Promise<Row[]> {
  const rows = (await graph.read(query, complete(query, params))).map(({ changedAt: _, ...row }) => row);
  const isOrdered = /\bORDER BY\b/.test(queryText(query).slice(queryText(query).lastIndexOf('RETURN')));
  return isOrdered ? rows : rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function complete(query: string, params: Params): Params {
  const body = queryText(query).replace(/^\/\/.*$/gm, '');
  const names = [...body.matchAll(/\$(\w+)/g)].map(([, name]) => String(name));
  return Object.fromEntries(names.map((name) => [name, params[name] ?? null]));
}
