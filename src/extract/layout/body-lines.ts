import type { SourceDocument } from '../../documents/types.js';
import type { Language } from '../../languages/index.js';
import type { Section } from '../../seedfile/index.js';
import { ClosingLines } from './closing-lines.js';
import type { Counting } from './counting.js';
import { type LineSense, TITLE_LENGTH } from './line-sense.js';
import { endsIn, isMarked, type Line, past, withoutCalls } from './lines.js';
import type { Outline, State } from './outline.js';
import type { Paragraphs } from './paragraphs.js';
import { draftPart } from './parts.js';

/** A heading that nothing marks is no longer than this. */
const PLAIN_HEADING = 60;
/** A heading, numbered or not, and the number of a paragraph on one line. */
const GLUED = /^((?:[ivx\p{Script=Han}]{1,4}[.,] ?)?[^\d,;:.()"]{2,40}?)(\d{1,3})\. ?(?=\p{L})/u;
const OPERATIVE_END = /(?<=[;.:] ?["')]*)/y;

/** Below the masthead: which paragraph a line opens, goes on with or heads. */
export class BodyLines {
  state: State = 'MASTHEAD';
  /** Lines that may be masthead, heading or the title of a draft: what follows tells. */
  loose: Line[] = [];
  /** A line with the resolution's number and title, found below what seemed to be the enacting line. */
  lateTitle: Line | null = null;
  readonly closing: ClosingLines;
  /** The line before was a heading. */
  #afterHeading = false;
  /** Operative paragraphs are counted "(1)", "I." or "一、". */
  #isCountedSo = false;

  constructor(
    readonly source: SourceDocument,
    readonly language: Language,
    lines: readonly Line[],
    readonly sense: LineSense,
    readonly result: Outline,
    readonly paragraphs: Paragraphs,
    readonly count: Counting,
  ) {
    this.closing = new ClosingLines(lines, sense, result, paragraphs);
  }

  begin(state: State): void {
    this.state = state;
    this.paragraphs.begin();
    this.count.begin();
    this.#isCountedSo = false;
  }

  /** The lines between the recommending paragraph and the enacting line are the draft's title. */
  openDraft(body: string | null): void {
    const report = this.result.provisions.findLast((provision) => provision.section === 'REPORT');
    this.paragraphs.addPart(draftPart(body, report, this.loose, this.sense, this.paragraphs));
  }

  /** The paragraphs above the enacting line, numbered as they may be, are what the text rests on. */
  readAsPreamble(): void {
    for (const [index, provision] of this.result.provisions.entries())
      Object.assign(provision, { section: 'PREAMBLE', number: index + 1, label: `PP${index + 1}` });
    this.result.isReport = false;
  }

  /** Takes the next line; a heading may stand on the one of the paragraph below it. */
  read(line: Line): void {
    const glued = this.#glued(line);
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

  /** "一、总则 1. 决定…；": behind a few words without a mark stand the next number and an operative verb. */
  #glued(line: Line): { heading: Line; paragraph: Line } | null {
    if ((this.state !== 'PREAMBLE' && this.state !== 'OPERATIVE') || line.block.role !== 'unknown')
      return null;
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
    const number = printed === null ? null : this.count.numberOf(line, printed, afterHeading);
    const item = isRow ? null : this.sense.itemLabel(line);
    if (printed !== null && this.#resumesReport(line, printed)) {
      this.paragraphs.part = null;
      this.begin('REPORT');
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
    else if (this.paragraphs.current && (isRow || (line.block.mayGoOn && !this.#leads(line))))
      this.paragraphs.extend(line);
    else if (
      role === 'unknown' &&
      (this.paragraphs.isUnfinished() || this.#isWrapped(line)) &&
      !this.sense.isMarkedHeading(line) &&
      !this.#opensPreambular(line)
    )
      this.paragraphs.extend(line);
    else if (this.#opensSection(line, afterHeading)) {
      this.state = 'PREAMBLE';
      this.paragraphs.current = null;
      this.count.restarted = this.count.number;
      this.#preamble(line, afterHeading);
    } else if (this.state === 'PREAMBLE') this.#preamble(line, afterHeading);
    else if (this.state === 'REPORT') this.#reportLine(line);
    else if (
      role === 'unknown' &&
      !this.#listsDocument(line) &&
      (this.sense.isShort(line) || this.sense.isCountedHeading(line))
    )
      this.#heading(line);
    else if (role === 'paragraph' && this.#isPlainHeading(line)) this.#heading(line);
    // Below a heading a new paragraph begins; so it does where an operative verb leads.
    else if (
      !this.paragraphs.current ||
      this.#isOperative(line) ||
      this.#isRecital(line) ||
      (afterHeading && (this.count.printed > 0 || this.state === 'ANNEX'))
    )
      this.unnumbered(line, this.state === 'ANNEX' && (afterHeading || this.#isRecital(line)));
    else this.paragraphs.extend(line);
  }

  /** A heading that the format does not mark: it leads an annex, or stands behind a paragraph that has ended. */
  #isPlainHeading(line: Line): boolean {
    if (!this.paragraphs.current) return this.state === 'ANNEX' && this.sense.isShort(line);
    if (this.count.printed === 0 || !/[.;]$/.test(this.paragraphs.words())) return false;
    return this.sense.isShort(line, PLAIN_HEADING) || this.sense.isCountedHeading(line);
  }

  /** Below a draft the report goes on with its own count: a paragraph that recommends the next text ends in a colon. */
  #resumesReport(line: Line, number: number): boolean {
    if (!this.result.isReport || this.state === 'REPORT') return false;
    // Without the colon the number must be none of the draft's own.
    const follows = number === this.count.number + 1;
    if (!line.text.endsWith(':') && (follows || this.count.list > 0)) return false;
    const last = this.result.provisions.findLast(({ section }) => section === 'REPORT');
    if (number !== (last?.number ?? 0) + 1) return false;
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
      !this.sense.isShort(line) &&
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
    if (!this.sense.isSentence(line) && !this.sense.announces(line)) return false;
    const heading = this.loose.find((one) => this.sense.isDraftHeading(one));
    return this.sense.isOfDecision(heading ?? { text: this.paragraphs.tailOf(this.paragraphs.current) });
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

  openNumbered(line: Line, number: number): void {
    this.count.number = number;
    if (this.state === 'REPORT' || this.state === 'ANNEX')
      this.#open(line, this.state, number, `para${number}`);
    else this.#open(line, 'OPERATIVE', number, `OP${number}`);
  }

  #preamble(line: Line, afterHeading: boolean): void {
    const { role } = line.block;
    const leads = () => this.sense.preambularVerb(line);
    // Below an operative paragraph without number, only what reads as a preambular one opens a new one.
    const belowOperative = role === 'unknown' && this.paragraphs.current?.section === 'OPERATIVE';
    const length = belowOperative && this.paragraphs.words().endsWith(':') ? TITLE_LENGTH : undefined;
    const mayAnnounce = role === 'unknown' && !this.paragraphs.current && line.text.endsWith(':');
    if (role === 'operative' || (mayAnnounce && !leads()) || this.#isOperative(line)) this.unnumbered(line);
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

  /**
   * An operative verb leads, and the paragraph ends as one: a preambular paragraph ends in a comma. Where a verb has one
   * form in both parts, an introducer ("إذ") marks the preambular one.
   */
  #isOperative(line: Line): boolean {
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

  /** Below the heading of another section ("II") its own preamble begins, and its own count. */
  #opensSection(line: Line, afterHeading: boolean): boolean {
    return (
      this.state === 'OPERATIVE' &&
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
  #leads(line: Line): boolean {
    if (this.state !== 'PREAMBLE' && this.count.printed > 0) return false;
    const mayBegin = this.sense.beginsParagraph(line) || !this.#beganWithCapital();
    return mayBegin && (this.sense.preambularVerb(line) || this.sense.operativeVerb(line));
  }

  #beganWithCapital(): boolean {
    const opening = this.source.text.charAt(this.paragraphs.current?.ranges[0]?.start ?? 0);
    return opening !== opening.toLowerCase();
  }

  /** In an annex: "A/79/1 Report of the keepers" is a member of a list of documents and no heading. */
  #listsDocument({ text }: Line): boolean {
    return this.state === 'ANNEX' && /^[a-z]{1,5}\/\S*\d\S*\s+\S/.test(text);
  }

  /** In an annex: a paragraph of the preamble that its text has of its own. */
  #isRecital(line: Line): boolean {
    return (
      this.state === 'ANNEX' &&
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

  #opensPreambular(line: Line): boolean {
    return this.state === 'PREAMBLE' && this.sense.beginsParagraph(line) && this.sense.preambularVerb(line);
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

  /** A line of the open paragraph, where lines are wrapped: no verb leads it, or it begins small below a paragraph that began with a capital. */
  #isWrapped(line: Line): boolean {
    const ranges = this.paragraphs.current?.ranges;
    const [first, last] = [ranges?.[0], ranges?.at(-1)];
    if (!first || !last || this.sense.isApart(line, last.end)) return false;
    const leads = () => this.sense.preambularVerb(line) || this.sense.operativeVerb(line);
    // Where blank lines part the paragraphs, a line of one may begin with a capital, too.
    if (!this.sense.isWrapped(line, last.end))
      return this.sense.isBelowBlank(first) && !this.sense.isMarkedHeading(line) && !leads();
    return (!this.#isParted(line) && this.#beganWithCapital()) || !leads();
  }
}
