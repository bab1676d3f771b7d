import { describe, expect, test } from '@jest/globals';
import { citationLines, diagnosticLines, provisionLines, readText } from './read.js';

/** Every trap of the document of record and of UN writing, each with sentences of our own. */

const AR = { language: 'ar' };
const ar = (...paragraphs: string[]) => ['إن الجمعية العامة،', ...paragraphs].join('\n\n');
const en = (...paragraphs: string[]) => ['The General Assembly,', ...paragraphs].join('\n\n');

describe('numbers in Arabic, number first or session first', () => {
  test('the date beside a number tells which order holds, and the file says so', async () => {
    const seed = await readText(
      ar(
        'إذ تشير إلى قرارها ١٨٣/٥٦ المؤرخ ٢١ كانون الأول/ديسمبر ٢٠٠١،',
        '١ - تعيد تأكيد قرارها ٦٠/٢٥٢ المؤرخ ٢٧ آذار/مارس ٢٠٠٦.',
      ),
      AR,
    );
    expect(seed.citations).toMatchObject([
      { target: 'A/RES/56/183', date: '2001-12-21', form: 'NUMBER', confidence: 1, act: 'RECALLS' },
      { target: 'A/RES/60/252', date: '2006-03-27', form: 'NUMBER', confidence: 1, act: 'REAFFIRMS' },
    ]);
    expect(seed.diagnostics).toMatchObject([
      {
        code: 'NUMBER_BEFORE_SESSION',
        provision: 'A/RES/79/900#PP1',
        message: expect.stringContaining('2001-12-21'),
      },
    ]);
  });

  test.each([
    ['number first', 'قرارها ١٨٣/٥٦ المؤرخ ٢١ كانون الأول/ديسمبر ٢٠٠١', 'A/RES/61/55'],
    ['session first', 'قرارها ٥٦/١٨٣ المؤرخ ٢١ كانون الأول/ديسمبر ٢٠٠١', 'A/RES/55/61'],
  ])('without a date the habit of the text decides: %s', async (_habit, dated, target) => {
    const seed = await readText(ar(`إذ تشير إلى ${dated}،`, '١ - تعيد تأكيد قرارها ٥٥/٦١.'), AR);
    expect(seed.citations[1]).toMatchObject({ target, confidence: 0.9 });
  });

  test('body and footnotes have habits of their own', async () => {
    const seed = await readText(
      ar(
        'إذ تشير إلى قراريها ١٨٣/٥٦ المؤرخ ٢١ كانون الأول/ديسمبر ٢٠٠١ و ٢٠٢/٦٣ المؤرخ ١٩ كانون الأول/ديسمبر ٢٠٠٨،',
        '١ - تحيط علما بتقرير المرافئ^(١)؛',
        '٢ - تعيد تأكيد قرارها ٥٥/٦١.',
        '__________________\n(١) انظر القرار ٥٩/٢٢٠ والقرار ٥٥/٦١.',
      ),
      AR,
    );
    expect(citationLines(seed)).toEqual([
      'PP1 RECALLS A/RES/56/183',
      'PP1 RECALLS A/RES/63/202',
      'OP1 TAKES_NOTE A/RES/59/220 [SEE, FOOTNOTE]',
      'OP1 TAKES_NOTE A/RES/55/61 [SEE, FOOTNOTE]',
      'OP2 REAFFIRMS A/RES/61/55',
    ]);
  });

  test('a number that fits one order only needs neither date nor habit', async () => {
    const seed = await readText(ar('إذ تشير إلى قرارها ١/٧٠،', '١ - تقرر النظر في المسألة.'), AR);
    expect(seed.citations).toMatchObject([{ target: 'A/RES/70/1', confidence: 1 }]);
  });

  test('a session after the document cannot be cited: the other order holds', async () => {
    const seed = await readText(en('Recalling its resolution 78/72,', '1. Decides to meet.'), {
      symbol: 'A/RES/72/900',
    });
    expect(seed.citations).toMatchObject([{ target: 'A/RES/72/78' }]);
    expect(seed.diagnostics).toMatchObject([{ code: 'ORDER_BY_SESSION', severity: 'INFO' }]);
  });

  test('a date that denies every reading is told, not hidden', async () => {
    const seed = await readText(
      en('Recalling its resolution 70/125 of 16 December 1999,', '1. Decides to meet.'),
    );
    expect(seed.citations).toMatchObject([{ target: 'A/RES/70/125', date: '1999-12-16', confidence: 0.8 }]);
    expect(diagnosticLines(seed)).toEqual(['PP1 DATE_DOES_NOT_FIT']);
  });

  test.each(['٤٦/٢٠٠٦', '2006/46', '٢٠٠٦/٤٦'])('of the Council: %s', async (number) => {
    const seed = await readText(
      ar(
        `إذ تشير إلى قرار المجلس الاقتصادي والاجتماعي ${number} المؤرخ ٢٨ تموز/يوليه ٢٠٠٦،`,
        '١ - تقرر الاجتماع.',
      ),
      AR,
    );
    expect(seed.citations).toMatchObject([{ target: 'E/RES/2006/46', date: '2006-07-28' }]);
    expect(seed.links).toMatchObject([
      { type: 'ADOPTED_BY', from: 'E/RES/2006/46', to: 'ecosoc', date: '2006-07-28' },
    ]);
  });

  test('the letter of a part in the own script', async () => {
    const seed = await readText(
      ar('إذ تشير إلى قرارها ٢٧٠/٥٧ باء المؤرخ ٢٣ حزيران/يونيه ٢٠٠٣،', '١ - تقرر الاجتماع.'),
      AR,
    );
    expect(seed.citations).toMatchObject([
      { target: 'A/RES/57/270 B', surface: { text: 'قرارها ٢٧٠/٥٧ باء' } },
    ]);
  });
});

