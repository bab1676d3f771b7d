import { rmSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../folder.js';

let counter = 0;

/** What is being written: a run that is stopped takes it away. */
const drafts = new Set<string>();
process.once('exit', () => {
  for (const draft of drafts) rmSync(draft, { force: true });
});

/** Writes beside the file and renames: a reader, or a run that is stopped, never sees half a file. */
export async function writeAtomically(path: string, content: string): Promise<void> {
  makeFolder(dirname(path));
  counter += 1;
  const draft = `${path}.${process.pid}.${counter}.part`;
  drafts.add(draft);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    drafts.delete(draft);
  }
}

/** Writes only what differs; true where the file was written. */
export async function writeIfChanged(path: string, content: string): Promise<boolean> {
  const present = await readFile(path, 'utf8').catch(() => null);
  if (present === content) return false;
  await writeAtomically(path, content);
  return true;
}
