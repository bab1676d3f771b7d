import { type Draft, DraftWriter, draft, dropStart, settleMarks } from './canonical.js';
import type { MarkupHandler } from './markup.js';
import { endsInComma, isTitleLike, shapeOf, splitLabel } from './numbering.js';
import type { BlockRole, SourceDocument } from './types.js';

/** Elements whose content is one run of text. Everything else is a container. */
const FLOW = new Set([
  'p',
  'heading',
  'subheading',
  'crossHeading',
  'listIntroduction',
  'listWrapUp',
  'longTitle',
  'caption',
]);
const HEADINGS = new Set(['heading', 'subheading', 'crossHeading', 'caption']);

/** Paragraph styles of headings as the publishing house names them: H1, H23, H4, HCh. */
const HEADING_STYLE = /(?:^|Heading)H(?:\d|Ch)/;

interface Open {
  name: string;
  attributes: Record<string, string>;
  /** Blocks begun in this container: the first takes its role, the rest continue it. */
  begun: number;
}

/** One level of running text: the body, or a footnote inside it. */
interface Level {
  writer: DraftWriter | undefined;
  /** Characters by style, to tell headings (all bold) and acts (italic at the start). */
  characters: number;
  bold: number;
  startsItalic: boolean;
  isTitle: boolean;
  /** What may be a label, until it shows whether a tab follows. */
  held: string;
  place: Place;
}

/** Where a block begins, as its ancestors tell. */
interface Place {
  role: BlockRole;
  depth: number;
  num: string | undefined;
}

/** Builds drafts out of the events of an AKN document. */
export class AknHandler implements MarkupHandler {
  isAkn = false;
  readonly #body: Draft[] = [];
  readonly #notes: Draft[] = [];
  readonly #metadata: SourceDocument['metadata'] = {};
  readonly #stack: Open[] = [];
  readonly #inside = new Map<string, number>();
  readonly #levels: Level[] = [emptyLevel()];
  #num: string | undefined;
  #numText: string | undefined;
  #sup: string | undefined;
  #capture: { key: 'symbol' | 'title'; text: string } | undefined;
  #bodyBegun = 0;
  #lastNumber = 0;
  #annexes = 0;
  #annexOpened = 0;

