import { append, assemble, type Draft, dropStart, settleMarks, withoutTypedNotes } from '../canonical.js';
import { printNumber } from '../counters.js';
import { decode } from '../encoding.js';
import { DocumentError } from '../errors.js';
import { type MarkupHandler, parseMarkup } from '../markup.js';
import type { Deadline, Reading } from '../reading.js';
import { withoutTables } from '../tables.js';
import { unzip } from '../zip.js';
import { BodyHandler, type BodyParagraph, ENDNOTE } from './body.js';
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
  const typed = withoutTypedNotes(withoutTables(body));
  const drafts = typed.body;
  const noteDrafts = [...labels.drafts(notes.paragraphs), ...typed.notes];
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
}

/** How notes of one kind are counted. */
interface Counting {
  format: string;
  start: number;
}

/** How footnotes and endnotes are counted, where the document's settings say so. */
class NoteSettings implements MarkupHandler {
  readonly foot: Counting = { format: 'decimal', start: 1 };
  readonly end: Counting = { format: 'lowerRoman', start: 1 };
  #notes: Counting | undefined;

  open(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'];
    if (name === 'w:footnotePr') this.#notes = this.foot;
    else if (name === 'w:endnotePr') this.#notes = this.end;
    else if (this.#notes && name === 'w:numFmt') this.#notes.format = value ?? this.#notes.format;
    else if (this.#notes && name === 'w:numStart') this.#notes.start = Number(value ?? 1);
  }

  close(name: string): void {
    if (name === 'w:footnotePr' || name === 'w:endnotePr') this.#notes = undefined;
  }
}

/** Counts notes in the order in which they are called, as Word prints them: footnotes and endnotes each for themselves. */
class NoteLabels {
  readonly #labels = new Map<string, string | undefined>();
  readonly #settings: NoteSettings;
  readonly #counts = new Map<Counting, number>();

  constructor(settings: NoteSettings) {
    this.#settings = settings;
  }

  /** The printed label of a note; one with a mark of its own takes no number, and its own text begins with the mark. */
  readonly label = (note: string, isCustom: boolean): string | undefined => {
    if (!this.#labels.has(note)) this.#labels.set(note, isCustom ? undefined : this.#next(note));
    return this.#labels.get(note);
  };

  #next(note: string): string {
    const counting = note.startsWith(ENDNOTE) ? this.#settings.end : this.#settings.foot;
    const count = this.#counts.get(counting) ?? counting.start;
    this.#counts.set(counting, count + 1);
    return printNumber(count, counting.format);
  }

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
