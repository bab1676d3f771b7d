import { fold, type Params } from '../graph/index.js';
import type { RegistryEntry } from '../registry/index.js';
import type {
  EntityFacts,
  Kind,
  Label,
  LinkFacts,
  Names,
  PartFacts,
  SeedFile,
  Source,
} from '../seedfile/index.js';
import { aliases, canonical, parseSymbol, relative } from '../symbols/index.js';
import type { SeedSource } from './sources.js';

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

/** A relationship with the properties it carries, or a node with the ids it hangs on, as a query's `$rows` take it. */
export type FactRow = { [key: string]: string | Params } & { properties: Params };

/** A source in terms of the graph. Every list is in the order of the file. */
export interface SourceFacts {
  assertions: { assertion: Assertion; source: Source }[];
  links: FactRow[];
  provisions: FactRow[];
  /** Pairs of neighbours. */
  order: { from: string; to: string }[];
  partPlaces: { provision: string; part: string }[];
  footnotes: FactRow[];
  citations: FactRow[];
  mentions: FactRow[];
  diagnostics: FactRow[];
  notes: FactRow[];
  /** All ids it speaks of, as written. */
  touches: string[];
}

/** The id of a paragraph, by its label: `…#OP16`, `…#annex/para4`, `…#OP3-2`. Any other id is an entity's. */
const PROVISION = /#(?:.*\/)?(?:PP|OP|para)\d+[a-z]*(?:-\d+)?$/;
/** Resolutions and decisions are adopted by their body; everything else is issued by it. */
const ADOPTED: readonly Kind[] = ['RESOLUTION', 'DECISION'];

export function factsOf(source: SeedSource): SourceFacts {
  const stated = source.kind === 'document' ? documentFacts(source.file.value) : registryFacts(source);
  const facts = withRelatives(stated, source.id);
  const touches = [
    ...facts.assertions.map(({ assertion }) => assertion.id),
    ...facts.links.flatMap(({ from, to }) => [String(from), String(to)]),
    ...facts.citations.map(({ target }) => String(target)),
  ];
  return { ...facts, touches: [...new Set(touches)].sort() };
}

/** Adds how documents with a suffix hang on the ones without, as their symbols tell: Corr.1 CORRECTS its base. */
function withRelatives(facts: Omit<SourceFacts, 'touches'>, source: string): Omit<SourceFacts, 'touches'> {
  const known = new Set(facts.assertions.map(({ assertion }) => assertion.id));
  const stated = new Set(facts.links.map(({ from, type, to }) => `${from} ${type} ${to}`));
  const assertions = [...facts.assertions];
  const links: (LinkFacts & { source: Source })[] = [];
  for (const { assertion, source: origin } of facts.assertions) {
    const symbol = parseSymbol(assertion.id);
    const kin = symbol === null || canonical(symbol) !== assertion.id ? null : relative(symbol);
    if (kin === null) continue;
    const base = canonical(kin.base);
    if (!known.has(base)) assertions.push({ assertion: bare(base, 'Instrument', 'UNKNOWN'), source: origin });
    known.add(base);
    if (!stated.has(`${assertion.id} ${kin.relation} ${base}`)) {
      links.push({ type: kin.relation, from: assertion.id, to: base, source: origin });
    }
  }
  return { ...facts, assertions, links: [...facts.links, ...linkRows(links, source)] };
}

