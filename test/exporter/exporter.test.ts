import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { formatNamed, type SubgraphEdge, type SubgraphNode } from '../../src/export/index.js';
import {
  blocks,
  type ExportError,
  entityTag,
  fileName,
  findFormat,
  MOST_EXPORTED,
  PARAMETERS,
  prepareExport,
  readParameters,
  readTarget,
} from '../../src/exporter/index.js';
import type { Graph } from '../../src/graph/index.js';
import { execute, SUBGRAPH_DEFAULTS, schema } from '../../src/graphql/index.js';
import { seed } from '../../src/seeder/index.js';
import { counting, fixtureGraph, sources } from '../graphql/fixture.js';

let graph: Graph;
beforeAll(async () => {
  graph = await fixtureGraph();
});
afterAll(() => graph.close());

const asked = (parameters: string) => readParameters(new URLSearchParams(parameters));
function refusal(work: () => unknown): { code?: string; message: string; hint?: string | undefined } {
  try {
    work();
  } catch (error) {
    const { code, message, hint } = error as ExportError;
    return { code, message, hint };
  }
  throw new Error('It was not refused.');
}
async function exported(parameters: string, from: Graph = graph) {
  const prepared = await prepareExport(from, asked(parameters));
  const nodes: SubgraphNode[] = [];
  const edges: SubgraphEdge[] = [];
  for await (const node of prepared.subgraph.nodes()) nodes.push(node);
  for await (const edge of prepared.subgraph.edges()) edges.push(edge);
  return { ...prepared, nodes, edges };
}
async function answer(query: string): Promise<never> {
  const { data, errors } = await execute(graph, query);
  expect(errors).toBeUndefined();
  return data as never;
}

describe('parameters', () => {
  test("are the arguments of GraphQL's subgraph, with the same defaults; its measures are fields there", () => {
    const field = schema().getQueryType()?.getFields().subgraph;
    const names = field?.args.map(({ name }) => (name === 'roots' ? 'root' : name));
    expect(Object.keys(PARAMETERS).sort()).toEqual([...(names ?? []), 'measures'].sort());
    const defaults = Object.fromEntries(
      (field?.args ?? []).flatMap(({ name, defaultValue }) =>
        defaultValue === undefined ? [] : [[name, defaultValue]],
      ),
    );
    expect(defaults).toEqual(SUBGRAPH_DEFAULTS);
  });
  test('are read in any case, repeated or with commas', () => {
    expect(
      asked('root=igf&root=A/72/417&depth=2&direction=out&acts=recalls,takes-note&acts=NOTES&links=no'),
    ).toMatchObject({
      roots: ['igf', 'A/72/417'],
      depth: 2,
      direction: 'OUT',
      acts: ['RECALLS', 'TAKES_NOTE', 'NOTES'],
      links: false,
      paragraphs: false,
      limit: SUBGRAPH_DEFAULTS.limit,
    });
    expect(asked('from=2015&to=2016-03').limit).toBeNull();
  });
  test.each([
    ['root=igf&depth=99', '"depth=99" is out of range.', 'Give 0 to 5.'],
    ['root=igf&depth=two', '"depth=two" is no whole number.', 'Give 0 to 5.'],
    ['root=igf&limit=-1', '"limit=-1" is out of range.', `Give 1 to ${MOST_EXPORTED}.`],
    ['root=igf&limit=0', '"limit=0" is out of range.', `Give 1 to ${MOST_EXPORTED}.`],
    ['root=igf&depth=1&depth=2', '"depth" is given more than once.', 'Give one depth.'],
    ['acts=REAFIRMS', '"acts" has no value "REAFIRMS".', 'Did you mean REAFFIRMS?'],
    ['types=INSTRUMENTS', '"types" has no value "INSTRUMENTS".', 'Did you mean INSTRUMENT?'],
    ['kinds=RESOLUTON', '"kinds" has no value "RESOLUTON".', 'Did you mean RESOLUTION?'],
    ['basis=maybe', '"basis" has no value "maybe".', 'There are EXPLICIT, IMPLIED.'],
    ['links=perhaps', '"links=perhaps" is neither true nor false.', 'Give links=true or links=false.'],
    ['roots=igf', 'There is no parameter "roots".', 'Did you mean root?'],
    ['root=', '"root" is empty.', expect.stringContaining('root=A/72/417')],
    ['depth=2', expect.stringContaining('none is given'), expect.stringContaining('leave depth out')],
    ['from=2015-13', expect.stringContaining('not in the calendar'), undefined],
    ['from=2016&to=2015', expect.stringContaining('before it starts'), undefined],
    [
      'limit=5&paragraphs=true',
      expect.stringContaining('needs a root'),
      expect.stringContaining('Add a root'),
    ],
  ])('%s is refused with the way out', (parameters, message, hint) => {
    expect(refusal(() => asked(parameters))).toEqual({ code: 'BAD_INPUT', message, hint });
  });
});

