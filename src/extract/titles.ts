import type { MentionFacts } from '../seedfile/index.js';
import type { ProvisionReading } from './citations.js';
import { clauseAt } from './clauses.js';
import { cleanWords, lastUntil, rangeOf, Taken } from './text.js';

/** Titles in quotation marks that nothing in the registry answers to: kept, to be resolved by a later alias. */
export function unresolvedTitles({ id, reading, clauses }: ProvisionReading, text: string): MentionFacts[] {
  const { passage, mentions, lexemes } = reading;
  if (!passage.text.includes('"')) return [];
  const entitled = lexemes.of('entitled');
  const named = new Taken(mentions);
  const numbered = mentions
    .filter(({ form }) => form === 'NUMBER' || form === 'SYMBOL')
    .sort((a, b) => a.end - b.end);
  const found: MentionFacts[] = [];
  for (const match of passage.text.matchAll(/"([^"]{4,300})"/g)) {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    if (named.shares({ start, end })) continue;
    const before = entitled[lastUntil(entitled, start)];
    const titled = before !== undefined && start - before.end <= 4;
    // The title of an instrument cited by number is no name of its own.
    const cited = numbered[lastUntil(numbered, start)];
    if (titled && cited && start - cited.end <= 60) continue;
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
