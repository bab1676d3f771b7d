import type { Block, SourceDocument } from '../documents/types.js';
import type { Folded, Language } from '../languages/index.js';
import { fromRoman, toRoman } from '../symbols/index.js';
import { EnactingWords } from './enacting.js';
import { type Range, unitAt } from './text.js';
import { leadingVerb } from './verbs.js';

/** A block with its folded text. */
export interface Line extends Range {
  text: string;
  block: Block;
}

/** "7. ", "٧ - ", "7．", "7.- ", "7° "; without a mark only before a letter ("7 notes"). */
export const NUMBERED = /^(\d{1,5}) ?(?:[.)]? ?-|[.)\]°]|o(?= \p{L})|(?= \p{L}))(?!\d) ?(?=\S)/u;
const SEPARATED = /^\d{1,5} ?[-.)\]]/;
/** "1 August 2022": the date of a masthead, in English whatever the language. */
const BARE_DATE = /^\d{1,2} \p{L}+ \d{4}$/u;
/** "72/200. Information …", "S-24/2. …", "3281 (XXIX). …": the title of a resolution behind its number. */
const TITLED =
  /^(?:(?:\p{L}{1,4}-)?\d{1,4}\/\d{1,4}(?: ?\p{L}{1,4}(?=[.:]| ?-))?(?:[.:]| ?-)?|\d{1,4} ?(?:\p{L}{1,4} )?\((?:\p{L}{1,4} ?- ?)?(?:[ivxlc]+|\d{1,2})\)(?:[.:]| ?-)) \p{L}/u;
/** The first letter behind a number without a stop. */
const SMALL = /^[\p{L}\d/-]+ (?:\p{Lu} )?(\p{L})/u;
/** "Action 7. We will …": a heading with a count of its own. */
const COUNTED_HEADING = /^\p{L}{2,12} ?\d{1,3} ?[-.:] ?\p{L}/u;
/** "(a) ", "iv) ", "'1' ", "㈠ ". */
const ITEM =
  /^(?:\((\p{L}|[ivxl]{1,6}|[a-z]{2}|[\p{Script=Han}\p{Script=Arabic}]{1,3}|\d{1,2})\)|([ivxl]{1,6}|\p{L})\)|'(\d{1,2})'|([①-⒛㈠-㈩])) ?/u;
/** The line that ends a text or a page above its footnotes. */
const RULE = /^[_\u2500\u2014-]{5,}$/;
const OPEN_END = /[^,;:.?!"')\]]$/;
const CALL_END = /[\s)⁰¹²³⁴-⁹\d]/u;
const TRAILING_CALL = /(?:\s|\^?\([⁰¹²³⁴-⁹\d]{1,3}\)|[⁰¹²³⁴-⁹]+|(?<=[,;:.])\d{1,3})+$/u;
/** "I. Introduction", "أولا - مقدمة": a short word or numeral, a stop or a stroke between spaces ("high-level" is none), a title. */
const MARKED = /^(?:[IVX]{1,5}|[A-Z]|(?!\p{Ll})\p{L}{3,9})(?:\s*[.、．]|\s+[-–]|[-–]\s)\s*\S/u;
/** "III", "B.": the numeral of a heading that has no title. */
const LONE_MARK = /^(?:[IVXL]{1,6}|[A-Z])\.?$/;
const SENTENCE_END = /[.;,:] ?["')\]]*\.?$/;
const HEADING_LENGTH = 160;
const DATE_LENGTH = 40;
/** Where a decision tells its meeting and date. */
const DECISION_HEAD = 80;
/** Letters beside the words of a meeting ("plenary meeting (resumed)"). */
const CLOSING_WORDS = 12;
const ANNEX_HEADING = 250;
const ENACTING_LENGTH = 120;
/** The title of a text that a colon announces may be longer. */
export const TITLE_LENGTH = 300;

/** "OP7 ", "[PP2] ": how negotiators call the paragraphs of a draft. */
const CALLED = /^\[?(op|pp) ?(\d{1,3})(?:bis|ter)?\]?[.:)]? (?=\S)/;
/** "(7) ", "VII. ", "七、": an operative paragraph counted otherwise, where a verb of one follows. */
const COUNTED = /^(?:\((\d{1,3})\)|([ivxl]{1,7}) ?[.-]|([一二三四五六七八九十]{1,3})[,、.]) ?(?=\p{L})/u;

