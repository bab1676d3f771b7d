import { assemble, type Draft, settleMarks, TEXT_LENGTH } from '../canonical.js';
import { DocumentError } from '../errors.js';
import type { Deadline, Reading } from '../reading.js';
import type { SourceDocument } from '../types.js';
import { bindCalls, type Raise } from './calls.js';
import { columnsOf } from './columns.js';
import { draftsOf } from './document.js';
import { takeEndnotes } from './endnotes.js';
import { SYMBOL_LINE, withoutFurniture } from './furniture.js';
import { type Line, lineText } from './line.js';
import { type Lined, linesOf } from './lines.js';
import { type Mended, mendLookAlikes } from './look-alikes.js';
import { type LastNote, lastNote, notesOf, splitNotes } from './notes.js';
import type { Pages } from './page.js';
import { measure, paragraphsOf } from './paragraphs.js';
import { lexicon, writeLines } from './writing.js';

/**
 * Reads pages by their layout.
 * @param raiseCalls finds the calls of a page's notes where their size and height do not tell them
 * @throws DocumentError NO_TEXT_LAYER where no page holds text, TIMEOUT.
 */
export async function readingOf(pages: Pages, deadline: Deadline, raiseCalls?: Raise): Promise<Reading> {
  const lined = await linesOf(pages, deadline);
  if (lined.every(({ sheet }) => sheet.damage)) throw withoutPages(pages.count, lined[0]?.sheet.damage);
  const untold = untoldShare(lined);
  if (untold > MOST) throw untellable(`do not tell what ${percent(untold)} of the drawn characters are`);
  if (!raiseCalls && isGarbled(lined)) throw untellable('tell characters that are no text');
  if (lined.every(({ lines }) => lines.length === 0)) throw withoutText(pages.count);
  return readingOfLines(lined, deadline, raiseCalls, untold);
}

/** Reads lines by where they stand on their pages; `untold` is the share of glyphs that were left out. */
export function readingOfLines(
  lined: readonly Lined[],
  deadline: Deadline,
  raiseCalls?: Raise,
  untold = 0,
): Reading {
  const blank = lined.filter(({ sheet, lines }) => lines.length === 0 && sheet.hasImages);
  const kept = withoutFurniture(lined.map(({ sheet, lines }) => ({ page: sheet, lines })));
  deadline.check();
  const parted = lined.map(({ sheet, gutter }, at) => ({
    page: sheet,
    columns: columnsOf(kept[at] ?? [], gutter),
  }));
  const usual = measure(parted.flatMap((one) => one.columns.flatMap(({ lines }) => lines)));
  let last: LastNote = { number: 0, isOpen: false };
  const split = parted.flatMap((one) =>
    one.columns.map((column) => {
      const parts = splitNotes(column, one.page, usual, last);
      last = lastNote(parts.notes, last);
      return { column, page: one.page, ...parts };
    }),
  );
  const found = notesOf(split.map((column) => column.notes));
  found.push(...takeEndnotes(split, found, usual.size));
  const words = lexicon([...split.flatMap(({ body }) => body), ...found.flatMap(({ lines }) => lines)]);
  const columns = split
    .filter(({ body }) => body.length > 0)
    .map(({ column, body }) => ({ ...column, lines: body }));
  bindCalls(
    columns.flatMap(({ lines }) => lines),
    found,
    raiseCalls,
  );
  const scanned = new Set(lined.flatMap(({ sheet }) => (sheet.isScan ? sheet.number : [])));
  const isScanned = ({ page }: Line) => scanned.has(page);
  const mended = mendLookAlikes([...columns, ...found].flatMap(({ lines }) => lines.filter(isScanned)));
  const drafts = draftsOf(paragraphsOf(columns, usual), words);
  const body = drafts.filter(({ role }) => role !== 'footnote');
  const notes = found.map(({ label, lines }) => {
    const note = writeLines('footnote', lines, words, label === '' ? 0 : 1);
    if (label !== '') note.num = label;
    return note;
  });
  notes.push(...drafts.filter(({ role }) => role === 'footnote'));
  settleMarks(body, notes);
  const notices = blank.map(({ sheet }) => ({
    code: 'PAGE_WITHOUT_TEXT',
    message: `Page ${sheet.number} holds a picture and no text.`,
  }));
  for (const { sheet } of lined) {
    if (!sheet.damage) continue;
    notices.push({ code: 'PAGE_DAMAGED', message: `Page ${sheet.number} is damaged and was left out.` });
  }
  if (mended.length > 0) notices.push(repaired(mended));
  if (untold > SOME) {
    notices.push({
      code: 'GLYPHS_WITHOUT_TEXT',
      message: `Fonts do not tell what ${percent(untold)} of the drawn characters are; these are left out.`,
    });
  }
  return assemble(body, notes, metadataOf(body), notices);
}

