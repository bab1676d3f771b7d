import { symbolOfLink } from './hyperlinks.js';
import { inLatinDigits } from './numbering.js';
import type { Reading } from './reading.js';
import { signOf } from './symbol-fonts.js';
import type { Block, BlockRole, Hyperlink, NoteCall, SourceDocument } from './types.js';

/** A paragraph, heading, line or footnote on its way into the canonical text; offsets count from the start of its own text. */
export interface Draft {
  role: BlockRole;
  num?: string;
  depth?: number;
  mayGoOn?: true;
  isRow?: true;
  text: string;
  calls: { label: string; at: number }[];
  links: { start: number; end: number; href: string }[];
  /** Raised characters that are calls if a footnote has that label, and text as they were printed if none has. */
  marks?: { label: string; printed: string; at: number }[];
}

/** The label of raised characters that may call a note, its digits in Latin script, as the labels of notes are; undefined for others. */
export function noteMark(raised: string): string | undefined {
  const label = inLatinDigits(raised.trim().replace(/^[[(（]|[\])）]$/g, ''));
  return /^(?:\d{1,3}|[*†‡]|[a-z])$/.test(label) ? label : undefined;
}

/** Running text is longer than this, in characters; above the first of it stands the masthead. */
export const TEXT_LENGTH = 90;

export function draft(role: BlockRole, text = ''): Draft {
  return { role, text, calls: [], links: [] };
}

/** Soft hyphens, and the places that fonts of symbols have for themselves. */
const DRAWN = /[\u00ad\uf020-\uf0ff]/g;

function shown(sign: string): string {
  return sign === '\u00ad' ? '' : signOf(undefined, sign.charCodeAt(0).toString(16));
}

/**
 * Writes running text into a draft: white space of any kind and length becomes one space, none stands at either end, and soft hyphens
 * go, so that one sentence reads the same from every format.
 */
export class DraftWriter {
  readonly draft: Draft;
  #space = false;
  #link: { start: number; href: string } | undefined;

  constructor(role: BlockRole) {
    this.draft = draft(role);
  }

  get isEmpty(): boolean {
    return this.draft.text === '';
  }

  write(raw: string): void {
    const folded = raw.replace(DRAWN, shown).replace(/\s+/g, ' ');
    if (folded === '') return;
    if (folded === ' ') {
      this.#space = true;
      return;
    }
    if ((this.#space || folded.startsWith(' ')) && !this.isEmpty) this.draft.text += ' ';
    this.draft.text += folded.trim();
    this.#space = folded.endsWith(' ');
  }

  /** A break that outlives the folding of white space: between the cells of a table's row. */
  tab(): void {
    if (!this.isEmpty) this.draft.text += '\t';
    this.#space = false;
  }

  call(label: string): void {
    this.draft.calls.push({ label, at: this.draft.text.length });
  }

  /** Notes raised characters that may be a call; `settleMarks` decides. */
  mark(label: string, printed = label): void {
    this.draft.marks ??= [];
    this.draft.marks.push({ label, printed, at: this.draft.text.length });
  }

  /** Takes back the hyphen of a word that was cut at a line's end. */
  cutHyphen(): void {
    this.draft.text = this.draft.text.replace(/[-\u2010]$/, '');
    this.#space = false;
  }

  openLink(href: string): void {
    this.#link = { start: this.draft.text.length, href };
  }

  closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link) return;
    // The space before a link's first word was still pending when it opened.
    const start = this.draft.text[link.start] === ' ' ? link.start + 1 : link.start;
    const end = this.draft.text.length;
    if (end > start) this.draft.links.push({ start, end, href: link.href });
  }
}

/** Takes characters off the start of a draft; what stands behind them keeps its place. */
export function dropStart(block: Draft, length: number): void {
  block.text = block.text.slice(length);
  for (const mark of [...block.calls, ...(block.marks ?? [])]) mark.at = Math.max(0, mark.at - length);
  block.links = block.links
    .filter((link) => link.end > length)
    .map((link) => ({ ...link, start: Math.max(0, link.start - length), end: link.end - length }));
}

/** Writes a draft behind another. */
export function append(block: Draft, more: Draft, between: string): void {
  const at = block.text.length + between.length;
  block.text += between + more.text;
  for (const call of more.calls) block.calls.push({ ...call, at: call.at + at });
  for (const link of more.links) block.links.push({ ...link, start: link.start + at, end: link.end + at });
  if (more.marks)
    block.marks = [...(block.marks ?? []), ...more.marks.map((mark) => ({ ...mark, at: mark.at + at }))];
}

