import { noteMark } from '../canonical.js';
import type { BlockRole } from '../types.js';

/** A printed label without the white space around and in it. */
export function cleanLabel(raw: string): string {
  return raw.replace(/\s+/g, ' ').trim();
}

/** Brackets around a mark belong to the mark. */
export function isBracket(raised: string): boolean {
  return /^[()（）\s]*$/.test(raised);
}

/** The label of what stands raised behind a text, if it may be a mark: digits and single letters may, but for those of a unit ("km²"). */
export function markOf(raised: string, before: string): string | undefined {
  return /(?:\b[kcmd]?m|\b10)$/.test(before) ? undefined : noteMark(raised);
}

/** "Article 3": a number with the word for what it counts stands above its text, and counts no paragraph. */
export function isNamed(num: string): boolean {
  return /^\p{L}{3,}\s+\S/u.test(num);
}

/**
 * Whether a line that is broken on purpose is a block by itself: in a masthead, below a text, and where the heading so far is a label
 * ("Draft resolution II", "Annex 2", "A"), which stands above the words.
 */
export function endsLine(role: BlockRole, before: string): boolean {
  if (role === 'masthead' || role === 'closing') return true;
  const label = /(?:^|\s)(?:[IVXL]{1,7}|[A-ZА-Я]|\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})\.?$/u;
  return role === 'heading' && label.test(before.trim());
}
