import type { Params } from '../graph/index.js';
import type { Act, Kind, Label } from '../seedfile/index.js';
import type { Hop } from './answers.js';
import type { Context } from './context.js';
import { failure } from './errors.js';
import { type TreatmentFilter, treatmentOf, treatmentParams } from './filters.js';

/** Citations that one step may bring where nothing may be missing: more than any graph of the field holds. */
const MOST_ROWS = 200_000;

/** One citation that a step went along. */
interface StepRow {
  /** The id from which the step was made. */
  anchor: string;
  document: string;
  part: string;
  paragraph: string;
  citation: string;
  act: Act;
  implies: Act[];
  target: string;
  /** Of the end to which the step leads. */
  type: Label;
  kind: Kind;
}

export type Heading = 'OUT' | 'IN';

/** The headings that a direction follows. */
export function headings(direction: 'OUT' | 'IN' | 'BOTH'): Heading[] {
  return direction === 'BOTH' ? ['OUT', 'IN'] : [direction];
}

/** Goes along citations, a step for all ids at once, `most` of them at most: what lies beyond is left out, and `truncated` tells. `own` are parts and paragraphs that stand for themselves. */
export class Walker {
  readonly #context: Context;
  readonly #filter: TreatmentFilter;
  readonly #params: Params;
  readonly #own: ReadonlySet<string>;
  readonly #most: number;
  /** True once a step was cut short. */
  truncated = false;

  constructor(context: Context, filter: TreatmentFilter, own: Iterable<string> = [], most = MOST_ROWS) {
    this.#context = context;
    this.#filter = filter;
    this.#params = treatmentParams(filter);
    this.#own = new Set(own);
    this.#most = most;
  }

  /** The citations that leave (OUT) or reach (IN) some entities or paragraphs, in the order of from and citation. */
  async step(ids: readonly string[], heading: Heading, paragraphs = false): Promise<Hop[]> {
    if (ids.length === 0) return [];
    const query =
      heading === 'OUT'
        ? paragraphs
          ? 'cited-by-paragraphs'
          : 'cited-by-documents'
        : paragraphs
          ? 'citing-paragraphs'
          : 'citing-entities';
    const rows = await this.#context.ask<StepRow>(query, {
      ...this.#params,
      ids: [...ids],
      limit: this.#most + 1,
    });
    if (rows.length > this.#most) this.truncated = true;
    return rows.slice(0, this.#most).map((row) => this.#hop(row, heading));
  }

  #hop(row: StepRow, heading: Heading): Hop {
    const { anchor, paragraph, part, document, target, citation, act, implies, type: label, kind } = row;
    const source =
      heading === 'OUT' ? anchor : ([paragraph, part].find((id) => this.#own.has(id)) ?? document);
    const to = heading === 'OUT' ? target : source;
    const treatment = treatmentOf(row, this.#filter);
    return { source, target, citation, act, treatment, implies, paragraph, from: anchor, to, label, kind };
  }
}

/** A step of which nothing is missing. Throws QUERY_TOO_COSTLY: a way or a closure that leaves something out would be wrong, and not say so. */
async function wholeStep(walker: Walker, ids: readonly string[], heading: Heading): Promise<Hop[]> {
  const hops = await walker.step(ids, heading);
  if (!walker.truncated) return hops;
  throw failure(
    'QUERY_TOO_COSTLY',
    'One step along citations brings more of them than can be followed: ask for fewer steps, one direction, or with "acts".',
  );
}

/** What was reached, and in how many steps. */
interface Reached {
  distance: number;
  label: Label;
  kind: Kind;
}

/** What is reached from one entity: how far each is, nearest first, of equal ones the smaller id first. */
export async function reach(
  walker: Walker,
  root: string,
  depth: number,
  direction: 'OUT' | 'IN' | 'BOTH',
): Promise<Map<string, Reached>> {
  const reached = new Map<string, Reached>();
  let frontier = [root];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
    const next = new Map<string, Hop>();
    for (const heading of headings(direction)) {
      for (const hop of await wholeStep(walker, frontier, heading)) {
        if (hop.to !== root && !reached.has(hop.to)) next.set(hop.to, hop);
      }
    }
    frontier = [...next.keys()].sort();
    for (const id of frontier) {
      const hop = next.get(id);
      if (hop !== undefined) reached.set(id, { distance, label: hop.label, kind: hop.kind });
    }
  }
  return reached;
}

/**
 * A shortest way, from either end at once: the hops in the order of the way, or null. Of several ways the one found first by
 * ids and citations in their order is given, so that the same question has the same answer.
 */
export async function shortestWay(
  walker: Walker,
  from: string,
  to: string,
  direction: 'OUT' | 'IN' | 'BOTH',
  maxLength: number,
): Promise<Hop[] | null> {
  if (from === to) return [];
  const opposite = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;
  const a: End = { seen: new Map([[from, null]]), frontier: [from], direction };
  const b: End = { seen: new Map([[to, null]]), frontier: [to], direction: opposite[direction] };
  for (let length = 0; length < maxLength; length += 1) {
    const [near, far] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a];
    if (near.frontier.length === 0) return null;
    const next = new Map<string, Hop>();
    for (const heading of headings(near.direction)) {
      for (const hop of await wholeStep(walker, near.frontier, heading)) {
        if (!near.seen.has(hop.to) && !next.has(hop.to)) next.set(hop.to, hop);
      }
    }
    const found = [...next.keys()].sort();
    for (const id of found) near.seen.set(id, next.get(id) ?? null);
    near.frontier = found;
    const meeting = found.find((id) => far.seen.has(id));
    if (meeting !== undefined) return [...trace(a.seen, meeting).reverse(), ...trace(b.seen, meeting)];
  }
  return null;
}

/** One end of a way, and what has been seen from it, each with the hop by which it was reached. */
interface End {
  readonly seen: Map<string, Hop | null>;
  frontier: string[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
}

/** The hops from a place back to the end it was reached from. */
function trace(seen: ReadonlyMap<string, Hop | null>, place: string): Hop[] {
  const hops: Hop[] = [];
  for (let hop = seen.get(place); hop != null; hop = seen.get(hop.from)) hops.push(hop);
  return hops;
}

/** A whole number within its bounds. Throws BAD_INPUT. */
export function bounded(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw failure('BAD_INPUT', `"${name}: ${value}" is out of range: give ${least} to ${most}.`);
}
