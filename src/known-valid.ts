import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGE_ROOT } from './package-root.js';

/** A file, and what tells whether it is valid, as texts. */
export interface Checked {
  text: string;
  schema: string;
}

/**
 * The files that the build has found valid: what is the same to the last byte, under the same schema, need not be held against it again. The
 * build keeps their fingerprints beside the code.
 */
export class KnownValid {
  readonly #file: string;
  #known: ReadonlySet<string> | undefined;

  /** @param name what kind of files, for the name of the list */
  constructor(name: string) {
    this.#file = join(PACKAGE_ROOT, 'dist', 'learned', `${name}.json`);
  }

  /** True for a file that has been found valid. */
  has(file: Checked): boolean {
    try {
      this.#known ??= new Set(JSON.parse(readFileSync(this.#file, 'utf8')) as string[]);
    } catch {
      // Nothing was kept, or the sources run unbuilt.
      this.#known = new Set();
    }
    return this.#known.size > 0 && this.#known.has(fingerprintOf(file));
  }

  /** Keeps the fingerprints of files that are valid, in place of those kept before. */
  keep(files: readonly Checked[]): void {
    const known = files.map(fingerprintOf);
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(known));
    this.#known = new Set(known);
  }
}

function fingerprintOf({ text, schema }: Checked): string {
  return createHash('sha256').update(schema).update('\0').update(text).digest('base64');
}
