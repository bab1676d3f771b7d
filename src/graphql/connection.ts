import { createHash } from 'node:crypto';
import type { Params } from '../graph/index.js';
import type { Context } from './context.js';
import { failure } from './errors.js';
import type { Limits } from './limits.js';

/** Relay's arguments, as clients give them. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Rows of a list, by position. */
export interface Slice {
  skip: number;
  limit: number;
}

/** A list that a connection pages over. `rows` gives the rows of a slice in the list's order, `total` their number. */
export interface Pageable<T> {
  rows(slice: Slice): Promise<T[]>;
  total(): Promise<number>;
}

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A Relay connection. Its parts are fetched only where the question asks for them. */
export interface Connection<T> {
  nodes(): Promise<T[]>;
  edges(): Promise<{ cursor: string; node: T }[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/**
 * A page of a list. `list` names the list that cursors belong to (the question and its filter): a cursor of another list
 * is refused with BAD_CURSOR. Pages are told by position, which the seeder's editions keep stable between its runs.
 */
export function connect<T>(
  args: PageArguments,
  list: unknown,
  limits: Limits,
  pageable: Pageable<T>,
): Connection<T> {
  const size = pageSize(args, limits);
  const scope = once(() => createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8));
  const after = args.after == null ? -1 : readCursor(args.after, scope(), 'after');
  const before = args.before == null ? null : readCursor(args.before, scope(), 'before');
  const total = once(() => pageable.total());

  const page = once(async () => {
    const start = after + 1;
    if (args.last != null) {
      const end = before ?? (await total());
      const skip = Math.max(start, end - size);
      const items = end > skip ? await pageable.rows({ skip, limit: end - skip }) : [];
      return { skip, items, more: before !== null };
    }
    const room = before === null ? size : Math.min(size, Math.max(0, before - start));
    const rows = room === 0 && before !== null ? [] : await pageable.rows({ skip: start, limit: room + 1 });
    return { skip: start, items: rows.slice(0, room), more: rows.length > room || before !== null };
  });

  return {
    totalCount: total,
    nodes: async () => (await page()).items,
    edges: async () => {
      const { items, skip } = await page();
      return items.map((node, index) => ({ cursor: writeCursor(skip + index, scope()), node }));
    },
    pageInfo: async () => {
      const { items, skip, more } = await page();
      return {
        hasNextPage: more,
        hasPreviousPage: skip > 0,
        startCursor: items.length === 0 ? null : writeCursor(skip, scope()),
        endCursor: items.length === 0 ? null : writeCursor(skip + items.length - 1, scope()),
      };
    },
  };
}

/** A list that is in memory already. */
export function listed<T>(load: () => Promise<T[]>): Pageable<T> {
  const all = once(load);
  return {
    rows: async ({ skip, limit }) => (await all()).slice(skip, skip + limit),
    total: async () => (await all()).length,
  };
}

/**
 * A list that `cypher/ask/<query>.cypher` gives in slices and `<query>-count.cypher` counts: of the whole graph, or with an `id` of what
 * hangs on it. `order` is for the slices alone.
 */
export function queried<Row, T>(
  context: Context,
  query: string,
  { id, params, order = {} }: { id?: string; params: Params; order?: Params },
  read: (row: Row) => T,
): Pageable<T> {
  const ask = <R>(name: string, all: Params): Promise<R[]> =>
    id === undefined ? context.ask(name, all) : context.askFor(name, id, all);
  return {
    rows: async (slice) => (await ask<Row>(query, { ...params, ...order, ...slice })).map(read),
    total: async () => (await ask<{ total: number }>(`${query}-count`, params))[0]?.total ?? 0,
  };
}

/** The same list with more to each item; only what is on the page is looked up. */
export function mapped<T, U>({ rows, total }: Pageable<T>, more: (item: T) => Promise<U>): Pageable<U> {
  return { rows: async (slice) => Promise.all((await rows(slice)).map(more)), total };
}

/** Items that a page has: BAD_INPUT where `first` and `last` do not make sense, PAGE_TOO_LARGE where they ask for too many. */
export function pageSize({ first, last }: PageArguments, { defaultPage, maxPage }: Limits): number {
  if (first != null && last != null) {
    throw failure(
      'BAD_INPUT',
      'Both "first" and "last" are given: page forward with "first" or backward with "last".',
    );
  }
  const size = first ?? last ?? defaultPage;
  const name = last != null ? 'last' : 'first';
  if (size < 0) throw failure('BAD_INPUT', `"${name}: ${size}" is negative: ask for 0 to ${maxPage} items.`);
  if (size > maxPage) {
    throw failure(
      'PAGE_TOO_LARGE',
      `"${name}: ${size}" asks for more than a page holds: ask for at most ${maxPage} and go on with "after: <endCursor>".`,
      { maxPage },
    );
  }
  return size;
}

const CURSOR = /^([\w-]{8}):(\d{1,9})$/;

function writeCursor(position: number, scope: string): string {
  return Buffer.from(`${scope}:${position}`).toString('base64url');
}

function readCursor(cursor: string, scope: string, argument: string): number {
  const [, madeFor, position] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (madeFor === undefined) {
    throw failure(
      'BAD_CURSOR',
      `"${argument}: ${JSON.stringify(cursor)}" is no cursor: take one from edges.cursor or pageInfo.`,
    );
  }
  if (madeFor !== scope) {
    throw failure(
      'BAD_CURSOR',
      `The cursor in "${argument}" belongs to another list: page on with the same filter and order, or start again without it.`,
    );
  }
  return Number(position);
}

function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