/** "7." or "(a)" alone on its line: the label of the paragraph on the next one. */
const LONE_LABEL = /^(?:\d{1,3}\.|\((?:\p{L}|[ivxl]{1,6})\)|\p{L}\))$/u;

/** Folds all blocks of a document, one line each; blank ones are left out, and a label goes to the line it belongs to. */
export function readLines(source: SourceDocument, folded: Folded): Line[] {
  const lines: Line[] = [];
  let label: Line | null = null;
  for (const block of source.blocks) {
    const { start, end } = block;
    const text = folded.text.slice(unitAt(folded, start), unitAt(folded, end)).trim();
    if (text === '') continue;
    let line: Line = { start, end, text, block };
    if (label && block.role === 'unknown' && !NUMBERED.test(text) && !ITEM.test(text))
      line = { ...line, block: { ...block, num: source.text.slice(label.start, label.end).trim() } };
    else if (label) lines.push(label);
    line = withoutCalling(line, folded);
    label = block.role === 'unknown' && LONE_LABEL.test(text) ? line : null;
    if (!label) lines.push(line);
  }
  return label ? [...lines, label] : lines;
}

/** A line without the label by which negotiators call it; the number of an operative paragraph is its number. */
function withoutCalling(line: Line, folded: Folded): Line {
  const match = line.block.role === 'unknown' ? CALLED.exec(line.text) : null;
  if (!match) return line;
  const [label, kind, number] = match;
  const block = kind === 'op' ? { ...line.block, num: `${number}.` } : line.block;
  return { ...line, ...past(line, label.length, folded), block };
}

/** A line from behind its label on. */
function past({ start, text }: Line, length: number, folded: Folded): Pick<Line, 'start' | 'text'> {
  return { start: folded.offsets[unitAt(folded, start) + length] ?? start, text: text.slice(length) };
}

/** What a line looks like by itself, in one language. */
export class LineSense {
  readonly #enacting: EnactingWords;

  constructor(
    readonly source: SourceDocument,
    readonly language: Language,
  ) {
    this.#enacting = new EnactingWords(language);
  }

  isRule({ text }: Line): boolean {
    return RULE.test(text);
  }

  isTitled({ text, start, end }: Line): boolean {
    if (!TITLED.test(text)) return false;
    // "58/11 of 10 November 2003": a line of a list; a title without a stop behind its number begins with a capital.
    const first = SMALL.exec(this.source.text.slice(start, Math.min(end, start + 40)))?.[1];
    return first === undefined || first === first.toUpperCase();
  }

  isCountedHeading({ text }: Line): boolean {
    return COUNTED_HEADING.test(text);
  }

  /** The first paragraph of a report: "1. …", and not the day of a date. */
  beginsReport(line: Line): boolean {
    const { block, text } = line;
    return (
      this.numberOf(line) === 1 && (block.num !== undefined || SEPARATED.test(text)) && !TITLED.test(text)
    );
  }

