import type { SubgraphEdge, SubgraphNode } from '../export/index.js';
import type { Row } from '../graph/index.js';
import type { CitationNetwork, CitationPageRow, LinkPageRow, Measure } from '../network/index.js';
import type { Act, Form, Kind, Label, Relation } from '../seedfile/index.js';
import { documentUrl, parseSymbol } from '../symbols/index.js';

/** The measures of a node, by the names of their columns. */
export type Measured = (id: string) => Record<string, number>;

/** An entity or a paragraph with all its properties, as the graph holds it, as a node of an export. */
export function nodeOf(row: Row, measured: Measured): SubgraphNode {
  const node = 'section' in row ? paragraphNode(row) : entityNode(row);
  return { ...node, measures: measured(node.id) };
}

/** The column of a measure: PAGE_RANK is `page_rank`. */
export function columnOf(measure: Measure): string {
  return measure.toLowerCase();
}

/** Measures all nodes now, so that what is too large is refused before a byte has gone out. */
export function measuring(measures: readonly Measure[], network: CitationNetwork): Measured {
  const values = measures.map((measure) => [columnOf(measure), network.measure(measure)] as const);
  return (id) => Object.fromEntries(values.map(([name, found]) => [name, found.get(id) ?? 0]));
}

export const unmeasured: Measured = () => ({});

function entityNode(row: Row): SubgraphNode {
  const symbol = text(row.symbol);
  const date = text(row.date);
  return {
    id: String(row.id),
    label: row.label as Label,
    kind: row.kind as Kind,
    name: String(row.name),
    names: namesOf(row),
    symbol,
    date,
    year: date === null ? null : Number(date.slice(0, 4)),
    url: (symbol === null ? null : addressOf(symbol)) ?? text(row.url),
    document: text(row.document),
    read: row.read === true,
    measures: {},
  };
}

function paragraphNode(row: Row): SubgraphNode {
  const document = String(row.document);
  return {
    id: String(row.id),
    label: 'Provision',
    kind: 'PARAGRAPH',
    name: `${document} ${row.label}`,
    names: {},
    symbol: null,
    date: null,
    year: null,
    url: null,
    document,
    read: true,
    measures: {},
  };
}

/** The languages of the names in some entities. */
export function languagesOf(rows: Iterable<Row>): string[] {
  const languages = new Set<string>();
  for (const row of rows) for (const language of Object.keys(namesOf(row))) languages.add(language);
  return [...languages].sort();
}

function namesOf(row: Row): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([key, value]) => key.startsWith('name_') && typeof value === 'string')
      .map(([key, value]) => [key.slice('name_'.length), String(value)]),
  );
}

const NOTHING = {
  act: null,
  treatment: null,
  basis: null,
  implies: [],
  relation: null,
  form: null,
  paragraph: null,
  section: null,
  pinpoint: null,
  evidence: null,
  start: null,
  end: null,
  footnote: null,
  date: null,
  confidence: null,
} as const;

/** A citation as an edge from `source`, read with the act `treatment`. */
export function citationEdge(
  { citation, label, section, date, target }: CitationPageRow,
  source: string,
  treatment: Act,
): SubgraphEdge {
  const act = citation.act as Act;
  return {
    id: String(citation.id),
    source,
    target,
    type: 'CITES',
    act,
    treatment,
    basis: treatment === act ? 'EXPLICIT' : 'IMPLIED',
    implies: impliesOf(citation),
    relation: text(citation.relation) as Relation | null,
    form: text(citation.form) as Form | null,
    paragraph: label,
    section,
    pinpoint: text(citation.pinpointText),
    evidence: text(citation.surface),
    start: number(citation.start),
    end: number(citation.end),
    footnote: text(citation.footnoteResolved) ?? text(citation.footnotePrinted),
    date: date ?? null,
    confidence: number(citation.confidence),
  };
}

/** The acts that a citation implies beside its printed one. */
export function impliesOf(citation: Row): Act[] {
  return Array.isArray(citation.implies) ? (citation.implies as Act[]) : [];
}

/** A link between two entities as an edge. */
export function linkEdge({ link, source, target }: LinkPageRow): SubgraphEdge {
  return { ...NOTHING, id: String(link.id), source, target, type: String(link.type), date: text(link.date) };
}

/** The edge from a document to a paragraph of it. */
export function containsEdge(document: string, paragraph: string): SubgraphEdge {
  return {
    ...NOTHING,
    id: `${document} > ${paragraph}`,
    source: document,
    target: paragraph,
    type: 'CONTAINS',
  };
}

function addressOf(symbol: string): string | null {
  const parsed = parseSymbol(symbol);
  return parsed === null ? null : documentUrl(parsed, 'en');
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
