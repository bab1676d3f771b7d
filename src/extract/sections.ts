import type { SourceDocument } from '../documents/types.js';
import type { Language } from '../languages/index.js';
import { canonical, parseSymbol } from '../symbols/index.js';
import type { Line, LineSense } from './lines.js';
import { firstFrom } from './text.js';

/** How many lines may stand between the label of a section and its enacting line. */
const TITLE_LINES = 6;
/** The same between the number of a document and its enacting line. */
const MASTHEAD_LINES = 40;

/** A section of a document that enacts several: "46/36", of which A to L are resolutions of their own. */
export interface EnactedSection {
  /** 'A', 'AA', 'IV': in Latin, whatever the script. */
  label: string;
  /** Its label and title, in the lines above the enacting line. */
  heading: Line[];
}

/** The section that a letter or numeral alone on its line opens, above the enacting line at `enacting`; null where none does. */
export function enactedSection(
  lines: readonly Line[],
  enacting: Line,
  language: Language,
): EnactedSection | null {
  const at = firstFrom(lines, enacting.start);
  for (let back = at - 1; back >= Math.max(0, at - TITLE_LINES); back -= 1) {
    const line = lines[back];
    if (!line || /[,;:]$/.test(line.text)) return null;
    const label = labelOf(line, language);
    if (label !== null) return { label, heading: lines.slice(back, at) };
  }
  return null;
}

function labelOf({ text, block }: Line, language: Language): string | null {
  if (block.role !== 'unknown' && block.role !== 'heading') return null;
  const plain = text.replace(/[.)]$/, '').replace(/^\(/, '');
  if (/^(?:[ivxl]{1,6}|([a-z])\1?)$/.test(plain)) return plain.toUpperCase();
  return language.letter(plain);
}

/**
 * Where another document begins in the same text: a line with the number of a resolution or a symbol, other than the one above the first
 * enacting line, and below it an enacting line of its own. Null where there is but one document.
 */
export function secondDocument(
  source: SourceDocument,
  lines: readonly Line[],
  sense: LineSense,
): { start: number; named: string } | null {
  const named = lines.flatMap((line, index) => {
    const name = line.block.role === 'unknown' ? nameOf(source, line, sense) : null;
    return name === null ? [] : [{ name, index, line }];
  });
  if (named.length < 2) return null;
  const enacts = (from: number, to: number) =>
    lines.slice(from, to).findIndex((line) => /[,:]$/.test(line.text) && sense.enactingBody(line) !== null);
  const first = enacts(0, lines.length);
  if (first < 0) return null;
  const own = new Set(named.filter(({ index }) => index < first).map(({ name }) => name));
  if (own.size === 0) return null;
  const second = named.find(
    ({ name, index }) => index > first && !own.has(name) && enacts(index, index + MASTHEAD_LINES) >= 0,
  );
  return second
    ? { start: second.line.start, named: source.text.slice(second.line.start, second.line.end).trim() }
    : null;
}

/** The number in the title of a resolution, or a symbol alone on its line. */
function nameOf(source: SourceDocument, line: Line, sense: LineSense): string | null {
  const printed = source.text.slice(line.start, line.end).trim();
  if (printed.length <= 40 && /^[A-Z]{1,5}\//.test(printed)) {
    const symbol = parseSymbol(printed);
    if (symbol?.series.endsWith('RESOLUTION'))
      return canonical(symbol)
        .replace(/^[A-Z]\/(?:HRC\/)?RES\//, '')
        .replace(/ [A-Z]+$/, '');
  }
  const number = sense.isTitled(line)
    ? /^\P{L}*?(?:(?:\p{L}{1,4}-)?\d{1,4}\/\d{1,4}|\d{1,4}(?= ?\())/u.exec(line.text)?.[0]
    : undefined;
  return number?.replace(/^\P{L}*?(?=\d|\p{L})/u, '').toUpperCase() ?? null;
}
