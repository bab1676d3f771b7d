import type { Language } from '../../languages/index.js';
import type { MentionFacts } from '../../seedfile/index.js';
import {
  isWordAt,
  lastEnding,
  type Range,
  rangeOf,
  STOPS,
  startingIn,
  surfaceOf,
  Taken,
} from '../passage/index.js';
import { type Mention, openNames } from '../references/index.js';
import type { ProvisionReading } from './citations.js';
import { clauseAt } from './clauses.js';

/** Titles in quotation marks and names of instruments and conferences that nothing in the registry answers to: kept, to be resolved by a later alias. */
export function unresolvedTitles(
  provision: ProvisionReading,
  text: string,
  language: Language,
): MentionFacts[] {
  const { open, titles } = quotedTitles(provision, text, language);
  const named = openNames(provision.reading, text, language);
  if (named.length > 0) {
    const taken = new Taken([...open, ...titles]);
    const reason = 'A name that no entry of the registry answers to.';
    // A conference that no act takes may be any.
    const isTaken = (at: number) => clauseAt(provision.clauses, at) !== null;
    for (const { start, end, kind } of named)
      if (!taken.shares({ start, end }) && (kind === 'instrument' || isTaken(start)))
        open.push({ start, end, reason });
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
    surface: surfaceOf(text, range, passage.ranges),
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

const QUOTED = /"([^"]{4,300})"/g;
/** Marks that close only. */
const CLOSING = /[》»]/;
/** How far the noun of what is entitled may stand before the word for that ("the item of the provisional agenda entitled"). */
const NEAR = 32;
/** How far behind a title its number may begin, where words are not parted: "题为《灯塔》的第61/7号决议". */
const BEHIND = 4;

/** "The item entitled "Ports"", "题为《港口》的项目": the title is that of an item of an agenda. */
function isOfMatter(
  { text }: ProvisionReading['reading']['passage'],
  from: number,
  end: number,
  language: Language,
): boolean {
  if (!language.spaced) {
    const at = Math.max(end + 1, language.at('links', text, end + 1));
    if (language.at('matters', text, at) > 0) return true;
  }
  for (let at = from - 1; at >= Math.max(0, from - NEAR) && !STOPS.at(text, at); at -= 1) {
    const begins = !language.spaced || (isWordAt(text, at) && !isWordAt(text, at - 1));
    if (begins && language.at('matters', text, at) > 0) return true;
  }
  return false;
}

function quotedTitles(
  { reading }: ProvisionReading,
  source: string,
  language: Language,
): { open: Open[]; titles: Range[] } {
  const { passage, mentions, lexemes } = reading;
  const open: Open[] = [];
  const titles: Range[] = [];
  if (!passage.text.includes('"')) return { open, titles };
  const entitled = lexemes.of('entitled');
  const named = new Taken(mentions);
  let numbered: readonly Mention[] | undefined;
  QUOTED.lastIndex = 0;
  for (let match = QUOTED.exec(passage.text); match; match = QUOTED.exec(passage.text)) {
    // What stands between two names is none.
    if (CLOSING.test(source.charAt(passage.offsets[match.index] ?? 0))) {
      QUOTED.lastIndex = match.index + 1;
      continue;
    }
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    if (named.shares({ start, end })) continue;
    const before = lastEnding(entitled, start);
    const titled = before !== undefined && start - before.end <= 4;
    // The title of an instrument cited by number is no name of its own.
    if (titled) {
      numbered ??= numberedOf(mentions);
      if (
        isOfMatter(passage, before.start, end, language) ||
        start - (lastEnding(numbered, start)?.end ?? Number.NEGATIVE_INFINITY) <= 60 ||
        (!language.spaced && startingIn(numbered, end + 1, end + BEHIND + 1).length > 0)
      ) {
        titles.push({ start, end });
        continue;
      }
    }
    const what = titled ? 'A title' : 'A name in quotation marks';
    open.push({ start, end, reason: `${what} that no entry of the registry answers to.` });
  }
  return { open, titles };
}
