import type { SourceDocument } from '../../documents/index.js';
import type { Folded, Language } from '../../languages/index.js';
import type { Range } from '../passage/index.js';
import { ENACTING_LENGTH, EnactingWords } from './enacting.js';
import { LineLook, SENTENCE_END } from './line-look.js';
import { endsIn, type Line, past, withoutCalls } from './lines.js';

/** Where a decision tells its meeting and date. */
const DECISION_HEAD = 80;
/** Letters beside the words of a meeting ("plenary meeting (resumed)"). */
const CLOSING_WORDS = 12;
const ANNEX_HEADING = 250;
/** How many lines below the name of a body its first operative paragraph is looked for, and how many the first of the preamble may have. */
export const AHEAD = 20;
const RECITAL_LINES = 8;
/** How many lines the heading of a first section may have. */
const SECTION_LINES = 3;
/** How an enacting line ends, and how a short sentence does. */
export const ENACTING_END = /(?<=[,:])/y;
const SHORT_SENTENCE_END = /(?<=[.;:] ?["')\]]?)/y;
const CALLS = ['letter', 'note', 'reportOf'] as const;
/** The title of a text that a colon announces may be longer. */
export const TITLE_LENGTH = 300;

/** What a line opens or ends: the masthead's words, a text, a draft, an annex, the meeting that adopted it. */
export class LineSense extends LineLook {
  readonly #enacting: EnactingWords;

  constructor(source: SourceDocument, language: Language) {
    super(source, language);
    this.#enacting = new EnactingWords(language);
  }

  /** The body whose enacting line this is ("The General Assembly,"). */
  enactingBody({ text }: Line): string | null {
    return this.#enacting.body(text);
  }

  /** An enacting line that ends as one does; without the comma its words may be a masthead's. */
  enacts(line: Line): boolean {
    return endsIn(line.text, ENACTING_END) && this.enactingBody(line) !== null;
  }

  /**
   * A line that begins with the enacting words and goes on with the text: "The General Assembly, recalling its resolution 61/7,". The body,
   * and the rest of the line; null where no verb leads that.
   */
  enactingHead(line: Line, folded: Folded): { body: string; rest: Line } | null {
    const head = this.#enacting.head(line.text);
    if (!head) return null;
    const rest = { ...line, ...past(line, head.end, folded) };
    // "The General Assembly takes note of the report.": a sentence of its own, whose subject they are.
    const isSubject = !/^[,:]/.test(line.text.slice(head.at)) && !line.text.endsWith(':');
    return !isSubject && (this.preambularVerb(rest) || this.operativeVerb(rest))
      ? { body: head.body, rest }
      : null;
  }

  /** The line at `index` is an enacting line, or the sentence that is a decision: "At its 5th plenary meeting, on 12 October 2018, the Council decided". */
  opensText(lines: readonly Line[], index: number): boolean {
    const line = lines[index];
    if (!line) return false;
    const { text } = line;
    if (this.enactingBody(line) !== null)
      return endsIn(text, ENACTING_END) || this.enactsBare(lines.slice(index + 1, index + AHEAD), true);
    const head = text.slice(0, DECISION_HEAD);
    return (
      (this.isSentence(line) || this.announces(line)) &&
      this.language.scan(head).has('closing') &&
      this.language.dates(head).length > 0
    );
  }

  /**
   * The name of a body without a comma, above these lines, enacts them: a masthead prints it so, too, but no preamble below it. Where another
   * enacting line is to come (`isStrict`), the first paragraph must read as one and end as one.
   */
  enactsBare(below: readonly Line[], isStrict: boolean): boolean {
    const lines = belowHeadings(below, (line) => this.isMarkedHeading(line) || this.isNumeral(line));
    const [first] = lines;
    if (!first) return false;
    if (this.numberOf(first) === 1 && this.operativeVerb(first)) return true;
    const leads = this.preambularVerb(first);
    if (!isStrict && (leads || this.operativeVerb(first) || this.announces(first))) return true;
    const end = lines.findIndex(
      (line, index) => endsIn(withoutCalls(line.text), SENTENCE_END) || this.#endsAt(lines, index),
    );
    const isRecital = end >= 0 && end < RECITAL_LINES && withoutCalls(lines[end]?.text ?? '').endsWith(',');
    if (!isRecital || leads) return isRecital;
    // A verb that the language does not list, above what only stands in a text.
    const isFirst = (line: Line) => this.numberOf(line) === 1 && this.operativeVerb(line);
    return !isStrict && lines.slice(end + 1).some(isFirst);
  }

  /** Below the line at `index` something else begins, or it is an enacting line itself. */
  #endsAt(lines: readonly Line[], index: number): boolean {
    const [line, next] = [lines[index], lines[index + 1]];
    return !line || !next || this.isApart(next, line.end) || this.enactingBody(next) !== null;
  }

  /** The body with whose enacting words a line begins: "The General Assembly takes note …". */
  speaker({ text }: Line): string | null {
    return this.#enacting.head(text)?.body ?? null;
  }

  /**
   * The enacting line of a body that the language does not list ("The Commission on Ports,"): a name and a comma, and below it what only
   * stands below an enacting line.
   */
  enactsOther(line: Line, [next, ...below]: readonly Line[]): boolean {
    const { text, block } = line;
    if (block.role !== 'unknown' || text.length > ENACTING_LENGTH || !/^[^\d,;:."]{4,},$/.test(text))
      return false;
    if (!next || this.preambularVerb(line) || this.operativeVerb(line)) return false;
    const opens = (one: Line) => this.numberOf(one) === 1 && this.operativeVerb(one);
    const isPreambular =
      withoutCalls(next.text).endsWith(',') && (this.preambularVerb(next) || below.some(opens));
    return isPreambular || opens(next);
  }

  /** Those who speak name themselves: "We, the ports of the coast,". */
  names({ text }: Line): boolean {
    const end = this.language.at('introducers', text, 0);
    return end > 0 && text[end] === ',';
  }

  isDraftHeading({ text }: Line): boolean {
    return (
      text.length < 60 &&
      this.language
        .scan(text)
        .of('draft')
        .some(({ start }) => start <= 3)
    );
  }

  /** "Annex", "Annex II", alone on its line: what follows the word ('', 'ii'); null where the line is something else. */
  annexLabel(line: Line): string | null {
    return this.annexHeading(line)?.label ?? null;
  }

  /** The same, with the word itself: what one calls an annex another calls an appendix. */
  annexHeading({ text }: Line): { word: string; label: string } | null {
    if (text.length > 40 || /[,;.]$/.test(text)) return null;
    const found = this.language
      .scan(text)
      .of('annex')
      .find(({ start }) => start === 0);
    if (!found) return null;
    const rest = text.slice(found.end);
    const isLabel = this.language.spaced ? /^(?: .{1,20})?$/.test(rest) : /^ ?[\p{L}\p{N}]{0,3}$/u.test(rest);
    return isLabel ? { word: text.slice(0, found.end), label: rest.trim() } : null;
  }

  /** "52nd plenary meeting, 19 December 2019": the meeting that adopted the text, and little else. */
  isClosing({ block, text }: Line): boolean {
    if (block.role !== 'unknown' || text.length > (this.language.spaced ? 80 : 30)) return false;
    const lexemes = this.language.scan(text);
    if (!lexemes.has('closing')) return false;
    const [ordinal] = lexemes.of('ordinal');
    if (!ordinal && !/\d/.test(text)) return false;
    // The date may follow on the next line ("52-е пленарное заседание,").
    if (/[;:]$/.test(text) || (text.endsWith(',') && !/^\d/.test(text) && ordinal?.start !== 0)) return false;
    const said = [...lexemes.of('closing'), ...lexemes.of('ordinal'), ...this.language.dates(text)];
    const rest = [...text]
      .filter((_, at) => !said.some(({ start, end }) => at >= start && at < end))
      .join('');
    return rest.replace(/\d+(?:[-.]?\p{L}{1,3}(?!\p{L}))?|\P{L}/gu, '').length <= CLOSING_WORDS;
  }

  /** "Adopted at the 52nd meeting by 9 votes to none": how a text was adopted, below its last paragraph. */
  isVote({ block, text }: Line): boolean {
    const { spaced } = this.language;
    if (block.role !== 'unknown' || block.num !== undefined || text.length > (spaced ? 250 : 60))
      return false;
    return this.language
      .scan(text)
      .of('adoptedBy')
      .some(({ start }) => start <= 1 || !spaced);
  }

  /** A heading or a sentence that speaks of a draft decision. */
  isOfDecision({ text }: Pick<Line, 'text'>): boolean {
    return this.language.scan(text).has('draftDecision');
  }

  /** "Letter dated …": what follows in a masthead is written by a person. */
  isLetter({ text }: Line): boolean {
    return this.language
      .scan(text)
      .of('letter')
      .some(({ start }) => start <= 3 || !this.language.spaced);
  }

  /** What a line of a masthead calls the document: "Letter dated …", "Note by the …", "Report of the …"; null where it calls it nothing. */
  calls({ text }: Line): 'letter' | 'note' | 'reportOf' | null {
    const lexemes = this.language.scan(text);
    const stands = ({ start, end }: Range) => (this.language.spaced ? start <= 3 : text.length - end <= 2);
    return CALLS.find((kind) => lexemes.of(kind).some(stands)) ?? null;
  }

  /** "Annex to the letter dated 8 May 2017 …": a heading with a date. */
  isDatedAnnex({ text }: Line): boolean {
    return (
      this.isShort({ text }, ANNEX_HEADING) &&
      this.language.dates(text).length > 0 &&
      this.language
        .scan(text)
        .of('annex')
        .some(({ start, end }) => start === 0 || (!this.language.spaced && end === text.length))
    );
  }

  /** "… recommends the adoption of the following draft resolution:" */
  opensDraft({ text }: Pick<Line, 'text'>): boolean {
    return (
      text.endsWith(':') &&
      this.language
        .scan(text)
        .of('self')
        .some(({ entry }) => entry.refers === 'NEXT')
    );
  }

  /** Ends as a sentence does, short as it is: what stands in a text without numbers, below its first paragraph. */
  isShortSentence(line: Line): boolean {
    const { text } = line;
    return (
      text.length > (this.language.spaced ? 24 : 8) &&
      endsIn(withoutCalls(text), SHORT_SENTENCE_END) &&
      !this.isBoilerplate(line) &&
      !this.isClosing(line) &&
      !this.isBareDate(text)
    );
  }
}

/** The lines below the label and title of a first section ("I", "General"). */
function belowHeadings(lines: readonly Line[], isMarked: (line: Line) => boolean): readonly Line[] {
  const [label] = lines;
  if (!label || !(label.block.role === 'heading' || isMarked(label))) return lines;
  const at = lines.findIndex(({ text, block }) => block.role !== 'heading' && /[,;:.]$/.test(text));
  return at >= 0 && at <= SECTION_LINES ? lines.slice(at) : lines;
}
