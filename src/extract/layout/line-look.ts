import type { SourceDocument } from '../../documents/index.js';
import type { Folded, Language } from '../../languages/index.js';
import type { Act } from '../../seedfile/index.js';
import { fromRoman, toRoman } from '../../symbols/index.js';
import type { Range } from '../passage/index.js';
import { leadingVerb } from '../verbs/index.js';
import { endsIn, ITEM, isMarked, type Line, NUMBERED, past, withoutCalls } from './lines.js';

const SEPARATED = /^\d{1,5} ?[-.)\]]/;
/** "1 August 2022": the date of a masthead, in English whatever the language. */
const BARE_DATE = /^\d{1,2} \p{L}+ \d{4}$/u;
/** "72/200. Information …", "S-24/2. …", "3281 (XXIX). …": the title of a resolution behind its number. */
const TITLED =
  /^(?:(?:\p{L}{1,4}-|prst )?\d{1,4}\/\d{1,4}(?: ?\p{L}{1,4}(?=[.:]| ?-))?(?:[.:]| ?-)?|\d{1,4} ?(?:\p{L}{1,4} )?\((?:\p{L}{1,4} ?- ?)?(?:[ivxlc]+|\d{1,2})\)(?:[.:]| ?-)) \p{L}/u;
/** The first letter behind a number without a stop. */
const SMALL = /^[\p{L}\d/-]+ (?:\p{Lu} )?(\p{L})/u;
/** "Action 7. We will …": a heading with a count of its own. */
const COUNTED_HEADING = /^\p{L}{2,12} ?\d{1,3} ?[-.:] ?\p{L}/u;
/** The line that ends a text or a page above its footnotes. */
const RULE = /^[_\u2500\u2014-]{5,}$/;
export const SENTENCE_END = /(?<=[.;,:] ?["')\]]*\.?)/y;
/** What no heading ends in, before its footnote calls. */
const CLAUSE_END = /(?<=[,;.:][⁰¹²³⁴-⁹]*)/y;
const ACT_END = /(?<=[.;:])/y;
const HEADING_LENGTH = 160;
/** A number, a word behind it, and the mark that ends them. */
const AGAIN = /^\d{1,3} ?(\p{L}{2,10})(?:[.)]? ?-|[.)]) ?(?=\p{L})/u;
const DATE_LENGTH = 40;
/** No verb is longer that stands alone on its line. */
const BARE_VERB = 40;
/** "(7) ", "VII. ", "七、": an operative paragraph counted otherwise, where a verb of one follows. */
const COUNTED = /^(?:\((\d{1,3})\)|([ivxl]{1,7}) ?[.-]|([一二三四五六七八九十]{1,3})[,、.]) ?(?=\p{L})/u;

/** What a line looks like by itself, in one language: its number or label, a heading, a sentence, the verb that leads it. */
export class LineLook {
  /** Whether a verb of a place leads the line that was asked of last: of one line it is asked several times in a row. */
  readonly #led = { PREAMBULAR: { text: '', is: false }, OPERATIVE: { text: '', is: false } };

  constructor(
    readonly source: SourceDocument,
    readonly language: Language,
  ) {}

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
    if (printed === undefined || (given === undefined && this.isBareDate(text))) return null;
    return Number(printed);
  }

  /** "4 bis. Invites …": a paragraph that was put in behind 4, from behind its number on, and "bis" in the letters of labels; null where the line is none. */
  again(line: Line, folded: Folded): { line: Line; word: string } | null {
    const [label = '', printed] = AGAIN.exec(line.text) ?? [];
    const words = Object.entries(this.language.data.pinpoints.again ?? {});
    const word = printed && words.find(([one]) => this.language.foldPhrase(one) === printed)?.[1];
    return word ? { line: { ...line, ...past(line, label.length, folded) }, word } : null;
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
    if (number === null || !this.operativeVerb(rest) || !endsIn(withoutCalls(line.text), SENTENCE_END))
      return null;
    return { line: { ...rest, block: { ...line.block, num: `${number}.` } }, number };
  }

  /** "4 December 2006", in English or in the text's language. */
  protected isBareDate(text: string): boolean {
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

  /** The line before ended without a blank one, and this one begins small, or with the digits of no paragraph: a line of one paragraph. */
  isWrapped(line: Line, before: number): boolean {
    const first = this.source.text.slice(line.start, Math.min(line.end, line.start + 1));
    const isSmall = first !== first.toUpperCase() || (/\d/.test(first) && !this.isTitled(line));
    return isSmall && !this.isApart(line, before);
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

  /** "At its 45th plenary meeting, on …, the Council:": a sentence that its items end. */
  announces({ text }: Line): boolean {
    return text.length > (this.language.spaced ? 40 : 15) && text.endsWith(':');
  }

  /** A date and nothing else. */
  isDate({ text, block }: Line): boolean {
    return block.role === 'unknown' && this.isBareDate(text);
  }

  /** A line of running text: of some length, ending as a sentence or a clause does. */
  isSentence({ text }: Line): boolean {
    return text.length > (this.language.spaced ? 80 : 30) && endsIn(withoutCalls(text), SENTENCE_END);
  }

  /** A short sentence in which a body acts: "The Council decides to meet." */
  isAct(line: Line): boolean {
    return endsIn(line.text, ACT_END) && /[ \p{Script=Han}]/u.test(line.text) && this.operativeVerb(line);
  }

  isShort({ text }: Pick<Line, 'text'>, length = HEADING_LENGTH): boolean {
    return text.length <= length && !endsIn(text, CLAUSE_END);
  }

  /** A heading with a numeral or ordinal of its own. */
  isMarkedHeading(line: Line): boolean {
    return (
      this.isShort(line) &&
      isMarked(this.source.text.slice(line.start, line.end)) &&
      !this.isBoilerplate(line)
    );
  }

  /** A number written out ("أولا", "一"), and nothing else. */
  isNumeral({ text }: Line): boolean {
    return this.language.numeral(text, 0)?.end === text.length;
  }

  preambularVerb({ text }: Line): boolean {
    return this.#isLed(text, 'PREAMBULAR');
  }

  operativeVerb({ text }: Line): boolean {
    return this.#isLed(text.replace(NUMBERED, ''), 'OPERATIVE');
  }

  #isLed(text: string, place: 'PREAMBULAR' | 'OPERATIVE'): boolean {
    const last = this.#led[place];
    if (last.text !== text) this.#led[place] = { text, is: leadingVerb(this.language, text, place) !== null };
    return this.#led[place].is;
  }

  /** The act of a line that is nothing but an operative verb ("Decides", "Recommends that:"); null where it is more. */
  bareAct({ text }: Line): Act | null {
    const verb = text.length <= BARE_VERB ? leadingVerb(this.language, text, 'OPERATIVE') : null;
    if (!verb) return null;
    const rest = text.slice(verb.end).replace(/:$/, '').trim();
    return rest === '' || this.language.data.acts.subordinators.includes(rest) ? verb.act : null;
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
