import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../folder.js';

let counter = 0;

/** Writes beside the file and renames: a reader, or a run that is stopped, never sees half a file. */
export async function writeAtomically(path: string, content: string): Promise<void> {
  makeFolder(dirname(path));
  counter += 1;
  const draft = `${path}.${process.pid}.${counter}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Writes only what differs; true where the file was written. */
export async function writeIfChanged(path: string, content: string): Promise<boolean> {
  const present = await readFile(path, 'utf8').catch(() => null);
  if (present === content) return false;
  await writeAtomically(path, content);
  return true;
}
