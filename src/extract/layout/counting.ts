import { firstFrom } from '../passage/index.js';
import type { LineSense } from './line-sense.js';
import type { Line } from './lines.js';
import type { Paragraphs } from './paragraphs.js';

/** How many lines ahead the next number is looked for. */
const AHEAD = 30;

/** The count of the paragraphs of one part: which printed numbers are theirs. */
export class Counting {
  /** The last number given, and the last one that was printed. */
  number = 0;
  printed = 0;
  /** The count that came before, where the numbers begin again in one part. */
  restarted = 0;
  /** The last number of a list inside the open paragraph. */
  list = 0;
  preambular = 0;
  /** The last number of the section before, from which one may count on. */
  #before = 0;

  constructor(
    readonly lines: readonly Line[],
    readonly sense: LineSense,
    readonly paragraphs: Paragraphs,
  ) {}

  begin(): void {
    this.#before = this.paragraphs.section === '' ? 0 : this.number;
    this.number = 0;
    this.printed = 0;
    this.restarted = 0;
    this.preambular = 0;
  }

  /** The number in this part's count of one that is printed: the numbers may begin again below a heading, and be taken up again. */
  numberOf({ block }: Line, printed: number, afterHeading: boolean): number {
    if (printed === 1 && this.printed > 0 && (block.num !== undefined || afterHeading))
      this.restarted = this.number;
    else if (this.restarted > 0 && printed === this.number + 1) this.restarted = 0;
    return printed + this.restarted;
  }

  /**
   * A list with numbers of its own: below a colon it begins with 1, and it ends where the paragraphs' count goes on. A member that
   * could be either is the list's where the one before it ends in a semicolon or a comma.
   */
  isListed(number: number): boolean {
    if (!this.paragraphs.current) return false;
    if (this.list === 0) return number === 1 && this.printed > 0 && this.paragraphs.words().endsWith(':');
    return (
      number === this.list + 1 &&
      (number !== this.number - this.restarted + 1 || /[;,]$/.test(this.paragraphs.words()))
    );
  }

  /** True where a number is the next one of its count. */
  counts(line: Line, number: number, isPreamble: boolean): boolean {
    if (number === this.number + 1 || (this.number === 0 && this.#before > 0 && number === this.#before + 1))
      return true;
    // An inferred number may have taken it.
    if (number <= this.number) return number === this.printed + 1;
    if (line.block.role === 'operative') return true;
    // A number was lost or misread: the count goes on where a verb leads, and far ahead where the next one follows.
    return (
      (number <= this.number + 3 || this.#goesOnFrom(line, number)) &&
      !isPreamble &&
      this.paragraphs.current !== null &&
      !this.paragraphs.isUnfinished() &&
      this.sense.operativeVerb(line)
    );
  }

  /** One of the next lines has the number after this one. */
  #goesOnFrom(line: Line, number: number): boolean {
    const at = firstFrom(this.lines, line.start);
    return this.lines
      .slice(at + 1, at + 1 + AHEAD)
      .some(
        (one) => this.sense.numberOf(one) === number + 1 - this.restarted && this.sense.operativeVerb(one),
      );
  }
}
