import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDocument, type SourceDocument } from '../../src/documents/index.js';
import { agreement } from './agreement.js';

/** Real resolutions of the field; they stand beside the checkout and are no part of it. */
const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const isThere = existsSync(CORPUS);

if (!isThere)
  console.warn(`NOTICE: the corpus is not at ${CORPUS}. The tests that read real documents are skipped.`);

test('under CI the corpus is there', () => {
  expect(isThere || process.env.CI !== 'true').toBe(true);
});

const read = async (language: string, name: string): Promise<SourceDocument> =>
  readDocument(await readFile(join(CORPUS, language, name)), { name });

const namesOf = async (language: string, ending: string) =>
  (await readdir(join(CORPUS, language))).filter((name) => name.endsWith(ending));

(isThere ? describe : describe.skip)('the corpus', () => {
  test('one resolution in six languages has the same blocks, numbers, notes and calls', async () => {
    const shape = ({ blocks, calls }: SourceDocument) => ({
      preambular: blocks.filter(({ role }) => role === 'preambular').length,
      operative: blocks
        .filter(({ role }) => role === 'operative')
        .map(({ num = '' }) => num.replace(/\D/g, '')),
      notes: blocks.filter(({ role }) => role === 'footnote').length,
      calls: calls.map(({ label }) => label).sort(),
    });
    const names = await namesOf('en', '.xml');
    let equal = 0;
    for (const name of names) {
      const [first, ...others] = await Promise.all(
        LANGUAGES.map(async (language) => shape(await read(language, name))),
      );
      for (const other of others) if (JSON.stringify(other) === JSON.stringify(first)) equal++;
    }
    expect(names).toHaveLength(35);
    expect(equal / (names.length * 5)).toBeGreaterThan(0.85);
  }, 60_000);

  test('every XML states symbol, language, date and title, and no call is without its note', async () => {
    for (const language of LANGUAGES) {
      for (const name of await namesOf(language, '.xml')) {
        const { metadata, notices } = await read(language, name);
        expect(metadata.symbol?.replaceAll('/', '_')).toBe(name.replace('.xml', ''));
        expect(metadata).toMatchObject({
          language,
          date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          title: expect.any(String),
        });
        expect(notices).toEqual([]);
      }
    }
  }, 60_000);

  test('an official PDF agrees with its XML on paragraphs, notes and the places of calls', async () => {
    const names = await namesOf('en', '.pdf');
    expect(names).toHaveLength(14);
    for (const name of names) {
      const found = agreement(await read('en', name.replace('.pdf', '.xml')), await read('en', name));
      expect({ name, differences: found.differences }).toEqual({ name, differences: [] });
    }
  }, 120_000);

  test('drafts as PDF have all their numbers and as many notes as calls', async () => {
    for (const name of await namesOf('drafts', '.pdf')) {
      const { blocks, calls, metadata } = await read('drafts', name);
      expect(metadata.symbol?.replaceAll('/', '_')).toBe(name.replace('.pdf', ''));
      const labels = blocks.filter(({ role }) => role === 'footnote').map(({ num }) => num);
      const called = new Set(calls.map(({ label }) => label));
      expect(labels.filter((label) => label !== '*' && !called.has(label ?? ''))).toEqual([]);
      const numbers = blocks
        .filter(({ num }) => /^\d+\.$/.test(num ?? ''))
        .map(({ num }) => Number.parseInt(num ?? '', 10));
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    }
  }, 60_000);
});
