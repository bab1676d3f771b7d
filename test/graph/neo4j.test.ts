import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Graph, openGraph } from '../../src/graph/index.js';
import { type Lease, leaseNeo4j, START_TIMEOUT_MS } from '../neo4j/neo4j.js';

/** What only a server can do: refuse credentials, go away and come back. */
let lease: Lease | null;

beforeAll(async () => {
  lease = await leaseNeo4j();
}, START_TIMEOUT_MS);

afterAll(() => lease?.release());

/** A way to Neo4j that can be cut and mended, as a server's is that stops and starts. */
class Way {
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  port = 0;

  constructor(uri: string) {
    this.#target = new URL(uri);
  }

  async mend(): Promise<void> {
    this.#server = createServer((socket) => {
      const onward = connect(Number(this.#target.port || 7687), this.#target.hostname);
      for (const [from, to] of [
        [socket, onward],
        [onward, socket],
      ] as const) {
        this.#sockets.add(from);
        from.on('error', () => to.destroy());
        from.on('close', () => to.destroy());
        from.pipe(to);
      }
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.port, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (typeof address === 'object' && address !== null) this.port = address.port;
  }

  async cut(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

async function through(work: (graph: Graph, way: Way) => Promise<void>): Promise<void> {
  if (!lease) return expect(process.env.CI).not.toBe('true');
  const way = new Way(lease.config.uri);
  await way.mend();
  const graph = openGraph({ ...lease.config, uri: `bolt://127.0.0.1:${way.port}`, retryMs: 500 });
  try {
    await work(graph, way);
  } finally {
    await graph.close();
    await way.cut();
  }
}

test(
  'a server that goes away is unavailable, and is there again when it comes back',
  () =>
    through(async (graph, way) => {
      await graph.ping();
      await Promise.all([graph.read('store/ping'), graph.read('store/ping')]);
      await way.cut();
      await expect(graph.read('store/ping')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(graph.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(graph.write((tx) => tx.run('store/ping'))).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
      });
      await way.mend();
      expect(await graph.read('store/ping')).toEqual([{ answer: 1 }]);
      await graph.ping();
    }),
  30_000,
);

test('refused credentials have a code of their own', async () => {
  if (!lease) return expect(process.env.CI).not.toBe('true');
  const graph = openGraph({ ...lease.config, password: 'not-the-password' });
  await expect(graph.read('store/ping')).rejects.toMatchObject({ code: 'STORE_DENIED' });
  await graph.close();
});

test('a database that is not there is told by its setting, also to who only asks whether the store answers', async () => {
  if (!lease) return expect(process.env.CI).not.toBe('true');
  const graph = openGraph({ ...lease.config, database: 'nowhere', retryMs: 300 });
  for (const asked of [graph.ping(), graph.read('store/ping'), graph.prepare()])
    await expect(asked).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/^Neo4j has no such database \(NEO4J_DATABASE\): .*nowhere/),
    });
  await graph.close();
});

test.each([
  ['bolt://127.0.0.1:9', 'connect ECONNREFUSED 127.0.0.1:9'],
  ['neo4j://127.0.0.1:9', 'Could not perform discovery. No routing servers available.'],
])('an address without a server is unavailable, and told in a word: %s', async (uri, cause) => {
  const graph = openGraph({ engine: 'neo4j', uri, retryMs: 300 });
  await expect(graph.read('store/ping')).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: `Neo4j does not answer at ${uri} (NEO4J_URI): ${cause}`,
  });
  await graph.close();
});

test('a server of another kind is no store', async () => {
  const other = createHttpServer((_request, response) => response.end());
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const graph = openGraph({ engine: 'neo4j', uri: `bolt://127.0.0.1:${port}`, retryMs: 300 });
  await expect(graph.read('store/ping')).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('Server responded HTTP'),
  });
  await graph.close();
  await new Promise((resolve) => other.close(resolve));
});

test('an address that is none is told at once', () => {
  expect(() => openGraph({ engine: 'neo4j', uri: 'http://example.org' })).toThrow(/NEO4J_URI cannot be used/);
});
