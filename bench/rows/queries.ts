import { join } from 'node:path';
import type { Graph, Params, QueryName } from '../../src/graph/index.js';
import { execute } from '../../src/graphql/index.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';
import { createServer, serverConfig } from '../../src/server/index.js';
import { type Engine, embedded, ownNeo4j } from '../graphs.js';
import { type Bench, milliseconds, percentile, type Row, repeated } from '../harness.js';
import { questions } from '../questions.js';

/**
 * Eight questions through GraphQL (by `execute`, and over HTTP) beside the very Cypher that each sends, run bare through the same port:
 * what is sent at once is sent at once there, too.
 */
export const bench: Bench = {
  about: 'GraphQL beside the same bare Cypher',
  run: async ({ quick }) => {
    const rows: Row[] = [];
    for (const open of quick ? [embedded] : [embedded, ownNeo4j]) {
      const engine = await open();
      if ('reason' in engine) {
        console.error(`NO NEO4J: its rows are left out. ${engine.reason}`);
        continue;
      }
      try {
        await seed(engine.graph, readSeedFolder(join(PACKAGE_ROOT, 'seed')));
        rows.push(...(await rowsOf(engine, quick ? 2 : 200)));
      } finally {
        await engine.close();
      }
    }
    return rows;
  },
};

async function rowsOf({ graph }: Engine, times: number): Promise<Row[]> {
  const rows: Row[] = [];
  const config = { ...serverConfig({}), port: 0 };
  const server = await createServer(config, unclosed(graph));
  try {
    for (const { name: question, query } of questions()) {
      const waves = await recorded(graph, query);
      const bare = async () => {
        for (const wave of waves) await Promise.all(wave.map(({ name, params }) => graph.read(name, params)));
      };
      const own = async () => failing(await execute(graph, query));
      const http = async () => failing(await post(server.url, query));
      const timed = await alternating([bare, own, http], times);
      const [bareTimes = [], ownTimes = [], httpTimes = []] = timed;
      const name = `${graph.engine}, ${question}`;
      const count = waves.flat().length;
      for (const share of [0.5, 0.95]) {
        const value = percentile(bareTimes, share);
        const p = `p${share * 100}`;
        const baseline = { what: `bare Cypher (${count} statement${count === 1 ? '' : 's'})`, value };
        const bar = graph.engine === 'grafeo' && share === 0.5 ? { bar: { atMost: 1.5 * value + 1 } } : {};
        rows.push(
          {
            what: `${name}, execute, ${p}`,
            value: percentile(ownTimes, share),
            unit: 'ms',
            baseline,
            ...bar,
          },
          { what: `${name}, HTTP, ${p}`, value: percentile(httpTimes, share), unit: 'ms', baseline },
        );
      }
    }
  } finally {
    await server.close();
  }
  return rows;
}

interface Statement {
  name: QueryName;
  params: Params;
}

/** What a question reads, in waves: the statements of one wave are sent before any of them is answered. */
async function recorded(graph: Graph, query: string): Promise<Statement[][]> {
  const waves: Statement[][] = [];
  let isOpen = false;
  const read: Graph['read'] = async (name, params = {}, options) => {
    if (!isOpen) waves.push([]);
    isOpen = true;
    waves.at(-1)?.push({ name, params });
    const rows = await graph.read(name, params, options);
    isOpen = false;
    return rows;
  };
  failing(await execute(overlaid(graph, { read }), query));
  return waves;
}

/** Runs the ways in turn, so that whatever else the machine does befalls all of them; some runs before the first counted one. */
async function alternating(ways: readonly (() => Promise<void>)[], times: number): Promise<number[][]> {
  for (const way of ways) await repeated(Math.ceil(times / 10), way);
  const samples: number[][] = ways.map(() => []);
  for (let count = 0; count < times; count += 1)
    for (const [index, way] of ways.entries()) samples[index]?.push(await milliseconds(way));
  return samples;
}

async function post(url: string, query: string): Promise<{ errors?: readonly unknown[] }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { errors?: readonly unknown[] };
}

function failing({ errors }: { errors?: readonly unknown[] | undefined }): void {
  if (errors) throw new Error(JSON.stringify(errors));
}

/** The graph, which the server must not close with itself. */
function unclosed(graph: Graph): Graph {
  return overlaid(graph, { close: async () => undefined });
}

function overlaid(graph: Graph, over: Partial<Graph>): Graph {
  return new Proxy(graph, {
    get(target, property) {
      const own: unknown = Reflect.get(over, property);
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