describe('lists', () => {
  const LIST = ['A/RES/56/183', 'A/RES/57/238', 'A/RES/57/270 B', 'A/RES/59/220'];

  test('in Arabic one head noun stands for all numbers with their dates', async () => {
    const seed = await readText(
      ar(
        'إذ تشير إلى قراراتها ١٨٣/٥٦ المؤرخ ٢١ كانون الأول/ديسمبر ٢٠٠١ و ٢٣٨/٥٧ المؤرخ ٢٠ كانون الأول/ديسمبر ٢٠٠٢ و ٢٧٠/٥٧ باء المؤرخ ٢٣ حزيران/يونيه ٢٠٠٣ و ٢٢٠/٥٩ المؤرخ ٢٢ كانون الأول/ديسمبر ٢٠٠٤،',
        '١ - تقرر الاجتماع.',
      ),
      AR,
    );
    expect(seed.citations.map(({ target }) => target)).toEqual(LIST);
    expect(seed.citations.map(({ date }) => date)).toEqual([
      '2001-12-21',
      '2002-12-20',
      '2003-06-23',
      '2004-12-22',
    ]);
    expect(new Set(seed.citations.map(({ act, clause }) => `${act} ${clause}`))).toEqual(
      new Set(['RECALLS 0']),
    );
  });

  test('in English a list may change its issuer, and a decision its kind', async () => {
    const seed = await readText(
      en(
        'Recalling its resolutions 55/2 of 8 September 2000, 60/1 of 16 September 2005 and 65/1 of 22 September 2010, Economic and Social Council resolutions 2006/46 of 28 July 2006 and 2008/3 of 18 July 2008, and its decision 72/543,',
        '1. Decides to meet.',
      ),
    );
    expect(seed.citations.map(({ target }) => target)).toEqual([
      'A/RES/55/2',
      'A/RES/60/1',
      'A/RES/65/1',
      'E/RES/2006/46',
      'E/RES/2008/3',
      'A/DEC/72/543',
    ]);
  });

  test('numbers of every era and organ', async () => {
    const seed = await readText(
      en(
        'Recalling resolutions 217 A (III) of 10 December 1948, 3201 (S-VI) of 1 May 1974 and ES-10/2 of 25 April 1997, and Security Council resolution 1325 (2000) of 31 October 2000,',
        '1. Decides to meet.',
      ),
    );
    expect(citationLines(seed)).toEqual([
      'PP1 RECALLS A/RES/217 A (III)',
      'PP1 RECALLS A/RES/3201 (S-VI)',
      'PP1 RECALLS A/RES/ES-10/2',
      'PP1 RECALLS S/RES/1325 (2000)',
    ]);
  });

  test('look-alikes are no citations', async () => {
    const seed = await readText(
      en(
        'Noting that ports work 24/7, that HIV/AIDS persists, and the season 2015/16,',
        '1. Decides to meet.',
      ),
    );
    expect(seed.citations.filter(({ form }) => form === 'NUMBER' || form === 'SYMBOL')).toEqual([]);
  });
});

