import { daysIn } from '../calendar.js';
import { isWord } from './fold.js';
import type { DatesFile } from './types.js';
import { unitsOf } from './units.js';
import type { Writing } from './writing.js';

/** A date in a folded text; ISO 8601: year, year-month or day. */
export interface DateSpan {
  start: number;
  end: number;
  iso: string;
}

/** Every date holds a year, and reaches no further from it than this: few places need to be looked at. */
const BEFORE_YEAR = 100;
const AFTER_YEAR = 40;
/** The digits of a year. */
const YEAR = 4;

/** Finds the dates of one language, by its data alone. */
export class DateFinder {
  readonly #patterns: readonly DatePattern[];
  /** Which digits each unit is of, as far as there are any. */
  readonly #digits: Uint8Array;

  constructor({ patterns, months, dual, digits = {} }: DatesFile, writing: Writing) {
    const { spaced } = writing;
    const names = months.map((list) => list.map((name) => writing.phrase(name)));
    const written = new Map(Object.entries(digits).map(([digit, value]) => [writing.phrase(digit), value]));
    const script = { names, dual: writing.phrase(dual), spaced, written };
    this.#patterns = patterns.map((pattern) => datePattern(pattern, script));
    const own = [...written.keys()].map((digit) => digit.charCodeAt(0));
    this.#digits = new Uint8Array(Math.max(NINE, ...own) + 1).fill(LATIN_DIGIT, ZERO, NINE + 1);
    for (const digit of own) this.#digits[digit] = OWN_DIGIT;
  }

  /** All dates in a folded text, in its order. */
  find(text: string): DateSpan[] {
    let years = this.#yearsOf(text);
    const found: DateSpan[] = [];
    for (const pattern of this.#patterns) {
      if (years.length === 0) break;
      const more: DateSpan[] = [];
      for (const stretch of aroundYears(text, years)) findIn(text, stretch, pattern, found, more);
      if (more.length === 0) continue;
      found.push(...more);
      if (found.length > more.length) found.sort((one, other) => one.start - other.start);
      // Whatever is found around a year that has its date would share a place with that.
      years = years.filter((at) => !overlaps(found, { start: at, end: at + YEAR }));
    }
    return found;
  }

  /** Where four digits of one script stand, each of a longer run once. Every fourth unit tells: no year stands between two of them. */
  #yearsOf(text: string): number[] {
    const units = unitsOf(text);
    const years: number[] = [];
    for (let at = YEAR - 1; at < text.length; at += YEAR) {
      const script = this.#scriptOf(units[at] ?? 0);
      if (script === NO_DIGIT) continue;
      let from = at;
      while (at - from < YEAR && this.#scriptOf(units[from - 1] ?? 0) === script) from -= 1;
      let to = at + 1;
      while (this.#scriptOf(units[to] ?? 0) === script) to += 1;
      for (; to - from >= YEAR; from += YEAR) years.push(from);
      at = to - 1;
    }
    return years;
  }

  /** Which digits a unit is of. */
  #scriptOf(unit: number): number {
    return this.#digits[unit] ?? NO_DIGIT;
  }
}

const NO_DIGIT = 0;
const LATIN_DIGIT = 1;
const OWN_DIGIT = 2;

/** The stretches of a text in which a date of these years may stand, in order and apart. */
function aroundYears(text: string, years: readonly number[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | undefined;
  for (const at of years) {
    const from = Math.max(0, at - BEFORE_YEAR);
    const to = Math.min(text.length, at + AFTER_YEAR);
    if (last && from <= last.to) last.to = to;
    else {
      last = { from, to };
      stretches.push(last);
    }
  }
  return stretches;
}

/** Adds the dates of one pattern in a stretch of a text that share no place with those that are known. */
function findIn(
  text: string,
  { from, to }: { from: number; to: number },
  { expression, day, month, year, months, isEdge, isEdgeBehind, dayless, written }: DatePattern,
  known: readonly DateSpan[],
  found: DateSpan[],
): void {
  const until = text.slice(0, to);
  expression.lastIndex = from;
  for (let match = expression.exec(until); match; match = expression.exec(until)) {
    const { index } = match;
    const behind = index + match[0].length;
    if (
      (index > 0 && isEdge(until.charCodeAt(index - 1))) ||
      (behind < to && isEdgeBehind(until.charCodeAt(behind))) ||
      (dayless && endsWithDay(until, index))
    ) {
      expression.lastIndex = index + 1;
      continue;
    }
    const named = month > 0 ? (match[month] ?? '') : '';
    const date = { start: index, end: behind, iso: '' };
    if (overlaps(known, date)) continue;
    date.iso =
      isoDate(
        inDigits(match[year], written),
        months.get(named) ?? months.get(inDigits(named, written) ?? ''),
        day > 0 ? inDigits(match[day], written) : undefined,
      ) ?? '';
    if (date.iso !== '') found.push(date);
  }
}

/** Whether one of some spans, in order and apart, shares a place with another span. */
function overlaps(spans: readonly DateSpan[], { start, end }: Pick<DateSpan, 'start' | 'end'>): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && (spans[low]?.start ?? 0) < end;
}

