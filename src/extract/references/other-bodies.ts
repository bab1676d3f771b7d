import type { Lexeme, LexemeOf } from '../../languages/index.js';
import {
  Marks,
  pastComma,
  pastSpace,
  sharesPlace,
  startingAt,
  startingIn,
  wordStart,
} from '../passage/index.js';
import { LONGEST_NAME } from './names.js';
import type { NumberWords } from './number-words.js';
import type { IssuerLexeme } from './possessors.js';
import { ownDate } from './references.js';

type Head = LexemeOf<'head'>;

/** Lexemes that are names: a capital in one may be another body's. */
const NAMING: readonly Lexeme['kind'][] = ['issuer', 'body', 'name'];
/** How far before a head the name of another body begins at most. */
const NAME_GAP = 40;
/** Behind these a word has a capital of its own. */
const OPENING = new Marks('.;:)"');

/** Bodies that are none of the organs, beside the numbers of a passage. */
export class OtherBodies {
  constructor(
    readonly words: NumberWords,
    readonly source: string,
  ) {}

  /** "Governing Council": a capital right before a short issuer of one word, that is no issuer itself, makes another body's name. */
  isLongerName({ start, end }: IssuerLexeme): boolean {
    return !this.words.passage.text.slice(start, end).includes(' ') && this.isBefore(start);
  }

  /** "resolution 3/2 of the Commission on Ports", or the body between head and number, or before its date: not of the organs' series. */
  isBeside(head: Head, hit: { at: number; to: number }): boolean {
    const { text } = this.words.passage;
    const isBody = (at: number) =>
      this.words.language.at('bodies', text, at) > at && startingAt(this.words.issuers, at).length === 0;
    if (sharesPlace(this.words.bodies, head.end, hit.at)) {
      const ahead = this.words.skip(head.end);
      if (ahead < hit.at && isBody(ahead)) return true;
    }
    if (sharesPlace(this.words.bodies, hit.to, text.length)) {
      const behind = this.words.past(hit.to);
      if (behind.belongs && isBody(behind.at)) return true;
    }
    if (this.words.language.spaced) return false;
    const date = this.words.dates.all.findLast(({ end }) => end <= hit.at && hit.at - end <= 4);
    const to = date?.start ?? hit.at;
    if (!sharesPlace(this.words.bodies, to - 16, to)) return false;
    for (let from = Math.max(0, to - 16); from < to; from += 1) {
      if (!isBody(from)) continue;
      const body = this.words.language.at('bodies', text, from);
      // "设立委员会的2006年5月3日第61/7号决议": what the resolution did.
      if (date && this.words.language.at('links', text, body) > body) continue;
      // "…设立了委员会，以及第62/8号决议": behind a comma or a conjunction something else of the list begins.
      const { at, belongs } = this.words.past(body, to);
      if (at >= to && belongs) return true;
    }
    return false;
  }

  /** "Commission on Ports resolution 3/2": a capital right before the head, that is no issuer and no verb, is another body's. */
  isBefore(headFrom: number): boolean {
    const { text, offsets, ranges } = this.words.passage;
    if (text[headFrom - 1] !== ' ') return false;
    const end = headFrom - (text.startsWith("'s", headFrom - 3) ? 3 : 1);
    const at = wordStart(text, end, Math.max(0, headFrom - NAME_GAP));
    if (at === end || at === 0) return false;
    const place = offsets[at] ?? 0;
    const first = this.source.charAt(place);
    if (first.toLowerCase() === first.toUpperCase() || first !== first.toUpperCase()) return false;
    // "section III resolution", "раздела A резолюции": a numeral or a letter is no name.
    if (/^(?:[ivxlc]+|\p{L})$/u.test(text.slice(at, end))) return false;
    // "(a) Implement resolution 61/7": the first word of a sentence or an item has a capital of its own.
    if (
      OPENING.at(text, text[at - 1] === ' ' ? at - 2 : at - 1) ||
      ranges.some(({ start }) => start === place)
    )
      return false;
    if (this.words.language.at('blockers', text, at) >= 0) return false;
    return !startingIn(this.words.lexemes.all, at - LONGEST_NAME, at + 1).some(
      (lexeme) => lexeme.end > at && !NAMING.includes(lexeme.kind),
    );
  }

  /** "resolution 3/2 of 3 May 2006 of the Commission on Ports": where a capital begins the name of a body that is no issuer; sure where no date stands between. */
  after(end: number, next: number): { name: number; sure: boolean } | null {
    const { text, offsets } = this.words.passage;
    const date = ownDate(this.words.dates.all, text, end);
    const dated = date && date.end <= next ? date.end : end;
    let at = pastComma(text, dated);
    if (at === end || (dated === end && text[end] === ',')) return null;
    const link = this.words.language.at('links', text, at);
    // Where names inflect, the genitive needs no "of".
    if (link < 0 && (dated !== end || this.words.language.data.language.endings.length === 0)) return null;
    at = Math.max(at, pastSpace(text, link));
    const first = this.source.charAt(offsets[at] ?? 0);
    if (first.toLowerCase() === first || this.words.issuersFrom(at, at + 20).length > 0) return null;
    return { name: at, sure: dated === end };
  }
}
