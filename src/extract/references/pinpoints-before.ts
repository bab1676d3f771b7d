import type { Language, LexemeOf, Lexemes } from '../../languages/index.js';
import {
  firstFrom,
  lastEnding,
  lastUntil,
  Marks,
  type Passage,
  pastComma,
  pastSpace,
  startingAt,
  startingIn,
} from '../passage/index.js';
import { conjunctions } from './clause-words.js';
import { isAlike, type PinpointLabels, type PinpointLexeme } from './pinpoint-labels.js';
import type { DateHit } from './references.js';

/** The parts that are named before a document: their words, and where these begin with what is written together with them. */
interface Before {
  start: number;
  end: number;
  parts: string[];
  at: number;
}

/** How a pinpoint stands before the next word: right before it, or parted by a comma or a conjunction. */
type Joint = 'OF' | 'COMMA' | 'AND';

/** A pinpoint that stands before something else, and how. */
interface Ending {
  lexeme: PinpointLexeme;
  labels: string[];
  start: number;
  end: number;
  joint: Joint;
  isBare: boolean;
}

/** "paragraph 4 of section II of part one of the annex": no document is named more finely. */
const MANY_PARTS = 5;
/** How far a pinpoint may stand before its document, and how many letters the words between may have. */
const REACH = 70;
const OF_LENGTH = 24;
/** How far a pinpoint may stand before the symbol of what is described behind it. */
const DESCRIPTION = 160;
/** A year, or an ordinal in digits ("73er período de sesiones"): no number of another document. */
const COUNTING = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<![\d/])\d{1,3}-?\p{L}{1,3}(?!\p{L})/gu;
/** How long an article is that stands behind the words of a relation. */
export const ARTICLE_LENGTH = 5;
/** How a text says that one thing stands in a part of another. */
export const HOLDING: readonly string[] = ['CONTAINED_IN', 'AS_SET_OUT_IN', 'ANNEXED_TO'];
/** What no pinpoint and its document have between them. */
const PARTING = new Marks(',;.');
/** What a part that follows its document stands behind. */
const BEHIND = /[\d),"] ?$/;
/** A number, with its letter or session, and a comma. */
const BEHIND_NUMBER = /[\d)](?: [a-z])?, $/;

/** "Paragraph 3 and paragraph 5 of the operative part": both are counted there. */
function ofPart(labels: readonly string[], later = ''): string[] {
  const unit = /^(?:OP|PP)/.exec(later)?.[0];
  return labels.map((label) => (unit === undefined ? label : label.replace(/^para(?=\d)/, unit)));
}

/** The parts that stand before a document: "paragraph 4 of section II of". */
export class PinpointsBefore {
  readonly #labels: PinpointLabels;
  readonly #heads: readonly LexemeOf<'head'>[];
  readonly #relations: readonly LexemeOf<'relation'>[];

  constructor(
    labels: PinpointLabels,
    lexemes: Lexemes,
    readonly passage: Passage,
    readonly language: Language,
    readonly dates: readonly DateHit[],
  ) {
    this.#labels = labels;
    this.#heads = lexemes.of('head');
    this.#relations = lexemes.of('relation');
  }

