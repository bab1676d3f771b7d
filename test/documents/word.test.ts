import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import { call, docx, outline, p } from './make.js';

const list = (id: number, levels: string, override = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${override}</w:num>`;
const level = (ilvl: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const inList = (id: number, ilvl = 0) =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('DOCX', () => {
  test('a resolution with notes, links and typed and automatic numbers', async () => {
    const document = await readDocument(
      docx({
        header: p('L/RES/4/12') + p('Distr.: General'),
        body:
          p('Fourth session') +
          p('4/12.\tBridges and ferries', '', '<w:b/><w:sz w:val="28"/>') +
          p('The Assembly of the Lake,', '', '<w:i/>') +
          `<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r><w:r><w:t xml:space="preserve"> its resolution </w:t></w:r><w:hyperlink r:id="rId9"><w:r><w:t>70/1</w:t></w:r></w:hyperlink><w:r><w:t>,</w:t></w:r>${call(2)}</w:p>` +
          p('Requests a report;', inList(1)) +
          p('Decides:', inList(1)) +
          p('To mend the nets;', inList(1, 1)) +
          p('To paint the boats.', inList(1, 1)) +
          p('3.\tDecides to meet.') +
          p('3rd meeting', '<w:jc w:val="right"/>') +
          '<w:sectPr><w:headerReference w:type="first" r:id="rIdHead"/></w:sectPr>',
        notes:
          '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
          `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/><w:t>See resolution 3/2.</w:t></w:r></w:p></w:footnote>`,
        numbering: list(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)')),
        relations: '<Relationship Id="rId9" Target="https://undocs.org/en/A/RES/70/1"/>',
      }),
    );
    expect(outline(document)).toEqual([
      'unknown | L/RES/4/12',
      'unknown | Distr.: General',
      'unknown | Fourth session',
      'unknown | 4/12. Bridges and ferries',
      'unknown | The Assembly of the Lake,',
      'unknown | Recalling its resolution 70/1, ^1@30',
      'unknown 1. | Requests a report;',
      'unknown 2. | Decides:',
      'unknown (a) | To mend the nets;',
      'unknown (b) | To paint the boats.',
      'unknown 3. | Decides to meet.',
      'unknown | 3rd meeting',
      'footnote 1 | See resolution 3/2.',
    ]);
    expect(document.hyperlinks).toMatchObject([{ symbol: 'A/RES/70/1' }]);
  });

  const formats: [string, string, string[]][] = [
    ['decimal', '%1 -', ['1 -', '2 -', '3 -']],
    ['upperRoman', '%1.', ['I.', 'II.', 'III.']],
    ['lowerRoman', '(%1)', ['(i)', '(ii)', '(iii)']],
    ['arabicAbjad', '(%1)', ['(أ)', '(ب)', '(ج)']],
    ['russianLower', '%1)', ['а)', 'б)', 'в)']],
    ['chineseCounting', '%1、', ['一、', '二、', '三、']],
    ['hindiNumbers', '%1-', ['١-', '٢-', '٣-']],
    ['bullet', '\uf0b7', ['•', '•', '•']],
  ];
  test.each(formats)('numbers in the format %s', async (format, text, labels) => {
    const body = ['One boat', 'Two boats', 'Three boats'].map((line) => p(line, inList(1))).join('');
    const document = await readDocument(docx({ body, numbering: list(1, level(0, format, text)) }));
    expect(document.blocks.map(({ num }) => num)).toEqual(labels);
  });

  test('numbers come from styles, start where they are told and begin again in a list of its own', async () => {
    const document = await readDocument(
      docx({
        body:
          p('One', '<w:pStyle w:val="Para"/>') +
          p('Two', '<w:pStyle w:val="Child"/>') +
          p('New', inList(2)) +
          p('Next', inList(2)),
        styles:
          `<w:style w:type="paragraph" w:styleId="Para"><w:pPr>${inList(1)}</w:pPr></w:style>` +
          '<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Para"/></w:style>',
        numbering: `${list(1, level(0, 'decimal', '%1.', 5))}<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      }),
    );
    expect(document.blocks.map(({ num }) => num)).toEqual(['5.', '6.', '1.', '2.']);
  });

  test('a style stands on the level that its list gives it; levels begin anew, or never, as the list says', async () => {
    const styled = (name: string, text: string) => p(text, `<w:pStyle w:val="${name}"/>`);
    const styles = ['Part', 'Para', 'Point', 'Whole']
      .map(
        (name) =>
          `<w:style w:type="paragraph" w:styleId="${name}"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    const of = (ilvl: number, style: string, format: string, text: string, more = '') =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:pStyle w:val="${style}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const levels =
      of(0, 'Part', 'upperRoman', '%1.') +
      of(1, 'Para', 'decimal', '%2.', '<w:lvlRestart w:val="0"/>') +
      of(2, 'Point', 'lowerLetter', '(%3)') +
      of(3, 'Whole', 'decimal', '%1.%4', '<w:isLgl/>');
    const numbering =
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Lists"/>${levels}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Lists"/></w:abstractNum>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>';
    const body = ['Part', 'Para', 'Point', 'Point', 'Para', 'Point', 'Part', 'Para', 'Whole']
      .map((name) => styled(name, 'Boats'))
      .join('');
    const document = await readDocument(docx({ body, styles, numbering }));
    expect(document.blocks.map(({ num }) => num).join(' ')).toBe('I. 1. (a) (b) 2. (a) II. 3. 2.1');
  });

  test('a paragraph whose end was deleted goes on in the next one and takes no number', async () => {
    const deleted = (text: string) =>
      `<w:p><w:pPr>${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${text}</w:p>`;
    const gone = '<w:r><w:delText>gone</w:delText></w:r>';
    const document = await readDocument(
      docx({
        body:
          p('To mend the nets;', inList(1)) +
          deleted(`<w:del>${gone}</w:del>`) +
          deleted('<w:r><w:t xml:space="preserve">To paint </w:t></w:r>') +
          p('the boats.', inList(1)),
        numbering: list(1, level(0, 'decimal', '%1.')),
      }),
    );
    expect(outline(document)).toEqual(['unknown 1. | To mend the nets;', 'unknown 2. | To paint the boats.']);
  });

  test('what endnotes counted in Roman numbers cite is cited where they are called', async () => {
    const noted = (text: string, id: number) =>
      `<w:p><w:r><w:t>${text}</w:t></w:r><w:r><w:endnoteReference w:id="${id}"/></w:r></w:p>`;
    const source = await readDocument(
      docx({
        body:
          p('The General Assembly,') +
          noted('Recalling the report on lamps,', 1) +
          noted('1. Takes note of the report on boats;', 2),
        endnotes: `<w:endnote w:id="1">${p('A/61/271.')}</w:endnote><w:endnote w:id="2">${p('A/61/272.')}</w:endnote>`,
      }),
    );
    const { citations } = extract(source, { registry: await loadRegistry(), symbol: 'A/RES/61/901' });
    expect(citations.map(({ from, target }) => `${from.split('#')[1]} ${target}`)).toEqual([
      'PP1 A/61/271',
      'OP1 A/61/272',
    ]);
  });

  test('endnotes are counted apart from footnotes; notes that are typed are found by their raised marks', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const run = (text: string, look = '') =>
      `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const document = await readDocument(
      docx({
        body:
          `<w:p>${run('The nets')}${call(1)}${run(' and boats')}<w:r><w:endnoteReference w:id="1"/></w:r>${run(' of the lake,')}${run('7', raised)}${run(' on the 1')}${run('st', raised)}</w:p>` +
          `<w:p>${run('7', raised)}${run(' See resolution 3/2.')}</w:p>`,
        notes: `<w:footnote w:id="1">${p('In blue.')}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${p('In red.')}</w:endnote>`,
      }),
    );
    expect(outline(document)).toEqual([
      'unknown | The nets and boats of the lake, on the 1st ^1@8 ^i@18 ^7@31',
      'footnote 1 | In blue.',
      'footnote i | In red.',
      'footnote 7 | See resolution 3/2.',
    ]);
  });

  test('numbers in quotation marks count items, in the extractor too', async () => {
    const document = await readDocument(
      docx({
        body:
          p('The General Assembly,') +
          p('Recalling its resolution 60/252 on the bridges of the lake,') +
          p('Recommends the following measures for the attention of Governments:') +
          p('‘1’\tTo mend the nets of resolution 70/1;') +
          p('‘2’\tTo paint the boats.'),
      }),
    );
    const { provisions } = extract(document, {
      symbol: 'A/RES/90/100',
      registry: loadRegistry(),
      language: 'en',
    });
    expect(provisions.map(({ label }) => label)).toEqual(['PP1', 'OP1']);
  });

  test('text from right to left stays in the order in which it is read; deleted and hidden text goes', async () => {
    const document = await readDocument(
      docx({
        body:
          p('وإذ تشير إلى القرار 56/183،', '<w:bidi/>', '<w:rtl/>') +
          `<w:p><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>kept</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>`,
      }),
    );
    expect(document.blocks.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'وإذ تشير إلى القرار 56/183،',
      'kept',
    ]);
  });

  test('a zip that unpacks out of proportion, another zip and a cut one are refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) });
    await expect(readDocument(bomb)).rejects.toMatchObject({ code: 'ARCHIVE_BOMB' });
    await expect(readDocument(zipSync({ 'a.txt': strToU8('a') }))).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
    });
    const whole = docx({ body: p('One boat') });
    await expect(readDocument(whole.slice(0, whole.length - 30))).rejects.toMatchObject({ code: 'DAMAGED' });
  });
});

