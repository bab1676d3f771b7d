import type { SourceDocument } from '../documents/index.js';
import { detectLanguage } from '../languages/index.js';

/** A text that no language's data can read. */
export class UnknownLanguage extends Error {
  readonly code = 'UNKNOWN_LANGUAGE';
}

/**
 * The language of a document. What its format says is believed where the words below the masthead do not tell another.
 * @throws UnknownLanguage
 */
export function languageOf({ text, blocks, metadata: { language: said } }: SourceDocument): string {
  const body = blocks.find(({ role }) => role !== 'masthead' && role !== 'title');
  const code = detectLanguage(said === undefined ? text : text.slice(body?.start ?? 0), said);
  if (code === null)
    throw new UnknownLanguage(
      'UNKNOWN_LANGUAGE: no known language could be found in the text. Name it: --language ar',
    );
  return code;
}
