import DataLoader from 'dataloader';
import type { Graph, Params, Row } from '../graph/index.js';
import { type CitationFilter, type CitationNetwork, entityIdPages, wholeNetwork } from '../network/index.js';
import { storeFailure, timeout } from './errors.js';
import type { Limits } from './limits.js';
import type { EntityModel, ParagraphModel } from './model.js';

/** Ids that one query of a loader takes at most. */
const BATCH = 500;

/**
 * What the resolvers of one question share: the graph, its deadline, and loaders that turn the many small look-ups of a list
 * into one query each. Made anew for every question, so nothing is remembered from one to the next.
 */
export class Context {
  readonly limits: Limits;
  // Private by word, not by #: Apollo copies the context of each request, and a copy has no #fields.
  private readonly graph: Graph;
  private readonly deadline: number;
  private readonly loaders = new Map<string, DataLoader<string, Row[]>>();

  /** Entities by any id that leads to them. */
  readonly entities: DataLoader<string, EntityModel | null>;
  readonly paragraphs: DataLoader<string, ParagraphModel | null>;

  constructor(graph: Graph, limits: Limits) {
    this.limits = limits;
    this.graph = graph;
    this.deadline = performance.now() + limits.timeoutMs;
    this.entities = this.byId('entities-by-id', (row) => entity(row.entity));
    this.paragraphs = this.byId('paragraphs-by-id', (row) => paragraph(row.paragraph));
  }

  /** The rows of cypher/ask/<query>.cypher. T is their shape, as the query's RETURN says. */
  async ask<T = Row>(query: string, params: Params = {}): Promise<T[]> {
    try {
      return (await this.graph.read(`ask/${query}`, params, this.reading())) as unknown as T[];
    } catch (error) {
      throw storeFailure(error);
    }
  }

  /**
   * The rows that a query gives for one id. Queries of this kind take `ids` and return each row's id as `anchor`; all ids
   * asked for in one turn with the same parameters go in one query.
   */
  async askFor<T = Row>(query: string, id: string, params: Params = {}): Promise<T[]> {
    const key = `${query} ${JSON.stringify(params)}`;
    let loader = this.loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader<string, Row[]>(
        async (ids) => {
          const found = new Map<string, Row[]>();
          for (const row of await this.ask(query, { ...params, ids: [...ids] })) {
            const anchor = String(row.anchor);
            const rows = found.get(anchor);
            if (rows === undefined) found.set(anchor, [row]);
            else rows.push(row);
          }
          return ids.map((one) => found.get(one) ?? []);
        },
        { maxBatchSize: BATCH },
      );
      this.loaders.set(key, loader);
    }
    return (await loader.load(id)) as unknown as T[];
  }

  /** The network of all citations that fit, made once an edition. */
  async network(filter: CitationFilter): Promise<CitationNetwork> {
    try {
      return await wholeNetwork(this.graph, filter, this.reading());
    } catch (error) {
      throw storeFailure(error);
    }
  }

  /** Ids of all entities of some types and kinds. */
  async idsOf(filter: Pick<CitationFilter, 'types' | 'kinds'>): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    try {
      for await (const page of entityIdPages(this.graph, filter, this.reading()))
        for (const id of page) ids.add(id);
    } catch (error) {
      throw storeFailure(error);
    }
    return ids;
  }

  /** Full-text search over names. */
  async search(
    text: string,
    options: { limit: number; language?: string },
  ): Promise<{ id: string; score: number }[]> {
    try {
      return await this.graph.search(text, options);
    } catch (error) {
      throw storeFailure(error);
    }
  }

  /** An entity that the graph must hold, as something in it refers to it. */
  async entityOf(id: string): Promise<EntityModel> {
    return held(await this.entities.load(id), 'entity', id);
  }

  /** A paragraph that the graph must hold. */
  async paragraphOf(id: string): Promise<ParagraphModel> {
    return held(await this.paragraphs.load(id), 'paragraph', id);
  }

  /** An entity as a row holds it, remembered for this question. */
  entity(row: unknown): EntityModel {
    const model = entity(row);
    this.entities.prime(model.id, model);
    return model;
  }

  /** A paragraph as a row holds it, remembered for this question. */
  paragraph(row: unknown): ParagraphModel {
    const model = paragraph(row);
    this.paragraphs.prime(model.id, model);
    return model;
  }

  /** The time that is left. */
  private reading(): { timeoutMs: number } {
    const timeoutMs = Math.ceil(this.deadline - performance.now());
    if (timeoutMs <= 0) throw timeout();
    return { timeoutMs };
  }

  private byId<T>(query: string, read: (row: Row) => T): DataLoader<string, T | null> {
    return new DataLoader<string, T | null>(
      async (ids) => {
        const found = new Map<string, T>();
        for (const row of await this.ask(query, { ids: [...ids] })) found.set(String(row.anchor), read(row));
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: BATCH },
    );
  }
}

function held<T>(found: T | null, what: string, id: string): T {
  if (found === null) throw new Error(`The graph refers to the ${what} "${id}" and does not hold it.`);
  return found;
}

function entity(row: unknown): EntityModel {
  const model = row as EntityModel;
  model.__typename = model.label;
  return model;
}

function paragraph(row: unknown): ParagraphModel {
  const model = row as ParagraphModel;
  model.__typename = 'Paragraph';
  return model;
}
