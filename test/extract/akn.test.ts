import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import type { SeedFile } from '../../src/seedfile/index.js';
import { citationLines, provisionLines, registry } from './read.js';

/** Documents of our own in the structure of the United Nations' XML, of kinds and with faults that few of them have. */
async function read(
  symbol: string,
  body: string,
  { language = 'eng', preamble = '', annexes = '', kind = 'resolution' } = {},
): Promise<SeedFile> {
  const xml = `<akomaNtoso><statement name="${kind}"><meta><identification><FRBRExpression>
<FRBRlanguage language="${language}"/></FRBRExpression></identification></meta>
<coverPage><p><docNumber refersTo="#symbol">${symbol}</docNumber></p><p>General Assembly</p><p>Eighty-fifth session</p></coverPage>
${preamble}<mainBody>${body}</mainBody>${annexes}</statement></akomaNtoso>`;
  return extract(await readDocument(Buffer.from(xml), { name: 'lamp.xml' }), { registry });
}

const plain = (text: string) => `<paragraph><content><p>${text}</p></content></paragraph>`;
const numbered = (num: string, text: string) =>
  `<paragraph><num>${num}</num><content><p>${text}</p></content></paragraph>`;
const heading = (text: string) => `<paragraph class="H1"><subheading>${text}</subheading></paragraph>`;
const note = (label: number, text: string) =>
  `<authorialNote marker="${label}" placement="bottom"><p>${text}</p></authorialNote>`;
const annex = (body: string) =>
  `<attachment><doc name="annex"><meta/><mainBody>${body}</mainBody></doc></attachment>`;
const preamble = (text: string) =>
  `<preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula><container name="x"><p>${text}</p></container></preamble>`;
const part = (of: string) =>
  heading(of) +
  plain('<i>The General Assembly</i>,') +
  plain(`<i>Recalling</i> its resolution 84/10 ${of} of 2 December 2029,`) +
  numbered('1.', '<i>Commends</i> the keepers;') +
  numbered('2.', '<i>Requests</i> that the lamps be counted.');

test('parts of a resolution have a preamble and a count each', async () => {
  const file = await read('A/RES/85/10', `${part('A')}${part('B')}`);
  expect(provisionLines(file)).toEqual([
    'A/PP1 RECALLS', 'A/OP1 APPRECIATES', 'A/OP2 REQUESTS', 'B/PP1 RECALLS', 'B/OP1 APPRECIATES', 'B/OP2 REQUESTS',
  ]); // biome-ignore format: two parts
  expect(citationLines(file)).toEqual(['A/PP1 RECALLS A/RES/84/10 A', 'B/PP1 RECALLS A/RES/84/10 B']);
});

test('a report holds several drafts, below labels on lines of their own', async () => {
  const draft = (of: string, title: string) =>
    part(of).replace(`>${of}<`, `>Draft resolution ${of}<eol/>${title}<`);
  const file = await read(
    'A/85/417',
    heading('I. Introduction') +
      numbered('1.', 'At its 2nd meeting, the Committee adopted draft resolution A/C.2/85/L.31.') +
      numbered('2.', 'The Second Committee recommends to the General Assembly the adoption of the following draft resolutions:') +
      draft('I', 'Lamps') +
      draft('II', 'Fog'),
    { kind: 'report' },
  ); // biome-ignore format: a report, line by line
  expect(file.parts.map(({ id, title }) => [id, title.en])).toEqual([
    ['A/85/417#draft-I', ['Lamps']],
    ['A/85/417#draft-II', ['Fog']],
  ]);
  expect(provisionLines(file)).toEqual([
    'para1 ADOPTS', 'para2 RECOMMENDS', 'I/PP1 RECALLS', 'I/OP1 APPRECIATES', 'I/OP2 REQUESTS',
    'II/PP1 RECALLS', 'II/OP1 APPRECIATES', 'II/OP2 REQUESTS',
  ]); // biome-ignore format: two drafts
});

