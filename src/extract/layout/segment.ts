import type { SourceDocument } from '../../documents/index.js';
import type { Folded, Language } from '../../languages/index.js';
import { toRoman } from '../../symbols/index.js';
import { findCalls, firstFrom } from '../passage/index.js';
import { BodyLines } from './body-lines.js';
import { countedSections } from './counted-sections.js';
import { Counting } from './counting.js';
import { AHEAD, ENACTING_END, LineSense } from './line-sense.js';
import { endsIn, type Line, opensQuotation, readLines, withoutCalls } from './lines.js';
import { LooseLines, SENTENCE } from './loose-lines.js';
import { NoteLines } from './note-lines.js';
import { distinguish, type Outline, scopeNotes } from './outline.js';
import { Paragraphs } from './paragraphs.js';
import { annexPart } from './parts.js';
import { type EnactedSection, enactedSection, furtherDocuments } from './sections.js';

/** Roles of blocks that may begin a text, and of those that may head an annex. */
const TEXT_ROLES = ['unknown', 'preambular', 'operative', 'paragraph'];
const ANNEX_ROLES = ['unknown', 'heading', 'paragraph'];

/**
 * Finds out how a document is laid out: masthead, title, paragraphs of a report, drafts in it, preamble, operative part, annexes,
 * footnotes. What the format says of a block is taken as it is; where it says nothing, the lines tell.
 */
export function outline(source: SourceDocument, folded: Folded, language: Language): Outline {
  return new Outliner(source, folded, language).run();
}

class Outliner {
  readonly #lines: Line[];
  readonly #sense: LineSense;
  readonly #notes: NoteLines;
  readonly #result: Outline;
  readonly #paragraphs: Paragraphs;
  readonly #body: BodyLines;
  readonly #loose: LooseLines;
  /** Where the last enacting line that ends in a comma begins. */
  readonly #lastEnacting: number;
  /** Headings of sections that count their paragraphs anew, by where they begin. */
  readonly #counted: ReadonlyMap<number, string>;

  constructor(
    readonly source: SourceDocument,
    readonly folded: Folded,
    readonly language: Language,
  ) {
    this.#lines = readLines(source, folded);
    this.#sense = new LineSense(source, language);
    this.#notes = new NoteLines(source, folded);
    const isOwn = (line: Line) => this.#sense.enacts(line) && !opensQuotation(line);
    this.#lastEnacting = this.#lines.findLast(isOwn)?.start ?? -1;
    this.#counted = countedSections(source, this.#lines, this.#sense, language);
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
    this.#paragraphs = new Paragraphs(source, folded, this.#result, this.#notes);
    const count = new Counting(this.#lines, this.#sense, this.#paragraphs);
    this.#body = new BodyLines(
      source, language, this.#lines, this.#sense, this.#result, this.#paragraphs, count,
    ); // biome-ignore format: one line
    this.#loose = new LooseLines(source, language, this.#sense, this.#result, this.#paragraphs, this.#body);
  }

