import type { Params } from '../../graph/index.js';
import type { Act } from '../../seedfile/index.js';
import { TWINS } from '../acts.js';
import { type Connection, connect, listed, type PageArguments, queried } from '../connection.js';
import type { Context } from '../context.js';
import { citationParams } from '../filters.js';
import type { CitationOrder, CitationWhere, Resolvers } from '../generated.js';
import type { CitationModel, ParagraphModel } from '../model.js';
import { type CitationAnswer, citationId, citationOf, sourceOf } from '../rows.js';
import { asksOnly } from '../selection.js';

/** What lists of citations take. */
export interface CitationArguments extends PageArguments {
  where?: CitationWhere | null;
  orderBy?: CitationOrder | null;
}

/** What a document and its parts cite. */
export function citationsOf(
  context: Context,
  document: string,
  args: CitationArguments,
): Promise<Connection<CitationModel>> {
  return anchored(context, 'citations-of-documents', document, args);
}

/** Who cites an entity. */
export function citationsCiting(
  context: Context,
  target: string,
  args: CitationArguments,
): Promise<Connection<CitationModel>> {
  return anchored(context, 'citations-of-targets', target, args);
}

/** Citations of the whole graph: from the document or to the target where the filter names one, else from anywhere. */
export async function allCitations(
  context: Context,
  args: CitationArguments,
): Promise<Connection<CitationModel>> {
  const params = await citationParams(context, args.where ?? {});
  const { paragraphs, documents, targets } = params;
  for (const [query, ids] of [
    ['citations-of-documents', documents],
    ['citations-of-targets', targets],
  ] as const) {
    const id = Array.isArray(ids) ? ids[0] : undefined;
    if (typeof id === 'string' && paragraphs === null) return paged(context, query, id, args, params);
  }
  const paragraph = Array.isArray(paragraphs) ? paragraphs[0] : undefined;
  if (typeof paragraph === 'string') return ofParagraph(context, paragraph, args, params);
  const list = queried(context, 'citations', { params, order: ordered(args) }, (row: CitationAnswer) =>
    citationOf(context, row),
  );
  return connect(args, ['citations', params, args.orderBy], context.limits, list);
}

async function anchored(
  context: Context,
  query: string,
  id: string,
  args: CitationArguments,
): Promise<Connection<CitationModel>> {
  return paged(context, query, id, args, await citationParams(context, args.where ?? {}));
}

function paged(
  context: Context,
  query: string,
  id: string,
  args: CitationArguments,
  params: Params,
): Connection<CitationModel> {
  const list = queried(context, query, { id, params, order: ordered(args) }, (row: CitationAnswer) =>
    citationOf(context, row),
  );
  return connect(args, [query, id, params, args.orderBy], context.limits, list);
}

/** What one paragraph cites: few enough to be fetched whole and paged here. */
function ofParagraph(
  context: Context,
  id: string,
  args: PageArguments,
  params: Params,
): Connection<CitationModel> {
  const load = async () => {
    const rows = await context.askFor<CitationAnswer>('citations-of-paragraphs', id, params);
    return rows.map((row) => citationOf(context, row));
  };
  return connect(args, ['citations-of-paragraphs', id, params], context.limits, listed(load));
}

/** `Paragraph.citations`. */
export async function citationsOfParagraph(
  context: Context,
  paragraph: ParagraphModel,
  args: CitationArguments,
): Promise<Connection<CitationModel>> {
  return ofParagraph(context, paragraph.id, args, await citationParams(context, args.where ?? {}));
}

/** The twins: for each act, the field that gives what a paragraph so cites. */
export const twins = Object.fromEntries(
  Object.entries(TWINS).map(([act, [field]]) => [
    field,
    (
      paragraph: ParagraphModel,
      { basis, types, kinds, ...page }: CitationWhere & PageArguments,
      context: Context,
    ) =>
      citationsOfParagraph(context, paragraph, {
        ...page,
        where: { acts: [act as Act], ...defined({ basis, types, kinds }) },
      }),
  ]),
);

function defined<T extends object>(values: T): { [key in keyof T]: NonNullable<T[key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null)) as never;
}

function ordered(args: CitationArguments): Params {
  return { order: args.orderBy ?? 'TEXT' };
}

export const citationResolvers: Resolvers = {
  Citation: {
    id: citationId,
    act: ({ row }) => row.act,
    implies: ({ row }) => row.implies,
    relation: ({ row }) => row.relation ?? null,
    paragraph: ({ paragraph: id }, _, context, info) =>
      asksOnly(info, ['__typename', 'id'])
        ? ({ __typename: 'Paragraph', id } as ParagraphModel)
        : context.paragraphOf(id),
    instrument: ({ target }) => (target.label === 'Instrument' ? target : null),
    targetAsWritten: ({ row }) => row.target,
    pinpoint: (citation) => (citation.row.pinpointText == null ? null : citation),
    form: ({ row }) => row.form,
    date: ({ row }) => row.date ?? null,
    confidence: ({ row }) => row.confidence,
    evidence: (citation) => citation,
  },
  Pinpoint: {
    text: ({ row }) => row.pinpointText ?? '',
    labels: ({ row }) => row.pinpointLabels,
    paragraphs: async ({ row }, _, context) => {
      const rows = await context.askFor<{ paragraph: unknown }>('paragraphs-pinpointed', row.id);
      return rows.map(({ paragraph }) => context.paragraph(paragraph));
    },
  },
  Evidence: {
    words: ({ row }) => row.surface,
    start: ({ row }) => row.start,
    end: ({ row }) => row.end,
    verb: ({ row }) => row.verb ?? null,
    clause: async ({ row, paragraph }, _, context) =>
      row.clause == null ? null : (clauses(await context.paragraphOf(paragraph))[row.clause] ?? null),
    item: ({ row }) => row.item ?? null,
    footnote: (citation) =>
      citation.row.footnotePrinted == null && citation.row.footnoteResolved == null ? null : citation,
    source: ({ row, paragraph }) => sourceOf('document', row.source, paragraph),
  },
  FootnoteCall: {
    printed: ({ row }) => row.footnotePrinted ?? row.footnoteResolved ?? '',
    resolved: ({ row }) => row.footnoteResolved ?? row.footnotePrinted ?? '',
    reason: ({ row }) => row.footnoteReason ?? null,
    footnote: async ({ row, paragraph }, _, context) => {
      const { part } = await context.paragraphOf(paragraph);
      const id = `${part}~${row.footnoteResolved ?? row.footnotePrinted}`;
      const [found] = await context.askFor<{ footnote: object }>('footnotes-by-id', id);
      return found === undefined ? null : ({ ...found.footnote, __typename: 'Footnote' } as never);
    },
  },
};

/** A paragraph's clauses, out of the lists that stand side by side. */
export function clauses({ acts, verbs, clauseStarts, clauseEnds, repairs }: ParagraphModel) {
  return acts.map((act, index) => ({
    act,
    verb: verbs[index] ?? '',
    start: clauseStarts[index] ?? 0,
    end: clauseEnds[index] ?? 0,
    repaired: repairs[index] || null,
  }));
}
