import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Tinypool } from 'tinypool';
import { type CorpusDocument, readCorpus, type Selection } from './corpus.js';
import { readDifferences } from './differences.js';
import { addFigures, type Figures, sorted } from './figures.js';
import type { Score } from './reading.js';
import { readReferences } from './references.js';
import type { Failure, Task, TaskResult } from './worker.js';

export interface EvaluateOptions extends Selection {
  /** Folder of the document of record; left out, or without a text in it: it is not measured. */
  record?: string | undefined;
  /** Folder of the references made by reading. */
  references?: string | undefined;
  /** Worker threads, as many as there are cores by default; one means this very thread. */
  jobs?: number | undefined;
  /** Bring problems and unlinked references along, not figures alone: they are many where the corpus is large. */
  listed?: boolean | undefined;
  onProgress?: (done: number, all: number) => void;
}

export interface Evaluation extends Pick<Score, 'problems' | 'unlinked'> {
  figures: Figures;
  /** Files that were read, in the order of their names. */
  files: TaskResult['files'];
  failures: Failure[];
}

/** Symbol of the document of record, which does not stand in its text. */
const RECORD_SYMBOL = 'A/72/417';

/** Reads and scores every document of a corpus on all cores. The result does not depend on the order in which they end. */
export async function evaluate(folder: string, options: EvaluateOptions = {}): Promise<Evaluation> {
  const documents = [...(await readCorpus(folder, options)), ...(await documentOfRecord(options))];
  const references = options.references ? await readReferences(options.references) : [];
  const printed = options.references ? await readDifferences(options.references) : new Map();
  const tasks = documents.map(
    (document): Task => ({
      document,
      references: references.filter((one) => one.document === document.symbol),
      printed: new Map([...printed].filter(([id]) => id.startsWith(`${document.symbol}#`))),
      listed: options.listed ?? false,
    }),
  );
  const results = await runAll(tasks, options);
  const figures: Figures = { cells: new Map(), files: new Map() };
  for (const result of results) addFigures(figures, result.figures);
  return {
    figures: sorted(figures),
    problems: results.flatMap(({ problems }) => problems),
    unlinked: results.flatMap(({ unlinked }) => unlinked),
    files: results.flatMap(({ files }) => files).sort((a, b) => (a.name < b.name ? -1 : 1)),
    failures: results.flatMap(({ failures }) => failures),
  };
}

async function runAll(tasks: readonly Task[], { jobs, onProgress }: EvaluateOptions): Promise<TaskResult[]> {
  const threads = Math.max(1, Math.min(jobs ?? availableParallelism(), tasks.length));
  let done = 0;
  const told = (result: TaskResult) => {
    done += 1;
    onProgress?.(done, tasks.length);
    return result;
  };
  // Loaded here as well: what keeps it from loading (a broken registry) is then told once, in its own words.
  const { default: evaluateDocument } = await import('./worker.js');
  if (threads === 1) {
    const results: TaskResult[] = [];
    for (const task of tasks) results.push(told(await evaluateDocument(task)));
    return results;
  }
  const filename = new URL('./worker.js', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
  try {
    return await Promise.all(tasks.map(async (task) => told(await run(pool, task))));
  } finally {
    await pool.destroy();
  }
}

/** A worker that dies (out of memory, say) costs the document it had. */
async function run(pool: Tinypool, task: Task): Promise<TaskResult> {
  try {
    return (await pool.run(task)) as TaskResult;
  } catch (error) {
    const message = `The worker died: ${error instanceof Error ? error.message : String(error)}`;
    const failures = task.document.files.map(({ name }) => ({ file: name, message }));
    return {
      figures: { cells: new Map(), files: new Map() },
      problems: [],
      unlinked: [],
      files: [],
      failures,
    };
  }
}

async function documentOfRecord({ record, languages, formats }: EvaluateOptions): Promise<CorpusDocument[]> {
  if (!record || (languages && !languages.includes('ar')) || (formats && !formats.includes('text')))
    return [];
  const names = await readdir(record).catch(() => []);
  const name = names.filter((one) => one.endsWith('.txt')).sort()[0];
  if (!name) return [];
  const file = {
    name: `record/${name}`,
    path: path.join(record, name),
    language: 'ar',
    format: 'text' as const,
  };
  return [{ symbol: RECORD_SYMBOL, files: [file], links: [], linkedFiles: [] }];
}
