import type { LexemeOf } from '../../languages/index.js';
import {
  firstFrom,
  isDigitAt,
  lastEnding,
  Marks,
  pastComma,
  pastSpace,
  startingAt,
  type Taken,
} from '../passage/index.js';
import {
  actingBefore,
  adopting,
  adoptingAt,
  type Beside,
  bodyBefore,
  bodyBehind,
  bodyBehindParts,
  bodyIn,
  entryOf,
  manyBefore,
  type Where,
  YEAR,
} from './adopting-bodies.js';
import { bodyTold, type Designation, designationAt, printed } from './designations.js';
import type { NameHit } from './names.js';
import { joinedConjunction } from './number-lists.js';
import type { NumbersRead } from './number-reader.js';
import { ownDate, type Reference } from './references.js';

type Head = LexemeOf<'head'>;

/** How far a designation may stand before the end of a noun that follows it ("第70号决议"), and how far one reaches. */
const LONGEST = 24;
/** How many little words or names may stand between a noun and its number. */
const STEPS = 4;
/** What may stand between a number and its date. */
const OF = 14;
/** How designations end, and what those of letters begin with. */
const ENDING = new Marks('0123456789)');
const LATIN = new Marks('abcdefghijklmnopqrstuvwxyz');
/** A bracket behind a number: "(Rev. Bucharest, 2022)". */
const BRACKET = / ?\([^()]{0,60}\)/y;
/** What was found, and the names of bodies that belong to it: they are no citation by themselves. */
interface Found {
  references: Reference[];
  consumed: { start: number; end: number }[];
  /** Where the last list ended, and whose it was. */
  last?: Beside & { end: number };
}

/**
 * Resolutions and decisions of bodies that are none of the organs: by designations that only one body writes ("WHA71.1", "1/CP.21"), or by a
 * body that the registry knows, beside a number ("resolution 70 (Rev. Bucharest, 2022)", "Plenipotentiary Conference resolution 102"), or
 * behind its date (`foreign`). `taken` are the words that are read as an organ's number.
 */
