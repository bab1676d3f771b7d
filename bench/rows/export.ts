import { existsSync } from 'node:fs';
import { FORMATS, formatNamed } from '../../src/export/index.js';
import { blocks, prepareExport, readParameters } from '../../src/exporter/index.js';
import { type Graph, openGraph } from '../../src/graph/index.js';
import { embedded } from '../graphs.js';
import { type Bench, COMMAND, cpuSeconds, type Row, Skipped } from '../harness.js';
import { makeGraph } from '../made-graph/index.js';
import { highWater, serve } from '../served.js';

const CITATIONS = 400_000;

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
      return [...(await throughput(path, citations)), ...(await memory(path, citations))];
    } finally {
      await close();
    }
  },
};

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

/** The embedded engine holds the whole graph: what counts is how much more the server holds while it goes out. */
async function memory(path: string, citations: number): Promise<Row[]> {
  const server = await serve(path, { RECALLING_TIMEOUT_MS: '120000' });
  try {
    const { url } = server;
    // Opens the graph and warms every page of it once, but sends little: a format without its nodes and edges.
    await drained(`${url}/export/a.json?types=EVENT`);
    await drained(`${url}/export/a.json?acts=WITHDRAWS`);
    const open = highWater(server);
    await drained(`${url}/export/a.graphml`);
    const peak = highWater(server);
    if (open === null || peak === null) return [];
    return [
      {
        what: `peak memory while ${citations} edges go out as GraphML`,
        value: peak,
        unit: 'MiB',
        baseline: { what: 'the same server with the graph open', value: open },
      },
    ];
  } finally {
    await server.stop();
  }
}

async function drained(address: string): Promise<void> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
  for await (const _ of response.body);
}
