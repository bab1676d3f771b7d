import { sorted } from '../passage/index.js';
import { type Bare, type Mention, mentionOf } from './mention.js';
import type { Reference } from './references.js';

/** A mention with the words around it that belong to it. */
export interface Around {
  mention: Mention;
  from: number;
  until: number;
}

export function placedReference(one: Reference): Around {
  return { mention: mentionOf(one, one.confidence), from: one.from, until: one.until ?? one.end };
}

/** Places a name with nothing around it that belongs to it. */
export function place(
  placed: Around[],
  bare: Bare,
  confidence = bare.form === 'SHORT_FORM' ? 0.95 : 1,
): void {
  const mention = mentionOf(bare, confidence);
  placed.push({ mention, from: mention.start, until: mention.end });
}

/** Puts what was placed into the order of the text; of what begins at one place, the longest first. */
export function inTextOrder(placed: Around[]): void {
  sorted(placed, (a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}