describe('the name of a file', () => {
  test.each([
    ['wsis.graphml', 'wsis', 'graphml', 'wsis.graphml'],
    ['wsis.GEXF', 'wsis', 'gexf', 'wsis.gexf'],
    ['a.b.csv.zip', 'a.b', 'csv', 'a.b.csv.zip'],
    ['a.csv', 'a', 'csv', 'a.csv.zip'],
    ['a.nodes.csv', 'a', 'nodes.csv', 'a.nodes.csv'],
    ['a.jgf.json', 'a', 'jgf', 'a.jgf.json'],
    ['a.json', 'a', 'node-link', 'a.json'],
    ['a.node-link', 'a', 'node-link', 'a.json'],
    ['.ttl', 'recalling', 'turtle', 'recalling.ttl'],
    ['قرار "١".ttl', 'قرار "١"', 'turtle', 'قرار _١_.ttl'],
    [`${'a'.repeat(200)}.ttl`, 'a'.repeat(200), 'turtle', `${'a'.repeat(150)}.ttl`],
  ])('%s', (file, name, format, saved) => {
    const target = readTarget(file);
    expect([target.name, target.format.name, fileName(target)]).toEqual([name, format, saved]);
  });
  test('an unknown format tells those there are, and the nearest', () => {
    expect(refusal(() => readTarget('wsis.xyz'))).toMatchObject({
      code: 'BAD_INPUT',
      message: 'There is no format "xyz".',
      hint: expect.stringContaining('graphml, gexf, node-link'),
    });
    expect(refusal(() => findFormat('x'.repeat(41))).message).toBe(
      `There is no format "${'x'.repeat(40)}…".`,
    );
    expect(refusal(() => findFormat('x'.repeat(40))).message).toBe(`There is no format "${'x'.repeat(40)}".`);
    expect(refusal(() => findFormat('grafml')).hint).toMatch(/^Did you mean graphml/);
    expect(refusal(() => readTarget('wsis')).hint).toContain('wsis.graphml');
    expect(refusal(() => readTarget('A/72/417.gexf')).hint).toContain('root=A/72/417');
  });
});