function documentFacts(file: SeedFile): Omit<SourceFacts, 'touches'> {
  const { document, provisions } = file;
  const { symbol } = document;
  const verbOf = verbsOf(file);
  const stated: Source = { kind: 'document', document: symbol };
  return {
    assertions: [
      { assertion: documentAssertion(file), source: stated },
      ...file.parts.map((part) => ({ assertion: partAssertion(part, symbol), source: stated })),
      ...originating(file),
      ...file.entities.map((entity) => ({ assertion: entityAssertion(entity), source: entity.source })),
    ],
    links: linkRows([...mastheadLinks(file), ...file.links], symbol),
    provisions: provisions.map((provision, position) => ({
      part: provision.partOf,
      document: symbol,
      properties: {
        id: provision.id,
        label: provision.label,
        number: provision.number,
        section: provision.section,
        position,
        firstAct: provision.clauses[0]?.act ?? null,
        acts: provision.clauses.map(({ act }) => act),
        verbs: provision.clauses.map(({ verb }) => verb.text),
        clauseStarts: provision.clauses.map(({ verb }) => verb.start),
        clauseEnds: provision.clauses.map(({ end }) => end),
        repairs: provision.clauses.map(({ repaired }) => repaired ?? ''),
        itemLabels: provision.items.map(({ label }) => label),
        itemStarts: provision.items.map(({ start }) => start),
        itemEnds: provision.items.map(({ end }) => end),
        headings: provision.headings,
        start: provision.start,
        end: provision.end,
        fingerprint: provision.fingerprint ?? null,
        ...byLanguage('summary', provision.summary ?? {}),
        text: provision.text ?? null,
        folded: provision.text === undefined ? null : fold(provision.text),
        source: symbol,
      },
    })),
    order: neighbours(file),
    partPlaces: file.parts
      .filter(({ within }) => provisions.some(({ id }) => id === within))
      .map(({ id, within }) => ({ provision: within, part: id })),
    footnotes: file.footnotes.map(({ id, label, partOf, start, end, targets }, position) => ({
      part: partOf,
      document: symbol,
      properties: {
        id,
        label,
        position,
        start,
        end,
        targets,
        source: symbol,
      },
    })),
    citations: citationRows(file, verbOf),
    mentions: file.mentions.map((mention, position) => ({
      provision: mention.from,
      properties: {
        id: `${mention.from}?${position}`,
        act: mention.act,
        clause: mention.clause,
        verb: verbOf(mention.from, mention.clause),
        text: mention.surface.text,
        start: mention.surface.start,
        end: mention.surface.end,
        reason: mention.reason,
        position,
        source: symbol,
      },
    })),
    diagnostics: file.diagnostics.map((diagnostic, position) => ({
      document: symbol,
      properties: { id: `${symbol}!${position}`, ...diagnostic, position, source: symbol },
    })),
    notes: [],
  };
}

function citationRows(file: SeedFile, verbOf: ReturnType<typeof verbsOf>): FactRow[] {
  return file.citations.map((citation) => ({
    provision: citation.from,
    target: citation.target,
    properties: {
      id: citation.id,
      act: citation.act,
      verb: verbOf(citation.from, citation.clause),
      clause: citation.clause,
      implies: citation.implies,
      relation: citation.relation,
      pinpointText: citation.pinpoint?.text ?? null,
      pinpointLabels: citation.pinpoint?.labels ?? [],
      form: citation.form,
      footnotePrinted: citation.footnote?.printed ?? null,
      footnoteResolved: citation.footnote?.resolved ?? null,
      footnoteReason: citation.footnote?.reason ?? null,
      surface: citation.surface.text,
      start: citation.surface.start,
      end: citation.surface.end,
      item: citation.item ?? null,
      date: citation.date,
      confidence: citation.confidence,
      position: Number(citation.id.slice(citation.id.lastIndexOf('/') + 1)),
      target: citation.target,
      source: file.document.symbol,
    },
  }));
}

