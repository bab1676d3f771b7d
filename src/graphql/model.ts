import type { Act, Basis, Form, Kind, Label, Link, Relation, Section } from '../seedfile/index.js';

/**
 * What resolvers pass on: the graph's own rows, named as cypher/README.md names their properties, with the name of their
 * GraphQL type. A property that is not known is absent.
 */

export interface EntityModel {
  __typename: Label;
  id: string;
  label: Label;
  kind: Kind;
  name: string;
  date?: string;
  dateEnd?: string;
  url?: string;
  aliases?: string[];
  placeholder?: boolean;
  read?: boolean;
  symbol?: string;
  session?: number;
  series?: string;
  agendaItem?: string;
  language?: string;
  format?: string;
  sha256?: string;
  length?: number;
  document?: string;
  within?: string;
  [text: `name_${string}` | `note_${string}`]: string;
}

/** Properties of an entity that have fields of their own, or none; all others are its facts. */
export const RESERVED: ReadonlySet<string> = new Set([
  '__typename',
  'id',
  'label',
  'kind',
  'name',
  'date',
  'dateEnd',
  'year',
  'url',
  'aliases',
  'conflicts',
  'curated',
  'placeholder',
  'read',
  'symbol',
  'session',
  'series',
  'agendaItem',
  'language',
  'format',
  'sha256',
  'length',
  'document',
  'within',
  'sources',
]);

export interface ParagraphModel {
  __typename: 'Paragraph';
  id: string;
  label: string;
  number: number;
  section: Section;
  document: string;
  part: string;
  position: number;
  firstAct?: Act;
  acts: Act[];
  verbs: string[];
  clauseStarts: number[];
  clauseEnds: number[];
  repairs: string[];
  itemLabels: string[];
  itemStarts: number[];
  itemEnds: number[];
  headings: string[];
  start: number;
  end: number;
  text?: string;
  source: string;
  [text: `summary_${string}` | `note_${string}`]: string;
}

/** What the CITES relationship carries. */
export interface CitationRow {
  id: string;
  act: Act;
  verb?: string;
  clause?: number;
  implies: Act[];
  relation?: Relation;
  pinpointText?: string;
  pinpointLabels: string[];
  form: Form;
  footnotePrinted?: string;
  footnoteResolved?: string;
  footnoteReason?: string;
  surface: string;
  start: number;
  end: number;
  item?: string;
  date?: string;
  confidence: number;
  target: string;
  source: string;
}

/** A citation as it is read in answer to a question. */
export interface CitationModel {
  __typename: 'Citation';
  row: CitationRow;
  treatment: Act;
  basis: Basis;
  /** Id of the citing paragraph. */
  paragraph: string;
  target: EntityModel;
}
export type EvidenceModel = CitationModel;
export type PinpointModel = CitationModel;
export type FootnoteCallModel = CitationModel;

export interface LinkModel {
  __typename: 'Link';
  id: string;
  type: Link;
  /** Ids of the entities, aliases already led home. */
  from: string;
  to: string;
  date?: string;
  basis: Basis;
  source: SourceModel;
}

export interface SourceModel {
  origin: 'DOCUMENT' | 'CURATED';
  /** Id of the SourceFile. */
  file: string;
  provision: string | null;
  reference: string | null;
}

export interface SourceFileModel {
  id: string;
  kind: string;
  path?: string;
  hash?: string;
}

export interface FootnoteModel {
  __typename: 'Footnote';
  id: string;
  label: string;
  part: string;
  start?: number;
  end?: number;
  targets: string[];
}

export interface OpenMentionModel {
  __typename: 'OpenMention';
  id: string;
  act: Act;
  text: string;
  start: number;
  end: number;
  reason: string;
}

export interface DiagnosticModel {
  __typename: 'Diagnostic';
  id: string;
  code: string;
  severity: 'INFO' | 'WARNING' | 'ERROR';
  message: string;
  document: string;
  provision?: string;
  start?: number;
  end?: number;
}

export interface ConflictModel {
  __typename: 'Conflict';
  id: string;
  entity: string;
  field: string;
  kept: string | number | boolean;
  keptSource?: string;
  other: string | number | boolean;
  otherSource?: string;
}

export type NodeModel =
  | EntityModel
  | ParagraphModel
  | CitationModel
  | LinkModel
  | FootnoteModel
  | OpenMentionModel
  | DiagnosticModel
  | ConflictModel;
