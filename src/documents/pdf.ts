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
  const pages = await readPages(bytes, deadline);
  if (pages.every((page) => page.runs.length === 0)) {
    throw new DocumentError(
      'NO_TEXT_LAYER',
      `The PDF has ${pages.length} page${pages.length === 1 ? '' : 's'} and no text: it is a scan or a picture.`,
      'Pass it through OCR first (for instance: ocrmypdf in.pdf out.pdf), or give the document in another format.',
    );
  }
  return readingOf(pages, deadline);
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
