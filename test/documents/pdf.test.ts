import { describe, expect, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { readDocument } from '../../src/documents/index.js';
import { outline } from './make.js';
import { Setter } from './make-pdf.js';

async function resolution(): Promise<Uint8Array> {
  const setter = await Setter.create();
  setter
    .at(60, 735, 'Lakes together', 14)
    .at(483, 735, 'L/RES/4/12', 20)
    .at(397, 690, 'Distr.: General')
    .at(60, 670, 'Fourth session', 10, 'bold');
  setter
    .paragraph('\n\n\n', { after: 40 })
    .paragraph('4/12.|Bridges and ferries', { indent: -48, bold: true, size: 12, after: 24 })
    .paragraph('_The Assembly of the Lake_,')
    .paragraph(
      '_Recalling_ its resolution 3/2 of 7 June 2019 on the bridges of the lake and\non the ferries that cross it,^1 which need paint before the winter comes, as do\nthe boats of the fisher-\nmen and of the fishermen’s children,',
    )
    .paragraph(
      '_Noting_ the piers of the north^2 and the piers of the south, which were built by\nthe same hands and which',
    )
    .notes(['1', 'See resolution 3/1, annex, where the\nferries are listed.'], ['2', 'Ibid., para. 4.'])
    .at(60, 36, '21-54321 (E)');
  setter
    .page()
    .furniture('L/RES/4/12', '2/2')
    .paragraph('will last for many years to come,', { indent: 0 })
    .paragraph(
      '1.|_Requests_ the boatmen to report on the state of the piers and the ropes to\nthe Assembly at its fifth session;',
    )
    .paragraph('2.|_Invites_ the villages:')
    .paragraph('(a)|To mend the nets;')
    .paragraph('(b)|To paint the boats.^3')
    .at(400, 400, '3rd meeting', 10, 'italic')
    .at(400, 388, '6 May 2021', 10, 'italic')
    .notes(['3', 'In blue.']);
  return setter.bytes();
}

describe('PDF', () => {
  test('paragraphs, notes and calls come out of the layout; heads and feet go', async () => {
    const document = await readDocument(await resolution());
    expect(outline(document)).toEqual([
      'unknown | Lakes together',
      'unknown | L/RES/4/12',
      'unknown | Distr.: General',
      'unknown | Fourth session',
      'unknown | 4/12. Bridges and ferries',
      'unknown | The Assembly of the Lake,',
      'unknown | Recalling its resolution 3/2 of 7 June 2019 on the bridges of the lake and on the ferries that cross it, which need paint before the winter comes, as do the boats of the fishermen and of the fishermen’s children, ^1@104',
      'unknown | Noting the piers of the north and the piers of the south, which were built by the same hands and which will last for many years to come, ^2@29',
      'unknown 1. | Requests the boatmen to report on the state of the piers and the ropes to the Assembly at its fifth session;',
      'unknown 2. | Invites the villages:',
      'unknown (a) | To mend the nets;',
      'unknown (b) | To paint the boats. ^3@19',
      'unknown | 3rd meeting',
      'unknown | 6 May 2021',
      'footnote 1 | See resolution 3/1, annex, where the ferries are listed.',
      'footnote 2 | Ibid., para. 4.',
      'footnote 3 | In blue.',
    ]);
    expect(document.metadata).toEqual({ symbol: 'L/RES/4/12' });
  });

  test('paragraphs of a report, and of the draft it recommends', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('Report of the Committee of the Lake', { indent: 0, bold: true, size: 14 })
      .paragraph(
        '1.|The Committee met on 6 May 2021 and heard the boatmen, who told it of the\nstate of the piers and the ropes of the lake.',
      )
      .paragraph(
        '2.|It recommends to the Assembly of the Lake that it adopt the draft that follows\nhere in full:',
      )
      .paragraph('Bridges and ferries', { indent: 0, bold: true, size: 12 })
      .paragraph('_The Assembly of the Lake_,')
      .paragraph('_Recalling_ its resolution 3/2 on the bridges of the lake,')
      .paragraph('1.|_Decides_ to meet again.');
    expect(outline(await readDocument(await setter.bytes())).map((line) => line.slice(0, 40))).toEqual([
      'unknown | Report of the Committee of the',
      'unknown 1. | The Committee met on 6 May ',
      'unknown 2. | It recommends to the Assemb',
      'unknown | Bridges and ferries',
      'unknown | The Assembly of the Lake,',
      'unknown | Recalling its resolution 3/2 o',
      'unknown 1. | Decides to meet again.',
    ]);
  });

  test('two columns are read one after the other', async () => {
    const setter = await Setter.create();
    for (let line = 0; line < 20; line++) {
      setter
        .at(60, 690 - line * 12, `left line ${line} of the record goes on and on`)
        .at(330, 690 - line * 12, `right line ${line} of the record goes on too and`);
    }
    const { text } = await readDocument(await setter.bytes());
    expect(text.indexOf('left line 19')).toBeLessThan(text.indexOf('right line 0'));
    expect(text).toContain('left line 0 of the record goes on and on left line 1');
  });

  test('columns with a narrow gutter have notes of their own; a bare number below a rule is a mark', async () => {
    const setter = await Setter.create();
    for (const [x, side, label] of [
      [60, 'left', '1'],
      [306, 'right', '2'],
    ] as const) {
      for (let line = 0; line < 18; line++)
        setter.at(x, 690 - line * 11, `the ${side} hand line ${line} goes on and on over the lake a`, 9.5);
      setter.at(x, 470, '________', 9.5).at(x, 455, `${label} Note of the ${side} column.`, 9.5);
    }
    const document = await readDocument(await setter.bytes());
    expect(document.text.indexOf('left hand line 17')).toBeLessThan(
      document.text.indexOf('right hand line 0'),
    );
    expect(outline(document).slice(-2)).toEqual([
      'footnote 1 | Note of the left column.',
      'footnote 2 | Note of the right column.',
    ]);
  });

  test('a title that is spaced out letter by letter keeps its words', async () => {
    const setter = await Setter.create();
    let x = 123;
    for (const letter of 'BOATS AND OARS') {
      if (letter !== ' ') setter.at(x, 600, letter, 10);
      x += letter === ' ' ? 6 : 10;
    }
    expect((await readDocument(await setter.bytes())).text).toBe('BOATS AND OARS');
  });

  test('a page that is turned reads as it is seen', async () => {
    const setter = await Setter.create();
    const bytes = await setter.paragraph('Seen from the side.').bytes();
    const document = await PDFDocument.load(bytes);
    const { degrees } = await import('pdf-lib');
    document.getPage(0).setRotation(degrees(360));
    expect((await readDocument(await document.save())).text).toBe('Seen from the side.');
  });

  test('a scan has no text, and says what to do', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    await expect(readDocument(await document.save())).rejects.toMatchObject({
      code: 'NO_TEXT_LAYER',
      hint: expect.stringContaining('OCR'),
    });
  });

  test('a broken cross-reference table is rebuilt', async () => {
    const bytes = Buffer.from(await resolution());
    const end = bytes.lastIndexOf('startxref');
    const document = await readDocument(
      Buffer.concat([bytes.subarray(0, end), Buffer.from('startxref\n99999999\n%%EOF')]),
    );
    expect(document.text).toContain('will last for many years');
  });

  test('a file cut to its first bytes is refused', async () => {
    await expect(readDocument((await resolution()).slice(0, 400))).rejects.toMatchObject({
      name: 'DocumentError',
    });
  });
});
