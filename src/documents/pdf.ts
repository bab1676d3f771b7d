import { DocumentError } from './errors.js';
import { type Page, readPage } from './pdf/page.js';
import { readingOf } from './pdf/reading.js';
import type { Deadline, Reading } from './reading.js';

/**
 * Reads a PDF by its layout: running heads and feet go, footnotes are told by size, rule and mark and stand after the body, paragraphs
 * cut by lines, columns and pages are joined. What a paragraph is, its words tell: typography differs by language, era and office.
 * @throws DocumentError NO_TEXT_LAYER for scans, ENCRYPTED, DAMAGED, TIMEOUT.
 */
export async function readPdf(bytes: Uint8Array, deadline: Deadline): Promise<Reading> {
  const { getDocument, OPS } = await (await import('unpdf')).getResolvedPDFJS();
  // pdf.js takes its input over, so it gets a copy. Fonts are for names and widths only: nothing is drawn.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    fontExtraProperties: true,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const read = async (number: number): Promise<Page> => {
      const page = await document.getPage(number);
      try {
        return await readPage(page, OPS);
      } finally {
        page.cleanup();
      }
    };
    return await readingOf({ count: document.numPages, read }, deadline);
  } catch (error) {
    throw isLocked(error) ? locked(error) : error;
  } finally {
    await task.destroy();
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

function locked(cause: unknown): DocumentError {
  return new DocumentError(
    'ENCRYPTED',
    'The PDF is locked by a password.',
    'Save it without one and read it again.',
    { cause },
  );
}
