import { describe, expect, test } from '@jest/globals';
import { citationLines, diagnosticLines, provisionLines, readText } from './read.js';

/** A document of each kind that the United Nations publishes, with sentences of our own. */
describe('a Security Council resolution', () => {
  const english = `United Nations
S/RES/2999 (2031)
Security Council
Distr.: General
4 March 2031

Resolution 2999 (2031)

Adopted by the Security Council at its 9999th meeting, on 4 March 2031

The Security Council,

Recalling its resolutions 1325 (2000) and 2250 (2015),

Expressing grave concern at attacks on data cables, and strongly condemning such attacks,

Acting under Chapter VII of the Charter of the United Nations,

1. Decides that the mandate set out in paragraph 4 of resolution 2250 (2015) shall be extended;

2. Demands that all parties cease such attacks, and calls upon Member States to cooperate fully;

3. Decides to remain actively seized of the matter.`;
  const arabic = `الأمم المتحدة
S/RES/2999 (2031)
مجلس الأمن
Distr.: General
4 March 2031

القرار 2999 (2031)

الذي اتخذه مجلس الأمن في جلسته 9999 المعقودة في 4 آذار/مارس 2031

إن مجلس الأمن،

إذ يشير إلى قراريه 1325 (2000) و 2250 (2015)،

وإذ يعرب عن بالغ القلق إزاء الهجمات على كابلات البيانات، وإذ يدين بشدة تلك الهجمات،

وإذ يتصرف بموجب الفصل السابع من ميثاق الأمم المتحدة،

1 - يقرر تمديد الولاية المبينة في الفقرة 4 من القرار 2250 (2015)؛

2 - يطالب جميع الأطراف بأن توقف هذه الهجمات، ويهيب بالدول الأعضاء أن تتعاون تعاونا كاملا؛

3 - يقرر أن يبقي المسألة قيد نظره الفعلي.`;
  const expected = [
    'PP1 RECALLS',
    'PP2 EXPRESSES_CONCERN CONDEMNS',
    'PP3 ACTS_UNDER',
    'OP1 DECIDES',
    'OP2 DEMANDS CALLS_UPON',
    'OP3 DECIDES',
  ];

  test.each([
    ['English', english],
    ['Arabic', arabic],
  ])('in %s', async (_, text) => {
    const seed = await readText(text, { symbol: 'S/RES/2999 (2031)' });
    expect(provisionLines(seed)).toEqual(expected);
    expect(seed.document).toMatchObject({
      symbol: 'S/RES/2999 (2031)', kind: 'RESOLUTION', body: 'unsc', date: '2031-03-04', session: null,
    }); // biome-ignore format: one line
    expect(seed.citations.filter(({ form }) => form === 'NUMBER').map(({ from, target }) => `${from.split('#')[1]} ${target}`)).toEqual([
      'PP1 S/RES/1325 (2000)',
      'PP1 S/RES/2250 (2015)',
      'OP1 S/RES/2250 (2015)',
    ]); // biome-ignore format: one line
  });
});

test('a Human Rights Council resolution: its resolutions are the Council’s, items belong to their paragraph', async () => {
  const seed = await readText(
    `Human Rights Council
Sixty-first session
Agenda item 3

Resolution adopted by the Human Rights Council on 3 April 2031

61/9. Data protection and dignity

The Human Rights Council,

Recalling its resolutions 28/16 of 26 March 2015 and 42/15 of 26 September 2019, and General Assembly resolution 73/179 of 17 December 2018,

1. Calls upon all States:

(a) To respect the right to privacy;

(b) To review their procedures in accordance with resolution 42/15;

2. Decides to remain seized of the matter.`,
    { symbol: 'A/HRC/RES/61/9' },
  );
  expect(citationLines(seed)).toEqual([
    'PP1 RECALLS A/HRC/RES/28/16',
    'PP1 RECALLS A/HRC/RES/42/15',
    'PP1 RECALLS A/RES/73/179',
    'OP1(b) CALLS_UPON A/HRC/RES/42/15 [IN_ACCORDANCE_WITH]',
  ]);
  expect(seed.document).toMatchObject({ session: 61, agendaItem: '3', body: 'hrc' });
});

