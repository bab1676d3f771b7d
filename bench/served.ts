import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { COMMAND } from './harness.js';

/** The built server, as a process of its own. */
export interface Server {
  process: ChildProcess;
  url: string;
  /** When it was started, by `performance.now()`. */
  startedAt: number;
  stop(): Promise<void>;
}

/** Serves a graph file, or what `environment` names. @throws where the server ends before it listens */
export async function serve(graph: string, environment: Record<string, string> = {}): Promise<Server> {
  const startedAt = performance.now();
  const where = graph === '' ? [] : ['--graph', graph];
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', ...where, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEO4J_URI: '', ...environment },
  });
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[\w.:[\]-]+/.exec(line)?.[0];
    if (url) return { process: child, url, startedAt, stop };
  }
  throw new Error('The server ended before it listened.');
}

/** The most memory that a server has held, MiB; null where the system does not tell. */
export function highWater(server: Pick<Server, 'process'>): number | null {
  return mebibytes(server, 'VmHWM');
}

/** The memory that a server holds, MiB; null where the system does not tell. */
export function heldNow(server: Pick<Server, 'process'>): number | null {
  return mebibytes(server, 'VmRSS');
}

function mebibytes({ process: { pid } }: Pick<Server, 'process'>, name: string): number | null {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return null;
  const kibibytes = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(path, 'utf8'))?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) / 1024;
}
