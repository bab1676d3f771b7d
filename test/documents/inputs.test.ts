import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CollectOptions, collectInputs, readInput } from '../../src/documents/index.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recalling-inputs-'));
  await mkdir(join(folder, 'lake', '.git'), { recursive: true });
  await mkdir(join(folder, 'sea'));
  const files = ['lake/b.XML', 'lake/a.txt', 'lake/notes.md', 'lake/.git/x.txt', 'sea/c (1).pdf', 'odd.bin'];
  for (const file of files) await writeFile(join(folder, file), file);
});

afterAll(() => rm(folder, { recursive: true }));

async function names(args: string[], options?: CollectOptions): Promise<string[]> {
  const found: string[] = [];
  for await (const input of collectInputs(args, options))
    found.push(input.path ? relative(folder, input.path) : input.name);
  return found;
}

describe('inputs', () => {
  test('a folder gives the documents below it in order, no hidden ones, no other endings', async () => {
    expect(await names([folder])).toEqual(['lake/a.txt', 'lake/b.XML', 'sea/c (1).pdf']);
  });

  test('files of other kinds are told once, and where nothing else is there the error counts them', async () => {
    const passedOver: string[] = [];
    const onPassedOver = (path: string) => passedOver.push(relative(folder, path));
    expect(await names([folder, join(folder, 'lake')], { onPassedOver })).toHaveLength(3);
    expect(passedOver).toEqual(['lake/notes.md', 'odd.bin']);
    await mkdir(join(folder, '.others'));
    for (const file of ['a.zip', 'b.ZIP', 'c.png', 'README'])
      await writeFile(join(folder, '.others', file), file);
    await expect(names([join(folder, '.others')])).rejects.toMatchObject({
      code: 'NO_INPUT',
      message: expect.stringContaining('only 2 .zip, 1 .png, 1 without an ending.'),
    });
  });

  test('a file that is named outright is taken whatever its ending, and read when asked', async () => {
    for await (const input of collectInputs([join(folder, 'odd.bin')])) {
      expect(Buffer.from(await input.bytes()).toString()).toBe('odd.bin');
    }
    expect(await names([join(folder, 'sea/c (1).pdf')])).toEqual(['sea/c (1).pdf']);
  });

  test('links are followed, each folder once on its way; what leads nowhere counts as a file that cannot be read', async () => {
    const linked = join(folder, '.linked');
    await mkdir(join(linked, 'own'), { recursive: true });
    await writeFile(join(linked, '~$open.docx'), '');
    await symlink(join(folder, 'lake', 'a.txt'), join(linked, 'file.txt'));
    await symlink(join(folder, 'sea'), join(linked, 'folder'));
    await symlink('..', join(linked, 'own', 'round'));
    await symlink('nowhere.pdf', join(linked, 'lost.pdf'));
    expect((await names([linked])).map((path) => relative('.linked', path))).toEqual([
      'file.txt',
      'folder/c (1).pdf',
      'lost.pdf',
    ]);
    await expect(readInput(join(linked, 'lost.pdf'))).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: `${join(linked, 'lost.pdf')}: there is no such file or folder.`,
    });
  });

  test('a folder within that may not be read counts as a document that may not, and the rest goes on', async () => {
    const guarded = join(folder, '.guarded');
    await mkdir(join(guarded, 'a'), { recursive: true });
    await writeFile(join(guarded, 'b.txt'), 'b');
    await chmod(join(guarded, 'a'), 0);
    await chmod(folder, 0o755);
    // Nothing is closed to the system's first user.
    const isFirst = process.getuid?.() === 0;
    if (isFirst) process.seteuid?.(65_534);
    try {
      expect(await names([guarded])).toEqual(['.guarded/a', '.guarded/b.txt']);
      await expect(readInput(join(guarded, 'a'))).rejects.toMatchObject({
        code: 'UNREADABLE',
        message: expect.stringContaining('this user may not read or write it.'),
      });
      await expect(names([join(guarded, 'a')])).rejects.toMatchObject({ code: 'EACCES' });
    } finally {
      if (isFirst) process.seteuid?.(0);
      await chmod(join(guarded, 'a'), 0o700);
    }
  });

  test('a glob pattern, and each path only once', async () => {
    const pattern = `${folder}/**/*.{txt,pdf}`;
    expect(await names([pattern, join(folder, 'lake')])).toEqual([
      'lake/a.txt',
      'sea/c (1).pdf',
      'lake/b.XML',
    ]);
  });

  test('stdin', async () => {
    const stdin = (async function* () {
      yield Buffer.from('One ');
      yield 'two';
    })();
    for await (const input of collectInputs(['-'], { stdin })) {
      expect(input.name).toBe('stdin');
      expect(Buffer.from(await input.bytes()).toString()).toBe('One two');
    }
  });

  test('what leads nowhere is an error that names it', async () => {
    await expect(names([join(folder, 'nowhere.txt')])).rejects.toMatchObject({
      code: 'NO_INPUT',
      message: expect.stringContaining('nowhere.txt'),
    });
    await expect(names([join(folder, 'lake', '.git')])).resolves.toEqual(['lake/.git/x.txt']);
  });

  test('the size limit holds before a file is read', async () => {
    for await (const input of collectInputs([join(folder, 'odd.bin')], { maxBytes: 3 })) {
      await expect(input.bytes()).rejects.toMatchObject({ code: 'TOO_LARGE' });
    }
  });
});
