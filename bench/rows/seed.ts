import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';
import { embedded, ownNeo4j } from '../graphs.js';
import { type Bench, milliseconds, type Row } from '../harness.js';

/** Loading the shipped seed: into an empty graph, and again where nothing has changed. */
export const bench: Bench = {
  about: 'the shipped seed into either engine',
  run: async ({ quick }) => {
    const rows: Row[] = [];
    const folder = join(PACKAGE_ROOT, 'seed');
    const sources = readSeedFolder(folder);
    const reading = await milliseconds(() => readSeedFolder(folder));
    const what = `reading and checking ${sources.length} files`;
    rows.push({ what, value: reading, unit: 'ms' });
    for (const open of quick ? [embedded] : [embedded, ownNeo4j]) {
      const engine = await open();
      if ('reason' in engine) {
        console.error(`NO NEO4J: its rows are left out. ${engine.reason}`);
        continue;
      }
      try {
        const { graph } = engine;
        const loading = await milliseconds(() => seed(graph, sources));
        const again = await milliseconds(() => seed(graph, sources));
        const baseline = { what, value: reading };
        rows.push({ what: `${graph.engine}, empty graph`, value: loading, unit: 'ms', baseline });
        rows.push({
          what: `${graph.engine}, nothing changed`,
          value: again,
          unit: 'ms',
          baseline: { what: 'empty graph', value: loading },
        });
      } finally {
        await engine.close();
      }
    }
    return rows;
  },
};
