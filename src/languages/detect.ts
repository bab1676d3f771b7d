import { Folder, isWord, lettersOf } from './fold.js';
import { languageCodes, readLanguageFile } from './load.js';
import type { LanguageFile } from './types.js';
import { LANGUAGES_FOLDER } from './valid.js';

/** How much of a text is looked at. */
const SAMPLE = 10_000;

/**
 * A list of names may hold more words of another language. But a text has less than a seventh as many of any other than of its own: less than
 * this share of the most denies what it is said to be.
 */
const BELIEVED = 0.2;

/** What tells one language from the others: its frequent words, folded (characters, where it is written without spaces). */
interface Detector {
  code: string;
  /** Its words; none where it is written without spaces. */
  own: ReadonlySet<string>;
  /** Letters that it folds in a way of its own. */
  special: readonly string[];
  /** How many of them stand in a sample, and of how many words. */
  share(sample: Sample): number;
}

/** The beginning of a text, folded by Unicode alone. */
interface Sample {
  text: string;
  /** How often each word stands in it that may tell of a language. */
  words: ReadonlyMap<string, number>;
  total: number;
}

/** All languages of a folder, and which words may tell of one: others are counted, and not looked at. */
interface Detectors {
  all: readonly Detector[];
  /** By the first unit of a word its possible lengths, a bit each. */
  lengths: Uint32Array;
  /** By unit, 1 for letters that a language folds in a way of its own: a word that holds one may tell by another form. */
  special: Uint8Array;
  /** No word that is longer tells of any. */
  longest: number;
}

/** By how much a word may be longer before it is folded. */
const MORE = 4;

const known = new Map<string, Detectors>();
const plain = new Folder();

/** Of each language its own file alone is read: a text is in one language, and most others are never needed. */
function detectorsOf(place: string): Detectors {
  let detectors = known.get(place);
  if (!detectors) {
    const all = languageCodes(place).map((code) => detector(readLanguageFile(code, place)));
    const lengths = new Uint32Array(0x10000);
    const special = new Uint8Array(0x10000);
    let longest = 0;
    for (const one of all) {
      for (const letter of one.special) special[letter.charCodeAt(0)] = 1;
      for (const word of one.own) {
        lengths[word.charCodeAt(0)] = (lengths[word.charCodeAt(0)] ?? 0) | (1 << word.length);
        longest = Math.max(longest, word.length + MORE);
      }
    }
    detectors = { all, lengths, special, longest };
    known.set(place, detectors);
  }
  return detectors;
}

function detector(file: LanguageFile): Detector {
  const { code, spaced, detect } = file;
  const letters = lettersOf(file);
  const folder = new Folder(letters);
  const own = new Set(detect.map((word) => folder.phrase(word)));
  const special = Object.keys(letters);
  if (!spaced) {
    const isOwn = new Uint8Array(0x10000);
    for (const character of own) isOwn[character.charCodeAt(0)] = 1;
    for (const letter of special)
      isOwn[letter.charCodeAt(0)] = isOwn[folder.phrase(letter).charCodeAt(0)] ?? 0;
    return {
      code,
      own: new Set(),
      special: [],
      share: ({ text }) => {
        let count = 0;
        for (let at = 0; at < text.length; at += 1) count += isOwn[text.charCodeAt(at)] ?? 0;
        return count / Math.max(text.length, 1);
      },
    };
  }
  return {
    code,
    own,
    special,
    share: ({ text, words, total }) => {
      const met = special.filter((letter) => text.includes(letter));
      let count = 0;
      words.forEach((times, word) => {
        const isSpecial = met.length > 0 && met.some((letter) => word.includes(letter));
        const folded = isSpecial ? folder.phrase(word) : word;
        if (own.has(folded)) count += times;
      });
      return count / Math.max(total, 1);
    },
  };
}

/**
 * Tells the language of a text by the frequent words of each language's data (in languages without spaces, characters);
 * null where none of them stands in it. The masthead may be in another language, so a long sample is taken.
 * @param said what the text is said to be in: believed unless another language has nearly all of its words, and where it is none of these
 */
export function detectLanguage(
  text: string,
  said?: string,
  folder: string = LANGUAGES_FOLDER,
): string | null {
  const detectors = detectorsOf(folder);
  const sample = sampleOf(text, detectors);
  let best: { code: string; share: number } | null = null;
  let ofSaid = said === undefined ? 0 : Number.POSITIVE_INFINITY;
  for (const { code, share } of detectors.all) {
    const found = share(sample);
    if (code === said) ofSaid = found;
    if (found > 0 && (!best || found > best.share)) best = { code, share: found };
  }
  return said !== undefined && ofSaid >= (best?.share ?? 0) * BELIEVED ? said : (best?.code ?? null);
}

function sampleOf(whole: string, { lengths, special, longest }: Detectors): Sample {
  const { text } = plain.fold(whole.slice(0, SAMPLE));
  const words = new Map<string, number>();
  let total = 0;
  let start = -1;
  let isSpecial = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (isWord(unit)) {
      if (start < 0) start = at;
      if (special[unit] === 1) isSpecial = true;
    } else if (start >= 0) {
      const length = at - start;
      const mayTell = isSpecial || ((lengths[text.charCodeAt(start)] ?? 0) >>> length) & 1;
      if (mayTell && length <= longest) {
        const word = text.slice(start, at);
        words.set(word, (words.get(word) ?? 0) + 1);
      }
      total += 1;
      start = -1;
      isSpecial = false;
    }
  }
  return { text, words, total };
}
