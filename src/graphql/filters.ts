import { fold, type Params } from '../graph/index.js';
import type { CitationFilter } from '../network/index.js';
import { ACTS, type Act, KINDS, type Kind, type Label } from '../seedfile/index.js';
import type { DocumentSymbol } from '../symbols/index.js';
import { TWINS } from './acts.js';
import type { Context } from './context.js';
import { range } from './dates.js';
import { failure } from './errors.js';
import type {
  CitationWhere,
  CitingParagraph,
  EntityOrder,
  EntityType,
  EntityWhere,
  InstrumentWhere,
  ParagraphWhere,
} from './generated.js';
import { locate, locateInstrument, locateParagraph } from './locate.js';

/** What queries on the network of citations filter by. */
export interface TreatmentFilter {
  acts?: readonly Act[] | null;
  basis?: string | null;
  from?: string | null;
  to?: string | null;
}

const LABELS = new Map((Object.keys(KINDS) as Label[]).map((label) => [label.toUpperCase(), label]));

/** The GraphQL name of a label. */
export function typeOf(label: Label): EntityType {
  return label.toUpperCase() as EntityType;
}

/** Labels by their GraphQL names; null where none is asked for. */
export function labels(types: readonly EntityType[] | null | undefined): Label[] | null {
  return types == null ? null : types.flatMap((type) => LABELS.get(type) ?? []);
}

/** Whether an entity is among the types and kinds asked for. */
export function fitting({
  types,
  kinds,
}: {
  types?: readonly EntityType[] | null | undefined;
  kinds?: readonly Kind[] | null | undefined;
}): (entity: { label: Label; kind: Kind }) => boolean {
  const wanted = labels(types);
  return ({ label, kind }) =>
    (wanted === null || wanted.includes(label)) && (kinds == null || kinds.includes(kind));
}

/** Parameters of the queries that count or follow citations. */
export function treatmentParams({
  acts,
  basis,
  from,
  to,
}: TreatmentFilter): Pick<CitationFilter, 'acts' | 'basis' | 'since' | 'until'> {
  return { acts: copy(acts), basis: basis ?? null, ...range(from, to) };
}

/** The act by which a filter reads a citation that fits it: the printed one, else the first implied one it asks for. */
export function treatmentOf(
  { act, implies }: { act: Act; implies: readonly Act[] },
  { acts, basis }: TreatmentFilter,
): Act {
  const fits = (one: Act) => acts == null || acts.includes(one);
  if (basis !== 'IMPLIED' && fits(act)) return act;
  return implies.find(fits) ?? act;
}

/** Parameters of the queries on citations. */
export async function citationParams(context: Context, where: CitationWhere = {}): Promise<Params> {
  const [target, document] = await Promise.all([
    where.target == null ? null : locate(context, where.target),
    where.document == null ? null : locate(context, where.document),
  ]);
  const { minConfidence } = where;
  if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
    throw failure(
      'BAD_INPUT',
      `"minConfidence: ${minConfidence}" is out of range: confidence goes from 0 to 1.`,
    );
  }
  return {
    ...treatmentParams(where),
    types: labels(where.types),
    kinds: copy(where.kinds),
    relations: copy(where.relations),
    forms: copy(where.forms),
    sections: copy(where.sections),
    targets: target === null ? null : [target.id],
    documents: document === null ? null : [document.id],
    paragraphs: where.paragraph == null ? null : [where.paragraph],
    pinpointed: where.pinpointed ?? null,
    minConfidence: minConfidence ?? null,
  };
}

/** Parameters of the queries on paragraphs, but for the document. */
export async function paragraphParams(context: Context, where: ParagraphWhere = {}): Promise<Params> {
  return {
    sections: copy(where.sections),
    numbers: copy(where.numbers),
    acts: copy(where.acts),
    cites: where.cites == null ? null : (await locate(context, where.cites)).id,
    text: where.text == null ? null : fold(where.text),
  };
}

/** Parameters of the queries on entities; `ids` are null where any will do. */
export interface EntityQuery {
  ids: string[] | null;
  params: Params;
}

const ANY_ENTITY: Params = {
  series: null,
  sessions: null,
  agendaItems: null,
  issuer: null,
  subject: null,
  committee: null,
  sponsor: null,
  inFavour: null,
  against: null,
  abstaining: null,
  read: null,
  whole: null,
};

/** What instruments are tied to by a link, in any written form: of namesakes (a goal and the term for it), those of the first of these types. */
const TIED = {
  issuer: ['Body'],
  subject: ['Subject', 'Initiative'],
  committee: ['Body'],
  sponsor: ['State', 'Body'],
  inFavour: ['State'],
  against: ['State'],
  abstaining: ['State'],
} as const satisfies Partial<Record<keyof InstrumentWhere, readonly Label[]>>;

/** The id of what a filter names. Throws as locate does, and BAD_INPUT for what nothing can be tied to so. */
async function tiedTo(
  context: Context,
  name: string,
  written: string,
  types: readonly Label[],
): Promise<string> {
  const { id, label } = await locate(context, written, types);
  if (types.includes(label)) return id;
  throw failure(
    'BAD_INPUT',
    `${name}: ${JSON.stringify(written)} is ${id}, of type ${label.toUpperCase()}: expected is ${types.map((type) => type.toUpperCase()).join(' or ')}.`,
  );
}

