import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { degrees, PDFDict, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { readDocument } from '../../src/documents/index.js';
import { outline } from './make.js';
import { bare, Setter } from './make-pdf.js';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

/** One page of one font, its codes written as hexadecimal digits. */
const drawn = (font: string, codes: string) => bare(font, `BT /F 12 Tf 72 700 Td <${codes}> Tj ET`);

async function lake(): Promise<Uint8Array> {
  const setter = await Setter.create();
  return setter
    .paragraph('_The Assembly of the Lake_,')
    .paragraph('1.|_Requests_ the boatmen to report;')
    .paragraph('2.|_Decides_ to meet again.')
    .bytes();
}

describe('PDF files that are odd', () => {
  test('one that only forbids printing and copying is read; one that asks for a password says so', async () => {
    expect((await readDocument(fixture('owner-locked.pdf'))).text).toContain('resolution 3/2 on the bridges');
    await expect(readDocument(fixture('locked.pdf'))).rejects.toMatchObject({
      code: 'ENCRYPTED',
      hint: expect.stringContaining('--decrypt'),
    });
  });

  test('a space that is drawn over behind a dash is none, one beside a dash of a sentence is', async () => {
    const setter = await Setter.create();
    const words = '1. Welcomes the plan for 2032–';
    const at = 147 + setter.width(words);
    setter
      .paragraph('The Assembly of the Lake,')
      .at(147, 600, words)
      .at(at, 600, ' ')
      .at(at + 0.3, 600, '2035 on lamps – all of them;');
    expect(outline(await readDocument(await setter.bytes())).slice(1)).toEqual([
      'unknown | 1. Welcomes the plan for 2032–2035 on lamps – all of them;',
    ]);
  });
  test('a link that ends inside a call does not cut it; a space drawn over behind a hyphen is none', async () => {
    const setter = await Setter.create();
    const words = '1. Recalls resolution 3/2 on the well-';
    const at = 147 + setter.width(words);
    const call = at + setter.width('being of boats,');
    setter
      .paragraph('The Assembly of the Lake,')
      .at(147, 600, words)
      .at(at, 600, ' ')
      .at(at + 0.3, 600, 'being of boats,')
      .at(call, 603.5, '1', 6.5)
      .at(call + setter.width('1', 6.5), 603.5, '2', 6.5)
      .notes(['12', 'In blue.']);
    const { document } = setter;
    const page = document.getPage(0);
    const link = document.context.register(
      document.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [147, 595, call + setter.width('1', 6.5) * 0.9, 612],
        A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://docs.un.org/en/L/RES/3/2') },
      }),
    );
    page.node.set(PDFName.of('Annots'), document.context.obj([link]));
    expect(outline(await readDocument(await setter.bytes())).slice(1)).toEqual([
      'unknown | 1. Recalls resolution 3/2 on the well-being of boats, ^12@53',
      'footnote 12 | In blue.',
    ]);
  });

  test('a job number at the foot goes, however high it stands there', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('_Recalling_ the reports of the keepers, which the boatmen of the lake have read and')
      .at(71, 70, '21-54321 (E)    020124')
      .at(71, 55, '*2154321*', 12)
      .page()
      .paragraph('noted once more,', { indent: 0 });
    expect((await readDocument(await setter.bytes())).text).toBe(
      'Recalling the reports of the keepers, which the boatmen of the lake have read and noted once more,',
    );
  });

  test('an asterisk in another style behind a bold word calls its note', async () => {
    const setter = await Setter.create();
    const words = 'Pondham:';
    const bold = (await setter.document.embedFont(StandardFonts.TimesRomanBold)).widthOfTextAtSize(words, 10);
    setter
      .at(123, 640, words, 10, 'bold')
      .at(123 + bold, 640, '*')
      .at(123 + bold + 8, 640, 'draft resolution', 10, 'bold')
      .at(123, 600, 'The Assembly of the Lake,', 10, 'italic')
      .at(100, 96, '__________________', 8)
      .at(117, 84, '*', 8.5)
      .at(124, 84, 'On behalf of the villages.', 8.5);
    expect(outline(await readDocument(await setter.bytes()))).toEqual([
      'unknown | Pondham: draft resolution ^*@8',
      'unknown | The Assembly of the Lake,',
      'footnote * | On behalf of the villages.',
    ]);
  });

  test('a character map that the file names and does not hold is known', async () => {
    expect((await readDocument(fixture('named-map.pdf'))).text).toContain('关于桥梁的第70/125号决议');
  });

  test('fonts that do not tell their characters are told from a scan', async () => {
    const font =
      '<</Type /Font /Subtype /Type0 /BaseFont /Lake /Encoding /Identity-H /DescendantFonts [<</Type /Font /Subtype /CIDFontType2 /BaseFont /Lake /DW 600 /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor <</Type /FontDescriptor /FontName /Lake /Flags 4>>>>]>>';
    await expect(readDocument(drawn(font, '00240025002600270028'))).rejects.toMatchObject({
      code: 'FONTS_WITHOUT_TEXT',
      hint: expect.stringContaining('OCR'),
    });
  });

  test('radicals that a font’s table gives for the characters that look like them are those characters', async () => {
    const font =
      '<</Type /Font /Subtype /Type0 /BaseFont /Lake /Encoding /Identity-H /DescendantFonts [<</Type /Font /Subtype /CIDFontType2 /BaseFont /Lake /DW 1000 /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor <</Type /FontDescriptor /FontName /Lake /Flags 4>>>>]>>';
    const document = await PDFDocument.load(drawn(font, '00010002000300040005'));
    const table = [...'⼯作⻓⻔⽉']
      .map((character, at) => `<000${at + 1}> <${character.charCodeAt(0).toString(16)}>`)
      .join('\n');
    const map = document.context.flateStream(
      `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 5 beginbfchar\n${table}\nendbfchar endcmap`,
    );
    const fonts = document.getPage(0).node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
    fonts?.lookup(PDFName.of('F'), PDFDict).set(PDFName.of('ToUnicode'), document.context.register(map));
    expect((await readDocument(await document.save())).text).toBe('工作长门月');
  });

  test.each([90, 180, 270])('a page turned by %i degrees is set upright', async (angle) => {
    const upright = await lake();
    const document = await PDFDocument.load(upright);
    document.getPage(0).setRotation(degrees(angle));
    expect((await readDocument(await document.save())).text).toBe((await readDocument(upright)).text);
  });

  test('a file that was cut is read as far as it goes, and says so', async () => {
    const whole = await (await PDFDocument.load(await lake())).save({ useObjectStreams: false });
    const end = Buffer.from(whole).lastIndexOf('xref\n', Buffer.from(whole).lastIndexOf('startxref') - 1);
    const document = await readDocument(whole.slice(0, end));
    expect(document.text).toContain('Requests the boatmen');
    expect(document.notices.map(({ code }) => code)).toContain('FILE_CUT');
  });

  test('a file without pages is empty, not a scan', async () => {
    const bytes = Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    );
    await expect(readDocument(bytes)).rejects.toMatchObject({ code: 'EMPTY_INPUT' });
  });
});

