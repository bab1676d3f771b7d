import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract, NoSymbol } from '../../src/extract/index.js';
import { enacting, readText, registry } from './read.js';

/** What the lines above a text tell of it. The mastheads are the UN's form with contents of our own. */
const read = async (text: string) => extract(await readDocument(Buffer.from(text)), { registry });
const MASTHEADS = JSON.parse(readFileSync(join(import.meta.dirname, 'mastheads.json'), 'utf8')) as Record<
  string,
  { lines: string[]; title: string; item: string }
>;

describe.each(Object.entries(MASTHEADS))(
  'a resolution of the Assembly in %s',
  (language, { lines, title, item }) => {
    test('symbol, title, date of adoption, session, item, body, and the report it came from', async () => {
      const { document, provisions } = await read(lines.join('\n\n'));
      expect(document).toMatchObject({
        symbol: 'A/RES/79/901',
        kind: 'RESOLUTION',
        language,
        title: { [language]: [title] },
        date: '2024-12-19',
        session: 79,
        agendaItem: item,
        body: 'unga',
        originatingDocument: 'A/79/435/Add.2',
      });
      expect(provisions.map(({ label, clauses }) => [label, clauses[0]?.act])).toEqual([
        ['PP1', 'RECALLS'],
        ['OP1', 'DECIDES'],
      ]);
    });

    test('items of an agenda that goes through the alphabet twice', async () => {
      const doubled = lines.map((line) => line.replace(/16 ?(\(?)(?:b|ب)\)/u, '99 $1ff)'));
      const { document } = await read(doubled.join('\n\n'));
      expect(document.agendaItem).toBe('99 (ff)');
    });

    test('where the masthead does not say when it was adopted, the day of the meeting does, not the day of issue', async () => {
      const { document } = await read(lines.filter((_, place) => place !== 2).join('\n\n'));
      expect(document).toMatchObject({ symbol: 'A/RES/79/901', date: '2024-12-19' });
    });

    test('a symbol beside the name of the organization', async () => {
      const [first = '', ...rest] = lines;
      const { document } = await read([first.replace('\n', ' '), ...rest].join('\n\n'));
      expect(document).toMatchObject({ symbol: 'A/RES/79/901', date: '2024-12-19' });
    });
  },
);

test.each([
  [
    'en',
    'Decision 66/945',
    'At its 93rd plenary meeting, on 24 December 2011, the General Assembly decided to meet.',
  ],
  [
    'fr',
    'Décision 66/945',
    'À sa 93e séance plénière, le 24 décembre 2011, l’Assemblée générale a décidé de se réunir à Lima et a prié le Secrétaire général d’établir un rapport sur les phares.',
  ],
  [
    'es',
    'Decisión 66/945',
    'En su 93ª sesión plenaria, celebrada el 24 de diciembre de 2011, la Asamblea General decidió reunirse.',
  ],
  [
    'ru',
    'Решение 66/945',
    'На своем 93-м пленарном заседании 24 декабря 2011 года Генеральная Ассамблея постановила собраться.',
  ],
  [
    'ar',
    'المقرر 66/945',
    'في جلستها العامة 93، المعقودة في 24 كانون الأول/ديسمبر 2011، قررت الجمعية العامة أن تجتمع.',
  ],
  ['zh', '第66/945号决定', '2011年12月24日，大会第93次全体会议决定在利马开会，并请秘书长就灯塔编写报告。'],
])('a decision by its number alone (%s)', async (language, number, sentence) => {
  const { document } = await read(`${number}\n\n${sentence}\n`);
  expect(document).toMatchObject({
    symbol: 'A/DEC/66/945',
    kind: 'DECISION',
    language,
    date: '2011-12-24',
    body: 'unga',
  });
});

const text = (masthead: string[], body: string, ...paragraphs: string[]) =>
  ['United Nations', ...masthead, `${body},`, 'Recalling the Tunis Commitment,', ...paragraphs].join('\n\n');

