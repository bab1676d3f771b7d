import type { LexemeOf, Lexemes } from '../../languages/index.js';
import type { Pinpoint } from '../../seedfile/index.js';
import { isLetterAt, pastComma, STOPS, sharesPlace, wordStart } from '../passage/index.js';
import type { Chain, Pinpoints } from './pinpoints.js';

/** How far a part may stand behind what a pronoun leads it back to. */
const REACH = 100;
/** How far the symbol of what is described may stand behind its noun: "the report of the Panel on Ports (A/61/16)". */
const DESCRIPTION = 160;

interface Named {
  start: number;
  end: number;
  target: string | null;
  pinpoint: Pinpoint | null;
}

/** A part, with the words that lead it back, and what was named before that they mean. */
export interface PartBack {
  start: number;
  end: number;
  target: string;
  pinpoint: Pinpoint;
}

/**
 * "…, and requests that paragraph 4 of that resolution be applied", "the invitation in paragraph 10 thereof", "under its Article 41": parts that stand
 * apart from what they are of. What a noun leads back to is named by that noun last; what a pronoun leads back to is named last, with a part of its own.
 */
export function partsBack(pinpoints: Pinpoints, mentions: readonly Named[], lexemes: Lexemes): PartBack[] {
  if (mentions.length === 0 || !pinpoints.language.spaced) return [];
  const back = new Back(pinpoints, mentions, lexemes);
  const found: PartBack[] = [];
  let from = 0;
  for (const { start, lead } of pinpoints.unclaimed()) {
    const chain = start < from ? null : pinpoints.chain(start - lead.length, start);
    if (!chain) continue;
    from = chain.end;
    const part = back.read(chain);
    if (part) found.push(part);
  }
  return found;
}

class Back {
  readonly #text: string;
  readonly #instruments: readonly LexemeOf<'instrument'>[];
  readonly #heads: readonly LexemeOf<'head'>[];

  constructor(
    readonly pinpoints: Pinpoints,
    readonly mentions: readonly Named[],
    lexemes: Lexemes,
  ) {
    this.#text = pinpoints.passage.text;
    this.#instruments = lexemes.of('instrument');
    this.#heads = lexemes.of('head');
  }

  read(chain: Chain): PartBack | null {
    const { language } = this.pinpoints;
    const { start } = chain.words;
    const end = this.pinpoints.owners.backFrom(chain.end);
    const its = this.#itsBefore(start);
    if (end < 0 && its < 0) return null;
    const isPronoun =
      end < 0 || language.at('pronouns', this.#text, pastComma(this.#text, chain.end)) === end;
    const from = end < 0 ? its : start;
    const of = isPronoun ? this.#lastNamed(from, chain.first) : this.#namedBy(this.#lastWord(end), from);
    if (!of?.target) return null;
    return { start: from, end: Math.max(end, chain.end), target: of.target, pinpoint: chain.pinpoint };
  }

  /** Where "its" begins, right before a place; -1 where it does not stand there. */
  #itsBefore(at: number): number {
    const { language } = this.pinpoints;
    if (this.#text[at - 1] !== ' ') return -1;
    const start = wordStart(this.#text, at - 1, 0);
    return language.at('its', this.#text, start) === at - 1 ? start : -1;
  }

  #lastWord(end: number): string {
    return this.#text.slice(wordStart(this.#text, end, 0), end);
  }

  /** What was named last, with a part of its own, and nothing since that may have parts; behind a comma, with a part of the same kind, a chapter or an article. */
  #lastNamed(at: number, { entry: { numbered, unit } }: Chain['first']): Named | null {
    const last = this.mentions.findLast(({ end }) => end <= at);
    if (!last?.target || !last.pinpoint || at - last.end > REACH) return null;
    const isLike =
      ['article', 'chapter'].includes(unit) || last.pinpoint.labels.some((label) => label.startsWith(unit));
    if (!numbered || !(isLike || !this.#text.slice(last.end, at).includes(','))) return null;
    const isParted =
      STOPS.between(this.#text, last.end, at) ||
      sharesPlace(this.#instruments, last.end, at) ||
      sharesPlace(this.#heads, last.end, at);
    return isParted ? null : last;
  }

  /** What its noun stands in, or right before, where the noun was said last. */
  #namedBy(noun: string, at: number): Named | null {
    for (
      let said = this.#text.lastIndexOf(noun, at - 1);
      said >= 0;
      said = this.#text.lastIndexOf(noun, said - 1)
    ) {
      if (isLetterAt(this.#text, said - 1)) continue;
      const to = said + noun.length;
      // "Resolutions 61/7 and 62/8": neither of several.
      if (isLetterAt(this.#text, to)) return null;
      return this.mentions.find((one) => one.target !== null && this.#isNamed(one, said, to)) ?? null;
    }
    return null;
  }

  #isNamed({ start, end }: Named, said: number, to: number): boolean {
    if (start <= said) return to <= end;
    if (start - to > DESCRIPTION) return false;
    const gap = this.#text.slice(to, start);
    return gap === ' ' || (gap.endsWith(' (') && !/[;:()]|\. /.test(gap.slice(0, -1)));
  }
}
