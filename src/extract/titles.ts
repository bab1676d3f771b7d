import type { MentionFacts } from '../seedfile/index.js';
import type { ProvisionReading } from './citations.js';
import { clauseAt } from './clauses.js';
import { cleanWords, rangeOf } from './text.js';

/** Titles in quotation marks that nothing in the registry answers to: kept, to be resolved by a later alias. */
export function unresolvedTitles({ id, reading, clauses }: ProvisionReading, text: string): MentionFacts[] {
  const { passage, mentions, lexemes } = reading;
  const entitled = lexemes.filter((lexeme) => lexeme.kind === 'entitled');
  const found: MentionFacts[] = [];
  for (const match of passage.text.matchAll(/"([^"]{4,300})"/g)) {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    if (mentions.some((one) => one.start < end && start < one.end)) continue;
    const titled = entitled.some((lexeme) => lexeme.end <= start && start - lexeme.end <= 4);
    // The title of an instrument cited by number is no name of its own.
    if (
      titled &&
      mentions.some(
        (one) =>
          (one.form === 'NUMBER' || one.form === 'SYMBOL') && one.end <= start && start - one.end <= 60,
      )
    )
      continue;
    const range = rangeOf(passage, start, end);
    const clause = clauseAt(clauses, start);
    found.push({
      from: id, act: clause === null ? 'MENTIONS' : (clauses[clause]?.act ?? 'MENTIONS'), clause,
      surface: { text: cleanWords(text, range, passage.ranges), ...range },
      reason: titled ? 'A title that no entry of the registry answers to.' : 'A name in quotation marks that no entry of the registry answers to.',
    }); // biome-ignore format: one line
  }
  return found;
}
