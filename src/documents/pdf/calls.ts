import type { Line } from './lines.js';
import type { Note } from './notes.js';

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
  let count = 0;
  for (const [page, own] of notesBy) {
    const lines = linesBy.get(page) ?? [];
    raiseCalls?.(
      lines,
      own.map(({ label }) => label),
    );
    raiseStrokedCalls(
      lines,
      own.filter(({ isStroked }) => isStroked).map(({ label }) => label),
    );
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
 * punctuation or joined to a word.
 */
export function raisePlainCalls(body: readonly Line[], labels: readonly string[]): void {
  raiseEach(body, labels, raise);
}

/** The same where a stroke follows each number ('the Declaration 1/ and'), as typewriters and early word processors have it. */
export function raiseStrokedCalls(body: readonly Line[], labels: readonly string[]): void {
  raiseEach(body, labels, raiseStroked);
}

type RaiseAt = (place: Place, before: Place | undefined, label: string) => boolean;

function raiseEach(body: readonly Line[], labels: readonly string[], raise: RaiseAt): void {
  let from = 0;
  const places = body.flatMap((line) => line.spans.map((_, at) => ({ line, at })));
  for (const label of labels) {
    for (let next = from; next < places.length; next++) {
      const place = places[next];
      if (place && raise(place, places[next - 1], label)) {
        from = next + 1;
        break;
      }
    }
  }
}

function raiseStroked({ line, at }: Place, _before: Place | undefined, label: string): boolean {
  const span = line.spans[at];
  const found =
    span && new RegExp(`^(.*?)${label.replaceAll('*', '\\*')}/(?![\\p{L}\\p{Nd}])(.*)$`, 'u').exec(span.text);
  if (!found || /[\p{L}\p{Nd}/]$/u.test(found[1] ?? '')) return false;
  insert(line, at, found[1] ?? '', label, found[2] ?? '');
  return true;
}

interface Place {
  line: Line;
  at: number;
}

function raise({ line, at }: Place, before: Place | undefined, label: string): boolean {
  const span = line.spans[at];
  if (!span) return false;
  const previous = before?.line.spans[before.at]?.text ?? '';
  if (span.text === label && /[,;.:)”"’»،؛]$/u.test(previous)) {
    span.raised = true;
    span.gap = 0;
    return true;
  }
  const joined = new RegExp(`^(.*[\\p{L})”"’»,;.:])${label.replaceAll('*', '\\*')}([,;.:)]*)$`, 'u').exec(
    span.text,
  );
  if (!joined) return false;
  const [, word = '', mark = ''] = joined;
  insert(line, at, word, label, mark);
  return true;
}

/** Parts a span into what stands before a call, the call, and what follows it. */
function insert(line: Line, at: number, before: string, label: string, behind: string): void {
  const span = line.spans[at];
  if (!span) return;
  line.spans.splice(
    at,
    1,
    ...(before === '' ? [] : [{ ...span, text: before }]),
    { ...span, text: label, gap: 0, raised: true },
    ...(behind === '' ? [] : [{ ...span, text: behind, gap: 0 }]),
  );
}
