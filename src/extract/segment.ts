import type { SourceDocument } from '../documents/types.js';
import type { Folded, Language } from '../languages/index.js';
import type { Section } from '../seedfile/index.js';
import { findCalls } from './calls.js';
import {
  isMarked,
  isOpen,
  type Line,
  LineSense,
  NUMBERED,
  readLines,
  TITLE_LENGTH,
  withoutCalls,
} from './lines.js';
import { NoteLines } from './note-lines.js';
import {
  distinguish,
  type Outline,
  type PartOutline,
  type ProvisionOutline,
  roman,
  scopeNotes,
} from './outline.js';
import { firstFrom, unitAt } from './text.js';

/**
 * Finds out how a document is laid out: masthead, title, paragraphs of a report, drafts in it, preamble, operative part, annexes,
 * footnotes. What the format says of a block is taken as it is; where it says nothing, the lines tell. One state machine,
 * line by line: hence the length of this file.
 */
export function outline(source: SourceDocument, folded: Folded, language: Language): Outline {
  return new Outliner(source, folded, language).run();
}

/** How many lines ahead the next number is looked for. */
const AHEAD = 30;
/** How much of a paragraph's end tells what it recommends. */
const TAIL = 200;

type State = 'MASTHEAD' | 'REPORT' | 'PREAMBLE' | 'OPERATIVE' | 'ANNEX' | 'NOTES';

class Outliner {
  readonly #lines: Line[];
  readonly #sense: LineSense;
  readonly #notes: NoteLines;
  readonly #result: Outline;
  #state: State = 'MASTHEAD';
  /** The closing line has been passed: below it, footnotes and annexes follow. */
  #closed = false;
  #part: number | null = null;
  #current: ProvisionOutline | null = null;
  #headings: string[] = [];
  /** The line before was a heading. */
  #afterHeading = false;
  /** Enacted sections of the document itself, where it has more than one. */
  #sections = 0;
  /** Lines that may be masthead, heading or the title of a draft: what follows tells. */
  #loose: Line[] = [];
  /** The last number given, and the last one that was printed. */
  #number = 0;
  #printed = 0;
  /** The count that came before, where the numbers begin again in one part. */
  #restarted = 0;
  /** The last number of a list inside the current provision. */
  #list = 0;
  #preambular = 0;
  /** Provisions whose number is not printed. */
  #inferred: ProvisionOutline[] = [];
  /** Where the last enacting line that ends in a comma begins. */
  readonly #lastEnacting: number;
  /** A line with the resolution's number and title, found below what seemed to be the enacting line. */
  #lateTitle: Line | null = null;

