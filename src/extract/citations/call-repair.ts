import type { Registry } from '../../registry/index.js';
import { type Call, STOPS, wordsIn } from '../passage/index.js';
import type { Mention, Reading } from '../references/index.js';
import type { Note } from './footnotes.js';

/** A call in its surroundings. */
export interface PlacedCall {
  call: Call;
  reading: Reading;
  /** Footnote scope in which labels are counted. */
  scope: string;
  /** Start of the stretch of its clause that it can refer to: after the call before. */
  from: number;
}

/** The label a call must have, where it is not the one printed. */
export interface Resolution {
  label: string;
  reason: string;
}

/** Words that must be the same before two calls to say that they follow the same words. */
const SAME_WORDS = 4;

/**
 * Finds misread calls. A label that was called before and is called again must follow the same name, or the same words; where it
 * does not, and another label was called after just that name or those words, that one is meant. First calls are trusted:
 * labels are counted in the order of the text.
 */
export function repairCalls(
  calls: readonly PlacedCall[],
  notes: ReadonlyMap<string, Note>,
  registry: Registry,
): Map<Call, Resolution> {
  const repairs = new Map<Call, Resolution>();
  const key = (scope: string, label: string) => `${scope}~${label}`;
  // Only a label that is called again can be misread.
  if (new Set(calls.map(({ call, scope }) => key(scope, call.label))).size === calls.length) return repairs;
  const first = new Map<string, { targets: Set<string>; words: Set<string>; order: number }>();
  /** Of the labels of a scope that were called after some words the first of all, and those that were first called after some name. */
  const afterWords = new Map<string, string>();
  const afterName = new Map<string, Set<string>>();
  const follow = (scope: string, words: string, label: string) => {
    const at = key(scope, words);
    const order = (one: string) => first.get(key(scope, one))?.order ?? 0;
    const other = afterWords.get(at);
    if (other === undefined || order(label) < order(other)) afterWords.set(at, label);
  };
  for (const placed of calls) {
    const { call, reading, scope, from } = placed;
    const before = reading.mentions.filter(
      (one) => one.start >= from && one.end <= call.at && carries(one, registry),
    );
    const words = lastWords(reading.passage.text.slice(0, call.at));
    const known = first.get(key(scope, call.label));
    if (!known) {
      const targets = new Set(before.map((one) => one.target ?? ''));
      first.set(key(scope, call.label), { targets, words: new Set([words]), order: first.size });
      for (const one of targets) {
        const labels = afterName.get(key(scope, one));
        if (labels) labels.add(call.label);
        else afterName.set(key(scope, one), new Set([call.label]));
      }
      follow(scope, words, call.label);
      continue;
    }
    const name = adjacent(before.at(-1), reading, call.at);
    const target = name?.target ?? null;
    const cites = notes.get(key(scope, call.label))?.targets.some((one) => one.target === target) ?? false;
    if (known.words.has(words) || (target && (known.targets.has(target) || cites))) {
      known.words.add(words);
      follow(scope, words, call.label);
      continue;
    }
    const byWords = afterWords.get(key(scope, words));
    const byName = afterName.get(key(scope, target ?? ''));
    const [only] = target && byName?.size === 1 ? byName : [];
    const label = byWords ?? only;
    if (label === undefined) continue;
    const why =
      byWords !== undefined ? 'the same words are followed' : `the same name (${target}) is followed`;
    repairs.set(call, { label, reason: `Printed (${call.label}); elsewhere ${why} by (${label}).` });
  }
  return repairs;
}

/** Bodies and places carry no footnote of their own: what stands beside them does. */
export function carries({ target }: Mention, registry: Registry): boolean {
  if (target === null) return false;
  const label = registry.byAlias(target)?.label ?? 'Instrument';
  return label !== 'Body' && label !== 'Place';
}

/** The last name before a call, with hardly a word between. */
export function adjacent(last: Mention | undefined, { passage }: Reading, at: number): Mention | null {
  if (!last || STOPS.between(passage.text, last.end, at)) return null;
  return wordsIn(passage.text, last.end, at) <= 2 ? last : null;
}

function lastWords(text: string): string {
  const words = text
    .slice(-120)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length < SAME_WORDS ? `${words.join(' ')}#${text.length}` : words.slice(-SAME_WORDS).join(' ');
}
