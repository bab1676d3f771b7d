import type { Language } from '../languages/index.js';
import type { MentionFacts } from '../seedfile/index.js';
import type { ProvisionReading } from './citations.js';
import { clauseAt } from './clauses.js';
import { cleanWords, lastEnding, type Range, rangeOf, Taken } from './text.js';

/** Titles in quotation marks and names in capitals that nothing in the registry answers to: kept, to be resolved by a later alias. */
export function unresolvedTitles(
  provision: ProvisionReading,
  text: string,
  language: Language,
): MentionFacts[] {
  const open = quotedTitles(provision);
  const named = namesInCapitals(provision, text, language.data.references.joins ?? []);
  if (named.length > 0) {
    const taken = new Taken([...provision.reading.mentions, ...open]);
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

function quotedTitles({ reading }: ProvisionReading): Open[] {
  const { passage, mentions, lexemes } = reading;
  if (!passage.text.includes('"')) return [];
  const entitled = lexemes.of('entitled');
  const named = new Taken(mentions);
  const numbered = mentions
    .filter(({ form }) => form === 'NUMBER' || form === 'SYMBOL')
    .sort((a, b) => a.end - b.end);
  const found: Open[] = [];
  for (const match of passage.text.matchAll(/"([^"]{4,300})"/g)) {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    if (named.shares({ start, end })) continue;
    const before = lastEnding(entitled, start);
    const titled = before !== undefined && start - before.end <= 4;
    // The title of an instrument cited by number is no name of its own.
    const cited = lastEnding(numbered, start);
    if (titled && cited && start - cited.end <= 60) continue;
    const what = titled ? 'A title' : 'A name in quotation marks';
    found.push({ start, end, reason: `${what} that no entry of the registry answers to.` });
  }
  return found;
}

/** How many small words stand in a row inside a name at most: "of the", "and on the". */
const JOINS = 3;
/** How far a name reaches from its noun at most. */
const REACH = 300;

/** "the Lighthouse Charter of Pondham": the noun of an instrument and the words in capitals around it, two at least. */
function namesInCapitals({ reading }: ProvisionReading, text: string, joins: readonly string[]): Range[] {
  const { passage, lexemes } = reading;
  const found: Range[] = [];
  for (const noun of lexemes.of('instrument')) {
    if (noun.start < (found.at(-1)?.end ?? 0) || !isCapital(noun.start)) continue;
    const end = forth(noun.end);
    const start = back(noun.start);
    if (start < noun.start || end > noun.end) found.push({ start, end });
  }
  return found;

  function isCapital(at: number): boolean {
    const from = rangeOf(passage, at, at + 1).start;
    return /^\p{Lu}/u.test(text.slice(from, from + 2));
  }
  /** Words in capitals right before; the first word of a paragraph is its verb. */
  function back(from: number): number {
    const stop = Math.max(0, from - REACH);
    let start = from;
    let space = from > 0 ? passage.text.lastIndexOf(' ', from - 1) : -1;
    while (space > stop) {
      const before = passage.text.lastIndexOf(' ', space - 1);
      if (before < stop) break;
      const word = passage.text.slice(before + 1, space);
      space = before;
      const at = start - 1 - word.length;
      if (at <= 0 || !/^[\p{L}-]+$/u.test(word) || joins.includes(word) || !isCapital(at)) break;
      start = at;
    }
    return start;
  }
  function forth(from: number): number {
    const stop = Math.min(passage.text.length, from + REACH);
    let end = from;
    let at = from;
    let small = 0;
    for (let space = passage.text.indexOf(' ', from); space >= 0 && space < stop; ) {
      const next = passage.text.indexOf(' ', space + 1);
      const word = passage.text.slice(space + 1, next < 0 ? stop : Math.min(next, stop));
      space = next;
      at += 1;
      const [bare = ''] = /^[\p{L}\d'-]*/u.exec(word) ?? [];
      if (bare === '') break;
      const capital = isCapital(at) || /^\d{4}$/.test(bare);
      small = capital ? 0 : small + 1;
      if (!capital && (!joins.includes(bare) || small > JOINS)) break;
      at += word.length;
      if (capital) end = at - (word.length - bare.length);
      if (bare.length < word.length) break;
    }
    return end;
  }
}
