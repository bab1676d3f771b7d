import type { Language } from '../../languages/index.js';
import { lastEnding, Marks, type Range } from '../passage/index.js';
import type { Reading } from './reading.js';

/** How far a name reaches from its noun at most. */
export const REACH = 300;
/** What no name goes beyond. */
export const BOUNDARY = new Marks(',;:.("');

/** Where the script has no capitals, a name goes up to its year, before any mark and any verb; one word at least stands between ("اتفاقية المنارات لعام 1998"). */
export function datedName(
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