/** What symbols can be of. */
const SERIES: Readonly<Record<DocumentSymbol['series'], true>> = {
  GA_RESOLUTION: true,
  ECOSOC_RESOLUTION: true,
  SC_RESOLUTION: true,
  HRC_RESOLUTION: true,
  DECISION: true,
  DRAFT: true,
  RECORD: true,
  DOCUMENT: true,
  JOINT: true,
};

/** Series that are asked for. Throws BAD_INPUT for what is none, which would find nothing and not say why. */
function seriesParams(asked: readonly string[] | null | undefined): string[] | null {
  const unknown = asked?.find((one) => !Object.hasOwn(SERIES, one));
  if (unknown === undefined) return copy(asked);
  throw failure(
    'BAD_INPUT',
    `series: ${JSON.stringify(unknown)} is none: give one of ${Object.keys(SERIES).join(', ')}.`,
  );
}

/** "16", "20 (b)": as printed, however it is typed ("Agenda item 20(b)"). */
function agendaItem(typed: string): string {
  const [, number, letter] = /^\D*(\d{1,3})(?:\s*\(?([a-z]{1,2})\))?\s*$/i.exec(typed) ?? [];
  if (number === undefined) return typed;
  return letter === undefined ? number : `${number} (${letter.toLowerCase()})`;
}

/** For lists of any type but instruments. */
export function entityQuery(type: Label, where: EntityWhere = {}): EntityQuery {
  return { ids: copy(where.ids), params: { ...ANY_ENTITY, ...common([type], where) } };
}

/** For the list of documents that were read; their parts were read with them, and are none. */
export function documentQuery(): EntityQuery {
  return { ids: null, params: { ...ANY_ENTITY, ...common(['Instrument'], {}), read: true, whole: true } };
}

/** For lists of instruments: each twin is asked for first, and the ids that fit all of them go on. */
export async function instrumentQuery(context: Context, where: InstrumentWhere = {}): Promise<EntityQuery> {
  const treated = [
    ...(where.citedBy == null ? [] : [citedBy(context, where.citedBy, null)]),
    ...ACTS.flatMap((act) => {
      const by = where[TWINS[act][1] as keyof InstrumentWhere] as CitingParagraph | null | undefined;
      return by == null ? [] : [citedBy(context, by, [act])];
    }),
  ];
  const symbols = where.symbols?.map(async (symbol) => (await locateInstrument(context, symbol)).id);
  const sets = await Promise.all([...treated, ...(symbols === undefined ? [] : [Promise.all(symbols)])]);
  const tied = Object.entries(TIED).map(async ([name, types]): Promise<[string, string | null]> => {
    const written = where[name as keyof typeof TIED];
    return [name, written == null ? null : await tiedTo(context, name, written, types)];
  });
  const ties = Object.fromEntries(await Promise.all(tied));
  return {
    ids: sets.length === 0 ? null : sets.reduce(intersection),
    params: {
      ...ANY_ENTITY,
      ...common(['Instrument'], where),
      series: seriesParams(where.series),
      sessions: copy(where.sessions),
      agendaItems: copy(where.agendaItems?.map(agendaItem)),
      read: where.read ?? null,
      ...ties,
    },
  };
}

/** Parameters of an order of entities. */
export function orderParams(order: EntityOrder | null | undefined): Params {
  return { order: order?.by ?? 'ID', descending: order?.descending ?? false };
}

function common(
  types: Label[],
  where: Pick<InstrumentWhere, 'kinds' | 'from' | 'to' | 'placeholder'>,
): Params {
  return {
    types,
    kinds: copy(where.kinds),
    ...range(where.from, where.to),
    placeholder: where.placeholder ?? null,
  };
}

/** Ids of the instruments that someone cites with one of these acts (null: any). */
async function citedBy(context: Context, by: CitingParagraph, acts: Act[] | null): Promise<string[]> {
  const treatment = { acts, basis: by.basis ?? null };
  const { id, document, paragraph: number, section, part, label } = by;
  const rows = await (async () => {
    if (id != null || number != null || label != null) {
      const one = await locateParagraph(context, { id, document, number, section, part, label });
      return context.ask<{ id: string }>('targets-of-paragraphs', { ids: [one.id], ...treatment });
    }
    const sections = section == null ? null : [section];
    if (document == null) return context.ask<{ id: string }>('targets-of-any', { sections, ...treatment });
    const { id: holder } = await locateInstrument(context, part == null ? document : `${document}#${part}`);
    return context.ask<{ id: string }>('targets-of-documents', { ids: [holder], sections, ...treatment });
  })();
  return rows.map((row) => row.id);
}

function intersection(a: string[], b: string[]): string[] {
  const other = new Set(b);
  return a.filter((id) => other.has(id));
}

function copy<T>(list: readonly T[] | null | undefined): T[] | null {
  return list == null ? null : [...list];
}
