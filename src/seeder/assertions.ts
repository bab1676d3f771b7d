import type { RegistryEntry } from '../registry/index.js';
import type { EntityFacts, Kind, Label, Names, PartFacts, SeedFile } from '../seedfile/index.js';
import { aliases, canonical, type DocumentSymbol, parseSymbol } from '../symbols/index.js';

/** What one source says of one entity. Stored whole on the ASSERTS relationship, so that entities can be merged anew. */
export interface Assertion {
  /** As written: an entity's id, or one of its aliases. */
  id: string;
  label: Label;
  kind: Kind;
  names: Names;
  /** Other names, less than official. */
  otherNames: Names;
  shortForms: Names;
  /** Other ids of the same thing. */
  aliases: string[];
  date: string | null;
  dateEnd: string | null;
  url: string | null;
  note: Record<string, string>;
  facts: Record<string, string | number | string[]>;
}

/** What a seed file says of its document. */
export function documentAssertion({ document }: SeedFile): Assertion {
  const { source, session, agendaItem, submitter } = document;
  return {
    ...bare(document.symbol, 'Instrument', document.kind),
    names: document.title,
    date: document.date,
    facts: {
      language: document.language,
      format: source.format,
      length: source.length,
      sha256: source.sha256,
      ...(session === null ? {} : { session }),
      ...(agendaItem === null ? {} : { agendaItem }),
      ...(submitter === undefined ? {} : { submitter }),
    },
  };
}

/** What it says of a part of the document. */
export function partAssertion(part: PartFacts, document: string): Assertion {
  return {
    ...bare(part.id, 'Instrument', part.kind),
    names: part.title,
    facts: { document, within: part.within },
  };
}

/** What it says of an entity that the document names. */
export function entityAssertion({
  id,
  label,
  kind,
  names,
  aliases: others,
  date,
  dateEnd,
  facts,
}: EntityFacts): Assertion {
  return {
    ...bare(id, label, kind),
    names: names ?? {},
    aliases: [...new Set([...halves(id), ...(others ?? [])])],
    date: date ?? null,
    dateEnd: dateEnd ?? null,
    facts: facts ?? {},
  };
}

/** What a registry says of an entry. */
export function entryAssertion(entry: RegistryEntry): Assertion {
  return {
    ...bare(entry.id, entry.label, entry.kind),
    names: entry.names,
    otherNames: entry.aliases ?? {},
    shortForms: joined((entry.shortForms ?? []).map(({ names }) => names)),
    aliases: [...new Set([...halves(entry.id), ...(entry.symbols ?? [])])],
    date: entry.date ?? null,
    dateEnd: entry.dateEnd ?? null,
    url: entry.url ?? null,
    note: entry.note ?? {},
    facts: entry.facts ?? {},
  };
}

/** An entity of which no more than id, label and kind is said. */
export function bare(id: string, label: Label, kind: Kind): Assertion {
  const nothing = { names: {}, otherNames: {}, shortForms: {}, note: {}, facts: {} };
  return { id, label, kind, ...nothing, aliases: halves(id), date: null, dateEnd: null, url: null };
}

/** The halves of a joint symbol are other ids of the same document. */
function halves(id: string): string[] {
  const symbol = symbolOf(id);
  return symbol === null ? [] : aliases(symbol);
}

/** The symbol that an id is in its canonical form; null for a slug, and for a part of a document. */
export function symbolOf(id: string): DocumentSymbol | null {
  const symbol = parseSymbol(id);
  return symbol !== null && canonical(symbol) === id ? symbol : null;
}

function joined(names: Names[]): Names {
  const all: Names = {};
  for (const [language, texts] of names.flatMap((each) => Object.entries(each))) {
    all[language] = [...(all[language] ?? []), ...texts];
  }
  return all;
}
