import { compareWording } from '../../compare/index.js';
import type { SeriesModel } from '../answers.js';
import { comparison, steps } from '../compare.js';
import { connect, listed } from '../connection.js';
import type { Context } from '../context.js';
import { draftLife } from '../draft-life.js';
import { fitting, labels } from '../filters.js';
import type { EntityType, QueryResolvers, Resolvers } from '../generated.js';
import { locateInstrument } from '../locate.js';
import type { EntityModel } from '../model.js';
import { citedBySeries, hasChanged, series } from '../series.js';
import { languageCode } from './language.js';

const queries: QueryResolvers = {
  compare: async (_, { before, after }, context) => {
    const [earlier, later] = await Promise.all([
      locateInstrument(context, before),
      locateInstrument(context, after),
    ]);
    return comparison(context, earlier, later);
  },
  series: (_, form, context) => series(context, form),
  draftLife: (_, { instrument }, context) => draftLife(context, instrument),
};

async function entitiesOf(
  context: Context,
  ids: readonly string[],
  types: readonly EntityType[] | null | undefined,
): Promise<EntityModel[]> {
  const all = await Promise.all(ids.map((id) => context.entityOf(id)));
  return all.filter(fitting({ types }));
}

/** The title that most texts bear; of equally many, the latest text's. */
function titleOf({ members }: SeriesModel, language: string): string | null {
  const counts = new Map<string, number>();
  for (const member of [...members].reverse()) {
    const title = member[`name_${language}`] ?? null;
    if (title !== null) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

export const lifeResolvers: Resolvers = {
  Query: queries,
  Comparison: {
    before: ({ before }, _, context) => context.entityOf(before),
    after: ({ after }, _, context) => context.entityOf(after),
    counts: ({ counts }) => ({
      carriedOver: counts.CARRIED_OVER,
      changed: counts.CHANGED,
      moved: counts.MOVED,
      new: counts.NEW,
      dropped: counts.DROPPED,
    }),
    paragraphs: ({ paragraphs }, { changes }) =>
      paragraphs.filter(({ change }) => changes == null || changes.includes(change)),
    entered: ({ entered }, { types }, context) => entitiesOf(context, entered, types),
    left: ({ left }, { types }, context) => entitiesOf(context, left, types),
    shifts: ({ shifts, before: from, after: to }) =>
      shifts.map(({ target, before, after }) => ({ target, from, to, before, after })),
  },
  ParagraphChange: {
    before: ({ before }, _, context) => (before === null ? null : context.paragraphOf(before.id)),
    after: ({ after }, _, context) => (after === null ? null : context.paragraphOf(after.id)),
    actShifted: ({ actShift }) => actShift !== null,
    wordsIn: ({ wordsIn }, _, context) => (wordsIn === null ? null : context.paragraphOf(wordsIn.id)),
    wording: async ({ before, after }, _, context) => {
      if (before === null || after === null) return null;
      const [was, is] = await Promise.all([before, after].map(({ id }) => context.paragraphOf(id)));
      return was?.text == null || is?.text == null ? null : compareWording(was.text, is.text);
    },
  },
  TreatmentShift: {
    target: ({ target }, _, context) => context.entityOf(target),
    from: ({ from }, _, context) => context.entityOf(from),
    to: ({ to }, _, context) => context.entityOf(to),
  },
  Series: {
    title: (all, { language }) => titleOf(all, languageCode(language)),
    steps: ({ members }, _, context) => steps(context, members),
    instruments: (all, args, context) => {
      const [wanted, kinds] = [labels(args.types), args.kinds ?? null];
      const list = listed(async () => {
        const cited = await citedBySeries(context, all);
        const first = all.members.find(({ id }) =>
          cited.some(({ treatments }) => treatments[0]?.text === id),
        );
        const changed = cited.filter((one) => args.changed !== true || hasChanged(one, first?.id ?? ''));
        const entities = await Promise.all(changed.map(({ target }) => context.entityOf(target)));
        const fitted = new Set(entities.filter(fitting(args)).map(({ id }) => id));
        return changed.filter(({ target }) => fitted.has(target));
      });
      const ids = all.members.map(({ id }) => id);
      return connect(args, ['series', ids, wanted, kinds, args.changed], context.limits, list);
    },
  },
  SeriesInstrument: {
    target: ({ target }, _, context) => context.entityOf(target),
    entered: ({ entered }, _, context) => context.entityOf(entered),
    left: ({ left }, _, context) => (left === null ? null : context.entityOf(left)),
  },
  SeriesTreatment: {
    text: ({ text }, _, context) => context.entityOf(text),
    paragraphs: ({ paragraphs }, _, context) => Promise.all(paragraphs.map((id) => context.paragraphOf(id))),
  },
  DraftLife: {
    steps: ({ stages }, _, context) =>
      steps(
        context,
        stages.filter(({ role }) => role !== 'REPORT').map(({ instrument }) => instrument),
      ),
  },
};
