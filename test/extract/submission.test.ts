import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import { readText } from './read.js';

const registry = loadRegistry();

/** The masthead of a draft with one line that says who submits it. */
async function masthead(
  line: string,
  { language = 'en', enacting = 'The General Assembly,', note = '' } = {},
) {
  const text = [
    'A/C.9/90/L.8',
    'Agenda item 7',
    'Data of the ports',
    line,
    'Lights of the ports',
    enacting,
    '1. Decides to open.',
    note,
  ].join('\n\n');
  const source = await readDocument(Buffer.from(text), { name: 'text' });
  const { submittedBy, submitter, originatingDocument, title } = extract(source, {
    registry,
    language,
  }).document;
  return { submittedBy, submitter, originatingDocument, title: Object.values(title)[0]?.[0] };
}

describe('the masthead of a draft says', () => {
  test('which States submit it', async () =>
    expect(await masthead('Bolivia (Plurinational State of), Peru and Viet Nam: draft resolution')).toEqual({
      submittedBy: ['state/bolivia-plurinational-state-of', 'state/peru', 'state/viet-nam'],
      submitter: undefined,
      originatingDocument: null,
      title: 'Lights of the ports',
    }));

  test('which States submit it, though the name of one begins as another ends in some case', async () =>
    expect(
      await masthead('Австралия, Индонезия, Ливан и Нигерия: проект резолюции', {
        language: 'ru',
        enacting: 'Генеральная Ассамблея,',
      }),
    ).toMatchObject({
      submittedBy: ['state/australia', 'state/indonesia', 'state/lebanon', 'state/nigeria'],
    }));

  test('on whose behalf, in the note that its asterisk calls', async () => {
    const note = '* On behalf of the Group of 77 and China.';
    expect((await masthead('Peru:* draft resolution', { note })).submittedBy).toEqual(['state/peru', 'g77']);
    expect((await masthead('Peru: draft resolution', { note })).submittedBy).toEqual(['state/peru']);
  });

  test('which officer submits it, and the draft on whose basis; where the officer is from is no submitter', async () =>
    expect(
      await masthead(
        'Draft resolution submitted by the Chair of the Committee, Ana Soto (Peru), after talks on draft resolution A/C.9/90/L.2',
      ),
    ).toMatchObject({
      submittedBy: undefined,
      submitter: 'the Chair of the Committee',
      originatingDocument: 'A/C.9/90/L.2',
    }));

  test.each([
    ['ar', 'إن الجمعية العامة،', 'بيرو وفييت نام: مشروع قرار'],
    ['es', 'La Asamblea General,', 'Perú y Viet Nam: proyecto de resolución'],
    ['fr', 'L’Assemblée générale,', 'Pérou et Viet Nam : projet de résolution'],
    ['ru', 'Генеральная Ассамблея,', 'Вьетнам и Перу: проект резолюции'],
    ['zh', '大会，', '秘鲁和越南：决议草案'],
  ])('the same in %s', async (language, enacting, line) =>
    expect((await masthead(line, { language, enacting })).submittedBy?.toSorted()).toEqual([
      'state/peru',
      'state/viet-nam',
    ]),
  );
});

test.each([
  [
    'en',
    'Addendum',
    'Add the following countries to the list of sponsors of the draft resolution:',
    'Norway, Peru and Zambia',
  ],
  [
    'fr',
    'Additif',
    'Ajouter les pays ci-après à la liste des auteurs du projet de résolution :',
    'Norvège, Pérou et Zambie',
  ],
  [
    'es',
    'Adición',
    'Añádanse los siguientes países a la lista de patrocinadores del proyecto de resolución:',
    'Noruega, Perú y Zambia',
  ],
  [
    'ru',
    'Добавление',
    'Включить следующие страны в число авторов проекта резолюции:',
    'Замбия, Норвегия и Перу',
  ],
  ['ar', 'إضافة', 'تضاف البلدان التالية إلى قائمة مقدمي مشروع القرار:', 'بيرو وزامبيا والنرويج'],
  ['zh', '增编', '在决议草案提案国名单中增列下列国家：', '秘鲁、挪威和赞比亚'],
])('an addendum to a draft adds sponsors, in %s', async (language, ...lines) => {
  const { document } = await readText(lines.join('\n\n'), { language, symbol: 'A/C.2/79/L.5/Add.1' });
  expect([...(document.submittedBy ?? [])].sort()).toEqual(['state/norway', 'state/peru', 'state/zambia']);
});

test('who is named in an addendum that speaks of no sponsors has submitted nothing', async () => {
  const text =
    'Addendum\n\nProgramme budget implications of the draft\n\nThe conference would be held in Peru.';
  const { document } = await readText(text, { language: 'en', symbol: 'A/C.2/79/L.5/Add.1' });
  expect(document.submittedBy).toBeUndefined();
});

test('the title of a draft stands below its sponsors, whatever words are in it', async () => {
  const text = [
    'A/C.9/90/L.8',
    'Agenda item 7',
    'Lights at the United Nations: report of the keepers',
    'Norway: draft resolution',
    'Lights of the United Nations and the ninetieth session of 12 May 2035',
    'The General Assembly,',
    '1. Decides to open.',
  ].join('\n\n');
  const { document } = await readText(text, { language: 'en' });
  expect(document.title).toEqual({
    en: ['Lights of the United Nations and the ninetieth session of 12 May 2035'],
  });
});

test.each([
  [
    'below the last of two items',
    'en',
    [
      'A/90/77',
      'Agenda item 7',
      'Oceans and the law of lamps',
      'Agenda item 9',
      'Lights of the ports',
      'Report of the Secretary-General',
      '1. The keepers met.',
    ],
    'Lights of the ports',
  ],
  [
    'of a resolution without a number, below what is said of the committee in brackets',
    'en',
    [
      'A/RES/90/7',
      'General Assembly',
      'Lights of the ports',
      '[on the report of the Second Committee (A/90/77)]',
      'The General Assembly,',
      '1. Decides to open.',
    ],
    'Lights of the ports',
  ],
  [
    'no symbol, no body, no session, no day',
    'en',
    [
      'Lights of the ports',
      'A/RES/90/7',
      'Ninetieth session',
      'General Assembly',
      '12 May 2035',
      'The General Assembly,',
      '1. Decides to open.',
    ],
    'Lights of the ports',
  ],
  [
    'short where words are not parted',
    'zh',
    ['A/RES/90/7', '港口灯光', '大会，', '1. 决定开放港口。'],
    '港口灯光',
  ],
])('a title: %s', async (_, language, lines, title) => {
  const { document } = await readText(lines.join('\n\n'), {
    language,
    symbol: lines.find((line) => /^A\//.test(line)) ?? '',
  });
  expect(document.title).toEqual({ [language]: [title] });
});

test('a note that a raised asterisk calls tells on whose behalf a State submits', async () => {
  const html = `<body><p>A/C.9/90/L.8</p><p>Agenda item 7</p><p><b>Iraq:</b><sup>*</sup> draft resolution</p>
<p>Lights of the ports</p><p>The General Assembly,</p><p>1. Decides to open the ports of the lake.</p>
<p><sup>*</sup> On behalf of the States Members of the United Nations that are members of the Group of 77 and China.</p></body>`;
  const source = await readDocument(Buffer.from(html), { name: 'lake.html' });
  const { submittedBy } = extract(source, { registry, language: 'en' }).document;
  expect(submittedBy).toEqual(['state/iraq', 'g77']);
});
