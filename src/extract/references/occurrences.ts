import type { Language } from '../../languages/index.js';
import { isLetterAt } from '../passage/index.js';
import { keptOf } from './kept.js';
import { ARTICLE } from './names.js';

/** No ending of a noun or an adjective is longer. */
const LONGEST_ENDING = 5;

/** A place where a noun stands, in whatever case. */
export interface Occurrence {
  start: number;
  end: number;
  /** Where a language joins the article to the noun: it has none there. */
  isBare: boolean;
}

/** "the high-level meeting": without its article; "совещани~ высок~ уровн~", without what its words end in. */
export function bareNoun(name: string, language: Language): string {
  const { endings } = language.data.language;
  const noun = language.foldPhrase(name).replace(ARTICLE, '');
  if (endings.length === 0) return noun;
  const stemOf = (word: string) =>
    word.slice(0, word.length - (endings.find((one) => word.endsWith(one))?.length ?? 0));
  return noun.split(' ').map(stemOf).join(' ');
}

/** What an article looks like that a language joins to its nouns ("ال", and "لل" where "ل" melts into it); none where it does not. */
export const joinedArticles = keptOf((language) => {
  const { article, elisions } = language.data.language;
  return article === '' ? [] : language.folded([article, ...elisions.map(({ to }) => to)]);
});

/** Where a noun stands in a folded text, in its order. */
export type Occurrences = (text: string) => readonly Occurrence[];

const NONE: readonly Occurrence[] = [];

/** Looks for a bare noun (`bareNoun`): made once for all the texts in which it is sought, most of which do not hold it. */
export function occurrencesOf(noun: string, language: Language): Occurrences {
  const { article, endings } = language.data.language;
  return article !== ''
    ? ofJoined(noun, article, language)
    : ofDeclined(noun, endings.length > 0, language.spaced);
}

function ofJoined(noun: string, article: string, language: Language): Occurrences {
  const words = noun.split(' ').map((word) => (word.startsWith(article) ? word.slice(article.length) : word));
  const pattern = joinedNoun(words, article, language);
  const [first = ''] = words;
  return (text) => {
    if (!text.includes(first)) return NONE;
    return [...text.matchAll(pattern)].map(({ index, 0: word, groups }) => ({
      start: index,
      end: index + word.length,
      isBare: groups?.article === undefined,
    }));
  };
}

function ofDeclined(noun: string, isDeclined: boolean, spaced: boolean): Occurrences {
  const [first = ''] = isDeclined ? noun.split(' ') : [noun];
  return (text) => {
    let start = text.indexOf(first);
    if (start < 0) return NONE;
    const found: Occurrence[] = [];
    for (; start >= 0; start = text.indexOf(first, start + 1)) {
      const end = isDeclined ? endOfDeclined(noun, text, start) : start + noun.length;
      if (end < 0) continue;
      const isApart = !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end));
      if (!spaced || isApart) found.push({ start, end, isBare: false });
    }
    return found;
  };
}

/** "منتدى" and "المنتدى", behind what is written together with them. */
function joinedNoun([first = '', ...more]: readonly string[], article: string, language: Language): RegExp {
  const { proclitics, unarticled = [] } = language.data.language;
  const before = [...proclitics.filter((one) => !one.endsWith(article)), '']
    .map((one) => language.foldPhrase(one))
    .join('|');
  const joined = joinedArticles(language).join('|');
  const ending = unarticled.map((one) => language.foldPhrase(one)).join('|');
  const rest = more.map((word) => ` (?:${article})?${word}`).join('');
  return new RegExp(
    `(?<!\\p{L})(?:${before})(?:(?<article>${joined})${first}|${first}(?:${ending})?)${rest}(?!\\p{L})`,
    'gu',
  );
}

/** Where a noun ends that stands at a place in whatever case; -1 where it does not. */
function endOfDeclined(stems: string, text: string, start: number): number {
  let end = start;
  for (const stem of stems.split(' ')) {
    if (end > start && text[end++] !== ' ') return -1;
    if (!text.startsWith(stem, end)) return -1;
    end += stem.length;
    const last = end + LONGEST_ENDING;
    while (end < last && isLetterAt(text, end)) end += 1;
  }
  return end;
}
