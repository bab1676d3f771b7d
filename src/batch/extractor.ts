import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES_FOLDER } from '../languages/index.js';

/** The rooms that decide what is read in a text, beside this one. */
const ROOMS = ['documents', 'extract', 'fingerprint', 'languages', 'symbols'];

/** Fingerprint of the extractor, its code and its languages' data: what another one has read is read again. */
export function extractorVersion(): string {
  const code = dirname(dirname(fileURLToPath(import.meta.url)));
  const hash = createHash('sha256');
  for (const folder of [...ROOMS.map((room) => join(code, room)), LANGUAGES_FOLDER])
    for (const file of filesOf(folder)) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
