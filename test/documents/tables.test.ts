import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import { akn, docx, outline, p } from './make.js';
import { Setter } from './make-pdf.js';

const registry = loadRegistry();

/** Labels of the paragraphs, and who cites what. */
async function facts(bytes: Uint8Array) {
  const seed = extract(await readDocument(bytes), { registry, symbol: 'A/RES/78/321', language: 'en' });
  return {
    labels: seed.provisions.map(({ label }) => label),
    cites: seed.citations.map(({ from, target }) => `${from.split('#')[1]} ${target}`),
  };
}

const EXPECTED = {
  labels: ['PP1', 'OP1', 'OP2', 'OP3'],
  cites: ['PP1 A/RES/61/7', 'OP1 A/RES/62/8', 'OP3 A/RES/63/9'],
};

describe('the rows of a table count no paragraphs, and its notes are its own', () => {
  test('in a PDF', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('_The General Assembly_,')
      .paragraph(
        '_Recalling_ the report of the keepers,^1 which the boatmen of the lake have read before the winter,',
      )
      .paragraph(
        '1.|_Approves_ the following amounts for the bridges and the ferries of the lake in the coming year:',
      );
    for (const [at, [number, name, amount]] of [
      ['1.', 'Bridges', '100 400'],
      ['2.', 'Ferries^a', '200 300'],
      ['3.', 'Piers', '300 200'],
    ].entries()) {
      const y = 580 - 14 * at;
      const [words = '', mark] = (name ?? '').split('^');
      setter
        .at(123, y, number ?? '', 8.5)
        .at(147, y, words, 8.5)
        .at(440, y, amount ?? '', 8.5);
      if (mark) setter.at(147 + setter.width(words, 8.5), y + 3, mark, 5.5);
    }
    setter.at(123, 532, 'a', 5.5).at(128, 529, 'As in resolution 62/8.', 8.5);
    setter
      .at(147, 500, '2.')
      .at(171, 500, 'Requests Member States to report on the lake;')
      .at(147, 482, '3.')
      .at(171, 482, 'Reaffirms its resolution 63/9 of 3 December 2008.')
      .notes(['1', 'See resolution 61/7.']);
    const bytes = await setter.bytes();
    expect(await facts(bytes)).toEqual(EXPECTED);
    expect(outline(await readDocument(bytes)).slice(-2)).toEqual([
      'footnote 1 | See resolution 61/7.',
      'footnote a | As in resolution 62/8.',
    ]);
  });

  test('in AKN', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    const paragraph = (num: string, text: string) =>
      `<paragraph><num>${num}</num><content><p>${text}</p></content></paragraph>`;
    const note = '<authorialNote marker="1"><p>See resolution 61/7.</p></authorialNote>';
    const text = akn({
      preamble: `<container name="preambularParagraph"><p><span class="italic">Recalling</span> the report of the keepers,${note} which the boatmen read,</p></container>`,
      body: `${paragraph('1.', 'Approves the following amounts:')}<paragraph><content><table>${row('1.', 'Bridges', '100 400')}${row('2.', 'Ferries<sup>a</sup>', '200 300')}${row('3.', 'Piers', '300 200')}</table></content></paragraph>
        <paragraph><content><p><sup>a</sup> As in resolution 62/8.</p></content></paragraph>
        ${paragraph('2.', 'Requests Member States to report on the lake;')}${paragraph('3.', 'Reaffirms its resolution 63/9 of 3 December 2008.')}`,
    }).replace('The Assembly of the Lake', 'The General Assembly');
    expect(await facts(Buffer.from(text))).toEqual(EXPECTED);
  });
});

describe('tables of Word and of pages', () => {
  const NOTE = 'As in resolution 62/8.';
  const PREAMBLE =
    'Recalling resolution 61/7 and the report of the keepers, which the boatmen of the lake have read before the winter came,';
  const DATA = [
    ['1.', 'Bridges', '100 400'],
    ['2.', 'Ferries', '200 300'],
    ['3.', 'Piers', '300 200'],
  ];

  test('in DOCX', async () => {
    const row = (cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>a</w:t></w:r>';
    const body =
      p('The General Assembly,') +
      p(PREAMBLE) +
      p('1.\tApproves the following amounts:') +
      `<w:tbl>${DATA.map(row).join('').replace('Ferries</w:t></w:r>', `Ferries</w:t></w:r>${mark}`)}</w:tbl>` +
      `<w:p>${mark}<w:r><w:t xml:space="preserve"> ${NOTE}</w:t></w:r></w:p>` +
      p('2.\tRequests Member States to report on the lake;') +
      p('3.\tReaffirms its resolution 63/9 of 3 December 2008.');
    const bytes = docx({ body });
    expect(await facts(bytes)).toEqual(EXPECTED);
    expect(outline(await readDocument(bytes)).at(-1)).toBe(`footnote a | ${NOTE}`);
  });

  test('in HTML', async () => {
    const rows = DATA.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join(
      '',
    );
    const html = `<html><body><p>The General Assembly,</p><p>${PREAMBLE}</p><p>1. Approves the following amounts:</p>
<table>${rows.replace('Ferries', 'Ferries<sup>a</sup>')}</table><p><sup>a</sup> ${NOTE}</p>
<p>2. Requests Member States to report on the lake;</p><p>3. Reaffirms its resolution 63/9 of 3 December 2008.</p></body></html>`;
    expect(await facts(Buffer.from(html))).toEqual(EXPECTED);
  });

  test('a table of numbers and their paragraphs is a list, and one that holds the page is none', async () => {
    const html = `<body><table><tr><td><a href="/">Home</a></td><td><p>The General Assembly,</p><p>${PREAMBLE}</p>
<table><tr><td>1.</td><td><p>Requests the boatmen:</p><p>(a) To mend the nets of resolution 62/8;</p></td></tr>
<tr><td>2.</td><td>Decides to meet;</td></tr><tr><td>3.</td><td>Reaffirms its resolution 63/9 of 3 December 2008.</td></tr></table></td></tr></table></body>`;
    expect(await facts(Buffer.from(html))).toEqual(EXPECTED);
  });
});

test('notes go on with their count behind one that an asterisk calls', async () => {
  const setter = await Setter.create();
  setter
    .paragraph(
      '_Recalling_ the report of the keepers,^1 which the boatmen of the lake have read before the winter, and',
    )
    .paragraph(
      '_Noting_ the bridges^2 of the lake, which many hands have built, once more and with great respect,',
    )
    .at(123, 96, '__________________', 8)
    .at(123, 84, '* Reissued on 3 May 2024.', 8.5)
    .at(123, 74, '1 See resolution 61/7.', 8.5)
    .at(123, 64, '2 See resolution 62/8.', 8.5);
  expect(outline(await readDocument(await setter.bytes())).slice(-3)).toEqual([
    'footnote * | Reissued on 3 May 2024.',
    'footnote 1 | See resolution 61/7.',
    'footnote 2 | See resolution 62/8.',
  ]);
});