test('a resolution of the Economic and Social Council', async () => {
  const { document } = await read(
    text(
      [
        'E/RES/2024/90',
        'Economic and Social Council',
        'Distr.: General\n31 July 2024',
        '2024 session\nAgenda item 18 (b)',
        'Resolution adopted by the Economic and Social Council on 23 July 2024',
        '[on the recommendation of the Commission on Science and Technology for Development (E/2024/31)]',
        '2024/90. Harbours for development',
      ],
      'The Economic and Social Council',
      '1. Decides to meet.',
    ),
  );
  expect(document).toMatchObject({
    symbol: 'E/RES/2024/90',
    title: { en: ['Harbours for development'] },
    date: '2024-07-23',
    session: 2024,
    agendaItem: '18 (b)',
    body: 'ecosoc',
    originatingDocument: 'E/2024/31',
  });
});

test('a resolution of the Security Council has no session: a meeting is none', async () => {
  const { document } = await read(
    text(
      [
        'S/RES/2790 (2025)',
        'Security Council',
        'Distr.: General\n15 January 2025',
        'Resolution 2790 (2025)',
        'Adopted by the Security Council at its 9840th meeting, on 15 January 2025',
      ],
      'The Security Council',
      '1. Decides to remain seized of the matter.',
    ),
  );
  expect(document).toMatchObject({
    symbol: 'S/RES/2790 (2025)',
    kind: 'RESOLUTION',
    date: '2025-01-15',
    session: null,
    body: 'unsc',
  });
});

test('a draft: its kind, its session, its item, the day of issue', async () => {
  const { document } = await read(
    text(
      [
        'A/C.2/79/L.58',
        'General Assembly',
        'Distr.: Limited\n21 November 2024\nOriginal: English',
        'Seventy-ninth session\nSecond Committee\nAgenda item 16\nHarbours for development',
        'Draft resolution submitted by the Vice-Chair of the Committee, on the basis of informal consultations on draft resolution A/C.2/79/L.17',
        'Harbours for the information society',
      ],
      'The General Assembly',
      '1. Decides to meet.',
    ),
  );
  expect(document).toMatchObject({
    symbol: 'A/C.2/79/L.58',
    kind: 'DRAFT_RESOLUTION',
    title: { en: ['Harbours for the information society'] },
    date: '2024-11-21',
    session: 79,
    agendaItem: '16',
    body: 'unga',
  });
});

test('the report of a committee is its own', async () => {
  const { document } = await read(
    [
      'United Nations',
      'A/79/501',
      'General Assembly',
      'Distr.: General\n5 December 2024',
      'Seventy-ninth session\nAgenda item 16',
      'Harbours for development',
      'Report of the Second Committee',
      'I. Introduction',
      '1. At its 2nd plenary meeting, the General Assembly decided to include the item in its agenda.',
    ].join('\n\n'),
  );
  expect(document).toMatchObject({
    symbol: 'A/79/501',
    kind: 'REPORT',
    date: '2024-12-05',
    session: 79,
    agendaItem: '16',
    body: 'unga/second-committee',
    title: { en: ['Harbours for development'] },
  });
});

test('a corrigendum, an addendum and a revision say what they are', async () => {
  const kind = async (symbol: string) =>
    (await read(text([symbol, 'General Assembly'], 'The General Assembly', '1. Decides to meet.'))).document
      .kind;
  expect([await kind('A/79/435/Corr.1'), await kind('A/79/435/Add.2')]).toEqual(['CORRIGENDUM', 'ADDENDUM']);
});

test('a text without a symbol asks for one, and says how', async () => {
  const nameless = read('The General Assembly,\n\nRecalling its resolution 70/1,\n\n1. Decides to meet.');
  await expect(nameless).rejects.toThrow(NoSymbol);
  await expect(nameless).rejects.toMatchObject({ hint: expect.stringMatching(/--symbol/) });
});

