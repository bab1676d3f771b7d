import type { Language } from '../../languages/index.js';
import { fromRoman, toRoman } from '../../symbols/index.js';
import type { LineSense } from './line-sense.js';
import { endsIn, type Line } from './lines.js';

/** "II", "II. Budgets of lighthouses"; the numeral may be written out, where it stands alone. */
const NUMERAL = /^([ivxl]{1,6})(?:\.?$|\. \p{L})/u;

const NO_HEADING = /(?<=[,;:])/y;

/**
 * The sections of a text that are counted I, II, III and whose paragraphs begin again with 1 in each, by the places of their headings: 'II' for
 * the second. Where one text enacts several times, or its paragraphs count on, there are none.
 */
export function countedSections(
  lines: readonly Line[],
  sense: LineSense,
  language: Language,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const enacting = lines.findIndex((line) => sense.enacts(line));
  if (enacting < 0) return found;
  let open: Line | null = null;
  for (const line of lines.slice(enacting + 1)) {
    if (sense.annexLabel(line) !== null && line.block.num === undefined) break;
    if (sense.enacts(line)) return new Map();
    if (!open && numeralOf(line, language) === found.size + 1) open = line;
    else if (open && sense.numberOf(line) === 1) {
      found.set(open.start, toRoman(found.size + 1));
      open = null;
    }
  }
  return found.size > 1 ? found : new Map();
}

function numeralOf({ text, block }: Line, language: Language): number | null {
  if ((block.role !== 'unknown' && block.role !== 'heading') || endsIn(text, NO_HEADING)) return null;
  // Where the format knows it, it is no word of the line.
  const numeral = NUMERAL.exec(block.num?.toLowerCase() ?? text)?.[1];
  if (numeral !== undefined) return fromRoman(numeral.toUpperCase());
  const word = language.numeral(text, 0);
  return word && word.end === text.length ? word.value : null;
}
