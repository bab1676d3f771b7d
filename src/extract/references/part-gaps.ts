import type { Language, LexemeOf, Lexemes } from '../../languages/index.js';
import { lastEnding, type Passage, startingAt, startingIn } from '../passage/index.js';
import type { PinpointLabels } from './pinpoint-labels.js';
import { type DateHit, ownDate } from './references.js';

const GAP = / ?(?:\([^()]{0,24}\))?\)?[,(]? ?/y;
/** The number of a resolution in a report, and a comma. */
const PRINTED = / ?\d{1,3}, ?/y;
/** The number of a volume, and a comma. */
const VOLUME = / ?(?:[ivxl]{1,5}|\d{1,2})(?: \([^()]{1,20}\))?, /y;
/** How far behind a reference the word for its title begins: ", а также озаглавленная". */
const TITLE_GAP = 12;
/** How long the noun is that stands behind its title, where words are not parted. */
const NOUN = 8;

/** What may stand between a reference and the parts that follow it: its date, its title, its noun, marks. */
export class PartGaps {
  readonly #heads: readonly LexemeOf<'head'>[];
  readonly #entitled: readonly LexemeOf<'entitled'>[];
  readonly #instruments: readonly LexemeOf<'instrument'>[];
  readonly #labels: PinpointLabels;

  constructor(
    readonly passage: Passage,
    readonly language: Language,
    lexemes: Lexemes,
    readonly dates: readonly DateHit[],
    labels: PinpointLabels,
  ) {
    this.#heads = lexemes.of('head');
    this.#entitled = lexemes.of('entitled');
    this.#instruments = lexemes.of('instrument');
    this.#labels = labels;
  }

  /** Spaces, a comma and what stands in brackets. */
  lengthAt(at: number): number {
    GAP.lastIndex = at;
    GAP.test(this.passage.text);
    return GAP.lastIndex - at;
  }

  /** "Chap. I, resolution 1, annex II": past a resolution that is printed in the part before; the place itself where none is. */
  pastPrinted(at: number): number {
    const [head] = startingAt(this.#heads, at);
    PRINTED.lastIndex = head?.end ?? 0;
    return head && PRINTED.test(this.passage.text) ? PRINTED.lastIndex : at;
  }

  /** "…), vol. I, chap. II": past the volume of what is printed in several; the place itself where none is told. */
  pastVolume(at: number): number {
    const { text } = this.passage;
    VOLUME.lastIndex = this.language.at('volumes', text, at);
    return VOLUME.lastIndex > at && VOLUME.test(text) ? VOLUME.lastIndex : at;
  }

  /** Past the date of a reference. */
  pastDate(end: number): number {
    const date = ownDate(this.dates, this.passage.text, end);
    return date?.end ?? end;
  }

  /** Past the title of a reference: ', entitled "Lamps of the harbours"'. */
  pastTitle(end: number): number {
    const { text } = this.passage;
    const [entitled] = startingIn(this.#entitled, end, end + TITLE_GAP);
    if (!entitled || !this.language.spaced || text[entitled.end + 1] !== '"') return end;
    const close = text.indexOf('"', entitled.end + 2);
    return close < 0 || /[\d;.()"]/.test(text.slice(end, entitled.start)) ? end : close + 1;
  }

  /** Past the noun behind a number ("号决议") and the mark that closes a title. */
  pastNoun(end: number): number {
    const { text } = this.passage;
    const link = Math.max(end, this.language.at('links', text, end));
    const noun = (from: number) => startingAt(this.#heads, from)[0]?.end;
    // "《宪章》第六章": the little word is a part's.
    const isPart = this.#labels.startingAt(end).some((one) => this.#labels.of(one) !== null);
    const at = isPart ? end : (noun(end) ?? noun(link) ?? link);
    const quoted = text[at] === '"' ? at + 1 : end;
    // "题为"灯塔"的成果文件"
    const of = text[quoted - 1] === '"' ? this.language.at('links', text, quoted) : -1;
    const [part] = of < 0 ? [] : startingIn(this.#labels.lexemes, of, of + NOUN);
    const nouns = part
      ? [lastEnding(this.#heads, part.start), lastEnding(this.#instruments, part.start)]
      : [];
    const isNoun = nouns.some((noun) => noun?.end === part?.start);
    return part && isNoun ? part.start : Math.max(at, quoted);
  }
}
