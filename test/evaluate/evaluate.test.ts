import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { evaluate } from '../../src/evaluate/index.js';

/** A resolution of our own making, in UN style. */
const TEXT = `United Nations
A/RES/79/900
General Assembly

79/900. Harbours for the information society

The General Assembly,

Recalling its resolutions 56/183 of 21 December 2001 and 70/125 of 16 December 2015,¹

1. Reaffirms its resolution 70/1 of 25 September 2015;

2. Decides to remain seized of the matter.

__________________
¹ See A/79/62.
`;

const LINKS = [
  ['56/183', 'A/RES/56/183', 'preamble', '', 'Recalling', ''],
  ['70/125', 'A/RES/70/125', 'preamble', '', 'Recalling', ''],
  ['70/1 of', 'A/RES/70/1', 'mainBody', '1.', 'Reaffirms', ''],
  ['A/79/62', 'A/79/62', 'footnote', '', 'Recalling', '1'],
] as const;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'recalling-evaluate-'));
  await mkdir(path.join(folder, 'en'));
  await writeFile(path.join(folder, 'en', 'A_RES_79_900.txt'), TEXT);
  await writeFile(path.join(folder, 'en', 'A_RES_79_901.pdf'), '%PDF-1.7\ncut');
  const rows = LINKS.map(([words, target, place, paragraph, lead, footnote]) => {
    const start = TEXT.indexOf(words);
    const anchor = words.replace(' of', '');
    return [
      'en/A_RES_79_900.txt',
      'A/RES/79/900',
      'en',
      start,
      start + anchor.length,
      anchor,
      target,
      place,
      paragraph,
      lead,
      footnote,
      '',
    ].join('\t');
  });
  const head = 'file\tsymbol\tlang\tstart\tend\tanchor\ttarget\tin\tpara\tlead\tfootnote\tmismatch';
  await writeFile(path.join(folder, 'links.tsv'), [head, ...rows, ''].join('\n'));
});

afterAll(() => rm(folder, { recursive: true }));

test('a folder is read, counted and listed; a bad file is told and costs no other', async () => {
  const told: [number, number][] = [];
  const { figures, files, failures, problems } = await evaluate(folder, {
    jobs: 1,
    listed: true,
    onProgress: (done, all) => told.push([done, all]),
  });
  expect(problems.filter(({ measure }) => ['links', 'place', 'lead'].includes(measure))).toEqual([]);
  expect(figures.cells.get('links | text | en')).toEqual({ right: 4, wrong: 0, missed: 0 });
  expect(figures.cells.get('place | text | en')).toEqual({ right: 4, wrong: 0, missed: 0 });
  expect(figures.cells.get('lead | text | en')).toEqual({ right: 4, wrong: 0, missed: 0 });
  expect(files.map(({ name }) => name)).toEqual(['en/A_RES_79_900.txt']);
  expect(failures.map(({ file }) => file)).toEqual(['en/A_RES_79_901.pdf']);
  expect(told.at(-1)).toEqual([2, 2]);
});

test('without being asked, no words are brought along', async () => {
  const { problems, unlinked } = await evaluate(folder, { jobs: 1 });
  expect({ problems, unlinked }).toEqual({ problems: [], unlinked: [] });
});