describe('paragraphs that nothing but their words parts', () => {
  const set = async (...lines: string[]) => {
    const setter = await Setter.create();
    for (const line of lines) setter.paragraph(line, { indent: 0, after: 12 });
    const document = await readDocument(await setter.bytes());
    return document.blocks.map(({ start, end, mayGoOn }) => [document.text.slice(start, end), mayGoOn]);
  };

  test('are left open where a clause ends and a capital follows, and nowhere else', async () => {
    expect(
      await set(
        'The Assembly of the Lake, whose boatmen and fishermen are many and whose piers are long,',
        'Recalling its resolution 3/2 of 7 June 2019 on the bridges of the lake, the ferries and the boats,',
        'the ropes and the nets of all who cross it before the winter comes and the water of the lake',
        'Sea freezes over, which it does in most of the years that the oldest of the boatmen know of,',
        'Noting the piers of the north, which were built by many hands in the old days of the lake, and the',
        'boats that call on them,',
      ),
    ).toEqual([
      [expect.stringMatching(/^The Assembly of the Lake, whose/), undefined],
      [expect.stringMatching(/^Recalling .* boats, the ropes .* Sea freezes .* know of,$/), true],
      [expect.stringMatching(/^Noting .* call on them,$/), true],
    ]);
  });
});

