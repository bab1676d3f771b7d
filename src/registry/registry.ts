import { createHash } from 'node:crypto';
import type { Label, LanguageCode, Names } from '../seedfile/index.js';
import type { RegistryEntry, RegistryNote } from './types.js';

/** One way to write an entity in a language. A short form means it only where the document has made it known (see `RegistryEntry.shortForms`). */
export interface RegistryName {
  text: string;
  id: string;
  kind: 'name' | 'alias' | 'short';
  /** Ids one of which the document must have cited before; with none, the entity itself must have been named. */
  within?: string[] | undefined;
  /** Bodies in whose documents it means the entity even where that is not named. */
  issuedBy?: string[] | undefined;
  /** It does so only with the number of a part. */
  numbered?: true | undefined;
}

/** Known by the United Nations' metadata and by mastheads, never cited by a paragraph. */
const UNCITED: readonly Label[] = ['State', 'Subject'];

/** Which file an entry stands in and where, for messages: 'bodies.json', '/entries/3'. */
export interface Origin {
  file: string;
  pointer: string;
}

/** What is known beyond any one document: look-ups over the entries of `seed/registry/`. Immutable. */
export class Registry {
  readonly entries: readonly RegistryEntry[];
  readonly notes: readonly RegistryNote[];
  readonly byId: ReadonlyMap<string, RegistryEntry>;
  readonly #bySymbol = new Map<string, RegistryEntry>();
  readonly #names = new Map<LanguageCode, readonly RegistryName[]>();
  readonly #origins: ReadonlyMap<RegistryEntry | RegistryNote, Origin>;
  #version: string | null = null;

  constructor(
    entries: readonly RegistryEntry[],
    notes: readonly RegistryNote[] = [],
    origins: ReadonlyMap<RegistryEntry | RegistryNote, Origin> = new Map(),
  ) {
    this.entries = entries;
    this.notes = notes;
    this.byId = new Map([...entries].reverse().map((entry) => [entry.id, entry]));
    this.#origins = origins;
    for (const entry of entries) for (const symbol of entry.symbols ?? []) this.#bySymbol.set(symbol, entry);
  }

  /** Fingerprint of the entries: another registry reads the same text otherwise. */
  get version(): string {
    this.#version ??= createHash('sha256').update(JSON.stringify(this.entries)).digest('hex').slice(0, 16);
    return this.#version;
  }

  /** The entry known under this id or under one of its other symbols ('E/2012/48' finds A/67/65-E/2012/48). */
  byAlias(symbol: string): RegistryEntry | undefined {
    return this.byId.get(symbol) ?? this.#bySymbol.get(symbol);
  }

  /**
   * Every way to write every entity that texts cite, in a language (ISO 639-1), in the order of the entries; what has no name in the
   * language, in English. States and subjects are not cited: a thesaurus term is an everyday word.
   */
  names(language: LanguageCode): readonly RegistryName[] {
    let names = this.#names.get(language);
    if (!names) {
      names = this.entries
        .filter(({ label }) => !UNCITED.includes(label))
        .flatMap((entry) => namesOf(entry, language));
      this.#names.set(language, names);
    }
    return names;
  }

  /** Every way to write the States, the groups in which they act together, and the offices, in a language: who submits drafts. */
  submitters(language: LanguageCode): RegistryName[] {
    return this.entries
      .filter(({ label, kind }) => label === 'State' || kind === 'GROUP_OF_STATES' || kind === 'OFFICE')
      .flatMap((entry) => namesOf(entry, language))
      .filter(({ kind }) => kind !== 'short');
  }

  /** The languages that any name is given in, sorted. */
  languages(): LanguageCode[] {
    const languages = this.entries.flatMap((entry) => [
      ...Object.keys(entry.names),
      ...Object.keys(entry.aliases ?? {}),
      ...(entry.shortForms ?? []).flatMap((form) => Object.keys(form.names)),
    ]);
    return [...new Set(languages)].sort();
  }

  /** Where an entry or a note stands. */
  originOf(item: RegistryEntry | RegistryNote): Origin {
    return this.#origins.get(item) ?? { file: 'registry', pointer: '' };
  }
}

/** What has no name of its own in a language is printed there as in English: brands, titles of publications. */
const PRINTED_AS: LanguageCode = 'en';

function namesOf(entry: RegistryEntry, language: LanguageCode): RegistryName[] {
  const { id } = entry;
  const named = entry.names[language] || entry.aliases?.[language] ? language : PRINTED_AS;
  const texts = (names: Names | undefined, printed = language) => names?.[printed] ?? [];
  // Names of all kinds have one shape, for the sake of speed.
  const name = (text: string, kind: RegistryName['kind'], form?: Omit<RegistryName, 'text' | 'id' | 'kind'>): RegistryName => ({
    text, id, kind, within: form?.within, issuedBy: form?.issuedBy, numbered: form?.numbered,
  }); // biome-ignore format: one line
  return [
    ...texts(entry.names, named).map((text) => name(text, 'name')),
    ...texts(entry.aliases, named).map((text) => name(text, 'alias')),
    ...(entry.shortForms ?? []).flatMap((form) => texts(form.names).map((text) => name(text, 'short', form))),
  ];
}
