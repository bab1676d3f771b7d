import type { Registry, RegistryEntry, RegistryName } from '../../registry/index.js';
import type { Pinpoint, Relation } from '../../seedfile/index.js';

/** Something of the registry, or an instrument by symbol or number, named in a passage (offsets of the passage). */
export interface Mention {
  form: 'SYMBOL' | 'NUMBER' | 'NAME' | 'SHORT_FORM' | 'SELF';
  start: number;
  end: number;
  /** What it may mean; one for all but short forms, which are resolved by the document. */
  candidates: RegistryName[];
  target: string | null;
  date: string | null;
  pinpoint: Pinpoint | null;
  /** What was named before of which it names other parts: "its Article 41", "paragraph 5 thereof". */
  of: Mention | null;
  relation: Relation | null;
  confidence: number;
  notes: { code: string; severity: 'INFO' | 'WARNING'; message: string }[];
}

/** What of a mention is told where it is made; the rest is found out later. */
export type Bare = Pick<Mention, 'form' | 'start' | 'end' | 'target'> & Partial<Mention>;

/** A mention. All have one shape, for the sake of speed. */
export function mentionOf(bare: Bare, confidence: number): Mention {
  const { form, start, end, target, candidates = [], date = null, pinpoint = null, of = null, notes = [] } = bare;
  return { form, start, end, candidates, target, date, pinpoint, of, relation: null, confidence, notes };
} // biome-ignore format: one line

/** What the registry knows of what is named, or first of all may be. */
export function entryOf({ target, candidates }: Mention, registry: Registry): RegistryEntry | undefined {
  return registry.byAlias(target ?? candidates[0]?.id ?? '');
}

/** "Its rules of procedure", without the number of a rule: whosever they are. */
export function wantsNumber({ candidates, pinpoint }: Mention): boolean {
  return pinpoint === null && candidates[0]?.numbered === true;
}

/** Documents have parts; bodies, events and places have none. */
export function hasParts(entry: RegistryEntry | undefined): boolean {
  return entry === undefined || !PARTLESS.includes(entry.label);
}

const PARTLESS: readonly RegistryEntry['label'][] = ['Body', 'Event', 'Place'];
