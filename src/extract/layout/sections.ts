import type { SourceDocument } from '../../documents/index.js';
import type { Language } from '../../languages/index.js';
import { canonical, type DocumentSymbol, parseSymbol } from '../../symbols/index.js';
import { firstFrom } from '../passage/index.js';
import type { LineSense } from './line-sense.js';
import type { Line } from './lines.js';

/** How many lines may stand between the label of a section and its enacting line. */
const TITLE_LINES = 6;
/** The same between the number of a document and its enacting line. */
const MASTHEAD_LINES = 40;
const LONGEST_SYMBOL = 40;
const SYMBOL_HEAD = /\s*[A-Z]{1,5}\//y;

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

/** A place where a document of a text begins, and the words that name it. */
export interface DocumentStart {
  start: number;
  named: string;
}

/**
 * Where further documents begin in the same text: lines with the number of a resolution or decision, or a symbol, other than the one before,
 * and below each an enacting line or a decision's sentence; or lines with a symbol, and below each a letter or a note. A table of contents has
 * none of them.
 */
export function furtherDocuments(
  source: SourceDocument,
  lines: readonly Line[],
  sense: LineSense,
): DocumentStart[] {
  const texts = startsOf(
    source,
    lines,
    (line) => nameOf(source, line, sense),
    (at) => sense.opensText(lines, at),
  );
  return texts.length > 0 ? texts : furtherPapers(source, lines, sense);
}

/** Letters and notes, each below its symbol; a report that lists such is none of them. */
function furtherPapers(source: SourceDocument, lines: readonly Line[], sense: LineSense): DocumentStart[] {
  const named = (line: Line) => {
    const symbol = symbolOf(source, line);
    return symbol && !symbol.series.endsWith('RESOLUTION') ? canonical(symbol) : null;
  };
  const found = namedLines(lines, named);
  const [first] = found;
  if (!first || found.every(({ name }) => name === first.name)) return [];
  const masthead = lines.slice(first.index + 1, first.index + MASTHEAD_LINES);
  const title = masthead.find((line) => sense.calls(line) !== null);
  if (!title || sense.calls(title) === 'reportOf') return [];
  /** A sentence, below the line that calls the document a letter or a note. */
  const isPaper = (at: number, from: number) => {
    const line = lines[at];
    const isText = line !== undefined && sense.isShortSentence(line);
    return isText && lines.slice(from, at).some((one) => sense.calls(one) !== null);
  };
  return startsOf(source, lines, named, isPaper);
}

interface NamedLine {
  name: string;
  index: number;
  line: Line;
}

function namedLines(lines: readonly Line[], name: (line: Line) => string | null): NamedLine[] {
  const named: NamedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const own = name(line);
    if (own !== null) named.push({ name: own, index, line });
  }
  return named;
}

/** Where those of the named lines stand, other than the first, that a document follows. */
function startsOf(
  source: SourceDocument,
  lines: readonly Line[],
  name: (line: Line) => string | null,
  opens: (at: number, from: number) => boolean,
): DocumentStart[] {
  const named = namedLines(lines, (line) => (line.block.role === 'unknown' ? name(line) : null));
  if (named.length < 2) return [];
  const starts: DocumentStart[] = [];
  let current: string | null = null;
  for (const [at, { name, index, line }] of named.entries()) {
    if (name === current) continue;
    const next = named.slice(at + 1, at + 1 + MASTHEAD_LINES).find((one) => one.name !== name);
    const until = Math.min(index + MASTHEAD_LINES, next?.index ?? lines.length);
    let opening = index + 1;
    while (opening < until && !opens(opening, index + 1)) opening += 1;
    if (opening >= until) continue;
    if (current !== null)
      starts.push({ start: line.start, named: source.text.slice(line.start, line.end).trim() });
    current = name;
  }
  return starts;
}

/** The symbol that stands alone on a line. */
function symbolOf(source: SourceDocument, line: Line): DocumentSymbol | null {
  SYMBOL_HEAD.lastIndex = line.start;
  if (!SYMBOL_HEAD.test(source.text)) return null;
  const printed = source.text.slice(line.start, Math.min(line.end, line.start + LONGEST_SYMBOL + 1)).trim();
  return printed.length <= LONGEST_SYMBOL ? parseSymbol(printed) : null;
}

/** The number in the title of a resolution, or a symbol alone on its line. */
function nameOf(source: SourceDocument, line: Line, sense: LineSense): string | null {
  const symbol = symbolOf(source, line);
  if (symbol?.series.endsWith('RESOLUTION'))
    return canonical(symbol)
      .replace(/^[A-Z]\/(?:HRC\/)?RES\//, '')
      .replace(/ [A-Z]+$/, '');
  const number = sense.isTitled(line)
    ? /^\P{L}*?(?:(?:\p{L}{1,4}-)?\d{1,4}\/\d{1,4}|\d{1,4}(?= ?\())/u.exec(line.text)?.[0]
    : undefined;
  return number?.replace(/^\P{L}*?(?=\d|\p{L})/u, '').toUpperCase() ?? null;
}
