import type { Mention } from './mention.js';
import type { Reference } from './references.js';

/** A mention with the words around it that belong to it. */
export interface Around {
  mention: Mention;
  from: number;
  until: number;
}

export function placedReference(one: Reference): Around {
  const { form, start, end, target, date, confidence, notes, from, until } = one;
  const mention: Mention = { form, start, end, candidates: [], target, date, pinpoint: null, of: null, relation: null, confidence, notes };
  return { mention, from, until: until ?? end };
} // biome-ignore format: one line

type Bare = Pick<Mention, 'form' | 'start' | 'end' | 'candidates' | 'target'> & Partial<Mention>;

/** Places a name with nothing around it that belongs to it. */
export function place(
  placed: Around[],
  bare: Bare,
  confidence = bare.form === 'SHORT_FORM' ? 0.95 : 1,
): void {
  const { form, start, end, candidates, target, date = null, pinpoint = null, of = null } = bare;
  const mention: Mention = { form, start, end, candidates, target, date, pinpoint, of, relation: null, confidence, notes: [] };
  placed.push({ mention, from: start, until: end });
} // biome-ignore format: one line
