import { type Draft, dropStart } from '../canonical.js';
import { inLatinDigits } from '../numbering.js';

/** A note's text without the mark typed before it. */
export function asNote(draft: Draft, label: string): Draft {
  draft.role = 'footnote';
  const typed =
    new RegExp(`^[\\[(]?${label.replace(/[*^]/g, '\\$&')}[\\])]?[.:]?\\s+`).exec(
      inLatinDigits(draft.text),
    )?.[0].length ?? 0;
  dropStart(draft, typed);
  if (draft.marks?.[0]?.at === 0) draft.marks.shift();
  draft.num = label;
  return draft;
}
