import type { Params } from '../graph/index.js';
import type { LinkFacts, Source } from '../seedfile/index.js';
import type { Assertion } from './assertions.js';

/** A relationship with the properties it carries, or a node with the ids it hangs on, as a query's `$rows` take it. */
export type FactRow = { [key: string]: string | Params } & { properties: Params };

/** A source in terms of the graph. Every list is in the order of the file. */
export interface SourceFacts {
  assertions: { assertion: Assertion; source: Source }[];
  links: FactRow[];
  provisions: FactRow[];
  /** Pairs of neighbours. */
  order: { from: string; to: string }[];
  partPlaces: { provision: string; part: string }[];
  footnotes: FactRow[];
  citations: FactRow[];
  mentions: FactRow[];
  diagnostics: FactRow[];
  notes: FactRow[];
  /** All ids it speaks of, as written. */
  touches: string[];
}

/** What a source says that is gone. */
export const NO_FACTS: Readonly<SourceFacts> = {
  assertions: [],
  links: [],
  provisions: [],
  order: [],
  partPlaces: [],
  footnotes: [],
  citations: [],
  mentions: [],
  diagnostics: [],
  notes: [],
  touches: [],
};

/** The links that a source states, as rows to be loaded; each has an id by which the source finds it again. */
export function linkRows(links: LinkFacts[], source: string): FactRow[] {
  const rows = links.map(({ type, from, to, date, basis, source: stated }) => {
    const origin = originOf(stated);
    const id = [type, from, to, origin.provision ?? origin.reference ?? ''].join(' ');
    const properties = {
      id: `${source}: ${id}`,
      type,
      from,
      to,
      date: date ?? null,
      basis: basis ?? 'EXPLICIT',
      ...origin,
      source,
    };
    return { type, from, to, properties };
  });
  // Stated twice at one place is stated once.
  return [...new Map(rows.map((row) => [row.properties.id, row])).values()];
}

/** Where a fact comes from, as a relationship carries it. */
export function originOf(source: Source): {
  origin: string;
  provision: string | null;
  reference: string | null;
} {
  return source.kind === 'document'
    ? { origin: 'document', provision: source.provision ?? null, reference: null }
    : { origin: 'curated', provision: null, reference: source.reference };
}

/** The source of a fact that a person has entered. */
export function curated(reference: string): Source {
  return { kind: 'curated', reference };
}

/** A date where there is one, and no property where there is none. */
export function dated(date: string | null): { date?: string } {
  return date === null ? {} : { date };
}

/** `{ en: 'x' }` under 'note' is `{ note_en: 'x' }`: a stored property cannot be a map. */
export function byLanguage(key: string, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [`${key}_${language}`, text]));
}