describe('signs and misprints in Arabic', () => {
  test.each([
    'كانون الأول/ديسمبر ٢٠١٥',
    'كانون الأول / ديسمبر ٢٠١٥',
    'ديسمبر ٢٠١٥',
    'كانون الأول/ديسمبر 2015',
  ])('a month by both names, or by one: %s', async (month) => {
    const seed = await readText(
      ar(`إذ تشير إلى قرارها ٧٠/١٢٥ المؤرخ ١٦ ${month}،`, '١ - تقرر الاجتماع.'),
      AR,
    );
    expect(seed.citations).toMatchObject([{ target: 'A/RES/70/125', date: '2015-12-16' }]);
  });

  test('bidi controls and tatweel hide nothing, and offsets lead to the printed words', async () => {
    const text = ar(
      'إذ تشيـر إلى \u200fقرارها\u200e ٧٠/\u200f١٢٥ المؤرخ ١٦ كانون الأول/ديسمبر ٢٠١٥،',
      '١ - تقرر الاجتماع.',
    );
    const [citation] = (await readText(text, AR)).citations;
    expect(citation).toMatchObject({ target: 'A/RES/70/125', date: '2015-12-16' });
    expect(text.slice(citation?.surface.start, citation?.surface.end)).toBe('قرارها\u200e ٧٠/\u200f١٢٥');
  });

  test('a verb that is one letter away from the only one that fits is read as that, and both are kept', async () => {
    const seed = await readText(
      ar(
        'إذ تشير إلى قرارها ٧٠/١٢٥،',
        '١ - تهيئ بالدول الأعضاء أن تنفذ قرارها ٧١/٢١٢؛',
        '٢ - تسليم بأن خطة التنمية المستدامة لعام ٢٠٣٠ تقتضي عملا مشتركا.',
      ),
      AR,
    );
    expect(provisionLines(seed)).toEqual(['PP1 RECALLS', 'OP1 CALLS_UPON', 'OP2 RECOGNIZES']);
    const [, calls, recognizes] = seed.provisions;
    expect(calls?.clauses[0]).toMatchObject({
      verb: { text: 'تهيئ' },
      repaired: expect.stringContaining('تهيب'),
    });
    expect(recognizes?.clauses[0]).toMatchObject({
      verb: { text: 'تسليم' },
      repaired: expect.stringContaining('تسلم'),
    });
    expect(diagnosticLines(seed)).toEqual(['OP1 VERB_REPAIRED', 'OP2 VERB_REPAIRED']);
  });

  test('a noun that is at home is no misprint', async () => {
    const seed = await readText(
      ar('إذ تشير إلى قرارها ٧٠/١٢٥،', '١ - تعيد تأكيد أهمية تسليم الوثائق في موعدها.'),
      AR,
    );
    expect(provisionLines(seed)).toEqual(['PP1 RECALLS', 'OP1 REAFFIRMS']);
    expect(diagnosticLines(seed)).toEqual([]);
  });
});

