import { assemble, settleMarks, withoutTypedNotes } from '../canonical.js';
import { decode } from '../encoding.js';
import { DocumentError } from '../errors.js';
import { type MarkupHandler, parseMarkup } from '../markup.js';
import type { Deadline, Reading } from '../reading.js';
import { withoutTables } from '../tables.js';
import { unzip } from '../zip.js';
import { BodyHandler } from './body.js';
import { NoteLabels, NoteSettings } from './notes.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

/** Programs name the main part, and what belongs to it, as they like; relations tell which is which. */
const PARTS = /^(?:[\w ]+\/)*[\w ]+\.xml(?:\.rels)?$|^_rels\/\.rels$/;
const OTHERS = /^(?:docProps|customXml|xl|ppt|word\/(?:theme|media|glossary|embeddings|charts))\//;

/**
 * Reads a DOCX: paragraphs in logical order, automatic numbers resolved to the labels Word prints, footnotes with their calls, the first
 * page's header as masthead. Deleted and hidden text is left out.
 * @throws DocumentError DAMAGED, ARCHIVE_BOMB, UNSUPPORTED_FORMAT for other archives, TIMEOUT.
 */
export function readDocx(bytes: Uint8Array, deadline: Deadline): Reading {
  const names: string[] = [];
  const parts = unzip(bytes, (name) => {
    names.push(name);
    return PARTS.test(name) && !OTHERS.test(name);
  });
  const unclosed: string[] = [];
  const parse = <T extends MarkupHandler>(name: string, handler: T): T => {
    const part = parts[name];
    if (part) unclosed.push(...parseMarkup(decode(part).text, 'xml', handler, deadline).unclosed);
    return handler;
  };
  const root = parse('_rels/.rels', new Relations('')).partOf('officeDocument') ?? 'word/document.xml';
  if (!parts[root]) throw noDocx(names);
  const [folder = '', name = ''] = root.split(/(?<=^|\/)(?=[^/]*$)/);
  const relations = parse(`${folder}_rels/${name}.rels`, new Relations(folder));
  const partOf = (kind: string) => relations.partOf(kind) ?? `${folder}${kind}.xml`;
  const styles = parse(partOf('styles'), new Styles());
  const numbering = parse(partOf('numbering'), new Numbering());
  const settings = parse(partOf('settings'), new NoteSettings());
  settings.restartsInSections ||= restartsInSections(parts[root]);
  const labels = new NoteLabels(settings);
  const context = { styles, numbering, labelOf: labels.label, endSection: labels.endSection };
  const main = parse(root, new BodyHandler({ ...context, targets: relations.targets }));
  const header = new BodyHandler({ ...context, targets: new Map() });
  for (const id of main.firstHeaders.slice(0, 1)) parse(relations.pathOf(id), header);
  const notes = new BodyHandler({ ...context, targets: new Map() });
  parse(partOf('footnotes'), notes);
  parse(partOf('endnotes'), notes);

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

/** Sections may say for themselves that their notes are counted from the start. */
const RESTART = /<w:footnotePr>(?:<w:\w+ [^>]*>)*<w:numRestart w:val="eachSect"/;

function restartsInSections(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.length);
  return bytes.includes('w:numRestart') && RESTART.test(bytes.toString('latin1'));
}

/** What a part leads to: other parts, and addresses. */
class Relations implements MarkupHandler {
  /** Addresses by id, as they are written. */
  readonly targets = new Map<string, string>();
  readonly #parts = new Map<string, string>();

  constructor(readonly folder: string) {}

  open(name: string, { Id, Type = '', Target = '' }: Record<string, string>): void {
    if (name !== 'Relationship' || !Id) return;
    this.targets.set(Id, Target);
    const kind = Type.slice(Type.lastIndexOf('/') + 1);
    if (!this.#parts.has(kind)) this.#parts.set(kind, this.pathOf(Id));
  }

  /** The path of the first part of a kind. */
  partOf(kind: string): string | undefined {
    return this.#parts.get(kind);
  }

  pathOf(id: string): string {
    const target = this.targets.get(id) ?? '';
    return target.startsWith('/') ? target.slice(1) : this.folder + target;
  }
}

const PROGRAMS: [part: string, name: string][] = [
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['META-INF/container.xml', 'an EPUB'],
];

function noDocx(names: readonly string[]): DocumentError {
  const made = PROGRAMS.find(([part]) => names.some((name) => name.startsWith(part)));
  return made
    ? new DocumentError(
        'UNSUPPORTED_FORMAT',
        `The input is ${made[1]}, which is not read.`,
        'Save its text as DOCX, PDF or plain text.',
      )
    : new DocumentError(
        'UNSUPPORTED_FORMAT',
        'The input is a zip archive, but no DOCX: word/document.xml is not in it.',
        'Unpack the archive and give the documents in it, or save the document as DOCX.',
      );
}
