import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { citationLines, provisionLines, readText, registry } from './read.js';

/** What reads alike in all languages though one of them prints it in its own way. */

test('a figure right behind a Chinese character is the text’s own, not the call of a footnote', async () => {
  const seed = await readText(
    [
      '大会，',
      '1. 欢迎灯塔年度报告；¹',
      '2. 请各国支持方案1和关于第1款的1 014项承诺。',
      '__________\n¹ A/79/5。',
    ].join('\n\n'),
    { language: 'zh' },
  );
  expect(citationLines(seed)).toEqual(['OP1 WELCOMES A/79/5 [FOOTNOTE]']);
});

test.each([
  ['zh', ['大会，', '1. 建议采取下列行动：鼓励各港口修建灯塔；', '2. 鼓励各港口分享经验。']],
  [
    'ar',
    [
      'إن الجمعية العامة،',
      '1 - توصي بما يلي: تشجع الموانئ على بناء المنارات؛',
      '2 - تشجع الموانئ على تبادل الخبرات.',
    ],
  ],
])(
  'behind the colon of "recommends the following" a bare verb is what is recommended (%s)',
  async (language, lines) => {
    const seed = await readText(lines.join('\n\n'), { language });
    expect(provisionLines(seed)).toEqual(['OP1 RECOMMENDS', 'OP2 ENCOURAGES']);
  },
);

test('a little word that is one letter from a verb is no misprint of it', async () => {
  const seed = await readText(
    'L’Assemblée générale,\n\n1. Notre réseau de ports a grandi.\n\n2. Notte la croissance du réseau.',
    { language: 'fr' },
  );
  expect(provisionLines(seed)).toEqual(['OP1', 'OP2 NOTES']);
});

test('the end of a range of sessions is no session by itself', async () => {
  const read = (words: string) =>
    readText(
      `Генеральная Ассамблея,\n\n1. принимает к сведению доклады Комиссии по науке и технике в целях развития о работе ее ${words};`,
      { language: 'ru' },
    );
  expect(citationLines(await read('двадцать второй сессии')).join()).toContain('cstd/22');
  expect(citationLines(await read('четырнадцатой — двадцать второй сессий')).join()).not.toContain('cstd/22');
});

test('two names under one noun, of which one is inflected so that it stands by itself', async () => {
  const seed = await readText(
    'Генеральная Ассамблея,\n\n1. напоминает о Всемирной встрече на высшем уровне по вопросам информационного общества;\n\n2. отмечает решения женевского и тунисского этапов Всемирной встречи.',
    { language: 'ru' },
  );
  expect(citationLines(seed).filter((line) => line.startsWith('OP2'))).toEqual([
    'OP2 NOTES wsis/geneva [SHORT_FORM]',
    'OP2 NOTES wsis/tunis [SHORT_FORM]',
    'OP2 NOTES wsis [SHORT_FORM]',
  ]);
});

