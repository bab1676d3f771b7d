import type { Act, Basis, Link } from '../seedfile/index.js';
import type { Hop } from './answers.js';
import type { Context } from './context.js';
import type { CitationModel, CitationRow, EntityModel, LinkModel, SourceModel } from './model.js';

/** A citation as the queries return it. */
export interface CitationAnswer {
  citation: CitationRow;
  treatment: Act;
  paragraph: string;
  target: unknown;
}

/** The properties of a link's relationship. */
export interface LinkRow {
  id: string;
  type: Link;
  date?: string;
  basis?: Basis;
  origin: string;
  provision?: string;
  reference?: string;
  source: string;
}

/** The citation, read with the act that answers the question. */
export function citationOf(
  context: Context,
  { citation, treatment, paragraph, target }: CitationAnswer,
): CitationModel {
  return {
    __typename: 'Citation',
    row: citation,
    treatment,
    basis: treatment === citation.act ? 'EXPLICIT' : 'IMPLIED',
    paragraph,
    target: context.entity(target),
  };
}

/** What the step along a citation knows of it; an answer with more fields needs the citation itself. */
export const KNOWN_OF_HOPS = ['__typename', 'id', 'act', 'treatment', 'basis', 'implies', 'paragraph'];

/** A citation as its step knows it: enough for KNOWN_OF_HOPS, and nothing is fetched for it. */
export function citationOfHop({ citation, act, implies, treatment, paragraph }: Hop): CitationModel {
  const basis = treatment === act ? 'EXPLICIT' : 'IMPLIED';
  const row = { id: citation, act, implies } as CitationRow;
  return { __typename: 'Citation', row, treatment, basis, paragraph } as CitationModel;
}

const READING = '=';

/** The id of a citation as it is read: an implied reading is told from the printed one, for caches that know objects by id. */
export function citationId({ row, treatment, basis }: CitationModel): string {
  return basis === 'EXPLICIT' ? row.id : `${row.id}${READING}${treatment}`;
}

/** The same id for one who has not fetched the citation. */
export function readingId(id: string, { act, treatment }: { act: Act; treatment: Act }): string {
  return treatment === act ? id : `${id}${READING}${treatment}`;
}

/** The citation of such an id; null where there is none, or where it does not imply the act. */
export async function citationById(context: Context, id: string): Promise<CitationModel | null> {
  const [plain = id, reading] = id.split(READING);
  const [answer] = await context.askFor<Omit<CitationAnswer, 'treatment'>>('citations-by-id', plain);
  if (answer === undefined) return null;
  const treatment =
    reading === undefined ? answer.citation.act : answer.citation.implies.find((act) => act === reading);
  return treatment === undefined ? null : citationOf(context, { ...answer, treatment });
}

/** A link between two entities, by the ids under which the graph holds them. */
export function linkOf(row: LinkRow, from: string, to: string): LinkModel {
  return {
    __typename: 'Link',
    id: row.id,
    type: row.type,
    from,
    to,
    ...(row.date === undefined || row.date === null ? {} : { date: row.date }),
    basis: row.basis ?? 'EXPLICIT',
    source: sourceOf(row.origin, row.source, row.provision, row.reference),
  };
}

/** The links of an entity in one direction, with the entities at their other end. */
export async function linked(
  context: Context,
  direction: 'OUT' | 'IN',
  id: string,
  types: readonly string[] | null,
): Promise<{ link: LinkModel; other: EntityModel }[]> {
  const query = direction === 'OUT' ? 'links-from-entities' : 'links-to-entities';
  const rows = await context.askFor<{ link: LinkRow; other: unknown }>(query, id, {
    types: types === null ? null : [...types],
  });
  return rows.map((row) => {
    const other = context.entity(row.other);
    const link = direction === 'OUT' ? linkOf(row.link, id, other.id) : linkOf(row.link, other.id, id);
    return { link, other };
  });
}

/** Where a fact comes from. */
export function sourceOf(
  origin: string,
  file: string,
  provision?: string | null,
  reference?: string | null,
): SourceModel {
  return {
    origin: origin === 'curated' ? 'CURATED' : 'DOCUMENT',
    file,
    provision: provision ?? null,
    reference: reference ?? null,
  };
}
