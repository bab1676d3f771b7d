import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root.js';

/** A graph as the bare page takes it: ids, the first of which is dragged, and pairs of them. */
export interface BareGraph {
  nodes: string[];
  edges: [string, string][];
}

const FILES: Record<string, [file: string, type: string]> = {
  '/': ['bench/bare-sigma/index.html', 'text/html'],
  '/page.js': ['bench/bare-sigma/page.js', 'text/javascript'],
  '/sigma.min.js': ['node_modules/sigma/dist/sigma.min.js', 'text/javascript'],
  '/graphology.umd.min.js': ['node_modules/graphology/dist/graphology.umd.min.js', 'text/javascript'],
};

/** A server of the page that draws a graph with sigma and nothing of ours. */
export async function serveBare(graph: BareGraph): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const known = FILES[url];
    if (url === '/graph.json')
      response.setHeader('content-type', 'application/json').end(JSON.stringify(graph));
    else if (known === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', known[1]).end(readFileSync(join(PACKAGE_ROOT, known[0])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
