import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';
import { embedded } from '../graphs.js';
import { type Bench, COMMAND, percentile, type Row, repeated, Skipped } from '../harness.js';
import { questions } from '../questions.js';
import { highWater, type Server, serve } from '../served.js';

/** The built server over the shipped seed, as a process of its own. */
export const bench: Bench = {
  about: 'start to first answer, and peak memory',
  run: async ({ quick }) => {
    if (!existsSync(COMMAND)) throw new Skipped('dist/ is not built: npm run build:code');
    const { graph, path, close } = await embedded();
    try {
      await seed(graph, readSeedFolder(join(PACKAGE_ROOT, 'seed')));
      await graph.close();
      const starts = await repeated(quick ? 1 : 5, () => firstAnswer(path));
      const rows: Row[] = [
        {
          what: 'start to first answer',
          value: percentile(
            starts.map((one) => one.milliseconds),
            0.5,
          ),
          unit: 'ms',
          baseline: { what: 'start of an empty Node', value: await emptyStart() },
          bar: { atMost: 2000 },
        },
      ];
      const peak = await peakMemory(path, quick ? 1 : 200);
      if (peak !== null)
        rows.push({
          what: 'peak memory after 8 questions, 200 times each',
          value: peak,
          unit: 'MiB',
          baseline: { what: 'after the first answer', value: starts[0]?.memory ?? Number.NaN },
          bar: { atMost: 200 },
        });
      return rows;
    } finally {
      await close();
    }
  },
};

async function ask({ url }: Server, query: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { errors?: unknown[] };
  if (answer.errors) throw new Error(`The server answered ${JSON.stringify(answer.errors)}`);
}

async function firstAnswer(graph: string): Promise<{ milliseconds: number; memory: number | null }> {
  const server = await serve(graph);
  try {
    await ask(server, questions()[0]?.query ?? '');
    return { milliseconds: performance.now() - server.startedAt, memory: highWater(server) };
  } finally {
    await server.stop();
  }
}

async function emptyStart(): Promise<number> {
  const before = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'exit');
  return performance.now() - before;
}

async function peakMemory(graph: string, times: number): Promise<number | null> {
  const server = await serve(graph);
  try {
    for (let count = 0; count < times; count += 1)
      await Promise.all(questions().map(({ query }) => ask(server, query)));
    return highWater(server);
  } finally {
    await server.stop();
  }
}
