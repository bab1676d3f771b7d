import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { readReferences, scoreReferences } from '../../src/evaluate/references.js';
import { f1 } from '../../src/evaluate/tally.js';
import { extract } from '../../src/extract/index.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { formatSeedFile, type SeedFile } from '../../src/seedfile/index.js';
import { recordBytes, registry } from './read.js';

/** The document of record: what stands in seed/ is what the extractor reads, and it is as good as it must be. */
const bytes = recordBytes();

test('under CI the document of record is there', () => {
  expect(bytes !== null || process.env.CI !== 'true').toBe(true);
});

(bytes ? describe : describe.skip)('the document of record', () => {
  const name = 'A_72_417.txt';
  const read = async (): Promise<SeedFile> =>
    extract(await readDocument(bytes ?? Buffer.alloc(0), { name }), { symbol: 'A/72/417', registry });

  test('read anew it equals its committed seed file, summaries aside', async () => {
    const committed = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'seed/A_72_417.json'), 'utf8')) as SeedFile;
    const provisions = committed.provisions.map(({ summary: _, ...facts }) => facts);
    // Where they differ: recalling extract … --symbol A/72/417 --out seed/, and read the diff.
    expect(formatSeedFile(await read()).split('\n')).toEqual(
      formatSeedFile({ ...committed, provisions }).split('\n'),
    );
  });

  test('reading it twice gives the same file', async () => {
    expect(formatSeedFile(await read())).toBe(formatSeedFile(await read()));
  });

  test('held against the reference it meets the bars', async () => {
    const references = await readReferences(join(import.meta.dirname, '../reference'));
    const file = { name, path: name, language: 'ar', format: 'text' as const };
    const { rows, problems } = scoreReferences(
      [{ file, text: '', seed: await read() }],
      references,
      (target) => registry.byAlias(target)?.id ?? target,
    );
    const figure = (measure: string): number => {
      const tally = rows.find((row) => row.measure === `reference: ${measure}`)?.tally;
      return tally ? (f1(tally) ?? 0) : 0;
    };
    // What is wrong or missed stands in `problems`, for whoever has to mend it.
    const wrong = problems.filter(({ measure }) => /provisions|first acts/.test(measure));
    expect(wrong).toEqual([]);
    expect(figure('provisions')).toBe(1);
    expect(figure('first acts')).toBe(1);
    expect(figure('citations of instruments')).toBeGreaterThanOrEqual(0.97);
    expect(figure('citations of all targets')).toBeGreaterThanOrEqual(0.93);
  });
});
