import type { SourceDocument } from '../../documents/index.js';
import type { Language } from '../../languages/index.js';
import { firstFrom } from '../passage/index.js';
import type { Counting } from './counting.js';
import type { LineSense } from './line-sense.js';
import { endsIn, isMarked, type Line, past, withoutCalls } from './lines.js';
import type { State } from './outline.js';
import type { Paragraphs } from './paragraphs.js';

/** A heading that nothing marks is no longer than this. */
const PLAIN_HEADING = 60;
/** A heading, numbered or not, and the number of a paragraph on one line. */
const GLUED = /^((?:[ivx\p{Script=Han}]{1,4}[.,] ?)?[^\d,;:.()"]{2,40}?)(\d{1,3})\. ?(?=\p{L})/u;
const OPERATIVE_END = /(?<=[;.:] ?["')]*)/y;

/** What a line is where it stands: beside the paragraph that is open, in the part of the text that is being read (`state`). */
export class LinePlace {
  constructor(
    readonly source: SourceDocument,
    readonly language: Language,
    readonly sense: LineSense,
    readonly paragraphs: Paragraphs,
    readonly count: Counting,
  ) {}

  /** "一、总则 1. 决定…；": behind a few words without a mark stand the next number and an operative verb. */
  glued(line: Line, state: State): { heading: Line; paragraph: Line } | null {
    if ((state !== 'PREAMBLE' && state !== 'OPERATIVE') || line.block.role !== 'unknown') return null;
    const match = line.block.num === undefined ? GLUED.exec(line.text) : null;
    if (!match || this.paragraphs.isUnfinished()) return null;
    const [whole, words = '', number] = match;
    const isNext = Number(number) === this.count.printed + 1 || (number === '1' && isMarked(words));
    if (!isNext) return null;
    const { folded } = this.paragraphs;
    const paragraph = { ...line, ...past(line, words.length, folded) };
    const rest = { ...line, ...past(line, whole.length, folded) };
    if (!endsIn(withoutCalls(line.text), OPERATIVE_END) || !this.sense.operativeVerb(rest)) return null;
    const end = line.start + this.source.text.slice(line.start, paragraph.start).trimEnd().length;
    const heading = { ...line, end, text: words.trim() };
    return { heading, paragraph };
  }

  /** A heading that the format does not mark: it leads an annex, or stands behind a paragraph that has ended. */
  isPlainHeading(line: Line, state: State): boolean {
    if (!this.paragraphs.current) return state === 'ANNEX' && this.sense.isShort(line);
    if (this.count.printed === 0 || !/[.;]$/.test(this.paragraphs.words())) return false;
    return this.sense.isShort(line, PLAIN_HEADING) || this.sense.isCountedHeading(line);
  }

  /**
   * An operative verb leads, and the paragraph ends as one: a preambular paragraph ends in a comma. Where a verb has one
   * form in both parts, an introducer ("إذ") marks the preambular one.
   */
  isOperative(line: Line): boolean {
    if (
      line.block.role !== 'unknown' ||
      line.text.length < (this.language.spaced && !line.text.endsWith(':') ? 15 : 6) ||
      this.paragraphs.isUnfinished()
    )
      return false;
    const text = withoutCalls(line.text);
    if (!endsIn(text, OPERATIVE_END)) return false;
    // What a colon has opened goes on: its own headings end in colons, too.
    if (
      this.count.printed === 0 &&
      this.paragraphs.current?.section !== 'PREAMBLE' &&
      text.endsWith(':') &&
      this.paragraphs.hasColon()
    )
      return false;
    return !this.sense.isIntroduced(line) && this.sense.operativeVerb(line);
  }

  /** "Decides" alone above the paragraph with number 1, which goes on with it; "Notes" so is the heading of notes. */
  opensCount(line: Line): boolean {
    if (line.block.role !== 'unknown' || this.count.printed > 0) return false;
    const act = this.sense.bareAct(line);
    if (act === null || act === 'NOTES') return false;
    const { lines } = this.count;
    const next = lines[firstFrom(lines, line.start) + 1];
    return next !== undefined && this.sense.numberOf(next) === 1;
  }

  /** Below the heading of another section ("II") its own preamble begins, and its own count. */
  opensSection(line: Line, afterHeading: boolean, state: State): boolean {
    return (
      state === 'OPERATIVE' &&
      afterHeading &&
      line.block.role === 'unknown' &&
      withoutCalls(line.text).endsWith(',') &&
      this.sense.preambularVerb(line) &&
      (!this.sense.operativeVerb(line) || this.sense.isIntroduced(line))
    );
  }

  /**
   * A verb leads it, as one does at the beginning of a paragraph: where the open one began small, so may this. Among paragraphs with
   * numbers, one without is none.
   */
  leads(line: Line, state: State): boolean {
    if (state !== 'PREAMBLE' && this.count.printed > 0) return false;
    const mayBegin = this.sense.beginsParagraph(line) || !this.#beganWithCapital();
    return mayBegin && (this.sense.preambularVerb(line) || this.sense.operativeVerb(line));
  }

  #beganWithCapital(): boolean {
    const opening = this.source.text.charAt(this.paragraphs.current?.ranges[0]?.start ?? 0);
    return opening !== opening.toLowerCase();
  }

  /** In an annex: "A/79/1 Report of the keepers" is a member of a list of documents and no heading. */
  listsDocument({ text }: Line, state: State): boolean {
    return state === 'ANNEX' && /^[a-z]{1,5}\/\S*\d\S*\s+\S/.test(text);
  }

  /** In an annex: a paragraph of the preamble that its text has of its own. */
  isRecital(line: Line, state: State): boolean {
    return (
      state === 'ANNEX' &&
      withoutCalls(line.text).endsWith(',') &&
      /[,;.]$/.test(this.paragraphs.words()) &&
      this.sense.preambularVerb(line) &&
      this.#begins(line)
    );
  }

  /** It is no line of the paragraph above: the format says so, a blank line, or its first word. */
  #begins(line: Line): boolean {
    if (this.#isParted(line) || this.sense.beginsParagraph(line)) return true;
    return this.sense.isApart(line, this.paragraphs.current?.ranges.at(-1)?.end ?? 0);
  }

  /** The format itself parts it from what stands above; plain text has lines alone. */
  #isParted({ block }: Line): boolean {
    return block.role !== 'unknown' || (this.source.format !== 'text' && !block.mayGoOn);
  }

  opensPreambular(line: Line, state: State): boolean {
    return state === 'PREAMBLE' && this.sense.beginsParagraph(line) && this.sense.preambularVerb(line);
  }

  /** A line of the open paragraph, where lines are wrapped: no verb leads it, or it begins small below a paragraph that began with a capital. */
  isWrapped(line: Line): boolean {
    const ranges = this.paragraphs.current?.ranges;
    const [first, last] = [ranges?.[0], ranges?.at(-1)];
    if (!first || !last || this.sense.isApart(line, last.end)) return false;
    const leads = () => this.sense.preambularVerb(line) || this.sense.operativeVerb(line);
    // Where blank lines part the paragraphs, a line of one may begin with a capital, too.
    if (!this.sense.isWrapped(line, last.end))
      return this.sense.isBelowBlank(first) && !this.sense.isMarkedHeading(line) && !leads();
    return (!this.#isParted(line) && this.#beganWithCapital()) || (!leads() && !this.#isRecitalApart(line));
  }

  /** In a preamble: a paragraph that the format parts from the one above, where both end in a comma, is one whatever verb leads it. */
  #isRecitalApart(line: Line): boolean {
    return (
      this.paragraphs.current?.section === 'PREAMBLE' &&
      this.#isParted(line) &&
      withoutCalls(line.text).endsWith(',') &&
      this.paragraphs.words().endsWith(',')
    );
  }
}
