import type { Label } from '../../seedfile/index.js';
import { connect, listed } from '../connection.js';
import type { Context } from '../context.js';
import { typeOf } from '../filters.js';
import type { Resolvers, SubjectResolvers } from '../generated.js';
import { LINK_FIELDS, type LinkField } from '../link-fields.js';
import { locateParagraph } from '../locate.js';
import { type EntityModel, type ParagraphModel, RESERVED } from '../model.js';
import { linked, sourceOf } from '../rows.js';
import { addressOf } from '../written.js';
import { citationsCiting, citationsOf } from './citations.js';
import { languageCode } from './language.js';
import { paragraphsOf } from './paragraphs.js';
import { treatmentHistory } from './treatments.js';

/** What every type of entity answers alike. */
const common = {
  type: (entity) => typeOf(entity.label),
  title: (entity, { language, fallback }) => {
    const named = entity[`name_${languageCode(language)}`];
    if (named != null) return named;
    return fallback !== false && hasName(entity) ? entity.name : null;
  },
  names: (entity, { languages, types }, context) =>
    context.askFor('names-of-entities', entity.id, {
      languages: languages?.map(languageCode) ?? null,
      types: types == null ? null : [...types],
    }),
  aliases: (entity) => entity.aliases ?? [],
  curatedNote: (entity, { language }) => entity[`note_${languageCode(language)}`] ?? null,
  website: (entity) => entity.url ?? null,
  placeholder: (entity) => entity.placeholder ?? false,
  facts: (entity) =>
    Object.entries(entity)
      .filter(([name]) => !RESERVED.has(name) && !/^(?:name|note)_/.test(name))
      .map(([name, value]) => ({ name, values: (Array.isArray(value) ? value : [value]).map(String) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  sources: async (entity, _, context) => {
    const rows = await context.askFor<Record<'source' | 'origin' | 'provision' | 'reference', string>>(
      'sources-of-entities',
      entity.id,
    );
    return rows.map((row) => sourceOf(row.origin, row.source, row.provision, row.reference));
  },
  links: (entity, args, context) => {
    const types = args.types == null ? null : [...args.types];
    const load = async () => {
      const [outgoing, incoming] = await Promise.all([
        args.direction === 'IN' ? [] : linked(context, 'OUT', entity.id, types),
        args.direction === 'OUT' ? [] : linked(context, 'IN', entity.id, types),
      ]);
      // A link of an entity to itself is met both ways.
      return [...new Map([...outgoing, ...incoming].map(({ link }) => [link.id, link])).values()];
    };
    return connect(args, ['links', entity.id, types, args.direction], context.limits, listed(load));
  },
  citedBy: (entity, args, context) => citationsCiting(context, entity.id, args),
  treatmentHistory: (entity, args, context) => treatmentHistory(context, entity, args),
} satisfies SubjectResolvers;

/** Whether anything but the id is known to call it by. */
function hasName(entity: EntityModel): boolean {
  return Object.keys(entity).some((key) => key.startsWith('name_'));
}

/** The resolver of a field of LINK_FIELDS: the entities at the other end, each once. */
function linkField({ out, into, only }: LinkField) {
  return async (entity: EntityModel, _: unknown, context: Context): Promise<EntityModel[]> => {
    const ends = await Promise.all([
      out.length === 0 ? [] : linked(context, 'OUT', entity.id, out),
      into.length === 0 ? [] : linked(context, 'IN', entity.id, into),
    ]);
    const others = new Map(ends.flat().map(({ other }) => [other.id, other]));
    return [...others.values()].filter((other) => only === undefined || other.label === only);
  };
}

function linkFields(label: keyof typeof LINK_FIELDS) {
  const fields: Record<string, LinkField> = LINK_FIELDS[label];
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, linkField(field)]));
}

const typename = { __resolveType: (node: { __typename: string }) => node.__typename as Label };

export const entityResolvers: Resolvers = {
  Node: { __resolveType: (node) => node.__typename },
  Entity: { ...typename },
  Body: { ...common, ...linkFields('Body') },
  Event: { ...common, ...linkFields('Event') },
  Initiative: { ...common, ...linkFields('Initiative') },
  Place: { ...common, ...linkFields('Place') },
  State: { ...common, ...linkFields('State') },
  Subject: { ...common },
  Instrument: {
    ...common,
    ...linkFields('Instrument'),
    symbol: (instrument) => instrument.symbol ?? null,
    session: (instrument) => (typeof instrument.session === 'number' ? instrument.session : null),
    agendaItem: (instrument) => (instrument.agendaItem == null ? null : String(instrument.agendaItem)),
    url: async (instrument, { language }, context) => {
      const whole =
        instrument.document == null ? instrument : await context.entities.load(instrument.document);
      return whole?.symbol == null ? null : addressOf(whole.symbol, languageCode(language));
    },
    read: (instrument) => instrument.read ?? false,
    reading: (instrument) => (instrument.read === true && instrument.sha256 != null ? instrument : null),
    document: (instrument, _, context) =>
      instrument.document == null ? null : context.entities.load(instrument.document),
    within: (instrument, _, context): Promise<ParagraphModel | null> | null =>
      instrument.within == null ? null : context.paragraphs.load(instrument.within),
    paragraphs: (instrument, args, context) => paragraphsOf(context, instrument.id, args),
    paragraph: (instrument, args, context) => locateParagraph(context, { ...args, document: instrument.id }),
    cites: (instrument, args, context) => citationsOf(context, instrument.id, args),
    footnotes: async (instrument, _, context) =>
      (await context.askFor<{ footnote: object }>('footnotes-of-documents', instrument.id)).map(
        ({ footnote }) => ({ ...footnote, __typename: 'Footnote' }) as never,
      ),
  },
  Reading: {
    diagnostics: (document, args, context) => {
      const params = {
        severities: args.severities == null ? null : [...args.severities],
        codes: args.codes == null ? null : [...args.codes],
      };
      const load = async () =>
        (await context.askFor<{ diagnostic: never }>('diagnostics-of-documents', document.id, params)).map(
          ({ diagnostic }) => diagnostic,
        );
      return connect(args, ['diagnostics', document.id, params], context.limits, listed(load));
    },
  },
  Link: {
    from: (link, _, context) => context.entityOf(link.from),
    to: (link, _, context) => context.entityOf(link.to),
    date: (link) => link.date ?? null,
  },
};
