import type { Language, LexemeOf, Lexemes } from '../../languages/index.js';
import { type NumberHit, yearOfScNumber } from '../../symbols/index.js';
import { lastBefore, startingAt, Taken } from '../passage/index.js';
import { keptOf } from './kept.js';
import { joinedConjunction } from './number-lists.js';
import type { DateHit, NumberContext, Reference } from './references.js';
import type { Sight } from './sight.js';

/** The body whose resolutions are cited without their year. */
export const COUNCIL = 'unsc';
/** Where the Council is not named, a number of one figure or two may be of anything. */
const LEAST_ALONE = 100;

/** A number that is no part of a longer one, of a symbol, a fraction or an amount, and has no bracket of its own behind it. */
const PLAIN = /(?<![\p{N}/.:(_-])[1-9]\d{0,3}(?![\p{N}/%_-]|[.,:]\d| ?\((?:\d|\p{L}{1,3}[ )-]))/gu;

const YEAR = /^(?:19[4-9]|20\d)\d(?!\d)/;

/** A number with its place in a passage; `isPlain` where it is printed without its year. */
export type PlacedNumber = NumberHit & { at: number; to: number; isPlain?: boolean };

/**
 * "Security Council resolutions 1325 and 1820": a resolution of the Council is known by its number alone, and the Council's count tells the
 * year. Found are the numbers right behind a head of resolutions, with no more than a body between, and those with which such a list goes on.
 */
export function plainNumbers(
  known: readonly PlacedNumber[],
  { passage: { text }, language, lexemes, dates }: Sight,
  { ownBody, cited }: Pick<NumberContext, 'ownBody' | 'cited'>,
): PlacedNumber[] {
  const isNamed = lexemes.of('issuer').some(({ body }) => body === COUNCIL);
  if (!isNamed && ownBody !== COUNCIL && !cited?.ofCouncil) return [];
  const heads = lexemes.of('head').filter(({ entry }) => entry.kind === 'RESOLUTION');
  const [first] = heads;
  if (!first) return [];
  const least = isNamed ? 1 : LEAST_ALONE;
  const numbers: { number: number; year: number; at: number }[] = [];
  PLAIN.lastIndex = first.end;
  for (let match = PLAIN.exec(text); match; match = PLAIN.exec(text)) {
    const number = Number(match[0]);
    const year = number < least ? null : yearOfScNumber(number);
    if (year !== null && (isNamed || ownBody === COUNCIL || isKnown(number, year, cited)))
      numbers.push({ number, year, at: match.index });
  }
  if (numbers.length === 0) return [];
  const between = new Between(text, language, lexemes, dates);
  const taken = new Taken([...known.map(({ at, to }) => ({ start: at, end: to })), ...dates]);
  const found: PlacedNumber[] = [];
  let next = 0;
  for (const { number, year, at } of numbers) {
    const to = at + String(number).length;
    if (taken.shares({ start: at, end: to }) || !between.mayEnd(to)) continue;
    while ((known[next]?.to ?? at) < at) next += 1;
    const head = lastBefore(heads, at)?.end ?? at + 1;
    const isLed = between.reach(head, at, false);
    const before = [known[next - 1], found.at(-1)];
    if (isLed || before.some((one) => one && one.to >= head && between.reach(one.to, at, true)))
      found.push({ ...BARE, start: at, end: to, at, to, first: number, second: year });
  }
  return found;
}

/** Its year has been printed before. */
export function isKnown(number: number, year: number, cited: NumberContext['cited']): boolean {
  return cited?.has(`S/RES/${number} (${year})`) === true;
}

const BARE = {
  form: 'YEAR', session: null, letter: null, others: [], plausible: 'WITH_HEAD', isPlain: true,
} as const; // biome-ignore format: short

/** "{month} {year} года": what makes a year of a number. */
const yearsOf = keptOf((language) =>
  language.data.dates.patterns
    .map((pattern) => pattern.split('{year}')[1]?.trim() ?? '')
    .filter((word) => word !== '' && !word.includes('{'))
    .map((word) => language.foldPhrase(word)),
);

/** What stands between a head and its number, and between the numbers of a list. */
class Between {
  readonly #years: readonly string[];
  readonly #issuers: readonly LexemeOf<'issuer'>[];

  constructor(
    readonly text: string,
    readonly language: Language,
    lexemes: Lexemes,
    readonly dates: readonly DateHit[],
  ) {
    this.#issuers = lexemes.of('issuer');
    this.#years = yearsOf(language);
  }

  /** No year, and where words are not parted by spaces, with the little word that numbers have behind them. */
  mayEnd(to: number): boolean {
    if (!this.language.spaced) return this.language.at('links', this.text, to) > to;
    const next = this.text.slice(to, to + 8).trimStart();
    return !this.#years.some((word) => next.startsWith(word));
  }

  /** True where no more than spaces, little words and a body stand between two places; in a list, commas, conjunctions and dates as well. */
  reach(from: number, to: number, inList: boolean): boolean {
    for (let at = from; at < to; ) {
      const next = Math.max(this.#pastWord(at, to), inList ? this.#pastJoint(at) : -1);
      if (next <= at) return false;
      if (next === to) return true;
      at = next;
    }
    return from === to;
  }

  #pastWord(at: number, to: number): number {
    if (this.text[at] === ' ') return at + 1;
    const issuer = startingAt(this.#issuers, at).at(-1)?.end ?? -1;
    const link = this.language.at('links', this.text, at);
    // "The Council's resolution of 2004": behind a little word, what may be a year is one.
    const isYear = this.language.spaced && link >= to - 1 && YEAR.test(this.text.slice(to, to + 5));
    return isYear ? issuer : Math.max(issuer, link);
  }

  #pastJoint(at: number): number {
    if (this.text[at] === ',') return at + 1;
    return Math.max(
      this.language.at('conjunctions', this.text, at),
      this.language.at('dated', this.text, at),
      at + joinedConjunction(this.language, this.text, at),
      startingAt(this.dates, at).at(-1)?.end ?? -1,
    );
  }
}

/** What is told of a number that is printed without its year. */
export function yearAdded({ target, confidence, notes }: Pick<Reference, 'target' | 'confidence' | 'notes'>) {
  const message = `The year of ${target} is not printed: the Council's count tells it.`;
  return {
    confidence: Math.min(confidence, 0.95),
    notes: [...notes, { code: 'YEAR_BY_COUNT', severity: 'INFO' as const, message }],
  };
}
