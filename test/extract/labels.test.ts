import { expect, test } from '@jest/globals';
import { provisionLines, readText } from './read.js';

const PREAMBLE = 'Recalling its resolution 61/7,';
const ACTS = ['Takes note of the report of the panel;', 'Decides to meet again.'];
const READ = ['PP1 RECALLS', 'OP1 TAKES_NOTE', 'OP2 DECIDES'];

/** How operative paragraphs are numbered, from 1946 on and by negotiators. */
test.each([
  ['1. ', '2. '],
  ['1.- ', '2.- '],
  ['1 – ', '2 – '],
  ['1) ', '2) '],
  ['(1) ', '(2) '],
  ['1° ', '2° '],
  ['1º ', '2º '],
  ['I. ', 'II. '],
  ['OP1 ', 'OP2 '],
  ['OP1. ', 'OP2. '],
  ['[OP1] ', '[OP2] '],
])('paragraphs labelled "%s" and "%s"', async (...labels) => {
  const lines = ['The General Assembly,', PREAMBLE, ...ACTS.map((text, index) => `${labels[index]}${text}`)];
  expect(provisionLines(await readText(lines.join('\n\n')))).toEqual(READ);
});

test.each(['bis', 'ter'])('a paragraph that was put in: 1 %s', async (word) => {
  const lines = [
    'The General Assembly,',
    PREAMBLE,
    `1. ${ACTS[0]}`,
    `1 ${word}. Invites Peru;`,
    `2. ${ACTS[1]}`,
  ];
  expect(provisionLines(await readText(lines.join('\n\n')))).toEqual([
    'PP1 RECALLS',
    'OP1 TAKES_NOTE',
    `OP1${word} INVITES`,
    'OP2 DECIDES',
  ]);
});

test.each(['[2.] ', '[2. ', '. '])('a number in brackets or left out: "%s"', async (label) => {
  const lines = ['The General Assembly,', PREAMBLE, `1. ${ACTS[0]}`, `${label}${ACTS[1]}`];
  expect(provisionLines(await readText(lines.join('\n\n')))).toEqual(READ);
});

test('preambular paragraphs called PP1 and PP2', async () => {
  const lines = ['The General Assembly,', `PP1 ${PREAMBLE}`, 'PP2. Noting the report,', `OP1 ${ACTS[0]}`];
  expect(provisionLines(await readText(lines.join('\n\n')))).toEqual([
    'PP1 RECALLS',
    'PP2 NOTES',
    'OP1 TAKES_NOTE',
  ]);
});

test('Chinese numerals', async () => {
  const lines = ['大会，', '回顾其第61/7号决议，', '一、注意到专家组的报告；', '二、决定再次召开会议。'];
  expect(provisionLines(await readText(lines.join('\n\n')))).toEqual([
    'PP1 RECALLS',
    'OP1 NOTES',
    'OP2 DECIDES',
  ]);
});

test('items of a paragraph stay its items, however they are numbered', async () => {
  const lines = [
    'The General Assembly,',
    PREAMBLE,
    '1. Requests the panel:',
    '(1) To meet;',
    '(2) To report;',
  ];
  const { provisions } = await readText(lines.join('\n\n'));
  expect(provisions.map(({ label, items }) => [label, ...items.map((item) => item.label)])).toEqual([
    ['PP1'],
    ['OP1', '1', '2'],
  ]);
});

/** A text in two sections, whose paragraphs are numbered as given. */
const inSections = (enacting: string, headings: readonly string[], acts: string[]) => [
  enacting,
  '',
  headings[0],
  'Lighthouses',
  '',
  acts[0],
  '',
  acts[1],
  '',
  headings[1],
  'Harbours',
  '',
  acts[2],
  '',
  acts[3],
];