describe('notes at the foot of PDF pages', () => {
  const notesOf = (lines: string[]) => lines.filter((line) => line.startsWith('footnote'));

  test('notes that begin with 1 on each page are counted through the document, with their calls', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('1.|_Recalls_ the bridges^1 and the ferries of the lake^2 in the winter;')
      .notes(['1', 'Resolution 3/2.'], ['2', 'Resolution 3/4.'])
      .page()
      .paragraph('2.|_Notes_ the piers of the north^1 in the summer.')
      .notes(['1', 'Resolution 3/5.']);
    const lines = outline(await readDocument(await setter.bytes()));
    expect(lines[0]).toMatch(/\^1@.*\^2@/);
    expect(lines[1]).toMatch(/piers of the north in the summer\. \^3@/);
    expect(notesOf(lines)).toEqual([
      'footnote 1 | Resolution 3/2.',
      'footnote 2 | Resolution 3/4.',
      'footnote 3 | Resolution 3/5.',
    ]);
  });

  test('notes worded alike on two pages are no running foot', async () => {
    const setter = await Setter.create();
    for (const label of ['1', '2', '3'])
      setter
        .page()
        .paragraph(`_Recalling_ the bridges of the lake^${label} once more,`)
        .notes([label, 'Ibid.']);
    expect(notesOf(outline(await readDocument(await setter.bytes())))).toHaveLength(3);
  });

  test('a stroke behind the number, as typewriters set it, makes a call of it', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('Recalling the Declaration of the Lake 1/ and its resolution 3/2 of 7 June 2019,')
      .at(100, 96, '__________________', 10)
      .at(100, 80, '1/', 10)
      .at(124, 80, 'Resolution 3/1, annex.', 10);
    const document = await readDocument(await setter.bytes());
    expect(document.text).toContain('Declaration of the Lake and its resolution 3/2 of');
    expect(document.calls.map(({ label }) => label)).toEqual(['1']);
    expect(notesOf(outline(document))).toEqual(['footnote 1 | Resolution 3/1, annex.']);
  });

  /** How calls and labels are set, and what stands above the notes, where it is none of what `Setter` does. */
  const WAYS: [name: string, way: Way][] = [
    ['raised marks as large as the text', { call: ['1', 10, 4], label: ['1', 10, 4], size: 10, rule: '' }],
    ['superscript characters', { call: ['\u00b9', 10, 0], label: ['\u00b9', 8.5, 0], size: 8.5, rule: '' }],
    ['calls on the baseline', { call: ['1', 10, 0], label: ['1', 5.5, 3], size: 8.5, rule: '_______' }],
    ['calls in brackets', { call: ['[1]', 10, 0], label: ['[1]', 8.5, 0], size: 8.5, rule: '_______' }],
    ['labels with a full stop', { call: ['1', 6.5, 3.5], label: ['1.', 8.5, 0], size: 8.5, rule: '' }],
    ['a rule of hyphens', { call: ['1', 6.5, 3.5], label: ['1', 10, 0], size: 10, rule: '- - - - - -' }],
    ['strokes, and no rule', { call: [' 1/', 10, 0], label: ['1/', 10, 0], size: 10, rule: '' }],
    ['asterisks', { call: ['*', 10, 0], label: ['*', 8.5, 0], size: 8.5, rule: '' }],
  ];
  interface Way {
    call: [text: string, size: number, rise: number];
    label: [text: string, size: number, rise: number];
    size: number;
    rule: string;
  }

  test.each(WAYS)('%s', async (_, { call, label, size, rule }) => {
    const setter = await Setter.create();
    const words = 'Recalling the Declaration of the Lake';
    const end = 123 + setter.width(words);
    setter.paragraph('1.|_Decides_ to meet on the lake once more;').at(123, 660, words);
    setter.at(end, 660 + call[2], call[0], call[1]);
    setter.at(end + setter.width(call[0], call[1]) + 2.5, 660, 'and its resolution 3/2 of 7 June 2019,');
    if (rule !== '') setter.at(123, 90, rule);
    setter.at(123, 76 + label[2], label[0], label[1]).at(138, 76, 'See resolution 3/1, annex.', size);
    const document = await readDocument(await setter.bytes());
    expect(document.text).toContain('Declaration of the Lake and its resolution 3/2 of');
    const mark = label[0].normalize('NFKC').replace(/[[\]./]/g, '');
    expect(document.calls.map((one) => [one.label, document.text.slice(0, one.start).slice(-4)])).toEqual([
      [mark, 'Lake'],
    ]);
    expect(notesOf(outline(document))).toEqual([`footnote ${mark} | See resolution 3/1, annex.`]);
  });

  test('a note called again on a later page that has no notes, and notes at the end of the text', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('Recalling the Declaration of the Lake 1/ and the bridges, 2/')
      .page()
      .paragraph('Noting once more the Declaration of the Lake 1/ in the winter,')
      .page()
      .paragraph('1/|Resolution 3/1, annex.', { indent: 0 })
      .paragraph('2/|Resolution 3/2.', { indent: 0 });
    const document = await readDocument(await setter.bytes());
    expect(document.calls.map((call) => call.label)).toEqual(['1', '2', '1']);
    expect(notesOf(outline(document))).toHaveLength(2);
  });

  test('numbers behind numbers, and those of symbols and years, are no calls', async () => {
    const setter = await Setter.create();
    setter
      .paragraph(
        '_Recalling_ its resolutions 3/21, L/RES/3/1 and L/3/1/Add.1, of 1, 2 and 3 June 1991,\nthe COP1 and the bridges,^2',
      )
      .notes(['1', 'Resolution 3/1.'], ['2', 'Resolution 3/2.']);
    const document = await readDocument(await setter.bytes());
    expect(document.calls.map((call) => call.label)).toEqual(['2']);
  });
});

