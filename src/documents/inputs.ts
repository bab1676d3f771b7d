import { open, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileFault } from '../file-faults.js';
import { DocumentError } from './errors.js';
import { MAX_BYTES } from './read.js';

/** One document to be read, not yet in memory. */
export interface DocumentInput {
  /** The path as it was found, or 'stdin'. */
  name: string;
  /** Where it stands on disk; absent for stdin. */
  path?: string;
  /** Its bytes, read when asked. @throws DocumentError TOO_LARGE, UNREADABLE. */
  bytes(): Promise<Uint8Array>;
}

export interface CollectOptions {
  /** Refuse inputs larger than this many bytes. Default MAX_BYTES. */
  maxBytes?: number;
  stdin?: AsyncIterable<Uint8Array | string>;
  /** Is told each file of a folder that is of no kind that is read. */
  onPassedOver?: (path: string) => void;
}

/** Endings under which documents are found in folders; a file that is named outright is read whatever its ending. */
const ENDINGS = new Set([
  '.txt',
  '.text',
  '.xml',
  '.akn',
  '.html',
  '.htm',
  '.xhtml',
  '.pdf',
  '.docx',
  '.doc',
]);

/** Hidden files and folders, and what word processors leave beside a document while it is open. */
const HIDDEN = /^(?:\.|~\$)/;

/**
 * Finds documents: '-' is stdin, a file is itself, a folder is every document below it (by ending, hidden ones left out), anything else a
 * glob pattern. Yields lazily, in alphabetical order within each argument, each path once; links are followed, and no folder is gone through again inside itself.
 * @throws DocumentError NO_INPUT for an argument that leads to nothing.
 */
export async function* collectInputs(
  args: readonly string[],
  options: CollectOptions = {},
): AsyncGenerator<DocumentInput> {
  const { maxBytes = MAX_BYTES, stdin = process.stdin, onPassedOver } = options;
  const seen = new Set<string>();
  for (const argument of args) {
    if (argument === '-') {
      yield { name: 'stdin', bytes: () => collect(stdin, 'stdin', maxBytes) };
      continue;
    }
    let found = false;
    const others: string[] = [];
    const passOver = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      others.push(path);
      onPassedOver?.(path);
    };
    for await (const path of pathsOf(argument, passOver)) {
      found = true;
      if (seen.has(path)) continue;
      seen.add(path);
      yield { name: path, path, bytes: () => readInput(path, maxBytes) };
    }
    if (!found) {
      throw new DocumentError(
        'NO_INPUT',
        `${argument}: no document is found there${others.length === 0 ? '' : `, only ${kindsOf(others)}`}.`,
        `Give a file, a folder with documents (${[...ENDINGS].join(', ')}), a glob pattern in quotes, or - for stdin.`,
      );
    }
  }
}

/** Files by their endings, the most frequent first: '3 .zip, 1 .png'. */
export function kindsOf(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const ending = extname(path).toLowerCase() || 'without an ending';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([ending, count]) => `${count} ${ending}`)
    .join(', ');
}

async function* pathsOf(argument: string, passOver: (path: string) => void): AsyncGenerator<string> {
  const entry = await stat(argument).catch(() => undefined);
  if (entry?.isDirectory()) {
    yield* documentsBelow(argument, passOver);
  } else if (entry) {
    yield argument;
  } else {
    const { glob } = await import('tinyglobby');
    yield* (await glob(argument, { expandDirectories: false, absolute: argument.startsWith('/') })).sort();
  }
}

async function* documentsBelow(
  folder: string,
  passOver: (path: string) => void,
  above: readonly string[] = [],
): AsyncGenerator<string> {
  const place = await realpath(folder);
  if (above.includes(place)) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (above.length === 0) throw error;
    return undefined;
  });
  // A folder within that cannot be read counts as a document that cannot: the rest goes on.
  if (!entries) return yield folder;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (HIDDEN.test(entry.name)) continue;
    const path = join(folder, entry.name);
    // A link that leads nowhere counts as the file that it ought to be: who reads it is told.
    const there = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    if (there?.isDirectory()) yield* documentsBelow(path, passOver, [...above, place]);
    else if (there && !there.isFile()) continue;
    else if (ENDINGS.has(extname(entry.name).toLowerCase())) yield path;
    else passOver(path);
  }
}

/** The bytes of a document's file. @throws DocumentError TOO_LARGE, UNREADABLE */
export async function readInput(path: string, maxBytes = MAX_BYTES): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const entry = await file.stat();
      // How long a pipe or a device is, nobody knows.
      if (!entry.isFile()) return await collect(file.createReadStream({ autoClose: false }), path, maxBytes);
      if (entry.size > maxBytes) throw tooLarge(path, maxBytes);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const reason = fileFault(error) ?? (error as Error).message;
    throw new DocumentError(
      'UNREADABLE',
      `${path}: ${reason}`,
      'Check that the file is there and may be read.',
      { cause: error },
    );
  }
}

async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(name, maxBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, maxBytes: number): DocumentError {
  return new DocumentError(
    'TOO_LARGE',
    `${name}: the input is larger than ${maxBytes} bytes.`,
    'Cut the document, or raise the limit (maxBytes).',
  );
}
