import type { Language } from '../../languages/index.js';
import { isLetterAt } from '../passage/index.js';
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

/** Where a bare noun (`bareNoun`) stands in a folded text. */
export function* occurrencesOf(noun: string, text: string, language: Language): Generator<Occurrence> {
  const { article, endings } = language.data.language;
  if (article !== '') {
    for (const { index, 0: word, groups } of text.matchAll(joinedNoun(noun, article, language)))
      yield { start: index, end: index + word.length, isBare: groups?.article === undefined };
    return;
  }
  const [first = ''] = endings.length > 0 ? noun.split(' ') : [noun];
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endings.length > 0 ? endOfDeclined(noun, text, start) : start + noun.length;
    if (end < 0) continue;
    const isApart = !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end));
    if (!language.spaced || isApart) yield { start, end, isBare: false };
  }
}

/** "منتدى" and "المنتدى", behind what is written together with them. */
function joinedNoun(noun: string, article: string, language: Language): RegExp {
  const { proclitics, elisions, unarticled = [] } = language.data.language;
  const before = [...proclitics.filter((one) => !one.endsWith(article)), '']
    .map((one) => language.foldPhrase(one))
    .join('|');
  const joined = [article, ...elisions.map(({ to }) => to)].join('|');
  const [first = '', ...more] = noun
    .split(' ')
    .map((word) => word.replace(new RegExp(`^${article}`, 'u'), ''));
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
