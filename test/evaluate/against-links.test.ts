import { describe, expect, test } from '@jest/globals';
import { scoreLinks } from '../../src/evaluate/against-links.js';
import type { Score } from '../../src/evaluate/reading.js';
import { sum } from '../../src/evaluate/tally.js';
import type { Act, CitationFacts } from '../../src/seedfile/index.js';
import { CITATIONS, citationOf, fileOf, LINKS, linkOf, readingOf, SYMBOL, TEXT } from './seed-file.js';

const ACTS: Record<string, Act[]> = { Recalling: ['RECALLS'], Notes: ['NOTES', 'TAKES_NOTE'] };

function score(
  citations: CitationFacts[] = CITATIONS,
  format: 'text' | 'akn' = 'text',
  links = LINKS,
): Score {
  const file = fileOf('en', format);
  const readings = format === 'text' ? [] : [readingOf(fileOf('en', 'text'), { citations })];
  const document = { symbol: SYMBOL, files: [file], links };
  const all = scoreLinks(
    document,
    [readingOf(file, { citations }), ...readings],
    new Map([['en/A_RES_99_1.txt', TEXT]]),
    (_, lead) => ACTS[lead] ?? [],
  );
  return {
    ...all,
    rows: all.rows.filter((row) => row.file === file.name),
    problems: all.problems.filter((one) => one.file === file.name),
  };
}

function total({ rows }: Score, measure: string) {
  return sum(rows.filter((row) => row.measure === measure).map(({ tally }) => tally));
}

describe.each(['text', 'akn'] as const)('a good reading of the %s', (format) => {
  test('finds every link in its place under its act', () => {
    const result = score(CITATIONS, format);
    expect(total(result, 'links')).toEqual({ right: 3, wrong: 0, missed: 0 });
    expect(total(result, 'place')).toEqual({ right: 3, wrong: 0, missed: 0 });
    expect(total(result, 'lead')).toEqual({ right: 3, wrong: 0, missed: 0 });
    expect(result.problems).toEqual([]);
  });

  test('has names and decisions apart', () => {
    const reasons = score(CITATIONS, format).unlinked.filter(({ file }) =>
      file.endsWith(format === 'text' ? 'txt' : 'xml'),
    );
    expect(reasons.map(({ found, reason }) => [found, reason])).toEqual([
      ['harbour-plan', 'name'],
      ['A/DEC/90/501', 'decision'],
    ]);
  });
});

test('rows are counted by the kind of the target', () => {
  const rows = score().rows.filter(({ measure }) => measure === 'links');
  expect(
    rows.map(({ target, document, format, language, tally }) => [
      target,
      document,
      format,
      language,
      tally.right,
    ]),
  ).toEqual([
    ['GA resolution', 'GA resolution', 'text', 'en', 2],
    ['document', 'GA resolution', 'text', 'en', 1],
  ]);
});

describe('problems say what a person needs', () => {
  test('a wrong target: both targets, the paragraph and the words', () => {
    const wrong = citationOf('OP1', 'NOTES', 'E/RES/91/7', 'resolution 91/7');
    const result = score(CITATIONS.map((one) => (one.target === 'A/RES/91/7' ? wrong : one)));
    expect(total(result, 'links')).toEqual({ right: 2, wrong: 1, missed: 1 });
    expect(result.problems).toEqual([
      expect.objectContaining({
        measure: 'links',
        provision: `${SYMBOL}#OP1`,
        expected: 'A/RES/91/7',
        found: 'E/RES/91/7',
        words: expect.stringContaining('»resolution 91/7«'),
      }),
    ]);
  });

  test('a footnote that was read but is called from nowhere', () => {
    const result = score(CITATIONS.filter(({ form }) => form !== 'FOOTNOTE'));
    expect(result.problems).toEqual([
      expect.objectContaining({
        expected: 'A/90/12',
        found: null,
        note: 'footnote 1, read in the footnote but no call leads to it',
      }),
    ]);
  });

  test('a number that no link speaks for', () => {
    const result = score([
      ...CITATIONS,
      citationOf('OP2', 'DECIDES', 'A/RES/2/9', '2. Decides'),
      citationOf('OP1', 'NOTES', 'A/RES/90/50', '90/50'),
    ]);
    expect(total(result, 'links')).toEqual({ right: 3, wrong: 1, missed: 0 });
    expect(result.problems).toEqual([
      expect.objectContaining({ expected: null, found: 'A/RES/90/50', note: 'linked in no language' }),
    ]);
  });

  test.each<[string, Partial<CitationFacts>, string]>([
    ['the wrong paragraph', { from: `${SYMBOL}#OP2` }, 'mainBody 1.'],
    ['the wrong section', { from: `${SYMBOL}#PP1` }, 'mainBody 1.'],
    [
      'a footnote instead of the body',
      { form: 'FOOTNOTE', footnote: { printed: '1', resolved: '1', reason: null } },
      'mainBody 1.',
    ],
  ])('%s', (_, change, expected) => {
    const result = score(CITATIONS.map((one) => (one.target === 'A/RES/91/7' ? { ...one, ...change } : one)));
    expect(total(result, 'links')).toEqual({ right: 3, wrong: 0, missed: 0 });
    expect(total(result, 'place')).toEqual({ right: 2, wrong: 1, missed: 0 });
    expect(result.problems.filter(({ measure }) => measure === 'place')).toEqual([
      expect.objectContaining({ expected, note: 'A/RES/91/7' }),
    ]);
  });

  test('a leading verb that the paragraph does not begin with', () => {
    const links = [linkOf('91/7', 'A/RES/91/7', { place: 'mainBody', paragraph: '1.', lead: 'Recalling' })];
    const result = score(
      [CITATIONS[3]].filter((one) => one !== undefined),
      'text',
      links,
    );
    expect(total(result, 'lead')).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(result.problems).toEqual([
      expect.objectContaining({ measure: 'lead', expected: 'RECALLS (Recalling)', found: 'NOTES (NOTES)' }),
    ]);
  });
});

test('words that lead a paragraph and are no verb prove nothing', () => {
  const links = [linkOf('90/5', 'A/RES/90/5', { lead: 'Treaty Series' })];
  expect(total(score(CITATIONS, 'text', links), 'lead')).toEqual({ right: 0, wrong: 0, missed: 0 });
});

test('a file without links is not counted', () => {
  expect(score(CITATIONS, 'text', []).rows).toEqual([]);
});
