import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { PACKAGE_ROOT } from '../package-root.js';
import type { Grown } from './grow.js';
import type { Name } from './lexemes.js';
import type { LanguageData } from './types.js';
import type { Forms } from './verb-forms.js';

/** What a language has learned of its data and of names: all tries that reading asks for, and the forms of its verbs. */
export interface Learned {
  tries: Readonly<Record<string, Grown>>;
  forms: Forms;
}

/** Where the build keeps what the languages have learned of their data and of the shipped registry. */
const LEARNED_FOLDER = join(PACKAGE_ROOT, 'dist', 'learned');

/** Keeps what was learned of a language's data and of names, in the file of its code. */
export function keepLearned(
  learned: Learned,
  data: LanguageData,
  names: readonly Name[],
  folder: string = LEARNED_FOLDER,
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, data.language.code), serialize({ stamp: stampOf(data, names), learned }));
}

/** What was kept; null where nothing was, or where the data, the names or the code are others than those that it was learned by. */
export function keptLearned(
  data: LanguageData,
  names: readonly Name[],
  folder: string = LEARNED_FOLDER,
): Learned | null {
  try {
    const kept = deserialize(readFileSync(join(folder, data.language.code))) as {
      stamp: string;
      learned: Learned;
    };
    return kept.stamp === stampOf(data, names) ? kept.learned : null;
  } catch {
    // What is missing, cut or of another making is learned again.
    return null;
  }
}

/** The fingerprint of all that decides what is learned. */
function stampOf(data: LanguageData, names: readonly Name[]): string {
  const room = dirname(fileURLToPath(import.meta.url));
  const hash = createHash('sha256');
  // Declarations of types decide nothing.
  for (const file of readdirSync(room).sort())
    if (/(?<!\.d)\.[jt]s$/.test(file)) hash.update(readFileSync(join(room, file)));
  return hash
    .update(JSON.stringify(data))
    .update(JSON.stringify(names.map(({ text }) => text)))
    .digest('hex');
}
