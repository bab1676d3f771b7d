import { fold, type Params } from '../graph/index.js';
import type { Kind, Label, Names } from '../seedfile/index.js';
import { issuer } from '../symbols/index.js';
import { type Assertion, symbolOf } from './assertions.js';
import { byLanguage } from './rows.js';

/** An assertion with the source that makes it. */
export interface Voice {
  source: string;
  sourceKind: string;
  assertion: Assertion;
}

/** Two sources disagree: the first word stands, the other is kept beside it. Values are printed as text. */
export interface Conflict {
  entity: string;
  field: string;
  kept: string;
  keptSource: string;
  other: string;
  otherSource: string;
}

export interface MergedEntity {
  id: string;
  label: Label;
  properties: Params;
  names: { entity: string; properties: Params & { id: string } }[];
  conflicts: Conflict[];
}

/** Kinds that say less than any other. */
const VAGUE: readonly Kind[] = ['UNKNOWN', 'DOCUMENT'];
/** What an annex is where no more is known of it than that it was adopted with a text. */
const OUTCOMES: readonly Kind[] = ['DECLARATION', 'PLAN_OF_ACTION', 'AGENDA', 'CHARTER', 'TREATY'];
/** What a symbol's suffix tells: a document of any kind may be an addendum. */
const BY_SUFFIX: readonly Kind[] = ['ADDENDUM', 'CORRIGENDUM'];
/** The order in which a name is chosen for display. */
const DISPLAY_LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

/** The order of authority: the registry, the document that speaks of itself, other documents by id. */
export function byAuthority(a: Voice, b: Voice): number {
  return rank(a) - rank(b) || compare(a.source, b.source) || compare(a.assertion.id, b.assertion.id);
}

function rank({ source, sourceKind, assertion }: Voice): number {
  if (sourceKind === 'registry') return 0;
  return assertion.id === source || assertion.id.startsWith(`${source}#`) ? 1 : 2;
}

/**
 * One entity from all that is asserted of it.
 * @param ids all ids by which it is known, its own included
 * @param voices in any order; none for one that is only referred to
 */
export function mergeEntity(
  id: string,
  ids: readonly string[],
  voices: readonly Voice[],
  isRead: boolean,
): MergedEntity {
  const ordered = [...voices].sort(byAuthority);
  const conflicts: Conflict[] = [];
  const choose = <T>(
    field: string,
    select: (assertion: Assertion) => T | null,
    completes: (kept: T, other: T) => boolean,
  ) => firstWord(id, ordered, field, select, completes, conflicts);

  const label = choose('label', voiceLabel, () => false) ?? 'Instrument';
  const kind =
    choose(
      'kind',
      ({ label: l, kind: k }) => (k === 'UNKNOWN' || l !== label ? null : k),
      (kept, other) =>
        VAGUE.includes(kept) ||
        (kept === 'OUTCOME_DOCUMENT' && OUTCOMES.includes(other)) ||
        (BY_SUFFIX.includes(kept) && ![...VAGUE, ...BY_SUFFIX].includes(other)),
    ) ?? 'UNKNOWN';
  const date = choose('date', (assertion) => assertion.date, isMorePrecise);
  const dateEnd = choose('dateEnd', (assertion) => assertion.dateEnd, isMorePrecise);
  const url = choose(
    'url',
    (assertion) => assertion.url,
    () => false,
  );
  const facts: Params = {};
  for (const key of [...new Set(ordered.flatMap(({ assertion }) => Object.keys(assertion.facts)))].sort()) {
    facts[key] = choose(
      key,
      ({ facts: own }) => own[key] ?? null,
      () => false,
    );
  }
  const notes = Object.assign({}, ...ordered.map(({ assertion }) => assertion.note).reverse()) as Record<
    string,
    string
  >;
  const names = mergeNames(id, ids, ordered);
  const best = bestNames(ordered);
  const isPlaceholder = !isRead && date === null && Object.keys(best).length === 0;
  return {
    id,
    label,
    names,
    conflicts,
    properties: {
      ...symbolFacts(id),
      ...facts,
      ...byLanguage('note', notes),
      ...byLanguage('name', best),
      id,
      label,
      kind,
      name: displayName(best) ?? id,
      date,
      dateEnd,
      year: date === null ? null : Number(date.slice(0, 4)),
      url,
      aliases: ids.filter((other) => other !== id).sort(),
      conflicts: conflicts.length,
      curated: ordered.some(({ sourceKind }) => sourceKind === 'registry'),
      placeholder: isPlaceholder,
      read: isRead,
    },
  };
}

/** What a symbol tells by itself; what is asserted goes before it. */
function symbolFacts(id: string): Params {
  const symbol = symbolOf(id);
  if (symbol === null) return {};
  const { session } = issuer(symbol);
  return {
    symbol: id,
    series: symbol.series,
    ...(session?.type === 'REGULAR' ? { session: session.number } : {}),
  };
}

