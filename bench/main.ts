import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { type Bench, isMet, type Row, Skipped, table } from './harness.js';

/** Every bench by its name; `npm run bench -- NAME` runs it alone. */
const BENCHES: Record<string, () => Promise<{ bench: Bench }>> = {
  extract: () => import('./rows/extract.js'),
  eyecite: () => import('./rows/eyecite.js'),
  seed: () => import('./rows/seed.js'),
  server: () => import('./rows/server.js'),
  queries: () => import('./rows/queries.js'),
  export: () => import('./rows/export.js'),
  explorer: () => import('./rows/explorer.js'),
};

interface Outcome {
  name: string;
  rows?: Row[];
  skipped?: string;
  failed?: string;
}

const names = Object.keys(BENCHES);
const program = new Command('bench')
  .description(`Measures speed and memory. Benches: ${names.join(', ')}; all of them by default.`)
  .argument('[name...]', 'benches to run')
  .option('--quick', 'tiny sizes: says only whether each bench runs')
  .option('--json', 'print the rows as JSON')
  .option('--strict', 'exit with 1 where a bar is missed or a bench is skipped');

/** Each bench has a process of its own, so that none warms up, or fills the memory of, another. */
function apart(name: string, quick: boolean): Promise<Outcome> {
  return new Promise((resolve) => {
    let outcome: Outcome = { name, failed: 'it ended without an answer' };
    const child = fork(fileURLToPath(import.meta.url), [], {
      env: { ...process.env, RECALLING_BENCH: name, RECALLING_BENCH_QUICK: quick ? '1' : '' },
      execArgv: ['--expose-gc'],
    });
    child.on('message', (message) => {
      outcome = message as Outcome;
    });
    child.on('exit', () => resolve(outcome));
  });
}

async function runHere(name: string, quick: boolean): Promise<Outcome> {
  try {
    const load = BENCHES[name];
    if (!load) return { name, failed: 'there is no such bench' };
    const { bench } = await load();
    return { name, rows: await bench.run({ quick }) };
  } catch (error) {
    if (error instanceof Skipped) return { name, skipped: error.message };
    return { name, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function main(
  wanted: string[],
  flags: { quick?: boolean; json?: boolean; strict?: boolean },
): Promise<void> {
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`Unknown bench: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const outcomes: Outcome[] = [];
  if (!flags.json) console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  for (const name of wanted.length > 0 ? wanted : names) {
    const outcome = await apart(name, flags.quick ?? false);
    outcomes.push(outcome);
    if (flags.json) continue;
    if (outcome.rows) console.log(`${table(name, outcome.rows)}\n`);
    if (outcome.skipped) console.log(`${name}\n  SKIPPED: ${outcome.skipped}\n`);
    if (outcome.failed) console.log(`${name}\n  FAILED: ${outcome.failed}\n`);
  }
  if (flags.json)
    console.log(JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, benches: outcomes }, null, 2));
  const isMissed = outcomes.some(
    ({ rows, skipped }) => skipped !== undefined || rows?.some((row) => isMet(row) === false),
  );
  if (outcomes.some(({ failed }) => failed !== undefined) || (flags.strict && isMissed)) process.exitCode = 1;
}

const { RECALLING_BENCH: own, RECALLING_BENCH_QUICK: quick } = process.env;
if (own !== undefined && process.send) {
  const outcome = await runHere(own, quick === '1');
  process.send(outcome, () => process.exit(0));
} else {
  try {
    await program.exitOverride().action(main).parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
