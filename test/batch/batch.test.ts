import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Tinypool } from 'tinypool';
import { within } from '../../src/batch/patience.js';
import { run, workspace } from '../cli/program.js';

/** Stands for the reader: a task that never ends, one that kills its worker, and any other. */
const WORKER = new URL('./slow-worker.mjs', import.meta.url).href;

describe('a document that takes too long', () => {
  const pool = new Tinypool({ filename: WORKER, minThreads: 1, maxThreads: 1 });
  afterAll(() => pool.destroy());

  test('is given up with its worker, even in a loop that never ends; the next one is read', async () => {
    expect(await within(0.5, (signal) => pool.run({ kind: 'endless' }, { signal }))).toMatchObject({
      ok: false,
      code: 'TIMEOUT',
      message: expect.stringContaining('0.5 s'),
      hint: expect.stringContaining('--timeout'),
    });
    expect(await within(30, (signal) => pool.run({ kind: 'lake' }, { signal }))).toEqual({
      ok: true,
      kind: 'lake',
    });
  });

  test('and one that kills its worker costs no more than itself', async () => {
    expect(await within(30, (signal) => pool.run({ kind: 'deadly' }, { signal }))).toMatchObject({
      ok: false,
      code: 'EXTRACTION_FAILED',
      message: expect.stringContaining('died'),
    });
    expect(await within(30, (signal) => pool.run({ kind: 'lake' }, { signal }))).toEqual({
      ok: true,
      kind: 'lake',
    });
  });
});

/** Many documents at once, as `recalling extract FOLDER` reads them. */
const { path, remove } = workspace();
const COUNT = 6;
const text = (number: number, language = 'en') =>
  language === 'en'
    ? `United Nations\nA/RES/91/${number}\nGeneral Assembly\n\n91/${number}. Harbours\n\nThe General Assembly,\n\nRecalling its resolution 70/${100 + number},\n\n1. Decides to meet.\n`
    : `Nations Unies\nA/RES/91/${number}\nAssemblée générale\n\n91/${number}. Les ports\n\nL’Assemblée générale,\n\nRappelant sa résolution 70/${100 + number},\n\n1. Décide de se réunir.\n`;

const files = (folder: string) =>
  Object.fromEntries(
    readdirSync(path(folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, readFileSync(path(folder, name), 'utf8')]),
  );
const extract = (out: string, ...rest: string[]) => run(['extract', ...rest, '--out', path(out), '--json']);

beforeAll(() => {
  mkdirSync(path('in', 'deep'), { recursive: true });
  for (let number = 1; number <= COUNT; number += 1)
    writeFileSync(path('in', number % 2 ? 'deep' : '.', `text-${number}.txt`), text(number));
  writeFileSync(path('in', 'french.txt'), text(1, 'fr'));
  writeFileSync(path('in', 'cut.pdf'), '%PDF-1.7\ncut off');
  writeFileSync(path('in', 'empty.txt'), '');
  writeFileSync(path('in', 'picture.png'), 'no document');
});
afterAll(remove);

