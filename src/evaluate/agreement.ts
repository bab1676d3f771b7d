import { type Bag, compare, EMPTY, sum, type Tally } from './tally.js';

/** One item on which the languages differ. */
export interface Difference {
  item: string;
  /** Languages that have it as often as the one that has it most. */
  having: string[];
  lacking: string[];
  /** The one language that differs while all others (two at least) are of one mind; null where there is none. */
  alone: string | null;
}

export interface Agreement {
  /** A language against each of the others, item by item, summed; the F1 of the sum of all is the mean pairwise F1. */
  byLanguage: Map<string, Tally>;
  /** Right: items that all languages have; missed: items that some have and some do not. Its overlap is intersection over union. */
  unanimous: Tally;
  differences: Difference[];
}

/** Holds what was read of one text in several languages against each other. Fewer than two languages: nothing to compare. */
export function agreementOf(readings: ReadonlyMap<string, Bag>): Agreement {
  const languages = [...readings.keys()].sort();
  const byLanguage = new Map<string, Tally>();
  const unanimous = { ...EMPTY };
  const differences: Difference[] = [];
  if (languages.length < 2) return { byLanguage, unanimous, differences };

  for (const [language, bag] of readings) {
    const others = [...readings].filter(([other]) => other !== language);
    byLanguage.set(language, sum(others.map(([, other]) => compare(bag, other).tally)));
  }
  const items = new Set([...readings.values()].flatMap((bag) => [...bag.keys()]));
  for (const item of [...items].sort()) {
    const count = (language: string) => readings.get(language)?.get(item) ?? 0;
    const counts = languages.map(count);
    const least = Math.min(...counts);
    const most = Math.max(...counts);
    unanimous.right += least;
    unanimous.missed += most - least;
    if (most === least) continue;
    const having = languages.filter((language) => count(language) === most);
    const lacking = languages.filter((language) => count(language) < most);
    differences.push({ item, having, lacking, alone: standsAlone(languages, count) });
  }
  return { byLanguage, unanimous, differences };
}

function standsAlone(languages: string[], count: (language: string) => number): string | null {
  if (languages.length < 3) return null;
  const odd = languages.filter((language) => {
    const others = new Set(languages.filter((other) => other !== language).map(count));
    return others.size === 1 && !others.has(count(language));
  });
  return odd.length === 1 ? (odd[0] ?? null) : null;
}
