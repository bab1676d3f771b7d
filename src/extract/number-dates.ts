import type { Language } from '../languages/index.js';
import { DATE_GAP, type DateHit } from './references.js';
import { firstFrom, type Passage, startingAt } from './text.js';

/** The dates of a passage, as they stand beside its numbers. */
export class NumberDates {
  constructor(
    readonly passage: Passage,
    readonly language: Language,
    /** In their order. */
    readonly all: readonly DateHit[],
  ) {}

  /** The date printed beside a number, or beside the issuer after it. */
  hit(end: number, next: number): DateHit | null {
    const date = this.all[firstFrom(this.all, end)];
    if (!date || date.start - end > DATE_GAP || date.end > next) return null;
    if (/[;.(]/.test(this.passage.text.slice(end, date.start)) || date.iso.length < 10) return null;
    // Where words are not parted by spaces, it may run into the next number and be that one's.
    return !this.language.spaced && next - date.end <= 4 && next < this.passage.text.length ? null : date;
  }

  /** The end of the date that begins at a place; -1 where none does. */
  endAt(at: number): number {
    return startingAt(this.all, at).at(-1)?.end ?? -1;
  }

  /** Past the date that stands at a place with its word ("of 3 May 2006"); the place itself where none does. */
  past(at: number): number {
    const gap = /^,? ?/.exec(this.passage.text.slice(at, at + 2))?.[0].length ?? 0;
    const word = this.language.at('dated', this.passage.text, at + gap);
    const from = word < 0 ? at + gap : word + (this.passage.text[word] === ' ' ? 1 : 0);
    const end = this.endAt(from);
    return end < 0 ? at : end;
  }

  /** True where nothing but the words that give a date stand before it ("of", "dated", "in its … of"). */
  isDated(end: number, date: DateHit): boolean {
    const gap = this.passage.text.slice(end, date.start).replace(/^[ ,]+|[ ,]+$/g, '');
    return gap === '' || this.language.at('dated', gap, 0) === gap.length;
  }

  /** In languages that put it first and write without spaces, the date runs into the number. */
  before(at: number): string | null {
    if (this.language.spaced) return null;
    const date = this.all.findLast((one) => one.end <= at);
    if (!date || date.iso.length < 10 || at - date.end > 4) return null;
    return /[ ,;.()]/.test(this.passage.text.slice(date.end, at)) ? null : date.iso;
  }
}
