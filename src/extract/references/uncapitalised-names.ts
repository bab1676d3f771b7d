import type { Language } from '../../languages/index.js';
import { firstFrom, lastEnding, Marks, type Range, startingIn } from '../passage/index.js';
import type { Reading } from './reading.js';

/** How far a name reaches from its noun at most. */
export const REACH = 300;
/** What no name goes beyond. */
export const BOUNDARY = new Marks(',;:.("');

/** Where the script has no capitals: a name whose noun ends at a place, up to its year or with its title; what else is `named`, or joined to it by a conjunction, is none of it. */
export function uncapitalisedName(
  reading: Reading,
  language: Language,
  start: number,
  from: number,
  named: readonly Range[],
  nouns: readonly (Range & { lead: string })[],
): Range | null {
  const joined = language.folded(language.data.acts.joined);
  const isJoined = ({ lead }: { lead: string }) => joined.some((word) => lead.startsWith(word));
  const next = [named[firstFrom(named, from)], startingIn(nouns, from, from + REACH).find(isJoined)];
  const until = Math.min(...next.map((one) => one?.start ?? reading.passage.text.length));
  return datedName(reading, language, start, from) ?? titledName(reading, language, start, from, until);
}

/** Where the script has no capitals, a name goes up to its year, before any mark and any verb; one word at least stands between ("اتفاقية المنارات لعام 1998"). */
function datedName(
  { passage, lexemes }: Reading,
  language: Language,
  start: number,
  from: number,
): Range | null {
  const { text } = passage;
  for (let at = from; at < Math.min(text.length, from + REACH) && !BOUNDARY.at(text, at); at += 1) {
    if (text.charAt(at) !== ' ') continue;
    const year = language.at('years', text, at + 1);
    const [digits = ''] = year < 0 ? [] : (/^ \d{4}(?!\d)/.exec(text.slice(year, year + 6)) ?? []);
    if (digits === '') continue;
    const isWhole = at > from && !lexemes.of('verb').some((verb) => verb.start > from && verb.start < at);
    return isWhole ? { start, end: year + digits.length } : null;
  }
  return null;
}

/** How many words of its name stand before what a name tells of itself: "اتفاقية لاهاي المتعلقة". */
const FEW = 3;
/** What is joined to the title behind such words: "المتعلقة **ب**المنارات"; a title of one letter more is none. */
const SHORTEST = 3;

/** Where the script has no capitals, a word that opens a title makes a name of a noun ("الاتفاقية المتعلقة بالمنارات"): up to a mark, a verb, a relative clause or the next noun (`until`). */
function titledName(
  { passage: { text }, lexemes }: Reading,
  language: Language,
  start: number,
  from: number,
  until: number,
): Range | null {
  let at = from;
  let title = language.at('titles', text, at + 1);
  for (let word = 0; word < FEW && title < 0 && !BOUNDARY.at(text, at); word += 1) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) return null;
    title = language.at('titles', text, at + 1);
  }
  if (title < 0 || BOUNDARY.between(text, from, at)) return null;
  const verb = startingIn(lexemes.of('verb'), from, from + REACH)[0]?.start ?? text.length;
  const limit = Math.min(text.length, from + REACH, verb, until);
  let end = title;
  while (end < limit && !BOUNDARY.at(text, end)) {
    if (text.charAt(end) === ' ' && language.at('relatives', text, end + 1) >= 0) break;
    end += 1;
  }
  // The conjunction that is written together with the next noun.
  if (end === limit && end < text.length) end = text.lastIndexOf(' ', end - 1);
  return text.slice(title, end).trim().length >= SHORTEST
    ? { start, end: end - (text.charAt(end - 1) === ' ' ? 1 : 0) }
    : null;
}

/** How far an ordinal stands before the noun of a conference at most, and at least: the word that counts it (届), and one more. */
const COUNTED = { most: 40, least: 3 };

/** "第四届世界灯塔论坛": what is counted before a noun names a conference; a session ("第四届会议") is none. */
export function countedName(
  { passage: { text }, lexemes }: Reading,
  { start: from, end }: Range,
): Range | null {
  const ordinal = lastEnding(lexemes.of('ordinal'), from);
  const gap = ordinal ? from - ordinal.end : 0;
  if (!ordinal || gap < COUNTED.least || gap > COUNTED.most || BOUNDARY.between(text, ordinal.end, from))
    return null;
  const isBetween = ({ start }: { start: number }) => start >= ordinal.end && start < from;
  const isOther = (['session', 'event', 'verb'] as const).some((kind) => lexemes.of(kind).some(isBetween));
  return isOther ? null : { start: ordinal.start, end };
}
