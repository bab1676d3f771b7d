import { firstFrom } from '../passage/index.js';
import type { LineSense } from './line-sense.js';
import type { Line } from './lines.js';
import type { Outline, State } from './outline.js';
import type { Paragraphs } from './paragraphs.js';

/** What ends a text: the meeting that adopted it, its date, and the record of a vote. */
export class ClosingLines {
  /** The closing line has been passed: below it, footnotes and annexes follow. */
  passed = false;
  /** The record of a vote has been opened by a bracket. */
  inVote = false;
  readonly #lines: readonly Line[];
  readonly #sense: LineSense;
  readonly #result: Outline;
  readonly #paragraphs: Paragraphs;

  constructor(lines: readonly Line[], sense: LineSense, result: Outline, paragraphs: Paragraphs) {
    this.#lines = lines;
    this.#sense = sense;
    this.#result = result;
    this.#paragraphs = paragraphs;
  }

  /** The date beside the meeting that adopted the text, above or below it. */
  isDate(line: Line, state: State): boolean {
    const preambular = state === 'PREAMBLE' && this.#paragraphs.current?.section !== 'OPERATIVE';
    if (state === 'REPORT' || preambular || !this.#sense.isDate(line)) return false;
    const next = this.#lines[firstFrom(this.#lines, line.start) + 1];
    return (this.passed && !this.#paragraphs.current) || (next !== undefined && this.#sense.isClosing(next));
  }

  /** The meeting that adopted the text, or how it did. */
  isClosing(line: Line, state: State): boolean {
    // The record of a vote stands in brackets below the meeting.
    if (this.#sense.isClosing(line) || (this.passed && line.text.startsWith('['))) return true;
    if (state !== 'OPERATIVE' || !this.#sense.isVote(line)) return false;
    return !this.#paragraphs.current || /[.;]["')]*$/.test(this.#paragraphs.words());
  }

  /** A line of the record of a vote, which stands in brackets. */
  take(line: Line): void {
    this.#result.closing.push(line);
    this.inVote = !line.text.includes(']');
  }

  /** Takes the line that ends the text. */
  close(line: Line): void {
    this.passed = true;
    this.take(line);
    if (!line.text.startsWith('[')) this.inVote = false;
  }
}
