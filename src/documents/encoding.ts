import { isAscii, isUtf8, transcode } from 'node:buffer';
import { DocumentError } from './errors.js';
import { decodeAs, decodeOld } from './old-encodings.js';
import type { SourceDocument } from './types.js';

export interface Decoded {
  text: string;
  /** WHATWG name of the encoding that was used. */
  encoding: string;
  /** Set when bytes had to be replaced by U+FFFD. */
  damaged: boolean;
}

/** Telling UTF-16 needs a page of letters, not the whole file. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * Bytes to text: a byte order mark decides; else UTF-8 if the bytes are valid (or nearly valid) UTF-8; else UTF-16 if half of the
 * ASCII pairs say so; else the encoding that the document names (`declared`), or the most likely one of the six official languages. A byte order mark is not part of the result.
 * @throws DocumentError NOT_TEXT for bytes that are no text in any of these.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked?.startsWith('utf-32')) {
    const text = decodeAs(bytes, marked);
    return refuseBinary({ text, encoding: marked, damaged: text.includes('\ufffd') });
  }
  if (marked) return checked(bytes, marked);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return checked(bytes, utf16);
  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict !== undefined) return refuseBinary({ text: strict, encoding: 'utf-8', damaged: false });
  if (isNearlyUtf8(bytes)) return checked(bytes, 'utf-8');
  const { text, encoding } = decodeOld(bytes, declared?.toLowerCase());
  return refuseBinary({ text, encoding, damaged: text.includes('\ufffd') });
}

/** The encoding that an XML declaration names. */
export function encodingOfXml(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString('latin1');
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w-]+)/.exec(head)?.[1];
}

/** What is told of bytes that had to be replaced. */
export function damageOf({ encoding, damaged }: Decoded): SourceDocument['notices'] {
  if (!damaged) return [];
  const message = `Some bytes are not valid ${encoding}; each stands as U+FFFD in the text.`;
  return [{ code: 'ENCODING_DAMAGED', message }];
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return bytes.length > 3 && bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return 'utf-32be';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Spaces, line ends and digits are in every text of every language; in UTF-16 each is paired with a zero byte. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length - 1, SAMPLE_BYTES);
  if (!bytes.subarray(0, end + 1).includes(0)) return undefined;
  let little = 0;
  let big = 0;
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (second === 0 && isPlain(first)) little++;
    else if (first === 0 && isPlain(second)) big++;
  }
  const pairs = end / 2;
  if (Math.max(little, big) < Math.max(1, pairs / 100)) return undefined;
  const encoding = little >= big ? 'utf-16le' : 'utf-16be';
  const sample = decodeStrictly(bytes.subarray(0, Math.floor(end / 2) * 2 - 2), encoding);
  return sample !== undefined && controlShare(sample) < 0.01 ? encoding : undefined;
}

function isPlain(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || (byte >= 0x30 && byte <= 0x39);
}

/** One bad byte in a UTF-8 file (a cut, a stray quote) must not turn all the rest into another encoding's letters. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let beyondAscii = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) beyondAscii++;
  }
  return beyondAscii > 20 * broken;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // Many times faster than the decoder of the web; a byte order mark has been told before.
    if (encoding === 'utf-8' && !byteOrderMark(bytes))
      return isUtf8(bytes)
        ? decodeUtf8(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
        : undefined;
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Letters beyond ASCII come to the string as UTF-16 ten times as fast. */
function decodeUtf8(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

function checked(bytes: Uint8Array, encoding: string): Decoded {
  const strict = decodeStrictly(bytes, encoding);
  return refuseBinary({
    text: strict ?? new TextDecoder(encoding).decode(bytes),
    encoding: new TextDecoder(encoding).encoding,
    damaged: strict === undefined,
  });
}

function refuseBinary(decoded: Decoded): Decoded {
  if (!NO_TEXT.test(decoded.text)) return decoded;
  if (controlShare(decoded.text) < 0.01 && share(decoded.text, /\ufffd/g) < 0.1) return decoded;
  throw new DocumentError(
    'NOT_TEXT',
    'The input is neither a known document format nor text: too many of its bytes are no characters.',
    'Give AKN4UN XML, HTML, PDF, DOCX, DOC or a plain text file.',
  );
}

/** What tells of bytes that are no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NO_TEXT = /[\0-\x08\x0e-\x1f\ufffd]/;

/** Share of C0 controls other than white space, which no text has. */
function controlShare(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  return share(text, /[\0-\x08\x0e-\x1f]/g);
}

function share(text: string, unit: RegExp): number {
  return text.length === 0 ? 0 : (text.match(unit)?.length ?? 0) / text.length;
}