  constructor(
    readonly source: SourceDocument,
    readonly folded: Folded,
    readonly language: Language,
  ) {
    this.#lines = readLines(source, folded);
    this.#sense = new LineSense(source, language);
    this.#notes = new NoteLines(source, folded);
    this.#lastEnacting =
      this.#lines.findLast((line) => /[,:]$/.test(line.text) && this.#sense.enactingBody(line) !== null)
        ?.start ?? -1;
    this.#result = {
      masthead: [],
      title: [],
      closing: [],
      body: null,
      isReport: false,
      parts: [],
      provisions: [],
      notes: this.#notes.notes,
      calls: [],
    };
  }

  run(): Outline {
    for (const line of this.#lines) this.#read(line);
    const result = this.#result;
    if (this.#state === 'MASTHEAD') this.#prose();
    result.calls = findCalls(
      this.source,
      result.provisions.flatMap((provision) => provision.ranges),
    );
    distinguish(result.provisions, 'label');
    distinguish(result.parts, 'name');
    scopeNotes(result);
    return result;
  }

  /** Without an enacting line or a numbered paragraph (a decision, a statement, a letter): paragraphs are what reads as sentences. */
  #prose(): void {
    const lines = this.#loose;
    const titled = lines.findLastIndex((line) => this.#sense.isTitled(line));
    const opens = (line: Line) => this.#sense.isSentence(line) || this.#sense.announces(line);
    const first = lines.findIndex(
      (line, index) => index > titled && opens(line) && !this.#sense.isLetter(line),
    );
    this.#result.masthead.push(...(first < 0 ? lines : lines.slice(0, first)));
    if (first < 0) return;
    this.#begin('REPORT');
    for (const line of lines.slice(first)) {
      const item = this.#sense.itemLabel(line);
      if (item !== null && this.#current && (this.#hasColon() || !opens(line))) this.#item(line, item);
      else if (opens(line)) this.#openNumbered(line, this.#number + 1);
      else if (this.#isUnfinished() || this.#sense.isWrapped(line, this.#current?.ranges.at(-1)?.end ?? 0))
        this.#extend(line);
      else this.#result.closing.push(line);
    }
  }

  #read(line: Line): void {
    const { role } = line.block;
    const free = role === 'unknown';
    if (role === 'closing') {
      this.#result.closing.push(line);
      return;
    }
    if (role === 'masthead') this.#result.masthead.push(line);
    else if (role === 'title') this.#result.title.push(line);
    else if (this.#sense.isRule(line)) {
      if (this.#state !== 'MASTHEAD') this.#state = 'NOTES';
    } else if (role === 'footnote' || (free && this.#isNote(line))) this.#notes.add(line);
    else if (this.#state === 'NOTES' && this.#continuesNote(line)) this.#notes.extend(line);
    else {
      if (this.#state === 'NOTES') this.#state = this.#current?.section ?? 'MASTHEAD';
      this.#notes.close();
      const body = role === 'enacting' || free ? this.#sense.enactingBody(line) : null;
      if (body && (role === 'enacting' || this.#mayEnact(line))) this.#enact(body);
      else if (role === 'annex' || (this.#mayHoldAnnex(line) && this.#sense.annexLabel(line) !== null))
        this.#annex(line);
      else if (this.#endsLetter(line)) {
        this.#prose();
        this.#annex(line);
      } else if (this.#state === 'MASTHEAD') this.#masthead(line);
      else this.#paragraph(line);
    }
  }

  /** An enacting line ends in a comma; a body's name without one may be the masthead's, where a line with a comma follows. */
  #mayEnact(line: Line): boolean {
    if (/[,:]$/.test(line.text)) return true;
    if (line.start <= this.#lastEnacting) return false;
    const next = this.#after(line);
    return (
      next !== undefined &&
      (this.#sense.preambularVerb(next) || this.#sense.operativeVerb(next) || this.#sense.announces(next))
    );
  }

  #after({ start }: Line): Line | undefined {
    return this.#lines[firstFrom(this.#lines, start) + 1];
  }

  #isNote(line: Line): boolean {
    if (this.#state === 'NOTES') return this.#notes.isNote(line, true);
    return this.#current !== null && this.#notes.isNote(line, false);
  }

  /** Below the line that ends a text, whatever has no label goes on with the note before, unless the page goes on with its text. */
  #continuesNote(line: Line): boolean {
    if (this.#notes.notes.length === 0 || this.#sense.numberOf(line) === this.#number + 1) return false;
    return this.#closed || !(this.#isUnfinished() || this.#sense.isMarkedHeading(line));
  }

  // --- what opens a part ---------------------------------------------------------------------------------------------

  #begin(state: State): void {
    this.#state = state;
    this.#current = null;
    this.#number = 0;
    this.#printed = 0;
    this.#restarted = 0;
    this.#preambular = 0;
    this.#headings = [];
  }

  #enact(body: string): void {
    if (this.#result.isReport && this.#state !== 'MASTHEAD') this.#openDraft(body);
    else {
      const misread = this.#lateTitle !== null;
      this.#restart();
      // A text of several sections enacts each of them, and counts anew in each.
      if (!misread && this.#current && this.#part === null && this.#state !== 'MASTHEAD')
        this.#sections = Math.max(this.#sections, 1) + 1;
      this.#result.body ??= body;
      this.#result.masthead.push(...this.#loose.filter((one) => !this.#result.title.includes(one)));
    }
    this.#loose = [];
    this.#begin('PREAMBLE');
  }

  /** A body's name in the masthead was taken for the enacting line: all that came between is masthead. */
  #restart(): void {
    if (!this.#lateTitle) return;
    this.#result.masthead.push(...this.#result.provisions.flatMap((provision) => provision.ranges));
    this.#result.title = [this.#lateTitle];
    this.#result.provisions.length = 0;
    this.#inferred = [];
    this.#lateTitle = null;
  }

  /** The lines between the recommending paragraph and the enacting line are the draft's title. */
  #openDraft(body: string | null): void {
    const report = this.#result.provisions.findLast((provision) => provision.section === 'REPORT');
    const heading = this.#loose.find((line) => this.#sense.isDraftHeading(line));
    const isDecision = heading
      ? this.#sense.isOfDecision(heading)
      : report !== undefined && this.#sense.isOfDecision({ text: this.#tailOf(report) });
    const drafts = this.#result.parts.filter(
      (part) => part.kind === 'DRAFT' && (part.isDecision ?? false) === isDecision,
    );
    const [name, count] = isDecision ? ['draft-decision', 'decision-'] : ['draft', ''];
    const [first] = drafts;
    if (drafts.length === 1 && first?.name === name) {
      const [before, prefix] = [first.prefix, `${count}I/`];
      Object.assign(first, { name: `${name}-I`, prefix });
      const index = this.#result.parts.indexOf(first);
      for (const one of this.#result.provisions)
        if (one.part === index) one.label = prefix + one.label.slice(before.length);
    }
    // One decision beside the resolutions needs no number.
    const numeral = (heading && !isDecision) || drafts.length > 0 ? roman(drafts.length + 1) : null;
    this.#addPart({
      kind: 'DRAFT',
      ...(isDecision ? { isDecision } : {}),
      name: numeral ? `${name}-${numeral}` : name,
      prefix: numeral ? `${count}${numeral}/` : isDecision ? 'decision/' : '',
      title: this.#loose.filter((line) => !this.#sense.isDraftHeading(line)),
      within: report?.label ?? null,
      body,
    });
  }

  #mayHoldAnnex({ block }: Line): boolean {
    if (!['unknown', 'heading', 'paragraph'].includes(block.role) || block.num !== undefined) return false;
    return !['MASTHEAD', 'REPORT', 'PREAMBLE'].includes(this.#state);
  }

  /** "Annex to the letter dated …" below a letter: what stands above it is the letter's. */
  #endsLetter(line: Line): boolean {
    if (this.#state !== 'MASTHEAD') return false;
    const isAnnex = this.#sense.annexLabel(line) !== null || this.#sense.isDatedAnnex(line);
    return isAnnex && this.#loose.some((one) => this.#sense.isLetter(one));
  }

  #annex(line: Line): void {
    const earlier = this.#result.parts.filter((part) => part.kind === 'ANNEX').length;
    const label = this.#sense.annexLabel(line) ?? '';
    const printed = /^(?:[ivx]{1,6}|[a-z])$/.exec(label)?.[0].toUpperCase();
    const counted = /^\d{1,2}$/.test(label) ? roman(Number(label)) : roman(earlier + 1);
    const numeral = label !== '' || earlier > 0 ? (printed ?? counted) : null;
    const name = numeral ? `annex-${numeral}` : 'annex';
    this.#addPart({ kind: 'ANNEX', name, prefix: `${name}/`, title: [], within: null, body: null });
    this.#begin('ANNEX');
  }

  #addPart(part: Omit<PartOutline, 'ownNotes'>): void {
    this.#result.parts.push({ ...part, ownNotes: false });
    this.#part = this.#result.parts.length - 1;
  }

  // --- paragraphs ----------------------------------------------------------------------------------------------------

  #masthead(line: Line): void {
    if (this.#sense.beginsReport(line)) {
      this.#result.isReport = true;
      this.#state = 'REPORT';
      const headings = this.#loose.filter((one) => this.#sense.isMarkedHeading(one)).slice(-1);
      this.#headings = headings.map((one) => this.source.text.slice(one.start, one.end));
      this.#result.masthead.push(...this.#loose.filter((one) => !headings.includes(one)));
      this.#numbered(line, 1);
      return;
    }
    if (this.#sense.isTitled(line)) this.#result.title = [line];
    this.#loose.push(line);
  }

  #paragraph(line: Line): void {
    const { role } = line.block;
    const afterHeading = this.#afterHeading;
    this.#afterHeading = false;
    if (this.#printed === 0 && this.#part === null && this.#sense.isTitled(line)) this.#lateTitle = line;
    const printed = role === 'item' ? null : this.#sense.numberOf(line);
    if (printed !== null && this.#isListed(printed)) {
      this.#list = printed;
      this.#item(line, String(printed));
      return;
    }
    if (printed === 1 && this.#printed > 0 && (line.block.num !== undefined || afterHeading))
      this.#restarted = this.#number;
    // The count of before may be taken up again.
    else if (this.#restarted > 0 && printed === this.#number + 1) this.#restarted = 0;
    const number = printed === null ? null : printed + this.#restarted;
    const item = this.#sense.itemLabel(line);
    if (printed !== null && this.#resumesReport(line, printed)) {
      this.#part = null;
      this.#begin('REPORT');
      this.#numbered(line, printed);
    } else if (number !== null && this.#counts(line, number)) this.#numbered(line, number);
    else if (role === 'heading') this.#heading(line);
    else if (item !== null && this.#current) this.#item(line, item);
    // "The General Assembly:" and its items, without a verb of their own: one paragraph.
    else if (item !== null && this.#state === 'PREAMBLE' && role === 'unknown') {
      this.#unnumbered(line);
      this.#current?.items.push({ label: item, start: line.start, end: line.end });
    } else if (this.#state !== 'REPORT' && this.#sense.isClosing(line)) this.#close(line);
    else if (this.#isClosingDate(line)) this.#result.closing.push(line);
    else if (
      this.#closed &&
      this.#state !== 'ANNEX' &&
      !this.#current &&
      this.#sense.isShort(line) &&
      role === 'unknown'
    )
      this.#result.closing.push(line);
    else if (
      role === 'unknown' &&
      (this.#isUnfinished() || this.#isWrapped(line)) &&
      !this.#sense.isMarkedHeading(line) &&
      !this.#opensPreambular(line)
    )
      this.#extend(line);
    else if (this.#opensSection(line, afterHeading)) {
      this.#state = 'PREAMBLE';
      this.#current = null;
      this.#restarted = this.#number;
      this.#preamble(line, afterHeading);
    } else if (this.#state === 'PREAMBLE') this.#preamble(line, afterHeading);
    else if (this.#state === 'REPORT') this.#reportLine(line);
    else if (role === 'unknown' && (this.#sense.isShort(line) || this.#sense.isCountedHeading(line)))
      this.#heading(line);
    else if (role === 'paragraph' && this.#state === 'ANNEX' && !this.#current && this.#sense.isShort(line))
      this.#heading(line);
    // Below a heading a new paragraph begins; so it does where an operative verb leads.
    else if (!this.#current || this.#isOperative(line) || (afterHeading && this.#printed > 0))
      this.#unnumbered(line);
    else this.#extend(line);
  }

  /** Below a draft the report goes on with its own count: a paragraph that recommends the next text ends in a colon. */
  #resumesReport(line: Line, number: number): boolean {
    if (!this.#result.isReport || this.#state === 'REPORT') return false;
    // Without the colon the number must be none of the draft's own.
    const follows = number === this.#number + 1;
    if (!line.text.endsWith(':') && (follows || this.#list > 0)) return false;
    const last = this.#result.provisions.findLast(({ section }) => section === 'REPORT');
    if (number !== (last?.number ?? 0) + 1) return false;
    return (
      (!follows && line.text.endsWith(':')) ||
      this.#sense.opensDraft(line) ||
      !this.#sense.operativeVerb(line)
    );
  }

  /** After a paragraph that ends in a colon, loose lines may be the title of a draft, and a sentence its text. */
  #reportLine(line: Line): void {
    if (this.#isDraftDecision(line)) {
      this.#openDraft(null);
      this.#begin('OPERATIVE');
      this.#unnumbered(line);
    } else if (this.#sense.isMarkedHeading(line)) {
      this.#headings = [this.source.text.slice(line.start, line.end)];
      this.#loose = [];
    } else if (
      !this.#sense.isShort(line) &&
      this.#current &&
      (!this.#words().endsWith(':') || withoutCalls(line.text).endsWith('.'))
    ) {
      this.#extend(line);
      this.#loose = [];
    } else this.#loose.push(line);
  }

  /** Below "the adoption of the following draft decision:" and its title stands the decision: a sentence, with no enacting line. */
  #isDraftDecision(line: Line): boolean {
    if (!this.#current || !this.#words().endsWith(':') || this.#sense.isDraftHeading(line)) return false;
    if (!this.#sense.isSentence(line) && !this.#sense.announces(line)) return false;
    const heading = this.#loose.find((one) => this.#sense.isDraftHeading(one));
    return this.#sense.isOfDecision(heading ?? { text: this.#tailOf(this.#current) });
  }

  /** The end of a paragraph, where it says what it recommends. */
  #tailOf({ ranges }: ProvisionOutline): string {
    const last = ranges.at(-1);
    if (!last) return '';
    const to = unitAt(this.folded, last.end);
    return this.folded.text.slice(Math.max(to - TAIL, unitAt(this.folded, last.start)), to);
  }

  /**
   * A list with numbers of its own: below a colon it begins with 1, and it ends where the paragraphs' count goes on. A member that
   * could be either is the list's where the one before it ends in a semicolon or a comma.
   */
  #isListed(number: number): boolean {
    if (this.#state === 'REPORT' || this.#state === 'PREAMBLE' || !this.#current) return false;
    if (this.#list === 0) return number === 1 && this.#printed > 0 && this.#words().endsWith(':');
    return (
      number === this.#list + 1 &&
      (number !== this.#number - this.#restarted + 1 || /[;,]$/.test(this.#words()))
    );
  }

  /** True where a number is the next one of its count. */
  #counts(line: Line, number: number): boolean {
    if (number === this.#number + 1) return true;
    // An inferred number may have taken it.
    if (number <= this.#number) return number === this.#printed + 1;
    if (line.block.role === 'operative') return true;
    // A number was lost or misread: the count goes on where a verb leads, and far ahead where the next one follows.
    return (
      (number <= this.#number + 3 || this.#goesOnFrom(line, number)) &&
      this.#state !== 'PREAMBLE' &&
      this.#current !== null &&
      !this.#isUnfinished() &&
      this.#sense.operativeVerb(line)
    );
  }

  /** One of the next lines has the number after this one. */
  #goesOnFrom(line: Line, number: number): boolean {
    const at = firstFrom(this.#lines, line.start);
    return this.#lines
      .slice(at + 1, at + 1 + AHEAD)
      .some(
        (one) => this.#sense.numberOf(one) === number + 1 - this.#restarted && this.#sense.operativeVerb(one),
      );
  }

  #numbered(line: Line, number: number): void {
    if (number <= this.#number) this.#takeBack(number);
    this.#printed = number;
    this.#loose = [];
    if (this.#state === 'PREAMBLE') this.#state = 'OPERATIVE';
    this.#openNumbered(line, number);
  }

  /** An operative paragraph that prints no number: it gets the next one, until a printed number says otherwise. */
  #unnumbered(line: Line): void {
    this.#openNumbered(line, this.#number + 1);
    if (this.#current) this.#inferred.push(this.#current);
  }

  #openNumbered(line: Line, number: number): void {
    this.#number = number;
    if (this.#state === 'REPORT' || this.#state === 'ANNEX')
      this.#open(line, this.#state, number, `para${number}`);
    else this.#open(line, 'OPERATIVE', number, `OP${number}`);
  }

  /** A printed number that an inferred one had taken: the paragraphs without number belong to the one before them. */
  #takeBack(number: number): void {
    const { provisions } = this.#result;
    const wrong = this.#inferred.filter((one) => one.part === this.#part && one.number >= number);
    const [first] = wrong;
    if (!first) return;
    const before = provisions[provisions.indexOf(first) - 1];
    const holder =
      before && before.part === this.#part && before.section === first.section && before.number > 0
        ? before
        : first;
    if (holder === first) Object.assign(first, { number: 0, label: first.label.replace(/\d+$/, '0') });
    for (const one of wrong) {
      if (one === holder) continue;
      holder.ranges.push(...one.ranges);
      holder.items.push(...one.items);
      provisions.splice(provisions.indexOf(one), 1);
    }
    this.#inferred = this.#inferred.filter((one) => !wrong.includes(one));
  }

  #preamble(line: Line, afterHeading: boolean): void {
    const { role } = line.block;
    const lead = this.#sense.preambularVerb(line);
    // Below an operative paragraph without number, only what reads as a preambular one opens a new one.
    const belowOperative = role === 'unknown' && this.#current?.section === 'OPERATIVE';
    const length = belowOperative && this.#words().endsWith(':') ? TITLE_LENGTH : undefined;
    const announces = role === 'unknown' && !lead && !this.#current && line.text.endsWith(':');
    if (role === 'operative' || announces || this.#isOperative(line)) this.#unnumbered(line);
    else if (role === 'unknown' && !lead && this.#sense.isShort(line, length)) this.#heading(line);
    else if (
      belowOperative &&
      !afterHeading &&
      !(this.#words().endsWith(':') && withoutCalls(line.text).endsWith(',')) &&
      !this.#sense.isIntroduced(line) &&
      !(lead && withoutCalls(line.text).endsWith(','))
    )
      this.#extend(line);
    else {
      this.#preambular += 1;
      this.#open(line, 'PREAMBLE', this.#preambular, `PP${this.#preambular}`);
    }
  }

  /**
   * An operative verb leads, and the paragraph ends as one: a preambular paragraph ends in a comma. Where a verb has one
   * form in both parts, an introducer ("إذ") marks the preambular one.
   */
  #isOperative(line: Line): boolean {
    if (
      line.block.role !== 'unknown' ||
      line.text.length < (this.language.spaced ? 15 : 6) ||
      this.#isUnfinished()
    )
      return false;
    const text = withoutCalls(line.text);
    if (!/[;.:]$/.test(text)) return false;
    // What a colon has opened goes on: its own headings end in colons, too.
    if (
      this.#printed === 0 &&
      this.#current?.section !== 'PREAMBLE' &&
      text.endsWith(':') &&
      this.#hasColon()
    )
      return false;
    return !this.#sense.isIntroduced(line) && this.#sense.operativeVerb(line);
  }

  /** Below the heading of another section ("II") its own preamble begins, and its own count. */
  #opensSection(line: Line, afterHeading: boolean): boolean {
    return (
      this.#state === 'OPERATIVE' &&
      afterHeading &&
      line.block.role === 'unknown' &&
      withoutCalls(line.text).endsWith(',') &&
      this.#sense.preambularVerb(line) &&
      (!this.#sense.operativeVerb(line) || this.#sense.isIntroduced(line))
    );
  }

  #opensPreambular(line: Line): boolean {
    return (
      this.#state === 'PREAMBLE' && this.#sense.preambularVerb(line) && this.#sense.beginsParagraph(line)
    );
  }

  #open(line: Line, section: Section, number: number, label: string): void {
    const own = this.#sections > 1 ? `${roman(this.#sections)}/` : '';
    const prefix = this.#part === null ? own : (this.#result.parts[this.#part]?.prefix ?? '');
    const printed = section === 'PREAMBLE' ? null : NUMBERED.exec(line.text);
    const isOwn = printed && [number, number - this.#restarted].includes(Number(printed[1]));
    const skip = isOwn ? printed[0].length : 0;
    const start = this.folded.offsets[unitAt(this.folded, line.start) + skip] ?? line.start;
    this.#current = {
      label: prefix + label,
      section,
      number,
      part: this.#part,
      headings: [...this.#headings],
      ranges: [{ start, end: line.end }],
      items: [],
    };
    this.#result.provisions.push(this.#current);
    this.#list = 0;
    this.#loose = [];
    this.#notes.call(line);
  }

  #extend(line: Line): void {
    this.#current?.ranges.push({ start: line.start, end: line.end });
    this.#notes.call(line);
  }

  #item(line: Line, label: string): void {
    // A point of a list whose mark is no letter and no number is told by its paragraph only.
    if (label !== '') this.#current?.items.push({ label, start: line.start, end: line.end });
    this.#extend(line);
  }

  #heading(line: Line): void {
    this.#afterHeading = true;
    if (this.#result.isReport) this.#loose.push(line); // the next draft's title, if its enacting line follows
    const { num } = line.block;
    const title = `${num === undefined ? '' : `${num} `}${this.source.text.slice(line.start, line.end)}`;
    this.#headings = isMarked(title) ? [title] : [...this.#headings.slice(0, 1).filter(isMarked), title];
    const part = this.#part === null ? null : this.#result.parts[this.#part];
    if (part?.kind === 'ANNEX' && !this.#current && part.title.length === 0) part.title = [line];
  }

  /** The date beside the meeting that adopted the text, above or below it. */
  #isClosingDate(line: Line): boolean {
    const preambular = this.#state === 'PREAMBLE' && this.#current?.section !== 'OPERATIVE';
    if (this.#state === 'REPORT' || preambular || !this.#sense.isDate(line)) return false;
    const next = this.#after(line);
    return (this.#closed && !this.#current) || (next !== undefined && this.#sense.isClosing(next));
  }

  #close(line: Line): void {
    this.#closed = true;
    this.#result.closing.push(line);
    this.#current = null;
    if (this.#part === null || this.#result.parts[this.#part]?.kind === 'ANNEX') this.#state = 'OPERATIVE';
  }

  // --- the current provision -------------------------------------------------------------------------------------------

  /** The page has cut it. */
  #isUnfinished(): boolean {
    return this.#current !== null && isOpen(this.#words());
  }

  /** A line of the current paragraph that no verb leads, where lines are wrapped. */
  #isWrapped(line: Line): boolean {
    const before = this.#current?.ranges.at(-1)?.end;
    return (
      before !== undefined &&
      this.#sense.isWrapped(line, before) &&
      !this.#sense.preambularVerb(line) &&
      !this.#sense.operativeVerb(line)
    );
  }

  /** A colon stands at the end of one of its pieces. */
  #hasColon(): boolean {
    return (
      this.#current?.ranges.some(({ end }) => this.folded.text[unitAt(this.folded, end - 1)] === ':') ?? false
    );
  }

  /** Its last words, without footnote calls. */
  #words(): string {
    const last = this.#current?.ranges.at(-1);
    if (!last) return '';
    const to = unitAt(this.folded, last.end);
    return withoutCalls(
      this.folded.text.slice(Math.max(to - 40, unitAt(this.folded, last.start)), to),
    ).trimEnd();
  }
}
