/**
 * The field's words, each closed list in one place. The languages' data map verbs onto ACTS, the seed file's schema
 * is checked against these lists, and schema.graphql spells the same enums (a test holds the three together).
 */

/**
 * What a provision does to what it cites. Verbs that the six official languages do not keep apart share one act
 * (acknowledges is RECOGNIZES, emphasizes and underlines are STRESSES); the printed verb stays in the clause.
 */
// biome-ignore format: grouped by meaning
export const ACTS = [
  // looking back
  'RECALLS', 'REAFFIRMS', 'REITERATES', 'AFFIRMS', 'BEARS_IN_MIND', 'GUIDED_BY', 'ACTS_UNDER',
  // taking in
  'NOTES', 'TAKES_NOTE', 'RECOGNIZES', 'AWARE', 'CONSIDERS', 'CONVINCED', 'STRESSES', 'DRAWS_ATTENTION',
  // judging
  'WELCOMES', 'APPRECIATES', 'SUPPORTS', 'ENDORSES', 'EXPRESSES', 'EXPRESSES_CONCERN', 'REGRETS', 'DEPLORES', 'CONDEMNS', 'REJECTS', 'LOOKS_FORWARD',
  // acting
  'DECIDES', 'ADOPTS', 'APPROVES', 'ESTABLISHES', 'DECLARES', 'DETERMINED', 'COMMITS', 'CONTINUES', 'AUTHORIZES', 'RECOMMENDS',
  // addressing others
  'REQUESTS', 'INVITES', 'ENCOURAGES', 'URGES', 'CALLS_UPON', 'DEMANDS',
  // the narrative of a report
  'HAS_BEFORE_IT', 'INTRODUCES', 'SUBMITS', 'IS_INFORMED', 'MAKES_STATEMENT', 'CORRECTS', 'WITHDRAWS', 'HOLDS', 'INCLUDES_IN_AGENDA',
  // a citation in a paragraph that has no governing verb known to the language
  'MENTIONS',
] as const;
export type Act = (typeof ACTS)[number];

/** EXPLICIT: the governing verb says it. IMPLIED: the provision rests on the instrument without the verb. */
export const BASES = ['EXPLICIT', 'IMPLIED'] as const;
export type Basis = (typeof BASES)[number];

/** How the words tie the target to the clause, where the text says so. */
// biome-ignore format: grouped by meaning
export const RELATIONS = [
  'AS_SET_OUT_IN', 'IN_ACCORDANCE_WITH', 'PURSUANT_TO', 'ON_THE_BASIS_OF', 'CONTAINED_IN', 'ENDORSED_BY', 'ADOPTED_BY', 'ESTABLISHED_BY',
  'REQUESTED_BY', 'IMPLEMENTATION_OF', 'FOLLOW_UP_TO', 'ENTITLED', 'ANNEXED_TO', 'SEE',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** How the target is written where it is cited. */
export const FORMS = ['SYMBOL', 'NUMBER', 'NAME', 'SHORT_FORM', 'SELF', 'FOOTNOTE'] as const;
export type Form = (typeof FORMS)[number];

/** What an entity is, by node label. A placeholder, of which no more than the id is known, has kind UNKNOWN. */
// biome-ignore format: grouped by meaning
export const KINDS = {
  Instrument: [
    'RESOLUTION', 'DECISION', 'DRAFT_RESOLUTION', 'DRAFT_DECISION', 'REPORT', 'LETTER', 'NOTE', 'STATEMENT', 'SUMMARY_RECORD', 'VERBATIM_RECORD',
    'OUTCOME_DOCUMENT', 'DECLARATION', 'PLAN_OF_ACTION', 'AGENDA', 'TREATY', 'CHARTER', 'CORRIGENDUM', 'ADDENDUM', 'PUBLICATION',
    'CONFERENCE_PAPER', 'DOCUMENT', 'UNKNOWN',
  ],
  Body: ['PRINCIPAL_ORGAN', 'SUBSIDIARY_ORGAN', 'REGIONAL_COMMISSION', 'SPECIALIZED_AGENCY', 'FUND_OR_PROGRAMME', 'COMMISSION', 'WORKING_GROUP',
    'OFFICE', 'ORGANIZATION', 'GROUP_OF_STATES', 'UNKNOWN'],
  Event: ['SUMMIT', 'SUMMIT_PHASE', 'CONFERENCE', 'HIGH_LEVEL_MEETING', 'SESSION', 'FORUM_SERIES', 'FORUM_MEETING', 'OBSERVANCE', 'UNKNOWN'],
  Initiative: ['PROGRAMME', 'PARTNERSHIP', 'CAMPAIGN', 'MECHANISM', 'PROCESS', 'GOALS', 'UNKNOWN'],
  Place: ['CITY', 'COUNTRY', 'REGION', 'UNKNOWN'],
  /** Who votes and sponsors; known by the UN's own metadata. */
  State: ['MEMBER_STATE', 'OBSERVER', 'UNKNOWN'],
  /** What a text is about: thesaurus terms and goals, as the UN's own metadata assigns them. */
  Subject: ['THESAURUS_TERM', 'GOAL', 'UNKNOWN'],
} as const;
export type Label = keyof typeof KINDS;
export type Kind = (typeof KINDS)[Label][number];

/** Relationships between entities that do not come from a citing paragraph. */
// biome-ignore format: grouped by meaning
export const LINKS = [
  'CONTAINS', 'PART_OF', 'ISSUED_BY', 'ADOPTED_BY', 'SUBMITTED_BY', 'HELD_BY', 'HELD_AT', 'ORGANIZED_BY', 'SUBSIDIARY_OF', 'MEMBER_OF',
  'OUTCOME_OF', 'ENDORSED_BY', 'CONTAINED_IN', 'ANNEXED_TO', 'DRAFT_OF', 'REVISES', 'REPLACES', 'WITHDRAWN_FOR', 'RECORDS', 'ESTABLISHED_BY',
  'EXTENDED_BY', 'REQUESTED_BY', 'BASED_ON', 'CORRECTS', 'ADDS_TO', 'SAME_AS', 'LOCATED_IN', 'FOLLOWS', 'LAUNCHED_AT', 'LAUNCHED_BY', 'CHAIRED_BY', 'PREPARED_BY',
  // of the UN's own metadata
  'SPONSORED_BY', 'FAVOURED_BY', 'OPPOSED_BY', 'ABSTAINED_BY', 'ABOUT', 'RECOMMENDED_BY', 'RECORDED_IN',
] as const;
export type Link = (typeof LINKS)[number];

/** The part of a document in which a paragraph stands. */
export const SECTIONS = ['REPORT', 'PREAMBLE', 'OPERATIVE', 'ANNEX'] as const;
export type Section = (typeof SECTIONS)[number];

/** The six official languages; a language is known by the folder under languages/, so any ISO 639-1 code may come. */
export type LanguageCode = string;
