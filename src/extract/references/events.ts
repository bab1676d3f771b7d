import type { Language } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';
import { sorted, startingIn } from '../passage/index.js';
import { type CutNames, type EventIndex, eventIndex } from './event-index.js';
import { tellYears } from './event-years.js';
import { type Mention, mentionOf } from './mention.js';
import type { Reading } from './reading.js';

/**
 * Adds the events that a passage names in other ways: a session by its ordinal and the body named beside it, a meeting of a series by
 * place and year, two events under one noun ("the Geneva and Tunis phases"); and the year tells which of those that are called alike is meant.
 */
export function findEvents(reading: Reading, registry: Registry, language: Language): void {
  const index = eventIndex(registry, language);
  tellYears(reading, registry, language);
  sessions(reading, index, language.spaced);
  meetings(reading, index);
  if (language.holds(index.many, reading.passage.text)) shared(reading, index);
  sorted(reading.mentions, (a, b) => a.start - b.start || b.end - a.end);
}

function named(
  target: string,
  start: number,
  end: number,
  form: Mention['form'] = 'NAME',
  date: string | null = null,
): Mention {
  return mentionOf({ form, start, end, target, date }, 0.95);
}

/** How far the beginnings of an ordinal and its noun stand apart at most. */
const NOUN_GAP = 80;

/** Ordinal and noun stand together, in either order; an adjective may come between. */
function sessions(reading: Reading, index: EventIndex, spaced: boolean): void {
  const { text } = reading.passage;
  const nouns = reading.lexemes.of('session');
  if (nouns.length === 0) return;
  for (const ordinal of reading.lexemes.of('ordinal')) {
    const noun = startingIn(nouns, ordinal.start - NOUN_GAP, ordinal.end + NOUN_GAP).find(
      (one) =>
        near(text, one.end, ordinal.start - ordinal.lead.length, spaced) ||
        near(text, ordinal.end, one.start - one.lead.length, spaced),
    );
    if (!noun || isRangeEnd(reading, ordinal.start - ordinal.lead.length)) continue;
    const start = Math.min(noun.start, ordinal.start);
    const end = Math.max(noun.end, ordinal.end);
    if (reading.mentions.some((one) => one.form === 'NAME' && one.start <= start && one.end >= end)) continue;
    const keyed = (one: Mention) =>
      [one.target ?? '', ...(index.owners.get(one.target ?? '') ?? [])]
        .map((owner) => index.nth(owner, ordinal.value))
        .find((id) => id !== undefined);
    const behind = reading.mentions.filter(
      (one) => one.start >= end && one.start - end <= 12 && !/[,;]/.test(text.slice(end, one.start)),
    );
    const after = behind.find((one) => keyed(one) !== undefined);
    // "The second meeting of" a body whose meetings are not known is none of the body named before.
    if (!after && behind.some((one) => index.bodies.has(one.target ?? ''))) continue;
    const owner =
      after ??
      reading.mentions.findLast((one) => one.end <= start && keyed(one) !== undefined) ??
      reading.mentions.find((one) => isSubjectBehind(text, end, one.start) && keyed(one) !== undefined);
    const target = owner && keyed(owner);
    if (!target || (!after && !spaced && isOfPart(reading, index, owner, start))) continue;
    // Where a language parts no words the body stands right before: "委员会第六届会议".
    const whole = after ?? (owner.end === start ? owner : undefined);
    if (whole) reading.mentions = reading.mentions.filter((one) => one !== whole);
    reading.mentions.push(
      named(
        target,
        Math.min(start, whole?.start ?? start),
        Math.max(end, whole?.end ?? end),
        whole ? 'NAME' : 'SHORT_FORM',
      ),
    );
  }
}

