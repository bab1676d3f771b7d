import type { Language } from '../../languages/index.js';
import type { Registry, RegistryEntry } from '../../registry/index.js';
import { keptFor } from './kept.js';

/** What the registry tells of events, arranged for finding them where they are not called by their full name. */
export interface EventIndex {
  /** Of a body or series, the event that is its nth by name. */
  nth: (owner: string, ordinal: number) => string | undefined;
  /** Series, place and year: 'igf@place/vilnius@2010'. */
  byPlace: Map<string, string>;
  /** Body or series of each event. */
  owners: Map<string, string[]>;
  bodies: Set<string>;
  /** What a body belongs to. */
  parents: Map<string, string[]>;
  shared: SharedNames[];
  /** The forms of all nouns that are said once for several names: few passages hold any. */
  many: string[];
}

/** A noun said once for two names, and the names that hold it. */
interface SharedNames {
  many: string[];
  /** Made when a text says the noun for two. */
  cut: () => CutNames;
}

/** Names cut at a noun. */
export interface CutNames {
  names: { rest: string; id: string }[];
  /** The length of the longest of them. */
  longest: number;
  /** Place and the event of such a name that was held there. */
  held: [place: string, id: string][];
}

/** What a registry tells of events, for a language. */
export const eventIndex = keptFor((registry, language): EventIndex => {
  const owned = new Map<string, RegistryEntry[]>();
  const index: EventIndex = {
    nth: nthOf(owned, language),
    byPlace: new Map(),
    owners: new Map(),
    bodies: new Set(registry.entries.filter(({ label }) => label === 'Body').map(({ id }) => id)),
    parents: new Map(registry.entries.map((entry) => [entry.id, linked(entry, 'SUBSIDIARY_OF')])),
    shared: sharedNames(registry, language),
    many: (language.data.references.shared ?? []).flatMap(({ many }) => many),
  };
  for (const entry of registry.entries) {
    if (entry.label !== 'Event') continue;
    // A body numbers its own sessions: the fourth conference that it convened is no fourth session.
    const owners = linked(entry, 'PART_OF', ...(entry.kind === 'SESSION' ? ['HELD_BY'] : []));
    index.owners.set(entry.id, owners);
    for (const owner of owners) {
      const events = owned.get(owner);
      if (events) events.push(entry);
      else owned.set(owner, [entry]);
    }
    // A series is called by place and year; a body meets in one place more than once a year.
    const year = entry.date?.slice(0, 4);
    for (const series of year ? linked(entry, 'PART_OF') : [])
      for (const place of linked(entry, 'HELD_AT')) index.byPlace.set(`${series}@${place}@${year}`, entry.id);
  }
  return index;
});

/** The names of a body's events are read when a text counts its sessions: most bodies' never are. */
function nthOf(owned: ReadonlyMap<string, RegistryEntry[]>, language: Language): EventIndex['nth'] {
  const read = new Map<string, Map<number, string>>();
  return (owner, ordinal) => {
    let events = read.get(owner);
    if (!events) {
      events = new Map();
      for (const entry of owned.get(owner) ?? []) {
        const nth = ordinalOf(entry, language);
        if (nth !== null) events.set(nth, entry.id);
      }
      read.set(owner, events);
    }
    return events.get(ordinal);
  };
}

function linked(entry: RegistryEntry, ...types: string[]): string[] {
  return (entry.links ?? []).filter((link) => types.includes(link.type)).map((link) => link.to);
}

/** "Twentieth session of …": the ordinal with which its name begins or that stands beside its first noun. */
function ordinalOf(entry: RegistryEntry, language: Language): number | null {
  for (const name of entry.names[language.code] ?? []) {
    const folded = language.foldPhrase(name);
    const session = language
      .scan(folded)
      .of('ordinal')
      .find(({ start }) => start < 30);
    if (session) return session.value;
  }
  return null;
}

/** Names that consist of a shared noun and one more stretch, cut at the noun. */
function sharedNames(registry: Registry, language: Language): SharedNames[] {
  return (language.data.references.shared ?? []).map(({ one, many }) => {
    let cut: CutNames | undefined;
    return {
      many: many.map((form) => language.foldPhrase(form)),
      cut: () => {
        cut ??= cutNames(registry, language, language.foldPhrase(one));
        return cut;
      },
    };
  });
}

function cutNames(registry: Registry, language: Language, noun: string): CutNames {
  const gap = language.spaced ? ' ' : '';
  const names = registry.names(language.code).flatMap(({ text, id }) => {
    const folded = language.foldPhrase(text);
    if (folded.startsWith(noun + gap)) return [{ rest: folded.slice((noun + gap).length), id }];
    if (!folded.endsWith(gap + noun)) return [];
    const rest = folded.slice(0, -(gap + noun).length);
    // "the Convention" is none.
    return language.at('definite', rest, 0) === rest.length ? [] : [{ rest, id }];
  });
  const held = [...new Set(names.map(({ id }) => id))].flatMap((id): [string, string][] => {
    const entry = registry.byId.get(id);
    return entry ? linked(entry, 'HELD_AT').map((place) => [place, id]) : [];
  });
  return { names, longest: Math.max(0, ...names.map(({ rest }) => rest.length)), held };
}