  open(rawName: string, attributes: Record<string, string>): void {
    const name = rawName.slice(rawName.indexOf(':') + 1);
    if (name === 'akomaNtoso') this.isAkn = true;
    this.#stack.push({ name, attributes, begun: 0 });
    this.#inside.set(name, this.#depthOf(name) + 1);
    if (this.#depthOf('meta') > 0) {
      this.#readMeta(name, attributes);
      return;
    }
    switch (name) {
      case 'attachment':
        this.#annexes++;
        break;
      case 'mainBody':
        this.#bodyBegun = 0;
        this.#lastNumber = 0;
        break;
      case 'num':
        if (!this.#isMidText()) this.#beginNum();
        break;
      case 'authorialNote':
      case 'footnote':
        this.#beginNote(attributes.marker);
        break;
      case 'noteRef':
        if (attributes.marker) this.#level.writer?.call(cleanLabel(attributes.marker));
        break;
      case 'a':
      case 'ref':
        if (attributes.href) this.#flow().openLink(attributes.href);
        break;
      case 'sup':
        this.#sup = '';
        break;
      case 'eol':
      case 'br':
        this.#break();
        break;
      case 'tr':
        this.#finishBlock();
        this.#begin('unknown');
        break;
      case 'td':
      case 'th':
        this.#level.writer?.tab();
        break;
      case 'docNumber':
        if (attributes.refersTo === '#symbol') this.#capture = { key: 'symbol', text: '' };
        else if (this.#depthOf('preface') > 0 && attributes.refersTo === undefined) this.#beginNum();
        break;
      case 'docTitle':
        if (/^#resolution/.test(attributes.refersTo ?? '')) {
          this.#flow();
          this.#level.isTitle = true;
          if (attributes.refersTo === '#resolutionTitle') this.#capture = { key: 'title', text: '' };
        }
        break;
      default:
        if (FLOW.has(name) && !this.#isRow()) this.#beginFlow(name);
    }
  }

  close(rawName: string): void {
    const name = rawName.slice(rawName.indexOf(':') + 1);
    const top = this.#stack.pop();
    if (!top) return;
    this.#inside.set(name, this.#depthOf(name) - 1);
    switch (name) {
      case 'num':
      case 'docNumber':
        this.#endNum();
        this.#endCapture('symbol');
        break;
      case 'docTitle':
        this.#endCapture('title');
        break;
      case 'authorialNote':
      case 'footnote':
        this.#endNote();
        break;
      case 'a':
      case 'ref':
        this.#level.writer?.closeLink();
        break;
      case 'sup':
        this.#endSup();
        break;
      case 'tr':
        this.#finishBlock();
        break;
      default:
        if (FLOW.has(name) && !this.#isRow()) this.#endFlow();
    }
  }

  text(text: string): void {
    if (this.#depthOf('meta') > 0) return;
    if (this.#capture) this.#capture.text += text;
    if (this.#numText !== undefined) {
      this.#numText += text;
    } else if (this.#sup !== undefined) {
      this.#sup += text;
    } else if (this.#level.writer || text.trim() !== '') {
      this.#write(text);
    }
  }

  /** Everything read, in order.  */
  finish(): { body: Draft[]; notes: Draft[]; metadata: SourceDocument['metadata'] } {
    while (this.#levels.length > 1) this.#endNote();
    this.#finishBlock();
    this.#flushNum();
    for (const block of this.#body) if (block.role === 'footnote') this.#notes.push(block);
    const body = this.#body.filter((block) => block.role !== 'footnote');
    settleMarks(body, this.#notes);
    return { body, notes: this.#notes, metadata: this.#metadata };
  }

  get #level(): Level {
    const level = this.#levels.at(-1);
    if (!level) throw new Error('a reading always has its body level');
    return level;
  }

  #depthOf(name: string): number {
    return this.#inside.get(name) ?? 0;
  }

  #isRow(): boolean {
    return this.#depthOf('tr') > 0 && this.#levels.length === 1;
  }

  #isMidText(): boolean {
    return this.#depthOf('p') > 0 && this.#level.writer?.isEmpty === false;
  }

  #readMeta(name: string, attributes: Record<string, string>): void {
    const inside = (parent: string) => this.#depthOf(parent) > 0 && this.#depthOf('attachment') === 0;
    if (name === 'FRBRuri' && inside('FRBRWork')) this.#metadata.work ??= attributes.value ?? '';
    if (name === 'FRBRdate' && /^\d{4}-\d\d-\d\d/.test(attributes.date ?? '')) {
      if (inside('FRBRWork')) this.#metadata.date ??= attributes.date?.slice(0, 10) ?? '';
      if (inside('FRBRExpression')) this.#metadata.published ??= attributes.date?.slice(0, 10) ?? '';
    }
    if (name === 'FRBRlanguage' && inside('FRBRExpression') && attributes.language) {
      this.#metadata.language ??= twoLetterCode(attributes.language);
    }
  }

  #beginFlow(name: string): void {
    const level = this.#level;
    if (this.#levels.length > 1) {
      // Paragraphs inside one footnote run together.
      level.writer?.write(' ');
      return;
    }
    this.#finishBlock();
    this.#begin(this.#roleHere(name));
  }

  #endFlow(): void {
    if (this.#levels.length === 1) this.#finishBlock();
  }

  /** The running text's writer; text outside every flow element gets a block of its own. */
  #flow(): DraftWriter {
    const level = this.#level;
    if (!level.writer) this.#begin(this.#roleHere(''));
    return level.writer ?? new DraftWriter('unknown');
  }

  #begin(role: BlockRole): void {
    const level = this.#level;
    level.writer = new DraftWriter(role);
    level.characters = 0;
    level.bold = 0;
    level.startsItalic = false;
    level.isTitle = false;
    level.held = '';
    level.place = { role, depth: this.#nesting(), num: this.#num };
    this.#num = undefined;
  }

  #nesting(): number {
    return this.#depthOf('attachment') + this.#depthOf('component');
  }

  #break(): void {
    const { place } = this.#level;
    if (this.#levels.length > 1 || this.#isRow() || !['masthead', 'closing'].includes(place.role)) {
      this.#level.writer?.write(' ');
      return;
    }
    this.#finishBlock();
    this.#begin(place.role);
  }

  #write(text: string): void {
    const writer = this.#flow();
    const level = this.#level;
    let rest = level.held + text;
    level.held = '';
    if (writer.isEmpty && this.#levels.length > 1) rest = rest.replace(/^\s*[(（]\s*[)）]\s*/, '');
    if (
      writer.isEmpty &&
      this.#levels.length === 1 &&
      level.place.num === undefined &&
      this.#isNumbered(level.place.role)
    ) {
      const split = splitLabel(rest);
      if (split) {
        level.place.num = split.num;
        rest = split.rest;
      } else if (splitLabel(`${rest}\t`)?.rest === '') {
        // The tab that makes a label of it may be inside the next element.
        level.held = rest;
        return;
      }
    }
    const letters = rest.trim().length;
    if (letters > 0) {
      const style = this.#style();
      if (level.characters === 0) level.startsItalic = style.includes('italic');
      if (style.includes('bold')) level.bold += letters;
      level.characters += letters;
    }
    writer.write(rest);
  }

  #isNumbered(role: BlockRole): boolean {
    return role === 'operative' || role === 'preambular' || role === 'item' || role === 'paragraph';
  }

