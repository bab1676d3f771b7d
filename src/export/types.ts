import type { Act, Basis, Form, Kind, Label, Relation } from '../seedfile/index.js';

/** A node of an exported subgraph: an entity, or a paragraph where paragraphs are asked for. */
export interface SubgraphNode {
  id: string;
  label: Label | 'Provision';
  kind: Kind | 'PARAGRAPH';
  /** For display: English, else the best there is, else the id. */
  name: string;
  /** Best name by language: `{ ar: '…', en: '…' }`. */
  names: Record<string, string>;
  symbol: string | null;
  date: string | null;
  year: number | null;
  url: string | null;
  /** The document to which a paragraph or a part belongs. */
  document: string | null;
  /** Whether its own paragraphs are in the graph: what was not read cites nothing here. */
  read: boolean;
  /** Measures asked for, by their name: degree, pageRank, … */
  measures: Record<string, number>;
}

/** An edge: a citation (type CITES, with act and evidence) or a link between entities (its type says which). */
export interface SubgraphEdge {
  id: string;
  source: string;
  target: string;
  type: string;
  /** As printed. */
  act: Act | null;
  /** The act by which what was asked reads it: the printed one (EXPLICIT), else one that it implies (IMPLIED). */
  treatment: Act | null;
  basis: Basis | null;
  /** All that it does beyond what is printed. */
  implies: readonly Act[];
  relation: Relation | null;
  form: Form | null;
  /** Label of the citing paragraph: 'OP16'. */
  paragraph: string | null;
  section: string | null;
  pinpoint: string | null;
  /** The words that cite, with their place in the canonical text. */
  evidence: string | null;
  start: number | null;
  end: number | null;
  footnote: string | null;
  /** Date of the citing document. */
  date: string | null;
  confidence: number | null;
}

/** A subgraph on its way out. Both may be iterated once each, nodes first: a large one is never whole in memory. */
export interface Subgraph {
  /** What was asked, in words: becomes the title or comment of the file. */
  title: string;
  /** When the graph last changed, ISO 8601. */
  changedAt: string | null;
  /** Languages of which names stand in nodes: they become columns. */
  languages: readonly string[];
  /** Measures that stand in nodes: they become columns. */
  measures: readonly string[];
  nodes: () => AsyncIterable<SubgraphNode>;
  edges: () => AsyncIterable<SubgraphEdge>;
}

export interface ExportFormat {
  /** As in `--format` and in the address: 'graphml', 'csv', … */
  name: string;
  extension: string;
  contentType: string;
  /** One line for the docs and the list of formats. */
  about: string;
  write: (subgraph: Subgraph) => AsyncIterable<string | Uint8Array>;
}
