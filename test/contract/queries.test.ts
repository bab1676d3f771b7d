import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSeedFolder, seed } from '../../src/seeder/index.js';
import { openBothEngines, START_TIMEOUT_MS } from '../neo4j/neo4j.js';
import { answer, CASES, FACTS, QUERIES } from './cases.js';

/** Neo4j plans a query anew for each mix of parameters, and that takes the time. */
const CASES_TIMEOUT_MS = 120_000;

/** Both engines over the fixtures and all that is shipped. */
let engines: Awaited<ReturnType<typeof openBothEngines>>;

beforeAll(async () => {
  engines = await openBothEngines();
  const sources = [...readSeedFolder('seed'), ...FACTS];
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
