import { readFileSync } from 'node:fs';
import type { Graph, Row } from '../../src/graph/index.js';
import { type SeedSource, sourceFrom } from '../../src/seeder/index.js';
import type { SeedFile } from '../../src/seedfile/index.js';

const FOLDER = 'test/fixtures/seed';

/** A seed file of the fixtures, changed by `change`. */
export function fixture(
  name: 'A_90_500' | 'A_RES_89_1',
  change: (file: SeedFile) => void = () => undefined,
): SeedSource {
  const path = `${FOLDER}/${name}.json`;
  const file = JSON.parse(readFileSync(path, 'utf8')) as SeedFile;
  change(file);
  return sourceFrom(JSON.stringify(file), path);
}

/** All registry files of the fixtures. */
export function registry(): SeedSource[] {
  return ['bodies', 'events', 'instruments', 'notes'].map((name) => {
    const path = `${FOLDER}/registry/coast-${name}.json`;
    return sourceFrom(readFileSync(path, 'utf8'), path);
  });
}

/** Everything in the graph that a user can see, in an order of its own: two graphs are alike if these are. */
export async function everything(graph: Graph): Promise<Row> {
  const [nodes, relationships] = await Promise.all([
    graph.read('../test/seeder/all-nodes'),
    graph.read('../test/seeder/all-relationships'),
  ]);
  const sorted = (rows: Row[]) => rows.map((row) => JSON.stringify(row, sortKeys)).sort();
  return { nodes: sorted(nodes), relationships: sorted(relationships) };
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