describe('a folder', () => {
  test('is read whole, on past bad files, which are listed with what to do; the exit code tells', async () => {
    const { code, stdout, stderr } = await extract('out', path('in'));
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ read: COUNT + 1, reused: 0, documents: COUNT });
    expect(report.failed.map((one: { path: string; code: string }) => [one.path, one.code])).toEqual([
      [path('in', 'cut.pdf'), expect.stringMatching(/^[A-Z_]+$/)],
      [path('in', 'empty.txt'), 'EMPTY_INPUT'],
    ]);
    for (const { message, hint } of report.failed)
      expect([message.length > 20, hint.length > 20]).toEqual([true, true]);
    expect(stderr).toContain(path('in', 'cut.pdf'));
    expect(stderr).not.toContain('\r');
    expect(Object.keys(files('out'))).toEqual([1, 2, 3, 4, 5, 6].map((number) => `A_RES_91_${number}.json`));
    expect(JSON.parse(files('out')['A_RES_91_1.json'] ?? '').document.title).toEqual({
      en: ['Harbours'],
      fr: ['Les ports'],
    });
  });

  test('lists what was not read by its reasons, with their number, the first of each and where all are kept', async () => {
    mkdirSync(path('many'));
    for (let number = 1; number <= 5; number += 1) writeFileSync(path('many', `empty-${number}.txt`), '');
    writeFileSync(path('many', 'cut.pdf'), '%PDF-1.7\ncut off');
    writeFileSync(path('many', 'of-another-tongue.txt'), 'Die Versammlung bittet alle Häfen.\n');
    for (const [name, content] of [
      ['A_RES_91_1.txt', text(1)],
      ['again.txt', `${text(1)}\n`],
      ['copied.txt', text(1)],
    ] as const)
      writeFileSync(path('many', name), content);
    const { code, stderr } = await run(['extract', path('many'), '--out', path('many-out')]);
    expect(code).toBe(1);
    const kept = path('many-out', '.readings', 'report.json');
    expect(stderr.split('\n').slice(1)).toEqual([
      'left aside: 1 file of which another is a copy',
      `  ${path('many', 'copied.txt')} (read: ${path('many', 'A_RES_91_1.txt')})`,
      'left aside: 1 file whose symbol and language another has, too',
      `  ${path('many', 'again.txt')} (read: ${path('many', 'A_RES_91_1.txt')})`,
      'failed: 5 files: The input is empty (0 bytes). Check the path or the command that wrote it.',
      ...[1, 2, 3].map((number) => `  ${path('many', `empty-${number}.txt`)}`),
      '  … and 2 more',
      expect.stringMatching(/^failed: 1 file: The document cannot be read/),
      `  ${path('many', 'cut.pdf')}`,
      expect.stringMatching(/^failed: 1 file: The text is in no language that is known.* Read are ar, en, /),
      `  ${path('many', 'of-another-tongue.txt')}`,
      `All of them are listed in ${kept}; --json prints it.`,
      '',
    ]);
    // A copy finds the reading of its twin, and that is none of an earlier run.
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toMatchObject({
      read: 3,
      reused: 0,
      failed: { length: 7 },
    });
  });

  test('goes on where it was: what is read already is not read again, what is new is', async () => {
    const before = files('out');
    writeFileSync(path('in', 'late.txt'), text(7));
    const report = JSON.parse((await extract('out', path('in'))).stdout);
    expect(report).toMatchObject({
      read: COUNT + 2,
      reused: COUNT + 1,
      changed: [path('out', 'A_RES_91_7.json')],
    });
    expect(files('out')).toEqual({ ...before, 'A_RES_91_7.json': expect.any(String) });
  });

  test('gives the same output in any order, on one core and on all', async () => {
    const paths = [
      ...readdirSync(path('in')).filter((name) => name.endsWith('.txt') && name !== 'empty.txt'),
      'deep',
    ].map((name) => path('in', name));
    const [one, other] = await Promise.all([
      extract('forwards', ...paths, '--jobs', '1'),
      extract('backwards', ...[...paths].reverse(), '--jobs', String(availableParallelism())),
    ]);
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(files('forwards')).toEqual(files('out'));
    expect(files('backwards')).toEqual(files('out'));
  });

  test('keeps the text of paragraphs only where it is asked to', async () => {
    const { code } = await extract('kept', path('in', 'text-2.txt'), path('in', 'text-4.txt'), '--keep-text');
    expect(code).toBe(0);
    const texts = (folder: string) =>
      JSON.parse(files(folder)['A_RES_91_2.json'] ?? '').provisions.map((one: { text?: string }) => one.text);
    expect(texts('kept')).toEqual(['Recalling its resolution 70/102,', 'Decides to meet.']);
    expect(texts('out')).toEqual([undefined, undefined]);
  });

  test('without a document, or without a place to go, is refused', async () => {
    mkdirSync(path('nothing'));
    expect(await extract('nowhere', path('nothing'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no document is found there'),
    });
    expect(await run(['extract', path('in')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--out'),
    });
  });

  test('goes on past a document that takes too long, and lists it; by itself it is refused', async () => {
    mkdirSync(path('slow'));
    writeFileSync(path('slow', 'quick.txt'), text(8));
    writeFileSync(path('slow', 'slow.txt'), text(9) + 'Recalling its resolution 70/1,\n'.repeat(1_800_000));
    const { code, stdout } = await extract('slow-out', path('slow'), '--timeout', '5');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      read: 1,
      failed: [{ path: path('slow', 'slow.txt'), code: 'TIMEOUT' }],
    });
    const alone = await run(['extract', path('slow', 'slow.txt'), '--json', '--timeout', '1']);
    expect(alone).toMatchObject({ code: 1, stderr: expect.stringContaining('given up after 1 s') });
  });
});