/** "At its second session, the Commission": the body comes right behind its session, with an article at most between. */
function isSubjectBehind(text: string, end: number, start: number): boolean {
  return start > end && start - end <= 8 && /^, (?:\p{L}{1,4}['\s])?$/u.test(text.slice(end, start));
}

/** How far a body may stand before the meeting that it holds. */
const HOLDER_GAP = 60;

/**
 * "…小组，欢迎…工作组于2031年举行第二次会议": right before the ordinal a part of the body is named, whose meetings are not known. Where words are
 * parted, "its" leaves open whose meeting it is.
 */
function isOfPart(
  { mentions, passage: { text } }: Reading,
  { parents, owners }: EventIndex,
  owner: Mention,
  at: number,
): boolean {
  const before = mentions.filter(({ end }) => end <= at);
  const nearest = before.find(({ end }) => before.every((other) => other.end <= end));
  const held = [owner.target ?? '', ...(owners.get(owner.target ?? '') ?? [])];
  if (!nearest || nearest === owner || nearest.start < owner.end || at - nearest.end > HOLDER_GAP)
    return false;
  return (
    !/[,;:]/.test(text.slice(nearest.end, at)) &&
    (parents.get(nearest.target ?? '') ?? []).some((id) => held.includes(id))
  );
}

/** "Fourteenth–twenty-second sessions": the end of a range is no session by itself. */
function isRangeEnd({ passage: { text }, lexemes }: Reading, at: number): boolean {
  const gap = / ?- ?$/.exec(text.slice(Math.max(0, at - 3), at))?.[0];
  return gap !== undefined && lexemes.of('ordinal').some(({ end }) => end === at - gap.length);
}

function near(text: string, from: number, to: number, spaced: boolean): boolean {
  if (!spaced) return from === to;
  return (
    to >= from &&
    to - from <= 14 &&
    !/[,;.()]/.test(text.slice(from, to)) &&
    text.slice(from, to).trim().split(' ').length <= 1
  );
}

/** "held in Vilnius in 2010", where the series has been named before. */
function meetings(reading: Reading, index: EventIndex): void {
  const { text } = reading.passage;
  const places = reading.mentions.filter((one) => one.target?.startsWith('place/'));
  if (places.length === 0) return;
  /** Where each entity is named, the one that is named first first. */
  const starts = new Map<string, Set<number>>();
  for (const { target, start } of reading.mentions)
    if (target) starts.set(target, (starts.get(target) ?? new Set()).add(start));
  for (const place of places) {
    for (const { year, start, end } of yearsBeside(text, place)) {
      const target = meetingAt(place, year, starts, index);
      if (target === undefined) continue;
      reading.mentions.push(named(target, start, end, 'NAME', year));
      starts.set(target, new Set([start]));
      break;
    }
  }
}

/** The meeting at a place in a year, of a series that is named elsewhere, which is not named itself. */
function meetingAt(
  place: Mention,
  year: string,
  starts: ReadonlyMap<string, ReadonlySet<number>>,
  { byPlace }: EventIndex,
): string | undefined {
  for (const [series, at] of starts) {
    if (at.size === 1 && at.has(place.start)) continue;
    const id = byPlace.get(`${series}@${place.target}@${year}`);
    if (id !== undefined && !starts.has(id)) return id;
  }
  return undefined;
}

/** "in 2010 in Vilnius": the year right before a place; "in Vilnius in 2010", "in Vilnius from 3 to 5 May 2010": the one behind it. */
function yearsBeside(text: string, place: Mention): { year: string; start: number; end: number }[] {
  const before = /(?<!\d)((?:19|20)\d\d)(?!\d)(?:(?!(?:19|20)\d\d)[^,;.()]){0,18}$/.exec(
    text.slice(Math.max(0, place.start - 22), place.start),
  );
  const after = /^[^;]{0,64}?(?<![\d/])((?:19|20)\d\d)(?!\d)/.exec(text.slice(place.end, place.end + 72));
  return [
    ...(before?.[1] ? [{ year: before[1], start: place.start - before[0].length, end: place.end }] : []),
    ...(after?.[1] ? [{ year: after[1], start: place.start, end: place.end + after[0].length }] : []),
  ];
}

/** How far behind the noun the first of its places stands at most. */
const PLACES_BEHIND = 120;

/** "The phases of the Summit held in Geneva and Tunis": two places side by side behind the noun, in each of which one of its events was held. */
function heldApart(reading: Reading, held: CutNames['held'], from: number): void {
  const { text } = reading.passage;
  const at = (place: Mention) => held.filter(([id]) => id === place.target);
  const places = reading.mentions.filter(
    ({ start, target }) => start >= from && start - from <= PLACES_BEHIND && target?.startsWith('place/'),
  );
  const [first, second] = places;
  if (!first || !second || second.start - first.end > 12) return;
  if (/[,;.]/.test(text.slice(from, second.start))) return;
  const events = [first, second].map((place) => ({ place, ids: at(place) }));
  if (events.some(({ ids }) => ids.length !== 1)) return;
  for (const { place, ids } of events) {
    const id = ids[0]?.[1];
    if (!id || reading.mentions.some((one) => one.target === id)) continue;
    reading.mentions.push(named(id, place.start, place.end, 'SHORT_FORM'));
  }
}

function shared(reading: Reading, index: EventIndex): void {
  const { text } = reading.passage;
  for (const { many, cut } of index.shared)
    for (const form of many)
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        sharedAt(reading, cut(), at, at + form.length);
}

/** How far from the noun that is said once its names begin at most, and how far from one another they stand. */
const SHARED = { before: 60, behind: 120, apart: 16 };

/** The names around a noun that is said once for two or more. */
function sharedAt(reading: Reading, { names, longest, held }: CutNames, start: number, end: number): void {
  const { text } = reading.passage;
  const from = Math.max(0, start - SHARED.before);
  const to = end + SHARED.behind;
  const near = text.slice(from, to + longest);
  const found = names
    .flatMap(({ rest, id }) => {
      const at = near.indexOf(rest);
      return at >= 0 && from + at < to ? [{ id, rest, at: from + at }] : [];
    })
    .filter(
      (one, _, all) =>
        // Of a name and a longer form of it, the shorter stretch is what stands beside the shared noun.
        !all.some((other) => other.id === one.id && other.rest.length < one.rest.length) &&
        !reading.mentions.some(
          (other) =>
            other.target === one.id && (other.start >= one.at + one.rest.length || one.at >= other.end),
        ),
    )
    .sort((a, b) => a.at - b.at);
  const isNext = (index: number) => {
    const [one, next] = [found[index], found[index + 1]];
    const gap = one && next ? next.at - (one.at + one.rest.length) : -1;
    return gap >= 0 && gap <= SHARED.apart;
  };
  const first = found.findIndex((_, index) => isNext(index));
  if (first < 0) {
    if (found.length < 2) heldApart(reading, held, end);
    return;
  }
  let last = first + 1;
  while (isNext(last)) last += 1;
  for (const one of found.slice(first, last + 1)) {
    reading.mentions = reading.mentions.filter(
      (other) => !(other.start < one.at + one.rest.length && one.at < other.end),
    );
    reading.mentions.push(named(one.id, one.at, one.at + one.rest.length, 'SHORT_FORM'));
  }
}
