import { assemble, type Draft, settleMarks, TEXT_LENGTH } from './canonical.js';
import { DocumentError } from './errors.js';
import { columnsOf } from './pdf/columns.js';
import { draftsOf } from './pdf/document.js';
import { SYMBOL_LINE, withoutFurniture } from './pdf/furniture.js';
import { linesOf } from './pdf/lines.js';
import { notesOf, splitNotes } from './pdf/notes.js';
import { type Page, readPage } from './pdf/page.js';
import { measure, paragraphsOf } from './pdf/paragraphs.js';
import { lexicon, writeLines } from './pdf/writing.js';
import type { Deadline, Reading } from './reading.js';
import type { SourceDocument } from './types.js';

/**
 * Reads a PDF by its layout: running heads and feet go, footnotes are told by size, rule and mark and stand after the body, paragraphs
 * cut by lines, columns and pages are joined. What a paragraph is, its words tell: typography differs by language, era and office.
 * @throws DocumentError NO_TEXT_LAYER for scans, ENCRYPTED, DAMAGED, TIMEOUT.
 */
export async function readPdf(bytes: Uint8Array, deadline: Deadline): Promise<Reading> {
  const pages = await readPages(bytes, deadline);
  if (pages.every((page) => page.runs.length === 0)) {
    throw new DocumentError(
      'NO_TEXT_LAYER',
      `The PDF has ${pages.length} page${pages.length === 1 ? '' : 's'} and no text: it is a scan or a picture.`,
      'Pass it through OCR first (for instance: ocrmypdf in.pdf out.pdf), or give the document in another format.',
    );
  }
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
  const body = draftsOf(paragraphsOf(columns, usual), words);
  const notes = notesOf(split.map((column) => column.notes)).map(({ label, lines }) => {
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

async function readPages(bytes: Uint8Array, deadline: Deadline): Promise<Page[]> {
  const { getDocument, OPS } = await (await import('unpdf')).getResolvedPDFJS();
  // pdf.js takes its input over, so it gets a copy. Fonts are for names and widths only: nothing is drawn.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      deadline.check();
      const page = await document.getPage(number);
      pages.push(await readPage(page, OPS));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new DocumentError(
        'ENCRYPTED',
        'The PDF is locked by a password.',
        'Save it without one and read it again.',
        {
          cause: error,
        },
      );
    }
    throw error;
  } finally {
    await task.destroy();
  }
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
