import { hrefOf, isContents } from '../hyperlinks.js';
import type { ListPlace } from '../lists.js';
import type { MarkupHandler } from '../markup.js';
import { signOf } from '../symbol-fonts.js';
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
  /** Is told where a section ends. */
  endSection: () => void;
}

interface OpenParagraph {
  look: Look;
  style: string | undefined;
  pieces: Piece[];
  /** Its end was deleted: it goes on in the next one. */
  goesOn?: true;
  /** It is the last one of a section. */
  endsSection?: true;
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
  readonly #fields: Field[] = [];
  /** Of each open content control, whether it shows the words that ask for its content. */
  readonly #controls: boolean[] = [];
  /** Runs stand in runs where a text box is anchored in one. */
  readonly #runs: { look: Look; style: string | undefined }[] = [];
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
    if (MOVED.has(name) && this.#inProperties > 0 && this.#skipped === 0 && paragraph)
      paragraph.goesOn = true;
    this.#openControl(name);
    if (SKIPPED.has(name)) this.#skipped++;
    if (this.#skipped > 0) return;
    const run = this.#runs.at(-1);
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
        this.#runs.push({ look: {}, style: undefined });
        break;
      case 'w:rStyle':
        if (run) run.style = attributes['w:val'];
        break;
      case 'w:t':
      case 'm:t':
        this.#textKind = 'text';
        break;
      case 'w:instrText':
        this.#textKind = 'code';
        break;
      case 'w:ptab':
      case 'w:tab':
        if (run && this.#inProperties === 0) this.#write('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.#write('\n');
        break;
      case 'w:noBreakHyphen':
        this.#write('\u2011');
        break;
      case 'w:sym':
        this.#write(signOf(attributes['w:font'], attributes['w:char']));
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
        this.#note = /eparator|Notice$/.test(attributes['w:type'] ?? '')
          ? undefined
          : (name === 'w:endnote' ? ENDNOTE : '') + (attributes['w:id'] ?? '');
        break;
      case 'w:sectPr':
        if (paragraph) paragraph.endsSection = true;
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
        if (this.#inRunProperties > 0 && run) readLook(run.look, name, attributes);
        else if (this.#inProperties > 0 && this.#inRunProperties === 0 && paragraph)
          readLook(paragraph.look, name, attributes);
    }
  }

  close(name: string): void {
    this.#closeControl(name);
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
        this.#runs.pop();
        break;
      case 'w:t':
      case 'm:t':
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
    if (this.#fields.some((field) => !field.isShown)) return;
    const run = this.#runs.at(-1);
    const look = run ? merge(run.style ? this.#context.styles.look(run.style) : {}, run.look) : {};
    if (!look.hidden) this.#open.at(-1)?.pieces.push({ kind: 'text', text, look, href: this.#hrefs.at(-1) });
  }

  #field(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') {
      this.#fields.push({ code: '', isShown: false, pushed: false });
    } else if (type === 'separate' && field) {
      const href = hrefOf(field.code);
      field.isShown = !isContents(field.code);
      field.pushed = href !== undefined;
      if (href) this.#hrefs.push(href);
    } else if (type === 'end') {
      if (this.#fields.pop()?.pushed) this.#hrefs.pop();
    }
  }

  /** Where nothing was filled in, a content control shows words that ask for it. */
  #openControl(name: string): void {
    if (name === 'w:sdt') this.#controls.push(false);
    else if (name === 'w:showingPlcHdr' && this.#controls.length > 0)
      this.#controls[this.#controls.length - 1] = true;
    else if (name === 'w:sdtContent' && this.#controls.at(-1)) this.#skipped++;
  }

  #closeControl(name: string): void {
    if (name === 'w:sdtContent' && this.#controls.at(-1)) this.#skipped--;
    else if (name === 'w:sdt') this.#controls.pop();
  }

  #finish(paragraph: OpenParagraph | undefined): void {
    if (!paragraph) return;
    if (paragraph.goesOn) {
      this.#begun.push(...paragraph.pieces);
      return;
    }
    this.#addParagraph(paragraph);
    if (paragraph.endsSection) this.#context.endSection();
  }

  #addParagraph(paragraph: OpenParagraph): void {
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

/** A field: its code, up to the sign behind it, then what it shows. */
interface Field {
  code: string;
  isShown: boolean;
  /** Whether it leads to an address. */
  pushed: boolean;
}

const MOVED = new Set(['w:del', 'w:moveFrom']);

/** Deleted and moved text, the second choice of alternatives, and how characters are spoken. */
const SKIPPED = new Set([
  ...MOVED,
  'mc:Fallback',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:delText',
  'w:rt',
]);
