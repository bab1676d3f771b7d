import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute } from '../../src/graphql/index.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';
import { openBothEngines, START_TIMEOUT_MS } from '../neo4j/neo4j.js';

const FOLDER = join(PACKAGE_ROOT, 'examples');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));

/** Both engines over all that is shipped; the second is missing where no Neo4j is to be had, which the run has told. */
let engines: Awaited<ReturnType<typeof openBothEngines>>;
beforeAll(async () => {
  engines = await openBothEngines();
  for (const graph of engines.graphs) await seed(graph, readSeedFolder(join(PACKAGE_ROOT, 'seed')));
}, START_TIMEOUT_MS);
afterAll(() => engines?.close());

/** Every list of an answer that is called nodes, years, edges or readings, by its path. */
function lists(value: unknown, path = ''): [path: string, length: number][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}/${key}`;
    if (Array.isArray(inner)) {
      const own: [string, number][] = /^(nodes|years|edges|readings|members|stages|steps|paragraphs)$/.test(
        key,
      )
        ? [[here, inner.length]]
        : [];
      return [...own, ...inner.slice(0, 1).flatMap((item) => lists(item, here))];
    }
    return lists(inner, here);
  });
}

describe('the examples over the shipped seed', () => {
  test('there are some', () => expect(files.length).toBeGreaterThanOrEqual(10));

  test.each(files)(
    '%s has one answer on both engines, without errors and without empty lists',
    async (file) => {
      const query = readFileSync(join(FOLDER, file), 'utf8');
      // Neo4j plans each query when it meets it first, which is no matter here.
      // By its name the IDE page calls its tab.
      expect(query).toMatch(/^query [A-Z]\w+/m);
      const limits = { timeoutMs: 60_000 };
      const answers = await Promise.all(engines.graphs.map((graph) => execute(graph, query, {}, { limits })));
      for (const answer of answers) {
        expect(answer.errors).toBeUndefined();
        expect(answer.data).toEqual(answers[0]?.data);
      }
      const data = answers[0]?.data;
      expect(lists(data).filter(([, length]) => length === 0)).toEqual([]);
      expect(JSON.stringify(data)).not.toMatch(/^\{("[^"]+":null,?)*\}$/);
    },
    START_TIMEOUT_MS,
  );
});
