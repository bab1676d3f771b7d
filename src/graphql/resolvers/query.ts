import type { Label } from '../../seedfile/index.js';
import { connect, listed, type PageArguments, queried } from '../connection.js';
import type { Context } from '../context.js';
import { failure } from '../errors.js';
import {
  documentQuery,
  type EntityQuery,
  entityQuery,
  fitting,
  instrumentQuery,
  labels,
  orderParams,
} from '../filters.js';
import type { EntityOrder, EntityWhere, QueryResolvers, Resolvers } from '../generated.js';
import { locate, locateInstrument, locateParagraph, resolveForm } from '../locate.js';
import type { ConflictModel, DiagnosticModel, NodeModel, SourceFileModel } from '../model.js';
import { citationById, type LinkRow, linkOf } from '../rows.js';
import { addressOf } from '../written.js';
import { allCitations } from './citations.js';
import { languageCode } from './language.js';
import { allParagraphs } from './paragraphs.js';

/** Hits that a search considers; what comes later is not what anybody looked for. */
const MOST_HITS = 500;
const LONGEST_SEARCH = 500;

interface EntityArguments extends PageArguments {
  orderBy?: EntityOrder | null;
}

/** A page of entities: of the ids given, or of all. */
function entities(context: Context, args: EntityArguments, { ids, params }: EntityQuery) {
  const query = ids === null ? 'entities' : 'entities-among';
  const filter = ids === null ? params : { ...params, ids };
  const order = orderParams(args.orderBy);
  const list = queried(context, query, { params: filter, order }, (row: { entity: unknown }) =>
    context.entity(row.entity),
  );
  return connect(args, [query, filter, order], context.limits, list);
}

function listOf(type: Label) {
  return (_: unknown, args: EntityArguments & { where?: EntityWhere | null }, context: Context) =>
    entities(context, args, entityQuery(type, args.where ?? {}));
}

/** Any object by its id, the likeliest kinds first. */
async function node(context: Context, id: string): Promise<NodeModel | null> {
  const found =
    (await context.entities.load(id)) ??
    (await context.paragraphs.load(id)) ??
    (await citationById(context, id));
  if (found !== null) return found;
  const [other] = await context.askFor<{ type: string; object: object }>('nodes-by-id', id);
  if (other !== undefined) return { ...other.object, __typename: other.type } as NodeModel;
  const [link] = await context.askFor<{ link: LinkRow; from: unknown; to: unknown }>('links-by-id', id);
  return link === undefined
    ? null
    : linkOf(link.link, context.entity(link.from).id, context.entity(link.to).id);
}

const queries: QueryResolvers = {
  node: (_, { id }, context) => node(context, id),
  nodes: (_, { ids }, context) => {
    if (ids.length > context.limits.maxPage) {
      throw failure(
        'PAGE_TOO_LARGE',
        `${ids.length} ids are too many at once: ask for at most ${context.limits.maxPage}.`,
        {
          maxPage: context.limits.maxPage,
        },
      );
    }
    return Promise.all(ids.map((id) => node(context, id)));
  },
  entity: (_, { id }, context) => locate(context, id),
  instrument: (_, { symbol }, context) => locateInstrument(context, symbol),
  paragraph: (_, form, context) => locateParagraph(context, form),

  instruments: async (_, args, context) =>
    entities(context, args, await instrumentQuery(context, args.where ?? {})),
  documents: (_, args, context) => entities(context, args, documentQuery()),
  bodies: listOf('Body'),
  events: listOf('Event'),
  initiatives: listOf('Initiative'),
  places: listOf('Place'),
  states: listOf('State'),
  subjects: listOf('Subject'),
  paragraphs: (_, args, context) => allParagraphs(context, args),
  citations: (_, args, context) => allCitations(context, args),

  search: (_, args, context) => {
    if (args.text.length > LONGEST_SEARCH) {
      throw failure(
        'BAD_INPUT',
        `The text to search for is longer than ${LONGEST_SEARCH} characters: give a few words.`,
      );
    }
    const language = args.language == null ? undefined : languageCode(args.language);
    const [types, kinds] = [labels(args.types), args.kinds ?? null];
    const fits = fitting(args);
    const list = listed(async () => {
      const hits = await context.search(args.text, {
        limit: MOST_HITS,
        ...(language === undefined ? {} : { language }),
      });
      const found = await Promise.all(
        hits.map(async ({ id, score }) => ({ score, entity: await context.entities.load(id) })),
      );
      return found.flatMap(({ score, entity }) => {
        return entity !== null && fits(entity) ? [{ score, entity }] : [];
      });
    });
    return connect(args, ['search', args.text, language, types, kinds], context.limits, list);
  },
  resolve: (_, { text }, context) => resolveForm(context, text),

  diagnostics: async (_, args, context) => {
    const { document, severities, codes } = args.where ?? {};
    const params = {
      severities: severities == null ? null : [...severities],
      codes: codes == null ? null : [...codes],
    };
    if (document != null) {
      const { id } = await locateInstrument(context, document);
      const load = async () =>
        (await context.askFor<{ diagnostic: DiagnosticModel }>('diagnostics-of-documents', id, params)).map(
          (row) => row.diagnostic,
        );
      return connect(args, ['diagnostics', id, params], context.limits, listed(load));
    }
    const list = queried(
      context,
      'diagnostics',
      { params },
      (row: { diagnostic: DiagnosticModel }) => row.diagnostic,
    );
    return connect(args, ['diagnostics', params], context.limits, list);
  },
  sources: (_, args, context) =>
    connect(
      args,
      'sources',
      context.limits,
      listed(async () =>
        (await context.ask<{ source: SourceFileModel }>('sources')).map((row) => row.source),
      ),
    ),
  conflicts: (_, args, context) => {
    const list = queried(
      context,
      'conflicts',
      { params: {} },
      (row: { conflict: ConflictModel }) => row.conflict,
    );
    return connect(args, 'conflicts', context.limits, list);
  },
  edition: async (_, __, context) => {
    const [row] = await context.ask<{ number: number; changedAt: string }>('edition');
    return { number: row?.number ?? 0, changedAt: row?.changedAt ?? null };
  },
};

export const queryResolvers: Resolvers = {
  Query: queries,
  ResolutionReading: {
    url: ({ symbol }, { language }) => (symbol === null ? null : addressOf(symbol, languageCode(language))),
  },
  Source: {
    document: async (source, _, context) => {
      if (source.origin === 'CURATED') return null;
      const stated = await context.entities.load(source.file);
      return stated?.label === 'Instrument' ? stated : null;
    },
    paragraph: (source, _, context) =>
      source.provision == null ? null : context.paragraphs.load(source.provision),
    reference: (source) => source.reference ?? null,
    file: async (source, _, context) =>
      (await context.askFor<{ source: SourceFileModel }>('sources-by-id', source.file))[0]?.source ?? null,
  },
  Diagnostic: {
    document: (diagnostic, _, context) => context.entities.load(diagnostic.document),
    paragraph: (diagnostic, _, context) =>
      diagnostic.provision == null ? null : context.paragraphs.load(diagnostic.provision),
  },
  Conflict: {
    entity: (conflict, _, context) => context.entities.load(conflict.entity),
    kept: ({ kept }) => String(kept),
    other: ({ other }) => String(other),
  },
};
