/** A stretch of words that both wordings have, or one of them alone. */
export interface WordingPart {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** Above this many pairs of words the middle of two wordings is given as one piece removed and one added. */
const MOST_PAIRS = 4_000_000;

/**
 * What one wording changed of another, word by word, in the order of the text: what went stands before what came. For texts that
 * were kept; a script without spaces is compared sign by sign.
 */
export function compareWording(before: string, after: string): WordingPart[] {
  const [left, right] = [words(before), words(after)];
  let start = 0;
  while (start < Math.min(left.length, right.length) && left[start] === right[start]) start++;
  let end = 0;
  while (
    end < Math.min(left.length, right.length) - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  )
    end++;
  const tail = left.slice(left.length - end).map((text): WordingPart => ({ kind: 'SAME', text }));
  return joined([
    ...left.slice(0, start).map((text): WordingPart => ({ kind: 'SAME', text })),
    ...middle(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    ...tail,
  ]);
}

function words(text: string): string[] {
  return (
    text.match(/\p{sc=Han}|[\p{L}\p{M}\p{N}]+(?:[-/.’'][\p{L}\p{M}\p{N}]+)*\s*|[^\p{L}\p{M}\p{N}]\s*/gu) ?? []
  );
}

/** By the longest run of words that both have in the same order. */
function middle(left: readonly string[], right: readonly string[]): WordingPart[] {
  const removed = (text: string): WordingPart => ({ kind: 'REMOVED', text });
  const added = (text: string): WordingPart => ({ kind: 'ADDED', text });
  if (left.length * right.length > MOST_PAIRS) return [...left.map(removed), ...right.map(added)];
  const width = right.length + 1;
  const shared = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => shared[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      shared[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: WordingPart[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [was = '', is = ''] = [left[i], right[j]];
    if (i < left.length && j < right.length && was === is) {
      parts.push({ kind: 'SAME', text: was });
      i++;
      j++;
    } else if (i < left.length && (j === right.length || at(i + 1, j) >= at(i, j + 1))) {
      parts.push(removed(was));
      i++;
    } else {
      parts.push(added(is));
      j++;
    }
  }
  return parts;
}

/** Neighbours of one kind are one piece; of a changed place, what went comes first. */
function joined(parts: readonly WordingPart[]): WordingPart[] {
  const pieces: WordingPart[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') pieces.push({ kind: 'REMOVED', text: removed });
    if (added !== '') pieces.push({ kind: 'ADDED', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'REMOVED') removed += text;
    else if (kind === 'ADDED') added += text;
    else {
      close();
      const last = pieces.at(-1);
      if (last?.kind === 'SAME') last.text += text;
      else pieces.push({ kind, text });
    }
  }
  close();
  return pieces;
}
