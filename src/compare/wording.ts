import { diffArrays } from 'diff';

/** A stretch of words that both wordings have, or one of them alone. */
export interface WordingPart {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** Where more words than this went and came, the wordings have little in common, and finding what would take long. */
const MOST_CHANGES = 1000;

/**
 * What one wording changed of another, word by word, in the order of the text: what went stands before what came. For texts that
 * were kept; a script without spaces is compared sign by sign.
 */
export function compareWording(before: string, after: string): WordingPart[] {
  const changes = diffArrays(words(before), words(after), { maxEditLength: MOST_CHANGES });
  if (!changes)
    return [
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ];
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
}

/** The words of a text, each with the spaces behind it, and its marks. */
function words(text: string): string[] {
  return (
    text.match(/\p{sc=Han}|[\p{L}\p{M}\p{N}]+(?:[-/.’'][\p{L}\p{M}\p{N}]+)*\s*|[^\p{L}\p{M}\p{N}]\s*/gu) ?? []
  );
}
