import type { SourceDocument } from '../../documents/index.js';
import type { Language } from '../../languages/index.js';
import type { BodyLines } from './body-lines.js';
import type { LineSense } from './line-sense.js';
import { endsIn, type Line, withoutCalls } from './lines.js';
import type { Outline } from './outline.js';
import type { Paragraphs } from './paragraphs.js';

/** A sentence has ended. */
export const SENTENCE = /(?<=[.;:] ?["')\]]*)/y;
/** A line of a title that is longer than this goes on for want of room. */
const FULL_LINE = 60;

/** Whether any line of a list that grows is of a kind: it is asked at each line of a text, and each is looked at once. */
class AnyOf {
  #lines: readonly Line[] = [];
  #upTo = 0;
  #found = false;

  constructor(readonly isOne: (line: Line) => boolean) {}

  among(lines: readonly Line[]): boolean {
    if (this.#lines !== lines) [this.#lines, this.#upTo, this.#found] = [lines, 0, false];
    for (let line = lines[this.#upTo]; line && !this.#found; line = lines[this.#upTo]) {
      this.#found = this.isOne(line);
      this.#upTo += 1;
    }
    return this.#found;
  }
}

/** Lines above the first paragraph: masthead and title, and the text of what has neither an enacting line nor numbers. */
export class LooseLines {
  readonly #sense: LineSense;
  readonly #result: Outline;
  readonly #paragraphs: Paragraphs;
  readonly #body: BodyLines;
  readonly #texts: AnyOf;
  readonly #letters: AnyOf;

  constructor(
    readonly source: SourceDocument,
    readonly language: Language,
    sense: LineSense,
    result: Outline,
    paragraphs: Paragraphs,
    body: BodyLines,
  ) {
    this.#sense = sense;
    this.#result = result;
    this.#paragraphs = paragraphs;
    this.#body = body;
    this.#texts = new AnyOf((line) => sense.isSentence(line) || sense.announces(line));
    this.#letters = new AnyOf((line) => sense.isLetter(line) || sense.isSentence(line));
  }

  /** Takes the next line of the masthead. */
  read(line: Line): void {
    if (this.#sense.beginsReport(line)) {
      this.#result.isReport = true;
      this.#body.state = 'REPORT';
      const headings = this.#body.loose.filter((one) => this.#sense.isMarkedHeading(one)).slice(-1);
      const above = this.#sentencesAbove();
      this.#result.masthead.push(
        ...this.#body.loose.filter((one) => !headings.includes(one) && !above.flat().includes(one)),
      );
      this.#unnumbered(above);
      this.#paragraphs.headings = headings.map((one) => this.source.text.slice(one.start, one.end));
      this.#body.numbered(line, 1);
      return;
    }
    if (this.#sense.isTitled(line)) this.#result.title = [line];
    else if (this.#continuesTitle(line)) this.#result.title.push(line);
    this.#body.loose.push(line);
  }

  /** Whether sentences stand among them: those of a decision, a letter or a statement. */
  holdText(): boolean {
    return this.#texts.among(this.#body.loose);
  }

  /** Whether one of them calls the document a letter, or is a sentence of one. */
  holdLetter(): boolean {
    return this.#letters.among(this.#body.loose);
  }

  /** The title goes on: right below a line of it, which its width has ended or which this one goes on with in small letters. */
  #continuesTitle(line: Line): boolean {
    const last = this.#result.title.at(-1);
    if (!last || last !== this.#body.loose.at(-1) || this.#sense.isApart(line, last.end)) return false;
    if (!this.#sense.isShort(line) || this.#sense.isBoilerplate(line) || this.#sense.isMarkedHeading(line))
      return false;
    const width = last.end - last.start;
    return (
      this.#sense.isWrapped(line, last.end) || width > (this.language.spaced ? FULL_LINE : FULL_LINE / 2)
    );
  }

  /** What stands above the first number of a report as sentences, each with its lines: its summary, or who transmits it. */
  #sentencesAbove(): Line[][] {
    const groups: Line[][] = [];
    for (const line of this.#body.loose) {
      const group = groups.at(-1);
      const last = group?.at(-1);
      const goesOn =
        last && !this.#sense.isApart(line, last.end) && !endsIn(withoutCalls(last.text), SENTENCE);
      if (group && (goesOn || this.#isItemOf(line, group))) group.push(line);
      else groups.push([line]);
    }
    // What those say who name themselves above the first number belongs to the text, sentence or not: "We, the ports of the coast,".
    const speakers = groups.findIndex(([first]) => first && this.#sense.names(first));
    return groups.filter((group, index) => {
      const [first] = group;
      if (speakers >= 0 && index >= speakers) return true;
      const text = group.map((one) => one.text).join(' ');
      return (
        first !== undefined && endsIn(withoutCalls(text), SENTENCE) && this.#sense.isSentence({ ...first, text }) &&
        !this.#sense.isBoilerplate(first) && !this.#sense.isTitled(first)
      );
    }); // biome-ignore format: one line
  }

  /** "…, decided: (a) To meet; (b) …": an item of what a colon has opened. */
  #isItemOf(line: Line, group: readonly Line[]): boolean {
    return this.#sense.itemLabel(line) !== null && group.some((one) => withoutCalls(one.text).endsWith(':'));
  }

  /** Paragraphs without number above the first one of a report. */
  #unnumbered(paragraphs: readonly Line[][]): void {
    for (const [first, ...more] of paragraphs) {
      if (!first) continue;
      this.#body.openNumbered(first, 0);
      for (const line of more) {
        const item = this.#sense.itemLabel(line);
        if (item === null) this.#paragraphs.extend(line);
        else this.#paragraphs.item(line, item);
      }
    }
    this.#paragraphs.current = null;
  }

  /** Without an enacting line or a numbered paragraph (a decision, a statement, a letter): paragraphs are what reads as sentences. */
  prose(): void {
    const lines = this.#body.loose;
    const titled = lines.findLastIndex((line) => this.#sense.isTitled(line));
    const paragraphs = this.#paragraphs;
    const opens = (line: Line) =>
      this.#sense.isSentence(line) || this.#sense.announces(line) || this.#sense.isAct(line);
    const below = (does: (line: Line) => boolean) =>
      lines.findIndex((line, index) => index > titled && does(line) && !this.#sense.isLetter(line));
    const long = below(opens);
    // Below the line that calls it a letter, a short sentence is its text.
    const letter = lines.findIndex((line) => this.#sense.isLetter(line));
    const short = long >= 0 && letter < 0 ? -1 : below((line) => this.#sense.isShortSentence(line));
    const first = short > letter && (long < 0 || short < long) ? short : long;
    this.#result.masthead.push(...(first < 0 ? lines : lines.slice(0, first)));
    if (first < 0) return;
    this.#body.begin('REPORT');
    for (const line of lines.slice(first)) {
      const item = this.#sense.itemLabel(line);
      const before = paragraphs.current?.ranges.at(-1)?.end ?? line.start;
      const goesOn =
        this.#sense.isWrapped(line, before) ||
        (paragraphs.isUnfinished() && !this.#sense.isApart(line, before));
      if (item !== null && paragraphs.current && (paragraphs.hasColon() || !opens(line)))
        paragraphs.item(line, item);
      else if (paragraphs.current && goesOn) paragraphs.extend(line);
      else if (opens(line) || this.#sense.isShortSentence(line) || this.#sense.preambularVerb(line))
        this.#body.openNumbered(line, this.#body.count.number + 1);
      else if (paragraphs.isUnfinished() || this.#isListed(line)) paragraphs.extend(line);
      else this.#result.closing.push(line);
    }
  }

  /** "… decided to defer the following documents:", and below it their titles. */
  #isListed(line: Line): boolean {
    return this.#paragraphs.hasColon() && !this.#sense.isClosing(line) && !this.#sense.isDate(line);
  }
}