test('a heading that AKN does not mark is none of the paragraph before it', async () => {
  const plain = (text: string) => `<paragraph><content><p>${text}</p></content></paragraph>`;
  const numbered = (num: string, text: string) =>
    `<paragraph><num>${num}</num><content><p>${text}</p></content></paragraph>`;
  const body = [
    numbered('1.', '欢迎灯塔年度报告；'),
    plain('互联网治理论坛'),
    numbered('2.', '请各国修建灯塔。'),
    plain('行动1. 我们将采取行动，实现可持续发展目标。'),
    numbered('3.', '鼓励各港口分享经验，包括：'),
    plain('可持续发展目标'),
  ];
  const akn = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><preamble><formula name="enactingFormula"><p>大会，</p></formula></preamble><mainBody>${body.join('')}</mainBody></statement></akomaNtoso>`;
  const seed = extract(await readDocument(Buffer.from(akn), { name: 'text.xml' }), {
    registry,
    language: 'zh',
    symbol: 'A/RES/79/900',
  });
  expect(seed.provisions.map(({ label, headings }) => [label, ...headings])).toEqual([
    ['OP1'],
    ['OP2', '互联网治理论坛'],
    ['OP3', '行动1. 我们将采取行动，实现可持续发展目标。'],
  ]);
  expect(citationLines(seed)).toEqual(['OP3 ENCOURAGES sdgs [NAME]']);
});

test.each([
  ['zh', '大会，', '1. 欢迎并敦促充分执行第70/125号决议；', ['WELCOMES', 'URGES']],
  ['zh', '大会，', '1. 促请各国推动并鼓励贸易；', ['CALLS_UPON']],
  [
    'ar',
    'إن الجمعية العامة،',
    '1 - تسلم بأهمية المنارات، ولذلك تشير إلى قرارها ٦١/٧؛',
    ['RECOGNIZES', 'RECALLS'],
  ],
])(
  'two verbs for one object, and a conjunction joined to what leads the verb (%s)',
  async (language, body, text, acts) => {
    const seed = await readText([body, text].join('\n\n'), { language });
    expect(seed.provisions[0]?.clauses.map(({ act }) => act)).toEqual(acts);
  },
);

test.each([
  [
    'zh',
    '大会，',
    '1. 促请各国审查指标，因此：\n\n(a) 鼓励各港口修建灯塔；\n\n(b) 欢迎该报告。',
    ['CALLS_UPON', 'ENCOURAGES', 'WELCOMES'],
  ],
  ['zh', '大会，', '1. 促请各国：\n\n(a) 鼓励各港口修建灯塔；\n\n(b) 支持该报告。', ['CALLS_UPON']],
  [
    'ar',
    'إن الجمعية العامة،',
    '1 - تهيب بالدول أن تستعرض المؤشرات، ومن ثم فإنها:\n\n(أ) تشجع الموانئ على بناء المنارات؛\n\n(ب) ترحب بالتقرير.',
    ['CALLS_UPON', 'ENCOURAGES', 'WELCOMES'],
  ],
])(
  '"and therefore:" opens acts, a colon alone what they ask for (%s)',
  async (language, body, text, acts) => {
    const seed = await readText([body, text].join('\n\n'), { language });
    expect(seed.provisions[0]?.clauses.map(({ act }) => act)).toEqual(acts);
  },
);

test('a word near a verb of which the data does not tell what it asks for stays what it is', async () => {
  const seed = await readText(
    'إن الجمعية العامة،\n\n1 - تشكل المنارات جزءا من الميناء؛\n\n2 - تهيئ بالدول أن تبني المنارات.',
    {
      language: 'ar',
    },
  );
  expect(provisionLines(seed)).toEqual(['OP1', 'OP2 CALLS_UPON']);
});

test.each([
  ['en', 'Notes the outcomes of the phases of the World Summit held in Geneva and Tunis.'],
  ['fr', 'Note les textes issus des phases du Sommet mondial tenues à Genève et à Tunis.'],
])('two events under one noun are told by the two places behind it (%s)', async (language, text) => {
  const body = language === 'en' ? 'The General Assembly,' : 'L’Assemblée générale,';
  const summit =
    language === 'en'
      ? 'Recalls the World Summit on the Information Society;'
      : 'Rappelle le Sommet mondial sur la société de l’information ;';
  const seed = await readText(`${body}\n\n1. ${summit}\n\n2. ${text}`, { language });
  const lines = citationLines(seed);
  expect(lines).toContain('OP2 NOTES wsis/geneva [SHORT_FORM]');
  expect(lines).toContain('OP2 NOTES wsis/tunis [SHORT_FORM]');
});

test('what the text calls "this Charter" is the text itself', async () => {
  const seed = await readText(
    'إن الجمعية العامة،\n\n1 - تشير إلى ميثاق الأمم المتحدة؛\n\n2 - تقرر أن تنفذ هذا الميثاق؛\n\n3 - تؤيد الميثاق.',
    { language: 'ar' },
  );
  expect(citationLines(seed)).toEqual([
    'OP1 RECALLS un-charter [NAME]',
    'OP2 DECIDES A/RES/79/900 [SELF]',
    'OP3 ENDORSES un-charter [SHORT_FORM]',
  ]);
});