/** A table's note stands below it: its mark is raised at the start of its line. True if the draft is one; it has its label then. */
export function isTableNote(block: Draft, marks = MARKS): boolean {
  const mark = block.marks?.[0];
  if (mark?.at !== 0 || !marks.test(mark.label)) return false;
  block.marks?.shift();
  block.num = mark.label;
  return true;
}

const MARKS = /./u;

/**
 * Parts notes that were typed into the text from it: they begin with a raised mark, a letter as those of tables have, or one that stands
 * raised in a text before them.
 */
export function withoutTypedNotes(drafts: readonly Draft[]): { body: Draft[]; notes: Draft[] } {
  const body: Draft[] = [];
  const notes: Draft[] = [];
  const called = new Set<string>();
  for (const draft of drafts) {
    const mark = draft.marks?.[0];
    const isNote = mark?.at === 0 && (called.has(mark.label) || /^[a-z]$/.test(mark.label));
    if (isNote && isTableNote(draft)) notes.push({ ...draft, role: 'footnote' });
    else {
      for (const { label } of draft.marks ?? []) called.add(label);
      body.push(draft);
    }
  }
  return { body, notes };
}

/** Raised marks become calls where a footnote of that label exists, else stay as characters of the text. */
export function settleMarks(body: readonly Draft[], notes: readonly Draft[]): void {
  const labels = new Set(notes.map((note) => note.num));
  for (const block of [...body, ...notes]) {
    const { marks = [] } = block;
    delete block.marks;
    // Backwards, so that the offsets of earlier marks stay right.
    for (const { label, printed, at } of marks.reverse()) {
      if (labels.has(label) && block.role !== 'footnote') insertCall(block, label, at);
      else insertCharacters(block, printed, at);
    }
  }
}

function insertCall(block: Draft, label: string, at: number): void {
  const index = block.calls.findIndex((call) => call.at >= at);
  block.calls.splice(index < 0 ? block.calls.length : index, 0, { label, at });
}

/** Puts characters into a draft; what stands behind them moves on. */
export function insertCharacters(block: Draft, characters: string, at: number): void {
  block.text = block.text.slice(0, at) + characters + block.text.slice(at);
  for (const mark of [...block.calls, ...(block.marks ?? [])]) if (mark.at > at) mark.at += characters.length;
  for (const link of block.links) {
    if (link.start >= at) link.start += characters.length;
    if (link.end > at) link.end += characters.length;
  }
}

/**
 * Lays drafts out as one text: a line each, the printed number before it, footnotes after the body. Calls to labels that no footnote
 * carries stay, and are told in the notices.
 */
export function assemble(
  body: readonly Draft[],
  notes: readonly Draft[],
  metadata: SourceDocument['metadata'],
  notices: SourceDocument['notices'] = [],
): Reading {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const calls: NoteCall[] = [];
  const hyperlinks: Hyperlink[] = [];
  let at = 0;
  for (const { role, num, depth, mayGoOn, isRow, text, calls: marks, links } of [...body, ...notes]) {
    const line = num === undefined ? text : `${num} ${text}`;
    const start = at + line.length - text.length;
    blocks.push({
      role,
      start,
      end: start + text.length,
      ...(num === undefined ? {} : { num }),
      ...(depth ? { depth } : {}),
      ...(mayGoOn && num === undefined ? { mayGoOn } : {}),
      ...(isRow ? { isRow } : {}),
    });
    for (const { label, at: offset } of marks)
      calls.push({ label, start: start + offset, end: start + offset });
    for (const link of links) {
      const symbol = symbolOfLink(link.href);
      hyperlinks.push({
        start: start + link.start,
        end: start + link.end,
        href: link.href,
        ...(symbol === undefined ? {} : { symbol }),
      });
    }
    lines.push(line);
    at += line.length + 1;
  }
  const labels = new Set(notes.map((note) => note.num));
  const lost = [...new Set(calls.map((call) => call.label))].filter((label) => !labels.has(label));
  const told =
    lost.length === 0
      ? []
      : [
          {
            code: 'NOTE_WITHOUT_TEXT',
            message: `Footnotes are called that the document does not hold: ${lost.join(', ')}.`,
          },
        ];
  return { text: lines.join('\n'), blocks, calls, hyperlinks, metadata, notices: [...notices, ...told] };
}
