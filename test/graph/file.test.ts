import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Graph, openGraph } from '../../src/graph/index.js';

/** The embedded engine's file: many readers, one writer, and what a killed writer leaves. */
let folder: string;
let path: string;
const open: Graph[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recalling-file-'));
  path = join(folder, 'inner', 'graph.grafeo');
});

afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

function opened(at: string = path): Graph {
  const graph = openGraph({ engine: 'grafeo', path: at });
  open.push(graph);
  return graph;
}

const add = (graph: Graph, id: string) =>
  graph.write((tx) =>
    tx.run('load/source', { id, properties: { id, kind: 'document', path: '', hash: id, touches: [] } }),
  );
const ids = async (graph: Graph) => (await graph.read('load/sources')).map(({ id }) => id);

async function publish(...names: string[]): Promise<void> {
  const writer = openGraph({ engine: 'grafeo', path });
  for (const name of names) await add(writer, name);
  await writer.close();
}

test('without a graph a read says so, and what to do', async () => {
  await expect(opened().ping()).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('recalling seed'),
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('readers share the file, a writer works beside them, and they see its work when it is done', async () => {
  await publish('a');
  const [one, two] = [opened(), opened()];
  expect([await ids(one), await ids(two)]).toEqual([['a'], ['a']]);
  const writer = opened();
  await add(writer, 'b');
  expect(await ids(writer)).toEqual(['a', 'b']);
  expect([await ids(one), await ids(two)]).toEqual([['a'], ['a']]);
  await writer.close();
  expect([await ids(one), await ids(two)]).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('a reader that came before the graph finds it when it comes', async () => {
  const reader = opened();
  await expect(reader.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await publish('a');
  expect(await ids(reader)).toEqual(['a']);
});

test('a second writer is told to wait', async () => {
  await publish('a');
  await add(opened(), 'b');
  await expect(add(opened(), 'c')).rejects.toMatchObject({ code: 'STORE_BUSY' });
});

test('a writer that wrote nothing leaves the file as it was, and nothing beside it', async () => {
  await publish('a');
  const writer = openGraph({ engine: 'grafeo', path });
  await expect(
    writer.write(async (tx) => {
      await tx.run('load/source', { id: 'x', properties: { id: 'x' } });
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await writer.close();
  expect(readdirSync(join(folder, 'inner')).sort()).toEqual(['graph.grafeo', 'graph.grafeo.lock']);
  expect(await ids(opened())).toEqual(['a']);
});

test('a file that is no graph is told, with the way out', async () => {
  const broken = join(folder, 'broken.grafeo');
  writeFileSync(broken, 'this is no graph');
  await expect(opened(broken).ping()).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('delete it'),
  });
});

test('only what was a graph is to be deleted', async () => {
  await publish('a', 'b');
  const whole = readFileSync(path);
  const damaged = join(folder, 'damaged.grafeo');
  writeFileSync(damaged, whole.subarray(0, whole.length >> 1));
  await expect(opened(damaged).ping()).rejects.toThrow('It is a cache: delete it');
  const letter = join(folder, 'letter.txt');
  writeFileSync(letter, 'Dear all');
  for (const other of [letter, folder]) {
    await expect(opened(other).ping()).rejects.toThrow('It is no graph of Recalling: name another');
    await expect(opened(other).ping()).rejects.not.toThrow('cache');
  }
});

test('a writer that is killed leaves what was there, and the next one goes on from what it had committed', async () => {
  await publish('a');
  const reader = opened();
  expect(await ids(reader)).toEqual(['a']);
  const committed = await writeUntilKilled(5);
  expect(await ids(reader)).toEqual(['a']);
  expect(await ids(opened())).toEqual(['a']);
  const next = openGraph({ engine: 'grafeo', path });
  await next.prepare();
  expect(await ids(next)).toEqual(expect.arrayContaining(['a', ...committed]));
  await next.close();
  expect(await ids(reader)).toEqual(expect.arrayContaining(['a', ...committed]));
  expect(readdirSync(join(folder, 'inner')).sort()).toEqual(['graph.grafeo', 'graph.grafeo.lock']);
}, 60_000);

/**
 * A process of its own writes one transaction after the other to the work beside the file, as a seeder does, and is
 * killed (SIGKILL) in the middle of it once it has told of `count` of them.
 */
async function writeUntilKilled(count: number): Promise<string[]> {
  const script = `
    const { GrafeoDB } = require('@grafeo-db/js');
    const { copyFileSync } = require('node:fs');
    const [path] = process.argv.slice(1);
    const lock = GrafeoDB.create(path + '.lock');
    copyFileSync(path, path + '.work');
    const database = GrafeoDB.open(path + '.work');
    (async () => {
      for (let i = 0; ; i += 1) {
        const transaction = database.beginTransaction();
        await transaction.executeCypher('CREATE (s:Source {id: $id, kind: "document", path: "", hash: "", touches: []})', { id: 'k' + i });
        await transaction.executeCypher('UNWIND range(1, 50) AS n CREATE (:Padding {n: n})');
        transaction.commit();
        process.stdout.write('k' + i + '\\n');
      }
    })();`;
  const child = spawn(process.execPath, ['-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      told += chunk;
      if (told.split('\n').length > count) child.kill('SIGKILL');
    });
    child.once('close', () => resolve());
  });
  return told
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, count);
}
