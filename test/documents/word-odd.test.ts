import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import { call, docx, outline, p } from './make.js';

/** What word processors put into a document beside its text. */
const r = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const read = async (body: string, parts: Partial<Parameters<typeof docx>[0]> = {}) =>
  outline(await readDocument(docx({ body, ...parts })));

describe('DOCX with changes that are not yet accepted', () => {
  test('is read as if they were: what came is kept, what went is gone, with its notes', async () => {
    const body =
      `<w:p>${r('The keepers ')}<w:del w:id="1">${r('burn')}<w:r><w:delText>put out</w:delText></w:r>${call(1)}</w:del><w:ins w:id="2">${r('light')}</w:ins>${r(' the lamps')}${call(2)}${r(',')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:moveFrom w:id="3"/></w:rPr></w:pPr><w:moveFrom w:id="3">${r('moved away')}</w:moveFrom></w:p>` +
      `<w:p><w:pPr><w:rPr><w:ins w:id="4"/></w:rPr></w:pPr><w:moveTo w:id="4">${r('moved here')}</w:moveTo><w:ins w:id="5"><w:del w:id="6"><w:r><w:delText>came and went</w:delText></w:r></w:del></w:ins></w:p>`;
    const notes = `<w:footnote w:id="1">${p('Gone.')}</w:footnote><w:footnote w:id="2">${p('Kept.')}</w:footnote>`;
    expect(await read(body, { notes })).toEqual([
      'unknown | The keepers light the lamps, ^1@27',
      'unknown | moved here',
      'footnote 1 | Kept.',
    ]);
  });
});