describe('around roots', () => {
  test.each([
    'root=A/72/417',
    'root=A/72/417&depth=2&direction=OUT',
    'root=igf&direction=IN&paragraphs=true',
    'root=A/72/417%23OP16&direction=OUT',
    'root=القرار ١٨٣/٥٦&depth=3&links=false',
    'root=A/72/417&acts=REAFFIRMS',
    'root=A/72/417&acts=REAFFIRMS&basis=IMPLIED',
    'root=A/72/417&types=INSTRUMENT&kinds=RESOLUTION',
    'root=A/RES/56/183&direction=IN&from=2018&to=2019',
    'root=A/72/417&limit=3',
  ])('%s holds what GraphQL answers', async (parameters) => {
    const { nodes, edges, truncated } = await exported(parameters);
    const { roots, depth, direction, acts, basis, types, kinds, from, to, links, paragraphs, limit } =
      asked(parameters);
    const list = (name: string, values: readonly string[] | null | undefined) =>
      values == null ? '' : `${name}: [${values.join(' ')}]`;
    const one = (name: string, value: unknown) => (value == null ? '' : `${name}: ${JSON.stringify(value)}`);
    const found =
      await answer(`{ subgraph(roots: ${JSON.stringify(roots)}, depth: ${depth}, direction: ${direction},
      ${list('acts', acts)} ${basis == null ? '' : `basis: ${basis}`} ${list('types', types)} ${list('kinds', kinds)}
      ${one('from', from)} ${one('to', to)} links: ${links}, paragraphs: ${paragraphs}, limit: ${limit}) {
        truncated nodes { id } edges { id type sourceId targetId
          citation { act treatment basis implies confidence evidence { words start end } paragraph { label } } } } }`);
    const { subgraph } = found as {
      subgraph: { truncated: boolean; nodes: { id: string }[]; edges: never[] };
    };
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes.map(({ id }) => id)).toEqual(subgraph.nodes.map(({ id }) => id));
    expect(truncated).toBe(subgraph.truncated);
    expect(
      edges.map((edge) => ({
        id: edge.id,
        sourceId: edge.source,
        targetId: edge.target,
        citation:
          edge.type === 'CITES'
            ? {
                act: edge.act,
                treatment: edge.treatment,
                basis: edge.basis,
                implies: edge.implies,
                confidence: edge.confidence,
                evidence: { words: edge.evidence, start: edge.start, end: edge.end },
                paragraph: { label: edge.paragraph },
              }
            : null,
      })),
    ).toEqual(subgraph.edges.map(({ type: _, ...edge }: Record<string, unknown>) => edge));
  });
  test('the act that was asked for stands beside the printed one', async () => {
    const { edges } = await exported('root=A/72/417%23OP16&direction=OUT&acts=REAFFIRMS&links=false');
    expect(edges).toMatchObject([
      { target: 'A/RES/70/125', act: 'DECIDES', treatment: 'REAFFIRMS', basis: 'IMPLIED', paragraph: 'OP16' },
    ]);
  });
  test('an unknown root is told with what is near', async () => {
    await expect(exported('root=A/RES/56/18')).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 });
    await expect(exported('root=Tunis Agnda')).rejects.toMatchObject({
      code: 'BAD_SYMBOL',
      hint: 'Try root=wsis/tunis-agenda',
      details: { suggestions: ['wsis/tunis-agenda'] },
    });
  });
  test('a file that is cut says so', async () => {
    const { truncated, omitted, subgraph } = await exported('root=A/72/417&limit=3');
    expect([truncated, subgraph.title]).toEqual([true, expect.stringContaining('cut at 3 nodes')]);
    const all = await exported('root=A/72/417&limit=20000');
    expect([all.truncated, all.omitted]).toEqual([false, 0]);
    expect(omitted).toBe(all.nodes.length - 3);
    const exact = await exported(`root=A/72/417&limit=${all.nodes.length}`);
    expect([exact.truncated, exact.omitted, exact.nodes.length]).toEqual([false, 0, all.nodes.length]);
  });
});

