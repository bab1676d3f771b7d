import type { Act, LanguageCode, Section } from '../seedfile/index.js';
import type { WordingPart } from './wording.js';

/** What comparing needs of a text: rows of the graph or a seed file both give it. */
export interface ComparableText {
  symbol: string;
  language: LanguageCode | null;
  date: string | null;
  paragraphs: ComparableParagraph[];
  citations: { from: string; act: Act; target: string }[];
}

export interface ComparableParagraph {
  id: string;
  label: string;
  section: Section;
  fingerprint: string;
  firstAct: Act | null;
  /** Only where the text was kept. */
  text?: string;
}

/**
 * CARRIED_OVER: the same words in the same order of paragraphs. MOVED: the same words elsewhere. CHANGED: other words of
 * the same paragraph, wherever it stands. NEW and DROPPED: without a counterpart.
 */
export const CHANGES = ['CARRIED_OVER', 'CHANGED', 'MOVED', 'NEW', 'DROPPED'] as const;
export type Change = (typeof CHANGES)[number];

export interface ParagraphChange {
  change: Change;
  /** Null for NEW. */
  before: ComparableParagraph | null;
  /** Null for DROPPED. */
  after: ComparableParagraph | null;
  /** 0 to 1, estimated from fingerprints; null without a counterpart. */
  similarity: number | null;
  /** True where its place among the other paragraphs is another, for CHANGED as well. */
  moved: boolean;
  /** The first acts differ: [before, after]. */
  actShift: [Act | null, Act | null] | null;
  /**
   * Of a NEW or DROPPED paragraph: the one of the other text in which most of its words stand, and which has a counterpart of its own. A paragraph
   * was split, two were made one, or words are repeated. Null where there is none.
   */
  wordsIn: ComparableParagraph | null;
  /** What the words changed, where a caller has both texts. */
  wording?: WordingPart[];
}

export interface TreatmentShift {
  target: string;
  /** As the list of acts has them in order. */
  before: Act[];
  after: Act[];
}

export interface Comparison {
  before: string;
  after: string;
  /** In the order of the later text; what was dropped stands behind what it followed. */
  paragraphs: ParagraphChange[];
  counts: Record<Change, number>;
  /** Targets cited after and not before, and the other way round; sorted. */
  entered: string[];
  left: string[];
  /** Targets cited by both, whose acts differ. */
  shifts: TreatmentShift[];
}
