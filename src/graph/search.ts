import MiniSearch from 'minisearch';
import { fold, searchTerms } from './fold.js';
import type { Graph, Params, Row } from './port.js';

interface NameRecord {
  id: string;
  folded: string;
  language: string;
  type: string;
  entity: string;
}

/** Words this long may be written with a slip; shorter ones would match too much. */
const FUZZY_FROM = 5;
const FUZZINESS = 0.2;
/** A short form means its entity only inside a document; a name means it everywhere. */
const WEIGHTS: Record<string, number> = { NAME: 1, SYMBOL: 1, ALIAS: 0.9, SHORT_FORM: 0.5 };
/** Whoever writes a whole name means its bearer, whatever else holds the same words. */
const WHOLE_NAME = 4;

/**
 * Search over the names in the graph, the same on every engine: the engines' own full-text indexes part words in
 * ways of their own, and neither finds Arabic words without the article, Chinese ones inside a name, or the start of
 * a word. The index is made at the first search, and again when the graph has a new edition.
 */
export class NameSearch {
  readonly #read: (query: string, params?: Params) => Promise<Row[]>;
  #edition: number | null = null;
  #index: Promise<MiniSearch<NameRecord>> | null = null;

  constructor(read: (query: string, params?: Params) => Promise<Row[]>) {
    this.#read = read;
  }

  /** Ids of entities with scores, best first; of equal scores the smaller id first. */
  async find(
    text: string,
    { limit, language }: Parameters<Graph['search']>[1],
  ): Promise<{ id: string; score: number }[]> {
    const folded = fold(text);
    if (searchTerms(folded).length === 0) return [];
    const index = await this.#current();
    const options = {
      prefix: true,
      fuzzy: (term: string) => (term.length >= FUZZY_FROM && !/\p{N}/u.test(term) ? FUZZINESS : false),
      boostDocument: (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
        WEIGHTS[String(stored?.type)] ?? 1,
      filter: (hit: { [key: string]: unknown }) =>
        language === undefined || hit.language === language || hit.type === 'SYMBOL',
    };
    const all = index.search(folded, { ...options, combineWith: 'AND' });
    const hits = all.length > 0 ? all : index.search(folded, { ...options, combineWith: 'OR' });
    const best = new Map<string, number>();
    for (const hit of hits) {
      const score = hit.score * (hit.folded === folded ? WHOLE_NAME : 1);
      const entity = String(hit.entity);
      best.set(entity, Math.max(score, best.get(entity) ?? 0));
    }
    return [...best]
      .map(([id, score]) => ({ id, score }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  async #current(): Promise<MiniSearch<NameRecord>> {
    const [row] = await this.#read('store/edition');
    const edition = typeof row?.number === 'number' ? row.number : 0;
    if (this.#index === null || this.#edition !== edition) {
      this.#edition = edition;
      this.#index = this.#build();
      // A build that fails is tried again by the next search.
      this.#index.catch(() => {
        this.#index = null;
      });
    }
    return this.#index;
  }

  async #build(): Promise<MiniSearch<NameRecord>> {
    const index = new MiniSearch<NameRecord>({
      fields: ['folded'],
      storeFields: ['entity', 'language', 'type', 'folded'],
      tokenize: searchTerms,
      processTerm: (term) => term,
    });
    index.addAll((await this.#read('store/names')) as unknown as NameRecord[]);
    return index;
  }
}
