import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileFault } from '../file-faults.js';
import { isFolder } from '../folder.js';
import type { RegistryFile } from '../registry/index.js';
import {
  type ParsedFile,
  type Problem,
  parseFile,
  parseSeedFile,
  type SeedFile,
  SeedFileError,
} from '../seedfile/index.js';

interface SourceBase {
  /** A document's symbol, or 'registry/<file without ending>' (the metadata's as well). */
  id: string;
  /** As it was named; only for messages. */
  path: string;
  /** SHA-256 over the facts: layout does not count. */
  hash: string;
}

/** A file of facts, parsed and held against its schema. */
export type SeedSource =
  | (SourceBase & { kind: 'document'; file: ParsedFile<SeedFile> })
  | (SourceBase & { kind: 'registry'; file: ParsedFile<RegistryFile> });

/** Changes when the seeder writes the same facts otherwise: then every source is loaded anew. */
const MODEL_VERSION = 2;

/** Folders of files beyond any one document: curated entries, by which texts are read, and the United Nations' own metadata. */
export const REGISTRY_FOLDERS = ['registry', 'metadata'];

/**
 * Reads all of a seed folder: `registry/*.json`, `metadata/*.json` and the documents, `*.json`.
 * @throws SeedFileError with every fault of every file
 */
export function readSeedFolder(folder: string): SeedSource[] {
  const below = REGISTRY_FOLDERS.map((name) => join(folder, name)).filter(existsSync);
  const files = below.flatMap(jsonFiles);
  // A folder without files is more often a slip than a wish for an empty graph, which is what it would leave.
  return readSeedFiles([...files, ...(files.length > 0 ? jsonFiles(folder) : [folder])]);
}

/**
 * Reads seed files and registry files; a folder stands for its `*.json`. What a file is, its `format` tells.
 * @throws SeedFileError with every fault of every file
 */
export function readSeedFiles(paths: string[]): SeedSource[] {
  const problems: Problem[] = [];
  const sources = paths.flatMap((named) => {
    const files = expand(named);
    if (files.length === 0) problems.push(unreadable(named, 'The folder holds no seed file (*.json).'));
    return files.flatMap((path) => {
      try {
        return [readSource(path)];
      } catch (error) {
        if (!(error instanceof SeedFileError)) throw error;
        problems.push(...error.problems);
        return [];
      }
    });
  });
  if (problems.length > 0) throw new SeedFileError(problems);
  return sources;
}

/** A source of facts that are at hand already; `path` is what messages call it. */
export function sourceFrom(text: string, path: string): SeedSource {
  const isRegistry = /"format"\s*:\s*"recalling-registry\//.test(text.slice(0, 200));
  if (isRegistry || basename(dirname(path)) === 'registry') {
    const file = parseFile<RegistryFile>(text, path, 'registry');
    return {
      kind: 'registry',
      id: `registry/${basename(path, '.json')}`,
      path,
      hash: hashOf(file.value),
      file,
    };
  }
  const file = parseSeedFile(text, path);
  return { kind: 'document', id: file.value.document.symbol, path, hash: hashOf(file.value), file };
}

function readSource(path: string): SeedSource {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = fileFault(error) ?? (error as Error).message;
    throw new SeedFileError([unreadable(path, `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`)]);
  }
  return sourceFrom(text.replace(/^\uFEFF/, ''), path);
}

function unreadable(path: string, message: string): Problem {
  const hint = 'Check the path and its permissions.';
  return { code: 'UNREADABLE', path, pointer: '', line: null, column: null, message, hint };
}

function expand(path: string): string[] {
  return isFolder(path) ? jsonFiles(path) : [path];
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(folder, entry.name))
    .sort();
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(`${MODEL_VERSION}:`).update(JSON.stringify(value)).digest('hex');
}
