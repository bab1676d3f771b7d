import type { SourceDocument } from '../documents/index.js';
import { loadLanguage } from '../languages/index.js';
import type { SeedFile } from '../seedfile/index.js';
import { type ExtractOptions, extract } from './extract.js';
import { LineSense } from './line-sense.js';
import { readLines } from './lines.js';
import { NoSymbol } from './masthead.js';
import { furtherDocuments } from './sections.js';

/** Said where a text goes on with another document. */
const SEVERAL = 'SEVERAL_DOCUMENTS';

/**
 * Reads every document of a text, each into a seed file: compilations hold several, each below its own number or symbol. The symbol that is
 * given is the first one's. One whose symbol does not stand in it, or stood before, is not read, and the first file says so.
 * @throws NoSymbol, UnknownLanguage
 */
export function extractEach(source: SourceDocument, options: ExtractOptions): SeedFile[] {
  const first = extract(source, options);
  const rest = first.diagnostics.find(({ code }) => code === SEVERAL);
  if (!rest) return [first];
  const language = loadLanguage(first.document.language);
  const lines = readLines(source, language.fold(source.text));
  const begin = rest.start ?? source.text.length;
  const starts = furtherDocuments(source, lines, new LineSense(source, language)).filter(
    ({ start }) => start >= begin,
  );
  const ends = [...starts.slice(1).map(({ start }) => start), source.text.length];
  first.diagnostics = first.diagnostics.filter((one) => one !== rest);
  const seeds = [first];
  const { symbol: _, ...common } = options;
  for (const [index, { start, named }] of starts.entries()) {
    const piece = pieceOf(source, start, ends[index] ?? source.text.length);
    const seed = read(piece, { ...common, language: language.code });
    const isNew = seed !== null && seeds.every(({ document }) => document.symbol !== seed.document.symbol);
    if (isNew) seeds.push(seed);
    else
      first.diagnostics.push({
        code: SEVERAL,
        severity: 'WARNING',
        message: `Another document begins here ("${named.slice(0, 60)}"); its symbol ${seed ? 'stood before' : 'could not be told'}, so it is not read.`,
        provision: null,
        start,
        end: start + named.length,
      });
    if (seed) placeAt(seed, start, source);
  }
  return seeds;
}

function read(source: SourceDocument, options: ExtractOptions): SeedFile | null {
  try {
    return extract(source, options);
  } catch (error) {
    if (error instanceof NoSymbol) return null;
    throw error;
  }
}

/** A stretch of a document as one of its own. */
function pieceOf(source: SourceDocument, from: number, to: number): SourceDocument {
  const within = <T extends { start: number; end: number }>(ranges: readonly T[]): T[] =>
    ranges
      .filter(({ start, end }) => start >= from && end <= to)
      .map((range) => ({ ...range, start: range.start - from, end: range.end - from }));
  return {
    ...source,
    text: source.text.slice(from, to),
    blocks: within(source.blocks),
    calls: within(source.calls),
    hyperlinks: within(source.hyperlinks),
    metadata: {},
  };
}

/** All offsets of a seed file count in the whole text. */
function placeAt(seed: SeedFile, by: number, { text }: SourceDocument): void {
  move(seed, by);
  seed.document.source.length = text.length;
}

function move(value: unknown, by: number): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value))
    if ((key === 'start' || key === 'end') && typeof one === 'number')
      Object.assign(value, { [key]: one + by });
    else move(one, by);
}
