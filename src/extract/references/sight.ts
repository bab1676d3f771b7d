import type { Language, Lexemes } from '../../languages/index.js';
import type { Passage } from '../passage/index.js';
import { PinpointLabels } from './pinpoint-labels.js';
import type { DateHit } from './references.js';

/** A passage with all that is seen in it before its references are read. */
export interface Sight {
  readonly passage: Passage;
  readonly language: Language;
  readonly lexemes: Lexemes;
  readonly dates: readonly DateHit[];
  /** Numbers and pinpoints both ask what a pinpoint names by itself. */
  readonly labels: PinpointLabels;
  /** The document's text, as printed. */
  readonly source: string;
}

/** Looks over a passage of a document's text. */
export function lookOver(passage: Passage, language: Language, source: string): Sight {
  const lexemes = language.scan(passage.text);
  const dates = language.dates(passage.text);
  return {
    passage,
    language,
    lexemes,
    dates,
    labels: new PinpointLabels(passage, language, lexemes, source),
    source,
  };
}
