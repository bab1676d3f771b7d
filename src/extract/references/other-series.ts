import type { Language, LexemeOf } from '../../languages/index.js';
import type { Registry, RegistryEntry } from '../../registry/index.js';
import {
  firstFrom,
  Marks,
  type Passage,
  pastComma,
  pastSpace,
  startingAt,
  startingIn,
  type Taken,
} from '../passage/index.js';
import { keptFor } from './kept.js';
import { LONGEST_NAME, type NameHit } from './names.js';
import { joinedConjunction } from './number-lists.js';
import type { NumbersRead } from './number-reader.js';
import { type DateHit, ORGANS, type Reference } from './references.js';

type Head = LexemeOf<'head'>;

/** How far a designation may stand before the end of a noun that follows it ("第70号决议"), and how far one reaches. */
const LONGEST = 24;
/** How many little words or names may stand between a noun and its number. */
const STEPS = 4;
/** What may stand between a number and the body it is of, and how far off the treaty of a conference. */
const OF = 14;
const FAR = 70;
/** "70", "3/2", "XIII/1", "991 (LIV)", "512 (EX-XXX)", "BC-14/12", "39 C/55", "WHA71.1", "WHA74(9)", "EB148.R2", "1/CP.21". */
const DESIGNATION =
  /(?:wha\d{1,3}(?:\.\d{1,3}|\(\d{1,3}\))|eb\d{1,3}(?:\.r\d{1,3}|\(\d{1,3}\))|\d{1,3}\/(?:cp|cma|cmp)\.\d{1,3}|\d{2} c\/(?:resolution )?\d{1,3}|(?:[ivxlc]{1,7}|[bsr]c-\d{1,2}|\d{1,4})\/\d{1,3}|\d{1,4} ?\((?:s-|ex-|es-)?[ivxlc]{1,7}\)|\d{1,4})(?![\d/]|(?!\p{sc=Han})\p{L}|[.:,]\d| ?\([ivxlc]{1,6}\)| ?\(\d{4}\))/uy;
