import { fold } from '../graph/index.js';
import type { Kind, LinkFacts, SeedFile, Source } from '../seedfile/index.js';
import { parseSymbol } from '../symbols/index.js';
import { bare, documentAssertion, entityAssertion, partAssertion } from './assertions.js';
import { byLanguage, dated, type FactRow, linkRows, type SourceFacts } from './rows.js';

/** Resolutions and decisions are adopted by their body; everything else is issued by it. */
const ADOPTED: readonly Kind[] = ['RESOLUTION', 'DECISION'];

/** What a document's seed file says. */
export function documentFacts(file: SeedFile): Omit<SourceFacts, 'touches'> {
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