describe('paragraphs cut by the page', () => {
  const CUT = [
    'The General Assembly,',
    'Recalling the Tunis Agenda for the Information Society¹ and the outcome document of the',
    '__________________',
    '¹ See A/60/687.',
    '² Resolution 70/125.',
    'high-level meeting of the General Assembly on the overall review of the implementation of the outcomes of the World Summit on the Information Society,²',
    '1. Reaffirms the Tunis Agenda for the Information Society.¹',
  ].join('\n');

  test('are joined again, footnotes taken out, and the file says so', async () => {
    const seed = await readText(CUT);
    expect(citationLines(seed)).toEqual([
      'PP1 RECALLS wsis/tunis-agenda [NAME]',
      'PP1 RECALLS A/60/687 [CONTAINED_IN, FOOTNOTE]',
      'PP1 RECALLS A/RES/70/125 [NAME]',
      'OP1 REAFFIRMS wsis/tunis-agenda [NAME]',
      'OP1 REAFFIRMS A/60/687 [CONTAINED_IN, FOOTNOTE]',
    ]);
    expect(diagnosticLines(seed)).toEqual(['PP1 PARAGRAPH_REJOINED']);
  });

  test('the words of a citation that runs over the cut hold nothing of the footnotes', async () => {
    const { citations } = await readText(CUT);
    expect(citations[2]?.surface.text).toBe(
      'outcome document of the high-level meeting of the General Assembly on the overall review of the implementation of the outcomes of the World Summit on the Information Society',
    );
  });

  test('in Arabic as well', async () => {
    const seed = await readText(
      ar(
        'إذ تشير إلى برنامج عمل تونس بشأن مجتمع المعلومات^(١) وإلى قرارها\n__________________\n(١) انظر A/60/687.\n٧٠/١٢٥ المؤرخ ١٦ كانون الأول/ديسمبر ٢٠١٥،',
        '١ - تقرر الاجتماع.',
      ),
      AR,
    );
    expect(provisionLines(seed)).toEqual(['PP1 RECALLS', 'OP1 DECIDES']);
    expect(citationLines(seed)).toContain('PP1 RECALLS A/RES/70/125');
    expect(diagnosticLines(seed)).toContain('PP1 PARAGRAPH_REJOINED');
  });
});

describe('footnotes', () => {
  const NOTES = '__________________\n¹ See A/C.2/59/3, annex.\n² See A/60/687.\n³ See A/60/687.\n⁴ A/79/63.';
  const preamble =
    'Recalling the Geneva Declaration of Principles¹ and the Tunis Commitment,² and recalling also the Tunis Agenda for the Information Society,³';

  test('what a footnote cites is cited by the clause in which its mark stands', async () => {
    const seed = await readText(
      en(
        'Recalling its resolution 70/1, and noting the report on ports,¹',
        '1. Welcomes the handbook on harbours,² and requests States to use it.',
        '__________________\n¹ A/79/63.\n² A/79/64, annex, chap. II.',
      ),
    );
    expect(seed.citations.filter(({ form }) => form === 'FOOTNOTE')).toMatchObject([
      {
        from: 'A/RES/79/900#PP1',
        act: 'NOTES',
        clause: 1,
        target: 'A/79/63',
        footnote: { printed: '1', resolved: '1', reason: null },
      },
      {
        from: 'A/RES/79/900#OP1',
        act: 'WELCOMES',
        clause: 0,
        target: 'A/79/64',
        pinpoint: { labels: ['annex', 'chapter II'] },
      },
    ]);
    expect(seed.footnotes).toMatchObject([
      { id: 'A/RES/79/900~1', label: '1', targets: ['A/79/63'] },
      { id: 'A/RES/79/900~2', label: '2', targets: ['A/79/64'] },
    ]);
  });

  test('a misread call after a name is set right by the same name elsewhere; both labels stay', async () => {
    const seed = await readText(
      en(
        preamble,
        '1. Reaffirms the Geneva Declaration of Principles¹ and the Tunis Agenda for the Information Society;²',
        NOTES,
      ),
    );
    const repaired = seed.citations.filter(({ footnote }) => footnote?.reason);
    expect(repaired).toMatchObject([
      {
        from: 'A/RES/79/900#OP1',
        target: 'A/60/687',
        footnote: { printed: '2', resolved: '3', reason: expect.stringContaining('Printed (2)') },
        confidence: 0.9,
      },
    ]);
    expect(diagnosticLines(seed)).toEqual(['OP1 FOOTNOTE_CALL_REPAIRED']);
  });

  test('a misread call after words that carry no name is set right by the same words', async () => {
    const seed = await readText(
      en(
        preamble,
        '1. Takes note of the report of the working group on ports;⁴',
        '2. Welcomes the report of the working group on ports.¹',
        NOTES,
      ),
    );
    expect(seed.citations.at(-1)).toMatchObject({
      act: 'WELCOMES',
      target: 'A/79/63',
      footnote: { printed: '1', resolved: '4', reason: expect.stringContaining('the same words') },
    });
  });

  test('a call that only repeats an earlier one is left alone', async () => {
    const seed = await readText(en(preamble, '1. Reaffirms the Tunis Commitment.²', NOTES));
    expect(seed.citations.at(-1)?.footnote).toEqual({ printed: '2', resolved: '2', reason: null });
    expect(diagnosticLines(seed)).toEqual([]);
  });

  test('a lost footnote is kept by its label, and told', async () => {
    const seed = await readText(
      en(preamble, '1. Notes the Geneva Plan of Action⁵ and the handbook on harbours.⁶', NOTES),
    );
    expect(seed.footnotes.filter(({ start }) => start === null)).toEqual([
      { id: 'A/RES/79/900~5', label: '5', partOf: 'A/RES/79/900', start: null, end: null, targets: [] },
      { id: 'A/RES/79/900~6', label: '6', partOf: 'A/RES/79/900', start: null, end: null, targets: [] },
    ]);
    expect(seed.citations.at(-1)).toMatchObject({
      target: 'wsis/geneva-plan-of-action',
      footnote: { printed: '5', resolved: '5', reason: expect.any(String) },
    });
    expect(diagnosticLines(seed)).toEqual(['OP1 FOOTNOTE_LOST', 'OP1 FOOTNOTE_LOST']);
  });

  test('ibid. takes up the footnote before, with parts of its own', async () => {
    const seed = await readText(
      en(
        'Recalling the report on ports,¹',
        '1. Notes the report on ships.²',
        '__________________\n¹ A/79/63.\n² Ibid., chap. III.',
      ),
    );
    expect(citationLines(seed)).toEqual([
      'PP1 RECALLS A/79/63 [FOOTNOTE]',
      'OP1 NOTES A/79/63 [chapter III, FOOTNOTE]',
    ]);
  });
});

