import { existsSync } from 'node:fs';
import { FORMATS, formatNamed } from '../../src/export/index.js';
import { blocks, prepareExport, readParameters } from '../../src/exporter/index.js';
import { type Graph, openGraph } from '../../src/graph/index.js';
import { embedded, ownNeo4j } from '../graphs.js';
import { type Bench, COMMAND, cpuSeconds, type Row, Skipped } from '../harness.js';
import { makeGraph } from '../made-graph/index.js';
import { heldNow, type Server, serve } from '../served.js';

const CITATIONS = 400_000;
/** From this share of the file on, memory may swing by so many MiB (the collector's doing), half of what goes out. */
const EARLY = 0.1;
const SWING = 100;

/** The whole of a made graph in every format, and what the built server holds meanwhile. */
export const bench: Bench = {
  about: 'export of the whole graph by format, and memory meanwhile',
  run: async ({ quick }) => {
    if (!existsSync(COMMAND)) throw new Skipped('dist/ is not built: npm run build:code');
    const citations = quick ? 800 : CITATIONS;
    const { graph, path, close } = await embedded();
    try {
      await makeGraph(graph, citations);
      await graph.close();
      return [
        ...(await throughput(path, citations)),
        ...(await memory(path, citations, 'embedded')),
        ...(quick ? [] : await memoryWithNeo4j(citations)),
      ];
    } finally {
      await close();
    }
  },
};

async function memoryWithNeo4j(citations: number): Promise<Row[]> {
  const engine = await ownNeo4j();
  if ('reason' in engine) {
    process.stderr.write(`Memory with Neo4j is not measured: ${engine.reason}\n`);
    return [];
  }
  try {
    await makeGraph(engine.graph, citations);
    return await memory('', citations, 'Neo4j', engine.environment);
  } finally {
    await engine.close();
  }
}

async function throughput(path: string, citations: number): Promise<Row[]> {
  const graph = openGraph({ engine: 'grafeo', path, timeoutMs: 120_000 });
  const rows: Row[] = [];
  try {
    const reading = await cpuSeconds(async () => {
      const { subgraph } = await prepareExport(graph, readParameters([]));
      for await (const _ of subgraph.nodes());
      for await (const _ of subgraph.edges());
    });
    const baseline = { what: 'reading it from the graph alone', value: citations / reading };
    rows.push({ what: `${citations} edges, read`, value: citations / reading, unit: 'edges/s' });
    for (const { name } of FORMATS.filter((format) => !format.name.endsWith('.csv'))) {
      let bytes = 0;
      const seconds = await cpuSeconds(async () => {
        bytes = await written(graph, name);
      });
      rows.push({ what: name, value: citations / seconds, unit: 'edges/s', baseline });
      rows.push({ what: `${name}, written`, value: bytes / 1e6 / seconds, unit: 'MB/s' });
    }
  } finally {
    await graph.close();
  }
  return rows;
}

async function written(graph: Graph, name: string): Promise<number> {
  const format = formatNamed(name);
  if (format === undefined) throw new Error(`no format ${name}`);
  const { subgraph } = await prepareExport(graph, readParameters([]));
  let bytes = 0;
  for await (const block of blocks(format.write(subgraph))) bytes += block.length;
  return bytes;
}

/**
 * What the server holds while the graph goes out. The embedded engine takes each property into memory when it is first read,
 * so what counts is what comes after the first tenth of the edges has been sent.
 */
async function memory(
  graph: string,
  citations: number,
  engine: 'embedded' | 'Neo4j',
  environment: Record<string, string> = {},
): Promise<Row[]> {
  const server = await serve(graph, { RECALLING_TIMEOUT_MS: '120000', ...environment });
  try {
    const held = await watched(server, `${server.url}/export/a.graphml?links=false`);
    const size = held.at(-1)?.bytes ?? 0;
    const memory = held.filter(({ bytes }) => bytes > size * EARLY).map(({ memory }) => memory);
    const [early] = memory;
    if (early === undefined) return [];
    return [
      {
        what: `most memory while ${citations} edges go out, ${engine}`,
        value: Math.max(...memory),
        unit: 'MiB',
        baseline: { what: 'once a tenth is out', value: early },
        bar: { atMost: early + SWING },
      },
    ];
  } finally {
    await server.stop();
  }
}

/** What a server holds at each block of an answer; empty where the system does not tell. */
async function watched(server: Server, address: string): Promise<{ bytes: number; memory: number }[]> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
  const held: { bytes: number; memory: number }[] = [];
  let bytes = 0;
  for await (const block of response.body) {
    bytes += (block as Uint8Array).length;
    const memory = heldNow(server);
    if (memory !== null) held.push({ bytes, memory });
  }
  return held;
}
