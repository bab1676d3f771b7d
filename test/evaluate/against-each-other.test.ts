import { describe, expect, test } from '@jest/globals';
import { scoreAgreement, scoreFormats } from '../../src/evaluate/against-each-other.js';
import type { PrintedActs, PrintedClauses, PrintedVerbs } from '../../src/evaluate/differences.js';
import { figuresOf } from '../../src/evaluate/figures.js';
import type { Row } from '../../src/evaluate/reading.js';
import { f1 } from '../../src/evaluate/tally.js';
import type { Act } from '../../src/seedfile/index.js';
import { CITATIONS, citationOf, fileOf, LINKS, readingOf, SYMBOL } from './seed-file.js';

const DOCUMENT = { symbol: SYMBOL, files: [], links: [] };
const WITHOUT_DECISION = CITATIONS.filter(({ target }) => target !== 'A/DEC/90/501');

function cell(rows: readonly Row[], name: string) {
  const { cells } = figuresOf(rows);
  const tally = cells.get(name);
  if (!tally) throw new Error(`No cell "${name}" among: ${[...cells.keys()].join('; ')}`);
  return tally;
}

describe('citations that the languages were read to print differently', () => {
  const at = `${SYMBOL}#OP1`;
  const target = 'A/RES/91/7';
  const APART = 'citations, apart from differences read in the texts';
  const WITH_ACT = 'citations with act, apart from differences read in the texts';

  /** French leaves the second citation out; `read` tells how often each language is read to cite it. */
  function score(
    read: Record<string, number>,
    printed: Record<string, PrintedClauses>,
    act?: Record<string, Act>,
  ) {
    const readings = Object.entries(read).map(([language, count]) => {
      const one = readingOf(fileOf(language));
      const others = one.seed.citations.filter((citation) => citation.target !== target);
      const cited = one.seed.citations
        .filter((citation) => citation.target === target)
        .map((citation) => ({ ...citation, act: act?.[language] ?? citation.act }));
      const citations = [...others, ...Array.from({ length: count }, () => cited).flat()];
      return { ...one, seed: { ...one.seed, citations } };
    });
    const acts: PrintedActs = { cited: new Map([[target, new Map(Object.entries(printed))]]) };
    const { rows, problems } = scoreAgreement(DOCUMENT, readings, new Map([[at, acts]]));
    const figure = (facet: string) => f1(cell(rows, `agreement: ${facet} | text`));
    return {
      strict: figure('citations'),
      apart: figure(APART),
      withAct: figure(WITH_ACT),
      stale: problems.filter(({ measure }) => measure === 'stale: citations').length,
    };
  }

  const printed = { en: 1, fr: 0, ru: 2 };

  test('agree while each is read so', () => {
    const asPrinted = score(printed, printed);
    expect(asPrinted.strict).toBeLessThan(1);
    expect(asPrinted).toMatchObject({ apart: 1, withAct: 1, stale: 0 });
  });

  test.each([
    ['less', { ...printed, en: 0 }],
    ['more', { ...printed, fr: 1 }],
    ['once instead of twice', { ...printed, ru: 1 }],
  ])('count against one that is read to cite %s', (_, read) => {
    const otherwise = score(read, printed);
    expect(otherwise.apart).toBeLessThan(1);
    expect(otherwise.withAct).toBeLessThan(1);
  });

  test('are stale where all are read alike', () =>
    expect(score({ en: 1, fr: 1, ru: 1 }, printed)).toMatchObject({ strict: 1, stale: 1 }));

  describe('in clauses of other acts', () => {
    const once = { en: 1, fr: 1, ru: 1 };
    const inClauses: Record<string, Act[]> = { en: ['NOTES'], fr: ['STRESSES'], ru: ['NOTES'] };

    test('agree while each is read so', () =>
      expect(score(once, inClauses, { fr: 'STRESSES' })).toMatchObject({ apart: 1, withAct: 1, stale: 0 }));

    test('count against one that is read otherwise', () =>
      expect(score(once, inClauses, { fr: 'STRESSES', ru: 'STRESSES' }).withAct).toBeLessThan(1));

    test('are stale where all are read alike', () =>
      expect(score(once, inClauses)).toMatchObject({ stale: 1 }));
  });
});

