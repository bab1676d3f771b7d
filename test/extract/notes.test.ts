import { expect, test } from '@jest/globals';
import { citationLines, readText } from './read.js';

test('marks typed with strokes call the notes below, with and without a line above them', async () => {
  const text = (line: string) => `A/RES/45/900

The General Assembly,

Recalling the report of the keepers 1/ and the lamps of 1989/90,

1. Welcomes the reports of the pilots, 2/ a third (1/3) of them, and of the keepers; 1/

5th plenary meeting
3 May 1990
${line}
1/ A/45/5.

2/ A/45/6 and Add.1.
`;
  for (const line of ['', '\n-----------\n']) {
    const file = await readText(text(line), { symbol: 'A/RES/45/900' });
    expect(citationLines(file)).toEqual([
      'PP1 RECALLS A/45/5 [FOOTNOTE]',
      'OP1 WELCOMES A/45/6 [FOOTNOTE]',
      'OP1 WELCOMES A/45/6/Add.1 [FOOTNOTE]',
      'OP1 WELCOMES A/45/5 [FOOTNOTE]',
    ]);
    expect(file.diagnostics).toEqual([]);
  }
});

test.each([
  ['en', 'At its 5th plenary meeting, on 24 September 2019, the General Assembly took note of the report.¹'],
  [
    'fr',
    'À sa 5e séance plénière, le 24 septembre 2019, l’Assemblée générale a pris note du rapport des gardiens.¹',
  ],
  [
    'es',
    'En su quinta sesión plenaria, celebrada el 24 de septiembre de 2019, la Asamblea General tomó nota del informe de los guardianes¹.',
  ],
])(
  'notes below a decision that has no enacting line, with and without a line above them (%s)',
  async (language, paragraph) => {
    for (const line of ['____________\n', '']) {
      const text = `74/501. ${language}\n\n${paragraph}\n\n${line}¹ A/74/238.\n`;
      const file = await readText(text, { symbol: 'A/DEC/74/501', language });
      expect(citationLines(file)).toEqual(['para1 TAKES_NOTE A/74/238 [FOOTNOTE]']);
      expect(file.diagnostics).toEqual([]);
    }
  },
);

test('what an organ decided is its own, whatever body its title names', async () => {
  const text =
    '2019/206. Report of the Commission on Narcotic Drugs\n\nAt its 5th plenary meeting, on 24 May 2019, the Economic and Social Council, recalling its decision 2018/243, took note of the report.\n';
  const file = await readText(text, { symbol: 'E/DEC/2019/206' });
  expect(file.document.body).toBe('ecosoc');
  expect(citationLines(file)).toEqual(['para1 RECALLS E/DEC/2018/243']);
});

test.each([
  [
    'Endorses paragraphs 5 and 6 of the report of the keeper;¹',
    '¹ A/85/16.',
    ['OP1 ENDORSES A/85/16 [para5+para6, FOOTNOTE]'],
  ],
  [
    'Endorses paragraph 7 of resolution 61/7 and the report of the keeper;¹',
    '¹ A/85/16.',
    ['OP1 ENDORSES A/RES/61/7 [para7]', 'OP1 ENDORSES A/85/16 [FOOTNOTE]'],
  ],
  [
    'Endorses the report of the keeper,¹ in particular paragraphs 5 and 6;',
    '¹ A/85/16.',
    ['OP1 ENDORSES A/85/16 [para5+para6, FOOTNOTE]'],
  ],
  [
    'Endorses the report of the keeper¹ and paragraph 7 of resolution 61/7;',
    '¹ A/85/16.',
    ['OP1 ENDORSES A/85/16 [FOOTNOTE]', 'OP1 ENDORSES A/RES/61/7 [para7]'],
  ],
  [
    'Endorses paragraph 7 of the plan of the keeper;¹',
    '¹ See resolution 61/7.',
    ['OP1 ENDORSES A/RES/61/7 [SEE, FOOTNOTE]'],
  ],
])('parts of what a footnote alone tells: %s', async (paragraph, note, cited) => {
  const text = `The General Assembly,\n\n1. ${paragraph}\n\n2. Decides to meet.\n\n${note}\n`;
  expect(citationLines(await readText(text))).toEqual(cited);
});

test('parts of what a footnote alone tells, behind its call (zh)', async () => {
  const text = '大会，\n\n1. 赞同看守人的报告¹第三章；\n\n2. 决定再次举行会议。\n\n¹ A/85/16。\n';
  const file = await readText(text, { language: 'zh' });
  expect(citationLines(file)).toEqual(['OP1 ENDORSES A/85/16 [chapter III, FOOTNOTE]']);
});

test('the first count of notes is the document’s, though a draft without any stands before it', async () => {
  const text = `A/85/99

Report of the Second Committee

1. The Second Committee recommends to the General Assembly the adoption of the following draft resolutions:

Draft resolution I
Lighthouses

The General Assembly,

Recalling its resolution 61/7,

1. Decides to meet again.

Draft resolution II
Harbours

The General Assembly,

Recalling the report of the keepers,¹

1. Welcomes the report of the pilots.²

____________
¹ A/85/5.
² A/85/6.
`;
  const file = await readText(text, { symbol: 'A/85/99' });
  expect(file.citations.filter(({ form }) => form === 'FOOTNOTE').map(({ target }) => target)).toEqual([
    'A/85/5',
    'A/85/6',
  ]);
  expect(file.diagnostics.filter(({ code }) => code === 'FOOTNOTE_LOST')).toEqual([]);
});