describe('one document inside another', () => {
  const REPORT = [
    'Report of the Second Committee',
    'I. Introduction',
    '1. At its 2nd plenary meeting, the General Assembly decided to include the item on harbours in its agenda.',
    '2. The Committee had before it the report on harbours.¹',
    '__________________\n¹ A/79/62.',
    'II. Recommendation of the Second Committee',
    '3. The Second Committee recommends to the General Assembly the adoption of the following draft resolution:',
    'Harbours for the information society',
    'The General Assembly,',
    'Recalling the Tunis Agenda for the Information Society,¹',
    '1. Reaffirms its resolution 70/125;',
    '2. Takes note of the report on harbours.²',
    '__________________\n¹ See A/60/687.\n² A/79/62.',
  ].join('\n\n');
  const read = () => readText(REPORT, { symbol: 'A/79/500' });

  test('paragraphs of report and draft share numbers, not ids', async () => {
    const { provisions } = await read();
    expect(provisions.map(({ id }) => id)).toEqual(
      ['para1', 'para2', 'para3', 'PP1', 'OP1', 'OP2'].map((label) => `A/79/500#${label}`),
    );
    expect(provisions.map(({ partOf }) => partOf)).toEqual([
      ...Array(3).fill('A/79/500'),
      ...Array(3).fill('A/79/500#draft'),
    ]);
    expect(provisions[2]?.headings).toEqual(['II. Recommendation of the Second Committee']);
  });

  test('the draft is a part, with its title, under the paragraph that recommends it and cites it', async () => {
    const seed = await read();
    expect(seed.parts).toEqual([
      {
        id: 'A/79/500#draft',
        kind: 'DRAFT_RESOLUTION',
        title: { en: ['Harbours for the information society'] },
        within: 'A/79/500#para3',
      },
    ]);
    expect(citationLines(seed)).toContain('para3 RECOMMENDS A/79/500#draft [SELF]');
  });

  test('footnotes restart at 1 in the draft', async () => {
    const seed = await read();
    expect(seed.footnotes.map(({ id, targets }) => [id, ...targets])).toEqual([
      ['A/79/500#draft~1', 'A/60/687'],
      ['A/79/500#draft~2', 'A/79/62'],
      ['A/79/500~1', 'A/79/62'],
    ]);
    expect(citationLines(seed).filter((line) => line.includes('FOOTNOTE'))).toEqual([
      'para2 HAS_BEFORE_IT A/79/62 [FOOTNOTE]',
      'PP1 RECALLS A/60/687 [CONTAINED_IN, FOOTNOTE]',
      'OP2 TAKES_NOTE A/79/62 [FOOTNOTE]',
    ]);
  });

  test('several drafts in one report, and a decision after them', async () => {
    const seed = await readText(
      [
        'Report of the Second Committee',
        'I. Introduction',
        '1. The Committee considered the item at its 3rd meeting.',
        'II. Recommendations of the Second Committee',
        '2. The Second Committee recommends to the General Assembly the adoption of the following draft resolutions:',
        'Draft resolution I\nHarbours for the information society',
        'The General Assembly,',
        'Recalling its resolution 70/125 of 16 December 2015,',
        '1. Reaffirms its resolution 70/1;',
        'Draft resolution II\nBridges for trade',
        'The General Assembly,',
        'Recalling its resolution 78/132 of 19 December 2023,',
        '1. Requests States to report.',
        '3. The Second Committee also recommends to the General Assembly the adoption of the following draft decision:',
        'The General Assembly takes note of resolution 69/313.',
      ].join('\n\n'),
      { symbol: 'A/79/501' },
    );
    expect(seed.parts.map(({ id, title }) => [id, title.en?.[0]])).toEqual([
      ['A/79/501#draft-I', 'Harbours for the information society'],
      ['A/79/501#draft-II', 'Bridges for trade'],
      ['A/79/501#draft-decision', undefined],
    ]);
    expect(seed.provisions.map(({ label, partOf }) => `${label} ${partOf}`)).toEqual([
      'para1 A/79/501',
      'para2 A/79/501',
      'I/PP1 A/79/501#draft-I',
      'I/OP1 A/79/501#draft-I',
      'II/PP1 A/79/501#draft-II',
      'II/OP1 A/79/501#draft-II',
      'para3 A/79/501',
      'decision/OP1 A/79/501#draft-decision',
    ]);
    expect(citationLines(seed).at(-1)).toBe('decision/OP1 TAKES_NOTE A/RES/69/313');
  });

  test('an annex counts its own paragraphs; items are lettered and roman', async () => {
    const seed = await readText(
      en(
        'Recalling its resolution 70/125,',
        '1. Adopts the declaration annexed to the present resolution;',
        '2. Requests States:',
        '(a) To report on resolution 70/1;',
        '(b) To convene:',
        '(i) A meeting on resolution 69/313;',
        '(ii) A seminar;',
        '52nd plenary meeting\n19 December 2024',
        'Annex\nDeclaration on harbours',
        '1. We reaffirm resolution 70/299.',
        '2. We recall the Geneva Declaration of Principles.',
      ),
    );
    expect(provisionLines(seed)).toEqual([
      'PP1 RECALLS',
      'OP1 ADOPTS',
      'OP2 REQUESTS',
      'annex/para1 REAFFIRMS',
      'annex/para2 RECALLS',
    ]);
    expect(seed.provisions[2]?.items.map(({ label }) => label)).toEqual(['a', 'b', 'i', 'ii']);
    expect(citationLines(seed)).toEqual([
      'PP1 RECALLS A/RES/70/125',
      'OP1 ADOPTS A/RES/79/900 [ANNEXED_TO, SELF]',
      'OP2(a) REQUESTS A/RES/70/1',
      'OP2(i) REQUESTS A/RES/69/313',
      'annex/para1 REAFFIRMS A/RES/70/299',
      'annex/para2 RECALLS wsis/geneva-declaration [NAME]',
    ]);
    expect(seed.parts).toMatchObject([
      { id: 'A/RES/79/900#annex', kind: 'OUTCOME_DOCUMENT', title: { en: ['Declaration on harbours'] } },
    ]);
  });
});

