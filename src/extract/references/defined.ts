import type { Language } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';
import { isCapitalAt, isLetterAt, Marks, pastSpace, STOPS, wordStart } from '../passage/index.js';
import { type Around, inTextOrder, place } from './around.js';
import { entryOf, type Mention } from './mention.js';
import { endsName } from './nouns.js';
import { bareNoun, type Occurrences, occurrencesOf } from './occurrences.js';
import type { Sight } from './sight.js';

/** A name that a text gives to what it names: "the Plan of Action on Ports (hereinafter "the Ports Plan")". */
export interface Defined {
  /** Without its article, and without what its words end in. */
  noun: string;
  occurrences: Occurrences;
  /** Where in the document's text it is given: what stands before means something else. */
  from: number;
  target: string;
  /** It is printed with a capital. */
  isCapital: boolean;
  /** An article is joined to it. */
  hasArticle: boolean;
}

/** No name is longer. */
const LONGEST = 80;
/** How far before the words that give a name may stand what it is given to. */
const BEFORE = 300;
/** A word of fewer letters says nothing of what is meant, and words are alike that begin with so many letters. */
const TELLING = 4;
/** Letters at the end of a name that tell what it is, where words are not parted. */
const SYLLABLES = 2;
/** How far the noun of a number reaches behind it, where words are not parted: "第61/7号决议". */
const NOUN = 3;
/** What may stand between the words that give a name and the name. */
const GAP = new Marks(' ,-');
/** Words, and what joins them. */
const NAME = /^[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd} '’-]+$/u;
/** ("the Ports Plan"), (the "Ports Plan") */
const IN_BRACKETS = /\((?:\p{L}{1,3}[ '])?"([^"()]+)"\)/gu;

/** Adds the names that a passage gives to what it names, and places those that were given so far. */
export function placeDefined(placed: Around[], defined: Defined[], where: Sight, registry: Registry): void {
  if (mayDefine(where))
    for (const one of definitions(placed, where, registry))
      if (!defined.some(({ noun, from }) => noun === one.noun && from === one.from)) defined.push(one);
  if (defined.length === 0) return;
  for (const one of defined) placeOne(placed, one, where);
  inTextOrder(placed);
}

/** Nearly all passages give no name. */
function mayDefine({ passage, lexemes }: Sight): boolean {
  return lexemes.has('hereinafter') || passage.text.includes('")');
}

function* definitions(placed: readonly Around[], where: Sight, registry: Registry): Generator<Defined> {
  const { passage, lexemes } = where;
  const { text } = passage;
  for (const { start, end } of lexemes.of('hereinafter')) {
    const name = nameBehind(end, where);
    const holder = name && (likeName(placed, start, name.text, where) ?? rightBefore(placed, start, text));
    if (name && holder) yield* defining(name, holder, where);
  }
  if (!text.includes('")')) return;
  for (const { index, 0: words, 1: name = '' } of text.matchAll(IN_BRACKETS)) {
    const holder = rightBefore(placed, index, text);
    const at = index + words.length - '")'.length - name.length;
    if (holder?.form === 'NAME' && entryOf(holder, registry)?.label === 'Instrument')
      yield* defining(quotedName(at, name, where), holder, where);
  }
}

interface Name {
  text: string;
  at: number;
}

function* defining(
  { text, at }: Name,
  { target }: Mention,
  { passage, language, source }: Sight,
): Generator<Defined> {
  const from = passage.offsets[at] ?? 0;
  if (target === null || text.length < SYLLABLES || text.length > LONGEST || !NAME.test(text)) return;
  const { article } = language.data.language;
  const hasArticle = article !== '' && text.startsWith(article);
  const noun = bareNoun(text, language);
  yield {
    noun,
    occurrences: occurrencesOf(noun, language),
    from,
    target,
    isCapital: isCapitalAt(source, from),
    hasArticle,
  };
}

/** The name behind the words that give it: in quotation marks, or with a capital, or up to the end of the bracket. */
function nameBehind(end: number, where: Sight): Name | null {
  const { passage, language, source } = where;
  const { text, offsets } = passage;
  const at = pastArticle(text, GAP.past(text, end), language);
  if (text[at] === '"') {
    const close = text.indexOf('"', at + 1);
    return close < 0 ? null : quotedName(at + 1, text.slice(at + 1, close), where);
  }
  const length = /[),.;:"]/.exec(text.slice(at, at + LONGEST + 1))?.index ?? -1;
  if (length < 0) return null;
  const isMarked = isCapitalAt(source, offsets[at] ?? 0) || text[at + length] === ')';
  return isMarked ? { text: text.slice(at, at + length).trimEnd(), at } : null;
}

/** "the Ports Plan", with the article inside the marks. */
function quotedName(from: number, words: string, { passage: { text }, language }: Sight): Name {
  const at = pastArticle(text, pastSpace(text, from), language);
  return { text: text.slice(at, from + words.length).trimEnd(), at };
}

/** Past an article that is a word of its own. */
function pastArticle(text: string, at: number, language: Language): number {
  const end = language.at('definite', text, at);
  return end > at && !(isLetterAt(text, end - 1) && isLetterAt(text, end)) ? pastSpace(text, end) : at;
}

/** What stands right before the words that give a name; a number is what adopted it as often. */
function rightBefore(placed: readonly Around[], at: number, text: string): Mention | undefined {
  const last = before(placed, at, text).at(-1);
  if (!last || last.mention.form === 'NUMBER') return undefined;
  return /^[ ,("]*$/.test(text.slice(last.until, at)) ? last.mention : undefined;
}

/** The last thing before them that is called by a word of the name, unless something unknown is called so behind it. */
function likeName(
  placed: readonly Around[],
  at: number,
  name: string,
  { passage: { text }, language }: Sight,
): Mention | undefined {
  const words = language.spaced
    ? name.split(' ').flatMap((word) => (word.length < TELLING ? [] : [word.slice(0, TELLING + 1)]))
    : [name.slice(-SYLLABLES)];
  const isCalled = (from: number, to: number) =>
    words.some((word) => text.slice(from, Math.min(to, at)).includes(word));
  const reach = (until: number) => (language.spaced ? until : until + NOUN);
  const last = before(placed, at, text).findLast(({ mention, from, until }) =>
    isCalled(Math.min(from, mention.start), reach(until)),
  );
  return last && !isCalled(reach(last.until), at) ? last.mention : undefined;
}

/** What is named before a place in its sentence. */
function before(placed: readonly Around[], at: number, text: string): Around[] {
  return placed.filter(
    ({ mention: { target }, until }) =>
      target !== null && until <= at && at - until <= BEFORE && !STOPS.between(text, until, at),
  );
}

/** Places a name wherever it stands from where it is given, unless more is named there. */
function placeOne(
  placed: Around[],
  { occurrences, from, target, isCapital, hasArticle }: Defined,
  where: Sight,
): void {
  const { passage, language, source } = where;
  const { text, offsets } = passage;
  for (const { start, end, isBare } of occurrences(text)) {
    const at = offsets[start] ?? 0;
    if (at < from || (hasArticle && isBare) || (isCapital && !isCapitalAt(source, at))) continue;
    const isPart = !(language.spaced ? isWhole(start, end, where) : begins(start, where));
    if (at > from && isPart) continue;
    const held = placed.filter(({ mention }) => mention.start < end && start < mention.end);
    const isOther = ({ mention }: Around) =>
      mention.form !== 'SHORT_FORM' || mention.start < start || mention.end > end;
    if (held.some(isOther)) continue;
    for (const one of held) placed.splice(placed.indexOf(one), 1);
    place(placed, { form: 'SHORT_FORM', start, end, candidates: [], target });
  }
}

/** It neither goes on with a longer name nor ends one. */
function isWhole(start: number, end: number, { passage, language, source }: Sight): boolean {
  const { text, offsets } = passage;
  if (!endsName(passage, end, source, language)) return false;
  if (text[start - 1] !== ' ' || !isLetterAt(text, start - 2)) return true;
  const word = wordStart(text, start - 1, 0);
  if (!isCapitalAt(source, offsets[word] ?? 0) || word === 0 || /[.:] $/.test(text.slice(0, word)))
    return true;
  return pastArticle(text, word, language) === start;
}

/** Where words are not parted: behind a mark, a verb or a conjunction it is no end of a longer name. */
function begins(start: number, { passage: { text }, lexemes, language }: Sight): boolean {
  return (
    !isLetterAt(text, start - 1) ||
    lexemes.of('verb').some(({ end }) => end === start) ||
    language.wordBefore('connectors', text, start) >= 0
  );
}
