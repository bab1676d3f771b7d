import type { Language, LexemeOf } from '../../languages/index.js';
import type { Registry, RegistryEntry } from '../../registry/index.js';
import { isLetterAt, lastBefore, type Passage, pastSpace, startingAt, startingIn } from '../passage/index.js';
import { keptFor } from './kept.js';
import { LONGEST_NAME, type NameHit } from './names.js';
import { isAmong, joinedConjunction } from './number-lists.js';
import type { Pinpoints } from './pinpoints.js';
import { type DateHit, ORGANS } from './references.js';

/** The bodies that adopt what is numbered, beside the numbers. */

type Head = LexemeOf<'head'>;

/** What may stand between a number and the body it is of, and how far off the treaty of a conference. */
const OF = 14;
const FAR = 70;
export const YEAR = /\b(?:19[4-9]|20\d)\d\b/;
/** A short form with fewer letters may mean another body ("the Commission", "委员会"); where words are not parted by spaces, few say much. */
const OWN_NAME = { spaced: 18, unspaced: 5 };
/** Offices and persons adopt nothing. */
const SILENT = ['OFFICE'];

/** What of a passage is needed to read the resolutions of other bodies than the organs. */
export interface Where {
  passage: Passage;
  language: Language;
  registry: Registry;
  heads: readonly Head[];
  names: readonly NameHit[];
  dates: readonly DateHit[];
  pinpoints: Pinpoints;
}

/** The series of conferences of whose meeting a bracket speaks by its place and year: "(Rev. Bucharest, 2022)". */
export function bodyIn(
  from: number,
  to: number,
  { passage: { text }, names, registry, language }: Where,
): string | undefined {
  const year = YEAR.exec(text.slice(from, to))?.[0];
  if (year === undefined) return undefined;
  for (const hit of startingIn(names, from, to)) {
    if (hit.end > to) continue;
    for (const { id } of hit.names) {
      const series = meetings(registry, language).get(`${id} ${year}`);
      if (series) return series;
    }
  }
  return undefined;
}

/** The series of conferences that met at a place in a year ('place/bucharest 2022'); null where several did. */
const meetings = keptFor((registry): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const entry of registry.entries) {
    const series = entry.label === 'Event' ? adopting(entry, registry) : null;
    if (!series || series === entry.id) continue;
    for (const { type, to, date = '' } of entry.links ?? []) {
      const key = `${to} ${(entry.date ?? date).slice(0, 4)}`;
      if (type === 'HELD_AT') found.set(key, found.has(key) && found.get(key) !== series ? null : series);
    }
  }
  return found;
});

/** A body beside a number, and its name. */
export interface Beside {
  id: string;
  hit: NameHit | null;
}

/** The body that stands right before a head, or between it and its number. */
export function bodyBefore(from: number, inside: NameHit | undefined, where: Where): Beside | null {
  for (const hit of startingIn(where.names, from - LONGEST_NAME, from)) {
    if (hit.end > from) continue;
    const end = conferenceBehind(hit, where);
    if (end > 0 && isLittle(end, from, where)) return { id: `${entryOf(hit, where)?.id}/cop`, hit: null };
    if (!isLittle(hit.end, from, where)) continue;
    const id = adoptingAt(hit, where);
    if (id) return { id, hit };
  }
  const id = inside && adoptingAt(inside, where);
  return id ? { id, hit: inside } : null;
}

/** "《生物多样性公约》缔约方会议": where words are not parted by spaces, the end of the body's noun behind a treaty; -1 where none stands there. */
function conferenceBehind(hit: NameHit, where: Where): number {
  const { passage: { text }, language } = where; // biome-ignore format: one line
  if (language.spaced || entryOf(hit, where)?.kind !== 'TREATY') return -1;
  return language.at('bodies', text, text[hit.end] === '"' ? hit.end + 1 : hit.end);
}

/** How far before "its resolution" the body stands that acts in it. */
const ACTING = 160;

/** "The Environment Assembly, in its resolution 5/14": of the bodies named before a possessive in the sentence, the nearest. */
export function actingBefore(from: number, { entry: { owner } }: Head, where: Where): Beside | null {
  const { passage: { text }, names, registry } = where; // biome-ignore format: one line
  if (owner === null) return null;
  const near = startingIn(names, from - ACTING, from).filter(
    ({ end }) => end <= from && !/[;:]|\. /.test(text.slice(end, from)),
  );
  for (const hit of near.reverse()) {
    const named = entryOf(hit, where);
    if (named?.kind === 'TREATY' && isConferenceBefore(hit.start, where))
      return { id: `${named.id}/cop`, hit: null };
    const id = named && adopting(named, registry);
    if (id) return { id, hit: null };
    if (named?.label === 'Body') return null;
  }
  return null;
}

/** How far before some of many resolutions their noun stands. */
const MANY = 160;

