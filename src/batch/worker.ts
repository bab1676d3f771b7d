import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentError, readDocument, readInput } from '../documents/index.js';
import { extractEach, NoSymbol } from '../extract/index.js';
import { LanguageDataError, UnknownLanguage } from '../languages/index.js';
import { loadRegistry } from '../registry/index.js';
import type { SeedFile } from '../seedfile/index.js';
import { extractorVersion } from './extractor.js';
import { writeAtomically } from './files.js';
import { symbolOfName } from './names.js';
import type { Failure, OneTask, Reading, ReadResult, ReadTask } from './types.js';

const registry = loadRegistry();
let version: string | undefined;

/** Reads the documents of one input into the spool; never throws, so that a bad file costs no more than itself. */
export default async function read(task: ReadTask): Promise<ReadResult> {
  const { path } = task;
  try {
    const bytes = await readInput(path);
    const stem = join(task.spool, fingerprintOf(bytes, task));
    const reused = existsSync(`${stem}.json`);
    const seedFiles = reused
      ? await readingsAt(stem)
      : await extractBytes(bytes, { ...task, name: path, named: symbolOfName(path) });
    // The first is written last: where it stands, all do.
    if (!reused)
      for (const [index, seedFile] of [...seedFiles.entries()].reverse())
        await writeAtomically(placeOf(stem, index), JSON.stringify(seedFile));
    const [first, ...others] = seedFiles.map(({ document: { symbol, language, source } }, index): Reading => ({
      ok: true, path, symbol, language, format: source.format, reading: placeOf(stem, index), bytes: bytes.length, reused,
    })); // biome-ignore format: one line
    if (!first) throw new Error('no document was read');
    return { ...first, others };
  } catch (error) {
    return { ...failureOf(error), path };
  }
}

/** Where the reading of one of several documents stands. */
function placeOf(stem: string, index: number): string {
  return index === 0 ? `${stem}.json` : `${stem}-${index + 1}.json`;
}

/** The readings of an earlier run. */
async function readingsAt(stem: string): Promise<SeedFile[]> {
  const seedFiles: SeedFile[] = [];
  for (let index = 0; existsSync(placeOf(stem, index)); index += 1)
    seedFiles.push(JSON.parse(await readFile(placeOf(stem, index), 'utf8')) as SeedFile);
  return seedFiles;
}

/** Reads the documents of one input that was handed over; never throws either. */
export async function one({ bytes, ...task }: OneTask): Promise<SeedFile[] | Failure> {
  try {
    return await extractBytes(bytes, task);
  } catch (error) {
    return { ...failureOf(error), ...(error instanceof Error && error.stack ? { stack: error.stack } : {}) };
  }
}

async function extractBytes(
  bytes: Uint8Array,
  { name, named, symbol, language, keepText }: Omit<OneTask, 'bytes'> & { named?: string | undefined },
): Promise<SeedFile[]> {
  // Who gave the work watches the time.
  const source = await readDocument(bytes, { name, timeoutMs: Number.POSITIVE_INFINITY });
  const told = symbol ?? source.metadata.symbol;
  const options = { registry, ...(language ? { language } : {}), keepText };
  const known = told ?? named;
  const seedFiles = extractEach(source, { ...options, ...(known ? { symbol: known } : {}) });
  if (seedFiles.length === 1 || told !== undefined || named === undefined) return seedFiles;
  // The name of a file that holds several documents is the compilation's, and no document's.
  try {
    return extractEach(source, options);
  } catch (error) {
    if (error instanceof NoSymbol) return seedFiles;
    throw error;
  }
}

function failureOf(error: unknown): Failure {
  const { code, hint } = isTold(error) ? error : { code: 'EXTRACTION_FAILED', hint: null };
  return { ok: false, code, message: error instanceof Error ? error.message : String(error), hint };
}

/** An error that says by itself which it is and what to do. */
function isTold(error: unknown): error is DocumentError | NoSymbol | UnknownLanguage | LanguageDataError {
  return [DocumentError, NoSymbol, UnknownLanguage, LanguageDataError].some((one) => error instanceof one);
}

/** Another input, another option or another extractor gives another reading. */
function fingerprintOf(bytes: Uint8Array, { language, keepText }: ReadTask): string {
  version ??= extractorVersion();
  const options = JSON.stringify([version, registry.version, language ?? null, keepText]);
  return createHash('sha256').update(options).update(bytes).digest('hex').slice(0, 40);
}