test.each([
  ['en', 'The General Assembly,', ['I', 'II'], ACTS],
  ['en', 'The General Assembly,', ['I. Towers', 'II. Piers'], ACTS],
  ['fr', 'L’Assemblée générale,', ['I', 'II'], ['Prend note du rapport du groupe ;', 'Décide de se réunir.']],
  ['zh', '大会，', ['一', '二'], ['注意到专家组的报告；', '决定再次召开会议。']],
])('sections that count their paragraphs anew, in %s', async (language, enacting, headings, acts) => {
  const numbered = [1, 2, 1, 2].map((number, index) => `${number}. ${acts[index % 2]}`);
  const { provisions } = await readText(inSections(enacting, headings, numbered).join('\n'), { language });
  expect(provisions.map(({ label, number }) => [label, number])).toEqual([
    ['I/OP1', 1],
    ['I/OP2', 2],
    ['II/OP1', 1],
    ['II/OP2', 2],
  ]);
});

test.each([
  ['en', 'The General Assembly,', ['A', 'B'], ['A/OP1', 'A/OP2', 'B/OP1', 'B/OP2']],
  ['en', 'The General Assembly,', ['A. Towers', 'B. Piers'], ['A/OP1', 'A/OP2', 'B/OP1', 'B/OP2']],
  ['en', 'The General Assembly,', ['Section I', 'Section II'], ['I/OP1', 'I/OP2', 'II/OP1', 'II/OP2']],
  [
    'en',
    'The General Assembly,',
    ['Part one: Towers', 'Part two: Piers'],
    ['I/OP1', 'I/OP2', 'II/OP1', 'II/OP2'],
  ],
  [
    'fr',
    'L’Assemblée générale,',
    ['Section I : Tours', 'Section II : Quais'],
    ['I/OP1', 'I/OP2', 'II/OP1', 'II/OP2'],
  ],
  [
    'fr',
    'L’Assemblée générale,',
    ['Première partie', 'Deuxième partie'],
    ['I/OP1', 'I/OP2', 'II/OP1', 'II/OP2'],
  ],
  [
    'es',
    'La Asamblea General,',
    ['Sección I. Torres', 'Sección II. Muelles'],
    ['I/OP1', 'I/OP2', 'II/OP1', 'II/OP2'],
  ],
  ['en', 'The General Assembly,', ['Towers', 'Piers'], ['OP1', 'OP2', 'OP3', 'OP4']],
  ['en', 'The General Assembly,', ['Section I', 'Piers'], ['OP1', 'OP2', 'OP3', 'OP4']],
] as const)(
  'headings under which paragraphs begin again with 1 (%s, %s %s)',
  async (language, enacting, headings, labels) => {
    const acts = {
      en: ACTS,
      fr: ['Prend note du rapport du groupe ;', 'Décide de se réunir.'],
      es: ['Toma nota del informe del grupo;', 'Decide reunirse.'],
    }[language];
    const numbered = [1, 2, 1, 2].map((number, index) => `${number}. ${acts[index % 2]}`);
    const { provisions } = await readText(inSections(enacting, headings, numbered).join('\n'), { language });
    expect(provisions.map(({ label }) => label)).toEqual(labels);
  },
);

test('a section of one paragraph without a number, among those that count anew', async () => {
  const text = `The General Assembly,\n\nI\n\n${PREAMBLE}\n\n${ACTS[1]}\n\nII\n\n1. ${ACTS[0]}\n\n2. ${ACTS[1]}\n\nIII\n\n1. ${ACTS[1]}\n`;
  const { provisions } = await readText(text);
  expect(provisions.map(({ label }) => label)).toEqual(['I/PP1', 'I/OP1', 'II/OP1', 'II/OP2', 'III/OP1']);
});

test('a list below a heading of a text whose paragraphs count on begins no section', async () => {
  const text = `The General Assembly,\n\nI\n\n1. ${ACTS[0]}\n\n2. ${ACTS[0]}\n\nII\n\n3. Requests the keepers:\n\n1. To wake;\n\n2. To sleep;\n\n4. ${ACTS[1]}\n`;
  const { provisions } = await readText(text);
  expect(provisions.map(({ label }) => label)).toEqual(['OP1', 'OP2', 'OP3', 'OP4']);
});

