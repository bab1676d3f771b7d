import { type Draft, DraftWriter } from '../canonical.js';
import type { MarkupHandler } from '../markup.js';
import { splitLabel } from '../numbering.js';
import type { Numbering } from './numbering.js';
import { type Look, merge, readLook, type Styles } from './styles.js';

/** A stretch of a paragraph. */
type Piece =
  | { kind: 'text'; text: string; look: Look; href: string | undefined }
  | { kind: 'call'; note: string; isCustom: boolean };

export interface BodyParagraph {
  draft: Draft;
  /** The row of a table in which it stands. */
  row: number | undefined;
  /** The footnote in which it stands, by its id in the file. */
  note: string | undefined;
}

interface Context {
  styles: Styles;
  numbering: Numbering;
  /** Addresses by relationship id. */
  targets: ReadonlyMap<string, string>;
  /** The label printed for a note, counted as it is called. */
  labelOf(note: string, isCustom: boolean): string | undefined;
}

interface OpenParagraph {
  look: Look;
  style: string | undefined;
  pieces: Piece[];
}

/** Builds paragraphs out of the events of word/document.xml, a header or the notes. */
export class BodyHandler implements MarkupHandler {
  readonly paragraphs: BodyParagraph[] = [];
  /** Relationship ids of the headers of first pages. */
  readonly firstHeaders: string[] = [];
  readonly #context: Context;
  readonly #open: OpenParagraph[] = [];
  readonly #hrefs: (string | undefined)[] = [];
  readonly #fields: { code: string; isResult: boolean; pushed: boolean }[] = [];
  #run: { look: Look; style: string | undefined } | undefined;
  #inProperties = 0;
  #inRunProperties = 0;
  #skipped = 0;
  #textKind: 'text' | 'code' | undefined;
  #row: number | undefined;
  #rows = 0;
  #note: string | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (SKIPPED.has(name)) this.#skipped++;
    if (this.#skipped > 0) return;
    const paragraph = this.#open.at(-1);
    switch (name) {
      case 'w:p':
        this.#open.push({ look: {}, style: undefined, pieces: [] });
        break;
      case 'w:pPr':
        this.#inProperties++;
        break;
      case 'w:rPr':
        this.#inRunProperties++;
        break;
      case 'w:pStyle':
        if (paragraph) paragraph.style = attributes['w:val'];
        break;
      case 'w:r':
        this.#run = { look: {}, style: undefined };
        break;
      case 'w:rStyle':
        if (this.#run) this.#run.style = attributes['w:val'];
        break;
      case 'w:t':
        this.#textKind = 'text';
        break;
      case 'w:instrText':
        this.#textKind = 'code';
        break;
      case 'w:tab':
        if (this.#run && this.#inProperties === 0) this.#write('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.#write('\n');
        break;
      case 'w:noBreakHyphen':
        this.#write('\u2011');
        break;
      case 'w:sym':
        this.#write(symbol(attributes['w:char']));
        break;
      case 'w:fldChar':
        this.#field(attributes['w:fldCharType']);
        break;
      case 'w:fldSimple':
      case 'w:hyperlink':
        this.#hrefs.push(
          hrefOf(attributes['w:instr']) ?? this.#context.targets.get(attributes['r:id'] ?? ''),
        );
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        paragraph?.pieces.push({
          kind: 'call',
          note: (name === 'w:endnoteReference' ? 'end' : '') + (attributes['w:id'] ?? ''),
          isCustom: /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? ''),
        });
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#note = attributes['w:type']
          ? undefined
          : (name === 'w:endnote' ? 'end' : '') + (attributes['w:id'] ?? '');
        break;
      case 'w:headerReference':
        if (attributes['w:type'] === 'first' && attributes['r:id'])
          this.firstHeaders.push(attributes['r:id']);
        break;
      case 'w:tr':
        this.#row = this.#rows++;
        break;
      default:
        if (this.#inRunProperties > 0 && this.#run) readLook(this.#run.look, name, attributes);
        else if (this.#inProperties > 0 && this.#inRunProperties === 0 && paragraph)
          readLook(paragraph.look, name, attributes);
    }
  }

  close(name: string): void {
    if (SKIPPED.has(name)) {
      this.#skipped--;
      return;
    }
    if (this.#skipped > 0) return;
    switch (name) {
      case 'w:p':
        this.#finish(this.#open.pop());
        break;
      case 'w:pPr':
        this.#inProperties--;
        break;
      case 'w:rPr':
        this.#inRunProperties--;
        break;
      case 'w:r':
        this.#run = undefined;
        break;
      case 'w:t':
      case 'w:instrText':
        this.#textKind = undefined;
        break;
      case 'w:fldSimple':
      case 'w:hyperlink':
        this.#hrefs.pop();
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#note = undefined;
        break;
      case 'w:tr':
        this.#row = undefined;
        break;
    }
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#textKind === 'text') this.#write(text);
    const field = this.#fields.at(-1);
    if (this.#textKind === 'code' && field) field.code += text;
  }

  #write(text: string): void {
    const look = this.#run
      ? merge(this.#run.style ? this.#context.styles.look(this.#run.style) : {}, this.#run.look)
      : {};
    if (!look.hidden) this.#open.at(-1)?.pieces.push({ kind: 'text', text, look, href: this.#hrefs.at(-1) });
  }

  #field(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') {
      this.#fields.push({ code: '', isResult: false, pushed: false });
    } else if (type === 'separate' && field) {
      const href = hrefOf(field.code);
      field.pushed = href !== undefined;
      if (href) this.#hrefs.push(href);
    } else if (type === 'end') {
      if (this.#fields.pop()?.pushed) this.#hrefs.pop();
    }
  }

  #finish(paragraph: OpenParagraph | undefined): void {
    if (!paragraph) return;
    const look = merge(this.#context.styles.look(paragraph.style), paragraph.look);
    const counted =
      look.list?.list && look.list.list !== '0'
        ? this.#context.numbering.next({ list: look.list.list, level: look.list.level ?? 0 })
        : undefined;
    const isEmpty = paragraph.pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
    if (isEmpty) return;
    const draft = write(paragraph.pieces, counted, this.#context);
    this.paragraphs.push({ draft, row: this.#row, note: this.#note });
  }
}

/** Deleted and moved text, the second choice of alternatives, and drawings' own words for themselves. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rPrChange', 'w:pPrChange', 'w:delText']);

function write(pieces: readonly Piece[], counted: string | undefined, context: Context): Draft {
  const writer = new DraftWriter('unknown');
  const draft: Draft = writer.draft;
  const parts = counted === undefined ? typedLabel(pieces) : { num: counted, pieces };
  if (parts.num !== undefined) draft.num = parts.num;
  for (const [at, piece] of parts.pieces.entries()) {
    if (piece.kind === 'call') {
      const custom = parts.pieces[at + 1];
      const mark = piece.isCustom && custom?.kind === 'text' ? custom.text.trim() : undefined;
      const label = mark ?? context.labelOf(piece.note, false);
      if (mark !== undefined) context.labelOf(piece.note, true);
      if (label) writer.call(label);
      continue;
    }
    const before = parts.pieces[at - 1];
    if (before?.kind === 'call' && before.isCustom) continue;
    if (piece.look.raised && /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(piece.text)) {
      writer.mark(piece.text.trim());
      continue;
    }
    if (piece.href) writer.openLink(piece.href);
    writer.write(piece.text);
    if (piece.href) writer.closeLink();
  }
  return draft;
}

/** A number typed by hand before a tab. */
function typedLabel(pieces: readonly Piece[]): { num: string | undefined; pieces: readonly Piece[] } {
  let text = '';
  let end = 0;
  for (; end < pieces.length && text.length < 12; end++) {
    const piece = pieces[end];
    if (piece?.kind !== 'text') break;
    text += piece.text;
  }
  const split = splitLabel(text);
  if (!split) return { num: undefined, pieces };
  let skip = text.length - split.rest.length;
  const rest: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text' && skip > 0) {
      if (piece.text.length > skip) rest.push({ ...piece, text: piece.text.slice(skip) });
      skip -= Math.min(skip, piece.text.length);
    } else rest.push(piece);
  }
  return { num: split.num, pieces: rest };
}

function hrefOf(code: string | undefined): string | undefined {
  return code && /^\s*HYPERLINK\s+"([^"]+)"/.exec(code)?.[1];
}

/** Characters of symbol fonts stand in the private use area; the common ones have characters of their own. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  if (!Number.isInteger(point) || point < 0x20 || point > 0x10ffff) return '';
  if (point === 0xf0b7 || point === 0xf0a7) return '•';
  if (point === 0xf02d) return '–';
  return String.fromCodePoint(point);
}
