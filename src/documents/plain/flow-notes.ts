import { inLatinDigits, valueOfDigits } from '../numbering.js';
import { isFurniture } from '../pages/index.js';

/** A row of a page: its words, and whether white space parts it from the row before. */
export interface Row {
  text: string;
  isParted: boolean;
  /** Whether two blank rows or more part it from that. */
  isApart?: boolean;
  /** Whether its words must tell whether a paragraph begins. */
  mayGoOn?: true;
}

export const UNDERSCORES = /^_{5,}$/;
const LABEL = /^\(?(\p{Nd}{1,3}\/?)\)?$/u;
export const LABELLED = /^(\p{Nd}{1,3}\/?) {3}/u;

/** The number of a label, which may have a stroke behind it. */
export function numberOf(label: string | undefined): number {
  return valueOfDigits(label?.replace('/', ''));
}

/** Where the notes of a page begin: below a stroke, or at the last row that is, or begins with, the label that is next; the page's end if none does. */
export function notesStart(rows: readonly Row[], expected: number): number {
  const stroke = rows.findLastIndex((row) => UNDERSCORES.test(row.text));
  if (stroke >= 0) return stroke + 1;
  for (const label of new Set([expected, 1])) {
    const listed = listedStart(rows, label);
    if (listed > 0) return listed;
    const own = rows.findLastIndex(
      (row, at) => numberOf(LABEL.exec(row.text)?.[1]) === label && (row.isParted || endsAbove(rows, at)),
    );
    if (own > 0) return own;
    const begun = rows.findLastIndex(
      ({ text, isParted }, at) =>
        isParted && at > rows.length / 3 && numberOf(BEGINNING.exec(text)?.[1]) === label,
    );
    if (begun > 0) return begun;
    const counted = countedStart(rows, label);
    if (counted > 0) return counted;
  }
  return rows.length;
}

/** What a note begins with. */
const NOTE = /^[\p{Lu}\p{Lo}“«]/u;

/**
 * The row that is the label due, where the labels in rows of their own count on from it to the page's end, or where it is the only one
 * and a note's words follow it to the end: a page ends amid a sentence as often as not.
 */