describe('measures', () => {
  test('around roots are those of GraphQL', async () => {
    const { nodes, subgraph } = await exported('root=A/72/417&depth=2&measures=all');
    const found = (await answer(`{ subgraph(roots: ["A/72/417"], depth: 2) { measures {
      nodeId inDegree outDegree pageRank betweenness community coCitation coupling }
      coCitations(first: 3) { a { id } b { id } count } couplings(first: 1) { count } } }`)) as {
      subgraph: { measures: Record<string, number>[]; coCitations: { count: number }[]; couplings: object[] };
    };
    expect(subgraph.measures).toEqual([
      'in_degree',
      'out_degree',
      'page_rank',
      'betweenness',
      'community',
      'co_citation',
      'coupling',
    ]);
    expect(nodes.map(({ id, measures }) => [id, ...Object.values(measures)])).toEqual(
      found.subgraph.measures.map((measures) => Object.values(measures)),
    );
    expect(found.subgraph.coCitations[0]?.count).toBeGreaterThan(1);
    expect(found.subgraph.couplings).toHaveLength(1);
    const edges = (await exported('root=A/72/417&depth=2&links=false')).edges;
    for (const { id, measures } of nodes)
      expect([id, measures.in_degree]).toEqual([id, edges.filter(({ target }) => target === id).length]);
  });
  test.each(['PAGE_RANK', 'BETWEENNESS', 'CO_CITATION', 'COUPLING'])(
    'of the whole graph are those by which rankings go: %s',
    async (measure) => {
      const { nodes } = await exported(`measures=${measure}`);
      const byValue = nodes
        .map(({ id, measures }) => ({ id, score: measures[measure.toLowerCase()] ?? Number.NaN }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      const { rankings } = (await answer(
        `{ rankings(by: ${measure}, first: 5) { totalCount nodes { rank score count entity { id } } } }`,
      )) as {
        rankings: { totalCount: number; nodes: { rank: number; score: number; entity: { id: string } }[] };
      };
      expect(rankings.totalCount).toBe(nodes.length);
      expect(rankings.nodes.map(({ score, entity }) => ({ id: entity.id, score }))).toEqual(
        byValue.slice(0, 5),
      );
      expect(rankings.nodes[0]).toMatchObject({ rank: 1 });
      expect(byValue[0]?.score).toBeGreaterThan(0);
    },
  );
  test('of what is narrowed and cut are those of what is left', async () => {
    const { nodes, edges } = await exported('limit=4&acts=RECALLS,NOTES&measures=IN_DEGREE');
    for (const { id, measures } of nodes)
      expect([id, measures.in_degree]).toEqual([
        id,
        edges.filter(({ type, target }) => type === 'CITES' && target === id).length,
      ]);
    const { rankings } = (await answer(
      '{ rankings(by: PAGE_RANK, types: [EVENT], acts: [RECALLS, NOTES]) { nodes { entity { type } } } }',
    )) as { rankings: { nodes: object[] } };
    expect(rankings.nodes.every((one) => JSON.stringify(one).includes('EVENT'))).toBe(true);
  });
  test('follow the edition of the graph', async () => {
    const growing = await fixtureGraph();
    const first = await execute(growing, '{ rankings(by: PAGE_RANK) { totalCount } }');
    await seed(growing, sources().slice(0, -1), { prune: true });
    const second = await execute(growing, '{ rankings(by: PAGE_RANK) { totalCount } }');
    expect(first.errors ?? second.errors).toBeUndefined();
    expect(first).not.toEqual(second);
    await growing.close();
  });
});

describe('the whole graph', () => {
  test('is all entities, all citations and all links', async () => {
    const { nodes, edges, truncated } = await exported('');
    const { citations } = (await answer('{ citations { totalCount } }')) as {
      citations: { totalCount: number };
    };
    const [{ entities } = { entities: 0 }] = (await graph.read('../test/exporter/count-entities')) as {
      entities: number;
    }[];
    expect(truncated).toBe(false);
    expect(nodes).toHaveLength(entities);
    expect(nodes.map(({ id }) => id)).toEqual([...new Set(nodes.map(({ id }) => id))].sort());
    expect(edges.filter(({ type }) => type === 'CITES')).toHaveLength(citations.totalCount);
    expect(edges.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['CITES', 'HELD_AT', 'ENDORSED_BY']),
    );
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    expect(nodes.find(({ id }) => id === 'A/RES/56/183')).toMatchObject({
      kind: 'RESOLUTION',
      symbol: 'A/RES/56/183',
      year: 2001,
      url: 'https://docs.un.org/en/A/RES/56/183',
      read: false,
    });
  });
  test('with paragraphs, each citation leaves from its paragraph', async () => {
    const plain = await exported('');
    const { nodes, edges } = await exported('paragraphs=true');
    const cites = edges.filter(({ type }) => type === 'CITES');
    expect(cites.map(({ id }) => id)).toEqual(
      plain.edges.filter(({ type }) => type === 'CITES').map(({ id }) => id),
    );
    const paragraphs = nodes.filter(({ kind }) => kind === 'PARAGRAPH').map(({ id }) => id);
    expect(new Set(cites.map(({ source }) => source))).toEqual(new Set(paragraphs));
    expect(edges.filter(({ type }) => type === 'CONTAINS').map(({ target }) => target)).toEqual(paragraphs);
  });
  test('narrowed by act, holds only what such a citation ties', async () => {
    const { nodes, edges } = await exported('acts=REAFFIRMS&links=false');
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.every(({ treatment }) => treatment === 'REAFFIRMS')).toBe(true);
    const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
    expect(new Set(nodes.map(({ id }) => id))).toEqual(ends);
  });
  test('narrowed by type, both ends are of it', async () => {
    const { nodes, edges } = await exported('types=EVENT,PLACE');
    expect(new Set(nodes.map(({ label }) => label))).toEqual(new Set(['Event', 'Place']));
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(['PART_OF', 'HELD_AT', 'FOLLOWS']));
  });
  test('with a limit, those that have most citations', async () => {
    const { nodes, truncated } = await exported('limit=2');
    expect([truncated, nodes.map(({ id }) => id)]).toEqual([true, ['A/72/417', 'A/RES/73/218']]);
  });
});

