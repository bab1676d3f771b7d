import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { execute, type Limits } from '../../src/graphql/index.js';
import { fixtureGraph } from './fixture.js';

/** What a question may ask at most and at least, and how answers stand where things are equal. */
let graph: Graph;
beforeAll(async () => {
  graph = await fixtureGraph();
});
afterAll(() => graph.close());

async function data(query: string, variables: Record<string, unknown> = {}) {
  const answer = await execute(graph, query, variables);
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
}

async function codeOf(query: string, limits: Partial<Limits> = {}) {
  const { errors } = await execute(graph, query, {}, { limits });
  return errors?.[0]?.extensions?.code ?? null;
}

test('an error says where in the question it stands, and in the answer', async () => {
  const { errors } = await execute(
    graph,
    '{ edition { number } instrument(symbol: "A/RES/9/9") { id } }',
    {},
  );
  expect(errors).toMatchObject([{ path: ['instrument'], locations: [{ line: 1, column: 22 }] }]);
});

describe('the edges of what may be asked', () => {
  const roots = (count: number) => JSON.stringify(Array.from({ length: count }, () => 'igf'));
  test.each([
    ['confidence from 0', '{ citations(where: { minConfidence: 0 }) { totalCount } }', null],
    ['confidence to 1', '{ citations(where: { minConfidence: 1 }) { totalCount } }', null],
    ['confidence below', '{ citations(where: { minConfidence: -0.1 }) { totalCount } }', 'BAD_INPUT'],
    ['confidence above', '{ citations(where: { minConfidence: 1.1 }) { totalCount } }', 'BAD_INPUT'],
    [
      'a day as a range',
      '{ citations(where: { from: "2018-12-20", to: "2018-12-20" }) { totalCount } }',
      null,
    ],
    ['depth 0', '{ subgraph(roots: ["igf"], depth: 0) { nodeCount } }', null],
    ['depth 5', '{ subgraph(roots: ["igf"], depth: 5) { nodeCount } }', null],
    ['depth -1', '{ subgraph(roots: ["igf"], depth: -1) { nodeCount } }', 'BAD_INPUT'],
    ['depth 6', '{ subgraph(roots: ["igf"], depth: 6) { nodeCount } }', 'BAD_INPUT'],
    ['no root', '{ subgraph(roots: []) { nodeCount } }', 'BAD_INPUT'],
    ['50 roots', `{ subgraph(roots: ${roots(50)}) { nodeCount } }`, null],
    ['51 roots', `{ subgraph(roots: ${roots(51)}) { nodeCount } }`, 'BAD_INPUT'],
    ['a way of 0', '{ path(from: "igf", to: "unga", maxLength: 0) { length } }', 'BAD_INPUT'],
  ])('%s', async (_, query, code) => expect(await codeOf(query)).toBe(code));

  test('a page as large as it may be, and one id more', async () => {
    expect(await codeOf('{ nodes(ids: ["igf", "unga"]) { id } }', { maxPage: 2 })).toBeNull();
    expect(await codeOf('{ nodes(ids: ["igf", "unga", "athens"]) { id } }', { maxPage: 2 })).toBe(
      'PAGE_TOO_LARGE',
    );
  });

  test('a year may come as a number', async () => {
    const query = 'query($from: Date) { citations(where: { from: $from }) { totalCount } }';
    const since = await data(query, { from: 2019 });
    expect(since).toEqual(await data(query, { from: '2019' }));
    expect(since.citations.totalCount).toBeGreaterThan(0);
    const { errors } = await execute(graph, query, { from: 2019.5 });
    expect(errors?.[0]?.message).toContain('is no date');
  });
});

test('a way is found in as many steps as it takes, and in no fewer', async () => {
  const way = (maxLength: number) =>
    data(
      `{ path(from: "A/RES/73/218", to: "A/RES/74/197", maxLength: ${maxLength}) { length nodes { id } } }`,
    );
  const { path } = await way(4);
  expect(path.length).toBe(2);
  expect(path.nodes.map(({ id }: { id: string }) => id)).toEqual([
    'A/RES/73/218',
    expect.any(String),
    'A/RES/74/197',
  ]);
  expect((await way(2)).path).toEqual(path);
  expect((await way(1)).path).toBeNull();
});

