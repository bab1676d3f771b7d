import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';
import { embedded } from '../graphs.js';
import { type Bench, COMMAND, percentile, type Row, repeated, Skipped } from '../harness.js';
import { questions } from '../questions.js';

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

interface Server {
  process: ChildProcess;
  url: string;
  startedAt: number;
}

async function start(graph: string): Promise<Server> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', '--graph', graph, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[\w.:[\]-]+/.exec(line)?.[0];
    if (url) return { process: child, url, startedAt };
  }
  throw new Error('The server ended before it listened.');
}

async function ask({ url }: Server, query: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { errors?: unknown[] };
  if (answer.errors) throw new Error(`The server answered ${JSON.stringify(answer.errors)}`);
}

async function stop(server: Server): Promise<void> {
  server.process.kill('SIGTERM');
  await once(server.process, 'exit');
}

async function firstAnswer(graph: string): Promise<{ milliseconds: number; memory: number | null }> {
  const server = await start(graph);
  try {
    await ask(server, questions()[0]?.query ?? '');
    return { milliseconds: performance.now() - server.startedAt, memory: highWater(server) };
  } finally {
    await stop(server);
  }
}

async function emptyStart(): Promise<number> {
  const before = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'exit');
  return performance.now() - before;
}

async function peakMemory(graph: string, times: number): Promise<number | null> {
  const server = await start(graph);
  try {
    for (let count = 0; count < times; count += 1)
      await Promise.all(questions().map(({ query }) => ask(server, query)));
    return highWater(server);
  } finally {
    await stop(server);
  }
}

/** The most memory that a process has held, MiB; null where the system does not tell. */
function highWater({ process: { pid } }: Server): number | null {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return null;
  const kibibytes = /VmHWM:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) / 1024;
}
