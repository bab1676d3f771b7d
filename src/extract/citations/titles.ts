import type { Language } from '../../languages/index.js';
import type { MentionFacts } from '../../seedfile/index.js';
import { cleanWords, lastEnding, type Range, rangeOf, Taken } from '../passage/index.js';
import { type Mention, openNames } from '../references/index.js';
import type { ProvisionReading } from './citations.js';
import { clauseAt } from './clauses.js';

/** Titles in quotation marks and names of instruments that nothing in the registry answers to: kept, to be resolved by a later alias. */
export function unresolvedTitles(
  provision: ProvisionReading,
  text: string,
  language: Language,
): MentionFacts[] {
  const open = quotedTitles(provision);
  const named = openNames(provision.reading, text, language);
  if (named.length > 0) {
    const taken = new Taken(open);
    const reason = 'A name that no entry of the registry answers to.';
    for (const { start, end } of named) if (!taken.shares({ start, end })) open.push({ start, end, reason });
  }
  return open.sort((a, b) => a.start - b.start).map((one) => mentionOf(provision, text, one, one.reason));
}

function mentionOf(
  { id, reading: { passage }, clauses }: ProvisionReading,
  text: string,
  found: Range,
  reason: string,
): MentionFacts {
  const range = rangeOf(passage, found.start, found.end);
  const clause = clauseAt(clauses, found.start);
  const act = clause === null ? 'MENTIONS' : (clauses[clause]?.act ?? 'MENTIONS');
  return {
    from: id,
    act,
    clause,
    surface: { text: cleanWords(text, range, passage.ranges), ...range },
    reason,
  };
}

interface Open extends Range {
  reason: string;
}

function numberedOf(mentions: readonly Mention[]): readonly Mention[] {
  const numbered = mentions.filter(({ form }) => form === 'NUMBER' || form === 'SYMBOL');
  return numbered.sort((a, b) => a.end - b.end);
}

function quotedTitles({ reading }: ProvisionReading): Open[] {
  const { passage, mentions, lexemes } = reading;
  if (!passage.text.includes('"')) return [];
  const entitled = lexemes.of('entitled');
  const named = new Taken(mentions);
  let numbered: readonly Mention[] | undefined;
  const found: Open[] = [];
  for (const match of passage.text.matchAll(/"([^"]{4,300})"/g)) {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    if (named.shares({ start, end })) continue;
    const before = lastEnding(entitled, start);
    const titled = before !== undefined && start - before.end <= 4;
    // The title of an instrument cited by number is no name of its own.
    if (titled) {
      numbered ??= numberedOf(mentions);
      if (start - (lastEnding(numbered, start)?.end ?? Number.NEGATIVE_INFINITY) <= 60) continue;
    }
    const what = titled ? 'A title' : 'A name in quotation marks';
    found.push({ start, end, reason: `${what} that no entry of the registry answers to.` });
  }
  return found;
}
