import { type Draft, DraftWriter, draft, settleMarks } from '../canonical.js';
import type { MarkupHandler } from '../markup.js';
import type { BlockRole, SourceDocument } from '../types.js';
import { Elements, FLOW } from './elements.js';
import { Level } from './level.js';
import { cleanLabel, endsLine, isBracket, isNamed, markOf } from './marks.js';
import { Metadata } from './meta.js';
import { Roles } from './roles.js';

/** Builds drafts out of the events of an AKN document. */
export class AknHandler implements MarkupHandler {
  isAkn = false;
  readonly #body: Draft[] = [];
  readonly #notes: Draft[] = [];
  readonly #elements = new Elements();
  readonly #roles = new Roles(this.#elements);
  readonly #meta = new Metadata(this.#elements);
  readonly #levels: Level[] = [new Level({ role: 'unknown', depth: 0, num: undefined })];
  #num: string | undefined;
  #numText: string | undefined;
  #sup: string | undefined;
  /** Ids of notes that were called where they do not stand. */
  readonly #called = new Set<string>();
  /** How the open quotations end. */
  readonly #quotes: string[] = [];

  open(rawName: string, attributes: Record<string, string>): void {
    const name = rawName.slice(rawName.indexOf(':') + 1);
    if (name === 'akomaNtoso') this.isAkn = true;
    this.#elements.open(name, attributes);
    if (this.#elements.depthOf('meta') > 0) {
      this.#meta.read(name, attributes);
      return;
    }
    switch (name) {
      case 'attachment':
        this.#roles.attachment();
        break;
      case 'mainBody':
        this.#roles.mainBody();
        break;
      case 'num':
        if (!this.#isMidText()) this.#beginNum();
        break;
      case 'authorialNote':
      case 'footnote':
        this.#beginNote(attributes.marker, attributes.eId ?? attributes.id);
        break;
      case 'quotedStructure':
      case 'quotedText':
        this.#quotes.push(attributes.endQuote ?? '');
        if (attributes.startQuote) this.#write(attributes.startQuote);
        break;
      case 'noteRef':
        if (attributes.href?.startsWith('#')) this.#called.add(attributes.href.slice(1));
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
        if (attributes.refersTo === '#symbol') this.#meta.begin('symbol');
        else if (this.#elements.depthOf('preface') > 0 && attributes.refersTo === undefined) this.#beginNum();
        break;
      case 'docTitle':
        if (/^#resolution/.test(attributes.refersTo ?? '')) {
          this.#flow();
          this.#level.isTitle = true;
          if (attributes.refersTo === '#resolutionTitle') this.#meta.begin('title');
        }
        break;
      default:
        if (FLOW.has(name) && !this.#isRow()) this.#beginFlow(name);
    }
  }

  close(rawName: string): void {
    const name = rawName.slice(rawName.indexOf(':') + 1);
    if (!this.#elements.close(name)) return;
    switch (name) {
      case 'num':
      case 'docNumber':
        this.#endNum();
        this.#meta.end('symbol');
        break;
      case 'docTitle':
        this.#meta.end('title');
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
      case 'quotedStructure':
      case 'quotedText':
        this.#endQuote(this.#quotes.pop() ?? '');
        break;
      case 'tr':
        this.#finishBlock();
        break;
      default:
        if (FLOW.has(name) && !this.#isRow()) this.#endFlow();
    }
  }

  text(text: string): void {
    // What an amendment takes out is no text.
    if (this.#elements.depthOf('meta') > 0 || this.#elements.depthOf('del') > 0) return;
    this.#meta.text(text);
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
    return { body, notes: this.#notes, metadata: this.#meta.facts };
  }

  get #level(): Level {
    const level = this.#levels.at(-1);
    if (!level) throw new Error('a reading always has its body level');
    return level;
  }

  #isRow(): boolean {
    return this.#elements.depthOf('tr') > 0 && this.#levels.length === 1;
  }

  #isMidText(): boolean {
    return this.#elements.depthOf('p') > 0 && this.#level.writer?.isEmpty === false;
  }

  #beginFlow(name: string): void {
    const level = this.#level;
    if (this.#levels.length > 1) {
      // Paragraphs inside one footnote run together.
      level.writer?.write(' ');
      return;
    }
    this.#finishBlock();
    this.#begin(this.#elements.roleOf(name));
    this.#level.isCaption = name === 'caption';
  }

  #endFlow(): void {
    if (this.#levels.length === 1) this.#finishBlock();
  }

  /** The running text's writer; text outside every flow element gets a block of its own. */
  #flow(): DraftWriter {
    const level = this.#level;
    if (!level.writer) this.#begin(this.#elements.roleOf(''));
    return level.writer ?? new DraftWriter('unknown');
  }

  #begin(role: BlockRole): void {
    const place = { role, depth: this.#elements.nesting, num: this.#num };
    this.#level.begin(place, new DraftWriter(role));
    this.#num = undefined;
  }

  #break(): void {
    const { place, writer } = this.#level;
    const isLine = endsLine(place.role, writer?.draft.text ?? '');
    if (this.#levels.length > 1 || this.#isRow() || !isLine) {
      writer?.write(' ');
      return;
    }
    this.#finishBlock();
    this.#begin(place.role);
  }

  #write(text: string): void {
    this.#level.write(this.#flow(), text, this.#elements);
  }

  #finishBlock(): void {
    const level = this.#level;
    if (!level.writer) return;
    const block = level.end();
    if (!block) {
      this.#num ??= level.place.num;
      return;
    }
    block.role = this.#roles.settle(level, block);
    this.#body.push(block);
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
    // "Article 3" stands above its text, and counts no paragraph.
    if (writer === undefined && isNamed(num)) this.#flushNum();
  }

  /** A number to which no text came is a heading by itself: 'II'. */
  #flushNum(): void {
    if (this.#num === undefined) return;
    const heading = draft('heading', this.#num);
    if (this.#elements.nesting > 0) heading.depth = this.#elements.nesting;
    this.#num = undefined;
    this.#body.push(heading);
  }

  /** A quotation of whole paragraphs ends behind the last of them. */
  #endQuote(sign: string): void {
    const { writer } = this.#level;
    const last = this.#body.at(-1);
    if (sign === '') return;
    if (writer && !writer.isEmpty) writer.write(sign);
    else if (last) last.text += sign;
  }

  #beginNote(marker: string | undefined, id: string | undefined): void {
    const writer = this.#flow();
    const label = cleanLabel(marker ?? '') || String(this.#notes.length + 1);
    if (id === undefined || !this.#called.has(id)) writer.call(label);
    const depth = this.#elements.nesting;
    const note = new DraftWriter('footnote');
    note.draft.num = label;
    if (depth > 0) note.draft.depth = depth;
    this.#levels.push(new Level({ role: 'footnote', depth, num: label }, note, true));
    this.#notes.push(note.draft);
  }

  #endNote(): void {
    if (this.#levels.length > 1) this.#levels.pop();
  }

  /** What is raised is a mark, or text. */
  #endSup(): void {
    const raw = this.#sup;
    this.#sup = undefined;
    if (raw === undefined || isBracket(raw)) return;
    const writer = this.#flow();
    const label = markOf(raw, writer.draft.text);
    if (label === undefined) this.#write(raw);
    else writer.mark(label);
  }
}
