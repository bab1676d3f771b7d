import type { Language } from '../../languages/index.js';
import type { Registry, RegistryEntry } from '../../registry/index.js';
import { startingIn } from '../passage/index.js';
import { conjunctions } from './clause-words.js';
import { keptFor } from './kept.js';
import type { Mention } from './mention.js';
import { innerNames } from './names.js';
import type { Reading } from './reading.js';

/** How far a year stands from the name of an event whose year it is. */
const REACH = 80;
/** How near a year stands that denies a name whatever it is. */
const NEAR = 12;

/** An event and the others of its kind that followed it, the first first. */
type Chain = readonly RegistryEntry[];

/** Of the first of each chain, the chain. */
const chainsOf = keptFor((registry): ReadonlyMap<string, Chain> => {
  const next = new Map<string, RegistryEntry>();
  for (const entry of registry.entries) {
    const before = entry.label === 'Event' ? followedBy(entry, registry) : undefined;
    if (before) next.set(before.id, entry);
  }
  const chains = new Map<string, Chain>();
  for (const id of next.keys()) {
    const first = registry.byId.get(id);
    if (!first || followedBy(first, registry)) continue;
    const chain: RegistryEntry[] = [];
    for (let one: RegistryEntry | undefined = first; one && !chain.includes(one); one = next.get(one.id))
      chain.push(one);
    chains.set(id, chain);
  }
  return chains;
});

/** What an event followed, where that is of its kind. */
function followedBy({ links, kind }: RegistryEntry, { byId }: Registry): RegistryEntry | undefined {
  const before = byId.get(links?.find(({ type }) => type === 'FOLLOWS')?.to ?? '');
  return before?.label === 'Event' && before.kind === kind ? before : undefined;
}

/**
 * "The high-level meeting on lamps in 2025": a name that tells no number is that of the first meeting of its kind, and with a year beside it that of the
 * meeting of this year. One of another year than all that are known means none of them; what is named inside it is named all the same.
 */
export function tellYears(reading: Reading, registry: Registry, language: Language): void {
  const chains = chainsOf(registry, language);
  let unknown: Set<Mention> | undefined;
  const inside: Mention[] = [];
  for (const mention of reading.mentions) {
    const chain = mention.form === 'NAME' ? chains.get(mention.target ?? '') : undefined;
    if (!chain || isNumbered(mention, reading)) continue;
    const year = yearBeside(reading, mention, language);
    const meant = year && chain.find((one) => isOf(one, year.digits));
    if (meant) mention.target = meant.id;
    else if (year?.isNear) {
      unknown ??= new Set();
      unknown.add(mention);
      for (const name of mention.candidates)
        for (const target of innerNames(name, registry, language))
          if (registry.byId.get(target)?.label === 'Event')
            inside.push({ ...mention, candidates: [], target });
    }
  }
  if (unknown) reading.mentions = [...reading.mentions.filter((one) => !unknown?.has(one)), ...inside];
}

function isOf({ date = '', dateEnd = date }: RegistryEntry, year: string): boolean {
  return date !== '' && date.slice(0, 4) <= year && year <= dateEnd.slice(0, 4);
}

/** "The Third Conference", "WSIS+10". */
function isNumbered({ start, end }: Mention, { passage: { text }, lexemes }: Reading): boolean {
  return /\d/.test(text.slice(start, end)) || startingIn(lexemes.of('ordinal'), start, end).length > 0;
}

/** The year that stands nearest to a name, with no mark and nothing else that is named between; `isNear` where nothing but a word or two parts them. */
function yearBeside(
  { passage: { text } }: Reading,
  { start, end }: Mention,
  language: Language,
): { digits: string; isNear: boolean } | null {
  const before = /(?<![\d/])((?:19|20)\d\d)(?!\d)([^,;:.("]*)$/.exec(
    text.slice(Math.max(0, start - REACH), start),
  );
  const behind = /^([^,;:.("]*?)(?<![\d/])((?:19|20)\d\d)(?![\d/])/.exec(text.slice(end, end + REACH));
  const sides = [
    { digits: before?.[1], gap: before?.[2] ?? '' },
    { digits: behind?.[2], gap: behind?.[1] ?? '' },
  ].sort((a, b) => a.gap.length - b.gap.length);
  for (const { digits, gap } of sides) {
    if (digits === undefined || isJoined(gap, language)) continue;
    const isNear = gap.length <= NEAR && !/\d/.test(gap) && gap.trim().split(' ').length <= 2;
    return { digits, isNear };
  }
  return null;
}

/** "and the report of": something else is named there; a conjunction before a day ("15 and 16 December") joins days. */
function isJoined(gap: string, language: Language): boolean {
  for (const end of conjunctions(language, gap, 0, gap.length))
    if (!/^ ?\d{1,2}(?!\d)/.test(gap.slice(end, end + 4))) return true;
  return false;
}
