import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, GraphError, queryNames, queryText } from '../../src/graph/index.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';
import { openBothEngines, START_TIMEOUT_MS } from '../neo4j/neo4j.js';

/** What every engine owes behind the port; played against all of them. */
let engines: Awaited<ReturnType<typeof openBothEngines>>;

beforeAll(async () => {
  engines = await openBothEngines();
  for (const graph of engines.graphs) await seed(graph, readSeedFolder('test/fixtures/seed'));
}, START_TIMEOUT_MS);

afterAll(() => engines?.close());

const onEach = async (check: (graph: Graph) => Promise<void>) => {
  expect(engines.graphs.length).toBeGreaterThan(0);
  for (const graph of engines.graphs) await check(graph);
};

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    expect(error).toBeInstanceOf(GraphError);
    return (error as GraphError).code;
  }
  return 'NO_ERROR';
}

test('ping answers, and prepare can be repeated', () =>
  onEach(async (graph) => {
    await graph.prepare();
    await graph.prepare();
    await expect(graph.ping()).resolves.toBeUndefined();
  }));

test('a read that would write is refused, and writes nothing', () =>
  onEach(async (graph) => {
    const before = await graph.read('store/edition');
    expect(await codeOf(graph.read('load/edition', { changedAt: 'never' }))).toBe('READ_ONLY');
    expect(await graph.read('store/edition')).toEqual(before);
  }));

test('an unknown query and a missing parameter are told apart', () =>
  onEach(async (graph) => {
    expect(await codeOf(graph.read('ask/no-such-question'))).toBe('UNKNOWN_QUERY');
    expect(await codeOf(graph.read('load/asserted'))).toBe('QUERY_FAILED');
  }));

test('a write that fails leaves nothing, whatever it did before', () =>
  onEach(async (graph) => {
    const before = await graph.read('load/sources');
    const work = graph.write(async (tx) => {
      await tx.run('load/source', {
        id: 'half',
        properties: { id: 'half', kind: 'document', path: 'x', hash: 'x', touches: [] },
      });
      throw new Error('broken off');
    });
    await expect(work).rejects.toThrow('broken off');
    expect(await graph.read('load/sources')).toEqual(before);
  }));

test('a broken constraint has a code of its own', () =>
  onEach(async (graph) => {
    const note = { properties: { id: 'twice', target: 'x', source: 'x' } };
    expect(await codeOf(graph.write((tx) => tx.run('load/notes', { rows: [note, note] })))).toBe(
      'CONSTRAINT',
    );
  }));

test('writes at the same time all arrive', () =>
  onEach(async (graph) => {
    const number = async () => Number((await graph.read('store/edition'))[0]?.number);
    const before = await number();
    const write = () => graph.write((tx) => tx.run('load/edition', { changedAt: '2035-01-01' }));
    await Promise.all(Array.from({ length: 8 }, write));
    expect(await number()).toBe(before + 8);
  }));

test('reads at the same time, and beside a write, do not disturb each other', () =>
  onEach(async (graph) => {
    const reads = Array.from({ length: 40 }, () => graph.read('load/identities', { ids: ['A/89/77'] }));
    const write = graph.write((tx) => tx.run('load/edition', { changedAt: '2035-01-01' }));
    const answers = await Promise.all([...reads, write.then(() => [])]);
    for (const rows of answers.slice(0, 40))
      expect(rows).toEqual([{ entity: expect.objectContaining({ id: 'coast/outcome' }) }]);
  }));

/** Four times nested: five times the work with each half as many rounds more. */
const slow = (rounds: number) => ({ rounds: Array.from({ length: rounds }, (_, i) => i) });

test('a read ends at its time limit', () =>
  onEach(async (graph) => {
    // How fast an engine is, no test can know: the question grows until it takes longer than it may.
    let code = 'NO_ERROR';
    for (let rounds = 30; code === 'NO_ERROR' && rounds < 250; rounds = Math.ceil(rounds * 1.5)) {
      code = await codeOf(graph.read('../test/graph/slow', slow(rounds), { timeoutMs: 20 }));
    }
    expect(code).toBe('QUERY_TIMEOUT');
    await graph.ping();
  }));

test('a read ends when its caller gives up', () =>
  onEach(async (graph) => {
    const caller = new AbortController();
    const work = codeOf(graph.read('../test/graph/slow', slow(30), { signal: caller.signal }));
    caller.abort(); // in the same turn: no engine can have answered yet
    expect(await work).toBe('QUERY_ABORTED');
    expect(await codeOf(graph.read('store/ping', {}, { signal: AbortSignal.abort() }))).toBe('QUERY_ABORTED');
    await graph.ping();
  }));

describe('search', () => {
  const first = async (graph: Graph, text: string, language?: string) =>
    (await graph.search(text, { limit: 5, ...(language ? { language } : {}) }))[0]?.id;

  test.each([
    ['a whole name', 'Summit on coasts', 'coast/summit'],
    ['the start of a word', 'outcom', 'coast/outcome'],
    ['a slip of the pen', 'coastal comission', 'coastal-commission'],
    ['Arabic without the article', 'جمعية عامة', 'general-assembly'],
    ['Arabic with vowel signs', 'قِمَّة السواحل', 'coast/summit'],
    ['Chinese inside a name', '沿海网络', 'coastal-commission'],
    ['Russian in capitals', 'ГЕНЕРАЛЬНАЯ АССАМБЛЕЯ', 'general-assembly'],
    ['a symbol', 'A/RES/89/1', 'A/RES/89/1'],
    ['an alias', 'E/2034/12', 'coast/outcome'],
  ])('finds %s', (_what, text, id) => onEach(async (graph) => expect(await first(graph, text)).toBe(id)));

  test('keeps to a language', () =>
    onEach(async (graph) => {
      expect(await first(graph, 'Summit on coasts', 'en')).toBe('coast/summit');
      expect(await graph.search('Summit on coasts', { limit: 5, language: 'zh' })).toEqual([]);
    }));

  test.each(['', '   ', '"*?~^[]{}():\\/', '+ - && ||'])('has nothing to say to %j', (text) =>
    onEach(async (graph) => expect(await graph.search(text, { limit: 5 })).toEqual([])),
  );

  test('gives the same ids and scores on both engines', async () => {
    const [first, ...others] = await Promise.all(
      engines.graphs.map((graph) => graph.search('coast', { limit: 20 })),
    );
    expect(first?.length).toBeGreaterThan(2);
    for (const other of others) expect(other).toEqual(first);
  });
});

test('every query file tells its question and names its parameters', () => {
  for (const query of queryNames('')) {
    const text = queryText(query);
    const [head = ''] = /^(\/\/.*\n)+/.exec(text) ?? [];
    const parameters = [...text.slice(head.length).matchAll(/\$(\w+)/g)].map(([, name]) => String(name));
    expect({ query, hasQuestion: head !== '' }).toEqual({ query, hasQuestion: true });
    expect({ query, untold: parameters.filter((name) => !new RegExp(`\\b${name}\\b`).test(head)) }).toEqual({
      query,
      untold: [],
    });
  }
});