describe('on its way out', () => {
  test('nothing is fetched before it is taken, and nothing after the reader has gone', async () => {
    const { graph: watched, queries } = counting(graph);
    const prepared = await prepareExport(watched, asked(''));
    const before = queries.length;
    expect(queries).not.toContain('export/citations-of-documents');
    for await (const node of prepared.subgraph.nodes()) {
      expect(node.id).toBeTruthy();
      break;
    }
    expect(queries.slice(before)).toEqual(['export/entity-ids', 'export/entities']);
    const gone = new AbortController();
    const other = await prepareExport(graph, asked(''), { signal: gone.signal });
    gone.abort();
    await expect(other.subgraph.nodes()[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'QUERY_ABORTED',
    });
  });
  test('a graph that changes meanwhile breaks it off', async () => {
    const changing = await fixtureGraph();
    const { subgraph } = await prepareExport(changing, asked(''));
    await seed(changing, sources().slice(0, -1), { prune: true });
    const edges = async () => {
      let count = 0;
      for await (const { id } of subgraph.edges()) count += id.length;
      return count;
    };
    await expect(edges()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await changing.close();
  });
  test('goes in blocks, whose bytes are those of the lines', async () => {
    const lines = ['é'.repeat(50_000), 'b', 'c'.repeat(70_000), ''];
    const chunks: Buffer[] = [];
    async function* written() {
      yield* lines;
      yield new Uint8Array([1, 2]);
    }
    for await (const block of blocks(written())) chunks.push(block);
    expect(chunks.length).toBeLessThan(4);
    expect(
      Buffer.concat(chunks).equals(Buffer.concat([Buffer.from(lines.join('')), Buffer.from([1, 2])])),
    ).toBe(true);
  });
  test('the tag is of the edition, the question and the format', async () => {
    const gexf = findFormat('gexf');
    const tags = await Promise.all([
      entityTag(graph, asked('root=igf'), gexf),
      entityTag(graph, asked('root=igf&direction=BOTH&depth=1'), gexf),
      entityTag(graph, asked('root=igf&depth=2'), gexf),
      entityTag(graph, asked('root=igf'), findFormat('csv')),
    ]);
    expect(tags[0]).toBe(tags[1]);
    expect(new Set(tags).size).toBe(3);
    expect(tags[0]).toMatch(/^W\/"[\w-]+"$/);
  });
  test('the same edition gives the same bytes', async () => {
    const write = async () => {
      const { subgraph } = await prepareExport(graph, asked(''));
      const parts: Buffer[] = [];
      for await (const block of blocks(formatNamed('csv')?.write(subgraph) ?? ([] as never)))
        parts.push(block);
      return Buffer.concat(parts);
    };
    const [first, second] = [await write(), await write()];
    expect(first.length).toBeGreaterThan(500);
    expect(first.equals(second)).toBe(true);
  });
});