describe('languages', () => {
  test('three that read the same agree in every facet', () => {
    const { rows, problems } = scoreAgreement(
      DOCUMENT,
      ['ar', 'en', 'zh'].map((language) => readingOf(fileOf(language))),
    );
    for (const facet of ['provisions', 'first acts', 'acts', 'citations', 'citations with act', 'footnotes'])
      expect(f1(cell(rows, `agreement: ${facet} | text`))).toBe(1);
    expect(problems).toEqual([]);
  });

  test('who lacks a citation stands alone, and the list says which', () => {
    const readings = [
      readingOf(fileOf('ar'), { citations: WITHOUT_DECISION }),
      readingOf(fileOf('en')),
      readingOf(fileOf('zh')),
    ];
    const { rows, problems } = scoreAgreement(DOCUMENT, readings);
    expect(cell(rows, 'alone: citations | text | ar').wrong).toBe(1);
    expect(cell(rows, 'agreement: citations | text | ar')).toEqual({ right: 8, wrong: 0, missed: 2 });
    expect(f1(cell(rows, 'agreement: provisions | text'))).toBe(1);
    expect(problems.find(({ measure }) => measure === 'agreement: citations')).toMatchObject({
      file: `${SYMBOL} (text)`,
      provision: 'OP1',
      expected: 'OP1 A/DEC/90/501 in en zh',
      found: 'not, or less often, in ar',
      note: 'ar stands alone',
    });
  });

  describe('a difference that was read in the texts', () => {
    const LANGUAGES = ['en', 'fr', 'ru'] as const;
    type Read = Record<(typeof LANGUAGES)[number], Act[]>;
    const id = `${SYMBOL}#PP1`;
    const FIRST = 'first acts, apart from differences read in the texts';
    const ACTS = 'acts of a paragraph, apart from differences read in the texts';

    /** The paragraph prints "Recalling" in all languages. */
    function score(read: Read, printed: PrintedActs, at = id) {
      const readings = LANGUAGES.map((language) => {
        const one = readingOf(fileOf(language));
        const provisions = one.seed.provisions.map((provision) => {
          if (provision.id !== id) return provision;
          const clauses = read[language].map((act) => ({
            act,
            verb: { text: 'verb', start: 0, end: 1 },
            end: 9,
          }));
          return { ...provision, end: 50, clauses };
        });
        return { ...one, seed: { ...one.seed, provisions } };
      });
      const { rows, problems } = scoreAgreement(DOCUMENT, readings, new Map([[at, printed]]));
      const figure = (facet: string) => f1(cell(rows, `agreement: ${facet} | text`));
      return {
        first: figure('first acts'),
        firstApart: figure(FIRST),
        acts: figure('acts of a paragraph'),
        actsApart: figure(ACTS),
        stale: problems.flatMap(({ measure, found }) => (measure.startsWith('stale') ? [found] : [])),
      };
    }

    const firstly: PrintedActs = {
      first: new Map([
        ['en', { act: 'ENCOURAGES' }],
        ['fr', { act: 'ENCOURAGES' }],
        ['ru', { act: 'CALLS_UPON' }],
      ]),
    };
    const first: Read = { en: ['ENCOURAGES'], fr: ['ENCOURAGES'], ru: ['CALLS_UPON'] };

    test('counts for nothing while each language is read as it prints', () => {
      const asPrinted = score(first, firstly);
      expect(asPrinted.first).toBeLessThan(1);
      expect(asPrinted).toMatchObject({ firstApart: 1, actsApart: 1, stale: [] });
    });

    test('counts as before where one is read otherwise, whether it then differs from the others or not', () => {
      expect(score({ ...first, ru: ['NOTES'] }, firstly).firstApart).toBeLessThan(1);
      const alike = score({ ...first, ru: ['ENCOURAGES'] }, firstly);
      expect(alike).toMatchObject({ first: 1, stale: ['ENCOURAGES in all languages'] });
      expect(alike.firstApart).toBeLessThan(1);
      expect(alike.actsApart).toBeLessThan(1);
    });

    const whole: PrintedActs = {
      all: new Map<string, PrintedVerbs>([
        ['en', { NOTES: 'Recalling' }],
        ['fr', { STRESSES: 'Recalling' }],
        ['ru', {}],
      ]),
    };
    const all: Read = {
      en: ['RECALLS', 'NOTES'],
      fr: ['RECALLS', 'STRESSES', 'RECALLS'],
      ru: ['RECALLS'],
    };

    test('of all acts of a paragraph, too; what they share counts as ever', () => {
      const asPrinted = score(all, whole);
      expect(asPrinted.acts).toBeLessThan(1);
      expect(asPrinted).toMatchObject({ actsApart: 1, stale: [] });
      expect(score({ ...all, ru: [] }, whole).actsApart).toBeLessThan(1);
    });

    test.each([
      ['an act less', { ...all, fr: ['RECALLS'] }],
      ['another act', { ...all, en: ['RECALLS', 'STRESSES'] }],
      ['an act more', { ...all, ru: ['RECALLS', 'NOTES'] }],
      ['an act that none prints', { ...all, ru: ['RECALLS', 'DECIDES'] }],
    ] as [string, Read][])('counts against a language of which %s is read', (_, read) => {
      expect(score(read, whole).actsApart).toBeLessThan(1);
    });

    test('is told where it is none any more, or where its paragraph or its verb is gone', () => {
      const alike: Read = { en: ['RECALLS'], fr: ['RECALLS'], ru: ['RECALLS'] };
      expect(score(alike, whole).stale).toEqual(['RECALLS in all languages']);
      expect(score(all, whole, `${SYMBOL}#OP7`).stale).toEqual(['none of this label in en']);
      const moved = { all: new Map([...(whole.all ?? []), ['fr', { STRESSES: 'Souligne' }] as const]) };
      expect(score(all, moved).stale).toEqual([
        'no such verb in fr: labels have moved, or the text is another',
      ]);
    });
  });

  test('a verb that stands for several acts agrees with what the others read, in a figure of its own', () => {
    const reading = (language: string, act: 'ENCOURAGES' | 'CALLS_UPON', text: string) => {
      const one = readingOf(fileOf(language));
      const provisions = one.seed.provisions.map((provision) => ({
        ...provision,
        clauses: [{ act, verb: { text, start: 0, end: 1 }, end: 10 }],
      }));
      return { ...one, seed: { ...one.seed, provisions } };
    };
    const { rows } = scoreAgreement(DOCUMENT, [
      reading('en', 'ENCOURAGES', 'Encourages'),
      reading('es', 'ENCOURAGES', 'Alienta'),
      reading('ru', 'CALLS_UPON', 'призывает'),
    ]);
    expect(f1(cell(rows, 'agreement: first acts | text | ru'))).toBe(0);
    expect(f1(cell(rows, 'agreement: compatible first acts | text | ru'))).toBe(1);
  });

  test('a target that a paragraph cites again is taken for what the others cite there as often', () => {
    const reading = (language: string, ...verbs: [Act, string][]) => {
      const one = readingOf(fileOf(language));
      const [first, ...others] = one.seed.citations;
      const provisions = one.seed.provisions.map((provision) => ({
        ...provision,
        clauses: verbs.map(([act, text]) => ({ act, verb: { text, start: 0, end: 1 }, end: 10 })),
      }));
      const citations = verbs.flatMap(([act], clause) => (first ? [{ ...first, act, clause }] : []));
      return { ...one, seed: { ...one.seed, provisions, citations: [...citations, ...others] } };
    };
    const { rows } = scoreAgreement(DOCUMENT, [
      reading('en', ['REAFFIRMS', 'Reaffirms'], ['ENCOURAGES', 'encourages']),
      reading('es', ['REAFFIRMS', 'Reafirma'], ['ENCOURAGES', 'alienta']),
      reading('ru', ['REAFFIRMS', 'подтверждает'], ['CALLS_UPON', 'призывает']),
    ]);
    expect(f1(cell(rows, 'agreement: citations with act | text | ru'))).toBeLessThan(1);
    expect(f1(cell(rows, 'agreement: compatible citations with act | text | ru'))).toBe(1);
  });

  test('what a paragraph names again counts in the strict figure, and once in that of its targets', () => {
    const again = CITATIONS.flatMap((one) =>
      one.target === 'A/DEC/90/501' ? [one, { ...one, clause: 1 }] : [one],
    );
    const { rows } = scoreAgreement(DOCUMENT, [
      readingOf(fileOf('ar'), { citations: again }),
      readingOf(fileOf('en')),
      readingOf(fileOf('zh')),
    ]);
    expect(cell(rows, 'agreement: citations | text | ar').wrong).toBe(2);
    expect(f1(cell(rows, 'agreement: targets of a paragraph | text | ar'))).toBe(1);
  });

  test('formats are not mixed', () => {
    const { rows } = scoreAgreement(DOCUMENT, [
      readingOf(fileOf('ar', 'text')),
      readingOf(fileOf('en', 'akn')),
    ]);
    expect(rows).toEqual([]);
  });

  test('the UN’s own links are the yardstick', () => {
    const readings = [readingOf(fileOf('ar')), readingOf(fileOf('en'))];
    const links = [...LINKS, ...LINKS.slice(1).map((link) => ({ ...link, language: 'ar' }))];
    const { rows } = scoreAgreement({ ...DOCUMENT, links }, readings);
    expect(cell(rows, 'agreement: the links themselves | text | ar')).toEqual({
      right: 2,
      wrong: 0,
      missed: 1,
    });
  });
});

