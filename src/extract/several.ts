import type { SourceDocument } from '../documents/index.js';
import { type Language, loadLanguage } from '../languages/index.js';
import type { SeedFile } from '../seedfile/index.js';
import { type ExtractOptions, extract } from './extract.js';
import {
  type DocumentStart,
  furtherDocuments,
  type Line,
  LineSense,
  lostLabels,
  notesBelow,
  readLines,
} from './layout/index.js';
import { NoSymbol } from './masthead/index.js';
import type { Range } from './passage/index.js';

/** Said where a text goes on with another document. */
const SEVERAL = 'SEVERAL_DOCUMENTS';

/**
 * Reads every document of a text, or of a collection, each into a seed file: compilations hold several, each below its own number or symbol.
 * The symbol that is given is the first one's. One whose symbol does not stand in it, or stood before, is not read, and the first file says so.
 * @throws NoSymbol, UnknownLanguage
 */
export function extractEach(source: SourceDocument, options: ExtractOptions): SeedFile[] {
  const seeds = eachOfText(source, options);
  const { symbol: _, ...common } = options;
  let lost = 0;
  for (const one of source.further ?? []) {
    const own = orNone(() => eachOfText(one, common));
    if (!own) lost++;
    for (const seed of own ?? [])
      if (seeds.every(({ document }) => document.symbol !== seed.document.symbol)) seeds.push(seed);
  }
  if (lost > 0)
    seeds[0]?.diagnostics.push({
      code: SEVERAL,
      severity: 'WARNING',
      message: `The file is a collection; the symbols of ${lost} of its documents could not be told, so they are not read.`,
      provision: null,
      start: null,
      end: null,
    });
  return seeds;
}

function eachOfText(source: SourceDocument, options: ExtractOptions): SeedFile[] {
  const whole = extract(source, options);
  const rest = whole.diagnostics.find(({ code }) => code === SEVERAL);
  if (!rest) return [whole];
  const language = loadLanguage(whole.document.language);
  const lines = readLines(source, language.fold(source.text));
  const begin = rest.start ?? source.text.length;
  const starts = furtherDocuments(source, lines, new LineSense(source, language)).filter(
    ({ start }) => start >= begin,
  );
  whole.diagnostics = whole.diagnostics.filter((one) => one !== rest);
  const [own, ...further] = readAll(source, options, whole, starts, lines, language);
  const first = own ?? whole;
  const seeds: SeedFile[] = [first];
  for (const [index, seed] of further.entries()) {
    const isNew = seed !== null && seeds.every((one) => one.document.symbol !== seed.document.symbol);
    const { start, named } = starts[index] ?? { start: 0, named: '' };
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
  }
  return seeds;
}

/** The first document as it was read, and the others; all of them once more where their footnotes stand together below the last. */
function readAll(
  source: SourceDocument,
  options: ExtractOptions,
  first: SeedFile,
  starts: readonly DocumentStart[],
  lines: readonly Line[],
  language: Language,
): (SeedFile | null)[] {
  const { symbol: _, ...common } = options;
  const begins = [0, ...starts.map(({ start }) => start)];
  const pieceAt = (at: number, notes?: Range, until = source.text.length): Piece =>
    pieceOf(source, { start: begins[at] ?? 0, end: begins[at + 1] ?? until }, notes);
  const seeds = begins.map((_, at) =>
    at === 0 ? first : read(pieceAt(at), { ...common, language: language.code }),
  );
  const lost = seeds.map((seed) => (seed ? lostLabels(seed) : []));
  const last = begins.length - 1;
  const shares = lost.slice(0, -1).some((labels) => labels.length > 0)
    ? notesBelow(pieceAt(last).source, begins[last] ?? 0, lines, lost, language)
    : null;
  if (!shares) return seeds;
  return shares.map((notes, at) => {
    const piece = pieceAt(at, notes, shares[0]?.start);
    if (at > 0) return read(piece, { ...common, language: language.code });
    return read(
      { ...piece, source: { ...piece.source, metadata: source.metadata, notices: source.notices } },
      options,
    );
  });
}

/** Reads a piece of a text; its offsets count in the whole text. */
function read({ source, places, length }: Piece, options: ExtractOptions): SeedFile | null {
  return orNone(() => {
    const seed = extract(source, options);
    move(seed, places);
    seed.document.source.length = length;
    return seed;
  });
}

/** What is read, or null where no symbol tells what it is. */
function orNone<T>(reading: () => T): T | null {
  try {
    return reading();
  } catch (error) {
    if (error instanceof NoSymbol) return null;
    throw error;
  }
}

/** A stretch of a document as one of its own, with notes that stand elsewhere. */
interface Piece {
  source: SourceDocument;
  /** How far its offsets up to `end` are moved in the whole text, and those behind it. */
  places: { end: number; by: number; behind: number };
  /** Of the whole text. */
  length: number;
}

function pieceOf(source: SourceDocument, { start, end }: Range, notes: Range = { start: end, end }): Piece {
  const text = source.text.slice(start, end);
  const behind = notes.start - text.length;
  const within = <T extends Range>(ranges: readonly T[]): T[] =>
    ranges.flatMap((range) => {
      const isNote = range.start >= notes.start && range.end <= notes.end;
      if (!isNote && (range.start < start || range.end > end)) return [];
      const by = isNote ? behind : start;
      return [{ ...range, start: range.start - by, end: range.end - by }];
    });
  return {
    source: {
      ...source,
      text: text + source.text.slice(notes.start, notes.end),
      blocks: within(source.blocks),
      calls: within(source.calls),
      hyperlinks: within(source.hyperlinks),
      metadata: {},
      notices: [],
    },
    places: { end: text.length, by: start, behind },
    length: source.text.length,
  };
}

function move(value: unknown, places: Piece['places']): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value))
    if ((key === 'start' || key === 'end') && typeof one === 'number')
      Object.assign(value, { [key]: one + (one <= places.end ? places.by : places.behind) });
    else move(one, places);
}
