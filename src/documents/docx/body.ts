import { hrefOf } from '../hyperlinks.js';
import type { ListPlace } from '../lists.js';
import type { MarkupHandler } from '../markup.js';
import { OpenTables, type Placed } from '../tables.js';
import type { Numbering } from './numbering.js';
import { draftOf, type NoteLabel, type Piece } from './pieces.js';
import { type Look, merge, readLook, type Styles } from './styles.js';

/** What the ids of endnotes begin with here: the file counts them apart from footnotes. */
export const ENDNOTE = 'end';

export interface BodyParagraph extends Placed {
  /** The footnote in which it stands, by its id in the file. */
  note: string | undefined;
}

interface Context {
  styles: Styles;
  numbering: Numbering;
  /** Addresses by relationship id. */
  targets: ReadonlyMap<string, string>;
  labelOf: NoteLabel;
}

interface OpenParagraph {
  look: Look;
  style: string | undefined;
  pieces: Piece[];
  /** Its end was deleted: it goes on in the next one. */
  goesOn?: true;
}

/** Builds paragraphs out of the events of word/document.xml, a header or the notes. */
export class BodyHandler implements MarkupHandler {
  readonly paragraphs: BodyParagraph[] = [];
  /** Relationship ids of the headers of first pages. */
  readonly firstHeaders: string[] = [];
  readonly #context: Context;
  readonly #open: OpenParagraph[] = [];
  /** What stands before a deleted end. */
  readonly #begun: Piece[] = [];
  readonly #hrefs: (string | undefined)[] = [];
  readonly #fields: { code: string; pushed: boolean }[] = [];
  #run: { look: Look; style: string | undefined } | undefined;
  #inProperties = 0;
  #inRunProperties = 0;
  #skipped = 0;
  #textKind: 'text' | 'code' | undefined;
  readonly #tables = new OpenTables();
  #note: string | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  open(name: string, attributes: Record<string, string>): void {
    const paragraph = this.#open.at(-1);
    if (name === 'w:del' && this.#inProperties > 0 && this.#skipped === 0 && paragraph)
      paragraph.goesOn = true;
    if (SKIPPED.has(name)) this.#skipped++;
    if (this.#skipped > 0) return;
    switch (name) {
      case 'w:p':
        this.#open.push({ look: {}, style: undefined, pieces: this.#begun.splice(0) });
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
          note: (name === 'w:endnoteReference' ? ENDNOTE : '') + (attributes['w:id'] ?? ''),
          isCustom: /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? ''),
        });
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#note = attributes['w:type']
          ? undefined
          : (name === 'w:endnote' ? ENDNOTE : '') + (attributes['w:id'] ?? '');
        break;
      case 'w:headerReference':
        if (attributes['w:type'] === 'first' && attributes['r:id'])
          this.firstHeaders.push(attributes['r:id']);
        break;
      case 'w:tbl':
        this.#tables.begin();
        break;
      case 'w:tr':
        this.#tables.next('row');
        break;
      case 'w:tc':
        this.#tables.next('cell');
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
      case 'w:tbl':
        this.#tables.end();
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
      this.#fields.push({ code: '', pushed: false });
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
    if (paragraph.goesOn) {
      this.#begun.push(...paragraph.pieces);
      return;
    }
    const counted = this.#context.numbering.next(this.#listPlace(paragraph));
    const isEmpty = paragraph.pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
    const cell = this.#tables.cell;
    // A cell may hold a number alone.
    if (isEmpty && (!cell || counted === undefined)) return;
    const draft = draftOf(paragraph.pieces, counted, this.#context.labelOf);
    this.paragraphs.push({ draft, cell, note: this.#note });
  }

  /** What a paragraph says of its list goes before what its style says; a style's level may stand with the list alone. */
  #listPlace({ look, style }: OpenParagraph): ListPlace | undefined {
    const { styles, numbering } = this.#context;
    const ofStyle = styles.look(style).list;
    const list = look.list?.list ?? ofStyle?.list;
    if (list === undefined || list === '0') return undefined;
    const level = look.list?.level ?? numbering.levelOf(list, style) ?? ofStyle?.level ?? 0;
    return { list, level };
  }
}

/** Deleted and moved text, the second choice of alternatives, and drawings' own words for themselves. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rPrChange', 'w:pPrChange', 'w:delText']);

/** Characters of symbol fonts stand in the private use area; the common ones have characters of their own. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  if (!Number.isInteger(point) || point < 0x20 || point > 0x10ffff) return '';
  if (point === 0xf0b7 || point === 0xf0a7) return '•';
  if (point === 0xf02d) return '–';
  return String.fromCodePoint(point);
}