describe('DOCX fields', () => {
  test('what a field shows is text, its code is none, whatever stands in it', async () => {
    const inner = field(' PAGE ', r('7'));
    const page = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${inner}<w:r><w:instrText> = 1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('at noon')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p>${r('See paragraph ')}${field(' REF _Ref1 \\h ', r('4'))}${r(' of ')}${field(' HYPERLINK "https://undocs.org/A/RES/70/1" ', r('resolution 70/1'))}${r(' ')}${page}</w:p>`;
    const document = await readDocument(docx({ body }));
    expect(document.text).toBe('See paragraph 4 of resolution 70/1 at noon');
    expect(document.hyperlinks).toMatchObject([{ symbol: 'A/RES/70/1', start: 19, end: 34 }]);
  });

  test('a table of contents is no text: it repeats what stands in it', async () => {
    const entry = (text: string, page: string) =>
      `${r(text)}<w:r><w:tab/></w:r>${field(' PAGEREF _Toc1 \\h ', r(page))}`;
    const body =
      p('Contents') +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${entry('I. Boats', '2')}</w:p>` +
      `<w:p>${entry('II. Lamps', '5')}</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
      p('I.\tBoats');
    expect(await read(body)).toEqual(['unknown | Contents', 'unknown I. | Boats']);
  });

  test('a note that is called again by a field is called again', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body = `<w:p>${r('The nets')}${call(1)}${r(' and the boats')}${field(' NOTEREF _Ref2 \\f ', r('1', raised))}</w:p>`;
    expect(await read(body, { notes: `<w:footnote w:id="1">${p('Of 2020.')}</w:footnote>` })).toEqual([
      'unknown | The nets and the boats ^1@8 ^1@22',
      'footnote 1 | Of 2020.',
    ]);
  });
});

describe('DOCX frames, controls and signs', () => {
  test('text boxes are read once, content controls by what was filled in, comments not at all', async () => {
    const box = `<w:txbxContent>${p('Reissued in blue.')}</w:txbxContent>`;
    const body =
      `<w:p>${r('The boats ', '<w:i/>')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent><w:t>2</w:t></w:r>${r(' of the lake')}<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>` +
      `<w:sdt><w:sdtPr><w:alias w:val="Body"/></w:sdtPr><w:sdtContent><w:p>${r('The Assembly of ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>${r('the Lake')}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>`;
    expect(await read(body)).toEqual([
      'unknown | Reissued in blue.',
      'unknown | The boats2 of the lake',
      'unknown | The Assembly of the Lake',
    ]);
  });

  test('signs of symbol fonts are the characters they show; a note’s own mark may be one', async () => {
    const sign = (font: string, code: string) => `<w:sym w:font="${font}" w:char="${code}"/>`;
    const mark = sign('Symbol', 'F02A');
    const body =
      `<w:p>${r('Lamps')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/>${mark}</w:r></w:p>` +
      `<w:p><w:r>${sign('Wingdings', 'F0D8')}<w:tab/></w:r>${r('Boats of 3')}<w:r>${sign('Symbol', 'F0B0')}</w:r>${r(' 2')}<w:r>${sign('Symbol', 'F0B2')}${sign('Symbol', 'F061')}</w:r></w:p>` +
      `<w:p>${r('inter')}<w:r><w:softHyphen/></w:r>${r('gov')}${r('\u00ad')}${r('ernmental non')}<w:r><w:noBreakHyphen/></w:r>${r('paper')}</w:p>`;
    const notes = `<w:footnote w:id="1"><w:p><w:r>${mark}</w:r>${r(' Reissued.')}</w:p></w:footnote>`;
    expect(await read(body, { notes })).toEqual([
      'unknown | Lamps ^*@5',
      'unknown • | Boats of 3° 2″',
      'unknown | intergovernmental non‑paper',
      'footnote * | Reissued.',
    ]);
  });

  test('a note’s own mark may stand in brackets, before a tab or a space', async () => {
    const mark = (id: number, label: string) =>
      `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${label}</w:t></w:r>`;
    const body = `<w:p>${r('Lamps')}${mark(1, '(1)')}${r(' and ropes')}${mark(2, '(2)')}</w:p>`;
    const notes =
      `<w:footnote w:id="1"><w:p>${r('(1)')}<w:r><w:tab/></w:r>${r('See L/60/1.')}</w:p></w:footnote>` +
      `<w:footnote w:id="2">${p('(2) See L/60/2.')}</w:footnote>`;
    expect(await read(body, { notes })).toEqual([
      'unknown | Lamps and ropes ^1@5 ^2@15',
      'footnote 1 | See L/60/1.',
      'footnote 2 | See L/60/2.',
    ]);
  });

  test('runs from right to left and their numbers stay in the order in which they are read', async () => {
    const body = `<w:p><w:pPr><w:bidi/></w:pPr>${r('1 -', '<w:rtl/>')}<w:r><w:tab/></w:r>${r('تعيد تأكيد ', '<w:rtl/>')}${r('القرار ', '<w:rtl/>')}${r('70/125', '<w:lang w:val="en-US"/>')}${r('؛', '<w:rtl/>')}</w:p>`;
    expect(await read(body)).toEqual(['unknown 1 - | تعيد تأكيد القرار 70/125؛']);
  });
});

describe('DOCX notes and parts', () => {
  test('notes that begin again in each section are those of the drafts in whose sections they are called', async () => {
    const ends = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const draft = (name: string, id: number, number: number) =>
      `${p(`Draft resolution ${name}`)}${p('Lamps of the lake')}${p('The General Assembly,')}<w:p>${r(`Recalling its resolution 60/${number} of 20 December 2005,`)}${call(id)}</w:p><w:p><w:pPr>${ends}</w:pPr>${r('1.')}<w:r><w:tab/></w:r>${r('Requests a report on the lamps.')}</w:p>`;
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}" w:type="normal">${p(text)}</w:footnote>`;
    const source = await readDocument(
      docx({
        body:
          p(
            '1.\tThe Committee recommends to the General Assembly the adoption of the following draft resolutions:',
          ) +
          draft('I', 1, 252) +
          draft('II', 2, 253),
        notes: note(1, 'A/61/271.') + note(2, 'A/61/272.'),
      }),
    );
    expect(source.calls.map(({ label }) => label)).toEqual(['1', '1']);
    const { citations } = extract(source, { registry: loadRegistry(), symbol: 'A/61/900', language: 'en' });
    expect(
      citations.filter(({ form }) => form === 'FOOTNOTE').map(({ from, target }) => `${from} ${target}`),
    ).toEqual(['A/61/900#I/PP1 A/61/271', 'A/61/900#II/PP1 A/61/272']);
  });

  test('the main part may have any name; a workbook and a locked document are told from damaged ones', async () => {
    const files = unzipSync(docx({ body: p('One boat') }));
    const { 'word/document.xml': main = new Uint8Array(), ...others } = files;
    const relation = (target: string) =>
      strToU8(
        `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`,
      );
    for (const target of ['word/document2.xml', '/word/document2.xml'])
      expect(
        (
          await readDocument(
            zipSync({ ...others, '_rels/.rels': relation(target), 'word/document2.xml': main }),
          )
        ).text,
      ).toBe('One boat');
    await expect(readDocument(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
      message: expect.stringContaining('an Excel workbook'),
    });
  });
});
