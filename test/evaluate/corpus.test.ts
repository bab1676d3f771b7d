import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCorpus } from '../../src/evaluate/corpus.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'recalling-corpus-'));
  for (const name of [
    'en/A_RES_99_1.txt',
    'en/A_RES_99_1.xml',
    'zh/A_RES_99_1.txt',
    'drafts/A_C.2_99_L.4.pdf',
    'en/odd.xml',
    'en/notes.md',
  ]) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), '');
  }
  await writeFile(
    path.join(folder, 'manifest.tsv'),
    'file\tsymbol\tlanguage\nen/odd\tS/RES/1325 (2000)\ten\n',
  );
  const head = 'file\tsymbol\tlang\tstart\tend\tanchor\ttarget\tin\tpara\tlead\tfootnote\tmismatch\thref';
  await writeFile(
    path.join(folder, 'links.tsv'),
    `${head}\nen/A_RES_99_1.txt\tA/RES/99/1\ten\t0\t4\t90/5\tA/RES/90/5\tpreamble\t\t\t\t\t\n`,
  );
});

afterAll(() => rm(folder, { recursive: true }));

async function listed(selection = {}) {
  const documents = await readCorpus(folder, selection);
  return documents.map(({ symbol, files, links }) => [
    symbol,
    files.map(({ name, language, format }) => `${name} ${language} ${format}`),
    links.length,
  ]);
}

test('the files of one document meet, with its links', async () => {
  expect(await listed()).toEqual([
    ['A/C.2/99/L.4', ['drafts/A_C.2_99_L.4.pdf null pdf'], 0],
    ['A/RES/99/1', ['en/A_RES_99_1.txt en text', 'en/A_RES_99_1.xml en akn', 'zh/A_RES_99_1.txt zh text'], 1],
    ['S/RES/1325 (2000)', ['en/odd.xml en akn'], 0],
  ]);
});

test('a selection of languages and formats', async () => {
  expect(await listed({ languages: ['zh'] })).toEqual([['A/RES/99/1', ['zh/A_RES_99_1.txt zh text'], 1]]);
  expect(await listed({ formats: ['pdf'] })).toEqual([
    ['A/C.2/99/L.4', ['drafts/A_C.2_99_L.4.pdf null pdf'], 0],
  ]);
});

test('a folder without documents is refused with what was expected', async () => {
  await expect(readCorpus(folder, { languages: ['fr'] })).rejects.toThrow(
    'holds no documents to read; expected <language>/<SYMBOL>.xml',
  );
});
