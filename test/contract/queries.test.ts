import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, type Params, queryNames, queryText, type Row } from '../../src/graph/index.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';
import { openBothEngines, START_TIMEOUT_MS } from '../neo4j/neo4j.js';

/** The parameters with which a query is asked; what a case leaves out is null. */
interface Cases {
  query: string;
  cases: Params[];
}

/** Neo4j plans a query anew for each mix of parameters, and that takes the time. */
const CASES_TIMEOUT_MS = 120_000;
const FOLDER = 'test/contract/cases';
const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Cases | Cases[]);
const QUERIES = ['ask', 'export'].flatMap(queryNames);

/** Both engines over the fixtures and all that is shipped. */
let engines: Awaited<ReturnType<typeof openBothEngines>>;

beforeAll(async () => {
  engines = await openBothEngines();
  const sources = [...readSeedFolder('seed'), ...readSeedFolder('test/fixtures/seed')];
  for (const graph of engines.graphs) await seed(graph, sources);
}, START_TIMEOUT_MS);

afterAll(() => engines?.close());

test('every query has cases, and every case its query', () => {
  expect([...new Set(CASES.map(({ query }) => query))].sort()).toEqual([...QUERIES].sort());
});

describe.each(QUERIES)('%s', (query) => {
  const cases = CASES.filter((each) => each.query === query).flatMap((each) => each.cases);

  test(
    'gives the same rows on both engines, and some in at least one case',
    async () => {
      let most = 0;
      for (const params of cases) {
        const answers = await Promise.all(engines.graphs.map((graph) => answer(graph, query, params)));
        for (const rows of answers)
          expect({ query, params, rows }).toEqual({ query, params, rows: answers[0] });
        most = Math.max(most, answers[0]?.length ?? 0);
      }
      expect(most).toBeGreaterThan(0);
    },
    CASES_TIMEOUT_MS,
  );
});

/** Rows as they come where the query orders them, else in an order of their own; what differs by nature left out. */
async function answer(graph: Graph, query: string, params: Params): Promise<Row[]> {
  const rows = (await graph.read(query, complete(query, params))).map(({ changedAt: _, ...row }) => row);
  const isOrdered = /\bORDER BY\b/.test(queryText(query).slice(queryText(query).lastIndexOf('RETURN')));
  return isOrdered ? rows : rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function complete(query: string, params: Params): Params {
  const body = queryText(query).replace(/^\/\/.*$/gm, '');
  const names = [...body.matchAll(/\$(\w+)/g)].map(([, name]) => String(name));
  return Object.fromEntries(names.map((name) => [name, params[name] ?? null]));
}
