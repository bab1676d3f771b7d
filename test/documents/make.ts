import { strToU8, zipSync } from 'fflate';
import type { SourceDocument } from '../../src/documents/index.js';

/** 'role num | text ^label' for each block: what a test compares at a glance. */
export function outline({ blocks, text, calls }: SourceDocument): string[] {
  return blocks.map(({ role, num, start, end, depth }) => {
    const marks = calls
      .filter((call) => call.start >= start && call.start <= end)
      .map((call) => ` ^${call.label}@${call.start - start}`);
    return `${role}${depth ? `/${depth}` : ''}${num === undefined ? '' : ` ${num}`} | ${text.slice(start, end)}${marks.join('')}`;
  });
}

/** An AKN4UN resolution of the lake: the parts given, or nothing in their place. */
export function akn(
  parts: { preamble?: string; body?: string; attachments?: string; cover?: string } = {},
): string {
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification>
<FRBRWork><FRBRuri value="/akn/un/statement/deliberation/lake/2021-05-06/4-12/"/><FRBRdate date="2021-05-06" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRdate date="2021-05-09" name="publication"/><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
<coverPage><p><docNumber refersTo="#symbol">L/RES/4/12</docNumber></p><p>Distr.: General</p>${parts.cover ?? ''}</coverPage>
<preface><p><docNumber>4/12.</docNumber><docTitle refersTo="#resolutionTitle"><span class="bold">	Bridges and ferries</span></docTitle></p></preface>
<preamble><formula name="enactingFormula"><p><span class="italic">The Assembly of the Lake</span>,</p></formula>${parts.preamble ?? ''}</preamble>
<mainBody>${parts.body ?? ''}</mainBody>
<conclusions><p><event><location>3rd meeting</location><eol/><docDate date="2021-05-06">6 May 2021</docDate></event></p></conclusions>${parts.attachments ?? ''}</statement></akomaNtoso>`;
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A DOCX of the parts given; `body` and `notes` are WordprocessingML paragraphs. */
export function docx(parts: {
  body: string;
  notes?: string;
  endnotes?: string;
  numbering?: string;
  styles?: string;
  header?: string;
  relations?: string;
  settings?: string;
}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${parts.body}</w:body></w:document>`),
  };
  if (parts.notes) files['word/footnotes.xml'] = strToU8(`<w:footnotes ${W}>${parts.notes}</w:footnotes>`);
  if (parts.endnotes) files['word/endnotes.xml'] = strToU8(`<w:endnotes ${W}>${parts.endnotes}</w:endnotes>`);
  if (parts.numbering)
    files['word/numbering.xml'] = strToU8(`<w:numbering ${W}>${parts.numbering}</w:numbering>`);
  if (parts.styles) files['word/styles.xml'] = strToU8(`<w:styles ${W}>${parts.styles}</w:styles>`);
  if (parts.settings) files['word/settings.xml'] = strToU8(`<w:settings ${W}>${parts.settings}</w:settings>`);
  if (parts.header) files['word/header1.xml'] = strToU8(`<w:hdr ${W}>${parts.header}</w:hdr>`);
  const relations = `${parts.relations ?? ''}<Relationship Id="rIdHead" Target="header1.xml"/>`;
  files['word/_rels/document.xml.rels'] = strToU8(`<Relationships>${relations}</Relationships>`);
  return zipSync(files);
}

/** A WordprocessingML paragraph of plain text, with properties if given. */
export function p(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A call of a footnote. */
export function call(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
}
