import type { Language } from '../../languages/index.js';
import { NUMBERED, withoutCalls } from '../layout/index.js';
import type { Range } from '../passage/index.js';
import { leadingVerb } from '../verbs/index.js';

/** A line of a masthead that ends in a comma is shorter. */
const CLAUSE = 60;

/** A line of a masthead, with what is found in it. */
export interface ScannedLine extends Range {
  text: string;
  folded: string;
  lexemes: ReturnType<Language['scan']>;
  dates: { iso: string }[];
}

/** A line of the text itself: it ends as a clause does, or a verb leads it as one leads a paragraph. */
export function isText({ text, folded }: ScannedLine, language: Language): boolean {
  const plain = withoutCalls(folded);
  if (/[,;:]$/.test(plain) && text.length > (language.spaced ? CLAUSE : CLAUSE / 3)) return true;
  if (!/[.,;:]["')\]]*$/.test(plain)) return false;
  const said = plain.replace(NUMBERED, '');
  return (
    leadingVerb(language, said, 'PREAMBULAR') !== null || leadingVerb(language, said, 'OPERATIVE') !== null
  );
}

/** "Agenda item 16 (b)". */
export function isItem({ lexemes, folded }: Pick<ScannedLine, 'lexemes' | 'folded'>): boolean {
  return /\d/.test(folded) && lexemes.of('agendaItem').some(({ start }) => start <= 3);
}
