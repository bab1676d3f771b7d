import { wordStart } from '../passage/index.js';
import { keptOf } from './kept.js';
import type { Chain, Pinpoints } from './pinpoints.js';

/** A part, and the words that lead it back: where those behind it end, and where "its" begins before it; -1 where they do not stand there. */
export interface Leading {
  chain: Chain;
  end: number;
  its: number;
  /** The words right before the part that lead back, where they stand there ("该决议第2段"). */
  before?: string;
}

/** The parts of a passage that were not found to be of anything there, with words that lead them back. */
export function leadingBack(pinpoints: Pinpoints): Leading[] {
  return pinpoints.language.spaced ? behindParts(pinpoints) : behindNouns(pinpoints);
}

const LEADING = ['thereof', 'former', 'latter'] as const;
const NONE: readonly string[] = [];

const leadingWords = keptOf((language) =>
  LEADING.flatMap((list) => language.folded(language.data.pinpoints[list] ?? NONE)),
);

/** Where words are not parted, "that resolution" and "the former" stand before their part. */
function behindNouns(pinpoints: Pinpoints): Leading[] {
  const { language, passage: { text } } = pinpoints; // biome-ignore format: short
  const words = leadingWords(language);
  // Most passages hold none.
  if (!words.some((one) => text.includes(one))) return [];
  const found: Leading[] = [];
  let from = 0;
  for (const { start, lead } of pinpoints.unclaimed) {
    const at = start - lead.length;
    const before = start < from ? undefined : words.find((one) => text.endsWith(one, at));
    const chain = before === undefined ? null : pinpoints.chain(at, start);
    if (!chain || before === undefined) continue;
    from = chain.end;
    found.push({ chain, end: chain.end, its: at - before.length, before });
  }
  return found;
}

/** Where words are parted, they stand behind the part, or "its" before it. */
function behindParts(pinpoints: Pinpoints): Leading[] {
  const found: Leading[] = [];
  let from = 0;
  for (const { start, lead } of pinpoints.unclaimed) {
    const chain = start < from ? null : pinpoints.chain(start - lead.length, start);
    if (!chain) continue;
    from = chain.end;
    const end = pinpoints.around.owners.backFrom(chain.end);
    const its = itsBefore(pinpoints, chain.words.start);
    if (end >= 0 || its >= 0) found.push({ chain, end, its });
  }
  return found;
}

function itsBefore({ passage: { text }, language }: Pinpoints, at: number): number {
  if (text[at - 1] !== ' ') return -1;
  const start = wordStart(text, at - 1, 0);
  return language.at('its', text, start) === at - 1 ? start : -1;
}
