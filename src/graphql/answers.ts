import type { Comparison, ParagraphChange } from '../compare/index.js';
import type { CitationNetwork, Pair } from '../network/index.js';
import type { Act, Basis, Kind, Label } from '../seedfile/index.js';
import type { EntityModel, LinkModel, ParagraphModel } from './model.js';

/** What questions make of the graph's rows, by the names of their GraphQL types. */

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
