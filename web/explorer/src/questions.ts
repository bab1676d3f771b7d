import type { Question } from './ask.js';
import compareQuery from './questions/compare.graphql?raw';
import documentsQuery from './questions/documents.graphql?raw';
import entityQuery from './questions/entity.graphql?raw';
import findQuery from './questions/find.graphql?raw';
import lifeQuery from './questions/life.graphql?raw';
import paragraphQuery from './questions/paragraph.graphql?raw';
import pictureQuery from './questions/picture.graphql?raw';
import seriesQuery from './questions/series.graphql?raw';
import textQuery from './questions/text.graphql?raw';
import type { State } from './state.js';

export * from './answers.js';

/** What of a state narrows the citations that are asked for. */
function narrowing({ acts, basis, from, to }: State) {
  return { acts: acts.length > 0 ? acts : null, basis, from, to };
}

export const documents = (language: string): Question => ({ query: documentsQuery, variables: { language } });

/** As many nodes as one answer over GraphQL has. */
export const MOST_IN_ONE_ANSWER = 2000;

export function picture(state: State, roots: string[]): Question {
  const { depth, direction, kinds, links, paragraphs, limit, language } = state;
  const variables = {
    roots,
    depth,
    direction,
    ...narrowing(state),
    kinds: kinds.length > 0 ? kinds : null,
    links,
    paragraphs,
    limit: Math.min(limit, MOST_IN_ONE_ANSWER),
    language,
  };
  return { query: pictureQuery, variables };
}

export const text = (document: string, language: string, after: string | null = null): Question => ({
  query: textQuery,
  variables: { document, language, after },
});

export const paragraph = (id: string, language: string): Question => ({
  query: paragraphQuery,
  variables: { id, language },
});

export const entity = (id: string, state: State): Question => ({
  query: entityQuery,
  variables: { id, language: state.language, ...narrowing(state) },
});

export const find = (words: string, language: string): Question => ({
  query: findQuery,
  variables: { text: words, language },
});

export const compare = (before: string, after: string, language: string): Question => ({
  query: compareQuery,
  variables: { before, after, language },
});

export const series = (document: string, language: string): Question => ({
  query: seriesQuery,
  variables: { document, language },
});

export const life = (document: string): Question => ({ query: lifeQuery, variables: { document } });
