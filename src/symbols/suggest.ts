import { fold } from './fold.js';
import { parseSymbol } from './parse.js';
import { canonical } from './print.js';

/** No more is offered than a person reads. */
const OFFERED = 3;

/**
 * What may have been meant by a symbol that was not understood or not found: of the `known` ones those nearest to it, by letters to
 * add, drop, change or swap; without them, the symbol as it would be without what seems to be too much. At most three, best first.
 */
export function suggest(text: string, known: Iterable<string> = []): string[] {
  const wanted = plain(text);
  if (wanted === '' || wanted.length > 200) return [];
  // Of a short word nearly everything is two letters away.
  const limit = wanted.length < 5 ? 1 : Math.max(2, Math.floor(wanted.length / 4));
  const near: { id: string; distance: number }[] = [];
  for (const id of known) {
    const distance = editDistance(wanted, plain(id), limit);
    if (distance <= limit) near.push({ id, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  if (near.length > 0) return near.slice(0, OFFERED).map(({ id }) => id);
  return repairs(fold(text).trim().slice(0, 200));
}

function plain(text: string): string {
  return fold(text).toUpperCase().replaceAll(' ', '');
}

/** The symbol with its end cut back to where it makes sense, or with other strokes and dashes than were typed. */
function repairs(text: string): string[] {
  const tries = [
    text.replace(/[\\|:_]/g, '/'),
    text.replace(/(?<=\d)[-.](?=\d)/g, '/'),
    text.replace(/\/{2,}/g, '/'),
  ];
  for (let end = text.length - 1; end > Math.max(3, text.length - 12); end--) {
    if (!/[a-z]/.test(text[end - 1] ?? '')) tries.push(text.slice(0, end));
  }
  const found = new Set<string>();
  for (const attempt of tries) {
    const symbol = parseSymbol(attempt);
    if (symbol !== null) found.add(canonical(symbol));
    if (found.size > 0 && attempt.length < text.length) break;
  }
  return [...found].slice(0, OFFERED);
}

/**
 * Fewest single-letter changes (add, drop, change, swap neighbours) from one text to the other; more than `limit` is not counted out
 * and given as limit + 1.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    older = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}