describe('notes behind the text, and what a print of a web page adds', () => {
  /** Three calls on one page, their notes on the next, as large as the text. */
  async function withEndnotes(labels: readonly string[], marks: readonly string[]): Promise<string[]> {
    const setter = await Setter.create();
    setter
      .at(60, 770, '11/30/26, 4:43 AM', 8)
      .paragraph('_The Assembly of the Lake_,')
      .paragraph(
        `_Recalling_ its resolutions on the lamps^${marks[0]} and on the bridges of the lake,^${marks[1]}`,
      )
      .paragraph(`1.|_Requests_ the boatmen to mend the nets.^${marks[2]}`)
      .page()
      .at(60, 770, '11/30/26, 4:43 AM', 8)
      .at(123, 700, 'Notes', 14, 'bold');
    for (const [at, text] of ['Resolution 3/1.', 'Resolution 3/2.', 'Resolution 3/3.'].entries())
      setter.at(123, 670 - at * 14, labels[at] ?? '').at(147, 670 - at * 14, text);
    return outline(await readDocument(await setter.bytes())).slice(1);
  }

  test('notes behind the text are told by the marks that call them, in arabic and in roman numbers', async () => {
    expect(await withEndnotes(['1.', '2.', '3.'], ['1', '2', '3'])).toEqual([
      'unknown | The Assembly of the Lake,',
      'unknown | Recalling its resolutions on the lamps and on the bridges of the lake, ^1@38 ^2@70',
      'unknown 1. | Requests the boatmen to mend the nets. ^3@38',
      'unknown | Notes',
      'footnote 1 | Resolution 3/1.',
      'footnote 2 | Resolution 3/2.',
      'footnote 3 | Resolution 3/3.',
    ]);
    expect((await withEndnotes(['i', 'ii', 'iii'], ['i', 'ii', 'iii'])).slice(-3)).toEqual([
      'footnote i | Resolution 3/1.',
      'footnote ii | Resolution 3/2.',
      'footnote iii | Resolution 3/3.',
    ]);
  });

  test('a mark that found no room on its line calls a note behind the text, too', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('_The Assembly of the Lake_,')
      .paragraph('_Recalling_ its resolutions on the lamps and the bridges,', { after: 10 })
      .at(123, 677, '1', 6.5)
      .at(123, 600, 'Notes', 14, 'bold')
      .at(123, 570, '1.')
      .at(147, 570, 'Resolution 3/1.');
    expect(outline(await readDocument(await setter.bytes())).slice(-3)).toEqual([
      'unknown | Recalling its resolutions on the lamps and the bridges, ^1@55',
      'unknown | Notes',
      'footnote 1 | Resolution 3/1.',
    ]);
  });

  test('the heading of the notes may stand at the end of the page before', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('_The Assembly of the Lake_,')
      .paragraph('_Recalling_ its resolutions on the lamps^1 and on the bridges of the lake,^2')
      .at(123, 500, 'Notes', 14, 'bold')
      .page();
    for (const [at, text] of ['Resolution 3/1.', 'Resolution 3/2.'].entries())
      setter.at(123, 700 - at * 14, `${at + 1}.`).at(147, 700 - at * 14, text);
    expect(outline(await readDocument(await setter.bytes())).slice(-3)).toEqual([
      'unknown | Notes',
      'footnote 1 | Resolution 3/1.',
      'footnote 2 | Resolution 3/2.',
    ]);
  });

  test('numbers that no mark calls are those of paragraphs', async () => {
    expect((await withEndnotes(['1.', '2.', '4.'], ['1', '2', '3'])).join('\n')).not.toContain('footnote');
  });

  test('what a page cuts off is not read', async () => {
    const font = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>';
    const content = `q 0 100 612 692 re W n BT /F 12 Tf 72 400 Td (The boats go out by day, and the lamps are lit at dusk.) Tj ET
BT /F 12 Tf 72 92 Td (of the next page) Tj ET Q`;
    expect((await readDocument(bare(font, content))).text).toBe(
      'The boats go out by day, and the lamps are lit at dusk.',
    );
  });
});
