import { inLatinDigits } from '../numbering.js';
import type { Line } from './line.js';
import { MARK, marksOf, type Note } from './notes.js';

/** Finds the calls of a page's notes in its text, where their size and height do not tell them. */
export type Raise = (body: readonly Line[], labels: readonly string[]) => void;

/**
 * Binds the calls of each page to its notes: calls that are not raised are found by the labels of the notes, and labels that come again on
 * other pages are told apart.
 */
export function bindCalls(body: readonly Line[], notes: readonly Note[], raiseCalls?: Raise): void {
  const linesBy = groupBy(body, (line) => line.page);
  const notesBy = groupBy(notes, (note) => note.lines[0]?.page ?? 0);
  const isByPage = areCountedByPage([...notesBy.values()]);
  const taken = new Set<string>();
  /** Labels whose notes have been seen, and whether calls stand on the baseline. */
  const known = new Set<string>();
  let areLevel = false;
  let count = 0;
  const pages = new Set([...linesBy.keys(), ...notesBy.keys()]);
  for (const page of [...pages].sort((a, b) => a - b)) {
    const own = notesBy.get(page) ?? [];
    const lines = linesBy.get(page) ?? [];
    raiseCalls?.(
      lines,
      own.filter(({ isStroked }) => !isStroked).map(({ label }) => label),
    );
    if (isByPage) known.clear();
    for (const { label } of own) known.add(label);
    const strokes = (isByPage ? own : notes).filter(({ isStroked }) => isStroked).map(({ label }) => label);
    raiseAll(lines, new Set(strokes), stroked);
    const called = new Set(lines.flatMap(marksOf));
    const level = raise(
      lines,
      own.map(({ label }) => label).filter((label) => MARK.test(label) && !called.has(label)),
      joined,
    );
    areLevel ||= level > 0;
    if (areLevel) raiseAll(lines, known, joinedAgain);
    const renamed = new Map<string, string>();
    for (const note of own) {
      const label = isByPage && /^\d+$/.test(note.label) ? String(++count) : unused(note.label, taken);
      taken.add(label);
      renamed.set(note.label, label);
      note.label = label;
    }
    for (const span of lines.flatMap(({ spans }) => spans)) {
      if (span.raised) span.text = span.text.replace(/\d+|\*+/g, (label) => renamed.get(label) ?? label);
    }
  }
  if (!isByPage) raiseLost(body, notes, raiseCalls);
}

/** Notes that stand together behind the text are called on other pages than theirs: most of all calls are lost, not one. */
function raiseLost(body: readonly Line[], notes: readonly Note[], raiseCalls: Raise | undefined): void {
  const called = new Set(body.flatMap(marksOf));
  const lost = notes.map(({ label }) => label).filter((label) => /^\d+$/.test(label) && !called.has(label));
  if (lost.length <= notes.length / 2) return;
  if (raiseCalls) raiseCalls(body, lost);
  else if (raise(body, lost, joined) > 0) raiseAll(body, new Set(lost), joinedAgain);
}

/** Most pages begin with note 1: the labels are those of a page, and the notes are counted through the document. */
function areCountedByPage(pages: readonly (readonly Note[])[]): boolean {
  const firsts = pages.flatMap((notes) => notes.find(({ label }) => /^\d+$/.test(label))?.label ?? []);
  const again = firsts.slice(1).filter((label) => label === '1').length;
  return again > 0 && again >= 0.6 * (firsts.length - 1);
}

/** An asterisk that comes again on another page is another note's. */
function unused(label: string, taken: ReadonlySet<string>): string {
  let own = label;
  while (/^\*+$/.test(own) && taken.has(own)) own += '*';
  return own;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * Raises the calls of a page's notes: in plain text they are numbers like others, but they come in the order of the notes, behind a mark of
 * punctuation or joined to a word; behind a word and a space, where the next note's call would else come first.
 */
export function raisePlainCalls(body: readonly Line[], labels: readonly string[]): void {
  const places = placesOf(body);
  const found: Found[] = [];
  let from = 0;
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    const strong = first(places, from, places.length, label, strongly);
    const limit = next === undefined ? undefined : first(places, from, places.length, next, strongly);
    const isDoubtful = !strong || (limit && limit.place.number < strong.place.number);
    const end = limit ? limit.place.number : places.length;
    const call =
      (isDoubtful ? first(places, from, end, label, weakly) : undefined) ??
      (isDoubtful && limit ? undefined : strong);
    if (!call) continue;
    found.push(call);
    from = call.place.number + 1;
  }
  for (const call of found.reverse()) insert(call);
}

/** Raises the first call of each label, in the order of the labels, and tells how many there were. */
function raise(body: readonly Line[], labels: readonly string[], find: Finder): number {
  if (labels.length === 0) return 0;
  const places = placesOf(body);
  const found: Found[] = [];
  let from = 0;
  for (const label of labels) {
    const call = first(places, from, places.length, label, find);
    if (!call) continue;
    found.push(call);
    from = call.place.number + 1;
  }
  for (const call of found.reverse()) insert(call);
  return found.length;
}

/** Raises each call of any of the labels. */
function raiseAll(body: readonly Line[], labels: ReadonlySet<string>, find: Finder): void {
  if (labels.size === 0) return;
  const found = placesOf(body).flatMap((place): Found[] => {
    if (place.line.spans[place.at]?.raised) return [];
    for (const [label] of place.text.matchAll(/\d+|\*+|\b[a-z]\b/g)) {
      const parts = labels.has(label) ? find(place, label) : undefined;
      if (parts) return [{ place, label, word: parts[0], behind: parts[1] }];
    }
    return [];
  });
  for (const call of found.reverse()) insert(call);
}

