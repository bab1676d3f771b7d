import { type Draft, DraftWriter, dropStart, insertCharacters, noteMark } from '../canonical.js';
import { printNumber } from '../counters.js';
import type { MarkupHandler } from '../markup.js';
import { splitLabel } from '../numbering.js';
import { unwrapped } from '../plain/wrapped-text.js';
import { OpenTables, withoutTables } from '../tables.js';
import { asNote } from './notes.js';
import { type PageBlock, type Place, placeOf, withoutSurroundings } from './surroundings.js';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'del script style noscript template head nav select button svg math iframe object video audio'.split(' '),
);

/** How lists of HTML's `type` count. */
const LIST_FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

interface Open {
  name: string;
  attributes: Record<string, string>;
  silent: boolean;
  place: Place | undefined;
}

interface Item extends PageBlock {
  /** Links within the page that stand raised, or that begin the block: calls, or ways back from a note. */
  inner: { target: string; label: string; at: number }[];
}

/** The longest number with the white space behind it, as it is typed. */
const LEAD = 24;

/** Builds paragraphs out of the events of a page. */
export class HtmlHandler implements MarkupHandler {
  readonly #items: Item[] = [];
  readonly #stack: Open[] = [];
  readonly #lists: { format: string | undefined; count: number }[] = [];
  readonly #tables = new OpenTables();
  #writer: DraftWriter | undefined;
  #num: string | undefined;
  #anchors: string[] = [];
  #inner: Item['inner'] = [];
  #jumps: Item['jumps'] = [];
  #link: { target: string; text: string } | undefined;
  #sup: string | undefined;
  #titleText: string | undefined;
  #title = '';
  #language: string | undefined;
  #breaks = 0;
  /** What stands in a 'pre', up to the next element. */
  #typed = '';
  /** How the block begins, as it was typed, up to its first mark or link: a number before white space parts from its text there. */
  #lead = '';
  #isLeading = true;

