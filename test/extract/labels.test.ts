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
