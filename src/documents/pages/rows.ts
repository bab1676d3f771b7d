import type { Glyph, Run } from './glyphs.js';
import { isRightToLeftLetter } from './order.js';

/** What stands on one height of a page. */
export interface Row {
  y: number;
  size: number;
  left: number;
  right: number;
  runs: Run[];
}

/** White space. */
export interface Gap {
  from: number;
  to: number;
}

/** What one height of a page, or of a side of it, holds: from where to where, and white space in it that is wider than between words. */
export interface Strip {
  y: number;
  size: number;
  left: number;
  right: number;
  gaps: readonly Gap[];
}

/** Runs of one height. Large ones and those of letters first, so that a mark finds the line it stands above or below; blank ones open no line. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  const shelves = new Map<number, Row[]>();
  const shelf = (y: number) => Math.floor(y / 20);
  const rank = (run: Run) => (isBlank(run) ? 2 : isMark(run) || isCombining(run) ? 1 : 0);
  const ranked = runs.map((run) => ({ run, rank: rank(run) }));
  const places = new Map(runs.map((run, at) => [run, at]));
  ranked.sort((a, b) => +(a.rank === 2) - +(b.rank === 2) || b.run.size - a.run.size || a.rank - b.rank);
  for (const { run } of ranked) {
    const at = shelf(run.y);
    const candidates = [at - 1, at, at + 1]
      .flatMap((key) => shelves.get(key) ?? [])
      .filter((row) => belongs(run, row));
    const best = candidates.sort(
      (a, b) => closeness(run, b) - closeness(run, a) || Math.abs(a.y - run.y) - Math.abs(b.y - run.y),
    )[0];
    if (best) {
      best.runs.push(run);
      if (!isBlank(run)) {
        best.left = Math.min(best.left, run.x);
        best.right = Math.max(best.right, run.x + run.width);
      }
    } else if (!isBlank(run)) {
      const row = { y: run.y, size: run.size, left: run.x, right: run.x + run.width, runs: [run] };
      rows.push(row);
      shelves.set(at, [...(shelves.get(at) ?? []), row]);
    }
  }
  // What a mark belongs to is drawn next to it.
  for (const row of rows) row.runs.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return rows;
}

function isBlank(run: Run): boolean {
  return run.glyphs.every((glyph) => glyph.isSpace);
}

/** Marks above and below letters, drawn by themselves: they stand higher or lower than the letters they are of. */
function isCombining({ glyphs }: Run): boolean {
  return glyphs.every(({ text }) => /^\p{M}*$/u.test(text));
}

function belongs(run: Run, row: Row): boolean {
  const rise = row.y - run.y;
  const near = isNear(run, row);
  if (rise > 0.2 * row.size && rise < 0.75 * row.size && isMark(run) && touches(run, row)) return true;
  if (rise > 0.2 * row.size && rise < 0.75 * row.size && isEnding(run, row)) return true;
  // Lines of two columns need not stand on one height.
  if (run.size > 0.8 * row.size && !isCombining(run)) return Math.abs(rise) < (near ? 0.3 : 0.12) * run.size;
  if (Math.abs(rise) < 0.05 * run.size) return true;
  return near && rise > -0.25 * row.size && rise < 0.75 * row.size;
}

/** The raised end of a word that it is joined to: 'no', '1er', '2nd'. */
function isEnding({ glyphs, x, size }: Run, row: Row): boolean {
  return (
    size < 0.9 * row.size &&
    /^\p{L}{1,3}$/u.test(glyphs.map(({ text }) => text).join('')) &&
    row.runs.some((before) => Math.abs(x - before.x - before.width) < JOINED * row.size)
  );
}

const JOINED = 0.05;

/** '12', '*', '(3)' and a bracket that is drawn by itself: what may be raised behind a word, in whatever size. */
export function isMark({ glyphs }: Run): boolean {
  return (
    glyphs.length <= 5 &&
    /^(?:[([]?\p{Nd}{1,3}[)\]]?|[()[\]]|\*{1,5}) ?$/u.test(glyphs.map(({ text }) => text).join(''))
  );
}

/** Right behind one of the row's runs, or before all of them as a label. */
function touches(run: Run, row: Row): boolean {
  const isFromTheRight = row.runs.some(({ glyphs }) => glyphs.some(({ text }) => isRightToLeftLetter(text)));
  const room = isFromTheRight ? run.x - row.right : row.left - run.x - run.width;
  return (room >= 0 && room < LABEL_ROOM * row.size) || isBehind(run, row);
}

function isBehind(run: Run, { size, runs }: Row): boolean {
  return runs.some(({ x, width }) => Math.abs(run.x - x - width) < 0.4 * size);
}

/** How far before its row a label may be raised, in sizes of the letter. */
const LABEL_ROOM = 5;

/** Letters on the baseline of letters are of their row, however far apart; a mark is of the row that it stands behind. */
function closeness(run: Run, row: Row): number {
  if (run.size > 0.8 * row.size && Math.abs(row.y - run.y) < 0.05 * run.size) return 2;
  if (isMark(run) && isBehind(run, row)) return 2;
  return Number(isNear(run, row));
}

function isNear(run: Run, row: Row): boolean {
  return run.x < row.right + 2 * row.size && run.x + run.width > row.left - 2 * row.size;
}

/**
 * Marks above and below letters become part of their letter. Right-to-left text is drawn from left to right, the mark before its letter;
 * else the mark follows. Where a mark stands says less than when it is drawn: fonts hang it from either side.
 */
function joinMarks(glyphs: readonly Glyph[]): Glyph[] {
  const joined: Glyph[] = [];
  let waiting = '';
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    if (/^\p{M}+$/u.test(glyph.text)) {
      if (/\p{Script_Extensions=Arabic}/u.test(glyph.text)) waiting = glyph.text + waiting;
      else if (last) last.text += glyph.text;
      continue;
    }
    glyph.text += waiting;
    waiting = '';
    joined.push(glyph);
  }
  const last = joined.at(-1);
  if (last) last.text += waiting;
  return joined;
}

/** A row's glyphs from left to right. */
export function glyphsOf(row: Row): Glyph[] {
  partRuns(row);
  return joinMarks(row.runs.flatMap((run) => run.glyphs)).sort((a, b) => a.x - b.x || a.end - b.end);
}

/** Two runs that stand this much in each other, in sizes of the letter, stand beside each other. */
const OVERLAP = 0.6;

/** Where a font's widths are not those that the line was set by, a run's last glyph can stand in the next run: it is put back before it. */
function partRuns({ runs }: Row): void {
  const ordered = runs.filter((run) => !isBlank(run)).sort((a, b) => a.x - b.x);
  for (const [at, run] of ordered.entries()) {
    const next = ordered[at + 1];
    const overlap = next ? run.x + run.width - next.x : 0;
    if (!next || overlap <= 0 || overlap > OVERLAP * run.size || next.width < overlap) continue;
    for (const glyph of run.glyphs) {
      glyph.end = Math.min(glyph.end, next.x);
      glyph.x = Math.min(glyph.x, glyph.end);
    }
  }
}

/** White space that may be a gutter, in sizes of the letter: wider than between most words. */
export const GUTTER_GAP = 0.8;

export function stripOf({ y, size }: Row, glyphs: readonly Glyph[]): Strip {
  const gaps: Gap[] = [];
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs) {
    if (glyph.isSpace) continue;
    if (glyph.x - right > GUTTER_GAP * size && left < right) gaps.push({ from: right, to: glyph.x });
    left = Math.min(left, glyph.x);
    right = Math.max(right, glyph.end);
  }
  return { y, size, left, right, gaps };
}
