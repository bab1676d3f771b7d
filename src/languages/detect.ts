import type { Language } from './language.js';
import { LANGUAGES_FOLDER, languageCodes, loadLanguage } from './load.js';

const known = new WeakMap<Language, ReadonlySet<string>>();

function ownWords(language: Language): ReadonlySet<string> {
  let own = known.get(language);
  if (!own) {
    own = new Set(language.data.language.detect.map((word) => language.foldPhrase(word)));
    known.set(language, own);
  }
  return own;
}

/** How much of a text is looked at. */
const SAMPLE = 20_000;

/**
 * Tells the language of a text by the frequent words of each language's data (in languages without spaces, characters);
 * null where none of them stands in it. The masthead may be in another language, so a long sample is taken.
 */
export function detectLanguage(text: string, folder: string = LANGUAGES_FOLDER): string | null {
  const sample = text.slice(0, SAMPLE);
  let best: { code: string; share: number } | null = null;
  for (const code of languageCodes(folder)) {
    const language = loadLanguage(code, folder);
    const folded = language.fold(sample).text;
    const words = language.spaced ? folded.split(/[^\p{L}\p{N}]+/u) : [...folded];
    const own = ownWords(language);
    const share = words.filter((word) => own.has(word)).length / Math.max(words.length, 1);
    if (share > 0 && (!best || share > best.share)) best = { code, share };
  }
  return best?.code ?? null;
}
