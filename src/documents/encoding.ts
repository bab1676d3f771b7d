import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { DocumentError } from './errors.js';

export interface Decoded {
  text: string;
  /** WHATWG name of the encoding that was used. */
  encoding: string;
  /** Set when bytes had to be replaced by U+FFFD. */
  damaged: boolean;
}

/** Guessing an encoding needs a page of letters, not the whole file. */
const SAMPLE_BYTES = 64 * 1024;

/** Single-byte guesses that are subsets of, or regularly mistaken for, what people's software really wrote. */
const WRITTEN_AS: Record<string, string> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1252',
  'ISO-8859-2': 'windows-1252',
  'windows-1250': 'windows-1252',
  'windows-1254': 'windows-1252',
  'windows-1257': 'windows-1252',
  'windows-1258': 'windows-1252',
  'ISO-8859-8': 'windows-1256',
  'windows-1255': 'windows-1256',
};

/** The encodings of the six official languages; a guess outside them is passed over for the next best. */
const EXPECTED = new Set([
  'windows-1252',
  'windows-1256',
  'ISO-8859-6',
  'windows-1251',
  'ISO-8859-5',
  'KOI8-R',
  'GB18030',
  'Big5',
  'UTF-8',
]);

/**
 * Bytes to text: a byte order mark decides; else UTF-8 if the bytes are valid (or nearly valid) UTF-8; else UTF-16 if half of the
 * ASCII pairs say so; else the encoding that the document names (`declared`), or the most likely one of the six official languages. A byte order mark is not part of the result.
 * @throws DocumentError NOT_TEXT for bytes that are no text in any of these.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return checked(bytes, marked);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return checked(bytes, utf16);
  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict !== undefined) return refuseBinary({ text: strict, encoding: 'utf-8', damaged: false });
  if (isNearlyUtf8(bytes)) return checked(bytes, 'utf-8');
  const named = declared?.toLowerCase();
  // iconv-lite, as the platform's decoder reads windows-1252 as ISO-8859-1 on some releases of Node 20 to 23.
  const encoding =
    named !== undefined && !named.startsWith('utf') && iconv.encodingExists(named) ? named : guess(bytes);
  const text = iconv.decode(bytes, encoding);
  return refuseBinary({ text, encoding, damaged: text.includes('\ufffd') });
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
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

function guess(bytes: Uint8Array): string {
  let from = bytes.findIndex((byte) => byte > 0x7f);
  if (from < 0) from = 0;
  for (const match of chardet.analyse(bytes.subarray(from, from + SAMPLE_BYTES))) {
    const name = WRITTEN_AS[match.name] ?? match.name;
    if (EXPECTED.has(name) && name !== 'UTF-8') return name.toLowerCase();
  }
  return 'windows-1252';
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // Many times faster than the decoder of the web; a byte order mark has been told before.
    if (encoding === 'utf-8' && !byteOrderMark(bytes))
      return isUtf8(bytes)
        ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
        : undefined;
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
