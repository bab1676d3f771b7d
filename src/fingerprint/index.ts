/**
 * Fingerprints of paragraphs: texts are compared by them though no sentence is stored. A fingerprint holds a hash of the
 * whole wording and a bottom-k sketch of its word pairs (the k smallest hashes), from which the Jaccard similarity of two
 * paragraphs is estimated: E. Cohen, "Size-estimation framework" (1997). It cannot be turned back into words.
 */

/** Hashes kept. The standard error of a similarity s is √(s(1−s)/k): at most 0.08. */
const KEPT = 40;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts without spaces between words: each character counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FOLDED_MARKS = /[\u064b-\u0652\u0640]/g;

/** Of the paragraph in hand its UTF-16 units, the hashes of its words, then of its word pairs, and the bytes of its fingerprint: made once for all. */
let units = new Uint16Array(1024);
let unitBytes = Buffer.from(units.buffer);
let words = new Int32Array(1024);
const bytes = Buffer.alloc(3 * KEPT);

/** The smallest hashes of word pairs lie in a table, each at the place that it has in their range or a little behind: so they lie in order. */
const PLACES = 256;
const table = new Uint32Array(PLACES + KEPT);
const NOTHING = 0xffffffff;

/**
 * The fingerprint of a paragraph: `<whole>.<sketch>`, base64url. Case, punctuation, spacing and Arabic vowel marks do not
 * count; numbers do. An empty text gives an empty string.
 */
export function fingerprint(text: string): string {
  const total = hashWords(text);
  if (total === 0) return '';
  let whole = OFFSET_BASIS;
  let before = 0;
  for (let index = 0; index < total; index += 1) {
    const hash = words[index] ?? 0;
    whole = mix(whole, hash);
    words[index] = mix(before, hash) >>> 8;
    before = hash;
  }
  bytes.writeUInt32BE(whole >>> 0);
  const head = bytes.toString('base64url', 0, 4);
  const count = writeLeast(total);
  return `${head}.${bytes.toString('base64url', 0, count * 3)}`;
}

/** Writes the smallest of the first so many hashes of word pairs, in order and without doubles, into `bytes`; gives their number. */
function writeLeast(total: number): number {
  // Of a long paragraph the table covers that part of the range in which more than are kept should lie; where they do not, twice the part.
  let shift = 16;
  for (let rest = total; rest > PLACES / 2 && shift > 0; rest >>= 1) shift -= 1;
  for (;;) {
    table.fill(NOTHING);
    for (let index = 0; index < total; index += 1) place(words[index] ?? 0, shift);
    let count = 0;
    for (let at = 0; at < table.length && count < KEPT; at += 1) {
      const hash = table[at] ?? NOTHING;
      if (hash === NOTHING) continue;
      bytes[3 * count] = hash >>> 16;
      bytes[3 * count + 1] = hash >>> 8;
      bytes[3 * count + 2] = hash;
      count += 1;
    }
    if (count === KEPT || shift === 16) return count;
    shift += 1;
  }
}

/** Puts a hash into the table, before those that are larger. What is pushed out behind its end is larger than all that are kept. */
function place(hash: number, shift: number): void {
  let at = hash >>> shift;
  if (at >= PLACES) return;
  while ((table[at] ?? NOTHING) < hash) at += 1;
  if (table[at] === hash) return;
  for (let pushed = hash; pushed !== NOTHING && at < table.length; at += 1) {
    const next = table[at] ?? NOTHING;
    table[at] = pushed;
    pushed = next;
  }
}

/** A fingerprint taken apart, for those who compare it with many. */
export interface ReadFingerprint {
  print: string;
  /** Ascending, without doubles. */
  sketch: number[];
}

/** A fingerprint as it is compared: read once, where it is held against many. */
export function readFingerprint(print: string): ReadFingerprint {
  return { print, sketch: [...new Set(sketch(print))].sort((x, y) => x - y) };
}

/**
 * How alike two paragraphs are, 0 to 1, estimated from their fingerprints; 1 only where the wording is the same. An empty fingerprint is like
 * nothing. Linear in the length of the sketches.
 */
