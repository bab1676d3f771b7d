import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DocumentError, readDocument } from '../documents/index.js';
import { extract } from '../extract/index.js';
import { loadRegistry } from '../registry/index.js';
import type { SeedFile } from '../seedfile/index.js';
import { normalise } from '../symbols/index.js';
import { extractorVersion } from './extractor.js';
import { writeAtomically } from './files.js';
import type { Failure, OneTask, ReadResult, ReadTask } from './types.js';

const registry = loadRegistry();
let version: string | undefined;

/** Reads one document into the spool; never throws, so that a bad file costs no more than itself. */
export default async function read(task: ReadTask): Promise<ReadResult> {
  const { path } = task;
  try {
    const bytes = await readFile(path);
    const reading = join(task.spool, `${fingerprintOf(bytes, task)}.json`);
    const reused = existsSync(reading);
    const seedFile = reused
      ? (JSON.parse(await readFile(reading, 'utf8')) as SeedFile)
      : await extractBytes(bytes, { ...task, name: path, named: symbolOfName(path) });
    if (!reused) await writeAtomically(reading, JSON.stringify(seedFile));
    const { symbol, language, source } = seedFile.document;
    return { ok: true, path, symbol, language, format: source.format, reading, bytes: bytes.length, reused };
  } catch (error) {
    return { ...failureOf(error), path };
  }
}

/** Reads one document that was handed over; never throws either. */
export async function one({ bytes, ...task }: OneTask): Promise<SeedFile | Failure> {
  try {
    return await extractBytes(bytes, task);
  } catch (error) {
    return { ...failureOf(error), ...(error instanceof Error && error.stack ? { stack: error.stack } : {}) };
  }
}

async function extractBytes(
  bytes: Uint8Array,
  { name, named, symbol, language, keepText }: Omit<OneTask, 'bytes'> & { named?: string | undefined },
): Promise<SeedFile> {
  const source = await readDocument(bytes, { name });
  const known = symbol ?? source.metadata.symbol ?? named;
  return extract(source, {
    registry,
    ...(known ? { symbol: known } : {}),
    ...(language ? { language } : {}),
    keepText,
  });
}

function failureOf(error: unknown): Failure {
  const known = error instanceof DocumentError ? error : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, code: known?.code ?? 'EXTRACTION_FAILED', message, hint: known?.hint ?? null };
}

/** 'A_RES_74_197-1924411A.xml' → 'A/RES/74/197': the collections name their files by symbol. */
function symbolOfName(path: string): string | undefined {
  const stem = basename(path)
    .replace(/\.[^.]+$/, '')
    .replace(/-\d+[A-Z]?$/, '');
  return normalise(stem.replaceAll('_', '/')) ?? undefined;
}

/** Another input, another option or another extractor gives another reading. */
function fingerprintOf(bytes: Uint8Array, { symbol, language, keepText }: ReadTask): string {
  version ??= extractorVersion();
  const options = JSON.stringify([version, registry.version, symbol ?? null, language ?? null, keepText]);
  return createHash('sha256').update(options).update(bytes).digest('hex').slice(0, 40);
}