/** "the resolutions of the Commission on Ports, in particular resolutions 3/2 and 4/5": the body whose many these are some of. */
export function manyBefore(from: number, head: Head, where: Where): Beside | null {
  const { passage: { text }, language, heads } = where; // biome-ignore format: one line
  const many = lastBefore(heads, head.start);
  if (!many || many.entry.number === 'ONE' || many.entry.kind !== head.entry.kind) return null;
  if (from - many.end > MANY || /[;:\d]|\. /.test(text.slice(many.end, from))) return null;
  if (!isAmong(language, text, many.end, from, (end) => pastSpace(text, end) === from)) return null;
  return bodyBehind(many.end, where) ?? bodyBefore(many.start - many.lead.length, undefined, where);
}

/** "the Conference of the Parties to the": the noun of a body right before a treaty. */
function isConferenceBefore(to: number, { passage: { text }, language }: Where): boolean {
  for (let at = Math.max(0, to - FAR); at < to; at += 1) {
    const end = bodyNounAt(text, at, language);
    if (end > at && end < to && !/[,;.:()\d]/.test(text.slice(end, to))) return true;
  }
  return false;
}

/** The body that stands right behind a number. */
export function bodyBehind(end: number, where: Where): Beside | null {
  const { names, language } = where;
  for (const hit of startingIn(names, end, end + FAR + 1)) {
    const id = hit.start - end <= OF && isOf(end, hit.start, where) ? adoptingAt(hit, where) : null;
    if (id) return { id, hit };
    // "of the Conference of the Parties to the Convention on Lamps"
    const entry = entryOf(hit, where);
    if (language.spaced && entry?.kind === 'TREATY' && isConference(end, hit.start, where))
      return { id: `${entry.id}/cop`, hit: null };
  }
  return null;
}

/** "Resolution 3/2, annex, of the Commission on Ports" */
export function bodyBehindParts(end: number, where: Where): Beside | null {
  const { passage: { text }, pinpoints } = where; // biome-ignore format: one line
  const parts = pinpoints.after(end)?.end;
  if (parts === undefined || !/[,)]/.test(text.charAt(parts))) return null;
  const at = pastSpace(text, parts + 1);
  return where.language.at('links', text, at) > at ? bodyBehind(at, where) : null;
}

/** Between a body and the noun behind it: "'s"; where words are not parted by spaces, a date. */
function isLittle(from: number, to: number, { passage: { text }, language, dates }: Where): boolean {
  if (/^(?:'s)? ?$/.test(text.slice(from, to))) return true;
  return !language.spaced && startingAt(dates, from).some(({ end }) => end === to);
}

/** Nothing but little words stands between a number and its body. */
function isOf(from: number, to: number, { passage: { text }, language }: Where): boolean {
  let at = from;
  while (at < to) {
    const link = language.at('links', text, at);
    if (link > at && link <= to) at = link;
    else if (text[at] === ' ') at += 1;
    else break;
  }
  if (at === to) return true;
  // An article, or what is written together with the name; no conjunction, behind which something else begins.
  const isAnd = language.at('conjunctions', text, at) > 0 || joinedConjunction(language, text, at) > 0;
  return language.spaced && !isAnd && /^\p{L}{0,4}'? ?$/u.test(text.slice(at, to));
}

/** "of the Conference of the Parties to the": the noun of a body, and little behind it. */
function isConference(from: number, to: number, where: Where): boolean {
  const { passage: { text }, language } = where; // biome-ignore format: one line
  if (to - from > FAR || /[,;.:()\d]/.test(text.slice(from, to))) return false;
  for (let at = from; at <= Math.min(to, from + OF); at += 1) {
    const end = bodyNounAt(text, at, language);
    if (end > at && end < to) return isOf(from, at, where);
  }
  return false;
}

/** Where the noun of a body that begins a word at a place ends; -1 where none does. */
function bodyNounAt(text: string, at: number, language: Language): number {
  if (isLetterAt(text, at - 1)) return -1;
  return Math.max(language.at('bodies', text, at), language.at('actors', text, at));
}

/** What a name means; a short one counts where it means one thing only and is long enough to say so by itself. */
export function entryOf(
  { names: [first, ...more], start, end }: NameHit,
  { registry, language }: Where,
): RegistryEntry | undefined {
  const enough = language.spaced ? OWN_NAME.spaced : OWN_NAME.unspaced;
  const own =
    first?.kind === 'short' ? (more.length === 0 && end - start >= enough ? first : undefined) : first;
  return own && registry.byId.get(own.id);
}

/** The body or series under which the resolutions of what is named at a place are counted; null where it adopts none. */
export function adoptingAt(hit: NameHit, where: Where): string | null {
  const entry = entryOf(hit, where);
  return entry ? adopting(entry, where.registry) : null;
}

/** The body or series of conferences under which an entity's resolutions are counted; null for the organs and for what adopts none. */
export function adopting({ id, label, kind, links = [] }: RegistryEntry, registry: Registry): string | null {
  if (label === 'Body') return ORGANS[id] || SILENT.includes(kind) ? null : id;
  if (label !== 'Event') return null;
  if (kind === 'FORUM_SERIES') return id;
  const series = links.find(({ type }) => type === 'PART_OF')?.to;
  return series !== undefined && registry.byId.get(series)?.kind === 'FORUM_SERIES' ? series : null;
}
