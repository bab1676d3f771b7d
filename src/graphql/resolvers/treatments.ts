import { ACTS, type Act, BASES, type Basis } from '../../seedfile/index.js';
import type {
  TreatmentCountModel,
  TreatmentHistoryModel,
  TreatmentRow,
  TreatmentShiftModel,
  TreatmentYearModel,
} from '../answers.js';
import type { Context } from '../context.js';
import { type TreatmentFilter, treatmentParams } from '../filters.js';
import type { Resolvers } from '../generated.js';
import type { EntityModel } from '../model.js';
import { byTarget, series, shiftsOf } from '../series.js';

/** Who cites an entity, by year, act and basis. */
export async function treatmentHistory(
  context: Context,
  entity: EntityModel,
  filter: TreatmentFilter,
): Promise<TreatmentHistoryModel> {
  const rows = await context.askFor<TreatmentRow>(
    'treatments-of-entities',
    entity.id,
    treatmentParams(filter),
  );
  const years = new Map<number | null, TreatmentRow[]>();
  for (const row of rows) {
    const year = row.year ?? null;
    const rowsOfYear = years.get(year);
    if (rowsOfYear === undefined) years.set(year, [row]);
    else rowsOfYear.push(row);
  }
  return {
    entity,
    totalCount: rows.length,
    years: [...years]
      .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
      .map(
        ([year, ofYear]): TreatmentYearModel => ({
          year,
          count: ofYear.length,
          treatments: treatments(ofYear, filter),
        }),
      ),
  };
}

function treatments(rows: TreatmentRow[], { acts, basis }: TreatmentFilter): TreatmentCountModel[] {
  const asked = (act: Act, on: Basis) =>
    (acts == null || acts.includes(act)) && (basis == null || basis === on);
  const counted = (act: Act, on: Basis) =>
    asked(act, on)
      ? rows.filter((row) => (on === 'EXPLICIT' ? row.act === act : row.implies.includes(act)))
      : [];
  return ACTS.flatMap((act) => BASES.map((on) => ({ act, basis: on, rows: counted(act, on) })))
    .filter((treatment) => treatment.rows.length > 0)
    .map((treatment) => ({
      act: treatment.act,
      basis: treatment.basis,
      count: treatment.rows.length,
      documents: [...new Set(treatment.rows.map((row) => row.document))].sort(),
    }));
}

/**
 * Where the next text of a series treats an entity otherwise: texts of one body under one title, of those that were read.
 */
async function shiftsIn(context: Context, entity: EntityModel): Promise<TreatmentShiftModel[]> {
  const rows = await context.askFor<TreatmentRow>('treatments-of-entities', entity.id, treatmentParams({}));
  const documents = await Promise.all(
    [...new Set(rows.map(({ document }) => document))].map((id) => context.entityOf(id)),
  );
  const groups = new Map<string, EntityModel[]>();
  for (const text of documents.filter(({ kind }) => kind === 'RESOLUTION')) {
    const key = `${text.series}|${text.name}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  const all = await Promise.all(
    [...groups.values()].map(async ([first]) => {
      if (first === undefined) return [];
      const { members } = await series(context, { instrument: first.id, by: 'TITLE' });
      const texts = members
        .filter(({ read }) => read === true)
        .map(({ id }) => ({
          id,
          cites: byTarget(
            rows
              .filter(({ document }) => document === id)
              .map(({ act, citation }) => ({ act, target: entity.id, paragraph: citation })),
            id,
          ),
        }));
      return shiftsOf(entity.id, texts);
    }),
  );
  return all.flat();
}

export const treatmentResolvers: Resolvers = {
  TreatmentHistory: {
    shifts: ({ entity }, _, context) => shiftsIn(context, entity),
  },
  TreatmentCount: {
    documents: ({ documents }, _, context) => Promise.all(documents.map((id) => context.entityOf(id))),
  },
};