test('notes that an annex counts anew are its own', async () => {
  const cited = `Reaffirming the Charter of the United Nations${note(1, 'Resolution 84/7.')} and the lamps,`;
  const body = numbered('1.', 'Adopts the rules;') + numbered('2.', `Notes the fog.${note(2, 'A/84/12.')}`);
  const own = annex(heading('Annex I') + numbered('1.', `Lamps are lit.${note(1, 'Resolution 84/8.')}`));
  const further = annex(heading('Annex II') + numbered('1.', `Fog is counted.${note(2, 'Resolution 84/9.')}`));
  const notes = async (annexes: string) => {
    const file = await read('A/RES/85/9', body, {
      preamble: preamble(cited),
      annexes: `<attachments>${annexes}</attachments>`,
    });
    const inNotes = file.citations.filter(({ form }) => form === 'FOOTNOTE');
    return inNotes.map(({ from, target }) => `${from.slice(from.indexOf('#') + 1)} ${target}`);
  };
  const ofText = ['PP1 A/RES/84/7', 'OP2 A/84/12'];
  expect(await notes(own)).toEqual([...ofText, 'annex-I/para1 A/RES/84/8']);
  expect(await notes(own + further)).toEqual([...ofText, 'annex-I/para1 A/RES/84/8', 'annex-II/para1 A/RES/84/9']);
  // A note of the text that is called again has no text of its own.
  const again = annex(heading('Annex') + numbered('1.', 'Lamps are lit.<sup>1</sup>'));
  expect(await notes(again)).toEqual([...ofText, 'annex/para1 A/RES/84/7']);
}); // biome-ignore format: lists of notes

test('the words of a text tell its language where its format says another', async () => {
  const body = numbered('1.', 'Reaffirms its resolution 84/7 of 2 December 2029, and notes that the lamps are lit;');
  for (const language of ['eng', 'spa', 'ara']) {
    const file = await read('A/RES/85/12', body, { language, preamble: preamble('Recalling the fog of the year,') });
    expect(file.document.language).toBe('en');
    expect(citationLines(file)).toEqual(['OP1 REAFFIRMS A/RES/84/7']);
  }
  await expect(read('A/RES/85/12', body, { language: 'por' })).rejects.toThrow('pt');
}); // biome-ignore format: one text, several languages

test.each([
  ['Paragraph 4', '<i>For</i> resolution 84/7 <i>read</i> resolution 84/8', 'eng'],
  ['Пункт 4 постановляющей части', 'Вместо резолюции 84/7 читать резолюции 84/8', 'rus'],
])(
  'what a corrigendum corrects is no heading, though it ends in no stop: %s',
  async (place, words, language) => {
    const body = numbered('1.', place) + plain(words) + numbered('2.', '3') + plain('A/84/12 / A/84/21.');
    const file = await read('A/RES/85/7/Corr.1', body, { language });
    expect(file.citations.map(({ from, target }) => `${from.split('#')[1]} ${target}`)).toEqual([
      'para1 A/RES/84/7',
      'para1 A/RES/84/8',
      'para2 A/84/12',
      'para2 A/84/21',
    ]);
  },
);

test('an address that leads elsewhere than its words is told, and the words stand', async () => {
  const to = (words: string, href: string) => `<a href="${href}">${words}</a>`;
  const un = (words: string, symbol: string) => to(words, `https://docs.un.org/en/${symbol}`);
  const told = async (text: string) => {
    const file = await read('A/RES/85/13', numbered('1.', `Recalls ${text}`) + numbered('2.', 'Decides to meet again.'), {
      preamble: preamble('Noting the fog,'),
    });
    const differing = file.diagnostics.filter(({ code }) => code === 'LINK_DIFFERS');
    return [citationLines(file), differing.map(({ provision, message }) => [provision, message.match(/\bA\/\S+\d/g)])];
  };
  expect(await told(`its resolution ${un('84/7', 'A/RES/84/70')} of 2 December 2029;`)).toEqual([
    ['OP1 RECALLS A/RES/84/7'],
    [['A/RES/85/13#OP1', ['A/RES/84/70', 'A/RES/84/7']]],
  ]);
  expect(await told(`the lamps;${note(1, `See ${un('A/84/12', 'A/84/21')}.`)}`)).toEqual([
    ['OP1 RECALLS A/84/12 [SEE, FOOTNOTE]'],
    [[null, ['A/84/21', 'A/84/12']]],
  ]);
  for (const alike of [
    un('84/7', 'A/RES/84/7.'), un('84/7 B', 'A/RES/84/7'), to('84/7', ''), to('84/7', 'https://example.org/A/RES/84/70'),
  ])
    expect((await told(`its resolution ${alike} of 2 December 2029;`))[1]).toEqual([]);
  for (const [words, symbol] of [
    ['A/84/62-E/2029/3', 'E/2029/3'], ['A/84/62/Corr.1', 'A/84/62'], ['decision 84/522', 'A/84/49(Vol.II)'],
  ])
    expect((await told(`the report (${un(words ?? '', symbol ?? '')});`))[1]).toEqual([]);
}); // biome-ignore format: links in one line each