export function likeness(a: ReadFingerprint, b: ReadFingerprint): number {
  if (a.print === '' || b.print === '') return 0;
  if (a.print === b.print) return 1;
  const [left, right] = [a.sketch, b.sketch];
  const bound = Math.min(Math.max(left.length, right.length), KEPT);
  let [i, j, union, shared] = [0, 0, 0, 0];
  for (; union < bound && (i < left.length || j < right.length); union += 1) {
    const [x, y] = [left[i] ?? Number.POSITIVE_INFINITY, right[j] ?? Number.POSITIVE_INFINITY];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return Math.min(shared / union, 0.99);
}

/** Fewer word pairs than this tell nothing of where they come from. */
const TELLING = 8;

/**
 * What share of one paragraph's word pairs stand in another, 0 to 1, estimated from what both fingerprints tell; null where that is too little.
 * A part of a long paragraph is not very like it, and still comes from it.
 */
export function shareWithin(part: ReadFingerprint, whole: ReadFingerprint): number | null {
  const last = ({ sketch }: ReadFingerprint) => (sketch.length < KEPT ? NOTHING : (sketch.at(-1) ?? NOTHING));
  const upTo = Math.min(last(part), last(whole));
  const told = part.sketch.filter((hash) => hash <= upTo);
  if (told.length < TELLING) return null;
  const held = new Set(whole.sketch);
  return told.filter((hash) => held.has(hash)).length / told.length;
}

/** True where the wording is the same but for case, punctuation and spacing. */
export function sameWording(a: string, b: string): boolean {
  return a !== '' && a.split('.', 1)[0] === b.split('.', 1)[0];
}

/**
 * Puts the hash of each word of a text, in order, into `words`, and gives their number. Most texts come folded, which the first pass
 * finds out.
 */
function hashWords(text: string, isFolded = false): number {
  takeUnits(text);
  let count = 0;
  let start = 0;
  let hash = OFFSET_BASIS;
  let isUnspaced = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = units[at] ?? SPACE;
    let kind = kinds[unit] || learn(unit);
    if (kind === UNFOLDED) {
      if (!isFolded) return hashWords(text.replace(FOLDED_MARKS, '').toLowerCase(), true);
      kind = kindAt(text, at);
    }
    if (kind === PART_OF_WORD) {
      hash = Math.imul(hash ^ unit, PRIME);
      continue;
    }
    if (kind === CHARACTER) {
      isUnspaced = true;
      continue;
    }
    if (isUnspaced) {
      // Where words are not parted, each character counts as one.
      for (let from = start; from < at; from += 1) {
        let one = Math.imul(OFFSET_BASIS ^ (units[from] ?? 0), PRIME);
        if (isPair(text, from)) one = Math.imul(one ^ (units[++from] ?? 0), PRIME);
        words[count++] = one;
      }
    } else if (start < at) words[count++] = hash;
    hash = OFFSET_BASIS;
    isUnspaced = false;
    start = at + 1;
  }
  return count;
}

/** Puts a text into `units`, a space behind it: they are read faster than out of the string. All platforms that Node runs on keep the low byte first. */
function takeUnits(text: string): void {
  if (units.length <= text.length) {
    units = new Uint16Array(text.length * 2);
    unitBytes = Buffer.from(units.buffer);
    words = new Int32Array(text.length * 2);
  }
  unitBytes.write(text, 'utf16le');
  units[text.length] = SPACE;
}

function isPair(text: string, at: number): boolean {
  const isHalf = ((units[at] ?? 0) & 0xf800) === 0xd800;
  return isHalf && (text.codePointAt(at) ?? 0) > 0xffff;
}

const SPACE = 0x20;
const NEITHER = 1;
const PART_OF_WORD = 2;
const CHARACTER = 3;
/** A vowel mark, a letter that has a small form, the half of a pair. */
const UNFOLDED = 4;
/** What each UTF-16 unit is, once it has been met. */
const kinds = new Uint8Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const isFolded = !isHalf && character.replace(FOLDED_MARKS, '').toLowerCase() === character;
  const kind = isFolded ? kindOf(character) : UNFOLDED;
  kinds[unit] = kind;
  return kind;
}

/** The two halves of a pair are what their code point is; a half by itself is nothing. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    const pair = text.codePointAt(at - 1) ?? unit;
    return pair > 0xffff ? kindOf(String.fromCodePoint(pair)) : NEITHER;
  }
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
}

function kindOf(character: string): number {
  return !WORD.test(character) ? NEITHER : UNSPACED.test(character) ? CHARACTER : PART_OF_WORD;
}

function sketch(print: string): number[] {
  const bytes = Buffer.from(print.slice(print.indexOf('.') + 1), 'base64url');
  return Array.from({ length: Math.floor(bytes.length / 3) }, (_, index) => bytes.readUIntBE(index * 3, 3));
}

/** Words are hashed by FNV-1a over their UTF-16 units. */
const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Order matters; the finalizer of MurmurHash3 spreads the bits. Signed, as engines keep such numbers without making objects of them. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 31) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
