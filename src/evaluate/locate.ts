import type { Span } from './match.js';

/**
 * Finds in one text what is known by its place in another text of the same document (the PDF for the plain text, say):
 * for each span of `known`, the same words in `text` whose surroundings are most alike. Letters alone are compared, so
 * that spaces, marks and broken lines do not matter. Null where the words do not stand in `text`. Each place is taken once.
 */
export function locate(known: string, spans: readonly Span[], text: string): (Span | null)[] {
  const taken = new Set<number>();
  return spans.map((span) => {
    const before = lettersBefore(known, span.start);
    const after = lettersAfter(known, span.end);
    let best: { span: Span; likeness: number } | null = null;
    for (const match of text.matchAll(sameWords(known.slice(span.start, span.end)))) {
      const here = { start: match.index, end: match.index + match[0].length };
      if (taken.has(here.start)) continue;
      const likeness =
        common(before, lettersBefore(text, here.start)) + common(after, lettersAfter(text, here.end));
      if (!best || likeness > best.likeness) best = { span: here, likeness };
    }
    if (best) taken.add(best.span.start);
    return best?.span ?? null;
  });
}

function sameWords(words: string): RegExp {
  const loose = [...words.replace(/\s/gu, '')].map((character) =>
    /[\p{Pd}\u2212]/u.test(character)
      ? '[\\p{Pd}\\u2212]'
      : character.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'),
  );
  // Chinese writes no space before a number or symbol.
  return new RegExp(`(?<!(?!\\p{Script=Han})[\\p{L}\\p{Nd}/])${loose.join('\\s*')}(?![\\p{Nd}/])`, 'gu');
}

const REACH = 200;
const ENOUGH = 40;

/** The letters before a place, nearest first. */
function lettersBefore(text: string, at: number): string {
  const letters = text.slice(Math.max(0, at - REACH), at).match(/\p{L}/gu) ?? [];
  return letters.reverse().slice(0, ENOUGH).join('');
}

function lettersAfter(text: string, at: number): string {
  const letters = text.slice(at, at + REACH).match(/\p{L}/gu) ?? [];
  return letters.slice(0, ENOUGH).join('');
}

/** Length of the common beginning. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