/** A word of the text, its digits in Latin script as those of labels are, and the word before it; `number` counts the words. */
interface Place {
  number: number;
  line: Line;
  at: number;
  text: string;
  before: string;
  /** What of the word stands before this part of it, in another style. */
  head: string;
}

/** Where a call stands, and what of its word stands before and behind it. */
interface Found {
  place: Place;
  label: string;
  word: string;
  behind: string;
}

type Finder = (place: Place, label: string) => readonly [word: string, behind: string] | undefined;

function placesOf(body: readonly Line[]): Place[] {
  let before = '';
  let number = 0;
  return body.flatMap((line) =>
    line.spans.map(({ text: printed, gap, raised }, at) => {
      const text = inLatinDigits(printed);
      const head = at > 0 && gap === 0 && !raised ? before : '';
      const place = { number, line, at, text, before, head };
      number += 1;
      before = text;
      return place;
    }),
  );
}

function first(
  places: readonly Place[],
  from: number,
  to: number,
  label: string,
  find: Finder,
): Found | undefined {
  for (let at = from; at < to; at++) {
    const place = places[at];
    if (!place?.text.includes(label)) continue;
    const parts = find(place, label);
    if (parts) return { place, label, word: parts[0], behind: parts[1] };
  }
  return undefined;
}

const PUNCTUATION = /[,;.:)\]”"’»،؛，。；：、》）]$/u;
const CLOSING = /^[,;.:)\]”"’»،؛，。；：、》）]*$/u;

function strongly({ text, before }: Place, label: string): readonly [string, string] | undefined {
  for (let from = text.indexOf(label); from >= 0; from = text.indexOf(label, from + 1)) {
    const word = text.slice(0, from);
    const behind = text.slice(from + label.length);
    if (word === '' && CLOSING.test(behind) && PUNCTUATION.test(before)) return [word, behind];
    if (/\/[^/]*[.:]$/.test(word)) continue; // 'Add.1' of a symbol
    const isGrown = /\p{L}{2}$/u.test(word) && !/\p{Script=Han}$/u.test(word);
    if ((isGrown || PUNCTUATION.test(word)) && CLOSING.test(behind)) return [word, behind];
    if (/[，。；：、》”）]$/.test(word) && /^\p{Script=Han}/u.test(behind)) return [word, behind];
  }
  return undefined;
}

function weakly({ text, before }: Place, label: string): readonly [string, string] | undefined {
  const behind = text.slice(label.length);
  return text.startsWith(label) && CLOSING.test(behind) && /\p{L}{3}$/u.test(before)
    ? ['', behind]
    : undefined;
}

/** A number with a stroke behind it ('the Declaration 1/ and'), as typewriters and early word processors have it. */
function stroked({ text }: Place, label: string): readonly [string, string] | undefined {
  for (let from = text.indexOf(`${label}/`); from >= 0; from = text.indexOf(`${label}/`, from + 1)) {
    const word = text.slice(0, from);
    const behind = text.slice(from + label.length + 1);
    if (!/[\p{L}\p{Nd}/*]$/u.test(word) && !/^[\p{L}\p{Nd}]/u.test(behind)) return [word, behind];
    if (/[\p{Ll}\p{Lo}]{2}$/u.test(word) && CLOSING.test(behind)) return [word, behind];
  }
  return undefined;
}

/** Behind a word or its punctuation and joined to it, bare or in brackets; a number behind a number or capitals ('COP1') is none. */
function joined({ text, head }: Place, label: string): readonly [string, string] | undefined {
  for (let from = text.indexOf(label); from >= 0; from = text.indexOf(label, from + 1)) {
    if (head === '' && from === 0) continue;
    const own = text.slice(0, from).replace(/[[(]$/, '');
    const word = head + own;
    const isBracketed = own.length < from;
    const behind = text.slice(from + label.length).replace(isBracketed ? /^[\])]/ : /^$/, '');
    if (/\/[^/]*[.:]$/.test(word) || !CLOSING.test(behind)) continue;
    if (
      /[\p{Ll}\p{Lo}]{2}$/u.test(word) ||
      PUNCTUATION.test(word) ||
      (isBracketed && /[\p{L}\p{Nd}]$/u.test(word))
    )
      return [own, behind];
  }
  return undefined;
}

/** The same where nothing but its place tells a call: behind a word in small letters, or punctuation that no number goes on behind. */
function joinedAgain(place: Place, label: string): readonly [string, string] | undefined {
  const parts = joined(place, label);
  return parts && /\p{Ll}{3}$|\p{L}{2}\P{L}$|\d{4},$/u.test(parts[0]) ? parts : undefined;
}

/** Parts a word into what stands before a call, the call, and what follows it. */
function insert({ place: { line, at }, label, word, behind }: Found): void {
  const span = line.spans[at];
  if (!span) return;
  line.spans.splice(
    at,
    1,
    ...(word === '' ? [] : [{ ...span, text: span.text.slice(0, word.length) }]),
    { ...span, text: label, gap: 0, raised: true },
    ...(behind === '' ? [] : [{ ...span, text: span.text.slice(-behind.length), gap: 0 }]),
  );
}
