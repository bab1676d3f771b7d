import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Graph, openGraph } from '../src/graph/index.js';
import { PACKAGE_ROOT } from '../src/package-root.js';
import type { startNeo4j } from '../test/neo4j/boot.mjs';

/** An engine that is empty and prepared; `path` is the file of the embedded one. */
export interface Engine {
  graph: Graph;
  path: string;
  close(): Promise<void>;
}

export async function embedded(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
  const path = join(folder, 'graph.grafeo');
  const graph = openGraph({ engine: 'grafeo', path });
  return {
    graph,
    path,
    close: async () => {
      await graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `environment` leads a command to it. */
interface Neo4jEngine extends Engine {
  environment: Record<string, string>;
}

/** A Neo4j that was started for this run alone, or why there is none. A server of somebody else's is left alone. */
export async function ownNeo4j(): Promise<Neo4jEngine | { reason: string }> {
  const boot = pathToFileURL(join(PACKAGE_ROOT, 'test', 'neo4j', 'boot.mjs')).href;
  const { startNeo4j: start } = (await import(boot)) as { startNeo4j: typeof startNeo4j };
  const found = await start();
  if ('reasons' in found) return { reason: found.reasons.join('; ') };
  const { own, uri, user, password } = found;
  if (!own) return { reason: 'NEO4J_URI names a server that may hold data: unset it' };
  const graph = openGraph({ engine: 'neo4j', uri, user, password });
  return {
    graph,
    path: '',
    environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    close: async () => {
      await graph.close();
      await own.remove();
    },
  };
}
