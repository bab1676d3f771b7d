import { Folder } from './fold.js';
import { LANGUAGES_FOLDER, languageCodes, readLanguageFile } from './load.js';

/** How much of a text is looked at. */
const SAMPLE = 20_000;

/** What tells one language from the others. */
interface Detector {
  code: string;
  spaced: boolean;
  /** Its own folding of a word that is folded by Unicode alone. */
  fold: (word: string) => string;
  /** Its frequent words, folded; characters, where it is written without spaces. */
  own: ReadonlySet<string>;
}

const known = new Map<string, readonly Detector[]>();
const plain = new Folder();

/** Of each language its own file alone is read: a text is in one language, and most others are never needed. */
function detectorsOf(place: string): readonly Detector[] {
  let detectors = known.get(place);
  if (!detectors) {
    detectors = languageCodes(place).map((code) => {
      const { spaced, letters, detect } = readLanguageFile(code, place);
      const folder = new Folder(letters);
      const special = Object.keys(letters);
      const fold = (word: string) =>
        special.some((letter) => word.includes(letter)) ? folder.phrase(word) : word;
      return { code, spaced, fold, own: new Set(detect.map((word) => folder.phrase(word))) };
    });
    known.set(place, detectors);
  }
  return detectors;
}

/**
 * Tells the language of a text by the frequent words of each language's data (in languages without spaces, characters);
 * null where none of them stands in it. The masthead may be in another language, so a long sample is taken.
 */
export function detectLanguage(text: string, folder: string = LANGUAGES_FOLDER): string | null {
  const { text: sample } = plain.fold(text.slice(0, SAMPLE));
  const words = tally(sample.split(/[^\p{L}\p{N}]+/u));
  const characters = tally(sample);
  let best: { code: string; share: number } | null = null;
  for (const { code, spaced, fold, own } of detectorsOf(folder)) {
    const { counts, total } = spaced ? words : characters;
    let count = 0;
    for (const [word, times] of counts) if (own.has(fold(word))) count += times;
    const share = count / Math.max(total, 1);
    if (share > 0 && (!best || share > best.share)) best = { code, share };
  }
  return best?.code ?? null;
}

function tally(words: Iterable<string>): { counts: ReadonlyMap<string, number>; total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}
