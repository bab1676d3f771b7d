import { DocumentError } from '../errors.js';
import { type Page, readingOf, readPage } from '../pages/index.js';
import type { Deadline, Reading } from '../reading.js';
import { CharacterMaps } from './character-maps.js';

/**
 * Reads a PDF by its layout: running heads and feet go, footnotes are told by size, rule and mark and stand after the body, paragraphs
 * cut by lines, columns and pages are joined. What a paragraph is, its words tell: typography differs by language, era and office.
 * A password that only forbids printing or copying is no hindrance.
 * @throws DocumentError NO_TEXT_LAYER for scans, FONTS_WITHOUT_TEXT, ENCRYPTED, DAMAGED, TIMEOUT.
 */
export async function readPdf(bytes: Uint8Array, deadline: Deadline): Promise<Reading> {
  try {
    return await readPages(bytes, deadline);
  } catch (error) {
    if (isNamed(error, 'PasswordException')) throw locked(error);
    const whole = isNamed(error, 'InvalidPDFException') ? mended(bytes) : undefined;
    if (!whole) throw error;
    const reading = await readPages(whole, deadline).catch((found) => {
      throw found instanceof DocumentError && LOST.has(found.code) ? cut(found) : found;
    });
    return { ...reading, notices: [CUT, ...reading.notices] };
  }
}

async function readPages(bytes: Uint8Array, deadline: Deadline): Promise<Reading> {
  const { getDocument, OPS } = await (await import('unpdf')).getResolvedPDFJS();
  // pdf.js takes its input over, so it gets a copy. Fonts are for names and widths only: nothing is drawn.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    CMapReaderFactory: CharacterMaps,
    fontExtraProperties: true,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const read = async (number: number): Promise<Page> => {
      try {
        const page = await document.getPage(number);
        const made = await readPage(page, OPS);
        page.cleanup();
        return made;
      } catch (error) {
        return { ...BLANK, number, damage: error };
      }
    };
    return await readingOf({ count: document.numPages, read }, deadline);
  } finally {
    await task.destroy();
  }
}

/** What is said of a whole file where its fonts or its text are not told: of one that was cut, they are lost. */
const LOST: ReadonlySet<string> = new Set(['FONTS_WITHOUT_TEXT', 'NO_TEXT_LAYER', 'EMPTY_INPUT']);

function cut(cause: DocumentError): DocumentError {
  return new DocumentError(
    'DAMAGED',
    'The PDF ends before its table of contents, as one that was cut: what is left of it holds no text that can be read.',
    'Fetch the file again.',
    { cause },
  );
}

const CUT = {
  code: 'FILE_CUT',
  message: 'The file ends before its table of contents, as one that was cut: what could be found was read.',
};

const BLANK: Page = {
  number: 0,
  width: 0,
  height: 0,
  runs: [],
  rules: [],
  links: [],
  hasImages: false,
  isScan: false,
  untold: 0,
};

/** A file that was cut has lost the table at its end, and with it where the catalogue of its pages stands: it is looked for. */
function mended(bytes: Uint8Array): Uint8Array | undefined {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const catalogue = source.search(/\/Type\s*\/Catalog\b/);
  const object = /(\d+) (\d+) obj\b(?![\s\S]*\d obj\b)/.exec(
    source.slice(Math.max(0, catalogue - 400), catalogue),
  );
  if (catalogue < 0 || !object) return undefined;
  const trailer = `\nendobj\ntrailer\n<</Root ${object[1]} ${object[2]} R>>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(trailer)]);
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

function locked(cause: unknown): DocumentError {
  return new DocumentError(
    'ENCRYPTED',
    'The PDF is locked by a password.',
    'Save it without one (for instance: qpdf --password=… --decrypt in.pdf out.pdf) and read it again.',
    { cause },
  );
}