/** A bare mention of an id says nothing of what it is. */
function voiceLabel({ label, kind, names, note }: Assertion): Label | null {
  const isBare =
    kind === 'UNKNOWN' &&
    Object.keys(names).length === 0 &&
    (label === 'Instrument' || Object.keys(note).length > 0);
  return isBare ? null : label;
}

function firstWord<T>(
  entity: string,
  ordered: readonly Voice[],
  field: string,
  select: (assertion: Assertion) => T | null,
  completes: (kept: T, other: T) => boolean,
  conflicts: Conflict[],
): T | null {
  let kept: { value: T; source: string } | null = null;
  const others = new Map<string, string>();
  for (const { source, assertion } of ordered) {
    const value = select(assertion);
    if (value === null) continue;
    if (kept === null || completes(kept.value, value)) kept = { value, source };
    else if (
      print(value) !== print(kept.value) &&
      !completes(value, kept.value) &&
      !others.has(print(value))
    ) {
      others.set(print(value), source);
    }
  }
  if (kept === null) return null;
  const word: { value: T; source: string } = kept;
  for (const [other, otherSource] of others) {
    if (other !== print(word.value)) {
      conflicts.push({ entity, field, kept: print(word.value), keptSource: word.source, other, otherSource });
    }
  }
  return word.value;
}

/** '2015-12-16' says more than '2015', and the same. */
function isMorePrecise(kept: string, other: string): boolean {
  return other.length > kept.length && other.startsWith(kept);
}

function bestNames(ordered: readonly Voice[]): Record<string, string> {
  const best: Record<string, string> = {};
  for (const { assertion } of ordered) {
    for (const [language, [first]] of Object.entries(assertion.names)) {
      if (first !== undefined) best[language] ??= first;
    }
  }
  return best;
}

function displayName(best: Record<string, string>): string | undefined {
  const language = [...DISPLAY_LANGUAGES, ...Object.keys(best).sort()].find(
    (each) => best[each] !== undefined,
  );
  return language === undefined ? undefined : best[language];
}

function mergeNames(id: string, ids: readonly string[], ordered: readonly Voice[]): MergedEntity['names'] {
  const names = new Map<string, Params & { id: string }>();
  const ranks = new Map<string, number>();
  const add = (type: string, language: string, text: string) => {
    const key = nameId(id, language, text);
    if (names.has(key)) return;
    const next = ranks.get(language) ?? 0;
    ranks.set(language, next + 1);
    names.set(key, { id: key, text, folded: fold(text), language, type, rank: next });
  };
  const addAll = (type: string, select: (assertion: Assertion) => Names) => {
    for (const { assertion } of ordered) {
      for (const [language, texts] of Object.entries(select(assertion)))
        for (const text of texts) add(type, language, text);
    }
  };
  addAll('NAME', ({ names: official }) => official);
  addAll('ALIAS', ({ otherNames }) => otherNames);
  addAll('SHORT_FORM', ({ shortForms }) => shortForms);
  for (const other of [id, ...ids.filter((each) => each !== id).sort()]) {
    if (symbolOf(other) !== null) add('SYMBOL', 'und', other);
  }
  return [...names.values()].map((properties) => ({ entity: id, properties }));
}

/** The id of a Name node: the same words of one entity in one language are one name. */
function nameId(entity: string, language: string, text: string): string {
  return `${entity}|${language}|${text}`;
}

/**
 * True where an assertion of a document adds nothing to an entity as it stands, so that it need not be merged anew.
 * Where sources disagree already, the order of their ids decides who is named: then it must.
 */
export function addsNothing(assertion: Assertion, entity: Params, nameIds: ReadonlySet<string>): boolean {
  const agrees = (field: string, value: string | null) =>
    value === null || String(entity[field] ?? '').startsWith(value);
  const known = Array.isArray(entity.aliases) ? [entity.id, ...entity.aliases] : [entity.id];
  return (
    entity.conflicts === 0 &&
    [assertion.id, ...assertion.aliases].every((id) => known.includes(id)) &&
    (voiceLabel(assertion) === null || assertion.label === entity.label) &&
    (VAGUE.includes(assertion.kind) || assertion.kind === entity.kind) &&
    !(assertion.kind === 'DOCUMENT' && entity.kind === 'UNKNOWN') &&
    agrees('date', assertion.date) &&
    agrees('dateEnd', assertion.dateEnd) &&
    assertion.url === null &&
    Object.keys(assertion.note).length === 0 &&
    Object.entries(assertion.facts).every(([key, value]) => print(value) === print(entity[key] ?? null)) &&
    Object.entries(assertion.names).every(
      ([language, texts]) =>
        texts.every((text) => nameIds.has(nameId(String(entity.id), language, text))) &&
        // Without the registry's word the order of the documents decides whose name is best.
        (entity.curated === true || entity[`name_${language}`] === texts[0]),
    )
  );
}

function print(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
