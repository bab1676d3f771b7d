import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../folder.js';
import { formatSeedFile, type SeedFile, seedFileName } from '../seedfile/index.js';
import { writeAtomically, writeIfChanged } from './files.js';
import { symbolOfName } from './names.js';
import { SECONDS, within } from './patience.js';
import type { BatchOptions, BatchReport, Reading, ReadResult, ReadTask } from './types.js';

/** Where one text comes in several formats, the one that states most structure is read. */
const BEST_FORMAT = ['akn', 'docx', 'html', 'doc', 'text', 'pdf'];

/** What a run tells is kept beside the readings, which no command takes for seed files. */
const REPORT = 'report.json';

/**
 * Extracts many documents on all cores: every input is read by itself into `<out>/.readings` (so that a run that was
 * stopped goes on where it was), then the texts of one document are reconciled into its seed file. A bad input is listed
 * and the rest goes on. The output does not depend on the order of the inputs. Memory is bounded by the largest document.
 * @throws the reason of `signal`, where that ended the run
 */
export async function extractAll(
  paths: Iterable<string> | AsyncIterable<string>,
  options: BatchOptions,
): Promise<BatchReport> {
  // Loaded here: one document needs neither.
  const { reconcile } = await import('../reconcile/index.js');
  const spool = join(options.out, '.readings');
  makeFolder(spool);
  const results = await readAll(paths, spool, options);
  options.signal?.throwIfAborted();
  const read = results.filter((result) => result.ok);
  // Of files that are the same byte by byte, the first is read and the others find its reading.
  const fresh = new Set(read.filter(({ reused }) => !reused).map(({ reading }) => reading));
  const { kept, doubles } = withoutDoubles(read.flatMap((one) => [one, ...one.others]));
  const changed: string[] = [];
  const groups = groupBy(kept, groupKey(options));
  for (const name of [...groups.keys()].sort()) {
    const files = await Promise.all(
      (groups.get(name) ?? []).map(
        async ({ reading }) => JSON.parse(await readFile(reading, 'utf8')) as SeedFile,
      ),
    );
    const path = join(options.out, name);
    if (await writeIfChanged(path, formatSeedFile(reconcile(files, options.primary)))) changed.push(path);
  }
  const report: BatchReport = {
    read: read.length,
    reused: read.filter(({ reading }) => !fresh.has(reading)).length,
    documents: groups.size,
    changed,
    failed: results.filter((result) => !result.ok).sort(byPath),
    doubles,
    passedOver: [...(options.passedOver ?? [])],
    kept: join(spool, REPORT),
  };
  await writeAtomically(report.kept, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

async function readAll(
  paths: Iterable<string> | AsyncIterable<string>,
  spool: string,
  options: BatchOptions,
): Promise<ReadResult[]> {
  const { Tinypool } = await import('tinypool');
  const threads = Math.max(1, options.jobs ?? availableParallelism());
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
  });
  const results: ReadResult[] = [];
  const running = new Set<Promise<void>>();
  let failed = 0;
  try {
    for await (const path of paths) {
      if (options.signal?.aborted) break;
      const task: ReadTask = {
        path,
        spool,
        keepText: options.keepText ?? false,
        ...(options.language ? { language: options.language } : {}),
      };
      const job = within<ReadResult>(options.seconds ?? SECONDS, (signal) => pool.run(task, { signal })).then(
        (read) => {
          const result = read.ok
            ? { ...read, path, others: read.others.map((one) => ({ ...one, path })) }
            : { ...read, path };
          results.push(result);
          if (!result.ok) failed += 1;
          options.onProgress?.({ done: results.length, failed, path });
        },
      );
      const tracked = job.finally(() => running.delete(tracked));
      running.add(tracked);
      // No document waits for a worker: its time begins when it is handed over.
      if (running.size >= threads) await Promise.race(running);
    }
    await Promise.all(running);
  } finally {
    await pool.destroy();
  }
  return results;
}

function groupKey({ eachLanguage }: BatchOptions): (reading: Reading) => string {
  return ({ symbol, language }) => seedFileName(symbol, eachLanguage ? language : undefined);
}

function groupBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function withoutDoubles(readings: Reading[]): { kept: Reading[]; doubles: BatchReport['doubles'] } {
  const best = new Map<string, Reading>();
  const ranked = [...readings].sort(
    (a, b) =>
      BEST_FORMAT.indexOf(a.format) - BEST_FORMAT.indexOf(b.format) ||
      Number(isNamedSo(b)) - Number(isNamedSo(a)) ||
      byPath(a, b),
  );
  const doubles: BatchReport['doubles'] = [];
  for (const reading of ranked) {
    const key = `${reading.symbol} ${reading.language}`;
    const kept = best.get(key);
    if (kept) doubles.push({ path: reading.path, kept: kept.path, isCopy: reading.reading === kept.reading });
    else best.set(key, reading);
  }
  return { kept: [...best.values()], doubles: doubles.sort(byPath) };
}

/** Whether the name of its file says the symbol that was read. */
function isNamedSo({ path, symbol }: Reading): boolean {
  return symbolOfName(path) === symbol;
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