describe('counts that begin again', () => {
  test('a resolution whose sections are enacted one by one has ids of its own in each', async () => {
    const seed = await readText(
      en(
        'Recalling its resolution 70/1,',
        '1. Decides to meet;',
        'The General Assembly,',
        'Recalling its resolution 70/125,',
        '1. Decides to act.',
      ),
    );
    expect(provisionLines(seed)).toEqual(['PP1 RECALLS', 'OP1 DECIDES', 'II/PP1 RECALLS', 'II/OP1 DECIDES']);
  });

  test('drafts without headings are told apart when the second comes', async () => {
    const draft = ['The General Assembly,', 'Recalling its resolution 70/1,', '1. Decides to meet.'];
    const seed = await readText(
      [
        '1. The Committee recommends to the General Assembly the adoption of the following draft resolutions:',
        'Harbours for all',
        ...draft,
        'Bridges for all',
        ...draft,
      ].join('\n\n'),
      { symbol: 'A/79/502' },
    );
    expect(seed.provisions.map(({ id, partOf }) => `${id} ${partOf}`)).toEqual([
      'A/79/502#para1 A/79/502',
      'A/79/502#I/PP1 A/79/502#draft-I',
      'A/79/502#I/OP1 A/79/502#draft-I',
      'A/79/502#II/PP1 A/79/502#draft-II',
      'A/79/502#II/OP1 A/79/502#draft-II',
    ]);
  });
});

