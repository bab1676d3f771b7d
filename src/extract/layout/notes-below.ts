import type { SourceDocument } from '../../documents/index.js';
import type { Language } from '../../languages/index.js';
import type { SeedFile } from '../../seedfile/index.js';
import { lastBefore, type Range } from '../passage/index.js';
import type { Line } from './lines.js';
import { outline } from './segment.js';

/** A footnote below the last document of a text: its label, and where its line begins. */
interface NoteBelow {
  label: number;
  start: number;
}

/**
 * The footnotes of several documents, gathered below the last of them: the stretch that holds those of each. They are counted through all
 * documents, or from 1 again for each; null where every document has its own, or where it cannot be told whose they are.
 * @param last the text of the last document, which begins at `from`
 * @param lost of each document, the labels whose notes do not stand in it
 */
export function notesBelow(
  last: SourceDocument,
  from: number,
  lines: readonly Line[],
  lost: readonly (readonly number[])[],
  language: Language,
): Range[] | null {
  const layout = outline(last, language.fold(last.text), language);
  const below = Math.max(0, ...layout.provisions.flatMap(({ ranges }) => ranges.map((range) => range.end)));
  const notes = layout.notes
    .filter(({ range }) => range.start >= below)
    .map(({ label, range }) => ({
      label: Number(label),
      start: lastBefore(lines, from + range.start + 1)?.start ?? 0,
    }));
  const firsts = firstOfEach(notes, lost);
  if (!firsts) return null;
  const end = from + last.text.length;
  return firsts.map((start, at) => ({
    start: Math.min(start, end),
    end: Math.min(firsts[at + 1] ?? end, end),
  }));
}

/** Where the notes of each document begin; those of one that calls none are an empty stretch. */
function firstOfEach(notes: readonly NoteBelow[], lost: readonly (readonly number[])[]): number[] | null {
  const runs = notes.filter(({ label }, at) => at === 0 || label <= (notes[at - 1]?.label ?? 0));
  const [earlier, last] = [lost.slice(0, -1), lost.length - 1];
  const calling = earlier.flatMap((labels, at) => (labels.length > 0 ? [at] : []));
  const [first] = runs;
  if (!first) return null;
  // From 1 again for each: the last document calls those that the others leave.
  if (runs.length > 1) {
    const owners = runs.length > calling.length ? [...calling, last] : calling;
    if (owners.length !== runs.length) return null;
    return placed(lost.length, new Map(owners.map((owner, at) => [owner, runs[at]?.start ?? 0])));
  }
  const starts = new Map<number, number>();
  let next = first.label;
  for (const at of calling) {
    const labels = lost[at] ?? [];
    const high = Math.max(...labels);
    const own = notes.find(({ label }) => label === next);
    if (Math.min(...labels) !== next || !own || !notes.some(({ label }) => label === high)) return null;
    starts.set(at, own.start);
    next = high + 1;
  }
  const rest = notes.find(({ label }) => label === next);
  if (rest) starts.set(last, rest.start);
  return placed(lost.length, starts);
}

/** The beginning of each of some stretches that follow one another; one without notes begins where the next one does. */
function placed(count: number, starts: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  for (let at = count - 1; at >= 0; at -= 1)
    found.unshift(starts.get(at) ?? found[0] ?? Number.MAX_SAFE_INTEGER);
  return found;
}

/** The labels that a document calls and whose notes do not stand in it. */
export function lostLabels({ footnotes }: SeedFile): number[] {
  return footnotes.filter(({ start }) => start === null).map(({ label }) => Number(label));
}