  open(name: string, attributes: Record<string, string>): void {
    this.#writeTyped();
    const outer = this.#stack.at(-1);
    const style = attributes.style ?? '';
    const isHidden =
      attributes.hidden !== undefined ||
      /display\s*:\s*none|mso-hide\s*:\s*all/.test(style) ||
      attributes['aria-hidden'] === 'true';
    this.#stack.push({
      name,
      attributes,
      silent: (outer?.silent ?? false) || SILENT.has(name) || isHidden,
      place: placeOf(name, attributes) ?? outer?.place,
    });
    if (name === 'title') this.#titleText = '';
    if (name === 'html') this.#language = attributes.lang?.slice(0, 2).toLowerCase() || undefined;
    if (this.#isSilent()) return;
    // What stands before it belongs to the elements around it.
    if (BLOCKS.has(name)) this.#finishBlock(outer?.place);
    for (const anchor of [attributes.id, attributes.name]) if (anchor) this.#anchors.push(anchor);
    switch (name) {
      case 'ol':
        this.#lists.push({
          format: LIST_FORMATS[attributes.type ?? ''] ?? 'decimal',
          count: Number(attributes.start ?? 1) - 1 || 0,
        });
        break;
      case 'ul':
      case 'menu':
        this.#lists.push({ format: undefined, count: 0 });
        break;
      case 'li':
        this.#beginItem(attributes.value);
        break;
      case 'table':
        this.#tables.begin();
        break;
      case 'tr':
        this.#tables.next('row');
        break;
      case 'td':
      case 'th':
        this.#tables.next('cell');
        break;
      case 'br':
        this.#break();
        break;
      case 'sup':
        this.#sup = '';
        this.#isLeading = false;
        break;
      case 'a':
        if (attributes.href) this.#isLeading = false;
        if (attributes.href?.startsWith('#')) this.#link = { target: attributes.href.slice(1), text: '' };
        else if (attributes.href) this.#flow().openLink(attributes.href);
        break;
    }
  }

  close(name: string): void {
    this.#writeTyped();
    const top = this.#stack.at(-1);
    const wasSilent = top?.silent ?? false;
    if (name === 'title' && this.#titleText !== undefined) {
      this.#title ||= this.#titleText.replace(/\s+/g, ' ').trim();
      this.#titleText = undefined;
    }
    if (!wasSilent) {
      if (name === 'sup') this.#endSup();
      else if (name === 'a') this.#endLink();
      if (BLOCKS.has(name)) this.#finishBlock();
      if (name === 'table') this.#tables.end();
      if (name === 'ol' || name === 'ul' || name === 'menu') this.#lists.pop();
    }
    this.#stack.pop();
  }

  text(text: string): void {
    if (this.#titleText !== undefined) this.#titleText += text;
    if (this.#isSilent() || (text.trim() === '' && !this.#writer)) return;
    if (this.#stack.some((open) => open.name === 'pre')) this.#typed += text;
    else this.#write(text);
  }

  /** Lines as they were typed, those that were broken to a width joined. */
  #writeTyped(): void {
    const typed = this.#typed;
    this.#typed = '';
    if (typed === '') return;
    for (const [at, line] of unwrapped(typed).split('\n').entries()) {
      if (at > 0) this.#finishBlock();
      if (line.trim() !== '') this.#write(line);
    }
  }

  /** Footnotes are blocks that a raised link leads to. */
  finish(): { drafts: Draft[]; linked: Draft[]; title: string; language: string | undefined } {
    this.#finishBlock();
    const byAnchor = new Map<string, Item>();
    const order = new Map(this.#items.map((item, at) => [item, at]));
    for (const item of this.#items) for (const anchor of item.anchors) byAnchor.set(anchor, item);
    const notes = new Map<Item, string>();
    for (const [at, item] of this.#items.entries()) {
      for (const { target, label } of item.inner) {
        const note = byAnchor.get(target);
        if (note && (order.get(note) ?? 0) > at && !notes.has(note)) notes.set(note, label);
      }
    }
    for (const item of this.#items) {
      const isNote = notes.has(item);
      for (const { target, label, at } of [...item.inner].reverse()) {
        const note = byAnchor.get(target);
        if (!isNote && note && notes.has(note))
          item.draft.calls.unshift({ label: notes.get(note) ?? label, at });
        else if (!isNote) insertCharacters(item.draft, label, at);
      }
    }
    const noteDrafts = [...notes].map(([{ draft }, label]) => asNote(draft, label));
    return {
      drafts: withoutTables(
        withoutSurroundings(this.#items, (item) => notes.has(item) || item.draft.marks?.[0]?.at === 0).filter(
          (item) => !notes.has(item),
        ),
      ),
      linked: noteDrafts,
      title: this.#title,
      language: this.#language,
    };
  }

  #isSilent(): boolean {
    return this.#stack.at(-1)?.silent ?? false;
  }

  #flow(): DraftWriter {
    this.#writer ??= new DraftWriter('unknown');
    return this.#writer;
  }

  #write(text: string): void {
    if (text.trim() !== '') this.#breaks = 0;
    if (this.#link) this.#link.text += text;
    if (this.#sup !== undefined) {
      this.#sup += text;
      return;
    }
    if (this.#link) return;
    if (this.#isLeading && this.#lead.length < LEAD) this.#lead += text;
    this.#flow().write(text);
  }

  /** Takes a number that was typed at the start of the block for its own. */
  #takeTypedNumber(draft: Draft): void {
    const typed = this.#lead.replace(/^(\s*\S{1,8})(?:\s*\u00a0+\s*|\s{2,}|\u2003)/, '$1\t');
    const split = this.#num === undefined ? splitLabel(typed) : undefined;
    if (!split || !draft.text.startsWith(split.num)) return;
    this.#num = split.num;
    const length = split.num.length + (draft.text[split.num.length] === ' ' ? 1 : 0);
    dropStart(draft, length);
    for (const inner of this.#inner) inner.at = Math.max(0, inner.at - length);
  }

  /** One break is a line's end, two are a paragraph's, as the oldest pages have it. */
  #break(): void {
    if (++this.#breaks > 1) this.#finishBlock();
    else this.#writer?.write(' ');
  }

  #beginItem(value: string | undefined): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    list.count = value !== undefined && Number.isInteger(Number(value)) ? Number(value) : list.count + 1;
    this.#num = list.format === undefined ? '•' : `${printNumber(list.count, list.format)}.`;
  }

  #endSup(): void {
    const raw = this.#sup;
    this.#sup = undefined;
    if (!raw || /^[[\]()（）\s]*$/.test(raw) || this.#link) return;
    const mark = noteMark(raw);
    if (mark && !this.#inner.some((inner) => inner.label === mark && inner.at === this.#at())) {
      this.#flow().mark(mark, raw.trim());
    } else if (!this.#inner.some((inner) => inner.at === this.#at())) this.#write(raw);
  }

  #at(): number {
    return this.#writer?.draft.text.length ?? 0;
  }

  #endLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link) {
      this.#writer?.closeLink();
      return;
    }
    const text = link.text.trim().replace(/^[[(（]|[\])）]$/g, '');
    const label = noteMark(text) ?? (/^(?:↩.?|\^)$/.test(text) ? text : undefined);
    if (label !== undefined) this.#inner.push({ target: link.target, label, at: this.#at() });
    else if (this.#sup === undefined) {
      const start = this.#at();
      this.#write(link.text);
      this.#jumps.push({ target: link.target, start, end: this.#at() });
    }
    if (this.#inner.length > 0 && !this.#writer) this.#flow();
  }

  #finishBlock(place = this.#stack.at(-1)?.place): void {
    const writer = this.#writer;
    this.#writer = undefined;
    this.#breaks = 0;
    if (writer) this.#takeTypedNumber(writer.draft);
    this.#lead = '';
    this.#isLeading = true;
    if (!writer || (writer.isEmpty && this.#inner.length === 0)) return;
    const { draft } = writer;
    if (this.#num !== undefined) draft.num = this.#num;
    this.#num = undefined;
    this.#items.push({
      draft,
      cell: this.#tables.cell,
      place,
      anchors: this.#anchors,
      inner: this.#inner,
      jumps: this.#jumps,
    });
    this.#anchors = [];
    this.#inner = [];
    this.#jumps = [];
  }
}