test('a draft says who submits it and on what it rests', async () => {
  const seed = await readText(
    `United Nations
A/C.2/90/L.44
General Assembly
Distr.: Limited
24 November 2035

Ninetieth session
Second Committee
Agenda item 17 (b)
Harbours

Draft resolution submitted by the President of the General Assembly, on the basis of informal consultations on draft resolution A/C.2/90/L.9

Harbours of knowledge

The General Assembly,

Recalling its resolution 88/14 of 3 December 2033,

1. Takes note of the report of the Secretary-General;1

2. Decides to revert to the matter.

__________________
1 A/90/70-E/2035/9.`,
    { symbol: 'A/C.2/90/L.44' },
  );
  expect(seed.document).toMatchObject({
    symbol: 'A/C.2/90/L.44', kind: 'DRAFT_RESOLUTION', session: 90, agendaItem: '17 (b)', title: { en: ['Harbours of knowledge'] },
    originatingDocument: 'A/C.2/90/L.9', submittedBy: ['unga/president'],
  }); // biome-ignore format: one line
  expect(seed.entities.map(({ id }) => id)).toContain('A/C.2/90/L.9');
  // The plain call leads to the note below the stroke.
  expect(citationLines(seed)).toContain('OP1 TAKES_NOTE A/90/70-E/2035/9 [FOOTNOTE]');
});

test('a decision has no numbered paragraph and no enacting line', async () => {
  const seed = await readText(
    `80/555. Harbours of knowledge

At its 68th plenary meeting, on 19 December 2025, the General Assembly, on the recommendation of the Second Committee, recalling its resolutions 70/1 and 79/277, decided to defer consideration of the item in accordance with its decision 79/523.`,
    { symbol: 'A/DEC/80/555' },
  );
  expect(seed.document).toMatchObject({
    kind: 'DECISION',
    date: '2025-12-19',
    title: { en: ['Harbours of knowledge'] },
  });
  expect(seed.provisions.map(({ label }) => label)).toEqual(['para1']);
  expect(seed.citations.map(({ target }) => target)).toEqual(
    expect.arrayContaining(['A/RES/70/1', 'A/RES/79/277', 'A/DEC/79/523']),
  );
});

describe('old and lettered resolutions', () => {
  test('3399 (S-VI): Roman sessions, a declaration inside, the date of its meeting', async () => {
    const seed = await readText(
      `3399 (S-VI). Declaration on harbours

The General Assembly,

Recalling resolution 2626 (XXV) of 24 October 1970, its resolution 217 A (III) of 10 December 1948 and Economic and Social Council resolution 1235 (XLII) of 6 June 1967,

Adopts the following Declaration:

DECLARATION ON HARBOURS

1. The greatest achievement of the last decades has been the building of harbours.

2. We reaffirm the principles of resolution 1514 (XV).

2229th plenary meeting
1 May 1974`,
      { symbol: 'A/RES/3399 (S-VI)' },
    );
    expect(provisionLines(seed)).toEqual(['PP1 RECALLS', 'OP0 ADOPTS', 'OP1', 'OP2 REAFFIRMS']);
    expect(citationLines(seed)).toEqual([
      'PP1 RECALLS A/RES/2626 (XXV)',
      'PP1 RECALLS A/RES/217 A (III)',
      'PP1 RECALLS E/RES/1235 (XLII)',
      'OP2 REAFFIRMS A/RES/1514 (XV)',
    ]);
    expect(seed.document.date).toBe('1974-05-01');
  });

  test('58/999 B: letters, a note of several documents', async () => {
    const seed = await readText(
      `58/999. Financing of harbours

B

The General Assembly,

Having considered the reports of the Secretary-General on the financing of harbours,¹

Recalling its resolution 57/270 B of 23 June 2003 and its resolutions 58/999 A of 23 December 2003 and 43/78 H,

1. Decides to appropriate an amount of 100 dollars under the terms of its decision 58/555.

104th plenary meeting
18 June 2004

________________
¹ A/58/700 and A/58/759/Add.3 and Corr.1.`,
      { symbol: 'A/RES/58/999 B' },
    );
    expect(seed.citations.map(({ target }) => target)).toEqual([
      'secretary-general',
      'A/58/700',
      'A/58/759/Add.3',
      'A/58/759/Add.3/Corr.1',
      'A/RES/57/270 B',
      'A/RES/58/999 A',
      'A/RES/43/78 H',
      'A/DEC/58/555',
    ]);
    expect(seed.document.date).toBe('2004-06-18');
  });
});

