import type { SourceDocument } from '../../documents/index.js';
import type { Language } from '../../languages/index.js';
import { fromRoman, toRoman } from '../../symbols/index.js';
import { isCapitalAt } from '../passage/index.js';
import type { LineSense } from './line-sense.js';
import { endsIn, type Line } from './lines.js';

/** "II", "II. Budgets of lighthouses"; the numeral may be written out, where it stands alone. */
const NUMERAL = /^([ivxl]{1,6})(?:\.?$|\. \p{L})/u;
/** "B", "B. Budgets of lighthouses". */
const LETTER = /^([a-z])(?:\.?$|\. \p{L})/u;
/** Behind "Section": a numeral, and what parts it from a title. */
const CALLED = /^ ?([ivxl]{1,6})(?=$| ?[.:-])/;
const NO_HEADING = /(?<=[,;:])/y;
/** What a section is called, and how long the line is on which that stands with its title. */
const UNITS = ['section', 'part'];
const LONGEST = 120;

/** A heading's place in its count. */
interface Counted {
  style: 'NUMERAL' | 'LETTER';
  value: number;
}

interface Heading extends Counted {
  start: number;
}

/**
 * The sections of a text, and of each of its annexes, that are counted I, II, III, or A, B, C, and whose paragraphs begin again with 1 in each, by the
 * places of their headings: 'II' for the second. Where one text enacts several times, or its paragraphs count on, it has none.
 */
export function countedSections(
  source: SourceDocument,
  lines: readonly Line[],
  sense: LineSense,
  language: Language,
): ReadonlyMap<number, string> {
  const headings = new Headings(source, language);
  const enacting = lines.findIndex((line) => sense.enacts(line));
  const found: [number, string][] = [];
  let from = enacting + 1;
  let isText = enacting >= 0;
  for (let at = from; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line && (line.block.num !== undefined || sense.annexLabel(line) === null)) continue;
    if (isText) found.push(...sectionsOf(lines.slice(from, at), sense, headings));
    isText = true;
    from = at + 1;
  }
  return new Map(found);
}

const NONE: ReadonlyMap<number, string> = new Map();

/** The same of some lines of one text. */
function sectionsOf(
  lines: readonly Line[],
  sense: LineSense,
  headings: Headings,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let style: Counted['style'] | null = null;
  let open: Heading | null = null;
  let restarts = 0;
  for (const line of lines) {
    if (sense.enacts(line)) return NONE;
    const value: number = found.size + (open ? 2 : 1);
    const counts = (one: Counted) => one.value === value && (open?.style ?? style ?? one.style) === one.style;
    const next: Counted | undefined = headings.of(line).find(counts);
    if (next) {
      // A section of one paragraph may have no number.
      if (open) found.set(open.start, labelOf(open));
      open = { ...next, start: line.start };
      continue;
    }
    const number = open ? sense.numberOf(line) : null;
    if (!open || number === null) continue;
    // The paragraphs count on.
    if (number > 1 && found.size > 0) return NONE;
    if (number === 1) {
      ({ style } = open);
      restarts += 1;
      found.set(open.start, labelOf(open));
    }
    open = null;
  }
  return restarts > 1 ? found : NONE;
}

function labelOf({ style, value }: Counted): string {
  return style === 'NUMERAL' ? toRoman(value) : String.fromCharCode(64 + value);
}

/** Tells which place a heading has among those of its kind. */
class Headings {
  readonly #words: readonly string[];

  constructor(
    readonly source: SourceDocument,
    readonly language: Language,
  ) {
    const { pinpoints } = language.data.pinpoints;
    this.#words = language.folded(
      pinpoints.flatMap(({ unit, phrases }) => (UNITS.includes(unit) ? phrases : [])),
    );
  }

  /** "I" is a numeral and a letter; nothing for a line that is no heading. */
  of({ text, start, block }: Line): Counted[] {
    if ((block.role !== 'unknown' && block.role !== 'heading') || endsIn(text, NO_HEADING)) return [];
    // Where the format knows it, it is no word of the line.
    const label = block.num?.toLowerCase() ?? text;
    const numeral = NUMERAL.exec(label)?.[1];
    const letter = LETTER.exec(label)?.[1];
    const found: Counted[] = [];
    if (numeral !== undefined) found.push({ style: 'NUMERAL', value: fromRoman(numeral.toUpperCase()) ?? 0 });
    if (letter !== undefined && (block.num !== undefined || isCapitalAt(this.source.text, start)))
      found.push({ style: 'LETTER', value: letter.charCodeAt(0) - 96 });
    if (found.length === 0) {
      const value = this.#written(text);
      if (value !== null) found.push({ style: 'NUMERAL', value });
    }
    return found;
  }

  /** "Two", alone on its line; "Section II: Lamps", "Part two", "Deuxième partie". */
  #written(text: string): number | null {
    const word = this.language.numeral(text, 0);
    if (word && word.end === text.length) return word.value;
    if (text.length > LONGEST) return null;
    const behind = word && text[word.end] === ' ' ? text.slice(word.end + 1) : '';
    if (word && this.#words.some((one) => behind.startsWith(one) && endsThere(behind, one.length)))
      return word.value;
    const called = this.#words.find((one) => text.startsWith(one));
    if (called === undefined) return null;
    const rest = text.slice(called.length);
    const roman = CALLED.exec(rest)?.[1];
    if (roman !== undefined) return fromRoman(roman.toUpperCase());
    const at = called.length + (rest.startsWith(' ') ? 1 : 0);
    const number = this.language.numeral(text, at);
    return number && endsThere(text, number.end) ? number.value : null;
  }
}

/** A line ends at a place, or goes on with a title. */
function endsThere(text: string, at: number): boolean {
  return /^(?:$| ?[.:-])/.test(text.slice(at, at + 3));
}
