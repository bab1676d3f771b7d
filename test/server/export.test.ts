import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/export/index.js';
import type { Graph } from '../../src/graph/index.js';
import { createServer, Log, type RunningServer, serverConfig } from '../../src/server/index.js';
import { counting, fixtureGraph } from '../graphql/fixture.js';

const faults: string[] = [];
const config = serverConfig({ PORT: '0', RECALLING_GRAPH: ':memory:' });
const log = new Log('error', (line) => faults.push(line));
let server: RunningServer;
beforeAll(async () => {
  server = await createServer(config, await fixtureGraph(), log);
});
afterAll(async () => {
  await server.close();
  expect(faults).toEqual([]);
});
const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}/export/${path}`, init);

describe('exports over HTTP', () => {
  test.each(FORMATS.map((format) => [format.name, format] as const))(
    '%s has its type, its name, and something in it',
    async (name, format) => {
      for (const ending of [name, format.extension]) {
        const response = await get(`field.${ending}?root=A/72/417`);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe(format.contentType);
        expect(response.headers.get('content-disposition')).toBe(
          `attachment; filename=${JSON.stringify(`field.${format.extension}`)}`.replace(/"(\S+)"/, '$1'),
        );
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
      }
    },
  );

  test('without a root it is the whole graph', async () => {
    const { nodes, edges } = (await (await get('all.json')).json()) as { nodes: unknown[]; edges: unknown[] };
    const around = (await (await get('one.json?root=igf')).json()) as { nodes: unknown[] };
    expect(nodes.length).toBeGreaterThan(around.nodes.length);
    expect(edges.length).toBeGreaterThan(10);
  });

  test('a name in any script is a file name by RFC 6266', async () => {
    const { headers } = await get(`${encodeURIComponent('قرار')}.ttl?root=igf`);
    expect(headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('قرار')}.ttl`,
    );
  });

  test('the tag spares what has not changed', async () => {
    const first = await get('field.gexf?root=igf');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    const again = await get('field.gexf?root=igf', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('field.gexf?root=igf&depth=2', { headers: { 'if-none-match': tag } })).status).toBe(
      200,
    );
    for (const known of [`"of-another", ${tag}`, tag.replace('W/', ''), ' * '])
      expect((await get('field.gexf?root=igf', { headers: { 'if-none-match': known } })).status).toBe(304);
    // Whoever keeps it asks anew at each use; what was refused is not kept.
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const { headers } = await get('field.gexf?root=A/RES/1/999');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('what a limit left out is told beside the file', async () => {
    const told = async (path: string) => {
      const { headers } = await get(path);
      return [headers.get('x-recalling-truncated'), headers.get('x-recalling-omitted')];
    };
    expect(await told('field.json?root=A/72/417')).toEqual(['false', '0']);
    const { nodes } = (await (await get('field.json?root=A/72/417')).json()) as { nodes: unknown[] };
    expect(await told('field.json?root=A/72/417&limit=2')).toEqual(['true', String(nodes.length - 2)]);
  });

  test.each([
    ['at first', '', { status: 500, text: expect.not.stringContaining('bolt') }],
    ['on the way', 'export/entity-ids', 'broken off'],
  ])(
    'a store that fails %s is our fault, is written down, and leaves no half file',
    async (_, at, expected) => {
      const graph = await fixtureGraph();
      const failing = new Proxy(graph, {
        get(target, property) {
          const value: unknown = Reflect.get(target, property, target);
          if (property !== 'read') return typeof value === 'function' ? value.bind(target) : value;
          return async (...args: Parameters<Graph['read']>) => {
            if (args[0].startsWith(at)) throw new Error('a bolt is loose');
            return target.read(...args);
          };
        },
      }) as Graph;
      const written: string[] = [];
      const other = await createServer(config, failing, new Log('error', (line) => written.push(line)));
      const whole = fetch(`${other.url}/export/all.json`).then(async (answer) => {
        return { status: answer.status, text: await answer.text() };
      });
      const outcome = await whole.catch(() => 'broken off');
      await other.close();
      expect(outcome).toEqual(expected);
      expect(written).toEqual([expect.stringContaining('bolt')]);
    },
  );

  test('HEAD tells all but the body, errors too', async () => {
    const head = await get('field.gexf?root=igf', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-disposition'), await head.text()]).toEqual([
      200,
      'attachment; filename=field.gexf',
      '',
    ]);
    expect((await get('field.gexf?root=A/RES/1/999', { method: 'HEAD' })).status).toBe(404);
  });

  test('text is compressed, a zip is not again', async () => {
    const raw = (path: string) =>
      new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
        request(`${server.url}/export/${path}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
          );
        })
          .on('error', reject)
          .end();
      });
    for (const ending of ['graphml', 'gexf', 'json', 'cyjs', 'jgf.json', 'ttl', 'jsonld', 'nodes.csv']) {
      const { encoding, body } = await raw(`field.${ending}`);
      expect([ending, encoding]).toEqual([ending, 'gzip']);
      expect(gunzipSync(body).length).toBeGreaterThan(body.length);
    }
    expect((await raw('field.csv')).encoding).toBeUndefined();
  });

  test('pages of any origin may fetch, and read the headers', async () => {
    const { headers } = await get('field.gexf?root=igf', { headers: { origin: 'https://example.org' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toContain('etag');
  });

  test.each([
    ['field.xyz', 400, 'BAD_INPUT', /There are graphml/],
    ['field.gexf?depth=99&root=igf', 400, 'BAD_INPUT', /0 to 5/],
    ['field.gexf?limit=-1', 400, 'BAD_INPUT', /1 to 20000/],
    ['field.gexf?rot=igf', 400, 'BAD_INPUT', /root/],
    ['field.gexf?root=A/RES/56/18', 404, 'NOT_FOUND', /root=/],
    ['field.gexf?root=Tunis%20Agnda', 404, 'BAD_SYMBOL', /root=wsis\/tunis-agenda/],
    ['A/72/417.gexf', 400, 'BAD_INPUT', /root=A\/72\/417/],
    ['%E0%A4%A.gexf', 400, 'BAD_INPUT', /UTF-8/],
  ])('%s is refused with status %i and the way out', async (path, status, code, hint) => {
    const response = await get(path);
    expect([response.status, await response.json()]).toEqual([
      status,
      { error: expect.objectContaining({ code, hint: expect.stringMatching(hint) }) },
    ]);
  });

  test('nothing but reading', async () => {
    const response = await get('field.gexf', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('the contents list formats and parameters', async () => {
    const contents = (await (await get('')).json()) as { formats: { name: string }[]; parameters: object[] };
    expect(contents.formats.map(({ name }) => name)).toEqual(FORMATS.map(({ name }) => name));
    expect(contents.parameters).toContainEqual(expect.objectContaining({ name: 'root' }));
  });

  test('a reader that leaves stops the reading of the graph', async () => {
    const graph = await fixtureGraph();
    const { graph: watched, queries } = counting(graph);
    // A graph that never ends: each page of ids is followed by another.
    const endless = new Proxy(watched, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property, target);
        if (property !== 'read') return typeof value === 'function' ? value.bind(target) : value;
        return async (...args: Parameters<Graph['read']>) => {
          if (args[0] !== 'export/entity-ids') return target.read(...args);
          queries.push(args[0]);
          return Array.from({ length: 5_000 }, (_, index) => ({ id: index % 2 ? 'igf' : 'A/72/417' }));
        };
      },
    }) as Graph;
    const other = await createServer(config, endless, log);
    const leaving = new AbortController();
    const response = await fetch(`${other.url}/export/all.graphml`, { signal: leaving.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    leaving.abort();
    await reader?.closed.catch(() => undefined);
    // Two looks with a pause between: once the reader has gone, the number of queries stands still.
    let seen = -1;
    for (let looks = 0; looks < 100 && seen !== queries.length; looks += 1) {
      seen = queries.length;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(queries.length).toBe(seen);
    expect(queries.length).toBeGreaterThan(2);
    await other.close();
  });
});