test('1946: numbered recitals above the enacting line are its preamble', async () => {
  const seed = await readText(
    `13 (I). Organization of the harbours

1. The keepers fall into four groups.

2. It is necessary that the lamps be lit.

The General Assembly, therefore,

1. Recommends that Members light them;

2. Requests the Secretary-General to transmit resolution 1 (I) to them.

Nineteenth plenary meeting,
29 January 1946.`,
    { symbol: 'A/RES/13 (I)' },
  );
  expect(provisionLines(seed)).toEqual(['PP1', 'PP2', 'OP1 RECOMMENDS', 'OP2 REQUESTS']);
  expect(seed.parts).toEqual([]);
  expect(seed.document.date).toBe('1946-01-29');
});

test('the record of a vote and the notes of asterisks are no paragraphs', async () => {
  const seed = await readText(
    `Human Rights Council

Harbours*

The Human Rights Council,

Recalling its resolution 17/4 of 16 June 2011,

1. Acting under Article 22 of the Charter of the United Nations, establishes a panel;

2. Decides to meet.

* On behalf of the keepers named in A/80/50.

37th meeting
14 July 2023

[By 30 votes to none, with 17 abstentions. The voting was as follows:

In favour:
Algeria, Argentina

Against:
None]`,
    { symbol: 'A/HRC/RES/53/29' },
  );
  expect(provisionLines(seed)).toEqual(['PP1 RECALLS', 'OP1 ACTS_UNDER ESTABLISHES', 'OP2 DECIDES']);
  expect(seed.citations.map(({ target }) => target)).toEqual(['A/HRC/RES/17/4', 'un-charter']);
});

test('each sentence of a narrative has its own verb, and what stands before it', async () => {
  const seed = await readText(
    `Report of the Secretary-General

1. In paragraph 3 of resolution 79/277, the Assembly requested the keepers to report. The Council, in its resolution 2024/13, took note of the report (A/79/62-E/2024/3).`,
    { symbol: 'A/80/62' },
  );
  expect(citationLines(seed)).toEqual([
    'para1 REQUESTS A/RES/79/277 [para3]',
    'para1 TAKES_NOTE E/RES/2024/13',
    'para1 TAKES_NOTE A/79/62-E/2024/3 [SYMBOL]',
  ]);
});