export function otherSeries(foreign: NumbersRead['foreign'], where: Where, taken: Taken): Found {
  const found: Found = { references: [], consumed: [] };
  for (const head of where.heads) {
    if (head.entry.kind !== 'RESOLUTION' && head.entry.kind !== 'DECISION') continue;
    // What is read as an organ's number is of no other series.
    if (taken.shares({ start: where.language.spaced ? head.start : head.start - 1, end: head.end })) continue;
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
interface Place extends Designation {
  start: number;
  /** The body that stands between the noun and the number. */
  inside?: NameHit;
}

/** Behind the noun, and the words or the body that lead to a number. */
function behind(head: Head, where: Where): Place | null {
  const { passage: { text }, language, names } = where; // biome-ignore format: one line
  let at = head.end;
  let inside: NameHit | undefined;
  for (let step = 0; step < STEPS; step += 1) {
    if (text[at] === ' ') at += 1;
    const designation = designationAt(text, at, language);
    if (designation) return { ...designation, start: head.start, ...(inside ? { inside } : {}) };
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
    const begins = LATIN.at(text, at) ? !LATIN.at(text, at - 1) : beginsNumber(text, at);
    const from = link > at ? link : begins ? at : -1;
    const designation = from < 0 ? null : designationAt(text, from, language);
    if (designation?.end === head.start) return { ...designation, start: at, end: head.end };
  }
  return null;
}

/** The designations under one head; a body beside one is that of all, where the noun is of many. */
function readList(head: Head, first: Place, where: Where, taken: Taken, result: Found): void {
  const { references, consumed, last } = result;
  const isMany = head.entry.number !== 'ONE';
  const kind = head.entry.kind === 'DECISION' ? 'decision' : 'resolution';
  const members = membersOf(head, first, where, taken);
  const headFrom = Math.min(head.start - head.lead.length, members[0]?.start ?? first.start);
  const goesOn = last && joins(last.end, where.language.spaced ? head.start : headFrom, head, where);
  const before =
    members.length > 0
      ? (bodyBefore(headFrom, first.inside, where) ??
        (goesOn ? last : (actingBefore(headFrom, head, where) ?? manyBefore(headFrom, head, where))))
      : null;
  if (before?.hit) consumed.push(before.hit);
  const found: Reference[] = [];
  let behind: Beside | null = null;
  for (const [index, { number, start, end, until, date }] of [...members.entries()].reverse()) {
    const own = bodyBehind(until, where) ?? bodyBehindParts(until, where);
    if (own?.hit) consumed.push(own.hit);
    behind = own ?? (isMany ? behind : null);
    const beside = behind ?? (index === 0 || isMany ? before : null);
    const body = bodyTold(number) ?? bodyIn(end, until, where) ?? beside?.id;
    if (body === undefined) continue;
    if (beside)
      result.last = {
        id: beside.id,
        hit: null,
        end: Math.max(until, own?.hit?.end ?? 0, result.last?.end ?? 0),
      };
    found.unshift({
      form: 'NUMBER', start, end, from: index === 0 ? headFrom : start, until, target: `${body}/${kind}/${printed(number)}`,
      date, confidence: 1, notes: [],
    }); // biome-ignore format: one line
  }
  references.push(...found);
}

/** "人权委员会第1990/74号决议和第2004/71号决议", "resolution 1990/74 of the Commission and its resolution 2004/71": the next list is the same body's. */
function joins(from: number, to: number, { entry }: Head, where: Where): boolean {
  const { passage: { text }, language, dates } = where; // biome-ignore format: one line
  if (language.spaced && entry.owner === null) return false;
  const next = pastComma(text, ownDate(dates, text, from)?.end ?? from);
  const and = Math.max(
    next + joinedConjunction(language, text, next),
    language.at('conjunctions', text, next),
  );
  const at = pastSpace(text, and);
  return (
    at > from && (at === to || (!language.spaced && startingAt(dates, at).some(({ end }) => end === to)))
  );
}

/** A designation with its bracket or date, which end at `until`. */
interface Member extends Place {
  until: number;
  date: string | null;
}

/** "第1990/74号、第1995/79号决议": where words are not parted by spaces, the noun stands behind the last of a list. */
function membersBefore(last: Member, where: Where, taken: Taken): Member[] {
  const found: Member[] = [];
  for (let from = last.start; ; ) {
    const date = lastEnding(where.dates, from);
    const own = date?.end === from ? date : undefined;
    const member = found[0] ?? last;
    member.date ??= own?.iso ?? null;
    const place = previousOf(own?.start ?? from, where);
    if (!place || taken.shares(place)) return found;
    found.unshift({ ...place, until: place.end, date: null });
    from = place.start;
  }
}

function beginsNumber(text: string, at: number): boolean {
  return isDigitAt(text, at) && !/[\d/.]/.test(text.charAt(at - 1));
}

/** The designation before a place, with a comma or a conjunction between. */
function previousOf(from: number, { passage: { text }, language }: Where): Place | null {
  for (let at = Math.max(0, from - LONGEST); at < from; at += 1) {
    const link = language.at('links', text, at);
    const begins = beginsNumber(text, at);
    const designation = link > at || begins ? designationAt(text, Math.max(at, link), language) : null;
    if (!designation) continue;
    const end = Math.max(designation.end, language.at('links', text, designation.end));
    const next = text[end] === ',' ? end + 1 : language.at('conjunctions', text, end);
    // The conjunction may reach into the next number's word ("和第").
    if (next === from || (next > from && next === language.at('links', text, from)))
      return { ...designation, start: at };
  }
  return null;
}

/** The designations of a list, up to one that is an organ's. */
function membersOf(head: Head, first: Place, where: Where, taken: Taken): readonly Member[] {
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
    const until = day?.end ?? end;
    members.push({ ...place, until, date });
    // "resolutions 925 (LII) of the Commission for Africa, 71/1 of the Commission for Asia"
    const own = language.spaced && head.entry.number !== 'ONE' ? bodyBehind(until, where) : null;
    place = language.spaced ? nextOf(own?.hit?.end ?? until, where) : null;
  }
  const [last] = members;
  if (last && !language.spaced) members.unshift(...membersBefore(last, where, taken));
  return members;
}

/** The next designation of a list: behind a comma or a conjunction. */
function nextOf(end: number, { passage: { text }, language }: Where): Place | null {
  const next = pastComma(text, end);
  const joined = joinedConjunction(language, text, next);
  const and = joined > 0 ? next + joined : language.at('conjunctions', text, next);
  const at = and > 0 ? pastSpace(text, and) : next;
  const designation = at > end ? designationAt(text, at, language) : null;
  return designation && { ...designation, start: at };
}