function repaired(mended: readonly Mended[]): Reading['notices'][number] {
  const list = mended.map(({ printed, read }) => `"${printed}" as "${read}"`).join(', ');
  return {
    code: 'LOOK_ALIKES_REPAIRED',
    message: `A machine read the words of this scan; where it took digits and letters that look alike for each other, they are read otherwise: ${list}.`,
  };
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

/** From which share of untold glyphs on it is said, and from which on the rest is no text any more. */
const SOME = 0.05;
const MOST = 0.4;

/** The share of drawn glyphs whose characters are not told. */
function untoldShare(lined: readonly Lined[]): number {
  const untold = lined.reduce((sum, { sheet }) => sum + sheet.untold, 0);
  const told = lined.flatMap(({ lines }) => lines).reduce((sum, line) => sum + lineText(line).length, 0);
  return untold / Math.max(1, told + untold);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** Lines by which it is told whether they are text, and the fewest characters that tell it. */
const SAMPLE_LINES = 400;
const SAMPLE = 200;

/** In text of whatever language, signs are fewer than this share of letters and digits, and letters with accents fewer than this one of letters. */
const SIGNS = 0.5;
const ACCENTS = 0.4;

/** In text in Latin letters, vowels are more than this share of them. */
const VOWELS = 0.25;

/**
 * Whether most of what fonts tell are signs, letters with accents, or letters that make up no words, as where their codes are taken for
 * characters.
 */
function isGarbled(lined: readonly Lined[]): boolean {
  const text = lined
    .flatMap(({ lines }) => lines)
    .slice(0, SAMPLE_LINES)
    .map(lineText)
    .join(' ');
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  const letters = count(/[\p{L}\p{M}]/gu);
  const digits = count(/\p{Nd}/gu);
  const latin = text.match(/\p{Script=Latin}{3,}/gu)?.join('') ?? '';
  const vowels = latin.normalize('NFD').match(/[aeiouy]/gi)?.length ?? 0;
  if (latin.length >= SAMPLE && 2 * latin.length > letters && vowels < VOWELS * latin.length) return true;
  const signs = count(/[^\p{L}\p{M}\p{Nd}\s._\-–—…·]/gu);
  return (
    text.length >= SAMPLE &&
    (signs > SIGNS * (letters + digits) || count(/[\u00c0-\u024f]/g) > ACCENTS * letters)
  );
}

function untellable(what: string): DocumentError {
  return new DocumentError(
    'FONTS_WITHOUT_TEXT',
    `The PDF draws text, but its fonts ${what} (no ToUnicode table, or a wrong one): the text cannot be had from it.`,
    'Pass it through OCR (for instance: ocrmypdf --force-ocr in.pdf out.pdf), or give the document in another format.',
  );
}

function withoutPages(count: number, cause: unknown): DocumentError {
  return new DocumentError(
    count === 0 ? 'EMPTY_INPUT' : 'DAMAGED',
    count === 0 ? 'The PDF has no pages.' : `The PDF is damaged: none of its ${count} pages can be read.`,
    'Fetch the file again, or save it anew from the program that made it.',
    { cause },
  );
}

function withoutText(count: number): DocumentError {
  return new DocumentError(
    'NO_TEXT_LAYER',
    `The PDF has ${count} page${count === 1 ? '' : 's'} and no text: it is a scan or a picture.`,
    'Pass it through OCR first (for instance: ocrmypdf in.pdf out.pdf), or give the document in another format.',
  );
}