describe('outcome documents and annexes', () => {
  test('the text that a colon announces has a preamble of its own, and "we"', async () => {
    const seed = await readText(
      `The General Assembly,

Adopts the following outcome document of the meeting on harbours:

Outcome document of the meeting on harbours

We, the heads of delegations gathered to review the harbours,

Recalling resolution 70/125,

1. We reaffirm resolution 56/183. We also recognize the work of the Forum.

2. We decide to:

(a) Support the harbours named in resolution 57/270 B;

(b) Recognize the lighthouses.`,
    );
    expect(provisionLines(seed)).toEqual([
      'OP0 ADOPTS',
      'PP1',
      'PP2 RECALLS',
      'OP1 REAFFIRMS RECOGNIZES',
      'OP2 DECIDES',
    ]);
    expect(citationLines(seed)).toContain('OP2(a) DECIDES A/RES/57/270 B');
  });

  test('numbers alone on their line, numbered lists below a colon, annexes with numbers of their own', async () => {
    const seed = await readText(
      `The General Assembly,

1.

Adopts the compact annexed to the present resolution;

2.

Requests the Secretary-General to report on it.

Annex II

Compact on harbours

1. Harbours are of use to all.

2. We will, guided by resolution 70/1:

1. Build harbours;

2. Keep them.

3. We reaffirm resolution 60/252.`,
    );
    expect(provisionLines(seed)).toEqual([
      'OP1 ADOPTS',
      'OP2 REQUESTS',
      'annex-II/para1',
      'annex-II/para2',
      'annex-II/para3 REAFFIRMS',
    ]);
    expect(seed.provisions[3]?.items.map(({ label }) => label)).toEqual(['1', '2']);
    expect(seed.parts.map(({ id, title }) => [id, title])).toEqual([
      ['A/RES/79/900#annex-II', { en: ['Compact on harbours'] }],
    ]);
  });

  test('a treaty in an annex has a preamble and articles of its own', async () => {
    const seed = await readText(
      `The General Assembly,

1. Adopts the Convention annexed to the present resolution.

Annex

Convention on Harbours

Preamble

The States Parties to the present Convention,

Recalling resolution 70/1,

Bearing in mind resolution 60/1,

Have agreed as follows:

Article 1
Use of terms

For the purposes of the Convention, "harbour" means a place.

Article 2

1. The Convention applies to harbours.

2. It applies to lamps.

Article 3

1. We reaffirm resolution 56/183.`,
    );
    expect(provisionLines(seed)).toEqual([
      'OP1 ADOPTS',
      'annex/para0',
      'annex/para0-2 RECALLS',
      'annex/para0-3 BEARS_IN_MIND',
      'annex/para0-4',
      'annex/para1',
      'annex/para2',
      'annex/para3 REAFFIRMS',
    ]);
  });

  test('a list of documents in an annex is text, not headings', async () => {
    const seed = await readText(
      `Report of the Committee

1. The Committee met.

Annex

List of documents

A/79/1 Report of the keepers

A/79/2 Note by the keepers`,
      { symbol: 'A/79/88' },
    );
    expect(citationLines(seed)).toEqual([
      'annex/para1 MENTIONS A/79/1 [SYMBOL]',
      'annex/para1 MENTIONS A/79/2 [SYMBOL]',
    ]);
  });

  test('points of a declaration behind dashes and bullets have their verbs', async () => {
    const seed = await readText(
      `The General Assembly,

Adopts the following declaration:

Declaration on harbours

We, the heads of delegations,

Recalling resolution 70/1,

Agree on the following:

– We reaffirm resolution 60/1;

• We recognize the tides.`,
    );
    expect(provisionLines(seed)).toEqual([
      'OP1 ADOPTS',
      'PP1',
      'PP2 RECALLS',
      'PP3 DECIDES',
      'OP2 REAFFIRMS',
      'OP3 RECOGNIZES',
    ]);
  });

  test('a count that begins again goes on with the one before', async () => {
    const seed = await readText(
      `The General Assembly,

1. Welcomes the harbours;

2. Notes the lighthouses.

Article 7

1. Requests the keepers to report;

2. Decides to revert to the matter.`,
    );
    expect(provisionLines(seed)).toEqual(['OP1 WELCOMES', 'OP2 NOTES', 'OP3 REQUESTS', 'OP4 DECIDES']);
  });
});

describe('the layout of plain text', () => {
  test('a date on the first of a month is no paragraph, and a body’s name in the masthead no enacting line', async () => {
    const seed = await readText(
      `General Assembly
Distr.: General
1 August 2031
Seventy-ninth session
Agenda item 13
Resolution adopted by the General Assembly on 21 July 2031

79/900. Harbours

The General Assembly,

Recalling resolution 78/1,

1. Welcomes the harbours.`,
      { symbol: 'A/RES/79/900' },
    );
    expect(provisionLines(seed)).toEqual(['PP1 RECALLS', 'OP1 WELCOMES']);
    expect(seed.document).toMatchObject({ session: 79, agendaItem: '13', date: '2031-07-21' });
  });

  test('lines that a page has wrapped belong together', async () => {
    const seed = await readText(
      `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,
entitled "Harbours for all", and the meetings held,
in particular those of the keepers,

1. Welcomes the harbours, the lighthouses,
and the keepers;

2. Notes the tides.`,
    );
    expect(provisionLines(seed)).toEqual(['PP1 RECALLS', 'OP1 WELCOMES', 'OP2 NOTES']);
  });
});