test('numbered references leave names and slugs out', () => {
  const readings = [readingOf(fileOf('ar')), readingOf(fileOf('en'))];
  const { rows } = scoreAgreement(DOCUMENT, readings);
  expect(cell(rows, 'agreement: citations | text | en').right).toBe(5);
  expect(cell(rows, 'agreement: numbered references | text | en').right).toBe(4);
});

describe('formats', () => {
  test('are held against the XML of the same language', () => {
    const pdf = readingOf(fileOf('en', 'pdf'), {
      citations: [...WITHOUT_DECISION, citationOf('OP2', 'DECIDES', 'A/RES/4/4', '2. Decides')],
    });
    const { rows, problems } = scoreFormats([
      readingOf(fileOf('en', 'akn')),
      pdf,
      readingOf(fileOf('ar', 'pdf')),
    ]);
    expect(cell(rows, 'pdf against akn: citations | pdf')).toEqual({ right: 4, wrong: 1, missed: 1 });
    expect(cell(rows, 'pdf against akn: provisions | pdf')).toEqual({ right: 3, wrong: 0, missed: 0 });
    expect(problems.filter(({ measure }) => measure === 'pdf against akn: citations')).toEqual([
      expect.objectContaining({
        file: 'en/A_RES_99_1.pdf',
        provision: 'OP2',
        found: 'OP2 A/RES/4/4',
        expected: null,
      }),
      expect.objectContaining({
        file: 'en/A_RES_99_1.pdf',
        provision: 'OP1',
        expected: 'OP1 A/DEC/90/501',
        found: null,
      }),
    ]);
  });
});
