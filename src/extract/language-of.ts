import type { SourceDocument } from '../documents/index.js';
import { detectLanguage, UnknownLanguage } from '../languages/index.js';

/**
 * The language of a document. What its format says is believed where the words below the masthead do not tell another.
 * @throws UnknownLanguage
 */
export function languageOf({ text, blocks, metadata: { language: said } }: SourceDocument): string {
  const body = blocks.find(({ role }) => role !== 'masthead' && role !== 'title');
  const code = detectLanguage(said === undefined ? text : text.slice(body?.start ?? 0), said);
  if (code === null)
    throw new UnknownLanguage(
      'The text is in no language that is known, or too short to tell which (--language names it).',
    );
  return code;
}
