import type { Comparison, ParagraphChange } from '../compare/index.js';
import type { CitationNetwork, Pair } from '../network/index.js';
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

export interface ResolutionReadingModel {
  symbol: string | null;
  entity: EntityModel | null;
  by: 'ID' | 'SYMBOL' | 'NAME';
}

export interface ResolutionModel {
  text: string;
  readings: ResolutionReadingModel[];
  suggestions: string[];
}

/** One citation of an entity, as the history counts it. */
export interface TreatmentRow {
  year: number | null;
  act: Act;
  implies: Act[];
  document: string;
  citation: string;
}

export interface TreatmentCountModel {
  act: Act;
  basis: Basis;
  count: number;
  documents: string[];
}

export interface TreatmentYearModel {
  year: number | null;
  count: number;
  treatments: TreatmentCountModel[];
}

export interface TreatmentHistoryModel {
  entity: EntityModel;
  totalCount: number;
  years: TreatmentYearModel[];
}

/** Ids of the target and of the two texts. */
export interface TreatmentShiftModel {
  target: string;
  from: string;
  to: string;
  before: Act[];
  after: Act[];
}

/** `before` and `after` are ids of documents or parts. */
export type ComparisonModel = Comparison & { language: string };
export type ParagraphChangeModel = ParagraphChange;

/** What one text of a series cites: by the id of the target, the acts and the citing paragraphs. */
export type CitedByText = ReadonlyMap<string, { acts: Act[]; paragraphs: string[] }>;

export interface SeriesModel {
  /** Oldest first. */
  members: EntityModel[];
}

export interface SeriesInstrumentModel {
  target: string;
  entered: string;
  left: string | null;
  treatments: SeriesTreatmentModel[];
  shifts: TreatmentShiftModel[];
}

export interface SeriesTreatmentModel {
  text: string;
  acts: Act[];
  paragraphs: string[];
}

export interface DraftLifeModel {
  stages: DraftStageModel[];
}

export interface DraftStageModel {
  instrument: EntityModel;
  role: 'DRAFT' | 'REPORT' | 'ADOPTED';
  links: LinkModel[];
}

/** A citation as an edge between a document (or a part or paragraph, where that is asked from) and an entity. */
export interface Hop {
  source: string;
  target: string;
  citation: string;
  /** As printed, and as the filter reads it: the same where the printed act fits, else the first implied one that does. */
  act: Act;
  treatment: Act;
  implies: Act[];
  paragraph: string;
  /** The end to which the hop leads. */
  to: string;
  from: string;
  label: Label;
  kind: Kind;
}

/** An edge by the ids of its ends; its citation or link is fetched where the question asks for it. */
export interface GraphEdgeModel {
  id: string;
  type: 'CITES' | 'LINK' | 'CONTAINS';
  source: string;
  target: string;
  citation?: string;
  /** What the step that found the citation knows of it. */
  hop?: Hop;
  link?: LinkModel;
}

export interface SubgraphModel {
  nodes: (EntityModel | ParagraphModel)[];
  edges: GraphEdgeModel[];
  truncated: boolean;
  omitted: number;
}

/** A node in the network of its subgraph. */
export interface NodeMeasuresModel {
  node: EntityModel | ParagraphModel;
  network: CitationNetwork;
}
export type NodePairModel = Pair;

export interface PathModel {
  nodes: EntityModel[];
  edges: GraphEdgeModel[];
}

export interface CommonAncestorModel {
  entity: EntityModel;
  distanceA: number;
  distanceB: number;
}

export interface ReachedModel {
  entity: EntityModel;
  distance: number;
}

export interface CoCitationModel {
  entity: EntityModel;
  count: number;
}

export interface RankedModel {
  rank: number;
  count: number;
  score: number;
  entity: EntityModel;
}

export interface TimelineEntryModel {
  date: string;
  dateEnd: string | null;
  entity: EntityModel;
}

export interface SearchHitModel {
  score: number;
  entity: EntityModel;
}

export type ReadingModel = EntityModel;
