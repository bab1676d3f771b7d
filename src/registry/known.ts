import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from '../package-root.js';

/** Where the build keeps the fingerprint of the shipped files, which it has held against the schema. */
const KNOWN = join(PACKAGE_ROOT, 'dist', 'learned', 'registry');

/** True for files that the build has found valid, to the last byte: they need not be held against the schema again. */
export function isKnown(texts: readonly string[]): boolean {
  try {
    return readFileSync(KNOWN, 'utf8') === fingerprintOf(texts);
  } catch {
    // Nothing was kept, or the sources run unbuilt.
    return false;
  }
}

/** Keeps the fingerprint of files that are valid. */
export function keepKnown(texts: readonly string[]): void {
  mkdirSync(dirname(KNOWN), { recursive: true });
  writeFileSync(KNOWN, fingerprintOf(texts));
}

/** Of the files, and of what tells whether they are valid. */
function fingerprintOf(texts: readonly string[]): string {
  const validator = join(dirname(fileURLToPath(import.meta.url)), 'generated.js');
  const hash = createHash('sha256').update(readFileSync(validator));
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}
