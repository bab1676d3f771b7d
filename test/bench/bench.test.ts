import { describe, expect, test } from '@jest/globals';
import { type Bench, isMet, percentile, type Row, Skipped, table } from '../../bench/harness.js';
import { LANGUAGES, madeText } from '../../bench/made-text.js';
import { bench as explorer } from '../../bench/rows/explorer.js';
import { bench as exports } from '../../bench/rows/export.js';
import { bench as extract } from '../../bench/rows/extract.js';
import { bench as eyecite } from '../../bench/rows/eyecite.js';
import { bench as queries } from '../../bench/rows/queries.js';
import { bench as seed } from '../../bench/rows/seed.js';
import { bench as server } from '../../bench/rows/server.js';
import { readDocument } from '../../src/documents/index.js';
import { extract as read } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';

const benches: Record<string, Bench> = { explorer, export: exports, extract, eyecite, queries, seed, server };

describe('each bench runs; what it measures at these sizes means nothing', () => {
  test.each(Object.keys(benches))(
    '%s',
    async (name) => {
      let rows: Row[] = [];
      try {
        rows = (await benches[name]?.run({ quick: true })) ?? [];
      } catch (error) {
        if (!(error instanceof Skipped)) throw error;
        process.stderr.write(`bench ${name} is skipped: ${error.message}\n`);
        return;
      }
      expect(rows.length).toBeGreaterThan(0);
      for (const { what, value, baseline } of rows) {
        expect({ what, isFinite: Number.isFinite(value), isMeasured: value > 0 }).toEqual({
          what,
          isFinite: true,
          isMeasured: true,
        });
        if (baseline) expect(baseline.value).toBeGreaterThan(0);
      }
    },
    120_000,
  );
});

describe('the made texts', () => {
  test.each(LANGUAGES)(
    '%s is read: its paragraphs have acts, its numbers and footnotes are found',
    async (language) => {
      const bytes = Buffer.from(madeText(language, 20_000));
      expect(bytes.length).toBeGreaterThan(18_000);
      expect(bytes.length).toBeLessThan(24_000);
      const file = read(await readDocument(bytes, { name: 'text.txt' }), { registry: loadRegistry() });
      expect(file.document).toMatchObject({ symbol: 'A/RES/90/1', language });
      const lead = file.provisions.filter(({ clauses }) => clauses.length > 0);
      expect(lead.length).toBe(file.provisions.length);
      expect(file.citations.length).toBeGreaterThan(file.provisions.length);
      expect(file.footnotes.length).toBeGreaterThan(5);
    },
  );
});

describe('what the table says', () => {
  const row: Row = {
    what: 'en',
    value: 4,
    unit: 'MB/s',
    baseline: { what: 'fr', value: 2 },
    bar: { atLeast: 5 },
  };

  test('ratio and bar', () => {
    expect(table('extract', [row])).toBe('extract\n  en  4.00 MB/s  2.00 × fr (2.00)  MISSED: at least 5.00');
    expect(isMet({ ...row, bar: { atMost: 4 } })).toBe(true);
    expect(isMet({ what: '', value: 1, unit: 's' })).toBeNull();
  });

  test('percentiles', () => {
    const sample = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([percentile(sample, 0.5), percentile(sample, 0.95), percentile([7], 0.95)]).toEqual([51, 96, 7]);
  });
});
