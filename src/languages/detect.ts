import { Folder, isWord } from './fold.js';
import { LANGUAGES_FOLDER, languageCodes, readLanguageFile } from './load.js';
import type { LanguageFile } from './types.js';

/** How much of a text is looked at. */
const SAMPLE = 10_000;

/** What tells one language from the others: its frequent words, folded (characters, where it is written without spaces). */
interface Detector {
  code: string;
  /** No word that is longer tells of it. */
  longest: number;
  /** How many of them stand in a sample, and of how many words. */
  share(sample: Sample): number;
}

/** The beginning of a text, folded by Unicode alone. */
interface Sample {
  text: string;
  /** How often each word stands in it that is short enough to tell of a language. */
  words: ReadonlyMap<string, number>;
  total: number;
}

/** By how much a word may be longer before it is folded. */
const MORE = 4;

const known = new Map<string, readonly Detector[]>();
const plain = new Folder();

/** Of each language its own file alone is read: a text is in one language, and most others are never needed. */
function detectorsOf(place: string): readonly Detector[] {
  let detectors = known.get(place);
  if (!detectors) {
    detectors = languageCodes(place).map((code) => detector(readLanguageFile(code, place)));
    known.set(place, detectors);
  }
  return detectors;
}

function detector({ code, spaced, letters, detect }: LanguageFile): Detector {
  const folder = new Folder(letters);
  const own = new Set(detect.map((word) => folder.phrase(word)));
  const special = Object.keys(letters);
  if (!spaced) {
    const isOwn = new Uint8Array(0x10000);
    for (const character of own) isOwn[character.charCodeAt(0)] = 1;
    return {
      code,
      longest: 1,
      share: ({ text }) => {
        const folded = special.length > 0 ? folder.phrase(text) : text;
        let count = 0;
        for (let at = 0; at < folded.length; at += 1) count += isOwn[folded.charCodeAt(at)] ?? 0;
        return count / Math.max(folded.length, 1);
      },
    };
  }
  return {
    code,
    longest: Math.max(0, ...[...own].map((word) => word.length)) + MORE,
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
 */
export function detectLanguage(text: string, folder: string = LANGUAGES_FOLDER): string | null {
  const detectors = detectorsOf(folder);
  const sample = sampleOf(text, Math.max(0, ...detectors.map(({ longest }) => longest)));
  let best: { code: string; share: number } | null = null;
  for (const { code, share } of detectors) {
    const found = share(sample);
    if (found > 0 && (!best || found > best.share)) best = { code, share: found };
  }
  return best?.code ?? null;
}

function sampleOf(whole: string, longest: number): Sample {
  const { text } = plain.fold(whole.slice(0, SAMPLE));
  const words = new Map<string, number>();
  let total = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isWord(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      total += 1;
      if (at - start <= longest) {
        const word = text.slice(start, at);
        words.set(word, (words.get(word) ?? 0) + 1);
      }
      start = -1;
    }
  }
  return { text, words, total };
}
