import type { LanguageData } from './types.js';

/** Lists of little words that are looked up at one place, not found everywhere. */
export const WORD_LISTS = [
  'links', 'dated', 'datedAll', 'among', 'bodies', 'actors', 'feminine', 'masculine', 'acting', 'conjunctions', 'ranges', 'qualifiers', 'binding', 'continuing', 'aims', 'definite', 'indefinite', 'relatives', 'titles', 'years', 'held', 'matters',
  'of', 'thereof', 'pronouns', 'former', 'latter', 'its', 'operative', 'preambular', 'closing', 'volumes', 'connectors', 'continuations', 'degrees', 'introducers', 'blockers', 'asides',
] as const; // biome-ignore format: a table
export type WordList = (typeof WORD_LISTS)[number];

/** A list of the data by its name; empty where the language has none. */
export function wordList({ acts, references, pinpoints }: LanguageData, name: WordList): readonly string[] {
  const { connectors, continuations, degrees, introducers, blockers, asides } = acts;
  const { of, thereof, pronouns, former, latter, its, operative, preambular, volumes } = pinpoints;
  const lists: Partial<Record<WordList, readonly string[] | undefined>> = {
    ...references, of, thereof, pronouns, former, latter, its, operative, preambular, volumes, connectors, continuations, degrees, introducers, blockers, asides,
    closing: pinpoints.pinpoints.flatMap(({ closing }) => closing ?? []),
  }; // biome-ignore format: one line
  return lists[name] ?? [];
}
