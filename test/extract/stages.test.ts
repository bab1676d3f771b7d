import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/documents/index.js';
import { isMarked, isOpen, withoutCalls } from '../../src/extract/layout/lines.js';
import { findCalls, plainLabel } from '../../src/extract/passage/calls.js';
import { cleanWords, passage, rangeOf, unitAt } from '../../src/extract/passage/text.js';
import { leadingVerb } from '../../src/extract/verbs/verbs.js';
import { languageCodes, loadLanguage } from '../../src/languages/index.js';
import { raised, readText } from './read.js';

/** The stages by themselves, and what must hold for any text. */

const CODES = languageCodes();
/** Text as the United Nations prints it and as damage leaves it: letters of all scripts, digits, marks, controls. */
const signs = fc.constantFrom(
  ...'aZcoxéÉñёйЙЖосхأإآىةهكلمـ١٢٣٤۵漢第号ＡＢ①Ⅳ￼ﬁ½²¹(),.;:—–-’“”«»/ \t\n\u00a0\u00ad\u200f\u200e\u202b\u064b\u0301'.split(
    '',
  ),
  '\u{1d7d8}',
  '\u{1f600}',
  '\ud800',
);
const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));

describe('folding', () => {
  test.each(CODES)('%s: each unit leads back to where it was printed, in order', (code) => {
    const language = loadLanguage(code);
    fc.assert(
      fc.property(text, (printed) => {
        const { text: folded, offsets } = language.fold(printed);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets[folded.length]).toBe(printed.length);
        for (let unit = 0; unit < folded.length; unit += 1) {
          const at = offsets[unit] ?? -1;
          expect(at).toBeGreaterThanOrEqual(unit === 0 ? 0 : (offsets[unit - 1] ?? 0));
          expect(at).toBeLessThan(printed.length);
        }
      }),
    );
  });

  test.each(CODES)('%s: what is folded stays as it is', (code) => {
    const language = loadLanguage(code);
    fc.assert(
      fc.property(text, (printed) => {
        const once = language.fold(printed).text;
        expect(language.fold(once).text).toBe(once);
      }),
    );
  });

  test.each([
    ['ar', 'قـــراراتِها', 'قراراتها'],
    ['ar', '١٨٣/٥٦', '183/56'],
    ['fr', 'Réaffirmant', 'reaffirmant'],
    ['ru', 'Её Йод', 'ее иод'],
    ['zh', '（第７０／１２５号）', '(第70/125号)'],
    ['en', 'high\u2011level\u00a0 “plan”', 'high-level "plan"'],
  ])('%s: %j becomes %j', (code, printed, folded) => {
    expect(loadLanguage(code).fold(printed).text).toBe(folded);
  });
});

describe('passages', () => {
  const language = loadLanguage('en');

  test('join their pieces with a space and leave the calls out', () => {
    const printed = 'Recalling the plan¹ and\nSee A/1\nthe Agenda,² 7';
    const pieces = ['Recalling the plan¹ and', 'the Agenda,² 7'].map((words) => {
      const start = printed.indexOf(words);
      return { start, end: start + words.length };
    });
    const calls = ['¹', '²'].map((label) => ({
      label,
      start: printed.indexOf(label),
      end: printed.indexOf(label) + 1,
    }));
    const part = passage(language.fold(printed), pieces, calls);
    expect(part.text).toBe('recalling the plan and the agenda, 7');
    expect(part.calls.map(({ label, at }) => [label, part.text.slice(0, at)])).toEqual([
      ['¹', 'recalling the plan'],
      ['²', 'recalling the plan and the agenda,'],
    ]);
    const range = rangeOf(part, part.text.indexOf('plan'), part.text.indexOf(','));
    expect(cleanWords(printed, range, part.ranges)).toBe('plan¹ and the Agenda');
  });

  test('any stretch of a passage leads back to the words that were folded', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        const printed = `${one}\n#\n${two}`;
        const folded = language.fold(printed);
        const ranges = [
          { start: 0, end: one.length },
          { start: one.length + 3, end: printed.length },
        ];
        const part = passage(folded, ranges);
        expect(part.offsets).toHaveLength(part.text.length + 1);
        for (let unit = 0; unit < part.text.length; unit += 1) {
          if (part.text[unit] === ' ') continue;
          const { start } = rangeOf(part, unit, unit + 1);
          expect(ranges.some((range) => start >= range.start && start < range.end)).toBe(true);
          expect(folded.text[unitAt(folded, start)]).toBeDefined();
        }
      }),
    );
  });
});

