import { KINDS } from '../seedfile/index.js';
import { dateContradictions } from './check-dates.js';
import { linkProblems, SYMBOL } from './check-links.js';
import type { Found, RegistryProblem } from './problems.js';
import type { Registry, RegistryName } from './registry.js';
import type { RegistryEntry } from './types.js';

/** Characters that no name can hold: controls, bidi marks, zero-width and no-break spaces, leading, trailing or doubled blanks. */
const STRAY = /[\p{Cc}\u00a0\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|^\s|\s$|\s{2}/u;

/** Conflicts within a registry, in the order of its files; empty when all is well. */
export function checkRegistry(registry: Registry): RegistryProblem[] {
  const found = [
    ...registry.entries.flatMap((entry) => [
      ...kinds(entry),
      ...strays(entry),
      ...common(entry),
      ...linkProblems(entry, registry),
    ]),
    ...dateContradictions(registry).map(({ entry: item, message }) => ({
      code: 'DATE_CONTRADICTION' as const,
      item,
      message,
    })),
    ...duplicates(registry),
    ...symbols(registry),
    ...clashes(registry),
    ...order(registry),
    ...notes(registry),
  ];
  return found
    .map(({ code, message, item }) => ({
      code,
      message,
      id: 'id' in item ? item.id : item.target,
      ...registry.originOf(item),
    }))
    .sort((a, b) => a.file.localeCompare(b.file) || pointerIndex(a) - pointerIndex(b));
}

function kinds(entry: RegistryEntry): Found[] {
  const known: readonly string[] = KINDS[entry.label];
  if (known.includes(entry.kind)) return [];
  return [
    {
      code: 'KIND_OF_OTHER_LABEL',
      item: entry,
      message: `${entry.kind} is no kind of ${entry.label}; choose one of ${known.join(', ')}.`,
    },
  ];
}

function strays(entry: RegistryEntry): Found[] {
  const texts = [entry.names, entry.aliases, ...(entry.shortForms ?? []).map((form) => form.names)].flatMap(
    (names) => Object.values(names ?? {}).flat(),
  );
  return texts
    .filter((text) => STRAY.test(text) || text !== text.normalize('NFC'))
    .map((text) => ({
      code: 'STRAY_CHARACTERS' as const,
      item: entry,
      message: `${JSON.stringify(text)} holds control, invisible or decomposed characters, or blanks at its ends: write it plainly.`,
    }));
}

/** A name that texts of any field would print: one word without a capital where the script has them, one letter or two. In paragraphs States are not looked for ("UK"). */
function common(entry: RegistryEntry): Found[] {
  if (entry.label === 'State') return [];
  return [entry.names, entry.aliases]
    .flatMap((names) => Object.values(names ?? {}).flat())
    .filter((text) =>
      /^\p{L}{1,2}$/u.test(text) && !/\p{Script=Han}/u.test(text) ? true : /^[\p{Ll}-]+$/u.test(text),
    )
    .map((text) => ({
      code: 'TOO_COMMON' as const,
      item: entry,
      message: `"${text}" is an everyday word, or too short to be told from one: write it longer, or make it a short form.`,
    }));
}

function duplicates(registry: Registry): Found[] {
  return registry.entries
    .filter((entry) => registry.byId.get(entry.id) !== entry)
    .map((entry) => ({
      code: 'DUPLICATE_ID' as const,
      item: entry,
      message: `${entry.id} stands twice: join the two entries.`,
    }));
}

function symbols(registry: Registry): Found[] {
  const owners = new Map(registry.entries.map((entry) => [entry.id, entry.id]));
  return registry.entries.flatMap((entry) =>
    (entry.symbols ?? []).flatMap((symbol): Found[] => {
      const owner = owners.get(symbol);
      owners.set(symbol, entry.id);
      if (owner === undefined || owner === entry.id) return [];
      return [
        {
          code: 'ALIAS_CLASH',
          item: entry,
          message: `The symbol ${symbol} belongs to ${owner} as well: one symbol, one entry.`,
        },
      ];
    }),
  );
}

/** A name that an entry shares with another, or bears twice, in some languages. */
interface Clash {
  name: RegistryName;
  owner: RegistryName;
  languages: string[];
}

/** One name, one entity: each clash once, with the languages in which it is one. */
function clashes(registry: Registry): Found[] {
  const all = new Map<string, Clash>();
  for (const language of registry.languages()) {
    for (const [name, owner] of sharedNames(registry, language)) {
      const key = JSON.stringify([name.id, owner.id, name.text]);
      const clash = all.get(key) ?? { name, owner, languages: [] };
      clash.languages.push(language);
      all.set(key, clash);
    }
  }
  return [...all.values()].flatMap(({ name, owner, languages }): Found[] => {
    const entry = registry.byId.get(name.id);
    const told = `"${name.text}" (${languages.join(', ')})`;
    const message =
      owner.id === name.id
        ? `${told} stands twice in it: once is enough.`
        : `${told} names ${owner.id} as well: make it a short form of one, or write it longer.`;
    return entry === undefined ? [] : [{ code: 'NAME_CLASH', item: entry, message }];
  });
}

/** Names and aliases of a language with the earlier one that reads alike, save where one entity lies in the other: a city may have its country's name. Short forms may be shared. */
function sharedNames(registry: Registry, language: string): [RegistryName, RegistryName][] {
  const owners = new Map<string, RegistryName>();
  return registry.names(language).flatMap((name): [RegistryName, RegistryName][] => {
    if (name.kind === 'short') return [];
    const key = folded(name.text);
    const owner = owners.get(key) ?? name;
    owners.set(key, owner);
    return owner === name || located(registry, owner.id, name.id) ? [] : [[name, owner]];
  });
}

function located(registry: Registry, a: string, b: string): boolean {
  const lies = (from: string, to: string) =>
    registry.byId.get(from)?.links?.some((link) => link.type === 'LOCATED_IN' && link.to === to) ?? false;
  return lies(a, b) || lies(b, a);
}

/** What a reader would take for the same name: case, marks (but й is a letter), hamza carriers, digits of any script and quotation marks aside. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<!\p{Script=Cyrillic})\p{M}/gu, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\p{Pi}\p{Pf}"']/gu, "'")
    .toLowerCase();
}

function order(registry: Registry): Found[] {
  const fileOf = (entry: RegistryEntry) => registry.originOf(entry).file;
  return registry.entries.flatMap((entry, index): Found[] => {
    const previous = registry.entries[index - 1];
    if (!previous || fileOf(previous) !== fileOf(entry) || previous.id < entry.id) return [];
    return [
      {
        code: 'UNSORTED',
        item: entry,
        message: `${entry.id} stands after ${previous.id}: sort the entries by id.`,
      },
    ];
  });
}

/** A note on an entity must name one; a note on a provision names a symbol, '#' and a label. */
function notes(registry: Registry): Found[] {
  return registry.notes
    .filter(({ target }) => !registry.byId.has(target) && !SYMBOL.test(target))
    .map((note) => ({
      code: 'UNKNOWN_ID' as const,
      item: note,
      message: `${note.target} is neither an entry nor a provision of a document.`,
    }));
}

function pointerIndex(problem: RegistryProblem): number {
  return Number(problem.pointer.split('/').at(-1) ?? 0);
}
