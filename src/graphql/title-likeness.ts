import { fold } from '../graph/index.js';
import type { EntityModel } from './model.js';

/** A title as it is compared: folded, and its pairs of letters, counted. */
interface Title {
  folded: string;
  pairs: ReadonlyMap<string, number>;
  /** Of all pairs. */
  count: number;
}

/** How alike titles are. A question compares the same ones again and again: each is taken apart once. */
export class TitleLikeness {
  readonly #titles = new Map<string, Title>();

  /** How alike the titles of two texts are, 0 to 1, by their pairs of letters; null where no language has both. */
  of(a: EntityModel, b: EntityModel): number | null {
    let best: number | null = null;
    for (const key of Object.keys(a)) {
      if (!key.startsWith('name_')) continue;
      const [left, right] = [a[key as `name_${string}`], b[key as `name_${string}`]];
      if (left === undefined || right === undefined) continue;
      best = Math.max(best ?? 0, dice(this.#read(left), this.#read(right)));
      if (best === 1) return best;
    }
    return best;
  }

  /** The titles of a text in all languages, folded. */
  folded(text: EntityModel): string[] {
    return Object.entries(text).flatMap(([key, value]) =>
      key.startsWith('name_') && typeof value === 'string' ? [this.#read(value).folded] : [],
    );
  }

  #read(text: string): Title {
    let title = this.#titles.get(text);
    if (!title) {
      const folded = fold(text);
      const letters = [...folded];
      const pairs = new Map<string, number>();
      for (let at = 1; at < letters.length; at += 1) {
        const pair = `${letters[at - 1]}${letters[at]}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
      title = { folded, pairs, count: Math.max(letters.length - 1, 0) };
      this.#titles.set(text, title);
    }
    return title;
  }
}

function dice(a: Title, b: Title): number {
  if (a.count + b.count === 0) return 0;
  if (a.folded === b.folded) return 1;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * shared) / (a.count + b.count);
}