test('sections that count their paragraphs anew, where the format knows their numerals', async () => {
  const section = (
    numeral: string,
    title: string,
  ) => `<section><num>${numeral}</num><heading>${title}</heading>
${ACTS.map((text, index) => `<paragraph><num>${index + 1}.</num><content><p>${text}</p></content></paragraph>`).join('\n')}</section>`;
  const { provisions } = await readText(
    `<?xml version="1.0" encoding="UTF-8"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
<preamble><formula name="enacting"><p>The General Assembly,</p></formula></preamble>
<mainBody>${section('I', 'Towers')}${section('II', 'Piers')}</mainBody></statement></akomaNtoso>`,
  );
  expect(provisions.map(({ label }) => label)).toEqual(['I/OP1', 'I/OP2', 'II/OP1', 'II/OP2']);
});

test('sections through which the paragraphs count on have labels without them', async () => {
  const numbered = [1, 2, 3, 4].map((number, index) => `${number}. ${ACTS[index % 2]}`);
  const { provisions } = await readText(
    inSections('The General Assembly,', ['I', 'II'], numbered).join('\n'),
  );
  expect(provisions.map(({ label }) => label)).toEqual(['OP1', 'OP2', 'OP3', 'OP4']);
});

test('a recital of a section, and the preamble above all of them', async () => {
  const lines = inSections(
    'The General Assembly,',
    ['I', 'II'],
    [`1. ${ACTS[0]}`, `2. ${ACTS[1]}`, PREAMBLE, `1. ${ACTS[0]}`],
  );
  lines.splice(2, 0, 'Noting the report,', '');
  expect(provisionLines(await readText(lines.join('\n')))).toEqual([
    'PP1 NOTES',
    'I/OP1 TAKES_NOTE',
    'I/OP2 DECIDES',
    'II/PP1 RECALLS',
    'II/OP1 TAKES_NOTE',
  ]);
});

test.each([
  [
    'zh',
    '大会，\n\n回顾第61/7号决议，\n\n一、总则 1. 重申第62/8号决议；\n\n2. 决定开会；\n\n二、后续行动 3. 请各国提出报告；\n\n监测4. 又请各国交流。',
    ['OP1 一、总则', 'OP2 一、总则', 'OP3 二、后续行动', 'OP4 监测'],
  ],
  [
    'en',
    'The General Assembly,\n\nRecalling its resolution 61/7,\n\nI. Ports 1. Reaffirms resolution 62/8;\n\n2. Decides to meet at the ports of Table 3. Requests come later;\n',
    ['OP1 I. Ports', 'OP2 I. Ports'],
  ],
])('a heading and the paragraph below it on one line: %s', async (language, text, labels) => {
  const { provisions } = await readText(text, { symbol: 'A/RES/79/900', language });
  const operative = provisions.filter(({ section }) => section === 'OPERATIVE');
  expect(operative.map(({ label, headings }) => `${label} ${headings.join(' ')}`)).toEqual(labels);
});

test.each([
  ['each its own', ['1', '2', '1', '2'], ['annex/I/para1', 'annex/I/para2', 'annex/II/para1', 'annex/II/para2']],
  ['one count for both', ['1', '2', '3', '4'], ['annex/para1', 'annex/para2', 'annex/para3', 'annex/para4']],
])('sections of an annex, %s', async (_, [a, b, c, d], labels) => {
  const text = `The General Assembly,\n\n1. ${ACTS[0]}\n\nAnnex\nPlan for Lamps\n\nI. Towers\n\n${a}. Towers are white.\n\n${b}. They are high.\n\nII. Piers\n\n${c}. Piers are long.\n\n${d}. They are lit.\n`;
  const { provisions, parts } = await readText(text, { language: 'en' });
  expect(provisions.map(({ label }) => label)).toEqual(['OP1', ...labels]);
  expect(parts).toMatchObject([{ title: { en: ['Plan for Lamps'] } }]);
}); // biome-ignore format: a table

test('a second annex begins outside the sections of the first', async () => {
  const text = `The General Assembly,\n\n1. ${ACTS[0]}\n\nAnnex I\n\nI. Towers\n\n1. Towers are white.\n\nII. Piers\n\n1. Piers are long.\n\nAnnex II\n\n1. Keepers are few.\n`;
  const { provisions } = await readText(text, { language: 'en' });
  expect(provisions.map(({ label }) => label)).toEqual(['OP1', 'annex-I/I/para1', 'annex-I/II/para1', 'annex-II/para1']);
}); // biome-ignore format: one line