describe('old Word files', () => {
  const fixture = (name: string) => readFile(new URL(`fixtures/${name}`, import.meta.url));
  const lake = fixture('lake.doc');

  test('paragraphs with automatic numbers, footnotes with their calls, rows of a table', async () => {
    const document = await readDocument(await lake);
    expect(document.format).toBe('doc');
    expect(outline(document).slice(4)).toEqual([
      'unknown | Recalling its resolution 70/1 of 25 September 2015 on the bridges of the lake, ^1@78',
      expect.stringContaining('unknown | Noting the ferries'),
      expect.stringContaining('unknown 1. | Requests the boatmen'),
      'unknown 2. | Decides:',
      'unknown a. | To paint the ferries; ^2@21',
      'unknown b. | To mend the nets.',
      'unknown | 3rd meeting',
      'unknown | Boat\tColour',
      'unknown | Heron\tBlue',
      'footnote 1 | See resolution 3/2.',
      'footnote 2 | Ibid., annex.',
    ]);
  });

  test('notes with marks of their own, of several characters or in brackets', async () => {
    expect(outline(await readDocument(await fixture('marks.doc')))).toEqual([
      'unknown | Recalling the lamps and the ropes, ^9@19 ^10@34',
      'unknown | Noting the nets. ^**@16',
      'footnote 9 | See resolution 3/2.',
      'footnote 10 | Resolution 3/10, annex.',
      'footnote ** | Reissued.',
    ]);
  });

  test('lists in lists and a typed number, a note with a mark of its own, a raised call; deleted and hidden text is out', async () => {
    const document = await readDocument(await fixture('lists.doc'));
    expect(outline(document)).toEqual([
      'unknown | L/RES/4/13',
      'unknown | 4/13. Lamps and nets ^*@20',
      'unknown | The Assembly of the Lake,',
      'unknown | Recalling its resolution 3/2 of 4 May 2020 on the lamps of the lake, ^1@68',
      'unknown 1. | Calls upon the boatmen to light the lamps, as in resolution 3/4, ^1@64',
      'unknown 2. | Decides:',
      'unknown (a) | To paint the boats, in blue;',
      'unknown (b) | To mend the nets; ^2@17',
      'unknown 3. | Takes note of resolution 70/1 of 25 September 2015;',
      'unknown 5. | Requests the keepers, under item 5, to report.',
      'unknown | Annex',
      'unknown I. | Boats go out by day.',
      'unknown II. | Boats come home at dusk.',
      'unknown | Heron\t12',
      'unknown | Tern\t7',
      'footnote * | Reissued for technical reasons.',
      'footnote 1 | See L/RES/3/1.',
      'footnote 2 | Ibid., annex.',
    ]);
    expect(document.hyperlinks.map(({ symbol }) => symbol)).toEqual(['A/RES/70/1']);
    expect(document.notices).toEqual([]);
  });

  test('changes that are not accepted, contents, signs of symbol fonts, a mark raised by its style', async () => {
    expect(outline(await readDocument(await fixture('changes.doc')))).toEqual([
      'unknown | Boats of the lake',
      'unknown | The keepers light the lamps of the boats, ^1@27 ^1@41',
      'unknown | To mend the nets of the boatmen.',
      'unknown | Of 3° and ±2, in paragraph 4.',
      'footnote 1 | Of brass.',
    ]);
  });

  test('one of Word 95, a locked one and one that points beyond its end are told in words', async () => {
    const whole = await lake;
    const at = whole.indexOf(Buffer.from([0xec, 0xa5]));
    const changed = (offset: number, ...values: number[]) => {
      const copy = Buffer.from(whole);
      for (const [index, value] of values.entries()) copy[at + offset + index] = value;
      return readDocument(copy);
    };
    await expect(changed(0, 0xdc)).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
      message: expect.stringContaining('Word 6 or 95'),
    });
    const packed = Buffer.from(whole);
    const entry = packed.indexOf(Buffer.from('WordDocument', 'utf16le'));
    packed.write('EncryptedPackage', entry, 'utf16le');
    packed.writeUInt16LE(34, entry + 64);
    await expect(readDocument(packed)).rejects.toMatchObject({ code: 'ENCRYPTED' });
    await expect(changed(11, (whole[at + 11] ?? 0) | 1)).rejects.toMatchObject({ code: 'ENCRYPTED' });
    await expect(changed(0x1a2, 0xff, 0xff, 0xff, 0x7f)).rejects.toMatchObject({
      code: 'DAMAGED',
      message: expect.stringMatching(/^The Word document cannot be read: [^"]*\.$/),
    });
  });

  test('a cut file is refused', async () => {
    await expect(readDocument((await lake).subarray(0, 3000))).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  test('a file whose every sector claims to tell of 127 others takes no more room than it has', async () => {
    const sectors = 16_000;
    const bytes = Buffer.alloc((sectors + 1) * 512);
    bytes.write('d0cf11e0a1b11ae1', 'hex');
    bytes.writeUInt16LE(9, 30);
    bytes.writeUInt32LE(4096, 56);
    for (let sector = 0; sector < sectors; sector++) bytes.writeUInt32LE(sector + 1, (sector + 2) * 512 - 4);
    await expect(readDocument(bytes)).rejects.toMatchObject({ code: 'DAMAGED' });
  });
});