function documentAssertion({ document }: SeedFile): Assertion {
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

function partAssertion(part: PartFacts, document: string): Assertion {
  return {
    ...bare(part.id, 'Instrument', part.kind),
    names: part.title,
    facts: { document, within: part.within },
  };
}

function entityAssertion({
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

/** The document that a masthead names as the one the text came from is a draft, as its symbol tells, or a report. */
function originating({ document }: SeedFile): SourceFacts['assertions'] {
  if (document.originatingDocument === null) return [];
  const kind = parseSymbol(document.originatingDocument)?.series === 'DRAFT' ? 'DRAFT_RESOLUTION' : 'REPORT';
  const assertion = bare(document.originatingDocument, 'Instrument', kind);
  return [{ assertion, source: { kind: 'document', document: document.symbol } }];
}

function mastheadLinks({ document, parts }: SeedFile): LinkFacts[] {
  const { symbol, body, originatingDocument, submittedBy = [] } = document;
  const source: Source = { kind: 'document', document: symbol };
  const isAdopted = ADOPTED.includes(document.kind);
  return [
    ...parts.map(({ id }): LinkFacts => ({ type: 'PART_OF', from: id, to: symbol, source })),
    ...(body === null
      ? []
      : [
          {
            type: isAdopted ? 'ADOPTED_BY' : 'ISSUED_BY',
            from: symbol,
            to: body,
            source,
            ...dated(document.date),
          } as const,
        ]),
    ...(originatingDocument === null
      ? []
      : [{ type: 'BASED_ON', from: symbol, to: originatingDocument, source } as const]),
    ...submittedBy.map((to): LinkFacts => ({ type: 'SUBMITTED_BY', from: symbol, to, source })),
  ];
}

function registryFacts({
  id: registry,
  file,
}: SeedSource & { kind: 'registry' }): Omit<SourceFacts, 'touches'> {
  const { entries = [], notes = [] } = file.value;
  const isOnProvision = (target: string) => PROVISION.test(target);
  return {
    assertions: [
      ...entries.map((entry) => ({ assertion: entryAssertion(entry), source: curated(entry.source) })),
      ...notes
        .filter(({ target }) => !isOnProvision(target))
        .map(({ target, note, source }) => ({
          assertion: { ...bare(target, 'Instrument', 'UNKNOWN'), note },
          source: curated(source),
        })),
    ],
    links: linkRows(
      entries.flatMap((entry) =>
        (entry.links ?? []).map(({ type, to, date, source }) => ({
          type,
          from: entry.id,
          to,
          source: curated(source ?? entry.source),
          ...dated(date ?? null),
        })),
      ),
      registry,
    ),
    notes: notes
      .filter(({ target }) => isOnProvision(target))
      .map(({ target, note, source }, position) => ({
        properties: {
          id: `${registry}:${position}`,
          target,
          ...byLanguage('note', note),
          reference: source,
          source: registry,
        },
      })),
    provisions: [],
    order: [],
    partPlaces: [],
    footnotes: [],
    citations: [],
    mentions: [],
    diagnostics: [],
  };
}

function entryAssertion(entry: RegistryEntry): Assertion {
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

function bare(id: string, label: Label, kind: Kind): Assertion {
  const nothing = { names: {}, otherNames: {}, shortForms: {}, note: {}, facts: {} };
  return { id, label, kind, ...nothing, aliases: halves(id), date: null, dateEnd: null, url: null };
}

/** The halves of a joint symbol are other ids of the same document. */
function halves(id: string): string[] {
  const symbol = parseSymbol(id);
  return symbol === null || canonical(symbol) !== id ? [] : aliases(symbol);
}

function linkRows(links: LinkFacts[], source: string): FactRow[] {
  const rows = links.map(({ type, from, to, date, basis, source: stated }) => {
    const origin = originOf(stated);
    const id = [type, from, to, origin.provision ?? origin.reference ?? ''].join(' ');
    const properties = {
      id: `${source}: ${id}`,
      type,
      from,
      to,
      date: date ?? null,
      basis: basis ?? 'EXPLICIT',
      ...origin,
      source,
    };
    return { type, from, to, properties };
  });
  // Stated twice at one place is stated once.
  return [...new Map(rows.map((row) => [row.properties.id, row])).values()];
}

/** Where a fact comes from, as a relationship carries it. */
export function originOf(source: Source): {
  origin: string;
  provision: string | null;
  reference: string | null;
} {
  return source.kind === 'document'
    ? { origin: 'document', provision: source.provision ?? null, reference: null }
    : { origin: 'curated', provision: null, reference: source.reference };
}

function curated(reference: string): Source {
  return { kind: 'curated', reference };
}

function dated(date: string | null): { date?: string } {
  return date === null ? {} : { date };
}

/** Finds the verb of a clause, as printed. */
function verbsOf({ provisions }: SeedFile): (provision: string, clause: number | null) => string | null {
  const clauses = new Map(provisions.map((provision) => [provision.id, provision.clauses]));
  return (provision, clause) =>
    clause === null ? null : (clauses.get(provision)?.[clause]?.verb.text ?? null);
}

function neighbours({ provisions }: SeedFile): { from: string; to: string }[] {
  const last = new Map<string, string>();
  return provisions.flatMap(({ id, partOf }) => {
    const from = last.get(partOf);
    last.set(partOf, id);
    return from === undefined ? [] : [{ from, to: id }];
  });
}

/** `{ en: 'x' }` under 'note' is `{ note_en: 'x' }`: a stored property cannot be a map. */
export function byLanguage(key: string, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [`${key}_${language}`, text]));
}

function joined(names: Names[]): Names {
  const all: Names = {};
  for (const [language, texts] of names.flatMap((each) => Object.entries(each))) {
    all[language] = [...(all[language] ?? []), ...texts];
  }
  return all;
}