describe('short forms and self-reference', () => {
  test('mean what the document has named; the last one named wins', async () => {
    const seed = await readText(
      en(
        'Recalling the World Summit on the Information Society, and recognizing the role of the Internet Governance Forum,',
        '1. Notes the outcomes of the Summit;',
        '2. Welcomes the work of the Forum;',
        '3. Reaffirms the 2030 Agenda, and invites States to implement the Agenda.',
      ),
    );
    expect(citationLines(seed)).toEqual([
      'PP1 RECALLS wsis [NAME]',
      'PP1 RECOGNIZES igf [NAME]',
      'OP1 NOTES wsis [SHORT_FORM]',
      'OP2 WELCOMES igf [SHORT_FORM]',
      'OP3 REAFFIRMS A/RES/70/1 [NAME]',
      'OP3 INVITES A/RES/70/1 [IMPLEMENTATION_OF, SHORT_FORM]',
    ]);
    expect(seed.citations[2]).toMatchObject({ surface: { text: 'the Summit' }, confidence: 0.95 });
  });

  test('mean nothing where nothing was named', async () => {
    const seed = await readText(en('Noting the work of the Forum and of the Summit,', '1. Decides to meet.'));
    expect(seed.citations).toEqual([]);
  });

  test('"its resolution" is the document\'s own body\'s, "the present resolution" the document itself', async () => {
    const council = await readText(
      [
        'The Economic and Social Council,',
        'Recalling its resolution 2006/46 of 28 July 2006,',
        '1. Requests States to implement the present resolution.',
      ].join('\n\n'),
      { symbol: 'E/RES/2024/900' },
    );
    expect(citationLines(council)).toEqual([
      'PP1 RECALLS E/RES/2006/46',
      'OP1 REQUESTS E/RES/2024/900 [IMPLEMENTATION_OF, SELF]',
    ]);
    expect(council.document).toMatchObject({ body: 'ecosoc', kind: 'RESOLUTION' });
  });
});

