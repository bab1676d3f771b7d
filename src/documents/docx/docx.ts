import { assemble, type Draft, dropStart, settleMarks, TEXT_LENGTH } from '../canonical.js';
import { printNumber } from '../counters.js';
import { decode } from '../encoding.js';
import { DocumentError } from '../errors.js';
import { type MarkupHandler, parseMarkup } from '../markup.js';
import type { Deadline, Reading } from '../reading.js';
import { unzip } from '../zip.js';
import { BodyHandler, type BodyParagraph } from './body.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

const PARTS =
  /^(?:word\/(?:document|styles|numbering|footnotes|endnotes|settings|header\d*)\.xml|word\/_rels\/document\.xml\.rels)$/;

/**
 * Reads a DOCX: paragraphs in logical order, automatic numbers resolved to the labels Word prints, footnotes with their calls, the first
 * page's header as masthead. Deleted and hidden text is left out.
 * @throws DocumentError DAMAGED, ARCHIVE_BOMB, UNSUPPORTED_FORMAT for other archives, TIMEOUT.
 */
export function readDocx(bytes: Uint8Array, deadline: Deadline): Reading {
  const parts = unzip(bytes, (name) => PARTS.test(name));
  if (!parts['word/document.xml']) {
    throw new DocumentError(
      'UNSUPPORTED_FORMAT',
      'The input is a zip archive, but no DOCX: word/document.xml is not in it.',
      'Unpack the archive and give the documents in it, or save the document as DOCX.',
    );
  }
  const unclosed: string[] = [];
  const parse = <T extends MarkupHandler>(name: string, handler: T): T => {
    const part = parts[name];
    if (part) unclosed.push(...parseMarkup(decode(part).text, 'xml', handler, deadline).unclosed);
    return handler;
  };
  const styles = parse('word/styles.xml', new Styles());
  const numbering = parse('word/numbering.xml', new Numbering());
  const relations = parse('word/_rels/document.xml.rels', new Relations());
  const labels = new NoteLabels(parse('word/settings.xml', new NoteSettings()));
  const context = { styles, numbering, targets: relations.targets, labelOf: labels.label };
  const main = parse('word/document.xml', new BodyHandler(context));
  const header = new BodyHandler({ ...context, targets: new Map() });
  for (const id of main.firstHeaders.slice(0, 1)) parse(`word/${relations.targets.get(id) ?? ''}`, header);
  const notes = new BodyHandler({ ...context, targets: new Map() });
  parse('word/footnotes.xml', notes);
  parse('word/endnotes.xml', notes);

  const body = [...header.paragraphs, ...main.paragraphs];
  const drafts = joinRows(body);
  const noteDrafts = labels.drafts(notes.paragraphs);
  settleMarks(drafts, noteDrafts);
  const notices =
    unclosed.length === 0
      ? []
      : [{ code: 'XML_DAMAGED', message: 'The document’s XML is broken. What could be read was read.' }];
  return assemble(drafts, noteDrafts, {}, notices);
}

class Relations implements MarkupHandler {
  readonly targets = new Map<string, string>();

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'Relationship' && attributes.Id) this.targets.set(attributes.Id, attributes.Target ?? '');
  }

  close(): void {
    // Everything is in attributes.
  }

  text(): void {
    // Everything is in attributes.
  }
}

/** How footnotes are counted, where the document's settings say so. */
class NoteSettings implements MarkupHandler {
  format = 'decimal';
  start = 1;
  #inNotes = false;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'w:footnotePr') this.#inNotes = true;
    else if (this.#inNotes && name === 'w:numFmt') this.format = attributes['w:val'] ?? this.format;
    else if (this.#inNotes && name === 'w:numStart') this.start = Number(attributes['w:val'] ?? 1);
  }

  close(name: string): void {
    if (name === 'w:footnotePr') this.#inNotes = false;
  }

  text(): void {
    // Everything is in attributes.
  }
}

/** Counts notes in the order in which they are called, as Word prints them. */
class NoteLabels {
  readonly #labels = new Map<string, string | undefined>();
  readonly #settings: NoteSettings;
  #count = 0;

  constructor(settings: NoteSettings) {
    this.#settings = settings;
  }

  /** The printed label of a note; one with a mark of its own takes no number, and its own text begins with the mark. */
  readonly label = (note: string, isCustom: boolean): string | undefined => {
    if (!this.#labels.has(note)) {
      const { start, format } = this.#settings;
      this.#labels.set(note, isCustom ? undefined : printNumber(start + this.#count++, format));
    }
    return this.#labels.get(note);
  };

  drafts(paragraphs: readonly BodyParagraph[]): Draft[] {
    const drafts = new Map<string, Draft>();
    for (const { note, draft } of paragraphs) {
      if (note === undefined || !this.#labels.has(note)) continue;
      const known = drafts.get(note);
      if (known) append(known, draft, ' ');
      else drafts.set(note, this.#begin(draft, this.#labels.get(note)));
    }
    return [...this.#labels.keys()].flatMap((note) => drafts.get(note) ?? []);
  }

  #begin(draft: Draft, label: string | undefined): Draft {
    draft.role = 'footnote';
    const mark = draft.marks?.[0];
    if (label !== undefined) {
      draft.num = label;
    } else if (mark?.at === 0) {
      draft.num = mark.label;
      draft.marks?.shift();
    } else {
      const typed = /^([*†‡]+|\d{1,3}|[a-z])\s+/.exec(draft.text);
      if (typed?.[1]) draft.num = typed[1];
      if (typed) dropStart(draft, typed[0].length);
    }
    return draft;
  }
}

/** The cells of a table's row make one line, but for tables that hold the masthead: they stand before any running text. */
function joinRows(paragraphs: readonly BodyParagraph[]): Draft[] {
  const drafts: Draft[] = [];
  const firstText = paragraphs.findIndex(({ draft }) => draft.text.length > TEXT_LENGTH);
  let open: number | undefined;
  for (const [at, { draft, row }] of paragraphs.entries()) {
    const last = drafts.at(-1);
    const isTable = row !== undefined && at > firstText;
    if (isTable && row === open && last) append(last, draft, '\t');
    else drafts.push(draft);
    open = isTable ? row : undefined;
  }
  return drafts;
}

function append(draft: Draft, more: Draft, between: string): void {
  const at = draft.text.length + between.length;
  draft.text += between + more.text;
  draft.calls.push(...more.calls.map((call) => ({ ...call, at: call.at + at })));
  draft.links.push(...more.links.map((link) => ({ ...link, start: link.start + at, end: link.end + at })));
  if (more.marks)
    draft.marks = [...(draft.marks ?? []), ...more.marks.map((mark) => ({ ...mark, at: mark.at + at }))];
}
