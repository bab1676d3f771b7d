import { DocumentError } from './errors.js';
import type { SourceDocument } from './types.js';

export type Format = SourceDocument['format'];

const HEAD_BYTES = 4096;

/**
 * Tells the format from the first bytes; the name's ending only decides between HTML and text where the content itself does not.
 * @throws DocumentError EMPTY_INPUT, or UNSUPPORTED_FORMAT for formats that are known but not read.
 */
export function detectFormat(input: Uint8Array, name?: string): Format {
  if (input.length === 0) {
    throw new DocumentError(
      'EMPTY_INPUT',
      'The input is empty (0 bytes).',
      'Check the path or the command that wrote it.',
    );
  }
  const head = asciiHead(input);
  if (head.startsWith('%PDF-') || head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'doc';
  refuseKnown(head);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'docx';
  const start = head.replaceAll('\0', '').trimStart();
  if (/<(?:\w+:)?akomaNtoso[\s>]/.test(start)) return 'akn';
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<(?:head|body)[\s>])/i.test(
      start,
    )
  )
    return 'html';
  if (/^<\?xml[\s>]/.test(start)) return 'akn';
  const ending = name?.toLowerCase().match(/\.(x?html?|xml|akn)$/)?.[1];
  if (ending === 'xml' || ending === 'akn') return start.startsWith('<') ? 'akn' : 'text';
  return ending === undefined ? 'text' : 'html';
}

/** OpenDocument files begin with their kind, not packed. */
const OPEN_DOCUMENT = /mimetypeapplication\/vnd\.oasis\.opendocument/;

function refuseKnown(head: string): void {
  const known: [string, string][] = [
    ['{\\rtf', 'RTF'],
    ['\x89PNG', 'a PNG image'],
    ['\xff\xd8\xff', 'a JPEG image'],
    ['GIF8', 'a GIF image'],
    ['II*\0', 'a TIFF image'],
    ['MM\0*', 'a TIFF image'],
    ['\x1f\x8b', 'a gzip archive'],
    ['7z\xbc\xaf', 'a 7z archive'],
    ['Rar!', 'a RAR archive'],
    ['MIME-Version:', 'a web archive (MHT)'],
  ];
  const found = head.startsWith('PK')
    ? OPEN_DOCUMENT.exec(head.slice(0, 120)) && ['', 'an OpenDocument file (ODT)']
    : known.find(([mark]) => head.startsWith(mark));
  if (!found) return;
  throw new DocumentError(
    'UNSUPPORTED_FORMAT',
    `The input is ${found[1]}, which is not read.`,
    'Give AKN4UN XML, HTML, PDF, DOCX, DOC or plain text; unpack archives, save RTF, ODT and MHT as DOCX, and pass images through OCR first.',
  );
}

/** The first bytes as Latin-1, so that every byte is one character; a UTF-8 byte order mark is passed over. */
function asciiHead(input: Uint8Array): string {
  const from = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf ? 3 : 0;
  return Buffer.from(
    input.buffer,
    input.byteOffset + from,
    Math.min(input.length - from, HEAD_BYTES),
  ).toString('latin1');
}