test.each([
  ['Resolution 2901 (2026)', 'S/RES/2901 (2026)'],
  ['第2901(2026)号决议', 'S/RES/2901 (2026)'],
  ['القرار ٢٩٠١ (٢٠٢٦)', 'S/RES/2901 (2026)'],
])('a masthead without its symbol tells it by "%s", alone on its line', async (title, symbol) => {
  const akn = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><preface><p><docNumber refersTo="#symbol"/></p><p><docTitle refersTo="#resolutionNumber">${title}</docTitle></p></preface><preamble><p>The Security Council,</p><p>Recalling its earlier resolutions on harbours,</p></preamble></statement></akomaNtoso>`;
  const source = await readDocument(Buffer.from(akn), { name: 'text.xml' });
  expect(source.metadata.symbol).toBeUndefined();
  expect(extract(source, { registry, language: 'en' }).document.symbol).toBe(symbol);
});

test('a resolution named in the running words of a masthead is not its symbol', async () => {
  const lines = [
    'Letter on the follow-up to resolution 2901 (2026) of the Council',
    'The Council of Harbours,',
    'Recalling the Tunis Commitment,',
  ];
  await expect(read(lines.join('\n\n'))).rejects.toThrow(NoSymbol);
});

test('a statement of the President of the Security Council is one', async () => {
  const statement =
    'S/PRST/2010/91\n\nSecurity Council\n\nStatement by the President of the Security Council\n\nThe Security Council recalls its statement S/PRST/2009/92 on lamps and harbours of all kinds.';
  const { document, entities } = await readText(statement, { symbol: 'S/PRST/2010/91' });
  expect([document.kind, document.body]).toEqual(['STATEMENT', 'unsc']);
  expect(entities).toMatchObject([{ id: 'S/PRST/2009/92', kind: 'STATEMENT' }]);
});

test('a letter is of the organ in whose series it is, not of the body to whose President it goes', async () => {
  const { document } = await read(
    [
      'United Nations\nA/79/901\nGeneral Assembly\nDistr.: General\n23 December 2024',
      'Letter dated 20 December 2024 from the Permanent Representative of Peru to the United Nations addressed to the President of the Economic and Social Council',
      'I have the honour to transmit a list of harbours.',
    ].join('\n\n'),
  );
  expect(document).toMatchObject({ kind: 'LETTER', body: 'unga', date: '2024-12-23' });
});

test('a month alone is no day of issue', async () => {
  const report = (issued: string) =>
    read(`A/79/901\n\n${issued}\n\nReport on the harbours of the coast\n\n1. The harbours were visited.`);
  expect((await report('December 2024')).document.date).toBeNull();
  expect((await report('December 2024\n\n23 December 2024')).document.date).toBe('2024-12-23');
});

test('a draft of the Security Council is one by its masthead', async () => {
  const text =
    'S/2031/99\n\nSecurity Council\n\n3 May 2031\n\nPeru and Chile: draft resolution\n\nThe Security Council,\n\nRecalling its resolution 1325 (2000),\n\n1. Decides to meet.\n';
  const { document } = await readText(text, { symbol: 'S/2031/99' });
  expect(document).toMatchObject({ kind: 'DRAFT_RESOLUTION', submittedBy: ['state/peru', 'state/chile'] });
});

test('the session for which a decision fixes the agenda is none of its own, and its items are', async () => {
  const text =
    '2003/299. Report of the Panel\n\nAt its 44th plenary meeting, on 23 July 2003, the Economic and Social Council:\n\n(a) Took note of the report (E/2003/42);\n\n(b) Approved the agenda set out below.\n\nAGENDA OF THE SIXTH SESSION OF THE PANEL\n\n1. Election of officers.\n\n2. Lamps.\n';
  const { document, provisions } = await readText(text, { symbol: 'E/DEC/2003/299' });
  expect(document.session).toBe(2003);
  expect(provisions[0]).toMatchObject({
    clauses: [{ act: 'TAKES_NOTE' }, { act: 'APPROVES' }],
    items: [{ label: 'a' }, { label: 'b' }],
  });
});

test.each([
  ['en', 'Hundred and seventy-seventh plenary meeting,\n8 December 1948.'],
  ['fr', 'Cent-soixante-dix-septième séance plénière,\n8 décembre 1948.'],
])('the meetings of the first years are counted in words: %s', async (language, closing) => {
  const text = `${enacting(language)}\n\n1. ${language === 'en' ? 'Decides to meet' : 'Décide de se réunir'}.\n\n${closing}\n`;
  const { document } = await readText(text, { symbol: 'A/RES/199 (III)', language });
  expect(document.date).toBe('1948-12-08');
});
