import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Checked, KnownValid } from '../known-valid.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { validate } from './generated.js';
import { type Origin, Registry } from './registry.js';
import type { RegistryEntry, RegistryFile, RegistryNote } from './types.js';

/** Tells whether a value keeps to the schema of registry files, which was compiled beforehand: every command loads the registry. */
const valid: {
  (value: unknown): boolean;
  errors?: { instancePath: string; message?: string; params: object }[] | null;
} = validate;

const known = new KnownValid('registry');

/** A registry that cannot be loaded: every fault found, each with its file, its JSON pointer and what to do. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';

  constructor(readonly faults: readonly string[]) {
    super(`The registry cannot be loaded:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

const SHIPPED = join(PACKAGE_ROOT, 'seed', 'registry');

/**
 * Reads all `*.json` of a folder (the shipped `seed/registry` unless another is given), each file held against the JSON Schema, and joins them.
 * Conflicts between entries do not stop it: `checkRegistry` finds those.
 * @throws RegistryError when the folder is not to be read, or a file is not JSON or breaks the schema.
 */
export function loadRegistry(folder: string = SHIPPED): Registry {
  const entries: RegistryEntry[] = [];
  const notes: RegistryNote[] = [];
  const origins = new Map<RegistryEntry | RegistryNote, Origin>();
  const faults: string[] = [];
  const files = filesOf(folder);
  const areKnown = known.has(checked(files));
  for (const { file, text } of files) {
    const content = contentOf(join(folder, file), text, areKnown);
    if (Array.isArray(content)) {
      faults.push(...content);
      continue;
    }
    for (const [list, items] of [
      ['entries', content.entries ?? []],
      ['notes', content.notes ?? []],
    ] as const) {
      items.forEach((item, index) => {
        origins.set(item, { file, pointer: `/${list}/${index}` });
      });
    }
    entries.push(...(content.entries ?? []));
    notes.push(...(content.notes ?? []));
  }
  if (faults.length > 0) throw new RegistryError(faults);
  return new Registry(entries, notes, origins);
}

/** Has the build remember that the shipped files are valid, once they have been loaded. */
export function keepShippedValid(): void {
  loadRegistry();
  known.keep([checked(filesOf(SHIPPED))]);
}

/** All files at once, so that the compiled schema beside this file is read and held once. */
function checked(files: readonly { text: string }[]): Checked {
  const compiled = fileURLToPath(import.meta.url).replace(/load(?=\.[jt]s$)/, 'generated');
  return { text: files.map(({ text }) => text).join('\0'), schema: readFileSync(compiled, 'utf8') };
}

function filesOf(folder: string): { file: string; text: string }[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  } catch (error) {
    throw new RegistryError([
      `${folder}: ${reason(error)}. Give the folder that holds bodies.json and its sisters.`,
    ]);
  }
}

/** The content of one file, or what is wrong with it. */
function contentOf(path: string, text: string, isValid: boolean): RegistryFile | string[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return [`${path}: not JSON: ${reason(error)}. Mend the file by hand, or take it out of the folder.`];
  }
  // The schema says so, or has said so to the build: the one place where JSON becomes typed.
  if (isValid || valid(content)) return content as RegistryFile;
  return (valid.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${path}${instancePath || '/'}: ${message} ${JSON.stringify(params)}. See seed/schema/registry.schema.json.`,
  );
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