describe('ranks', () => {
  test.each(['TIMES_CITED', 'CITING_DOCUMENTS', 'CITATIONS_MADE', 'PAGE_RANK', 'CO_CITATION'])(
    'by %s are one more than those that count more, on whatever page they stand',
    async (by) => {
      type Ranked = { rank: number; score: number };
      const page = async (after: string | null) =>
        (
          await data(
            `query($after: String) { rankings(by: ${by}, first: 2, after: $after) {
              nodes { rank score } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
        ).rankings;
      const all: Ranked[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, pageInfo } = await page(after);
        all.push(...nodes);
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }
      expect(all.length).toBeGreaterThan(2);
      expect(all).toEqual(
        all.map(({ score }) => ({ rank: 1 + all.filter((one) => one.score > score).length, score })),
      );
      expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
    },
  );
});

test('common ancestors: the nearest to both first, those as near by id', async () => {
  const { commonAncestors } = await data(
    '{ commonAncestors(a: "A/RES/73/218", b: "A/RES/74/197", depth: 3) { nodes { distanceA distanceB entity { id } } } }',
  );
  const keys = commonAncestors.nodes.map(
    (one: { distanceA: number; distanceB: number; entity: { id: string } }) =>
      `${one.distanceA + one.distanceB} ${one.entity.id}`,
  );
  expect(new Set(keys.map((key: string) => key.split(' ')[0])).size).toBeGreaterThan(1);
  expect(keys).toEqual([...keys].sort());
});

test('links one way, the other, and both', async () => {
  const { entity } = await data(`{ entity(id: "igf/2006") {
    out: links(direction: OUT) { nodes { type to { id } } }
    in: links(direction: IN) { nodes { type from { id } } }
    links { totalCount }
  } }`);
  expect(entity).toEqual({
    out: {
      nodes: expect.arrayContaining([
        { type: 'PART_OF', to: { id: 'igf' } },
        { type: 'HELD_AT', to: { id: 'athens' } },
      ]),
    },
    in: { nodes: [{ type: 'FOLLOWS', from: { id: 'igf/2007' } }] },
    links: { totalCount: 3 },
  });
});

test('diagnostics of one document, by code and severity; of one without, none', async () => {
  const found = (where: string) => data(`{ diagnostics${where} { nodes { code paragraph { id } } } }`);
  const repaired = { code: 'FOOTNOTE_CALL_REPAIRED', paragraph: { id: 'A/72/417#OP16' } };
  for (const where of [
    '(where: { document: "A/72/417" })',
    '(where: { document: "A/72/417", severities: [WARNING] })',
    '(where: { document: "A/72/417", codes: ["FOOTNOTE_CALL_REPAIRED"] })',
    '(where: { severities: [WARNING] })',
  ])
    expect(await found(where)).toEqual({ diagnostics: { nodes: [repaired] } });
  for (const where of [
    '(where: { document: "A/RES/73/218" })',
    '(where: { document: "A/72/417", severities: [ERROR] })',
    '(where: { document: "A/72/417", codes: ["OTHER"] })',
  ])
    expect(await found(where)).toEqual({ diagnostics: { nodes: [] } });
});

test('a source is a document, or a curated entry with its reference', async () => {
  const { citation, link } = await data(`{
    citation: citations(first: 1) { nodes { evidence { source { origin document { id } reference } } } }
    link: entity(id: "igf/2006") { links(direction: OUT, first: 1) { nodes { source { origin document { id } reference } } } }
  }`);
  expect(citation.nodes[0].evidence.source).toMatchObject({
    origin: 'DOCUMENT',
    document: { id: expect.any(String) },
    reference: null,
  });
  expect(link.links.nodes[0].source).toEqual({ origin: 'CURATED', document: null, reference: 'A/72/417' });
});

test('pages from the end, one before the other, hold what pages from the start hold', async () => {
  const ids = ({ edges }: { edges: { node: { id: string } }[] }) => edges.map(({ node }) => node.id);
  const { instruments } = await data('{ instruments(first: 100) { totalCount edges { node { id } } } }');
  type Page = {
    edges: { node: { id: string } }[];
    pageInfo: { hasPreviousPage: boolean; startCursor: string };
  };
  const found: string[] = [];
  for (let before: string | null = null, more = true; more; ) {
    const page: Page = (
      await data(
        `query($before: String) { instruments(last: 3, before: $before) {
          edges { node { id } } pageInfo { hasPreviousPage startCursor } } }`,
        { before },
      )
    ).instruments;
    expect(page.edges.length).toBe(Math.min(3, instruments.totalCount - found.length));
    found.unshift(...ids(page));
    before = page.pageInfo.startCursor;
    more = page.pageInfo.hasPreviousPage;
  }
  expect(found).toEqual(ids(instruments));
  // Between two cursors, the last of them.
  const { between } = await data(`query { between: instruments(first: 4) { edges { cursor node { id } } } }`);
  const [first, , , fourth] = between.edges;
  const inner = await data(
    'query($after: String, $before: String) { instruments(after: $after, before: $before, last: 5) { edges { node { id } } } }',
    { after: first.cursor, before: fourth.cursor },
  );
  expect(ids(inner.instruments)).toEqual(found.slice(1, 3));
});

describe('a subgraph that a limit cuts', () => {
  type Drawn = {
    nodeCount: number;
    truncated: boolean;
    omitted: number;
    nodes: { id: string }[];
    edges: { sourceId: string; targetId: string }[];
  };
  const drawn = async (more: string): Promise<Drawn> =>
    (
      await data(
        `{ subgraph(roots: ["A/RES/73/218", "A/72/417#OP16"] ${more}) {
          nodeCount truncated omitted nodes { ... on Node { id } } edges { sourceId targetId } } }`,
      )
    ).subgraph;

  test.each(['', 'paragraphs: true'])(
    '(%s) has its roots, whole edges, and says what is missing',
    async (more) => {
      const whole = await drawn(more);
      expect([whole.truncated, whole.omitted]).toEqual([false, 0]);
      const entities = (await drawn('')).nodeCount;
      for (const limit of [2, 3, whole.nodeCount - 1]) {
        const part = await drawn(`${more}, limit: ${limit}`);
        const ids = part.nodes.map(({ id }) => id);
        expect([part.nodeCount, part.truncated]).toEqual([limit, true]);
        // Paragraphs cite what is there: of entities that are not, none is looked for.
        if (limit >= entities || more === '') expect(part.omitted).toBe(whole.nodeCount - limit);
        expect(ids).toEqual(expect.arrayContaining(['A/RES/73/218', 'A/72/417#OP16']));
        for (const { sourceId, targetId } of part.edges)
          expect(ids).toEqual(expect.arrayContaining([sourceId, targetId]));
      }
      expect(await drawn(`${more}, limit: ${whole.nodeCount}`)).toEqual(whole);
    },
  );
});

test('what was read out of words is told where it is not held, and no body is taken for another', async () => {
  const message = async (symbol: string) => {
    const { errors } = await execute(graph, `{ instrument(symbol: ${JSON.stringify(symbol)}) { id } }`, {});
    return errors?.[0]?.message ?? '';
  };
  expect(await message('General Assembly resolution 70/9')).toContain('(read as A/RES/70/9)');
  expect(await message(' A/RES/70/9 ')).not.toContain('read as');
  for (const form of ['General Assembly resolution 9/9', 'Economic and Social Council resolution 70/125'])
    expect(await message(form)).toMatch(/is no symbol/);
  expect(await message('x'.repeat(500))).toContain('…');
});
