import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root.js';

/** The program as a user starts it: the built one, in a process of its own. */
export const PROGRAM = join(PACKAGE_ROOT, 'dist', 'cli', 'main.js');
export const FIXTURE_SEED = join(PACKAGE_ROOT, 'test', 'fixtures', 'seed');

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  input?: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** So many blocks of 512 bytes may a file of the program have, as on a disk that is full. */
  room?: number;
}

/** Starts the program without the settings of whoever runs the tests. */
export function start(args: readonly string[], { env = {}, cwd, room }: RunOptions = {}): ChildProcess {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: npm run build:code`);
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J|RECALLING|PORT|HOST|NODE_OPTIONS)/.test(name),
  );
  const bounded = room ? ['sh', '-c', `trap '' XFSZ; ulimit -f ${room}; exec "$@"`, 'sh'] : [];
  const [command = '', ...words] = [...bounded, process.execPath, PROGRAM, ...args];
  return spawn(command, words, {
    env: { ...Object.fromEntries(own), ...env },
    ...(cwd ? { cwd } : {}),
    stdio: 'pipe',
  });
}

/** Runs the program to its end. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = start(args, options);
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    outcome.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    outcome.stderr += text;
  });
  child.stdin?.on('error', () => undefined); // a program that needs no input may have ended before it came
  child.stdin?.end(options.input ?? '');
  outcome.code = await new Promise((resolve) => child.once('close', resolve));
  return outcome;
}

/** A folder of the test's own: `path` makes paths in it, `seed` copies the fixture's seed folder into it. */
export function workspace() {
  const root = mkdtempSync(join(tmpdir(), 'recalling-test-'));
  const path = (...names: string[]) => join(root, ...names);
  return {
    root,
    path,
    seed: (name = 'seed') => {
      cpSync(FIXTURE_SEED, path(name), { recursive: true });
      return path(name);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