describe('footnote calls', () => {
  const calls = async (printed: string) => {
    const source = await readDocument(Buffer.from(printed));
    return findCalls(source, [{ start: 0, end: printed.length }]).map(({ label }) => label);
  };

  test.each([
    ['the Tunis Agenda¹ and the Commitment¹²', ['1', '12']],
    ['the Tunis Agenda^(1) and ^(٣)', ['1', '3']],
    ['البرنامج^(١) والخطة^(٢)', ['1', '2']],
    ['the Agenda¹ and the Agenda,1 again', ['1', '1']],
    ['the Agenda (1) and the year 2005, 12 States', []],
    ['resolution 70/1, paragraph 3', []],
  ])('in %j', async (printed, labels) => {
    expect(await calls(printed)).toEqual(labels);
  });

  test('a plain call in brackets counts where a line begins with its label', async () => {
    expect(await calls('بتقرير الموانئ\u200f(١)، والخطة(٢).\n(١) A/79/62.\n(٢) A/79/63.')).toEqual([
      '1',
      '2',
    ]);
    expect(await calls('بتقرير الموانئ(١)، والخطة(٢).')).toEqual([]);
  });

  test('labels have Latin digits', () => {
    expect(['¹²', '٣', '۴', '7'].map(plainLabel)).toEqual(['12', '3', '4', '7']);
  });
});

describe('lines', () => {
  test.each(['I. Introduction', 'III. Recommendation', 'A. Ports', 'أولا - مقدمة', 'ثالثا – توصية'])(
    '%s is a marked heading',
    (line) => expect(isMarked(line)).toBe(true),
  );
  test.each([
    'high-level meeting',
    'E-commerce strategies',
    'ICT-based services',
    'the report. It',
    'Recalling the plan',
  ])('%s is none', (line) => expect(isMarked(line)).toBe(false));
  test('a text is open where it stops within a sentence, calls aside', () => {
    expect(
      ['the outcome of the', 'the plan¹', 'the plan,¹', 'the plan;', 'to report:'].map((one) =>
        isOpen(withoutCalls(one)),
      ),
    ).toEqual([true, true, false, false, false]);
  });
});

describe('the leading verb', () => {
  test.each([
    ['en', 'recalling also its resolution', 'PREAMBULAR', 'RECALLS'],
    ['en', 'also requests states', 'OPERATIVE', 'REQUESTS'],
    ['ar', 'تعيد تاكيد قرارها', 'OPERATIVE', 'REAFFIRMS'],
    ['fr', 'reaffirmant sa resolution', 'PREAMBULAR', 'REAFFIRMS'],
    ['ru', 'постановляет продлить', 'OPERATIVE', 'DECIDES'],
    ['zh', '回顾其决议', 'PREAMBULAR', 'RECALLS'],
  ] as const)('%s: %s', (code, words, place, act) => {
    const language = loadLanguage(code);
    expect(leadingVerb(language, language.fold(words).text, place)?.act).toBe(act);
  });
  test('a noun leads nothing', () =>
    expect(leadingVerb(loadLanguage('en'), 'the report recalls', 'OPERATIVE')).toBeNull());
});

test('any text gives a seed file whose offsets stand in the text', async () => {
  const line = fc.oneof(
    text,
    fc.constantFrom(
      'The General Assembly,',
      'إن الجمعية العامة،',
      '大会，',
      `Recalling its resolution 70/1 of 25 September 2015,${raised(1)}`,
      '1. Reaffirms paragraph 3 of its resolution 70/125;',
      '١ - تعيد تأكيد قرارها ٧٠/١؛',
      '(a) To report;',
      '__________________',
      `${raised(1)} A/79/62-E/2024/3.`,
      'Annex',
      'Draft resolution II',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
      const printed = `The General Assembly\n${lines.join('\n')}`;
      const seed = await readText(printed, { language: 'en' });
      const { length } = (await readDocument(Buffer.from(printed))).text;
      const places = [
        ...seed.provisions,
        ...seed.citations.map(({ surface }) => surface),
        ...seed.diagnostics.filter(({ start }) => start !== null),
      ];
      for (const { start, end } of places) {
        expect(start).toBeLessThanOrEqual(end ?? -1);
        expect([(start ?? -1) >= 0, (end ?? length + 1) <= length]).toEqual([true, true]);
      }
      const ids = seed.provisions.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      const notes = seed.footnotes.map(({ id }) => id);
      expect(notes).toEqual([...new Set(notes)]);
      for (const { from, clause } of seed.citations) {
        expect(ids).toContain(from);
        if (clause !== null) expect(seed.provisions[ids.indexOf(from)]?.clauses[clause]).toBeDefined();
      }
    }),
    { numRuns: 100 },
  );
});
