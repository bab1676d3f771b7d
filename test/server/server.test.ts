import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type Graph, GraphError, openGraph } from '../../src/graph/index.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import {
  createServer,
  Log,
  type RunningServer,
  type ServerConfig,
  serverConfig,
} from '../../src/server/index.js';
import { fixtureGraph } from '../graphql/fixture.js';

const lines: string[] = [];
const log = new Log('info', (line) => lines.push(line));
const config = (environment: NodeJS.ProcessEnv = {}): ServerConfig =>
  serverConfig({ PORT: '0', RECALLING_GRAPH: ':memory:', ...environment });

let server: RunningServer;
beforeAll(async () => {
  server = await createServer(config(), await fixtureGraph(), log);
});
afterAll(() => server.close());

function ask(query: string, init: RequestInit = {}, url = server.url): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    ...init,
    headers: { 'content-type': 'application/json', ...init.headers },
  });
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  test('the audit has MUST and SHOULD cases', () => {
    expect(audits.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10);
    expect(audits.filter(({ name }) => name.startsWith('SHOULD')).length).toBeGreaterThan(10);
  });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (name, audit) => {
      const result = await audit.fn();
      const binding = /^\w+ (MUST|SHOULD)/.test(name);
      expect(binding ? [result.status, 'reason' in result ? result.reason : ''] : ['ok', '']).toEqual([
        'ok',
        '',
      ]);
    },
  );

  test('a question, by POST and by a plain link', async () => {
    const query =
      '{ instruments(where: { reaffirmedBy: { document: "A/72/417", paragraph: 16 } }) { nodes { symbol } totalCount } }';
    const expected = { data: { instruments: { nodes: [{ symbol: 'A/RES/70/125' }], totalCount: 1 } } };
    expect(await (await ask(query)).json()).toEqual(expected);
    expect(await (await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`)).json()).toEqual(
      expected,
    );
  });

  test('errors carry a code and no stack; what is too much has status 400', async () => {
    const ambiguous = await (await ask('{ paragraph(document: "A/72/417", number: 10) { id } }')).json();
    expect(ambiguous).toMatchObject({
      errors: [{ extensions: { code: 'AMBIGUOUS_PARAGRAPH', candidates: [{}, {}] } }],
    });
    expect(JSON.stringify(ambiguous)).not.toMatch(/stack|http|node_modules/);
    const deep = await ask(
      `{ paragraph(id: "A/72/417#OP16") { ${'next { '.repeat(20)} id ${'}'.repeat(20)} } }`,
      {
        headers: { accept: 'application/graphql-response+json' },
      },
    );
    expect([deep.status, await deep.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'QUERY_TOO_DEEP' } }] },
    ]);
  });

  test.each([
    ['no JSON', { body: '{"query":' }, 400],
    ['a body that is too long', { body: JSON.stringify({ query: `{ a }${' '.repeat(200_000)}` }) }, 413],
    [
      'a long body in a short one',
      {
        body: gzipSync(JSON.stringify({ query: ' '.repeat(5_000_000) })),
        headers: { 'content-encoding': 'gzip' },
      },
      413,
    ],
    ['an unknown encoding', { headers: { 'content-encoding': 'zstd' } }, 415],
    ['a batch', { body: JSON.stringify([{ query: '{ edition { number } }' }]) }, 400],
    ['an object without a question', { body: '{}' }, 400],
    ['another kind of text', { headers: { 'content-type': 'text/plain' } }, 400],
    ['another method', { method: 'PUT' }, 405],
  ])('%s is refused in JSON, with the one code and the way out', async (_, init, status) => {
    const response = await ask('{ edition { number } }', init);
    expect(response.status).toBe(status);
    const way = status === 413 ? 'Ask a shorter question' : '{"query": "{ edition { number } }"}';
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(way), extensions: { code: 'BAD_INPUT' } }],
    });
  });

  test('pages of any origin may ask', async () => {
    const origin = { origin: 'https://example.org' };
    expect(
      (await ask('{ edition { number } }', { headers: origin })).headers.get('access-control-allow-origin'),
    ).toBe('*');
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        ...origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  test('long answers are compressed', async () => {
    const response = await ask('{ __schema { types { name description } } }', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.json()).toHaveProperty('data');
  });
});

describe('around it', () => {
  test('health and readiness', async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${server.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', engine: 'grafeo' }]);
  });

  test('every answer has an id, the security headers, and says nothing of what runs', async () => {
    for (const path of ['/health', '/graphiql/', '/nothing', '/graphql?query={edition{number}}']) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe-eval|https?:/);
    }
    const own = await fetch(`${server.url}/health`, { headers: { 'x-request-id': 'mine-1' } });
    expect(own.headers.get('x-request-id')).toBe('mine-1');
    expect(lines.map((line) => JSON.parse(line) as { id?: string })).toContainEqual(
      expect.objectContaining({ event: 'request', id: 'mine-1', path: '/health', status: 200 }),
    );
  });

  test('an unknown path is told in JSON', async () => {
    const response = await fetch(`${server.url}/nothing`);
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { see: expect.arrayContaining(['/graphql']) },
    ]);
  });

  test('the explorer at the root and in frames keeps to its own origin, or says that it is not built', async () => {
    const explorer = existsSync(join(PACKAGE_ROOT, 'dist', 'web', 'explorer', 'index.html'));
    if (!explorer) expect(process.env.CI).not.toBe('true');
    for (const [path, ancestors] of [
      ['/', "frame-ancestors 'none'"],
      ['/embed?root=A/72/417', 'frame-ancestors *'],
    ] as const) {
      const page = await fetch(server.url + path);
      const text = await page.text();
      expect(page.status).toBe(explorer ? 200 : 503);
      expect(text).toContain(explorer ? '<title>Recalling</title>' : 'npm run build:web');
      if (!explorer) continue;
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(ancestors);
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(page.headers.get('x-frame-options')).toBe(path === '/' ? 'SAMEORIGIN' : null);
    }
  });

  test('nothing outside the folder of a page is served', async () => {
    for (const path of [
      '/graphiql/..%2f..%2fpackage.json',
      '/graphiql/%2e%2e/%2e%2e/package.json',
      '/graphiql/.env',
    ]) {
      const status = await new Promise<number | undefined>((resolve, reject) => {
        request(server.url + path, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });

  const built = existsSync(join(PACKAGE_ROOT, 'dist', 'web', 'ide', 'index.html'));
  if (!built)
    console.warn('NOTICE: the query page is not built (npm run build:web): its files are not looked at.');
  test('the query page is whole, or says that it is not built', async () => {
    const response = await fetch(`${server.url}/graphiql/`);
    const text = await response.text();
    if (!built) {
      expect(process.env.CI).not.toBe('true');
      expect([response.status, text]).toEqual([503, expect.stringContaining('npm run build:web')]);
      return;
    }
    expect(response.status).toBe(200);
    const files = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(([, file]) =>
      file?.startsWith('data:') ? [] : (file ?? []),
    );
    expect(files.length).toBeGreaterThan(1);
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
    for (const file of files) {
      expect(file).toMatch(/^\/graphiql\/assets\//);
      const asset = await fetch(server.url + file);
      expect([file, asset.status]).toEqual([file, 200]);
      expect(asset.headers.get('cache-control')).toContain('immutable');
    }
  });
});

describe('a store that fails', () => {
  test('STORE_UNAVAILABLE has status 503, is not ready, is logged once, and recovers by itself', async () => {
    const graph = await fixtureGraph();
    let down = false;
    const flaky = new Proxy(graph, {
      get(target, property) {
        if (down && (property === 'read' || property === 'ping')) {
          return () => Promise.reject(new GraphError('STORE_UNAVAILABLE', 'no route to 10.0.0.1'));
        }
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }) as Graph;
    const said: string[] = [];
    const other = await createServer(config(), flaky, new Log('error', (line) => said.push(line)));
    down = true;
    const response = await ask('{ edition { number } }', {}, other.url);
    const answer = await response.json();
    expect([response.status, answer]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] },
    ]);
    expect(JSON.stringify(answer)).not.toContain('10.0.0.1');
    expect((await fetch(`${other.url}/ready`)).status).toBe(503);
    expect((await fetch(`${other.url}/health`)).status).toBe(200);
    expect(said.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 'error', event: 'store-lost', code: 'STORE_UNAVAILABLE', reason: 'no route to 10.0.0.1' },
    ]);
    down = false;
    expect((await ask('{ edition { number } }', {}, other.url)).status).toBe(200);
    expect((await fetch(`${other.url}/ready`)).status).toBe(200);
    expect(said).toHaveLength(1);
    down = true;
    expect((await fetch(`${other.url}/export/a.json?root=A/72/417`)).status).toBe(503);
    expect(said).toHaveLength(2);
    await other.close();
  });

  test('a fault of our own is logged with its stack and shown without', async () => {
    const faults: string[] = [];
    const broken = new Proxy(await fixtureGraph(), {
      get(target, property) {
        if (property === 'read') return () => Promise.reject(new TypeError('secret of the house'));
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }) as Graph;
    const other = await createServer(config(), broken, new Log('error', (line) => faults.push(line)));
    const response = await ask('{ edition { number } }', {}, other.url);
    const text = await response.text();
    await other.close();
    expect([response.status, text]).toEqual([500, expect.stringContaining('INTERNAL_SERVER_ERROR')]);
    expect(text).not.toMatch(/secret|stacktrace/);
    expect(faults.join('')).toMatch(/secret of the house.*server\.test/);
  });
});

describe('start and stop', () => {
  test('a running answer is finished, new ones are refused, and closing twice is fine', async () => {
    const graph = await fixtureGraph();
    let begun: () => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow = new Proxy(graph, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property, target);
        if (property !== 'read') return typeof value === 'function' ? value.bind(target) : value;
        return async (...args: Parameters<Graph['read']>) => {
          begun();
          await held;
          return target.read(...args);
        };
      },
    }) as Graph;
    const other = await createServer(config(), slow, new Log('silent'));
    const running = ask('{ edition { number } }', {}, other.url);
    await started;
    const closed = Promise.all([other.close(), other.close()]);
    goOn();
    expect((await running).status).toBe(200);
    await closed;
    await expect(fetch(`${other.url}/health`)).rejects.toThrow();
  });

  test('a port that is taken is told, with what to do', async () => {
    const { port } = new URL(server.url);
    await expect(
      createServer(config({ PORT: port }), openGraph({ engine: 'grafeo', path: ':memory:' }), log),
    ).rejects.toThrow(/Cannot listen on 127\.0\.0\.1:\d+: something listens there already/);
  });
});