describe('clauses, relations, basis', () => {
  test('a citation belongs to the clause of its own verb', async () => {
    const seed = await readText(
      en(
        'Recalling resolution 70/1, reaffirming resolution 69/313, and noting with concern resolution 70/299,',
        '1. Welcomes resolution 78/132, requests States to consider resolution 77/150, and decides to review resolution 76/189.',
      ),
    );
    expect(provisionLines(seed)).toEqual(['PP1 RECALLS REAFFIRMS NOTES', 'OP1 WELCOMES REQUESTS DECIDES']);
    expect(seed.citations.map(({ act, clause, target }) => `${clause} ${act} ${target}`)).toEqual([
      '0 RECALLS A/RES/70/1',
      '1 REAFFIRMS A/RES/69/313',
      '2 NOTES A/RES/70/299',
      '0 WELCOMES A/RES/78/132',
      '1 REQUESTS A/RES/77/150',
      '2 DECIDES A/RES/76/189',
    ]);
  });

  test.each([
    ['as set out in resolution 70/125', 'AS_SET_OUT_IN', ['REAFFIRMS']],
    ['in accordance with resolution 70/125', 'IN_ACCORDANCE_WITH', ['REAFFIRMS']],
    ['pursuant to resolution 70/125', 'PURSUANT_TO', ['REAFFIRMS']],
    ['contained in resolution 70/125', 'CONTAINED_IN', []],
    ['endorsed by the General Assembly in its resolution 70/125', 'ENDORSED_BY', []],
    ['requested in resolution 70/125', 'REQUESTED_BY', []],
  ])('"%s" is %s', async (words, relation, implies) => {
    const seed = await readText(
      en('Recalling its resolution 70/1,', `1. Decides to convene the meeting ${words}.`),
    );
    const cited = seed.citations.filter(({ target }) => target === 'A/RES/70/125');
    expect(cited).toMatchObject([{ act: 'DECIDES', relation, implies }]);
  });

  test('what is reaffirmed outright implies nothing', async () => {
    const seed = await readText(
      en('Recalling its resolution 70/1,', '1. Reaffirms the mandate as set out in resolution 70/125.'),
    );
    expect(seed.citations[1]).toMatchObject({ act: 'REAFFIRMS', relation: 'AS_SET_OUT_IN', implies: [] });
  });

  test('the case of record: a decision "as set out in" implies reaffirming', async () => {
    const seed = await readText(
      ar(
        'إذ تشير إلى قرارها ٧٠/١،',
        '١ - تقرر تمديد ولاية منتدى إدارة الإنترنت على النحو المبين في قرارها ٧٠/١٢٥.',
      ),
      AR,
    );
    expect(seed.citations.find(({ target }) => target === 'A/RES/70/125')).toMatchObject({
      act: 'DECIDES',
      relation: 'AS_SET_OUT_IN',
      implies: ['REAFFIRMS'],
    });
  });
});

describe('pinpoints', () => {
  test.each([
    ['paragraphs 29 to 32 of resolution 70/125', ['para29', 'para30', 'para31', 'para32']],
    ['paragraphs 3, 5 and 7 of resolution 70/125', ['para3', 'para5', 'para7']],
    ['paragraph 72 of resolution 70/125', ['para72']],
    ['chapter III of resolution 70/125', ['chapter III']],
    ['resolution 70/125, annex', ['annex']],
    ['resolution 70/125, paras. 4 and 5', ['para4', 'para5']],
  ])('%s', async (words, labels) => {
    const seed = await readText(en('Recalling its resolution 70/1,', `1. Reaffirms ${words}.`));
    expect(seed.citations[1]).toMatchObject({ target: 'A/RES/70/125', pinpoint: { labels } });
  });

  test('the words of a pinpoint stand as printed', async () => {
    const seed = await readText(
      'L’Assemblée générale,\n\nRappelant sa résolution 70/1,\n\n1. Réaffirme les Paragraphes 29 à 32 de sa résolution 70/125.',
    );
    expect(seed.citations[1]?.pinpoint).toEqual({
      text: 'Paragraphes 29 à 32',
      labels: ['para29', 'para30', 'para31', 'para32'],
    });
  });
});

describe('documents by symbol', () => {
  test('a joint symbol is one target; the second half is its alias; Corr. and Add. hang on it', async () => {
    const seed = await readText(
      en(
        'Having considered documents A/72/64-E/2017/12, A/79/63/Add.1 and A/79/64/Rev.2,',
        '1. Decides to meet.',
      ),
    );
    expect(seed.citations.map(({ target }) => target)).toEqual([
      'A/72/64-E/2017/12',
      'A/79/63/Add.1',
      'A/79/64/Rev.2',
    ]);
    expect(seed.entities.find(({ id }) => id === 'A/72/64-E/2017/12')?.aliases).toContain('E/2017/12');
    expect(seed.links.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual([
      'A/79/63/Add.1 ADDS_TO A/79/63',
      'A/79/64/Rev.2 REVISES A/79/64',
    ]);
  });

  test('a range of summary records is each of them', async () => {
    const seed = await readText(en('Having considered documents A/C.2/72/SR.2-4,', '1. Decides to meet.'));
    expect(seed.citations.map(({ target }) => target)).toEqual(
      [2, 3, 4].map((number) => `A/C.2/72/SR.${number}`),
    );
  });
});