/** How designations end, and what those of letters begin with. */
const ENDING = new Marks('0123456789)');
const LATIN = new Marks('abcdefghijklmnopqrstuvwxyz');
/** Designations that tell their body themselves, with the id of it. */
const TELLING: readonly [form: RegExp, body: string][] = [
  [/^wha/, 'world-health-assembly'],
  [/^eb/, 'who/executive-board'],
  [/\/cp\./, 'unfccc/cop'],
  [/\/cma\./, 'unfccc/cma'],
  [/\/cmp\./, 'unfccc/cmp'],
  [/ c\//, 'unesco/general-conference'],
];
/** A bracket behind a number: "(Rev. Bucharest, 2022)". */
const BRACKET = / ?\([^()]{0,60}\)/y;
const YEAR = /\b(?:19[4-9]|20\d)\d\b/;
/** A short form with fewer letters may mean another body ("the Commission", "委员会"); where words are not parted by spaces, few say much. */
const OWN_NAME = { spaced: 18, unspaced: 5 };
/** Offices and persons adopt nothing. */
const SILENT = ['OFFICE'];

/** What of a passage is needed to read the resolutions of other bodies than the organs. */
interface Where {
  passage: Passage;
  language: Language;
  registry: Registry;
  names: readonly NameHit[];
  dates: readonly DateHit[];
}

/** What was found, and the names of bodies that belong to it: they are no citation by themselves. */
interface Found {
  references: Reference[];
  consumed: { start: number; end: number }[];
}

/**
 * Resolutions and decisions of bodies that are none of the organs: by designations that only one body writes ("WHA71.1", "1/CP.21"), or by a
 * body that the registry knows, beside a number ("resolution 70 (Rev. Bucharest, 2022)", "Plenipotentiary Conference resolution 102"), or
 * behind its date (`foreign`). `taken` are the words that are read as an organ's number.
 */
export function otherSeries(
  heads: readonly Head[],
  foreign: NumbersRead['foreign'],
  where: Where,
  taken: Taken,
): Found {
  const found: Found = { references: [], consumed: [] };
  for (const head of heads) {
    if (head.entry.kind !== 'RESOLUTION' && head.entry.kind !== 'DECISION') continue;
    const place = where.language.spaced ? behind(head, where) : before(head, where);
    if (place) readList(head, place, where, taken, found);
  }
  if (foreign.length === 0) return found;
  const read = new Set(found.references.map(({ start }) => start));
  for (const one of foreign) {
    const reference = read.has(one.at) ? null : behindDate(one, where, taken);
    if (reference) found.references.push(reference);
  }
  return found;
}

/** "resolution 26/4 of 26 May 2017 of the Commission on Ports", where the registry knows the body; its name ends the reference. */
function behindDate(
  { from, at, number, name, kind }: NumbersRead['foreign'][number],
  where: Where,
  taken: Taken,
): Reference | null {
  const { names, registry } = where;
  const [body] = startingAt(names, name);
  const entry = body && entryOf(body, where);
  if (!body || !entry) return null;
  const target = `${entry.id}/${kind}/${printed(number)}`;
  const isKnown =
    registry.byId.has(target) ||
    (!taken.shares({ start: at, end: body.start }) && adopting(entry, registry) === entry.id);
  return isKnown
    ? { form: 'NUMBER', start: at, end: body.end, from, target, date: null, confidence: 1, notes: [] }
    : null;
}

/** A designation and the words that cite by it. */
interface Place {
  number: string;
  start: number;
  end: number;
  /** The body that stands between the noun and the number. */
  inside?: NameHit;
}

function designationAt(text: string, at: number): string | null {
  DESIGNATION.lastIndex = at;
  return DESIGNATION.exec(text)?.[0] ?? null;
}

/** Behind the noun, and the words or the body that lead to a number. */
function behind(head: Head, where: Where): Place | null {
  const { passage: { text }, language, names } = where; // biome-ignore format: one line
  let at = head.end;
  let inside: NameHit | undefined;
  for (let step = 0; step < STEPS; step += 1) {
    if (text[at] === ' ') at += 1;
    const number = designationAt(text, at);
    if (number) return { number, start: head.start, end: at + number.length, ...(inside ? { inside } : {}) };
    const link = language.at('links', text, at);
    const [name] = link > at || inside ? [] : startingAt(names, at);
    if (name && adoptingAt(name, where)) {
      inside = name;
      at = name.end;
    } else if (link > at) at = link;
    else return null;
  }
  return null;
}

/** Before the noun that ends it, where words are not parted by spaces: "第70号决议". */
function before(head: Head, { passage: { text }, language }: Where): Place | null {
  if (!ENDING.at(text, head.start - 1)) return null;
  for (let at = Math.max(0, head.start - LONGEST); at < head.start; at += 1) {
    const link = language.at('links', text, at);
    const from = link > at ? link : LATIN.at(text, at) && !LATIN.at(text, at - 1) ? at : -1;
    const number = from < 0 ? null : designationAt(text, from);
    if (number && from + number.length === head.start) return { number, start: at, end: head.end };
  }
  return null;
}

/** The designations under one head; a body beside one is that of all, where the noun is of many. */
function readList(
  head: Head,
  first: Place,
  where: Where,
  taken: Taken,
  { references, consumed }: Found,
): void {
  const isMany = head.entry.number !== 'ONE';
  const kind = head.entry.kind === 'DECISION' ? 'decision' : 'resolution';
  const headFrom = Math.min(head.start - head.lead.length, first.start);
  const members = membersOf(first, where, taken);
  const before = members.length > 0 ? bodyBefore(headFrom, first, where) : null;
  if (before?.hit) consumed.push(before.hit);
  const found: Reference[] = [];
  let behind: Beside | null = null;
  for (const [index, { number, start, end, until, date }] of [...members.entries()].reverse()) {
    const own = bodyBehind(until, where);
    if (own?.hit) consumed.push(own.hit);
    behind = own ?? (isMany ? behind : null);
    const beside = behind ?? (index === 0 || isMany ? before : null);
    const body = TELLING.find(([form]) => form.test(number))?.[1] ?? bodyIn(end, until, where) ?? beside?.id;
    if (body === undefined) continue;
    found.unshift({
      form: 'NUMBER', start, end, from: index === 0 ? headFrom : start, until, target: `${body}/${kind}/${printed(number)}`,
      date, confidence: 1, notes: [],
    }); // biome-ignore format: one line
  }
  references.push(...found);
}

/** A designation with its bracket or date, which end at `until`. */
interface Member extends Place {
  until: number;
  date: string | null;
}

/** The designations of a list, up to one that is an organ's. */
function membersOf(first: Place, where: Where, taken: Taken): readonly Member[] {
  const { passage: { text }, language, dates } = where; // biome-ignore format: one line
  const members: Member[] = [];
  let place: Place | null = first;
  while (place && !taken.shares(place)) {
    BRACKET.lastIndex = place.end;
    const bracket = BRACKET.exec(text)?.[0] ?? '';
    const end: number = place.end + bracket.length;
    const next = dates[firstFrom(dates, end)];
    const isOwn = next && next.start - end <= OF && !/[;.:()\d]/.test(text.slice(end, next.start));
    const day = language.spaced && isOwn ? next : undefined;
    const date = day?.iso ?? YEAR.exec(bracket)?.[0] ?? null;
    members.push({ ...place, until: day?.end ?? end, date });
    // Where words are not parted by spaces, each has a noun of its own.
    place = language.spaced ? nextOf(day?.end ?? end, where) : null;
  }
  return members;
}

/** The next designation of a list: behind a comma or a conjunction. */
function nextOf(end: number, { passage: { text }, language }: Where): Place | null {
  const next = pastComma(text, end);
  const joined = joinedConjunction(language, text, next);
  const and = joined > 0 ? next + joined : language.at('conjunctions', text, next);
  const at = and > 0 ? pastSpace(text, and) : next;
  const number = at > end ? designationAt(text, at) : null;
  return number ? { number, start: at, end: at + number.length } : null;
}

/** The id's part for a designation: "1/cp.21" is "1-CP.21", "39 c/resolution 55" is "39-C-55", "991 (liv)" is "991-LIV". */
function printed(number: string): string {
  const plain = number
    .toUpperCase()
    .replace('RESOLUTION ', '')
    .replace(/ ?\(([A-Z-]+)\)$/, '-$1');
  return plain.replace(/[/ ]/g, '-').replace(/-+/g, '-');
}

/** The series of conferences of whose meeting a bracket speaks by its place and year: "(Rev. Bucharest, 2022)". */
function bodyIn(
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
interface Beside {
  id: string;
  hit: NameHit | null;
}

/** The body that stands right before a head, or between it and its number. */
function bodyBefore(from: number, { inside }: Place, where: Where): Beside | null {
  for (const hit of startingIn(where.names, from - LONGEST_NAME, from)) {
    if (hit.end > from || !isLittle(hit.end, from, where)) continue;
    const id = adoptingAt(hit, where);
    if (id) return { id, hit };
  }
  const id = inside && adoptingAt(inside, where);
  return id ? { id, hit: inside } : null;
}

/** The body that stands right behind a number. */
function bodyBehind(end: number, where: Where): Beside | null {
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
    if (/\p{L}/u.test(text.charAt(at - 1))) continue;
    const end = Math.max(language.at('bodies', text, at), language.at('actors', text, at));
    if (end > at && end < to) return isOf(from, at, where);
  }
  return false;
}

/** What a name means; a short one counts where it means one thing only and is long enough to say so by itself. */
function entryOf(
  { names: [first, ...more], start, end }: NameHit,
  { registry, language }: Where,
): RegistryEntry | undefined {
  const enough = language.spaced ? OWN_NAME.spaced : OWN_NAME.unspaced;
  const own =
    first?.kind === 'short' ? (more.length === 0 && end - start >= enough ? first : undefined) : first;
  return own && registry.byId.get(own.id);
}

function adoptingAt(hit: NameHit, where: Where): string | null {
  const entry = entryOf(hit, where);
  return entry ? adopting(entry, where.registry) : null;
}

/** The body or series of conferences under which an entity's resolutions are counted; null for the organs and for what adopts none. */
function adopting({ id, label, kind, links = [] }: RegistryEntry, registry: Registry): string | null {
  if (label === 'Body') return ORGANS[id] || SILENT.includes(kind) ? null : id;
  if (label !== 'Event') return null;
  if (kind === 'FORUM_SERIES') return id;
  const series = links.find(({ type }) => type === 'PART_OF')?.to;
  return series !== undefined && registry.byId.get(series)?.kind === 'FORUM_SERIES' ? series : null;
}
