import { scoreAgreement, scoreFormats } from './against-each-other.js';
import { type LinkedTexts, type ReadLead, scoreLinks } from './against-links.js';
import type { CorpusDocument } from './corpus.js';
import type { PrintedParagraphs } from './differences.js';
import { mergeScores, type Reading, type Score } from './reading.js';

/** Scores all readings of one document: each against its links, the languages against each other, the formats against the XML. */
export function scoreDocument(
  document: CorpusDocument,
  readings: readonly Reading[],
  linkedTexts: LinkedTexts,
  readLead: ReadLead,
  printed: PrintedParagraphs,
): Score {
  return mergeScores([
    scoreLinks(document, readings, linkedTexts, readLead),
    scoreAgreement(document, readings, printed),
    scoreFormats(readings),
  ]);
}