describe('a resolution of another body is not one of the four organs', () => {
  test.each([
    ['Recalling resolution 58/2 of the Commission on Narcotic Drugs,', ['cnd/resolution/58-2']],
    ['Recalling Commission on Narcotic Drugs resolution 58/2,', ['cnd/resolution/58-2']],
    [
      'Recalling resolution 58/2, of 17 March 2015, of the Commission on Narcotic Drugs,',
      ['cnd/resolution/58-2'],
    ],
    ['Recalling World Health Assembly resolution 58/2,', ['world-health-assembly/resolution/58-2']],
    ['Recalling Governing Council resolution 58/2,', []],
  ])('%s', async (paragraph, targets) => {
    const seed = await readText(`The General Assembly,\n\n${paragraph}\n\n1. Welcomes the harbours.`);
    const numbered = seed.citations.filter(({ form }) => form === 'NUMBER');
    expect(numbered.map(({ target }) => target)).toEqual(targets);
  });

  test('the Council of the numbers is named in the paragraph', async () => {
    const seed = await readText(`The General Assembly,

Recalling Human Rights Council resolutions 28/16 of 26 March 2015 and 34/7 of 23 March 2017,

Recalling also resolution 22/8,

1. Welcomes the harbours.`);
    expect(seed.citations.filter(({ form }) => form === 'NUMBER').map(({ target }) => target)).toEqual([
      'A/HRC/RES/28/16',
      'A/HRC/RES/34/7',
    ]);
  });
});

describe('numbers that are left out', () => {
  const paragraphs = (numbers: number[]) =>
    `The General Assembly,

${numbers.map((number) => `${number}. Requests lighthouse ${'I'.repeat(number % 3)} to report;`).join('\n\n')}`;

  test('the printed numbers stand, far ahead as well, where the count goes on from there; and it is said', async () => {
    const seed = await readText(paragraphs([1, 2, 9, 10, 11]));
    expect(seed.provisions.map(({ label }) => label)).toEqual(['OP1', 'OP2', 'OP9', 'OP10', 'OP11']);
    expect(diagnosticLines(seed)).toContain('OP9 NUMBERS_SKIPPED');
  });

  test('a number alone that no other follows is misprinted', async () => {
    const seed = await readText(paragraphs([1, 2, 31, 4]));
    expect(seed.provisions.map(({ label }) => label)).toEqual(['OP1', 'OP2', 'OP3', 'OP4']);
  });
});

test('each section of a resolution may have a preamble and a count of its own', async () => {
  const seed = await readText(
    `The General Assembly,

I

Recalling its resolution 60/1,

1. Decides to meet;

II

Recalling its resolution 60/2,

1. Decides to sleep;

2. Requests the keepers to wake.

III

1. Requests the Secretary-General to report.`,
  );
  expect(seed.provisions.map(({ label, headings }) => `${label} ${headings.join()}`)).toEqual([
    'I/PP1 I',
    'I/OP1 I',
    'II/PP1 II',
    'II/OP1 II',
    'II/OP2 II',
    'III/OP1 III',
  ]);
});

test.each([
  [
    'en',
    'At its 55th plenary meeting, on 24 December 2021, the General Assembly decided to defer consideration of the following documents:',
    'Report of the keepers (A/76/85)',
    'Report of the pilots (A/76/7/Add.4)',
    '55th plenary meeting',
  ],
  [
    'zh',
    '大会2021年12月24日第55次全体会议决定将下列文件推迟到续会审议：',
    '看守人的报告(A/76/85)',
    '引航员的报告(A/76/7/Add.4)',
    '第55次全体会议',
  ],
])('the titles that a decision lists below its colon belong to it (%s)', async (language, text, ...lines) => {
  const file = await readText([text, ...lines].join('\n\n'), { language, symbol: 'A/DEC/76/546' });
  expect(provisionLines(file)).toEqual(['para1 DECIDES']);
  expect(citationLines(file)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('para1 DECIDES A/76/85'),
      expect.stringContaining('para1 DECIDES A/76/7/Add.4'),
    ]),
  );
});