  #style(): string {
    let style = '';
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = this.#stack[at];
      if (open?.name === 'b') style += 'bold ';
      else if (open?.name === 'i') style += 'italic ';
      else if (open?.name === 'span' || open?.name === 'inline') style += `${open.attributes.class ?? ''} `;
      else if (open && FLOW.has(open.name)) break;
    }
    return style;
  }

  #roleHere(flow: string): BlockRole {
    if (HEADINGS.has(flow)) return 'heading';
    if (this.#depthOf('coverPage') > 0 || this.#depthOf('preface') > 0) return 'masthead';
    if (this.#depthOf('conclusions') > 0) return 'closing';
    if (this.#depthOf('formula') > 0) return 'enacting';
    const owner = this.#stack.findLast((open) => OWNERS.has(open.name));
    const first = owner === undefined || owner.begun++ === 0;
    if (owner?.name === 'point' || owner?.name === 'item' || owner?.name === 'sublist')
      return first ? 'item' : 'paragraph';
    if (this.#depthOf('preamble') > 0) return 'preambular';
    return first ? 'operative' : 'paragraph';
  }

  #finishBlock(): void {
    const level = this.#level;
    const writer = level.writer;
    level.writer = undefined;
    if (!writer) return;
    if (level.held !== '') writer.write(level.held);
    level.held = '';
    const { draft: block } = writer;
    const { depth, num } = level.place;
    if (writer.isEmpty && block.calls.length === 0 && block.marks === undefined) {
      this.#num ??= num;
      return;
    }
    if (depth > 0) block.depth = depth;
    if (num !== undefined) block.num = num;
    block.role = this.#settle(level, block);
    this.#body.push(block);
  }

  /** The role after all is read: numbers and styles say more than the element does. */
  #settle(level: Level, block: Draft): BlockRole {
    const { role } = level.place;
    const mark = block.marks?.[0];
    if (mark?.at === 0 && this.#isNumbered(role)) {
      // A table's note: its mark stands raised at the start of a paragraph.
      block.marks?.shift();
      block.num = mark.label;
      return 'footnote';
    }
    if (level.isTitle) {
      // Arabic sets a dash between the number and the title; it belongs to neither.
      dropStart(block, /^[-–—]\s*/.exec(block.text)?.[0].length ?? 0);
      return 'title';
    }
    const style = this.#stack.findLast((open) => open.name === 'paragraph')?.attributes.class ?? '';
    const isBold = level.characters > 0 && level.bold === level.characters;
    const isSection = block.num !== undefined && shapeOf(block.num) === 'section';
    if (
      role === 'heading' ||
      (role === 'item' && isBold && isSection) ||
      ((role === 'operative' || role === 'paragraph') &&
        (HEADING_STYLE.test(style) || (isBold && (!block.num || isSection))))
    ) {
      return this.#openAnnex() ? 'annex' : 'heading';
    }
    if (role !== 'operative' && role !== 'preambular') return role;
    if (block.num !== undefined && shapeOf(block.num) === 'item') return 'item';
    if (isSection) return isTitleLike(block.text) ? 'heading' : 'item';
    if (role === 'preambular') return role;
    if (this.#depthOf('attachment') > 0) return 'paragraph';
    return this.#bodyRole(level, block);
  }

  /** The role of a paragraph of the body that is no item and no heading by its element. */
  #bodyRole({ startsItalic }: Level, block: Draft): BlockRole {
    const opens = this.#bodyBegun++ === 0;
    const { text } = block;
    const next = new RegExp(`^(${this.#lastNumber + 1}\\s?[.\\-–])\\s+`).exec(text);
    if (block.num === undefined && next?.[1]) {
      // The number was typed into the text, without the tab that would tell it apart: it is the one that is due.
      block.num = next[1];
      dropStart(block, next[0].length);
    }
    if (block.num !== undefined) {
      this.#lastNumber = Number.parseInt(block.num, 10);
      return 'operative';
    }
    // Without a number the italics of its act tell an operative paragraph; where the script has none, it opens the body.
    if (!startsItalic && !opens) return 'paragraph';
    if (!startsItalic && isTitleLike(text)) return 'heading';
    return endsInComma(text) && this.#lastNumber === 0 ? 'preambular' : 'operative';
  }

  /** True for the first heading of each attachment. */
  #openAnnex(): boolean {
    if (this.#depthOf('attachment') === 0 || this.#annexOpened === this.#annexes) return false;
    this.#annexOpened = this.#annexes;
    return true;
  }

  #beginNum(): void {
    this.#flushNum();
    this.#numText = '';
  }

  #endNum(): void {
    if (this.#numText === undefined) return;
    const num = cleanLabel(this.#numText);
    this.#numText = undefined;
    if (num === '') return;
    const { writer, place } = this.#level;
    if (writer?.isEmpty && place.num === undefined) place.num = num;
    else this.#num = num;
  }

  /** A number to which no text came is a heading by itself: 'II'. */
  #flushNum(): void {
    if (this.#num === undefined) return;
    const heading = draft('heading', this.#num);
    if (this.#nesting() > 0) heading.depth = this.#nesting();
    this.#num = undefined;
    this.#body.push(heading);
  }

  #beginNote(marker: string | undefined): void {
    const writer = this.#flow();
    const label = cleanLabel(marker ?? '') || String(this.#notes.length + 1);
    writer.call(label);
    const depth = this.#nesting();
    const level = {
      ...emptyLevel(),
      writer: new DraftWriter('footnote'),
      place: { role: 'footnote' as const, depth, num: label },
    };
    level.writer.draft.num = label;
    if (depth > 0) level.writer.draft.depth = depth;
    this.#levels.push(level);
    this.#notes.push(level.writer.draft);
  }

  #endNote(): void {
    if (this.#levels.length > 1) this.#levels.pop();
  }

  /** Brackets around a mark belong to the mark; digits and single letters may be marks themselves; the rest is text. */
  #endSup(): void {
    const raw = this.#sup;
    this.#sup = undefined;
    if (raw === undefined || /^[()（）\s]*$/.test(raw)) return;
    const label = raw.trim().replace(/^[(（]|[)）]$/g, '');
    const writer = this.#flow();
    if (/^(?:\d{1,3}|[a-z*†‡])$/.test(label) && !/(?:\b[kcmd]?m|\b10)$/.test(writer.draft.text)) {
      writer.mark(label);
    } else {
      this.#write(raw);
    }
  }

  #endCapture(key: 'symbol' | 'title'): void {
    if (this.#capture?.key !== key) return;
    const text = this.#capture.text
      .replace(/\s+/g, ' ')
      .replace(/^ ?[-–—] /, '')
      .trim();
    // An element that was left empty tells nothing.
    if (text !== '') this.#metadata[key] ??= text;
    this.#capture = undefined;
  }
}

/** Containers whose first block carries their number and role. */
const OWNERS = new Set(['paragraph', 'point', 'item', 'sublist', 'container', 'alinea', 'section', 'wrapUp']);

function emptyLevel(): Level {
  return {
    writer: undefined,
    characters: 0,
    bold: 0,
    startsItalic: false,
    isTitle: false,
    held: '',
    place: { role: 'unknown', depth: 0, num: undefined },
  };
}

function cleanLabel(raw: string): string {
  return raw.replace(/\s+/g, ' ').trim();
}

/** 'eng', 'fre', 'chi' → 'en', 'fr', 'zh'. */
function twoLetterCode(code: string): string {
  try {
    return new Intl.Locale(code).language;
  } catch {
    return code;
  }
}
