import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, MEMORY, openGraph } from '../../src/graph/index.js';
import {
  type CitationFilter,
  citationPages,
  endPages,
  entityIdPages,
  entityPages,
  linkPages,
  paragraphPages,
  wholeNetwork,
} from '../../src/network/index.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';

const ALL: CitationFilter = { acts: null, basis: null, since: null, until: null, types: null, kinds: null };
const SOURCES = readSeedFolder('test/fixtures/seed');

let graph: Graph;

beforeAll(async () => {
  graph = openGraph({ engine: 'grafeo', path: MEMORY });
  await graph.prepare();
  await seed(graph, SOURCES);
});

afterAll(() => graph?.close());

describe('the whole graph', () => {
  const readers: [name: string, read: (options: { rows?: number }) => AsyncIterable<unknown[]>][] = [
    ['entities', (options) => entityPages(graph, ALL, options)],
    ['citations', (options) => citationPages(graph, ALL, options)],
    ['paragraphs', (options) => paragraphPages(graph, ALL, options)],
    ['ends', (options) => endPages(graph, ALL, options)],
    ['links', (options) => linkPages(graph, ALL, options)],
  ];

  test.each(readers)('has the same %s however small the pages are', async (_, read) => {
    const [whole, small] = [await rowsOf(read({})), await rowsOf(read({ rows: 1 }))];
    expect(whole.rows.length).toBeGreaterThan(1);
    expect(small.rows).toEqual(whole.rows);
    expect(new Set(small.rows.map((row) => JSON.stringify(row))).size).toBe(small.rows.length);
  });

  test('goes on where a page of ids ends, as often as it takes, and asks no more behind a page that is not full', async () => {
    const all = Array.from({ length: 12_000 }, (_, at) => ({ id: `harbour/${at + 10_000}` }));
    const asked: unknown[] = [];
    const large = {
      read: async (_query: string, { after, limit }: { after: string; limit: number }) => {
        asked.push(after);
        return all.filter(({ id }) => id > after).slice(0, limit);
      },
    } as unknown as Graph;
    const { rows } = await rowsOf(entityIdPages(large, ALL));
    expect(rows).toEqual(all.map(({ id }) => id));
    expect(asked).toEqual(['', 'harbour/14999', 'harbour/19999']);
  });

  test('comes a few rows at a time where a page is to hold few', async () => {
    const small = await rowsOf(entityPages(graph, ALL, { rows: 2 }));
    expect(Math.max(...small.pages)).toBe(2);
  });
});

describe('the network of all citations', () => {
  test('holds all entities, and those alone that a fitting citation ties where citations are narrowed', async () => {
    const { rows: ids } = await rowsOf(entityIdPages(graph, ALL));
    const degrees = (await wholeNetwork(graph, ALL)).measure('IN_DEGREE');
    expect([...degrees.keys()]).toEqual([...(ids as string[])].sort());
    const { rows: ends } = await rowsOf(endPages(graph, { ...ALL, acts: ['RECALLS'] }));
    const tied = (ends as { source: string; target: string }[]).flatMap((end) => [end.source, end.target]);
    const narrowed = (await wholeNetwork(graph, { ...ALL, acts: ['RECALLS'] })).measure('IN_DEGREE');
    expect([...narrowed.keys()]).toEqual([...new Set(tied)].sort());
    expect(narrowed.size).toBeLessThan(degrees.size);
  });

  test('is made once for what is asked, and anew when the graph has changed', async () => {
    const before = await wholeNetwork(graph, ALL);
    expect(await wholeNetwork(graph, { ...ALL })).toBe(before);
    expect(await wholeNetwork(graph, { ...ALL, types: ['Body'] })).not.toBe(before);
    const [document] = SOURCES.filter(({ id }) => id.startsWith('A/'));
    const others = SOURCES.filter((source) => source !== document);
    await seed(graph, others, { prune: true });
    const after = await wholeNetwork(graph, ALL);
    expect(after).not.toBe(before);
    expect(after.measure('IN_DEGREE')).not.toEqual(before.measure('IN_DEGREE'));
    await seed(graph, SOURCES);
  });

  test('is kept for the eight last asked for', async () => {
    const since = (day: number) => ({ ...ALL, since: `2001-01-0${day}` });
    const first = await wholeNetwork(graph, since(1));
    const second = await wholeNetwork(graph, since(2));
    for (let day = 3; day <= 9; day += 1) await wholeNetwork(graph, since(day));
    expect(await wholeNetwork(graph, since(2))).toBe(second);
    expect(await wholeNetwork(graph, since(1))).not.toBe(first);
  });
});

/** All rows of some pages, in an order of their own, and how many each page has. */
async function rowsOf(pages: AsyncIterable<unknown[]>): Promise<{ rows: unknown[]; pages: number[] }> {
  const rows: unknown[] = [];
  const sizes: number[] = [];
  for await (const page of pages) {
    rows.push(...page);
    sizes.push(page.length);
  }
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return { rows: rows.sort(byText), pages: sizes };
}
