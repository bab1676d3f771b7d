import { createHash } from 'node:crypto';
import { DocumentError } from './errors.js';
import { detectFormat, type Format } from './format.js';
import { Deadline, type Reading } from './reading.js';
import type { SourceDocument } from './types.js';

export interface ReadOptions {
  /** File name or other word for the input; shown in errors, and its ending helps where the content does not tell the format. */
  name?: string;
  /** Refuse inputs larger than this many bytes. Default MAX_BYTES. */
  maxBytes?: number;
  /** Give up after this many milliseconds. Default 60 000. */
  timeoutMs?: number;
}

/** No input is larger, unless a caller allows it: 64 MiB. */
export const MAX_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

type Reader = (bytes: Uint8Array, deadline: Deadline) => Reading | Promise<Reading>;

/** A reader is loaded when the first document of its format comes: the heavy ones cost nobody else's start. */
const READERS: Record<Format, () => Promise<Reader>> = {
  text: async () => (await import('./plain/index.js')).readText,
  akn: async () => (await import('./akn/index.js')).readAkn,
  html: async () => (await import('./html/index.js')).readHtml,
  pdf: async () => (await import('./pdf/index.js')).readPdf,
  docx: async () => (await import('./docx/index.js')).readDocx,
  doc: async () => (await import('./doc/index.js')).readDoc,
};

/**
 * Reads one document of any known format into canonical text with blocks, calls and hyperlinks (offsets in UTF-16 units).
 * Damaged input gives what can be read, with `notices`, or a DocumentError; nothing else is thrown for any bytes.
 * @throws DocumentError with code and hint.
 */
export async function readDocument(input: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const { name, maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS } = options;
  try {
    if (input.length > maxBytes) {
      throw new DocumentError(
        'TOO_LARGE',
        `The input has ${input.length} bytes; at most ${maxBytes} are read.`,
        'Cut the document, or raise the limit (maxBytes).',
      );
    }
    const format = detectFormat(input, name);
    const read = await READERS[format]();
    const reading = await read(input, new Deadline(timeoutMs));
    if (reading.text.trim() === '') {
      throw new DocumentError(
        'EMPTY_INPUT',
        'The document holds no text.',
        'Check that this is the right file.',
      );
    }
    return complete(reading, format, createHash('sha256').update(input).digest('hex'));
  } catch (error) {
    throw named(error, name);
  }
}

function complete({ further, ...reading }: Reading, format: Format, sha256: string): SourceDocument {
  const document: SourceDocument = { format, ...reading, sha256 };
  if (further) document.further = further.map((one) => complete(one, format, sha256));
  return document;
}

function named(error: unknown, name: string | undefined): DocumentError {
  const prefix = name === undefined ? '' : `${name}: `;
  if (error instanceof DocumentError) {
    return new DocumentError(error.code, prefix + error.message, error.hint, { cause: error.cause });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new DocumentError(
    'DAMAGED',
    `${prefix}The document cannot be read: ${reason}`,
    'The file may be cut or damaged; fetch it again, or save it anew from the program that made it.',
    { cause: error },
  );
}
