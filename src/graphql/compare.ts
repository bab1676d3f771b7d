import {
  type ComparableParagraph,
  type ComparableText,
  compareTexts,
  isComparable,
  NotComparable,
  withoutNarrative,
} from '../compare/index.js';
import type { Act, Section } from '../seedfile/index.js';
import type { ComparisonModel } from './answers.js';
import type { Context } from './context.js';
import { failure } from './errors.js';
import type { EntityModel } from './model.js';

interface ParagraphRow {
  id: string;
  label: string;
  section: Section;
  firstAct?: Act | null;
  fingerprint?: string | null;
}

/** What a paragraph does to what it cites, as printed. */
export interface TreatedRow {
  paragraph: string;
  section: Section;
  act: Act;
  target: string;
}

/** A text of the graph as comparing takes it. Without paragraphs where the text was not read. */
async function comparable(context: Context, entity: EntityModel): Promise<ComparableText> {
  const [rows, treated, whole] = await Promise.all([
    context.askFor<ParagraphRow>('comparable-paragraphs', entity.id),
    treatedBy(context, entity),
    entity.document === undefined ? entity : context.entities.load(entity.document),
  ]);
  return {
    symbol: entity.id,
    language: whole?.language ?? null,
    date: whole?.date ?? null,
    paragraphs: withoutNarrative(rows).map(
      ({ id, label, section, firstAct, fingerprint }): ComparableParagraph => ({
        id,
        label,
        section,
        fingerprint: fingerprint ?? '',
        firstAct: firstAct ?? null,
      }),
    ),
    citations: treated.map(({ paragraph, act, target }) => ({ from: paragraph, act, target })),
  };
}

/** What the paragraphs of a text cite; of a report that holds a draft, those of the draft. */
export async function treatedBy(context: Context, entity: EntityModel): Promise<TreatedRow[]> {
  return withoutNarrative(await context.askFor<TreatedRow>('treatments-by-documents', entity.id));
}

/** Compares two texts of the graph. Throws NOT_READ or NOT_COMPARABLE. */
export async function comparison(
  context: Context,
  before: EntityModel,
  after: EntityModel,
): Promise<ComparisonModel> {
  const texts = await Promise.all([comparable(context, before), comparable(context, after)]);
  try {
    return { ...compareTexts(...texts), language: texts[1].language ?? 'und' };
  } catch (error) {
    if (!(error instanceof NotComparable)) throw error;
    throw failure(error.reason === 'NOT_READ' ? 'NOT_READ' : 'NOT_COMPARABLE', error.message);
  }
}

/** Compares each text with the one before it, of those that were read in one language. */
export async function steps(context: Context, texts: readonly EntityModel[]): Promise<ComparisonModel[]> {
  const all = await Promise.all(
    texts.map(async (entity) => ({ entity, text: await comparable(context, entity) })),
  );
  const read = all.filter(({ text }) => isComparable(text));
  const pairs = read.slice(1).flatMap((after, index) => {
    const before = read[index];
    return before === undefined || before.text.language !== after.text.language ? [] : [{ before, after }];
  });
  return Promise.all(pairs.map(({ before, after }) => comparison(context, before.entity, after.entity)));
}