  /** From the document inwards: "paragraphs 4 to 6 of section II of the annex to", "section II, paragraph 4, of". */
  of(from: number): Before | null {
    // Where words are not parted by spaces, parts stand behind: "第61/7号决议附件".
    if (!this.language.spaced) return null;
    const parts: string[] = [];
    /** The units from the document inwards, and where the parts of each begin. */
    const levels: { unit: string; from: number }[] = [];
    let place = 0;
    let at = from;
    let end = 0;
    let later: PinpointLexeme | undefined;
    let isBare = false;
    for (let step = 0; step <= MANY_PARTS; step += 1) {
      const read = this.#endingAt(at, later);
      if (!read) break;
      const { unit } = read.lexeme.entry;
      if (!later) {
        end = read.end;
        isBare = read.isBare;
      } else if (read.joint !== 'OF') isBare = false;
      if (read.joint === 'OF' || !later) levels.push({ unit, from: place });
      else {
        const level = levels.findLastIndex((one) => isAlike(one.unit, unit));
        if (level >= 0) levels.length = level + 1;
        place = levels.at(-1)?.from ?? 0;
      }
      const labels = read.joint === 'AND' ? ofPart(read.labels, parts[place]) : read.labels;
      parts.splice(place, 0, ...labels);
      place += labels.length;
      later = read.lexeme;
      at = read.start;
    }
    // Without a word for "of" the comma may part it from the document.
    if (parts.length === 0 || isBare) return null;
    const start = at + (this.#labels.startingAt(at)[0]?.lead.length ?? 0);
    return { start, end, parts, at };
  }

  /** "Paragraph 4 of the guidelines contained in" the part that begins at a place, or "annexed to" the document that does. */
  ofHeld(from: number, held: Before | null): Before | null {
    const relation = this.#holdingAt(from, held !== null);
    if (!relation) return null;
    const inner = this.ofDescribed(relation.start - 1);
    if (!inner || this.#hasConjunction(inner.end, relation.start)) return null;
    const outer = held?.parts ?? ['annex'];
    return { ...inner, end: held?.end ?? relation.end, parts: [...outer, ...inner.parts] };
  }

  /** The words for that which end before a place; "annexé" is a part, and says that it holds what stands before it. */
  #holdingAt(from: number, isPart: boolean): LexemeOf<'relation'> | undefined {
    const isAnnexed = ({ entry }: LexemeOf<'relation'>) => entry.relation === 'ANNEXED_TO';
    const own = isPart ? startingAt(this.#relations, from).find(isAnnexed) : undefined;
    const before = own ?? lastEnding(this.#relations, from);
    if (!before || from - before.end > ARTICLE_LENGTH) return undefined;
    if (PARTING.between(this.passage.text, before.start, from)) return undefined;
    return (isPart ? HOLDING.includes(before.entry.relation) : isAnnexed(before)) ? before : undefined;
  }

  #hasConjunction(from: number, to: number): boolean {
    return !conjunctions(this.language, this.passage.text, from, to).next().done;
  }

  /** "Paragraph 7 of the report of the Committee on Ports (A/61/16)": the parts of what is described before a bracket that opens at a place. */
  ofDescribed(bracket: number): Before | null {
    const { text } = this.passage;
    const index = lastUntil(this.#labels.lexemes, bracket);
    const lexeme = this.#labels.lexemes[index];
    const numbers = lexeme && bracket - lexeme.end <= DESCRIPTION && this.#labels.of(lexeme);
    if (!numbers) return null;
    const word = this.language.at('of', text, pastComma(text, numbers.end));
    // A language that has the genitive needs no word between.
    const isGenitive = word < 0 && this.language.data.language.endings.length > 0;
    const of = isGenitive ? pastSpace(text, numbers.end) : word;
    if (isGenitive && this.#hasConjunction(of, bracket)) return null;
    const isDescribed =
      of > 0 && of < bracket && !/[,;:()"\d]|\. /.test(this.#undated(of, bracket).replace(COUNTING, ''));
    return isDescribed ? this.of(pastSpace(text, of)) : null;
  }

  /** Without the dates in it: "his report of 3 May 2006". */
  #undated(from: number, to: number): string {
    let words = '';
    let at = from;
    for (const { start, end } of startingIn(this.dates, from, to)) {
      words += this.passage.text.slice(at, Math.max(at, start));
      at = Math.max(at, end);
    }
    return words + this.passage.text.slice(at, to);
  }

  /** The pinpoint that stands right before a place, or before another pinpoint that begins there. */
  #endingAt(from: number, later?: PinpointLexeme): Ending | null {
    const { text } = this.passage;
    for (let index = firstFrom(this.#labels.lexemes, from) - 1; index >= 0; index -= 1) {
      const lexeme = this.#labels.lexemes[index];
      if (!lexeme || lexeme.end > from) continue;
      if (from - lexeme.end > REACH) return null;
      const numbers = this.#labels.of(lexeme);
      if (!numbers || numbers.end > from) continue;
      const mark = pastSpace(text, numbers.end);
      const comma = text[mark] === ',';
      const at = comma ? mark + 1 : numbers.end;
      // Behind a comma another reference begins: "paragraph 7 thereof, and 62/8".
      if (!later && (from - at > OF_LENGTH + 2 || PARTING.between(text, at, from))) continue;
      const gap = text.slice(at, from).trim();
      const start = Math.min(lexeme.start - lexeme.lead.length, numbers.start ?? lexeme.start);
      const read = (joint: Joint, isBare: boolean): Ending => ({
        lexeme, labels: numbers.labels, start, end: numbers.end, joint, isBare,
      }); // biome-ignore format: one line
      if (!later) {
        const of = this.language.at('of', text, pastSpace(text, at));
        // A language that has the genitive needs no word between.
        if ((of < 0 && gap !== '' && !this.#isJoinedOf(gap)) || gap.length > OF_LENGTH) continue;
        if (this.#joinsAnother(Math.max(of, at), from)) continue;
        const isBare = comma && gap === '';
        if (isBare && this.language.data.language.endings.length === 0) continue;
        return read('OF', isBare);
      }
      const joint = this.#jointOf(gap, comma, lexeme, later, this.#labels.lexemes[index - 1]);
      // "61/7, in particular its paragraph 5, and paragraph 6 of resolution 62/8"
      if (joint === 'AND' && this.#isBehindIts(start)) return null;
      // "61/7, paragraph 5, and paragraph 6 of resolution 62/8": behind a number it is that one's.
      const isBehind = joint === 'AND' && comma && this.#isBehindNumber(start);
      if (isBehind && !this.#isHeld(lexeme, later, this.#labels.lexemes[index - 1])) return null;
      if (joint) return read(joint, false);
      if (gap !== '') return null;
    }
    return null;
  }

  /** "المرفق الثاني لاتفاقية": a word for "of" that is written together with a name. */
  #isJoinedOf(gap: string): boolean {
    return this.language.folded(this.language.data.pinpoints.of).includes(gap);
  }

  /** "Of the Charter and resolution 61/7": what is behind "of" ends with a conjunction. */
  #joinsAnother(of: number, from: number): boolean {
    const gap = this.passage.text.slice(of, from);
    if (!this.language.spaced) return false;
    const joined = this.language.folded(this.language.data.acts.joined);
    const head = this.#heads[firstFrom(this.#heads, from)];
    if (head && head.start - head.lead.length === from && joined.some((word) => head.lead.startsWith(word)))
      return true;
    return !conjunctions(this.language, gap, 0, gap.length).next().done;
  }

  /** What joins a pinpoint to the one behind it; null where that is something else. */
  #jointOf(
    gap: string,
    comma: boolean,
    one: PinpointLexeme,
    later: PinpointLexeme,
    holder: PinpointLexeme | undefined,
  ): Joint | null {
    const joined = this.language.folded(this.language.data.acts.joined);
    const isJoined = joined.some((word) => later.lead.startsWith(word));
    const and = this.language.at('conjunctions', gap, 0);
    // "et le paragraphe 7": an article may come behind.
    const isAnd = gap === '' ? isJoined : and > 0 && /^(?: \p{L}{1,3}'?)?$/u.test(gap.slice(and));
    // "Chapter VII and Article 41 of the Charter", where nothing stands before the chapter of which it may be.
    const isFree =
      !comma &&
      one.entry.numbered &&
      !BEHIND.test(this.passage.text.slice(0, one.start - one.lead.length).slice(-3));
    if (isAnd)
      return isFree || isAlike(one.entry.unit, later.entry.unit) || this.#isHeld(one, later, holder)
        ? 'AND'
        : null;
    if (gap === '') return comma ? 'COMMA' : 'OF';
    return this.language.at('of', gap, 0) === gap.length ? 'OF' : null;
  }

  /** "Section II, paragraph 3, and section IV of resolution 62/8", "…, and annex II of": the section before the paragraph is of the later one's kind, or free. */
  #isHeld(one: PinpointLexeme, later: PinpointLexeme, holder: PinpointLexeme | undefined): boolean {
    const at = holder ? holder.start - holder.lead.length : 0;
    const isFree =
      holder !== undefined && !isAlike(holder.entry.unit, one.entry.unit) && this.#isUnparted(at);
    const end =
      holder && (isFree || isAlike(holder.entry.unit, later.entry.unit))
        ? this.#labels.of(holder)?.end
        : undefined;
    if (end === undefined || this.#isBehindNumber(at)) return false;
    return end <= one.start && /^, $/.test(this.passage.text.slice(end, one.start - one.lead.length));
  }

  /** Nothing that a comma parts from it stands before a place. */
  #isUnparted(at: number): boolean {
    return !/[,)"] ?$/.test(this.passage.text.slice(Math.max(0, at - 2), at));
  }

  #isBehindIts(start: number): boolean {
    const space = start > 1 ? this.passage.text.lastIndexOf(' ', start - 2) : -1;
    return start > 1 && this.language.at('its', this.passage.text, space + 1) === start - 1;
  }

  #isBehindNumber(start: number): boolean {
    return BEHIND_NUMBER.test(this.passage.text.slice(Math.max(0, start - 8), start));
  }
}
