import type { SourceDocument } from '../../documents/index.js';
import type { Language } from '../../languages/index.js';
import type { Section } from '../../seedfile/index.js';
import { ClosingLines } from './closing-lines.js';
import type { Counting } from './counting.js';
import { LinePlace } from './line-place.js';
import { type LineSense, TITLE_LENGTH } from './line-sense.js';
import { endsIn, type Line, OPENING_MARK, opensQuotation, past, withoutCalls } from './lines.js';
import type { Outline, State } from './outline.js';
import type { Paragraphs } from './paragraphs.js';
import { draftPart } from './parts.js';

/** What a format calls a paragraph is no heading, however short. */
const IN_TEXT: ReadonlySet<string> = new Set(['operative', 'paragraph']);
/** The marks with which a quotation ends that holds whole paragraphs. */
const QUOTE_END = /(?<=[.;] ?"|"[.;])/y;

/** Below the masthead: which paragraph a line opens, goes on with or heads. */
export class BodyLines {
  state: State = 'MASTHEAD';
  /** Lines that may be masthead, heading or the title of a draft: what follows tells. */
  loose: Line[] = [];
  /** A line with the resolution's number and title, found below what seemed to be the enacting line. */
  lateTitle: Line | null = null;
  readonly closing: ClosingLines;
  readonly #place: LinePlace;
  /** The line before was a heading. */
  #afterHeading = false;
  /** Operative paragraphs are counted "(1)", "I." or "一、". */
  #isCountedSo = false;
  /** The draft that is being read is quoted by the report. */
  #isQuoted = false;

  constructor(
    readonly source: SourceDocument,
    language: Language,
    lines: readonly Line[],
    readonly sense: LineSense,
    readonly result: Outline,
    readonly paragraphs: Paragraphs,
    readonly count: Counting,
  ) {
    this.closing = new ClosingLines(lines, sense, result, paragraphs);
    this.#place = new LinePlace(source, language, sense, paragraphs, count);
  }

  begin(state: State): void {
    this.state = state;
    this.paragraphs.begin();
    this.count.begin();
    this.#isCountedSo = false;
  }

