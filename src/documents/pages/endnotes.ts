import { printNumber } from '../counters.js';
import { type Line, lineText } from './line.js';
import { type Note, numberOf, raisedMark, TYPED_RULE } from './notes.js';
import { isRightToLeftLetter } from './order.js';
import type { Sheet } from './page.js';

/** What of a column is no note at its foot. */
export interface Body {
  page: Sheet;
  body: Line[];
}

interface Place {
  column: number;
  at: number;
  line: Line;
  above: Line | undefined;
  page: Sheet;
}

/**
 * Takes the notes that stand together behind the text out of it, if marks call notes that no page's foot holds: lines that begin with
 * their numbers stand behind the last mark, one for each, and none goes on counting. Bare numbers are those of paragraphs, too: below a
 * heading or a rule, or in small print, they are not.
 */
export function takeEndnotes(bodies: readonly Body[], notes: readonly Note[], size: number): Note[] {
  const known = new Set(notes.map(({ label }) => label));
  let above: Line | undefined;
  const places = bodies.flatMap(({ page, body }, column) =>
    body.map((line, at): Place => {
      const place = { column, at, line, above, page };
      above = line;
      return place;
    }),
  );
  const calls = places.map((place) => callsOf(place).filter((label) => !known.has(label)));
  for (const format of ['decimal', 'lowerRoman']) {
    const called = countOf(calls.flat(), format);
    const next = called.at(-1);
    if (next === undefined) continue;
    const last = calls.findLastIndex((own) => own.includes(next));
    const more = printNumber(called.length + 1, format);
    for (let from = places.length - called.length; from > last; from--) {
      const place = places[from] as Place;
      if (labelOf(place.line) !== called[0] || !mayBeNote(place, size)) continue;
      const lines = places.slice(from).map(({ line }) => line);
      const found = notesOf(lines, called);
      if (!found || lines.some((line) => labelOf(line) === more)) continue;
      const isRuled = place.above !== undefined && TYPED_RULE.test(lineText(place.above));
      bodies[place.column]?.body.splice(Math.max(0, place.at - Number(isRuled)));
      for (const { body } of bodies.slice(place.column + 1)) body.length = 0;
      return found;
    }
  }
  return [];
}

/** The marks of a line, raised or in square brackets, but for one that it begins with; one that found no room on its line stands alone. */
function callsOf({ line: { spans, size }, above }: Place): string[] {
  const [first, second] = spans;
  if (first && !second && above && size < LONE * above.size) return first.text.match(/^\d{1,3}$/) ?? [];
  return spans.slice(1).flatMap(({ raised, text }) => {
    if (raised) return text.match(/\d{1,3}|^[ivxl]{1,7}$/g) ?? [];
    return [...text.matchAll(/\[(\d{1,3})\]/g)].map(([, label = '']) => label);
  });
}

/** Marks that count from 1 in the order of the text; what is raised between them is another's. */
function countOf(calls: readonly string[], format: string): string[] {
  const called: string[] = [];
  for (const label of calls) if (label === printNumber(called.length + 1, format)) called.push(label);
  return called;
}

function labelOf(line: Line): string | undefined {
  const [first, second] = line.spans;
  const roman = second && second.gap > 0 ? /^[ivxl]{1,7}$/.exec(first?.text ?? '')?.[0] : undefined;
  return raisedMark(line) ?? numberOf(line) ?? roman;
}

function mayBeNote({ line, above, page }: Place, size: number): boolean {
  const isBare = raisedMark(line) === undefined && numberOf(line) !== undefined;
  if (!isBare || line.size < SMALL * size) return true;
  if (!above) return false;
  const top = above.page === line.page ? above.y : 0;
  return !/[,;.:،؛，。；：]$/u.test(lineText(above)) || page.rules.some(({ y }) => y > top && y < line.y);
}

const SMALL = 0.93;
const LONE = 0.75;

/** The notes of which each begins with its number; undefined if one is missing. */
function notesOf(lines: readonly Line[], labels: readonly string[]): Note[] | undefined {
  const notes: Note[] = [];
  for (const line of lines) {
    const label = labels[notes.length];
    const own = label === undefined ? line : withLabelFirst(line, label);
    if (label !== undefined && labelOf(own) === label) notes.push({ label, isStroked: false, lines: [own] });
    else notes.at(-1)?.lines.push(line);
  }
  return notes.length === labels.length ? notes : undefined;
}

/** Where a line from right to left begins with a symbol, its label stands at the symbol's right, as a word of it that is read behind it would. */
function withLabelFirst(line: Line, label: string): Line {
  if (!line.rightToLeft) return line;
  const { spans } = line;
  const end = spans.findIndex(({ text }) => isRightToLeftLetter(text));
  const symbol = end < 0 ? spans : spans.slice(0, end);
  const at = symbol.findIndex(({ text }) => text.replace(/[.,،]$/u, '') === label);
  const found = symbol[at];
  const last = symbol[at - 1];
  if (!found || !last || at !== symbol.length - 1) return line;
  const first = { ...found, text: label };
  const words = symbol.slice(0, at - 1);
  const ended = { ...last, text: last.text + found.text.slice(label.length) };
  const [next, ...more] = [...words, ended, ...spans.slice(at + 1)];
  return next ? { ...line, spans: [first, { ...next, gap: line.size / 2 }, ...more] } : line;
}
