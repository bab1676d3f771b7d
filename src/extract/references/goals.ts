import type { Language } from '../../languages/index.js';
import type { Registry, RegistryEntry, RegistryName } from '../../registry/index.js';
import type { Pinpoint } from '../../seedfile/index.js';
import {
  cleanWords,
  isCapitalAt,
  isLetterAt,
  type Passage,
  pastSpace,
  rangeOf,
  startingIn,
  Taken,
} from '../passage/index.js';
import { keptFor } from './kept.js';
import { LONGEST_NAME } from './names.js';
import { type PinpointLexeme, withParts } from './pinpoint-labels.js';
import { readNumbers } from './pinpoint-numbers.js';
import type { Pinpoints } from './pinpoints.js';

/** What a registry calls a set of numbered goals. */
const KIND = 'GOALS';
/** A goal or a target: 9, 9.c, 17.8. No set has more. */
const NUMBER = /^(?:1?\d|20)(?:\.(?:\d{1,2}|[a-h]))?$/;

/** How far the set, or what contains it, may stand from the number of a goal that belongs to it. */
const BESIDE = 120;

/** A goal or target by its number, with the sets that it may be of. */
export interface GoalHit {
  start: number;
  end: number;
  candidates: RegistryName[];
  /** The set, where its name stands around the number. */
  target: string | null;
  pinpoint: Pinpoint;
}

interface Named {
  start: number;
  end: number;
  target: string | null;
}

/** The sets of goals of a registry; a goal is called by its number where the set, or what contains it, has been named. */
const sets = keptFor((registry): readonly RegistryName[] =>
  registry.entries.filter(isSet).map(({ id, links = [] }) => {
    const holders = links.filter(({ type }) => type === 'CONTAINED_IN').map(({ to }) => to);
    return { text: id, id, kind: 'short', within: [id, ...holders] };
  }),
);

/** Where one of these is named, the sets are known. */
const anchorsOf = keptFor(
  (registry, language): ReadonlySet<string> =>
    new Set(sets(registry, language).flatMap(({ within = [] }) => within)),
);

/** What stands behind the noun in the names of the sets: "в области устойчивого развития". */
const rests = keptFor((registry, language): readonly { rest: string; id: string }[] =>
  registry.names(language.code).flatMap(({ text, id, kind }) => {
    const entry = registry.byId.get(id);
    const [, rest] =
      entry && isSet(entry) && kind !== 'short' ? (/^\S+( .*)$/.exec(language.foldPhrase(text)) ?? []) : [];
    return rest === undefined ? [] : [{ rest, id }];
  }),
);

function isSet({ kind }: Pick<RegistryEntry, 'kind'>): boolean {
  return kind === KIND;
}

/** "Sustainable Development Goals 4, 5 and 9", "SDG 9.c": the numbers right behind the name of a set, or in it. */
export function goalsOf(
  { start, end, target, candidates }: Named & { candidates: readonly RegistryName[] },
  { passage, language, source }: Pinpoints,
  registry: Registry,
): Pinpoint | null {
  const entry = registry.byId.get(target ?? candidates[0]?.id ?? '');
  if (!entry || !isSet(entry)) return null;
  const { text } = passage;
  const inside = /\d{1,2}/.exec(text.slice(start, end))?.[0];
  if (inside !== undefined) return { text: inside, labels: [`goal ${inside}`] };
  const space = pastSpace(text, end);
  const from = Math.max(space, language.at('links', text, space));
  const read = readNumbers(text, from, language);
  const labels = read?.labels.map(({ label }) => label.toLowerCase());
  if (!read || !labels?.every((label) => NUMBER.test(label))) return null;
  return {
    text: wordsOf(passage, source, from, read.end).trim(),
    labels: labels.map((one) => `goal ${one}`),
  };
}

/**
 * "Goals 4, 5 and 9", "target 9.c", with nothing before or behind them of which they are. Where the set, or what contains it, is named near in
 * the sentence, they are a pinpoint of that.
 */
export function looseGoals(
  pinpoints: Pinpoints,
  mentions: readonly (Named & { pinpoint: Pinpoint | null })[],
  registry: Registry,
): GoalHit[] {
  const loose = pinpoints.unclaimed.filter(({ entry }) => entry.unit === 'goal');
  if (loose.length === 0) return [];
  const candidates = sets(registry, pinpoints.language);
  const { passage, source } = pinpoints;
  const named = new Taken(mentions);
  const anchors = anchorsOf(registry, pinpoints.language);
  const holders = mentions.filter(({ target }) => target !== null && anchors.has(target));
  const found: GoalHit[] = [];
  for (const lexeme of loose) {
    const read = pinpoints.labels.of(lexeme);
    if (!read) continue;
    const { labels, end } = read;
    if (named.shares({ start: lexeme.start, end })) continue;
    const numbers = labels.map((label) => label.replace('goal ', ''));
    if (!numbers.every((one) => NUMBER.test(one))) continue;
    const pinpoint = { text: wordsOf(passage, source, lexeme.start, end), labels };
    const whole = rests(registry, pinpoints.language).find(({ rest }) => isWordsAt(passage.text, rest, end));
    if (whole) {
      const { id: target, rest } = whole;
      found.push({ start: lexeme.start, end: end + rest.length, candidates: [], target, pinpoint });
      continue;
    }
    const isSure = numbers.every((one) => one.includes('.')) || isCapital(lexeme, pinpoints);
    if (!isSure && holders.length === 0) continue;
    if (goesOn(passage, end, pinpoints.language, source)) continue;
    const holder = nearest(holders, { start: lexeme.start, end }, passage.text);
    if (holder) holder.pinpoint = withParts(holder.pinpoint, pinpoint);
    else found.push({ start: lexeme.start, end, candidates: [...candidates], target: null, pinpoint });
  }
  return found;
}

function isWordsAt(text: string, words: string, at: number): boolean {
  return text.startsWith(words, at) && !isLetterAt(text, at + words.length);
}

/** Of some mentions in their order, the nearest in the sentence. */
function nearest<T extends Named>(
  mentions: readonly T[],
  { start, end }: { start: number; end: number },
  text: string,
): T | undefined {
  const gap = (one: T) => Math.max(one.start - end, start - one.end);
  const near = startingIn(mentions, start - BESIDE - LONGEST_NAME, end + BESIDE + 1).filter((one) => {
    const between = text.slice(Math.min(end, one.end), Math.max(start, one.start));
    return gap(one) <= BESIDE && !/;|\. /.test(between);
  });
  return near.sort((a, b) => gap(a) - gap(b))[0];
}

function isCapital({ start }: PinpointLexeme, { passage, source }: Pinpoints): boolean {
  return isCapitalAt(source, passage.offsets[start] ?? 0);
}

/** "Goal 2 of the Pondham Plan": of something else that has a name. */
function goesOn(passage: Passage, end: number, language: Language, source: string): boolean {
  const { text, offsets } = passage;
  const of = language.at('of', text, pastSpace(text, end));
  if (of < 0) return false;
  return isCapitalAt(source, offsets[pastSpace(text, of)] ?? 0);
}

function wordsOf(passage: Passage, source: string, start: number, end: number): string {
  return cleanWords(source, rangeOf(passage, start, end), passage.ranges);
}