  run(): Outline {
    const result = this.#result;
    const [second] = furtherDocuments(this.source, this.#lines, this.#sense);
    for (const line of this.#lines) {
      const isOther = line.start === second?.start && !result.isReport;
      if (isOther) result.rest = second;
      if (isOther) break;
      this.#read(line);
    }
    if (this.#body.state === 'MASTHEAD') this.#loose.prose();
    result.calls = findCalls(this.source, this.#paragraphs.calling);
    distinguish(result.provisions, 'label');
    distinguish(result.parts, 'name');
    scopeNotes(result);
    return result;
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
      if (this.#endsProse(line)) this.#loose.prose();
      if (this.#body.state !== 'MASTHEAD') this.#body.state = 'NOTES';
    } else if (role === 'footnote' || (free && this.#isNote(line))) this.#notes.add(line);
    else if (this.#body.state === 'NOTES' && this.#continuesNote(line)) this.#notes.extend(line);
    else {
      if (this.#body.state === 'NOTES') this.#body.state = this.#paragraphs.current?.section ?? 'MASTHEAD';
      this.#notes.close();
      const body = role === 'enacting' || free ? this.#sense.enactingBody(line) : null;
      const head = body ? null : this.#enactingHead(line);
      if (body && (role === 'enacting' || this.#mayEnact(line))) this.#enact(body, line);
      else if (role === 'annex' || (this.#mayHoldAnnex(line) && this.#sense.annexLabel(line) !== null))
        this.#annex(line);
      else if (this.#enactsOther(line)) {
        this.#result.isOther = true;
        this.#enact(null, line);
      } else if (head) {
        this.#enact(head.body, line);
        if (head.isWhole) this.#body.state = 'OPERATIVE';
        if (head.isWhole) this.#body.unnumbered(head.rest);
        else this.#body.read(head.rest);
      } else if (this.#endsLetter(line)) {
        this.#loose.prose();
        this.#annex(line);
      } else if (this.#body.state === 'MASTHEAD') this.#loose.read(line);
      else {
        this.#openCounted(line);
        this.#body.read(line);
      }
    }
  }

  /** An enacting line ends in a comma; a body's name without one may be the masthead's, where a line with a comma follows. */
  #mayEnact(line: Line): boolean {
    if (endsIn(line.text, ENACTING_END)) return true;
    const at = firstFrom(this.#lines, line.start) + 1;
    return this.#sense.enactsBare(this.#lines.slice(at, at + AHEAD), line.start <= this.#lastEnacting);
  }

  /** In a masthead: the name of a body that is none of the organs, and a preamble below it. */
  #enactsOther(line: Line): boolean {
    if (this.#body.state !== 'MASTHEAD' || !line.text.endsWith(',')) return false;
    const at = firstFrom(this.#lines, line.start) + 1;
    return this.#sense.enactsOther(line, this.#lines.slice(at, at + AHEAD));
  }

  /**
   * "The General Assembly, recalling its resolution 61/7,": the enacting words and the first of the preamble in one line; or the `isWhole` text
   * of a resolution in one sentence; of a statement other paragraphs begin with the words, too.
   */
  #enactingHead(line: Line): { body: string; rest: Line; isWhole: boolean } | null {
    if (!this.#mayOpenText(line)) return null;
    const head = this.#sense.enactingHead(line, this.folded);
    if (!head) return null;
    const at = firstFrom(this.#lines, line.start);
    let end = at;
    for (let next = this.#lines[end + 1]; next; next = this.#lines[end + 1]) {
      if (!this.#sense.isWrapped(next, this.#lines[end]?.end ?? 0)) break;
      end += 1;
    }
    const isWhole = endsIn(withoutCalls(this.#lines[end]?.text ?? ''), SENTENCE);
    const isNone = () =>
      this.#body.loose.some((one) => this.#sense.isOfDecision(one)) ||
      this.#lines.slice(at + 1).some((one) => this.#sense.enactingHead(one, this.folded));
    return isWhole && isNone() ? null : { ...head, isWhole };
  }

  /** Below a masthead, where sentences stand above a statement, or a report's recommendation. */
  #mayOpenText({ block }: Line): boolean {
    const { state } = this.#body;
    if ((state !== 'REPORT' && state !== 'MASTHEAD') || !TEXT_ROLES.includes(block.role)) return false;
    if (state === 'REPORT') return this.#paragraphs.words().endsWith(':');
    return !this.#loose.holdText();
  }

  #isNote(line: Line): boolean {
    if (this.#body.state === 'NOTES') return this.#notes.isNote(line, true);
    if (this.#notes.isStarred(line)) return true;
    const hasText = this.#paragraphs.current !== null || this.#body.closing.passed || this.#hasProse();
    return hasText && this.#notes.isNote(line, false);
  }

  /** In a masthead stand sentences: those of a decision or a letter. */
  #hasProse(): boolean {
    return this.#body.state === 'MASTHEAD' && this.#loose.holdText();
  }

  /** A decision or a letter has no enacting line: the stroke below its sentences ends it where a note follows. */
  #endsProse(line: Line): boolean {
    if (this.#body.state !== 'MASTHEAD') return false;
    const next = this.#lines[firstFrom(this.#lines, line.end)];
    return next !== undefined && this.#notes.isNote(next, true) && this.#hasProse();
  }

  /** Below the line that ends a text, whatever has no label goes on with the note before, unless the page goes on with its text. */
  #continuesNote(line: Line): boolean {
    if (this.#notes.notes.length === 0 || this.#sense.numberOf(line) === this.#body.count.number + 1)
      return false;
    return (
      this.#body.closing.passed || !(this.#paragraphs.isUnfinished() || this.#sense.isMarkedHeading(line))
    );
  }

  // --- what opens a part ---------------------------------------------------------------------------------------------

  #enact(body: string | null, line: Line): void {
    let section: EnactedSection | null = null;
    let recitals = 0;
    if (this.#isRestedOn()) {
      this.#body.readAsPreamble();
      this.#result.body ??= body;
      recitals = this.#result.provisions.length;
    } else if (this.#opensDraft(line)) this.#body.openDraft(body, line);
    else {
      const misread = this.#body.lateTitle !== null;
      this.#restart();
      if (!misread) section = this.#section(line);
      this.#result.body ??= body;
      this.#result.masthead.push(...this.#body.loose.filter((one) => !this.#result.title.includes(one)));
    }
    this.#body.loose = [];
    this.#body.begin('PREAMBLE');
    this.#body.count.preambular = recitals;
    if (section)
      this.#paragraphs.headings = section.heading.map((one) => this.source.text.slice(one.start, one.end));
  }

  /** Below a report's paragraph, or where a resolution quotes what it recommends: "… the following draft resolution:" and '"The General Assembly,'. */
  #opensDraft(line: Line): boolean {
    if (this.#body.state === 'MASTHEAD') return false;
    if (this.#result.isReport) return true;
    return opensQuotation(line) && this.#paragraphs.part === null && this.#paragraphs.hasColon();
  }

  /** Numbered paragraphs below the title of a resolution, and then its enacting line: no report that recommends a draft. */
  #isRestedOn(): boolean {
    const { isReport, title, parts } = this.#result;
    if (!isReport || this.#body.state !== 'REPORT' || title.length === 0 || parts.length > 0) return false;
    const isRecommended = this.#body.loose.some((line) => this.#sense.isDraftHeading(line));
    return !isRecommended && !this.#paragraphs.words().endsWith(':');
  }

  /** A text of several sections enacts each of them, and counts anew in each: the first is none where nothing calls it one. */
  #section(line: Line): EnactedSection | null {
    const paragraphs = this.#paragraphs;
    const isFirst = this.#body.state === 'MASTHEAD';
    const section =
      paragraphs.part === null || this.#result.parts.length === 0
        ? enactedSection(this.#lines, line, this.language)
        : null;
    if (!section && (isFirst || !paragraphs.current || paragraphs.part !== null)) return null;
    paragraphs.sections = isFirst ? 1 : Math.max(paragraphs.sections, 1) + 1;
    paragraphs.section = `${section?.label ?? toRoman(paragraphs.sections)}/`;
    return section;
  }

  /** "II" above paragraphs that begin again with 1: their labels say it (II/OP1, annex/II/para1). */
  #openCounted(line: Line): void {
    const label = this.#counted.get(line.start);
    const { part, sections } = this.#paragraphs;
    const isAnnex = part !== null && this.#result.parts[part]?.kind === 'ANNEX';
    if (label === undefined || (!isAnnex && (part !== null || sections > 0))) return;
    this.#paragraphs.section = `${label}/`;
    this.#body.begin(isAnnex ? 'ANNEX' : 'PREAMBLE');
  }

  /** A body's name in the masthead was taken for the enacting line: all that came between is masthead. */
  #restart(): void {
    if (!this.#body.lateTitle) return;
    this.#result.masthead.push(...this.#result.provisions.flatMap((provision) => provision.ranges));
    this.#result.title = [this.#body.lateTitle];
    this.#paragraphs.drop();
    this.#body.lateTitle = null;
  }

  #mayHoldAnnex({ block }: Line): boolean {
    if (block.num !== undefined || !ANNEX_ROLES.includes(block.role)) return false;
    // An operative paragraph without a number does not end the preamble for those that may follow.
    if (this.#body.state === 'PREAMBLE') return this.#result.provisions.at(-1)?.section === 'OPERATIVE';
    return this.#body.state !== 'MASTHEAD';
  }

  /** "Annex to the letter dated …" below a letter, "Annex" below a note without numbers: what stands above it is the letter's or note's. */
  #endsLetter(line: Line): boolean {
    if (this.#body.state !== 'MASTHEAD') return false;
    const isAnnex = this.#sense.annexLabel(line) !== null || this.#sense.isDatedAnnex(line);
    return isAnnex && this.#loose.holdLetter();
  }

  #annex(line: Line): void {
    this.#paragraphs.addPart(
      annexPart(this.#sense.annexHeading(line) ?? { word: '', label: '' }, this.#result),
    );
    this.#body.begin('ANNEX');
  }
}
