import { type Connection, connect, type PageArguments, queried } from '../connection.js';
import type { Context } from '../context.js';
import { paragraphParams } from '../filters.js';
import type { ParagraphWhere, Resolvers } from '../generated.js';
import { locateInstrument } from '../locate.js';
import type { ParagraphModel } from '../model.js';
import { type CitationAnswer, citationOf, sourceOf } from '../rows.js';
import { addressOf } from '../written.js';
import { citationsOfParagraph, clauses, twins } from './citations.js';
import { languageCode } from './language.js';

/** What lists of paragraphs take. */
export interface ParagraphArguments extends PageArguments {
  where?: ParagraphWhere | null;
}

interface ParagraphRow {
  paragraph: unknown;
}

/** Paragraphs of a document or part, or of the whole graph. */
export async function allParagraphs(
  context: Context,
  args: ParagraphArguments,
): Promise<Connection<ParagraphModel>> {
  const { document, ...where } = args.where ?? {};
  if (document != null) {
    return paragraphsOf(context, (await locateInstrument(context, document)).id, { ...args, where });
  }
  const params = await paragraphParams(context, where);
  const list = queried(context, 'paragraphs', { params }, (row: ParagraphRow) =>
    context.paragraph(row.paragraph),
  );
  return connect(args, ['paragraphs', params], context.limits, list);
}

/** Paragraphs of one document or part. */
export async function paragraphsOf(
  context: Context,
  id: string,
  args: ParagraphArguments,
): Promise<Connection<ParagraphModel>> {
  const query = 'paragraphs-of-documents';
  const params = await paragraphParams(context, args.where ?? {});
  const list = queried(context, query, { id, params }, (row: ParagraphRow) =>
    context.paragraph(row.paragraph),
  );
  return connect(args, [query, id, params], context.limits, list);
}

async function neighbour(context: Context, query: string, id: string): Promise<ParagraphModel | null> {
  const [row] = await context.askFor<ParagraphRow>(query, id);
  return row === undefined ? null : context.paragraph(row.paragraph);
}

export const paragraphResolvers: Resolvers = {
  Paragraph: {
    ...twins,
    document: (paragraph, _, context) => context.entityOf(paragraph.document),
    part: (paragraph, _, context) => context.entityOf(paragraph.part),
    firstAct: (paragraph) => paragraph.firstAct ?? null,
    clauses,
    items: ({ itemLabels, itemStarts, itemEnds }) =>
      itemLabels.map((label, index) => ({ label, start: itemStarts[index] ?? 0, end: itemEnds[index] ?? 0 })),
    summary: (paragraph, { language }) => paragraph[`summary_${languageCode(language)}`] ?? null,
    curatedNote: async (paragraph, { language }, context) => {
      const key = `note_${languageCode(language)}`;
      const rows = await context.askFor<{ note: Record<string, string> }>(
        'notes-of-paragraphs',
        paragraph.id,
      );
      return rows.find(({ note }) => note[key] != null)?.note[key] ?? null;
    },
    text: (paragraph) => paragraph.text ?? null,
    url: async (paragraph, { language }, context) => {
      const { symbol } = await context.entityOf(paragraph.document);
      return symbol === undefined ? null : addressOf(symbol, languageCode(language));
    },
    next: (paragraph, _, context) => neighbour(context, 'paragraphs-after', paragraph.id),
    previous: (paragraph, _, context) => neighbour(context, 'paragraphs-before', paragraph.id),
    citations: (paragraph, args, context) => citationsOfParagraph(context, paragraph, args),
    pinpointedBy: async (paragraph, _, context) => {
      const rows = await context.askFor<CitationAnswer>('citations-pinpointing', paragraph.id);
      return rows.map((row) => citationOf(context, row));
    },
    openMentions: async (paragraph, _, context) => {
      const rows = await context.askFor<{ mention: object }>('mentions-of-paragraphs', paragraph.id);
      return rows.map(({ mention }) => ({ ...mention, __typename: 'OpenMention' }) as never);
    },
    source: (paragraph) => sourceOf('document', paragraph.source, paragraph.id),
  },
  OpenMention: {
    words: (mention) => mention.text,
  },
  Footnote: {
    part: (footnote, _, context) => context.entities.load(footnote.part),
    start: (footnote) => footnote.start ?? null,
    end: (footnote) => footnote.end ?? null,
    targets: (footnote) => footnote.targets ?? [],
  },
};