interface DatePattern {
  /** Without what must not stand before and behind it: an expression that looks there is slow to make and to run. */
  expression: RegExp;
  /** Which of its groups hold them; 0 where none does. */
  day: number;
  month: number;
  year: number;
  months: Map<string, number>;
  /** Whether a unit right before it makes it no date. */
  isEdge: (unit: number) => boolean;
  /** The same, right behind it. */
  isEdgeBehind: (unit: number) => boolean;
  /** A month without its day is none where a day stands before it that the month does not have. */
  dayless: boolean;
  written: ReadonlyMap<string, number>;
}

/** What the patterns of one language are made of. */
interface Script {
  names: string[][];
  dual: string;
  spaced: boolean;
  /** Digits in its own script. */
  written: ReadonlyMap<string, number>;
}

/** A number of `least` to `most` digits; in the language's own script, where ten has a sign of its own, 21 has three. */
function numberOf(least: number, most: number, written: ReadonlyMap<string, number>): string {
  const own = [...written.keys()].join('');
  const latin = `\\d{${least},${most}}`;
  return own === '' ? latin : `(?:${latin}|[${own}]{${least},${Math.max(most, 3)}})`;
}

/** '二〇〇三' is '2003', '二十一' is '21'; what has Latin digits stays. */
function inDigits(text: string | undefined, written: ReadonlyMap<string, number>): string | undefined {
  if (text === undefined || written.size === 0) return text;
  const values: number[] = [];
  for (const digit of text) {
    const value = written.get(digit);
    if (value === undefined) return text;
    values.push(value);
  }
  if (!values.includes(10)) return values.join('');
  const [tens, ten, units = 0] = values[0] === 10 ? [1, ...values] : values;
  return tens !== undefined && ten === 10 ? String(tens * 10 + units) : undefined;
}

function endsWithDay(text: string, at: number): boolean {
  return /\d{1,2} (?:\p{L}{1,3} )?$/u.test(text.slice(Math.max(0, at - 8), at));
}

function datePattern(pattern: string, { names, dual, spaced, written }: Script): DatePattern {
  const months = new Map<string, number>();
  const groups: string[] = [];
  const word = names.map((list) =>
    list
      .map((name) => literal(name))
      .sort((a, b) => b.length - a.length)
      .join('|'),
  );
  names.forEach((list, index) => {
    for (const name of list) months.set(name, index + 1);
  });
  for (let month = 1; month <= 12; month += 1)
    months.set(String(month), month).set(String(month).padStart(2, '0'), month);
  const any = word.join('|');
  const source = pattern.replace(/\{(day|month|year|number)\}|[^{]+/g, (part, name: string | undefined) => {
    if (!name) return literal(part).replace(/ /g, '\\s?,?\\s?');
    groups.push(name === 'number' ? 'month' : name);
    if (name === 'year') return `(${numberOf(YEAR, YEAR, written)})`;
    if (name === 'day' || name === 'number') return `(${numberOf(1, 2, written)})`;
    return `(${any})${dual === '' ? '' : `(?: ?${literal(dual)} ?(?:${any}))?`}`;
  });
  // Where words are not parted by spaces, letters may stand right beside a date.
  const isBesideWord = (unit: number) => unit === SLASH || isWord(unit);
  const isBesideNumber = (unit: number) => unit === SLASH || isDigit(unit);
  return {
    expression: new RegExp(source, 'g'),
    day: groups.indexOf('day') + 1,
    month: groups.indexOf('month') + 1,
    year: groups.indexOf('year') + 1,
    months,
    // Before a day a small word of another script may be joined ("و21"), or have lost its space.
    isEdge:
      !spaced || pattern.startsWith('{day}')
        ? (unit) => isBesideNumber(unit) || (spaced && unit < 0x250 && isWord(unit))
        : isBesideWord,
    isEdgeBehind: spaced ? isBesideWord : isBesideNumber,
    dayless: !groups.includes('day'),
    written,
  };
}

const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** A text as a regular expression that matches it. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function isoDate(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | null {
  if (!year) return null;
  if (!month) return year;
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (!day) return yearMonth;
  const isThere = Number(day) >= 1 && Number(day) <= daysIn(Number(year), month);
  return isThere ? `${yearMonth}-${day.padStart(2, '0')}` : null;
}
