import { assemble, type Draft, settleMarks, TEXT_LENGTH } from '../canonical.js';
import type { Deadline, Reading } from '../reading.js';
import type { SourceDocument } from '../types.js';
import { columnsOf } from './columns.js';
import { draftsOf } from './document.js';
import { SYMBOL_LINE, withoutFurniture } from './furniture.js';
import { type Line, linesOf } from './lines.js';
import { notesOf, splitNotes } from './notes.js';
import type { Page } from './page.js';
import { measure, paragraphsOf } from './paragraphs.js';
import { lexicon, writeLines } from './writing.js';

/**
 * Reads pages by their layout.
 * @param raiseCalls finds the calls of a page's notes where their size and height do not tell them
 */
export function readingOf(
  pages: readonly Page[],
  deadline: Deadline,
  raiseCalls?: (body: readonly Line[], labels: readonly string[]) => void,
): Reading {
  const lined = linesOf(pages);
  const laid = pages.map((page, at) => ({ page, lines: lined[at]?.lines ?? [] }));
  const kept = withoutFurniture(laid);
  deadline.check();
  const parted = laid.map(({ page }, at) => ({
    page,
    columns: columnsOf(kept[at] ?? [], lined[at]?.gutter),
  }));
  const usual = measure(parted.flatMap((one) => one.columns.flatMap(({ lines }) => lines)));
  const split = parted.flatMap((one) =>
    one.columns.map((column) => ({ column, ...splitNotes(column, one.page, usual) })),
  );
  const words = lexicon(split.flatMap(({ body, notes }) => [...body, ...notes]));
  const columns = split
    .filter(({ body }) => body.length > 0)
    .map(({ column, body }) => ({ ...column, lines: body }));
  const found = notesOf(split.map((column) => column.notes));
  if (raiseCalls) {
    for (const { number } of pages) {
      const labels = found.filter(({ lines }) => lines[0]?.page === number).map(({ label }) => label);
      raiseCalls(
        columns.flatMap(({ lines }) => lines).filter(({ page }) => page === number),
        labels,
      );
    }
  }
  const body = draftsOf(paragraphsOf(columns, usual), words);
  const notes = found.map(({ label, lines }) => {
    const note = writeLines('footnote', lines, words, label === '' ? 0 : 1);
    if (label !== '') note.num = label;
    return note;
  });
  settleMarks(body, notes);
  const notices = pages
    .filter((page) => page.runs.length === 0 && page.hasImages)
    .map((page) => ({
      code: 'PAGE_WITHOUT_TEXT',
      message: `Page ${page.number} holds a picture and no text.`,
    }));
  return assemble(body, notes, metadataOf(body), notices);
}

/** The symbol stands alone on a line above the first running text. */
function metadataOf(body: readonly Draft[]): SourceDocument['metadata'] {
  const text = body.findIndex((block) => block.text.length > TEXT_LENGTH);
  const symbol = body
    .slice(0, text < 0 ? undefined : text)
    .find((block) => SYMBOL_LINE.test(block.text))
    ?.text.replace(/\*$/, '');
  return symbol ? { symbol } : {};
}
