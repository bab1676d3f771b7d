import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Graph, MEMORY, openGraph, type Row } from '../../src/graph/index.js';
import { seed } from '../../src/seeder/index.js';
import { answer, CASES, FACTS, QUERIES } from './cases.js';

/** Over the fixtures alone, which nobody reads anew: what a query answered is what it answers. That both engines do is held by queries.test.ts. */
let graph: Graph;

beforeAll(async () => {
  graph = openGraph({ engine: 'grafeo', path: MEMORY });
  await graph.prepare();
  await seed(graph, FACTS);
});

afterAll(() => graph?.close());

test.each(QUERIES)('%s answers as before', async (query) => {
  const answers: Record<string, string[]> = {};
  for (const params of CASES.filter((each) => each.query === query).flatMap((each) => each.cases))
    answers[JSON.stringify(params)] = (await answer(graph, query, params)).map(line);
  expect(answers).toMatchSnapshot();
});

/** A row on one line: nodes and relationships by their ids. */
function line(row: Row): string {
  return Object.entries(row)
    .map(([name, value]) => `${name}: ${short(value)}`)
    .join(', ');
}

function short(value: unknown): string {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : JSON.stringify(value);
}