  /** The number of a paragraph, as the format gives it or as it is printed; one in quotation marks is an item's. */
  numberOf({ block, text }: Line): number | null {
    const given =
      block.num !== undefined && block.role !== 'item'
        ? /^(?!').*?(\d+)/.exec(this.language.foldPhrase(block.num))?.[1]
        : undefined;
    const printed = given ?? NUMBERED.exec(text)?.[1];
    if (printed === undefined || (given === undefined && this.#isBareDate(text))) return null;
    return Number(printed);
  }

  /** An operative paragraph that is counted "(7)", "VII." or "七、", with its number as others print it; null where the line is none. */
  countedOtherwise(line: Line, folded: Folded): { line: Line; number: number } | null {
    const match =
      line.block.role === 'unknown' && line.block.num === undefined ? COUNTED.exec(line.text) : null;
    if (!match) return null;
    const [label, digits, numeral, word] = match;
    const number = digits
      ? Number(digits)
      : numeral
        ? fromRoman(numeral.toUpperCase())
        : (this.language.numeral(word ?? '', 0)?.value ?? null);
    const rest = { ...line, ...past(line, label.length, folded) };
    if (number === null || !this.operativeVerb(rest) || !SENTENCE_END.test(withoutCalls(line.text)))
      return null;
    return { line: { ...rest, block: { ...line.block, num: `${number}.` } }, number };
  }

  /** "4 December 2006", in English or in the text's language. */
  #isBareDate(text: string): boolean {
    if (text.length > DATE_LENGTH || SEPARATED.test(text)) return false;
    const [date] = BARE_DATE.test(text) ? [{ start: 0, end: text.length }] : this.language.dates(text);
    return date !== undefined && date.start === 0 && /^[.,]?$/.test(text.slice(date.end));
  }

  /** The label of a lettered item, without its brackets and with a Latin letter ('أ' is 'a'); null where the line is none. */
  itemLabel({ block, text }: Line): string | null {
    const match = ITEM.exec(text);
    const given = block.num !== undefined && ITEM.test(this.language.foldPhrase(block.num));
    if (!match && block.role !== 'item' && !given) return null;
    const label = block.num ?? match?.slice(1).find((one) => one !== undefined) ?? '';
    const plain = label.normalize('NFKC').replace(/[()'. ]/g, '');
    // What some languages print '1' or ㈠ is (i) in the others.
    const numeral = /^'\d+'$/.test(label.trim()) || match?.[3] ? Number(plain) : this.#numeralOf(plain);
    return numeral ? toRoman(numeral).toLowerCase() : this.language.latinItem(plain);
  }

  #numeralOf(label: string): number | null {
    if (this.language.spaced || !/^\p{Script=Han}+$/u.test(label)) return null;
    const read = this.language.numeral(label, 0);
    return read?.end === label.length ? read.value : null;
  }

  /** The body whose enacting line this is ("The General Assembly,"). */
  enactingBody({ text }: Line): string | null {
    return this.#enacting.body(text);
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

  /** An enacting line, or the sentence that is a decision: "At its 5th plenary meeting, on 12 October 2018, the Council decided". */
  opensText(line: Line): boolean {
    const { text } = line;
    if (this.enactingBody(line) !== null) return /[,:]$/.test(text);
    const head = text.slice(0, DECISION_HEAD);
    return (
      (this.isSentence(line) || this.announces(line)) &&
      this.language.scan(head).has('closing') &&
      this.language.dates(head).length > 0
    );
  }

  /** The body with whose enacting words a line begins: "The General Assembly takes note …". */
  speaker({ text }: Line): string | null {
    return this.#enacting.head(text)?.body ?? null;
  }

  /** The line before ended without a blank one, and this one begins small, or with the digits of no paragraph: a line of one paragraph. */
  isWrapped(line: Line, before: number): boolean {
    const first = this.source.text.slice(line.start, Math.min(line.end, line.start + 1));
    const isSmall = first !== first.toUpperCase() || (/\d/.test(first) && !this.isTitled(line));
    return isSmall && !this.isApart(line, before);
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

  /** A blank line stands above it. */
  isApart({ start }: Line, before: number): boolean {
    return /\n\s*\n/.test(this.source.text.slice(before, start));
  }

  /** A blank line stands right above it, or above the label before it. */
  isBelowBlank({ start }: Range): boolean {
    return /\n\s*\n\s*\S{0,6}\s*$/.test(this.source.text.slice(Math.max(0, start - 40), start));
  }

  /** "Distr.: General". */
  isBoilerplate({ text }: Line): boolean {
    return this.language
      .scan(text.slice(0, 40))
      .of('boilerplate')
      .some(({ start }) => start === 0);
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

  /** "At its 45th plenary meeting, on …, the Council:": a sentence that its items end. */
  announces({ text }: Line): boolean {
    return text.length > (this.language.spaced ? 40 : 15) && text.endsWith(':');
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
  opensDraft({ text }: Line): boolean {
    return (
      text.endsWith(':') &&
      this.language
        .scan(text)
        .of('self')
        .some(({ entry }) => entry.refers === 'NEXT')
    );
  }

  /** A date and nothing else. */
  isDate({ text, block }: Line): boolean {
    return block.role === 'unknown' && this.#isBareDate(text);
  }

  /** A line of running text: of some length, ending as a sentence or a clause does. */
  isSentence({ text }: Line): boolean {
    return text.length > (this.language.spaced ? 80 : 30) && SENTENCE_END.test(withoutCalls(text));
  }

  /** Ends as a sentence does, short as it is: what stands in a text without numbers, below its first paragraph. */
  isShortSentence(line: Line): boolean {
    const { text } = line;
    return (
      text.length > (this.language.spaced ? 24 : 8) &&
      /[.;:] ?["')\]]?$/.test(withoutCalls(text)) &&
      !this.isBoilerplate(line) &&
      !this.isClosing(line) &&
      !this.#isBareDate(text)
    );
  }

  /** A short sentence in which a body acts: "The Council decides to meet." */
  isAct(line: Line): boolean {
    return /[.;:]$/.test(line.text) && /[ \p{Script=Han}]/u.test(line.text) && this.operativeVerb(line);
  }

  isShort({ text }: Pick<Line, 'text'>, length = HEADING_LENGTH): boolean {
    return text.length <= length && !/[,;.:]$/.test(text.replace(/[⁰¹²³⁴-⁹]+$/, ''));
  }

  /** A heading with a numeral or ordinal of its own. */
  isMarkedHeading(line: Line): boolean {
    return (
      this.isShort(line) &&
      !this.isBoilerplate(line) &&
      isMarked(this.source.text.slice(line.start, line.end))
    );
  }

  preambularVerb({ text }: Line): boolean {
    return leadingVerb(this.language, text, 'PREAMBULAR') !== null;
  }

  operativeVerb({ text }: Line): boolean {
    return leadingVerb(this.language, text.replace(NUMBERED, ''), 'OPERATIVE') !== null;
  }

  /** An introducer ("إذ") marks a preambular paragraph though its verb has one form in both parts. */
  isIntroduced(line: Line): boolean {
    const end = this.language.at('introducers', line.text, 0);
    return (
      end > 0 &&
      leadingVerb(this.language, line.text.slice(end), 'PREAMBULAR') !== null &&
      this.preambularVerb(line)
    );
  }

  /** Where the script has capitals, a paragraph begins with one; elsewhere an introducer must stand. */
  beginsParagraph(line: Line): boolean {
    const first = this.source.text.slice(line.start, line.start + 1);
    if (first.toLowerCase() !== first.toUpperCase()) return first === first.toUpperCase();
    return (
      this.language.data.acts.introducers.length === 0 || this.language.at('introducers', line.text, 0) > 0
    );
  }
}

/** True where a heading begins with a numeral or ordinal. */
export function isMarked(title: string): boolean {
  const plain = title.normalize('NFKC').replace(/\p{Mn}/gu, '');
  return MARKED.test(plain) || LONE_MARK.test(plain);
}

/** A text without the footnote calls at its end. */
export function withoutCalls(text: string): string {
  return CALL_END.test(text.slice(-1)) ? text.replace(TRAILING_CALL, '') : text;
}

/** True where a text stops in the middle of a sentence: the page has cut it. */
export function isOpen(text: string): boolean {
  return OPEN_END.test(text);
}