  /** The lines between the recommending paragraph and the enacting line are the draft's title. */
  openDraft(body: string | null, opening?: Line): void {
    this.#isQuoted = opening !== undefined && opensQuotation(opening);
    const { isReport, provisions } = this.result;
    const report = provisions.findLast((provision) => !isReport || provision.section === 'REPORT');
    this.paragraphs.addPart(draftPart(body, report, this.loose, this.#isQuoted, this.sense, this.paragraphs));
  }

  /** The paragraphs above the enacting line, numbered as they may be, are what the text rests on. */
  readAsPreamble(): void {
    for (const [index, provision] of this.result.provisions.entries())
      Object.assign(provision, { section: 'PREAMBLE', number: index + 1, label: `PP${index + 1}` });
    this.result.isReport = false;
  }

  /** Takes the next line; a heading may stand on the one of the paragraph below it, and each paragraph of what is quoted may begin with the mark. */
  read(printed: Line): void {
    const mark = this.#isQuoted ? OPENING_MARK.exec(printed.text)?.[0] : undefined;
    const line = mark ? { ...printed, ...past(printed, mark.length, this.paragraphs.folded) } : printed;
    const glued = this.#place.glued(line, this.state);
    if (glued) {
      this.#heading(glued.heading);
      this.#line(glued.paragraph);
      return;
    }
    const counted = this.#mayCount ? this.sense.countedOtherwise(line, this.paragraphs.folded) : null;
    const isNext = counted?.number === this.count.number + 1 && (counted.number === 1 || this.#isCountedSo);
    if (isNext) this.#isCountedSo = true;
    this.#line(isNext && counted ? counted.line : line);
  }

  /** In the operative part as it begins, or goes on with a count that is printed so. */
  get #mayCount(): boolean {
    if (this.state === 'PREAMBLE') return this.count.printed === 0;
    return this.state === 'OPERATIVE' && this.#isCountedSo;
  }

  #line(line: Line): void {
    const { role } = line.block;
    const afterHeading = this.#afterHeading;
    this.#afterHeading = false;
    if (this.count.printed === 0 && this.paragraphs.part === null && this.sense.isTitled(line))
      this.lateTitle = line;
    const isRow = line.block.isRow === true;
    const printed = role === 'item' || isRow ? null : this.sense.numberOf(line);
    const mayList = this.state !== 'REPORT' && this.state !== 'PREAMBLE';
    if (printed !== null && mayList && this.count.isListed(printed)) {
      this.count.list = printed;
      this.paragraphs.item(line, String(printed));
      return;
    }
    const again = printed === this.count.printed ? this.sense.again(line, this.paragraphs.folded) : null;
    if (again) {
      this.openNumbered(again.line, this.count.number, again.word);
      return;
    }
    const number = printed === null ? null : this.count.numberOf(line, printed, afterHeading);
    const item = isRow ? null : this.sense.itemLabel(line);
    if (printed !== null && this.#resumesReport(line, printed)) {
      this.#isQuoted = false;
      this.paragraphs.part = null;
      this.begin(this.result.isReport ? 'REPORT' : 'OPERATIVE');
      this.numbered(line, printed);
    } else if (number !== null && this.count.counts(line, number, this.state === 'PREAMBLE'))
      this.numbered(line, number);
    else if (role === 'heading') this.#heading(line);
    else if (item !== null && this.paragraphs.current) this.paragraphs.item(line, item);
    // "The General Assembly:" and its items, without a verb of their own: one paragraph.
    else if (item !== null && this.state === 'PREAMBLE' && role === 'unknown') {
      this.unnumbered(line);
      this.paragraphs.current?.items.push({ label: item, start: line.start, end: line.end });
    } else if (this.state !== 'REPORT' && this.closing.isClosing(line, this.state)) this.#close(line);
    else if (this.closing.inVote && role === 'unknown') this.closing.take(line);
    else if (this.closing.isDate(line, this.state)) this.result.closing.push(line);
    else if (
      this.closing.passed &&
      this.state !== 'ANNEX' &&
      !this.paragraphs.current &&
      this.sense.isShort(line) &&
      role === 'unknown'
    )
      this.result.closing.push(line);
    else if (
      this.paragraphs.current &&
      (isRow || (line.block.mayGoOn && !this.#place.leads(line, this.state)))
    )
      this.paragraphs.extend(line);
    else if (
      role === 'unknown' &&
      (this.paragraphs.isUnfinished() || this.#place.isWrapped(line)) &&
      !this.sense.isMarkedHeading(line) &&
      !this.#place.opensPreambular(line, this.state)
    )
      this.paragraphs.extend(line);
    else if (this.#place.opensSection(line, afterHeading, this.state)) {
      this.state = 'PREAMBLE';
      this.paragraphs.current = null;
      this.count.restarted = this.count.number;
      this.#preamble(line, afterHeading);
    } else if (this.state === 'PREAMBLE') this.#preamble(line, afterHeading);
    else if (this.state === 'REPORT') this.#reportLine(line);
    else if (
      role === 'unknown' &&
      !this.#place.listsDocument(line, this.state) &&
      (this.sense.isShort(line) || this.sense.isCountedHeading(line))
    )
      this.#heading(line);
    else if (role === 'paragraph' && this.#place.isPlainHeading(line, this.state)) this.#heading(line);
    // Below a heading a new paragraph begins; so it does where an operative verb leads.
    else if (
      !this.paragraphs.current ||
      this.#place.isOperative(line) ||
      this.#place.isRecital(line, this.state) ||
      (afterHeading && (this.count.printed > 0 || this.state === 'ANNEX'))
    )
      this.unnumbered(
        line,
        this.state === 'ANNEX' && (afterHeading || this.#place.isRecital(line, this.state)),
      );
    else this.paragraphs.extend(line);
  }

  /** Below a draft the report, or what quotes it, goes on with its own count: a paragraph that recommends the next text ends in a colon. */
  #resumesReport(line: Line, number: number): boolean {
    const { isReport, provisions } = this.result;
    if (isReport ? this.state === 'REPORT' : !this.#isQuoted) return false;
    const last = provisions.findLast(({ section, part }) =>
      isReport ? section === 'REPORT' : part === null,
    );
    const isNext = number === (last?.number ?? 0) + 1;
    if (isNext && this.#isQuoted && endsIn(withoutCalls(this.paragraphs.words()), QUOTE_END)) return true;
    if (!isReport) return false;
    // Without the colon the number must be none of the draft's own.
    const follows = number === this.count.number + 1;
    if (!isNext || (!line.text.endsWith(':') && (follows || this.count.list > 0))) return false;
    return (
      (!follows && line.text.endsWith(':')) || this.sense.opensDraft(line) || !this.sense.operativeVerb(line)
    );
  }

  /** After a paragraph that ends in a colon, loose lines may be the title of a draft, and a sentence its text. */
  #reportLine(line: Line): void {
    if (this.#isDraftDecision(line)) {
      this.openDraft(this.sense.speaker(line));
      this.begin('OPERATIVE');
      this.unnumbered(line);
    } else if (this.sense.isMarkedHeading(line)) {
      this.paragraphs.headings = [this.source.text.slice(line.start, line.end)];
      this.loose = [];
    } else if (
      (IN_TEXT.has(line.block.role) || !this.sense.isShort(line)) &&
      this.paragraphs.current &&
      (!this.paragraphs.words().endsWith(':') || withoutCalls(line.text).endsWith('.'))
    ) {
      this.paragraphs.extend(line);
      this.loose = [];
    } else this.loose.push(line);
  }

  /** Below "the adoption of the following draft decision:" and its title stands the decision: a sentence, with no enacting line. */
  #isDraftDecision(line: Line): boolean {
    if (!this.paragraphs.current || !this.paragraphs.words().endsWith(':') || this.sense.isDraftHeading(line))
      return false;
    // "The General Assembly takes note of the report.": it is short where it begins with who decides.
    const isShort = () => this.sense.isShortSentence(line) && this.#isSaidByBody(line);
    if (!this.sense.isSentence(line) && !this.sense.announces(line) && !isShort()) return false;
    const heading = this.loose.find((one) => this.sense.isDraftHeading(one));
    return this.sense.isOfDecision(heading ?? { text: this.paragraphs.tailOf(this.paragraphs.current) });
  }

  /** It begins with who decides, or, where the verb stands first, with what is decided. */
  #isSaidByBody(line: Line): boolean {
    return this.sense.speaker(line) !== null || this.sense.operativeVerb(line);
  }

  numbered(line: Line, number: number): void {
    if (number <= this.count.number) this.paragraphs.takeBack(number);
    this.count.printed = number;
    this.loose = [];
    if (this.state === 'PREAMBLE') this.state = 'OPERATIVE';
    this.openNumbered(line, number);
  }

  /** An operative paragraph that prints no number: it gets the next one, until a printed number says otherwise. */
  unnumbered(line: Line, isApart = false): void {
    // What stands below a colon is the list that it opens.
    const isListed = this.state === 'ANNEX' || this.paragraphs.hasColon();
    const isLed = isApart || (!isListed && this.sense.operativeVerb(line));
    this.openNumbered(line, this.count.number + 1);
    this.paragraphs.infer(isLed);
  }

  /** @param again what stands behind the number of a paragraph that was put in: "bis" */
  openNumbered(line: Line, number: number, again = ''): void {
    this.count.number = number;
    if (this.state === 'REPORT' || this.state === 'ANNEX')
      this.#open(line, this.state, number, `para${number}${again}`);
    else this.#open(line, 'OPERATIVE', number, `OP${number}${again}`);
  }

  #preamble(line: Line, afterHeading: boolean): void {
    const { role } = line.block;
    const leads = () => this.sense.preambularVerb(line);
    // Below an operative paragraph without number, only what reads as a preambular one opens a new one.
    const belowOperative = role === 'unknown' && this.paragraphs.current?.section === 'OPERATIVE';
    const length = belowOperative && this.paragraphs.words().endsWith(':') ? TITLE_LENGTH : undefined;
    const mayAnnounce = role === 'unknown' && !this.paragraphs.current && line.text.endsWith(':');
    const isOperative = () => this.#place.isOperative(line) || this.#place.opensCount(line);
    if (role === 'operative' || (mayAnnounce && !leads()) || isOperative()) this.unnumbered(line);
    else if (role === 'unknown' && this.sense.isShort(line, length) && !leads()) this.#heading(line);
    else if (
      belowOperative &&
      !afterHeading &&
      !(this.paragraphs.words().endsWith(':') && withoutCalls(line.text).endsWith(',')) &&
      !this.sense.isIntroduced(line) &&
      !(withoutCalls(line.text).endsWith(',') && leads())
    )
      this.paragraphs.extend(line);
    else {
      this.count.preambular += 1;
      this.#open(line, 'PREAMBLE', this.count.preambular, `PP${this.count.preambular}`);
    }
  }

  #open(line: Line, section: Section, number: number, label: string): void {
    const own = section === 'PREAMBLE' ? [] : [number, number - this.count.restarted];
    this.paragraphs.open(line, section, number, label, own);
    this.count.list = 0;
    this.loose = [];
  }

  #heading(line: Line): void {
    this.#afterHeading = true;
    if (this.result.isReport) this.loose.push(line); // the next draft's title, if its enacting line follows
    this.paragraphs.heading(line);
  }

  /** The text has ended: what stands below has no paragraph to go on with. */
  #close(line: Line): void {
    this.closing.close(line);
    this.paragraphs.current = null;
    if (this.paragraphs.part === null || this.result.parts[this.paragraphs.part]?.kind === 'ANNEX')
      this.state = 'OPERATIVE';
  }
}
