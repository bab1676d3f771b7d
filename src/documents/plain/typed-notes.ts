import { valueOfDigits } from '../numbering.js';
import type { Block, NoteCall } from '../types.js';

/** How word processors and people type a note's number, in the text and before the note itself; only of square brackets is it plain that lines without one go on. */
const STYLES = [
  { begins: /^\[(\p{Nd}{1,3})\][^\S\n]+(?=\S)/u, mark: /\[(\p{Nd}{1,3})\]/gu, mayGoOn: true },
  {
    begins: /^\((\p{Nd}{1,3})\)[^\S\n]+(?=\S)/u,
    mark: /(?<=[^\s^:：；，。、(（])\((\p{Nd}{1,3})\)(?![\p{L}\p{Nd}])/gu,
    mayGoOn: false,
  },
];

/**
 * Finds the notes that stand below a text, counted in brackets, as word processors type them when they save a document as plain text:
 * blocks that count on from 1 to the end of the text, each of whose numbers stands in the text before them, in their order. Null where
 * there are none, or where any of this does not hold: then they may be items.
 */
export function withTypedNotes(
  text: string,
  blocks: readonly Block[],
): { blocks: Block[]; calls: NoteCall[] } | null {
  if (!/^[\t ]*[[(]\p{Nd}/mu.test(text)) return null;
  for (const style of STYLES) {
    const found = notesIn(text, blocks, style);
    const calls = found && callsIn(text.slice(0, found.start), style.mark, found.count);
    if (calls) return { blocks: found.blocks, calls };
  }
  return null;
}

/** The last run of blocks that counts on from 1; what stands between two of them belongs to the first. */
function notesIn(
  text: string,
  blocks: readonly Block[],
  { begins, mayGoOn }: (typeof STYLES)[number],
): { blocks: Block[]; start: number; count: number } | undefined {
  const labels = blocks.map(({ start, end }) => begins.exec(text.slice(start, Math.min(end, start + 8))));
  const first = labels.findLastIndex((label) => valueOfDigits(label?.[1]) === 1);
  if (first <= 0) return undefined;
  const notes: Block[] = [];
  for (const [at, block] of blocks.slice(first).entries()) {
    const label = labels[first + at];
    const last = notes.at(-1);
    if (label && valueOfDigits(label[1]) === notes.length + 1)
      notes.push({
        role: 'footnote',
        num: String(notes.length + 1),
        start: block.start + label[0].length,
        end: block.end,
      });
    else if (last && !label && mayGoOn) last.end = block.end;
    else return undefined;
  }
  return {
    blocks: [...blocks.slice(0, first), ...notes],
    start: blocks[first]?.start ?? 0,
    count: notes.length,
  };
}

/** The calls of so many notes, if all are there and each is called first behind the one before it. */
function callsIn(text: string, mark: RegExp, count: number): NoteCall[] | undefined {
  const calls: NoteCall[] = [];
  let called = 0;
  for (const found of text.matchAll(mark)) {
    const number = valueOfDigits(found[1]);
    if (number === 0 || number > count) continue;
    if (number > called + 1) return undefined;
    called = Math.max(called, number);
    calls.push({ label: String(number), start: found.index, end: found.index + found[0].length });
  }
  return called === count ? calls : undefined;
}
