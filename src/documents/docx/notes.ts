import { append, type Draft, dropStart, noteMark } from '../canonical.js';
import { printNumber } from '../counters.js';
import type { MarkupHandler } from '../markup.js';
import { type BodyParagraph, ENDNOTE } from './body.js';

/** How notes of one kind are counted. */
interface Counting {
  format: string;
  start: number;
}

/** How footnotes and endnotes are counted, where the document's settings say so. */
export class NoteSettings implements MarkupHandler {
  readonly foot: Counting = { format: 'decimal', start: 1 };
  readonly end: Counting = { format: 'lowerRoman', start: 1 };
  /** Footnotes are counted from the start again in each section. */
  restartsInSections = false;
  #notes: Counting | undefined;

  open(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'];
    if (name === 'w:footnotePr') this.#notes = this.foot;
    else if (name === 'w:endnotePr') this.#notes = this.end;
    else if (this.#notes && name === 'w:numFmt') this.#notes.format = value ?? this.#notes.format;
    else if (this.#notes && name === 'w:numStart') this.#notes.start = Number(value ?? 1);
    else if (this.#notes === this.foot && name === 'w:numRestart')
      this.restartsInSections = value === 'eachSect';
  }

  close(name: string): void {
    if (name === 'w:footnotePr' || name === 'w:endnotePr') this.#notes = undefined;
  }
}

/** Counts notes in the order in which they are called, as Word prints them: footnotes and endnotes each for themselves. */
export class NoteLabels {
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

  readonly endSection = (): void => {
    if (this.#settings.restartsInSections) this.#counts.delete(this.#settings.foot);
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
    } else if (draft.num !== undefined) {
      draft.num = noteMark(draft.num) ?? draft.num;
    } else {
      const typed = /^[[(]?([*†‡]+|\d{1,3}|[a-z])[\])]?\s+/.exec(draft.text);
      if (typed?.[1]) draft.num = typed[1];
      if (typed) dropStart(draft, typed[0].length);
    }
    return draft;
  }
}
