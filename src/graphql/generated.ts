// Made from schema.graphql by scripts/generate-types.mjs: do not edit.
import type * as Answers from './answers.js';
import type { Connection } from './connection.js';
import type * as Models from './model.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeModel, EntityModel, ParagraphModel, CitationModel, LinkModel, SourceModel, SourceFileModel, FootnoteModel, OpenMentionModel, DiagnosticModel, ConflictModel, PinpointModel, EvidenceModel, FootnoteCallModel } from './model.js';
import type { ResolutionModel, ResolutionReadingModel, TreatmentHistoryModel, TreatmentYearModel, TreatmentCountModel, PathModel, SubgraphModel, NodeMeasuresModel, NodePairModel, GraphEdgeModel, CommonAncestorModel, ReachedModel, CoCitationModel, RankedModel, TimelineEntryModel, SearchHitModel, ReadingModel, TreatmentShiftModel, ComparisonModel, ParagraphChangeModel, SeriesModel, SeriesInstrumentModel, SeriesTreatmentModel, DraftLifeModel, DraftStageModel } from './answers.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
};

export type Query = {
  node?: Maybe<Node>;
  nodes?: Maybe<Array<Maybe<Node>>>;
  entity?: Maybe<Entity>;
  instrument?: Maybe<Instrument>;
  paragraph?: Maybe<Paragraph>;
  instruments?: Maybe<InstrumentConnection>;
  bodies?: Maybe<BodyConnection>;
  events?: Maybe<EventConnection>;
  initiatives?: Maybe<InitiativeConnection>;
  places?: Maybe<PlaceConnection>;
  states?: Maybe<StateConnection>;
  subjects?: Maybe<SubjectConnection>;
  paragraphs?: Maybe<ParagraphConnection>;
  citations?: Maybe<CitationConnection>;
  search?: Maybe<SearchConnection>;
  resolve: Resolution;
  treatmentHistory?: Maybe<TreatmentHistory>;
  path?: Maybe<Path>;
  commonAncestors?: Maybe<CommonAncestorConnection>;
  closure?: Maybe<ClosureConnection>;
  subgraph?: Maybe<Subgraph>;
  coCited?: Maybe<CoCitationConnection>;
  rankings?: Maybe<RankingConnection>;
  timeline?: Maybe<TimelineConnection>;
  compare?: Maybe<Comparison>;
  series?: Maybe<Series>;
  draftLife?: Maybe<DraftLife>;
  documents?: Maybe<InstrumentConnection>;
  diagnostics?: Maybe<DiagnosticConnection>;
  sources?: Maybe<SourceFileConnection>;
  conflicts?: Maybe<ConflictConnection>;
  edition: Edition;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryEntityArgs = {
  id: Scalars['String']['input'];
};


export type QueryInstrumentArgs = {
  symbol: Scalars['String']['input'];
};


export type QueryParagraphArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
  section?: InputMaybe<Section>;
  part?: InputMaybe<Scalars['String']['input']>;
  label?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInstrumentsArgs = {
  where?: InputMaybe<InstrumentWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBodiesArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventsArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInitiativesArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlacesArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatesArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySubjectsArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryParagraphsArgs = {
  where?: InputMaybe<ParagraphWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCitationsArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResolveArgs = {
  text: Scalars['String']['input'];
};


export type QueryTreatmentHistoryArgs = {
  instrument: Scalars['String']['input'];
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPathArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  direction?: InputMaybe<Direction>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCommonAncestorsArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClosureArgs = {
  root: Scalars['String']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySubgraphArgs = {
  roots: Array<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  links?: InputMaybe<Scalars['Boolean']['input']>;
  paragraphs?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCoCitedArgs = {
  instrument: Scalars['String']['input'];
  within?: InputMaybe<Togetherness>;
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRankingsArgs = {
  by?: InputMaybe<RankBy>;
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTimelineArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompareArgs = {
  before: Scalars['String']['input'];
  after: Scalars['String']['input'];
};


export type QuerySeriesArgs = {
  instrument?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<SeriesBy>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDraftLifeArgs = {
  instrument: Scalars['String']['input'];
};


export type QueryDocumentsArgs = {
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDiagnosticsArgs = {
  where?: InputMaybe<DiagnosticWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type Entity = {
  id: Scalars['ID']['output'];
  type: EntityType;
  kind: Kind;
  name: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  names: Array<Name>;
  aliases: Array<Scalars['ID']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  dateEnd?: Maybe<Scalars['Date']['output']>;
  curatedNote?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  placeholder: Scalars['Boolean']['output'];
  facts: Array<Fact>;
  sources: Array<Source>;
  links: LinkConnection;
  citedBy: CitationConnection;
  treatmentHistory: TreatmentHistory;
};


export type EntityTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
};


export type EntityNamesArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<NameType>>;
};


export type EntityCuratedNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type EntityLinksArgs = {
  types?: InputMaybe<Array<LinkType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EntityCitedByArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EntityTreatmentHistoryArgs = {
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type EntityType =
  | 'INSTRUMENT'
  | 'BODY'
  | 'EVENT'
  | 'INITIATIVE'
  | 'PLACE'
  | 'STATE'
  | 'SUBJECT';

export type Kind =
  | 'RESOLUTION'
  | 'DECISION'
  | 'DRAFT_RESOLUTION'
  | 'DRAFT_DECISION'
  | 'REPORT'
  | 'LETTER'
  | 'NOTE'
  | 'STATEMENT'
  | 'SUMMARY_RECORD'
  | 'VERBATIM_RECORD'
  | 'OUTCOME_DOCUMENT'
  | 'DECLARATION'
  | 'PLAN_OF_ACTION'
  | 'AGENDA'
  | 'TREATY'
  | 'CHARTER'
  | 'CORRIGENDUM'
  | 'ADDENDUM'
  | 'PUBLICATION'
  | 'CONFERENCE_PAPER'
  | 'DOCUMENT'
  | 'PRINCIPAL_ORGAN'
  | 'SUBSIDIARY_ORGAN'
  | 'REGIONAL_COMMISSION'
  | 'SPECIALIZED_AGENCY'
  | 'FUND_OR_PROGRAMME'
  | 'COMMISSION'
  | 'WORKING_GROUP'
  | 'OFFICE'
  | 'ORGANIZATION'
  | 'GROUP_OF_STATES'
  | 'SUMMIT'
  | 'SUMMIT_PHASE'
  | 'CONFERENCE'
  | 'HIGH_LEVEL_MEETING'
  | 'SESSION'
  | 'FORUM_SERIES'
  | 'FORUM_MEETING'
  | 'OBSERVANCE'
  | 'PROGRAMME'
  | 'PARTNERSHIP'
  | 'CAMPAIGN'
  | 'MECHANISM'
  | 'PROCESS'
  | 'GOALS'
  | 'CITY'
  | 'COUNTRY'
  | 'REGION'
  | 'MEMBER_STATE'
  | 'OBSERVER'
  | 'THESAURUS_TERM'
  | 'GOAL'
  | 'UNKNOWN';

export type Name = {
  text: Scalars['String']['output'];
  language: Scalars['String']['output'];
  type: NameType;
  rank: Scalars['Int']['output'];
};

export type NameType =
  | 'NAME'
  | 'ALIAS'
  | 'SHORT_FORM'
  | 'SYMBOL';

export type Fact = {
  name: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
};

export type Source = {
  origin: Origin;
  document?: Maybe<Instrument>;
  paragraph?: Maybe<Paragraph>;
  reference?: Maybe<Scalars['String']['output']>;
  file?: Maybe<SourceFile>;
};

export type Origin =
  | 'DOCUMENT'
  | 'CURATED';

export type SourceFile = {
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  path?: Maybe<Scalars['String']['output']>;
  hash?: Maybe<Scalars['String']['output']>;
};

export type Conflict = Node & {
  id: Scalars['ID']['output'];
  entity?: Maybe<Entity>;
  field: Scalars['String']['output'];
  kept: Scalars['String']['output'];
  keptSource?: Maybe<Scalars['String']['output']>;
  other: Scalars['String']['output'];
  otherSource?: Maybe<Scalars['String']['output']>;
};

export type Edition = {
  number: Scalars['Int']['output'];
  changedAt?: Maybe<Scalars['String']['output']>;
};

export type Direction =
  | 'OUT'
  | 'IN'
  | 'BOTH';

export type Instrument = Node & Entity & {
  id: Scalars['ID']['output'];
  type: EntityType;
  kind: Kind;
  name: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  names: Array<Name>;
  aliases: Array<Scalars['ID']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  dateEnd?: Maybe<Scalars['Date']['output']>;
  curatedNote?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  placeholder: Scalars['Boolean']['output'];
  facts: Array<Fact>;
  sources: Array<Source>;
  links: LinkConnection;
  citedBy: CitationConnection;
  treatmentHistory: TreatmentHistory;
  symbol?: Maybe<Scalars['String']['output']>;
  session?: Maybe<Scalars['Int']['output']>;
  series?: Maybe<Scalars['String']['output']>;
  agendaItem?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  read: Scalars['Boolean']['output'];
  reading?: Maybe<Reading>;
  document?: Maybe<Instrument>;
  within?: Maybe<Paragraph>;
  parts: Array<Instrument>;
  paragraphs: ParagraphConnection;
  paragraph?: Maybe<Paragraph>;
  cites: CitationConnection;
  footnotes: Array<Footnote>;
  adoptedBy: Array<Body>;
  issuedBy: Array<Body>;
  submittedBy: Array<Entity>;
  preparedBy: Array<Entity>;
  sponsoredBy: Array<Entity>;
  favouredBy: Array<Entity>;
  opposedBy: Array<Entity>;
  abstainedBy: Array<Entity>;
  recommendedBy: Array<Entity>;
  endorsedBy: Array<Entity>;
  endorsed: Array<Entity>;
  containedIn: Array<Instrument>;
  containing: Array<Instrument>;
  annexedTo: Array<Instrument>;
  annexes: Array<Instrument>;
  outcomeOf: Array<Entity>;
  adoptedAs: Array<Instrument>;
  drafts: Array<Instrument>;
  revises: Array<Instrument>;
  revisions: Array<Instrument>;
  corrects: Array<Instrument>;
  corrigenda: Array<Instrument>;
  addsTo: Array<Instrument>;
  addenda: Array<Instrument>;
  replaces: Array<Instrument>;
  replacedBy: Array<Instrument>;
  withdrawnFor: Array<Instrument>;
  inPlaceOf: Array<Instrument>;
  basedOn: Array<Instrument>;
  basisOf: Array<Instrument>;
  requestedBy: Array<Entity>;
  requested: Array<Entity>;
  established: Array<Entity>;
  extended: Array<Entity>;
  records: Array<Entity>;
  recordedIn: Array<Instrument>;
  follows: Array<Instrument>;
  followedBy: Array<Instrument>;
  about: Array<Entity>;
};


export type InstrumentTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
};


export type InstrumentNamesArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<NameType>>;
};


export type InstrumentCuratedNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type InstrumentLinksArgs = {
  types?: InputMaybe<Array<LinkType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InstrumentCitedByArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InstrumentTreatmentHistoryArgs = {
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type InstrumentUrlArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type InstrumentParagraphsArgs = {
  where?: InputMaybe<ParagraphWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InstrumentParagraphArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
  section?: InputMaybe<Section>;
  part?: InputMaybe<Scalars['String']['input']>;
  label?: InputMaybe<Scalars['String']['input']>;
};


export type InstrumentCitesArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Reading = {
  language?: Maybe<Scalars['String']['output']>;
  format?: Maybe<Scalars['String']['output']>;
  sha256?: Maybe<Scalars['String']['output']>;
  length?: Maybe<Scalars['Int']['output']>;
  diagnostics: DiagnosticConnection;
};


export type ReadingDiagnosticsArgs = {
  severities?: InputMaybe<Array<Severity>>;
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Body = Node & Entity & {
  id: Scalars['ID']['output'];
  type: EntityType;
  kind: Kind;
  name: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  names: Array<Name>;
  aliases: Array<Scalars['ID']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  dateEnd?: Maybe<Scalars['Date']['output']>;
  curatedNote?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  placeholder: Scalars['Boolean']['output'];
  facts: Array<Fact>;
  sources: Array<Source>;
  links: LinkConnection;
  citedBy: CitationConnection;
  treatmentHistory: TreatmentHistory;
  subsidiaryOf: Array<Body>;
  subsidiaries: Array<Body>;
  memberOf: Array<Entity>;
  members: Array<Entity>;
  establishedBy: Array<Entity>;
  extendedBy: Array<Entity>;
  launchedBy: Array<Entity>;
  chairedBy: Array<Entity>;
  events: Array<Event>;
  partOf: Array<Entity>;
  parts: Array<Entity>;
};


export type BodyTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
};


export type BodyNamesArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<NameType>>;
};


export type BodyCuratedNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type BodyLinksArgs = {
  types?: InputMaybe<Array<LinkType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type BodyCitedByArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type BodyTreatmentHistoryArgs = {
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Event = Node & Entity & {
  id: Scalars['ID']['output'];
  type: EntityType;
  kind: Kind;
  name: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  names: Array<Name>;
  aliases: Array<Scalars['ID']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  dateEnd?: Maybe<Scalars['Date']['output']>;
  curatedNote?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  placeholder: Scalars['Boolean']['output'];
  facts: Array<Fact>;
  sources: Array<Source>;
  links: LinkConnection;
  citedBy: CitationConnection;
  treatmentHistory: TreatmentHistory;
  places: Array<Place>;
  heldBy: Array<Entity>;
  organizedBy: Array<Entity>;
  chairedBy: Array<Entity>;
  partOf: Array<Entity>;
  parts: Array<Entity>;
  outcomes: Array<Instrument>;
  launched: Array<Entity>;
  establishedBy: Array<Entity>;
  extendedBy: Array<Entity>;
  requestedBy: Array<Entity>;
  recordedIn: Array<Instrument>;
  follows: Array<Event>;
  followedBy: Array<Event>;
};


export type EventTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
};


export type EventNamesArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<NameType>>;
};


export type EventCuratedNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type EventLinksArgs = {
  types?: InputMaybe<Array<LinkType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventCitedByArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventTreatmentHistoryArgs = {
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Initiative = Node & Entity & {
  id: Scalars['ID']['output'];
  type: EntityType;
  kind: Kind;
  name: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  names: Array<Name>;
  aliases: Array<Scalars['ID']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  dateEnd?: Maybe<Scalars['Date']['output']>;
  curatedNote?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  placeholder: Scalars['Boolean']['output'];
  facts: Array<Fact>;
  sources: Array<Source>;
  links: LinkConnection;
  citedBy: CitationConnection;
  treatmentHistory: TreatmentHistory;
  launchedBy: Array<Entity>;
  launchedAt: Array<Event>;
  establishedBy: Array<Entity>;
  extendedBy: Array<Entity>;
  organizedBy: Array<Entity>;
  partOf: Array<Entity>;
  parts: Array<Entity>;
  members: Array<Entity>;
};


export type InitiativeTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
};


export type InitiativeNamesArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<NameType>>;
};


export type InitiativeCuratedNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type InitiativeLinksArgs = {
  types?: InputMaybe<Array<LinkType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InitiativeCitedByArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InitiativeTreatmentHistoryArgs = {
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Place = Node & Entity & {
  id: Scalars['ID']['output'];
  type: EntityType;
  kind: Kind;
  name: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  names: Array<Name>;
  aliases: Array<Scalars['ID']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  dateEnd?: Maybe<Scalars['Date']['output']>;
  curatedNote?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  placeholder: Scalars['Boolean']['output'];
  facts: Array<Fact>;
  sources: Array<Source>;
  links: LinkConnection;
  citedBy: CitationConnection;
  treatmentHistory: TreatmentHistory;
  locatedIn: Array<Place>;
  places: Array<Place>;
  events: Array<Event>;
};


export type PlaceTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
};


export type PlaceNamesArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<NameType>>;
};


export type PlaceCuratedNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceLinksArgs = {
  types?: InputMaybe<Array<LinkType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceCitedByArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceTreatmentHistoryArgs = {
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type State = Node & Entity & {
  id: Scalars['ID']['output'];
  type: EntityType;
  kind: Kind;
  name: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  names: Array<Name>;
  aliases: Array<Scalars['ID']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  dateEnd?: Maybe<Scalars['Date']['output']>;
  curatedNote?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  placeholder: Scalars['Boolean']['output'];
  facts: Array<Fact>;
  sources: Array<Source>;
  links: LinkConnection;
  citedBy: CitationConnection;
  treatmentHistory: TreatmentHistory;
  memberOf: Array<Entity>;
};


export type StateTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
};


export type StateNamesArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<NameType>>;
};


export type StateCuratedNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type StateLinksArgs = {
  types?: InputMaybe<Array<LinkType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateCitedByArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateTreatmentHistoryArgs = {
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Subject = Node & Entity & {
  id: Scalars['ID']['output'];
  type: EntityType;
  kind: Kind;
  name: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  names: Array<Name>;
  aliases: Array<Scalars['ID']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  dateEnd?: Maybe<Scalars['Date']['output']>;
  curatedNote?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  placeholder: Scalars['Boolean']['output'];
  facts: Array<Fact>;
  sources: Array<Source>;
  links: LinkConnection;
  citedBy: CitationConnection;
  treatmentHistory: TreatmentHistory;
};


export type SubjectTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
};


export type SubjectNamesArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<NameType>>;
};


export type SubjectCuratedNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type SubjectLinksArgs = {
  types?: InputMaybe<Array<LinkType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SubjectCitedByArgs = {
  where?: InputMaybe<CitationWhere>;
  orderBy?: InputMaybe<CitationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SubjectTreatmentHistoryArgs = {
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Link = Node & {
  id: Scalars['ID']['output'];
  type: LinkType;
  from: Entity;
  to: Entity;
  date?: Maybe<Scalars['Date']['output']>;
  basis: Basis;
  source: Source;
};

export type LinkType =
  | 'CONTAINS'
  | 'PART_OF'
  | 'ISSUED_BY'
  | 'ADOPTED_BY'
  | 'SUBMITTED_BY'
  | 'HELD_BY'
  | 'HELD_AT'
  | 'ORGANIZED_BY'
  | 'SUBSIDIARY_OF'
  | 'MEMBER_OF'
  | 'OUTCOME_OF'
  | 'ENDORSED_BY'
  | 'CONTAINED_IN'
  | 'ANNEXED_TO'
  | 'DRAFT_OF'
  | 'REVISES'
  | 'REPLACES'
  | 'WITHDRAWN_FOR'
  | 'RECORDS'
  | 'ESTABLISHED_BY'
  | 'EXTENDED_BY'
  | 'REQUESTED_BY'
  | 'BASED_ON'
  | 'CORRECTS'
  | 'ADDS_TO'
  | 'SAME_AS'
  | 'LOCATED_IN'
  | 'FOLLOWS'
  | 'LAUNCHED_AT'
  | 'LAUNCHED_BY'
  | 'CHAIRED_BY'
  | 'PREPARED_BY'
  | 'SPONSORED_BY'
  | 'FAVOURED_BY'
  | 'OPPOSED_BY'
  | 'ABSTAINED_BY'
  | 'ABOUT'
  | 'RECOMMENDED_BY'
  | 'RECORDED_IN';

export type Paragraph = Node & {
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  section: Section;
  document: Instrument;
  part: Instrument;
  position: Scalars['Int']['output'];
  headings: Array<Scalars['String']['output']>;
  firstAct?: Maybe<Act>;
  acts: Array<Act>;
  clauses: Array<Clause>;
  items: Array<Item>;
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  summary?: Maybe<Scalars['String']['output']>;
  curatedNote?: Maybe<Scalars['String']['output']>;
  text?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  next?: Maybe<Paragraph>;
  previous?: Maybe<Paragraph>;
  citations: CitationConnection;
  pinpointedBy: Array<Citation>;
  openMentions: Array<OpenMention>;
  source: Source;
  recalls: CitationConnection;
  reaffirms: CitationConnection;
  reiterates: CitationConnection;
  affirms: CitationConnection;
  bearsInMind: CitationConnection;
  isGuidedBy: CitationConnection;
  actsUnder: CitationConnection;
  notes: CitationConnection;
  takesNoteOf: CitationConnection;
  recognizes: CitationConnection;
  isAwareOf: CitationConnection;
  considers: CitationConnection;
  isConvincedOf: CitationConnection;
  stresses: CitationConnection;
  drawsAttentionTo: CitationConnection;
  welcomes: CitationConnection;
  appreciates: CitationConnection;
  supports: CitationConnection;
  endorses: CitationConnection;
  expresses: CitationConnection;
  expressesConcernAbout: CitationConnection;
  regrets: CitationConnection;
  deplores: CitationConnection;
  condemns: CitationConnection;
  rejects: CitationConnection;
  looksForwardTo: CitationConnection;
  decides: CitationConnection;
  adopts: CitationConnection;
  approves: CitationConnection;
  establishes: CitationConnection;
  declares: CitationConnection;
  isDeterminedOn: CitationConnection;
  commitsTo: CitationConnection;
  continues: CitationConnection;
  authorizes: CitationConnection;
  recommends: CitationConnection;
  requests: CitationConnection;
  invites: CitationConnection;
  encourages: CitationConnection;
  urges: CitationConnection;
  callsUpon: CitationConnection;
  demands: CitationConnection;
  hasBeforeIt: CitationConnection;
  introduces: CitationConnection;
  submits: CitationConnection;
  isInformedOf: CitationConnection;
  makesStatementOn: CitationConnection;
  corrects: CitationConnection;
  withdraws: CitationConnection;
  holds: CitationConnection;
  includesInAgenda: CitationConnection;
  mentions: CitationConnection;
};


export type ParagraphSummaryArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphCuratedNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphUrlArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphCitationsArgs = {
  where?: InputMaybe<CitationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphRecallsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphReaffirmsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphReiteratesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphAffirmsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphBearsInMindArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphIsGuidedByArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphActsUnderArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphNotesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphTakesNoteOfArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphRecognizesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphIsAwareOfArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphConsidersArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphIsConvincedOfArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphStressesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphDrawsAttentionToArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphWelcomesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphAppreciatesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphSupportsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphEndorsesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphExpressesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphExpressesConcernAboutArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphRegretsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphDeploresArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphCondemnsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphRejectsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphLooksForwardToArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphDecidesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphAdoptsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphApprovesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphEstablishesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphDeclaresArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphIsDeterminedOnArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphCommitsToArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphContinuesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphAuthorizesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphRecommendsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphRequestsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphInvitesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphEncouragesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphUrgesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphCallsUponArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphDemandsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphHasBeforeItArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphIntroducesArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphSubmitsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphIsInformedOfArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphMakesStatementOnArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphCorrectsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphWithdrawsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphHoldsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphIncludesInAgendaArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ParagraphMentionsArgs = {
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Section =
  | 'REPORT'
  | 'PREAMBLE'
  | 'OPERATIVE'
  | 'ANNEX';

export type Clause = {
  act: Act;
  verb: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  repaired?: Maybe<Scalars['String']['output']>;
};

export type Item = {
  label: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
};

export type Footnote = Node & {
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  part?: Maybe<Instrument>;
  start?: Maybe<Scalars['Int']['output']>;
  end?: Maybe<Scalars['Int']['output']>;
  targets: Array<Scalars['ID']['output']>;
};

export type OpenMention = Node & {
  id: Scalars['ID']['output'];
  act: Act;
  words: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
};

export type Diagnostic = Node & {
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  severity: Severity;
  message: Scalars['String']['output'];
  document?: Maybe<Instrument>;
  paragraph?: Maybe<Paragraph>;
  start?: Maybe<Scalars['Int']['output']>;
  end?: Maybe<Scalars['Int']['output']>;
};

export type Severity =
  | 'INFO'
  | 'WARNING'
  | 'ERROR';

export type Citation = Node & {
  id: Scalars['ID']['output'];
  act: Act;
  treatment: Act;
  basis: Basis;
  implies: Array<Act>;
  relation?: Maybe<Relation>;
  paragraph: Paragraph;
  target: Entity;
  instrument?: Maybe<Instrument>;
  targetAsWritten: Scalars['ID']['output'];
  pinpoint?: Maybe<Pinpoint>;
  form: Form;
  date?: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  evidence: Evidence;
};

export type Evidence = {
  words: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  verb?: Maybe<Scalars['String']['output']>;
  clause?: Maybe<Clause>;
  item?: Maybe<Scalars['String']['output']>;
  footnote?: Maybe<FootnoteCall>;
  source: Source;
};

export type FootnoteCall = {
  printed: Scalars['String']['output'];
  resolved: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  footnote?: Maybe<Footnote>;
};

export type Pinpoint = {
  text: Scalars['String']['output'];
  labels: Array<Scalars['String']['output']>;
  paragraphs: Array<Paragraph>;
};

export type Act =
  | 'RECALLS'
  | 'REAFFIRMS'
  | 'REITERATES'
  | 'AFFIRMS'
  | 'BEARS_IN_MIND'
  | 'GUIDED_BY'
  | 'ACTS_UNDER'
  | 'NOTES'
  | 'TAKES_NOTE'
  | 'RECOGNIZES'
  | 'AWARE'
  | 'CONSIDERS'
  | 'CONVINCED'
  | 'STRESSES'
  | 'DRAWS_ATTENTION'
  | 'WELCOMES'
  | 'APPRECIATES'
  | 'SUPPORTS'
  | 'ENDORSES'
  | 'EXPRESSES'
  | 'EXPRESSES_CONCERN'
  | 'REGRETS'
  | 'DEPLORES'
  | 'CONDEMNS'
  | 'REJECTS'
  | 'LOOKS_FORWARD'
  | 'DECIDES'
  | 'ADOPTS'
  | 'APPROVES'
  | 'ESTABLISHES'
  | 'DECLARES'
  | 'DETERMINED'
  | 'COMMITS'
  | 'CONTINUES'
  | 'AUTHORIZES'
  | 'RECOMMENDS'
  | 'REQUESTS'
  | 'INVITES'
  | 'ENCOURAGES'
  | 'URGES'
  | 'CALLS_UPON'
  | 'DEMANDS'
  | 'HAS_BEFORE_IT'
  | 'INTRODUCES'
  | 'SUBMITS'
  | 'IS_INFORMED'
  | 'MAKES_STATEMENT'
  | 'CORRECTS'
  | 'WITHDRAWS'
  | 'HOLDS'
  | 'INCLUDES_IN_AGENDA'
  | 'MENTIONS';

export type Basis =
  | 'EXPLICIT'
  | 'IMPLIED';

export type Relation =
  | 'AS_SET_OUT_IN'
  | 'IN_ACCORDANCE_WITH'
  | 'PURSUANT_TO'
  | 'ON_THE_BASIS_OF'
  | 'CONTAINED_IN'
  | 'ENDORSED_BY'
  | 'ADOPTED_BY'
  | 'ESTABLISHED_BY'
  | 'REQUESTED_BY'
  | 'IMPLEMENTATION_OF'
  | 'FOLLOW_UP_TO'
  | 'ENTITLED'
  | 'ANNEXED_TO'
  | 'SEE';

export type Form =
  | 'SYMBOL'
  | 'NUMBER'
  | 'NAME'
  | 'SHORT_FORM'
  | 'SELF'
  | 'FOOTNOTE';

export type Resolution = {
  text: Scalars['String']['output'];
  readings: Array<ResolutionReading>;
  suggestions: Array<Scalars['String']['output']>;
};

export type ResolutionReading = {
  symbol?: Maybe<Scalars['String']['output']>;
  entity?: Maybe<Entity>;
  by: ReadingBy;
  url?: Maybe<Scalars['String']['output']>;
};


export type ResolutionReadingUrlArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type ReadingBy =
  | 'ID'
  | 'SYMBOL'
  | 'NAME';

export type TreatmentHistory = {
  entity: Entity;
  totalCount: Scalars['Int']['output'];
  years: Array<TreatmentYear>;
  shifts: Array<TreatmentShift>;
};

export type TreatmentYear = {
  year?: Maybe<Scalars['Int']['output']>;
  count: Scalars['Int']['output'];
  treatments: Array<TreatmentCount>;
};

export type TreatmentCount = {
  act: Act;
  basis: Basis;
  count: Scalars['Int']['output'];
  documents: Array<Instrument>;
};

export type TreatmentShift = {
  target: Entity;
  from: Instrument;
  to: Instrument;
  before: Array<Act>;
  after: Array<Act>;
};

export type Comparison = {
  before: Instrument;
  after: Instrument;
  language: Scalars['String']['output'];
  counts: ChangeCounts;
  paragraphs: Array<ParagraphChange>;
  entered: Array<Entity>;
  left: Array<Entity>;
  shifts: Array<TreatmentShift>;
};


export type ComparisonParagraphsArgs = {
  changes?: InputMaybe<Array<Change>>;
};


export type ComparisonEnteredArgs = {
  types?: InputMaybe<Array<EntityType>>;
};


export type ComparisonLeftArgs = {
  types?: InputMaybe<Array<EntityType>>;
};

export type ChangeCounts = {
  carriedOver: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  moved: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  dropped: Scalars['Int']['output'];
};

export type Change =
  | 'CARRIED_OVER'
  | 'CHANGED'
  | 'MOVED'
  | 'NEW'
  | 'DROPPED';

export type ParagraphChange = {
  change: Change;
  before?: Maybe<Paragraph>;
  after?: Maybe<Paragraph>;
  similarity?: Maybe<Scalars['Float']['output']>;
  moved: Scalars['Boolean']['output'];
  actShifted: Scalars['Boolean']['output'];
  wordsIn?: Maybe<Paragraph>;
  wording?: Maybe<Array<WordingPart>>;
};

export type WordingPart = {
  kind: WordingKind;
  text: Scalars['String']['output'];
};

export type WordingKind =
  | 'SAME'
  | 'ADDED'
  | 'REMOVED';

export type SeriesBy =
  | 'TITLE'
  | 'RECALLS'
  | 'EITHER';

export type Series = {
  title?: Maybe<Scalars['String']['output']>;
  members: Array<Instrument>;
  steps: Array<Comparison>;
  instruments: SeriesInstrumentConnection;
};


export type SeriesTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type SeriesInstrumentsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  changed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type SeriesInstrumentConnection = {
  nodes: Array<SeriesInstrument>;
  edges: Array<SeriesInstrumentEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SeriesInstrumentEdge = {
  cursor: Scalars['String']['output'];
  node: SeriesInstrument;
};

export type SeriesInstrument = {
  target: Entity;
  entered: Instrument;
  left?: Maybe<Instrument>;
  treatments: Array<SeriesTreatment>;
  shifts: Array<TreatmentShift>;
};

export type SeriesTreatment = {
  text: Instrument;
  acts: Array<Act>;
  paragraphs: Array<Paragraph>;
};

export type DraftLife = {
  stages: Array<DraftStage>;
  steps: Array<Comparison>;
};

export type DraftStage = {
  instrument: Instrument;
  role: DraftRole;
  links: Array<Link>;
};

export type DraftRole =
  | 'DRAFT'
  | 'REPORT'
  | 'ADOPTED';

export type Path = {
  length: Scalars['Int']['output'];
  nodes: Array<Entity>;
  edges: Array<GraphEdge>;
};

export type Subgraph = {
  nodes: Array<Node>;
  edges: Array<GraphEdge>;
  nodeCount: Scalars['Int']['output'];
  edgeCount: Scalars['Int']['output'];
  truncated: Scalars['Boolean']['output'];
  omitted: Scalars['Int']['output'];
  measures: Array<NodeMeasures>;
  coCitations: Array<NodePair>;
  couplings: Array<NodePair>;
};


export type SubgraphCoCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minimum?: InputMaybe<Scalars['Int']['input']>;
};


export type SubgraphCouplingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minimum?: InputMaybe<Scalars['Int']['input']>;
};

export type NodeMeasures = {
  nodeId: Scalars['ID']['output'];
  node: Node;
  inDegree: Scalars['Int']['output'];
  outDegree: Scalars['Int']['output'];
  pageRank: Scalars['Float']['output'];
  betweenness: Scalars['Float']['output'];
  community: Scalars['Int']['output'];
  coCitation: Scalars['Int']['output'];
  coupling: Scalars['Int']['output'];
};

export type NodePair = {
  a: Node;
  b: Node;
  count: Scalars['Int']['output'];
};

export type GraphEdge = {
  id: Scalars['ID']['output'];
  type: EdgeType;
  sourceId: Scalars['ID']['output'];
  targetId: Scalars['ID']['output'];
  source: Node;
  target: Node;
  citation?: Maybe<Citation>;
  link?: Maybe<Link>;
};

export type EdgeType =
  | 'CITES'
  | 'LINK'
  | 'CONTAINS';

export type CommonAncestor = {
  entity: Entity;
  distanceA: Scalars['Int']['output'];
  distanceB: Scalars['Int']['output'];
};

export type Reached = {
  entity: Entity;
  distance: Scalars['Int']['output'];
};

export type CoCitation = {
  entity: Entity;
  count: Scalars['Int']['output'];
};

export type Togetherness =
  | 'PARAGRAPH'
  | 'DOCUMENT';

export type RankBy =
  | 'TIMES_CITED'
  | 'CITING_DOCUMENTS'
  | 'CITATIONS_MADE'
  | 'ENTITIES_CITED'
  | 'PAGE_RANK'
  | 'BETWEENNESS'
  | 'CO_CITATION'
  | 'COUPLING';

export type Ranked = {
  rank: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  score: Scalars['Float']['output'];
  entity: Entity;
};

export type TimelineEntry = {
  date: Scalars['Date']['output'];
  dateEnd?: Maybe<Scalars['Date']['output']>;
  entity: Entity;
};

export type SearchHit = {
  score: Scalars['Float']['output'];
  entity: Entity;
};

export type EntityWhere = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<Kind>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  placeholder?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InstrumentWhere = {
  symbols?: InputMaybe<Array<Scalars['String']['input']>>;
  kinds?: InputMaybe<Array<Kind>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  issuer?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  committee?: InputMaybe<Scalars['String']['input']>;
  sponsor?: InputMaybe<Scalars['String']['input']>;
  inFavour?: InputMaybe<Scalars['String']['input']>;
  against?: InputMaybe<Scalars['String']['input']>;
  abstaining?: InputMaybe<Scalars['String']['input']>;
  series?: InputMaybe<Array<Scalars['String']['input']>>;
  sessions?: InputMaybe<Array<Scalars['Int']['input']>>;
  agendaItems?: InputMaybe<Array<Scalars['String']['input']>>;
  read?: InputMaybe<Scalars['Boolean']['input']>;
  placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  citedBy?: InputMaybe<CitingParagraph>;
  recalledBy?: InputMaybe<CitingParagraph>;
  reaffirmedBy?: InputMaybe<CitingParagraph>;
  reiteratedBy?: InputMaybe<CitingParagraph>;
  affirmedBy?: InputMaybe<CitingParagraph>;
  borneInMindBy?: InputMaybe<CitingParagraph>;
  guides?: InputMaybe<CitingParagraph>;
  actedUnderBy?: InputMaybe<CitingParagraph>;
  notedBy?: InputMaybe<CitingParagraph>;
  takenNoteOfBy?: InputMaybe<CitingParagraph>;
  recognizedBy?: InputMaybe<CitingParagraph>;
  awareOfBy?: InputMaybe<CitingParagraph>;
  consideredBy?: InputMaybe<CitingParagraph>;
  convincedOfBy?: InputMaybe<CitingParagraph>;
  stressedBy?: InputMaybe<CitingParagraph>;
  attentionDrawnToBy?: InputMaybe<CitingParagraph>;
  welcomedBy?: InputMaybe<CitingParagraph>;
  appreciatedBy?: InputMaybe<CitingParagraph>;
  supportedBy?: InputMaybe<CitingParagraph>;
  endorsedBy?: InputMaybe<CitingParagraph>;
  expressedBy?: InputMaybe<CitingParagraph>;
  concernExpressedAboutBy?: InputMaybe<CitingParagraph>;
  regrettedBy?: InputMaybe<CitingParagraph>;
  deploredBy?: InputMaybe<CitingParagraph>;
  condemnedBy?: InputMaybe<CitingParagraph>;
  rejectedBy?: InputMaybe<CitingParagraph>;
  lookedForwardToBy?: InputMaybe<CitingParagraph>;
  decidedBy?: InputMaybe<CitingParagraph>;
  adoptedBy?: InputMaybe<CitingParagraph>;
  approvedBy?: InputMaybe<CitingParagraph>;
  establishedBy?: InputMaybe<CitingParagraph>;
  declaredBy?: InputMaybe<CitingParagraph>;
  determinedOnBy?: InputMaybe<CitingParagraph>;
  committedToBy?: InputMaybe<CitingParagraph>;
  continuedBy?: InputMaybe<CitingParagraph>;
  authorizedBy?: InputMaybe<CitingParagraph>;
  recommendedBy?: InputMaybe<CitingParagraph>;
  requestedBy?: InputMaybe<CitingParagraph>;
  invitedBy?: InputMaybe<CitingParagraph>;
  encouragedBy?: InputMaybe<CitingParagraph>;
  urgedBy?: InputMaybe<CitingParagraph>;
  calledUponBy?: InputMaybe<CitingParagraph>;
  demandedBy?: InputMaybe<CitingParagraph>;
  hadBeforeItBy?: InputMaybe<CitingParagraph>;
  introducedBy?: InputMaybe<CitingParagraph>;
  submittedBy?: InputMaybe<CitingParagraph>;
  informedOfBy?: InputMaybe<CitingParagraph>;
  statementMadeOnBy?: InputMaybe<CitingParagraph>;
  correctedBy?: InputMaybe<CitingParagraph>;
  withdrawnBy?: InputMaybe<CitingParagraph>;
  heldBy?: InputMaybe<CitingParagraph>;
  includedInAgendaBy?: InputMaybe<CitingParagraph>;
  mentionedBy?: InputMaybe<CitingParagraph>;
};

export type CitingParagraph = {
  id?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['String']['input']>;
  paragraph?: InputMaybe<Scalars['Int']['input']>;
  section?: InputMaybe<Section>;
  part?: InputMaybe<Scalars['String']['input']>;
  label?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Basis>;
};

export type ParagraphWhere = {
  document?: InputMaybe<Scalars['String']['input']>;
  sections?: InputMaybe<Array<Section>>;
  numbers?: InputMaybe<Array<Scalars['Int']['input']>>;
  acts?: InputMaybe<Array<Act>>;
  cites?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type CitationWhere = {
  acts?: InputMaybe<Array<Act>>;
  basis?: InputMaybe<Basis>;
  types?: InputMaybe<Array<EntityType>>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
  forms?: InputMaybe<Array<Form>>;
  sections?: InputMaybe<Array<Section>>;
  target?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['String']['input']>;
  paragraph?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  pinpointed?: InputMaybe<Scalars['Boolean']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

export type DiagnosticWhere = {
  document?: InputMaybe<Scalars['String']['input']>;
  severities?: InputMaybe<Array<Severity>>;
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type EntityOrder = {
  by: EntityOrderBy;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EntityOrderBy =
  | 'ID'
  | 'DATE'
  | 'NAME';

export type CitationOrder =
  | 'TEXT'
  | 'OLDEST'
  | 'NEWEST';

export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type InstrumentConnection = {
  nodes: Array<Instrument>;
  edges: Array<InstrumentEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentEdge = {
  cursor: Scalars['String']['output'];
  node: Instrument;
};

export type BodyConnection = {
  nodes: Array<Body>;
  edges: Array<BodyEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BodyEdge = {
  cursor: Scalars['String']['output'];
  node: Body;
};

export type EventConnection = {
  nodes: Array<Event>;
  edges: Array<EventEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  cursor: Scalars['String']['output'];
  node: Event;
};

export type InitiativeConnection = {
  nodes: Array<Initiative>;
  edges: Array<InitiativeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InitiativeEdge = {
  cursor: Scalars['String']['output'];
  node: Initiative;
};

export type PlaceConnection = {
  nodes: Array<Place>;
  edges: Array<PlaceEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlaceEdge = {
  cursor: Scalars['String']['output'];
  node: Place;
};

export type StateConnection = {
  nodes: Array<State>;
  edges: Array<StateEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StateEdge = {
  cursor: Scalars['String']['output'];
  node: State;
};

export type SubjectConnection = {
  nodes: Array<Subject>;
  edges: Array<SubjectEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SubjectEdge = {
  cursor: Scalars['String']['output'];
  node: Subject;
};

export type ParagraphConnection = {
  nodes: Array<Paragraph>;
  edges: Array<ParagraphEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParagraphEdge = {
  cursor: Scalars['String']['output'];
  node: Paragraph;
};

export type CitationConnection = {
  nodes: Array<Citation>;
  edges: Array<CitationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CitationEdge = {
  cursor: Scalars['String']['output'];
  node: Citation;
};

export type LinkConnection = {
  nodes: Array<Link>;
  edges: Array<LinkEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkEdge = {
  cursor: Scalars['String']['output'];
  node: Link;
};

export type DiagnosticConnection = {
  nodes: Array<Diagnostic>;
  edges: Array<DiagnosticEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DiagnosticEdge = {
  cursor: Scalars['String']['output'];
  node: Diagnostic;
};

export type ConflictConnection = {
  nodes: Array<Conflict>;
  edges: Array<ConflictEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConflictEdge = {
  cursor: Scalars['String']['output'];
  node: Conflict;
};

export type SourceFileConnection = {
  nodes: Array<SourceFile>;
  edges: Array<SourceFileEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceFileEdge = {
  cursor: Scalars['String']['output'];
  node: SourceFile;
};

export type SearchConnection = {
  nodes: Array<SearchHit>;
  edges: Array<SearchEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

export type CommonAncestorConnection = {
  nodes: Array<CommonAncestor>;
  edges: Array<CommonAncestorEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommonAncestorEdge = {
  cursor: Scalars['String']['output'];
  node: CommonAncestor;
};

export type ClosureConnection = {
  nodes: Array<Reached>;
  edges: Array<ClosureEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClosureEdge = {
  cursor: Scalars['String']['output'];
  node: Reached;
};

export type CoCitationConnection = {
  nodes: Array<CoCitation>;
  edges: Array<CoCitationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CoCitationEdge = {
  cursor: Scalars['String']['output'];
  node: CoCitation;
};

export type RankingConnection = {
  nodes: Array<Ranked>;
  edges: Array<RankingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RankingEdge = {
  cursor: Scalars['String']['output'];
  node: Ranked;
};

export type TimelineConnection = {
  nodes: Array<TimelineEntry>;
  edges: Array<TimelineEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TimelineEdge = {
  cursor: Scalars['String']['output'];
  node: TimelineEntry;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Node: ResolverTypeWrapper<NodeModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityType: EntityType;
  Kind: Kind;
  Name: ResolverTypeWrapper<Name>;
  NameType: NameType;
  Fact: ResolverTypeWrapper<Fact>;
  Source: ResolverTypeWrapper<SourceModel>;
  Origin: Origin;
  SourceFile: ResolverTypeWrapper<SourceFileModel>;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  Edition: ResolverTypeWrapper<Edition>;
  Direction: Direction;
  Instrument: ResolverTypeWrapper<EntityModel>;
  Reading: ResolverTypeWrapper<ReadingModel>;
  Body: ResolverTypeWrapper<EntityModel>;
  Event: ResolverTypeWrapper<EntityModel>;
  Initiative: ResolverTypeWrapper<EntityModel>;
  Place: ResolverTypeWrapper<EntityModel>;
  State: ResolverTypeWrapper<EntityModel>;
  Subject: ResolverTypeWrapper<EntityModel>;
  Link: ResolverTypeWrapper<LinkModel>;
  LinkType: LinkType;
  Paragraph: ResolverTypeWrapper<ParagraphModel>;
  Section: Section;
  Clause: ResolverTypeWrapper<Clause>;
  Item: ResolverTypeWrapper<Item>;
  Footnote: ResolverTypeWrapper<FootnoteModel>;
  OpenMention: ResolverTypeWrapper<OpenMentionModel>;
  Diagnostic: ResolverTypeWrapper<DiagnosticModel>;
  Severity: Severity;
  Citation: ResolverTypeWrapper<CitationModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  FootnoteCall: ResolverTypeWrapper<FootnoteCallModel>;
  Pinpoint: ResolverTypeWrapper<PinpointModel>;
  Act: Act;
  Basis: Basis;
  Relation: Relation;
  Form: Form;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ResolutionReading: ResolverTypeWrapper<ResolutionReadingModel>;
  ReadingBy: ReadingBy;
  TreatmentHistory: ResolverTypeWrapper<TreatmentHistoryModel>;
  TreatmentYear: ResolverTypeWrapper<TreatmentYearModel>;
  TreatmentCount: ResolverTypeWrapper<TreatmentCountModel>;
  TreatmentShift: ResolverTypeWrapper<TreatmentShiftModel>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  Change: Change;
  ParagraphChange: ResolverTypeWrapper<ParagraphChangeModel>;
  WordingPart: ResolverTypeWrapper<WordingPart>;
  WordingKind: WordingKind;
  SeriesBy: SeriesBy;
  Series: ResolverTypeWrapper<SeriesModel>;
  SeriesInstrumentConnection: ResolverTypeWrapper<Connection<Answers.SeriesInstrumentModel>>;
  SeriesInstrumentEdge: ResolverTypeWrapper<Omit<SeriesInstrumentEdge, 'node'> & { node: ResolversTypes['SeriesInstrument'] }>;
  SeriesInstrument: ResolverTypeWrapper<SeriesInstrumentModel>;
  SeriesTreatment: ResolverTypeWrapper<SeriesTreatmentModel>;
  DraftLife: ResolverTypeWrapper<DraftLifeModel>;
  DraftStage: ResolverTypeWrapper<DraftStageModel>;
  DraftRole: DraftRole;
  Path: ResolverTypeWrapper<PathModel>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  NodeMeasures: ResolverTypeWrapper<NodeMeasuresModel>;
  NodePair: ResolverTypeWrapper<NodePairModel>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeModel>;
  EdgeType: EdgeType;
  CommonAncestor: ResolverTypeWrapper<CommonAncestorModel>;
  Reached: ResolverTypeWrapper<ReachedModel>;
  CoCitation: ResolverTypeWrapper<CoCitationModel>;
  Togetherness: Togetherness;
  RankBy: RankBy;
  Ranked: ResolverTypeWrapper<RankedModel>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  EntityWhere: EntityWhere;
  InstrumentWhere: InstrumentWhere;
  CitingParagraph: CitingParagraph;
  ParagraphWhere: ParagraphWhere;
  CitationWhere: CitationWhere;
  DiagnosticWhere: DiagnosticWhere;
  EntityOrder: EntityOrder;
  EntityOrderBy: EntityOrderBy;
  CitationOrder: CitationOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  InstrumentConnection: ResolverTypeWrapper<Connection<Models.EntityModel>>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  BodyConnection: ResolverTypeWrapper<Connection<Models.EntityModel>>;
  BodyEdge: ResolverTypeWrapper<Omit<BodyEdge, 'node'> & { node: ResolversTypes['Body'] }>;
  EventConnection: ResolverTypeWrapper<Connection<Models.EntityModel>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  InitiativeConnection: ResolverTypeWrapper<Connection<Models.EntityModel>>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  PlaceConnection: ResolverTypeWrapper<Connection<Models.EntityModel>>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  StateConnection: ResolverTypeWrapper<Connection<Models.EntityModel>>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  SubjectConnection: ResolverTypeWrapper<Connection<Models.EntityModel>>;
  SubjectEdge: ResolverTypeWrapper<Omit<SubjectEdge, 'node'> & { node: ResolversTypes['Subject'] }>;
  ParagraphConnection: ResolverTypeWrapper<Connection<Models.ParagraphModel>>;
  ParagraphEdge: ResolverTypeWrapper<Omit<ParagraphEdge, 'node'> & { node: ResolversTypes['Paragraph'] }>;
  CitationConnection: ResolverTypeWrapper<Connection<Models.CitationModel>>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  LinkConnection: ResolverTypeWrapper<Connection<Models.LinkModel>>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  DiagnosticConnection: ResolverTypeWrapper<Connection<Models.DiagnosticModel>>;
  DiagnosticEdge: ResolverTypeWrapper<Omit<DiagnosticEdge, 'node'> & { node: ResolversTypes['Diagnostic'] }>;
  ConflictConnection: ResolverTypeWrapper<Connection<Models.ConflictModel>>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  SourceFileConnection: ResolverTypeWrapper<Connection<Models.SourceFileModel>>;
  SourceFileEdge: ResolverTypeWrapper<Omit<SourceFileEdge, 'node'> & { node: ResolversTypes['SourceFile'] }>;
  SearchConnection: ResolverTypeWrapper<Connection<Answers.SearchHitModel>>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  CommonAncestorConnection: ResolverTypeWrapper<Connection<Answers.CommonAncestorModel>>;
  CommonAncestorEdge: ResolverTypeWrapper<Omit<CommonAncestorEdge, 'node'> & { node: ResolversTypes['CommonAncestor'] }>;
  ClosureConnection: ResolverTypeWrapper<Connection<Answers.ReachedModel>>;
  ClosureEdge: ResolverTypeWrapper<Omit<ClosureEdge, 'node'> & { node: ResolversTypes['Reached'] }>;
  CoCitationConnection: ResolverTypeWrapper<Connection<Answers.CoCitationModel>>;
  CoCitationEdge: ResolverTypeWrapper<Omit<CoCitationEdge, 'node'> & { node: ResolversTypes['CoCitation'] }>;
  RankingConnection: ResolverTypeWrapper<Connection<Answers.RankedModel>>;
  RankingEdge: ResolverTypeWrapper<Omit<RankingEdge, 'node'> & { node: ResolversTypes['Ranked'] }>;
  TimelineConnection: ResolverTypeWrapper<Connection<Answers.TimelineEntryModel>>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Node: NodeModel;
  Entity: EntityModel;
  Name: Name;
  Fact: Fact;
  Source: SourceModel;
  SourceFile: SourceFileModel;
  Conflict: ConflictModel;
  Edition: Edition;
  Instrument: EntityModel;
  Reading: ReadingModel;
  Body: EntityModel;
  Event: EntityModel;
  Initiative: EntityModel;
  Place: EntityModel;
  State: EntityModel;
  Subject: EntityModel;
  Link: LinkModel;
  Paragraph: ParagraphModel;
  Clause: Clause;
  Item: Item;
  Footnote: FootnoteModel;
  OpenMention: OpenMentionModel;
  Diagnostic: DiagnosticModel;
  Citation: CitationModel;
  Float: Scalars['Float']['output'];
  Evidence: EvidenceModel;
  FootnoteCall: FootnoteCallModel;
  Pinpoint: PinpointModel;
  Resolution: ResolutionModel;
  ResolutionReading: ResolutionReadingModel;
  TreatmentHistory: TreatmentHistoryModel;
  TreatmentYear: TreatmentYearModel;
  TreatmentCount: TreatmentCountModel;
  TreatmentShift: TreatmentShiftModel;
  Comparison: ComparisonModel;
  ChangeCounts: ChangeCounts;
  ParagraphChange: ParagraphChangeModel;
  WordingPart: WordingPart;
  Series: SeriesModel;
  SeriesInstrumentConnection: Connection<Answers.SeriesInstrumentModel>;
  SeriesInstrumentEdge: Omit<SeriesInstrumentEdge, 'node'> & { node: ResolversParentTypes['SeriesInstrument'] };
  SeriesInstrument: SeriesInstrumentModel;
  SeriesTreatment: SeriesTreatmentModel;
  DraftLife: DraftLifeModel;
  DraftStage: DraftStageModel;
  Path: PathModel;
  Subgraph: SubgraphModel;
  NodeMeasures: NodeMeasuresModel;
  NodePair: NodePairModel;
  GraphEdge: GraphEdgeModel;
  CommonAncestor: CommonAncestorModel;
  Reached: ReachedModel;
  CoCitation: CoCitationModel;
  Ranked: RankedModel;
  TimelineEntry: TimelineEntryModel;
  SearchHit: SearchHitModel;
  EntityWhere: EntityWhere;
  InstrumentWhere: InstrumentWhere;
  CitingParagraph: CitingParagraph;
  ParagraphWhere: ParagraphWhere;
  CitationWhere: CitationWhere;
  DiagnosticWhere: DiagnosticWhere;
  EntityOrder: EntityOrder;
  PageInfo: PageInfo;
  InstrumentConnection: Connection<Models.EntityModel>;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  BodyConnection: Connection<Models.EntityModel>;
  BodyEdge: Omit<BodyEdge, 'node'> & { node: ResolversParentTypes['Body'] };
  EventConnection: Connection<Models.EntityModel>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  InitiativeConnection: Connection<Models.EntityModel>;
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  PlaceConnection: Connection<Models.EntityModel>;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  StateConnection: Connection<Models.EntityModel>;
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  SubjectConnection: Connection<Models.EntityModel>;
  SubjectEdge: Omit<SubjectEdge, 'node'> & { node: ResolversParentTypes['Subject'] };
  ParagraphConnection: Connection<Models.ParagraphModel>;
  ParagraphEdge: Omit<ParagraphEdge, 'node'> & { node: ResolversParentTypes['Paragraph'] };
  CitationConnection: Connection<Models.CitationModel>;
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  LinkConnection: Connection<Models.LinkModel>;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  DiagnosticConnection: Connection<Models.DiagnosticModel>;
  DiagnosticEdge: Omit<DiagnosticEdge, 'node'> & { node: ResolversParentTypes['Diagnostic'] };
  ConflictConnection: Connection<Models.ConflictModel>;
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  SourceFileConnection: Connection<Models.SourceFileModel>;
  SourceFileEdge: Omit<SourceFileEdge, 'node'> & { node: ResolversParentTypes['SourceFile'] };
  SearchConnection: Connection<Answers.SearchHitModel>;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  CommonAncestorConnection: Connection<Answers.CommonAncestorModel>;
  CommonAncestorEdge: Omit<CommonAncestorEdge, 'node'> & { node: ResolversParentTypes['CommonAncestor'] };
  ClosureConnection: Connection<Answers.ReachedModel>;
  ClosureEdge: Omit<ClosureEdge, 'node'> & { node: ResolversParentTypes['Reached'] };
  CoCitationConnection: Connection<Answers.CoCitationModel>;
  CoCitationEdge: Omit<CoCitationEdge, 'node'> & { node: ResolversParentTypes['CoCitation'] };
  RankingConnection: Connection<Answers.RankedModel>;
  RankingEdge: Omit<RankingEdge, 'node'> & { node: ResolversParentTypes['Ranked'] };
  TimelineConnection: Connection<Answers.TimelineEntryModel>;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'symbol'>>;
  paragraph?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType, Partial<QueryParagraphArgs>>;
  instruments?: Resolver<Maybe<ResolversTypes['InstrumentConnection']>, ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  bodies?: Resolver<Maybe<ResolversTypes['BodyConnection']>, ParentType, ContextType, Partial<QueryBodiesArgs>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  initiatives?: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  states?: Resolver<Maybe<ResolversTypes['StateConnection']>, ParentType, ContextType, Partial<QueryStatesArgs>>;
  subjects?: Resolver<Maybe<ResolversTypes['SubjectConnection']>, ParentType, ContextType, Partial<QuerySubjectsArgs>>;
  paragraphs?: Resolver<Maybe<ResolversTypes['ParagraphConnection']>, ParentType, ContextType, Partial<QueryParagraphsArgs>>;
  citations?: Resolver<Maybe<ResolversTypes['CitationConnection']>, ParentType, ContextType, RequireFields<QueryCitationsArgs, 'orderBy'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  resolve?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType, RequireFields<QueryResolveArgs, 'text'>>;
  treatmentHistory?: Resolver<Maybe<ResolversTypes['TreatmentHistory']>, ParentType, ContextType, RequireFields<QueryTreatmentHistoryArgs, 'instrument'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'direction' | 'maxLength'>>;
  commonAncestors?: Resolver<Maybe<ResolversTypes['CommonAncestorConnection']>, ParentType, ContextType, RequireFields<QueryCommonAncestorsArgs, 'a' | 'b' | 'depth'>>;
  closure?: Resolver<Maybe<ResolversTypes['ClosureConnection']>, ParentType, ContextType, RequireFields<QueryClosureArgs, 'root' | 'depth' | 'direction'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'roots' | 'depth' | 'direction' | 'links' | 'paragraphs' | 'limit'>>;
  coCited?: Resolver<Maybe<ResolversTypes['CoCitationConnection']>, ParentType, ContextType, RequireFields<QueryCoCitedArgs, 'instrument' | 'within'>>;
  rankings?: Resolver<Maybe<ResolversTypes['RankingConnection']>, ParentType, ContextType, RequireFields<QueryRankingsArgs, 'by'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'types'>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'before' | 'after'>>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'by'>>;
  draftLife?: Resolver<Maybe<ResolversTypes['DraftLife']>, ParentType, ContextType, RequireFields<QueryDraftLifeArgs, 'instrument'>>;
  documents?: Resolver<Maybe<ResolversTypes['InstrumentConnection']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  diagnostics?: Resolver<Maybe<ResolversTypes['DiagnosticConnection']>, ParentType, ContextType, Partial<QueryDiagnosticsArgs>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceFileConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  conflicts?: Resolver<Maybe<ResolversTypes['ConflictConnection']>, ParentType, ContextType, Partial<QueryConflictsArgs>>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Instrument' | 'Body' | 'Event' | 'Initiative' | 'Place' | 'State' | 'Subject' | 'Link' | 'Paragraph' | 'Footnote' | 'OpenMention' | 'Diagnostic' | 'Citation', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Instrument' | 'Body' | 'Event' | 'Initiative' | 'Place' | 'State' | 'Subject', ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NameType'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['SourceFile']>, ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InstrumentTitleArgs, 'language' | 'fallback'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<InstrumentNamesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  curatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InstrumentCuratedNoteArgs, 'language'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InstrumentLinksArgs, 'direction'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<InstrumentCitedByArgs, 'orderBy'>>;
  treatmentHistory?: Resolver<ResolversTypes['TreatmentHistory'], ParentType, ContextType, Partial<InstrumentTreatmentHistoryArgs>>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InstrumentUrlArgs, 'language'>>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  paragraphs?: Resolver<ResolversTypes['ParagraphConnection'], ParentType, ContextType, Partial<InstrumentParagraphsArgs>>;
  paragraph?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType, Partial<InstrumentParagraphArgs>>;
  cites?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<InstrumentCitesArgs, 'orderBy'>>;
  footnotes?: Resolver<Array<ResolversTypes['Footnote']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  issuedBy?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  submittedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  preparedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  sponsoredBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  favouredBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  opposedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  abstainedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  recommendedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  endorsedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  endorsed?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  containedIn?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  containing?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  annexedTo?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  annexes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  outcomeOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  adoptedAs?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  drafts?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  revises?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  corrects?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  corrigenda?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  addsTo?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  addenda?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  replaces?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  replacedBy?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  withdrawnFor?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  inPlaceOf?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  basedOn?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  basisOf?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  requestedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  requested?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  established?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  extended?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedIn?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  follows?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  followedBy?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  diagnostics?: Resolver<ResolversTypes['DiagnosticConnection'], ParentType, ContextType, Partial<ReadingDiagnosticsArgs>>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BodyTitleArgs, 'language' | 'fallback'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<BodyNamesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  curatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BodyCuratedNoteArgs, 'language'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyLinksArgs, 'direction'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<BodyCitedByArgs, 'orderBy'>>;
  treatmentHistory?: Resolver<ResolversTypes['TreatmentHistory'], ParentType, ContextType, Partial<BodyTreatmentHistoryArgs>>;
  subsidiaryOf?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  subsidiaries?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  establishedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  extendedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  launchedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  chairedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventTitleArgs, 'language' | 'fallback'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<EventNamesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  curatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventCuratedNoteArgs, 'language'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventLinksArgs, 'direction'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<EventCitedByArgs, 'orderBy'>>;
  treatmentHistory?: Resolver<ResolversTypes['TreatmentHistory'], ParentType, ContextType, Partial<EventTreatmentHistoryArgs>>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  heldBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  organizedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  chairedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  launched?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  establishedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  extendedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  requestedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedIn?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  follows?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  followedBy?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeTitleArgs, 'language' | 'fallback'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<InitiativeNamesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  curatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeCuratedNoteArgs, 'language'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeLinksArgs, 'direction'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<InitiativeCitedByArgs, 'orderBy'>>;
  treatmentHistory?: Resolver<ResolversTypes['TreatmentHistory'], ParentType, ContextType, Partial<InitiativeTreatmentHistoryArgs>>;
  launchedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  launchedAt?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  establishedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  extendedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  organizedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceTitleArgs, 'language' | 'fallback'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<PlaceNamesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  curatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceCuratedNoteArgs, 'language'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PlaceLinksArgs, 'direction'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<PlaceCitedByArgs, 'orderBy'>>;
  treatmentHistory?: Resolver<ResolversTypes['TreatmentHistory'], ParentType, ContextType, Partial<PlaceTreatmentHistoryArgs>>;
  locatedIn?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StateTitleArgs, 'language' | 'fallback'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<StateNamesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  curatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StateCuratedNoteArgs, 'language'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StateLinksArgs, 'direction'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<StateCitedByArgs, 'orderBy'>>;
  treatmentHistory?: Resolver<ResolversTypes['TreatmentHistory'], ParentType, ContextType, Partial<StateTreatmentHistoryArgs>>;
  memberOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SubjectTitleArgs, 'language' | 'fallback'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<SubjectNamesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  curatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SubjectCuratedNoteArgs, 'language'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SubjectLinksArgs, 'direction'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<SubjectCitedByArgs, 'orderBy'>>;
  treatmentHistory?: Resolver<ResolversTypes['TreatmentHistory'], ParentType, ContextType, Partial<SubjectTreatmentHistoryArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paragraph'] = ResolversParentTypes['Paragraph']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  firstAct?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['Act']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParagraphSummaryArgs, 'language'>>;
  curatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParagraphCuratedNoteArgs, 'language'>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParagraphUrlArgs, 'language'>>;
  next?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphCitationsArgs>>;
  pinpointedBy?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  openMentions?: Resolver<Array<ResolversTypes['OpenMention']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  recalls?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphRecallsArgs>>;
  reaffirms?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphReaffirmsArgs>>;
  reiterates?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphReiteratesArgs>>;
  affirms?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphAffirmsArgs>>;
  bearsInMind?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphBearsInMindArgs>>;
  isGuidedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphIsGuidedByArgs>>;
  actsUnder?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphActsUnderArgs>>;
  notes?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphNotesArgs>>;
  takesNoteOf?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphTakesNoteOfArgs>>;
  recognizes?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphRecognizesArgs>>;
  isAwareOf?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphIsAwareOfArgs>>;
  considers?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphConsidersArgs>>;
  isConvincedOf?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphIsConvincedOfArgs>>;
  stresses?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphStressesArgs>>;
  drawsAttentionTo?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphDrawsAttentionToArgs>>;
  welcomes?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphWelcomesArgs>>;
  appreciates?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphAppreciatesArgs>>;
  supports?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphSupportsArgs>>;
  endorses?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphEndorsesArgs>>;
  expresses?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphExpressesArgs>>;
  expressesConcernAbout?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphExpressesConcernAboutArgs>>;
  regrets?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphRegretsArgs>>;
  deplores?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphDeploresArgs>>;
  condemns?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphCondemnsArgs>>;
  rejects?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphRejectsArgs>>;
  looksForwardTo?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphLooksForwardToArgs>>;
  decides?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphDecidesArgs>>;
  adopts?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphAdoptsArgs>>;
  approves?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphApprovesArgs>>;
  establishes?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphEstablishesArgs>>;
  declares?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphDeclaresArgs>>;
  isDeterminedOn?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphIsDeterminedOnArgs>>;
  commitsTo?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphCommitsToArgs>>;
  continues?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphContinuesArgs>>;
  authorizes?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphAuthorizesArgs>>;
  recommends?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphRecommendsArgs>>;
  requests?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphRequestsArgs>>;
  invites?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphInvitesArgs>>;
  encourages?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphEncouragesArgs>>;
  urges?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphUrgesArgs>>;
  callsUpon?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphCallsUponArgs>>;
  demands?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphDemandsArgs>>;
  hasBeforeIt?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphHasBeforeItArgs>>;
  introduces?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphIntroducesArgs>>;
  submits?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphSubmitsArgs>>;
  isInformedOf?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphIsInformedOfArgs>>;
  makesStatementOn?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphMakesStatementOnArgs>>;
  corrects?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphCorrectsArgs>>;
  withdraws?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphWithdrawsArgs>>;
  holds?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphHoldsArgs>>;
  includesInAgenda?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphIncludesInAgendaArgs>>;
  mentions?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ParagraphMentionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FootnoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Footnote'] = ResolversParentTypes['Footnote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenMention'] = ResolversParentTypes['OpenMention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  implies?: Resolver<Array<ResolversTypes['Act']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Paragraph'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  targetAsWritten?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pinpoint?: Resolver<Maybe<ResolversTypes['Pinpoint']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footnote?: Resolver<Maybe<ResolversTypes['FootnoteCall']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type FootnoteCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FootnoteCall'] = ResolversParentTypes['FootnoteCall']> = {
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footnote?: Resolver<Maybe<ResolversTypes['Footnote']>, ParentType, ContextType>;
};

export type PinpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pinpoint'] = ResolversParentTypes['Pinpoint']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['Paragraph']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['ResolutionReading']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolutionReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionReading'] = ResolversParentTypes['ResolutionReading']> = {
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ReadingBy'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResolutionReadingUrlArgs, 'language'>>;
};

export type TreatmentHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentHistory'] = ResolversParentTypes['TreatmentHistory']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['TreatmentYear']>, ParentType, ContextType>;
  shifts?: Resolver<Array<ResolversTypes['TreatmentShift']>, ParentType, ContextType>;
};

export type TreatmentYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentYear'] = ResolversParentTypes['TreatmentYear']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treatments?: Resolver<Array<ResolversTypes['TreatmentCount']>, ParentType, ContextType>;
};

export type TreatmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentCount'] = ResolversParentTypes['TreatmentCount']> = {
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
};

export type TreatmentShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentShift'] = ResolversParentTypes['TreatmentShift']> = {
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['Act']>, ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  before?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['ParagraphChange']>, ParentType, ContextType, Partial<ComparisonParagraphsArgs>>;
  entered?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, Partial<ComparisonEnteredArgs>>;
  left?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, Partial<ComparisonLeftArgs>>;
  shifts?: Resolver<Array<ResolversTypes['TreatmentShift']>, ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParagraphChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParagraphChange'] = ResolversParentTypes['ParagraphChange']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  similarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actShifted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsIn?: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<Array<ResolversTypes['WordingPart']>>, ParentType, ContextType>;
};

export type WordingPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingPart'] = ResolversParentTypes['WordingPart']> = {
  kind?: Resolver<ResolversTypes['WordingKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SeriesTitleArgs, 'language'>>;
  members?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Comparison']>, ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['SeriesInstrumentConnection'], ParentType, ContextType, RequireFields<SeriesInstrumentsArgs, 'changed'>>;
};

export type SeriesInstrumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesInstrumentConnection'] = ResolversParentTypes['SeriesInstrumentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SeriesInstrument']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SeriesInstrumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesInstrumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesInstrumentEdge'] = ResolversParentTypes['SeriesInstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeriesInstrument'], ParentType, ContextType>;
};

export type SeriesInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesInstrument'] = ResolversParentTypes['SeriesInstrument']> = {
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  treatments?: Resolver<Array<ResolversTypes['SeriesTreatment']>, ParentType, ContextType>;
  shifts?: Resolver<Array<ResolversTypes['TreatmentShift']>, ParentType, ContextType>;
};

export type SeriesTreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesTreatment'] = ResolversParentTypes['SeriesTreatment']> = {
  text?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['Act']>, ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['Paragraph']>, ParentType, ContextType>;
};

export type DraftLifeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftLife'] = ResolversParentTypes['DraftLife']> = {
  stages?: Resolver<Array<ResolversTypes['DraftStage']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Comparison']>, ParentType, ContextType>;
};

export type DraftStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftStage'] = ResolversParentTypes['DraftStage']> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DraftRole'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['NodeMeasures']>, ParentType, ContextType>;
  coCitations?: Resolver<Array<ResolversTypes['NodePair']>, ParentType, ContextType, RequireFields<SubgraphCoCitationsArgs, 'first' | 'minimum'>>;
  couplings?: Resolver<Array<ResolversTypes['NodePair']>, ParentType, ContextType, RequireFields<SubgraphCouplingsArgs, 'first' | 'minimum'>>;
};

export type NodeMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeMeasures'] = ResolversParentTypes['NodeMeasures']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  inDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coCitation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coupling?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodePairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodePair'] = ResolversParentTypes['NodePair']> = {
  a?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type CommonAncestorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonAncestor'] = ResolversParentTypes['CommonAncestor']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  distanceA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distanceB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoCitation'] = ResolversParentTypes['CoCitation']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranked'] = ResolversParentTypes['Ranked']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type BodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type SubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectConnection'] = ResolversParentTypes['SubjectConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SubjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectEdge'] = ResolversParentTypes['SubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type ParagraphConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParagraphConnection'] = ResolversParentTypes['ParagraphConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ParagraphEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParagraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParagraphEdge'] = ResolversParentTypes['ParagraphEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paragraph'], ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type DiagnosticConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosticConnection'] = ResolversParentTypes['DiagnosticConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DiagnosticEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosticEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosticEdge'] = ResolversParentTypes['DiagnosticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnostic'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type SourceFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFileConnection'] = ResolversParentTypes['SourceFileConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SourceFile']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SourceFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFileEdge'] = ResolversParentTypes['SourceFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceFile'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type CommonAncestorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonAncestorConnection'] = ResolversParentTypes['CommonAncestorConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CommonAncestor']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CommonAncestorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommonAncestorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonAncestorEdge'] = ResolversParentTypes['CommonAncestorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommonAncestor'], ParentType, ContextType>;
};

export type ClosureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosureConnection'] = ResolversParentTypes['ClosureConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Reached']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ClosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClosureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosureEdge'] = ResolversParentTypes['ClosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reached'], ParentType, ContextType>;
};

export type CoCitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoCitationConnection'] = ResolversParentTypes['CoCitationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CoCitation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CoCitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoCitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoCitationEdge'] = ResolversParentTypes['CoCitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoCitation'], ParentType, ContextType>;
};

export type RankingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingConnection'] = ResolversParentTypes['RankingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Ranked']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RankingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEdge'] = ResolversParentTypes['RankingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ranked'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Footnote?: FootnoteResolvers<ContextType>;
  OpenMention?: OpenMentionResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FootnoteCall?: FootnoteCallResolvers<ContextType>;
  Pinpoint?: PinpointResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionReading?: ResolutionReadingResolvers<ContextType>;
  TreatmentHistory?: TreatmentHistoryResolvers<ContextType>;
  TreatmentYear?: TreatmentYearResolvers<ContextType>;
  TreatmentCount?: TreatmentCountResolvers<ContextType>;
  TreatmentShift?: TreatmentShiftResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  ParagraphChange?: ParagraphChangeResolvers<ContextType>;
  WordingPart?: WordingPartResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesInstrumentConnection?: SeriesInstrumentConnectionResolvers<ContextType>;
  SeriesInstrumentEdge?: SeriesInstrumentEdgeResolvers<ContextType>;
  SeriesInstrument?: SeriesInstrumentResolvers<ContextType>;
  SeriesTreatment?: SeriesTreatmentResolvers<ContextType>;
  DraftLife?: DraftLifeResolvers<ContextType>;
  DraftStage?: DraftStageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  NodeMeasures?: NodeMeasuresResolvers<ContextType>;
  NodePair?: NodePairResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  CommonAncestor?: CommonAncestorResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  CoCitation?: CoCitationResolvers<ContextType>;
  Ranked?: RankedResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  SubjectConnection?: SubjectConnectionResolvers<ContextType>;
  SubjectEdge?: SubjectEdgeResolvers<ContextType>;
  ParagraphConnection?: ParagraphConnectionResolvers<ContextType>;
  ParagraphEdge?: ParagraphEdgeResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  DiagnosticConnection?: DiagnosticConnectionResolvers<ContextType>;
  DiagnosticEdge?: DiagnosticEdgeResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  SourceFileConnection?: SourceFileConnectionResolvers<ContextType>;
  SourceFileEdge?: SourceFileEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  CommonAncestorConnection?: CommonAncestorConnectionResolvers<ContextType>;
  CommonAncestorEdge?: CommonAncestorEdgeResolvers<ContextType>;
  ClosureConnection?: ClosureConnectionResolvers<ContextType>;
  ClosureEdge?: ClosureEdgeResolvers<ContextType>;
  CoCitationConnection?: CoCitationConnectionResolvers<ContextType>;
  CoCitationEdge?: CoCitationEdgeResolvers<ContextType>;
  RankingConnection?: RankingConnectionResolvers<ContextType>;
  RankingEdge?: RankingEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
};

