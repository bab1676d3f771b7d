import { createRequire } from 'node:module';
import type Chardet from 'chardet';
import type Iconv from 'iconv-lite';

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

// Loaded where bytes are in none of Unicode's encodings: few are.
const require = createRequire(import.meta.url);

/** What pages name that are in windows-1252, and many that are not: programs wrote it unasked. */
const LATIN = /^(?:iso-?8859-1|latin-?1|l1|(?:us-)?ascii|windows-1252|cp-?1252)$/;

/** Names under which browsers read what grew out of them. */
const GROWN: Record<string, string> = { gb2312: 'gb18030', gbk: 'gb18030' };

/** Bytes in an encoding from before Unicode: the one that the document names, if it is known and can be, or the most likely one. */
export function decodeOld(bytes: Uint8Array, named: string | undefined): { text: string; encoding: string } {
  const { encodingExists } = iconv();
  const encoding = namedEncoding(bytes, named, encodingExists) ?? guess(bytes);
  return { text: decodeAs(bytes, encoding), encoding };
}

/** Bytes in an encoding that is known. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return iconv().decode(bytes, encoding);
}

/** As the platform's decoder reads windows-1252 as ISO-8859-1 on some releases of Node 20 to 23, and knows no UTF-32. */
function iconv(): typeof Iconv {
  return require('iconv-lite') as typeof Iconv;
}

function namedEncoding(
  bytes: Uint8Array,
  named: string | undefined,
  exists: (name: string) => boolean,
): string | undefined {
  if (named === undefined || named.startsWith('utf') || !exists(named)) return undefined;
  if (LATIN.test(named)) return isLatin(bytes) ? 'windows-1252' : undefined;
  return GROWN[named] ?? named;
}

/** In Latin texts letters beyond ASCII stand among those of ASCII, in others among themselves. */
function isLatin(bytes: Uint8Array): boolean {
  let beyond = 0;
  let among = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    beyond++;
    if ((bytes[at - 1] ?? 0) >= 0x80) among++;
  }
  return among <= 0.5 * beyond;
}

function guess(bytes: Uint8Array): string {
  const chardet = require('chardet') as typeof Chardet;
  let from = bytes.findIndex((byte) => byte > 0x7f);
  if (from < 0) from = 0;
  for (const match of chardet.analyse(bytes.subarray(from, from + SAMPLE_BYTES))) {
    const name = WRITTEN_AS[match.name] ?? match.name;
    if (EXPECTED.has(name) && name !== 'UTF-8')
      return soundest(bytes.subarray(from, from + SAMPLE_BYTES), name.toLowerCase());
  }
  return soundest(bytes.subarray(from, from + SAMPLE_BYTES), 'windows-1252');
}

/** Of the Macintosh and of DOS, which the guess does not know. */
const LATIN_OTHERS = ['macintosh'];
const CYRILLIC_OTHERS = ['windows-1251', 'maccyrillic', 'ibm866'];
const CYRILLIC = /^(?:windows-1251|koi8-r|iso-8859-5)$/;

/** What stands in a word only where it was decoded wrongly: a capital behind a small letter, a sign or a control character between two letters. */
const UNSOUND =
  /\p{Ll}\p{Lu}|[\p{L}\x80-\x9f][\p{So}\p{Sc}\p{Sk}\x80-\x9f‡†•…‰¡¿\u00a0](?=[\p{L}\x80-\x9f])/gu;

/** What was guessed, or the encoding of the same letters in which far fewer words are unsound. */
function soundest(sample: Uint8Array, guessed: string): string {
  const others =
    CYRILLIC.test(guessed) || !isLatin(sample)
      ? CYRILLIC_OTHERS
      : guessed === 'windows-1252'
        ? LATIN_OTHERS
        : [];
  let best = { encoding: guessed, faults: unsound(sample, guessed) / 4 };
  for (const encoding of others) {
    const faults = unsound(sample, encoding);
    if (faults < best.faults) best = { encoding, faults };
  }
  return best.encoding;
}

function unsound(sample: Uint8Array, encoding: string): number {
  return decodeAs(sample, encoding).match(UNSOUND)?.length ?? 0;
}
