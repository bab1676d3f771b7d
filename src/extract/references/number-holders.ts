import type { Language, Lexemes } from '../../languages/index.js';
import { lastEnding, type Passage, startingAt } from '../passage/index.js';

/** How far the body may stand before what its resolution contains. */
const REACH = 160;
/** "of the", "par la" */
const LONGEST_OF = 24;

interface Where {
  passage: Passage;
  language: Language;
  lexemes: Lexemes;
}

/** "The request of the Commission on Ports, contained in its resolution 3/2,": the resolution is that of the body that asked. */
export function isOfHolder(
  { passage: { text }, language, lexemes }: Where,
  issuers: readonly { start: number }[],
  headFrom: number,
): boolean {
  const tie = lastEnding(lexemes.of('relation'), headFrom);
  if (!language.spaced || tie?.entry.relation !== 'CONTAINED_IN' || headFrom - tie.end > 1) return false;
  for (let at = tie.start - 1; at > Math.max(0, tie.start - REACH); at -= 1) {
    if (/[;.:()\d"]/.test(text.charAt(at)) || startingAt(issuers, at).length > 0) return false;
    if (/\p{L}/u.test(text.charAt(at - 1))) continue;
    const end = language.at('bodies', text, at);
    if (end <= at || end > tie.start) continue;
    return isGenitive(text, at, language) || /^[^,]*'s /.test(text.slice(end, tie.start));
  }
  return false;
}

/** "Of the" stands before; names with case endings need none. */
function isGenitive(text: string, at: number, language: Language): boolean {
  if (language.data.language.endings.length > 0) return true;
  for (let from = at - 2; from > at - LONGEST_OF; from -= 1)
    if (language.at('links', text, from) === at - 1) return true;
  return false;
}