function listedStart(rows: readonly Row[], due: number): number {
  const labels = rows.map(({ text }) => numberOf(LABEL.exec(text)?.[1]));
  const start = labels.lastIndexOf(due);
  if (start <= 0) return -1;
  const below = labels.slice(start).filter((label) => !Number.isNaN(label));
  if (below.some((label, at) => label !== due + at)) return -1;
  const words = rows.slice(start).filter(({ text }) => !LABEL.test(text) && !isFurniture(text));
  const isShort = words.length > 0 && words.length <= LONGEST_NOTE * below.length;
  const isNote = NOTE.test(words[0]?.text ?? '') && /[.。]["”»’)]?$/u.test(words.at(-1)?.text ?? '');
  return isShort && (below.length > 1 || isNote) ? start : -1;
}

/** A note's number and its first word; a day and its month are none. */
const COUNTED = /^\(?(\p{Nd}{1,3})\/?\)? (?=[\p{Lu}\p{Lo}“«])(?!(?:\S+ ){1,4}\d{4}(?: \p{L}+)?$)/u;

/** Rows of a note at most, taken together: behind more, the text goes on in another column. */
const LONGEST_NOTE = 4;

/** The row that begins with the number that is due and that others below it count on from; one alone, where a clause has ended above it. */
function countedStart(rows: readonly Row[], due: number): number {
  const numbers = rows.map(({ text }) => numberOf(COUNTED.exec(text)?.[1]));
  const start = numbers.findLastIndex((number, at) => number === due && at > rows.length / 3);
  if (start < 0) return -1;
  const below = numbers.slice(start).filter((number) => !Number.isNaN(number));
  const areCounted = below.every((number, at) => number === due + at);
  const isAlone = below.length === 1 && !/[^\p{L}\p{Nd}]$/u.test(rows[start - 1]?.text ?? '');
  const areShort = rows.length - start <= LONGEST_NOTE * below.length;
  return areCounted && areShort && !isAlone ? start : -1;
}

/** A call that stands in a row of its own is no note's label: it stands amid a sentence. */
function endsAbove(rows: readonly Row[], at: number): boolean {
  return /[^\p{L}\p{Nd}]$/u.test(rows[at - 1]?.text ?? '.') || LABEL.test(rows[at - 1]?.text ?? '');
}

/**
 * Puts each note's label before its text. Raised marks can come out of order: several before their texts, or behind the last text those
 * of notes that stand further up.
 */
export function labelled(rows: readonly Row[]): Row[] {
  const groups: { labels: string[]; rows: Row[] }[] = [{ labels: [], rows: [] }];
  for (const row of rows) {
    const label = LABEL.exec(row.text)?.[1];
    const last = groups.at(-1);
    if (label === undefined)
      last?.rows.push({ ...row, text: row.text.replace(BEGINNING, (_, own: string) => ahead(own)) });
    else if (last && last.rows.length === 0) last.labels.push(label);
    else groups.push({ labels: [label], rows: [] });
  }
  const last = groups.at(-1);
  for (const label of last?.rows.length === 0
    ? last.labels.splice(0).sort((a, b) => numberOf(a) - numberOf(b))
    : []) {
    const before = groups.find(
      ({ labels, rows: own }) => own.length > 0 && numberOf(labels.at(-1)) === numberOf(label) - 1,
    );
    (before ?? groups[0])?.labels.push(label);
  }
  return groups.flatMap((group) => withNotes(group.rows, group.labels));
}

const BEGINNING = /^\(?(\p{Nd}{1,3}\/?)\)? (?=[\p{L}“«”‘])/u;

/** The rows of as many notes as there are labels: each ends in a full stop, and where there is a row for each, it is its own. */
function withNotes(rows: readonly Row[], labels: readonly string[]): Row[] {
  let next = 0;
  return rows.map((row, at) => {
    const before = rows[at - 1];
    const begins = !before || rows.length === labels.length || /[.。]["”»’)]?$/u.test(before.text);
    const label = begins ? labels[next] : undefined;
    if (label === undefined) return row;
    next++;
    return { ...row, text: ahead(label) + row.text };
  });
}

/** A note's label before its words: in Latin digits, as all that read notes know them. */
function ahead(label: string): string {
  return `${inLatinDigits(label)}   `;
}

/**
 * Puts calls that were raised into a row of their own back into the row below it, where they left white space before commas or full stops,
 * or else at its end.
 */
export function withCalls(rows: readonly Row[], labels: readonly string[]): Row[] {
  const due = new Set(labels.map(numberOf));
  const whole: Row[] = [];
  let raised: Row | undefined;
  let calls: string[] = [];
  for (const row of rows) {
    if (raised) {
      whole.push({ ...raised, text: calls.reduce(called, row.text) });
      raised = undefined;
      continue;
    }
    calls = callsIn(row.text);
    if (calls.length > 0 && calls.every((call) => due.has(numberOf(call)))) raised = row;
    else whole.push(row);
    if (raised) for (const call of calls) due.delete(numberOf(call));
  }
  return whole;
}

/** The calls of a row that holds nothing else. */
function callsIn(text: string): string[] {
  if (!/^[(\p{Nd}]/u.test(text)) return [];
  const calls = text.split(' ').map((word) => LABEL.exec(word)?.[1]);
  return calls.every((call) => call !== undefined) ? calls.map(inLatinDigits) : [];
}

function called(text: string, call: string): string {
  const gap = / (?=[,.;:،؛](?: |$))/u;
  return gap.test(text) ? text.replace(gap, call) : text.replace(/[,.;:،؛]?$/u, (end) => call + end);
}
