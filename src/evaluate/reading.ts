import type { SeedFile } from '../seedfile/index.js';
import type { CorpusFile } from './corpus.js';
import type { Unlinked } from './match.js';
import type { Tally } from './tally.js';
import { documentKind } from './targets.js';

/** One file, read. */
export interface Reading {
  file: CorpusFile;
  /** The canonical text, to which all offsets of the seed file belong. */
  text: string;
  seed: SeedFile;
}

/** One line of the count: what was measured, where, and how it came out. */
export interface Row {
  /** 'links', 'place', 'lead', 'agreement: citations', 'pdf against akn: citations', … */
  measure: string;
  file: string;
  language: string;
  format: string;
  /** Kind of document. */
  document: string;
  /** Kind of target; empty where the measure is not about targets. */
  target: string;
  tally: Tally;
}

/** One thing that is not as expected, with what a person needs to find it. Its words are for the screen, never for a file. */
export interface Problem {
  measure: string;
  file: string;
  provision: string | null;
  expected: string | null;
  found: string | null;
  words: string;
  note?: string;
}

export interface Score {
  rows: Row[];
  problems: Problem[];
  /** References that carry no link and are no error, to be listed apart. */
  unlinked: (Problem & { reason: Unlinked })[];
}

/** All scores in one. */
export function mergeScores(scores: Iterable<Score>): Score {
  const all: Score = { rows: [], problems: [], unlinked: [] };
  for (const { rows, problems, unlinked } of scores) {
    for (const row of rows) all.rows.push(row);
    for (const problem of problems) all.problems.push(problem);
    for (const one of unlinked) all.unlinked.push(one);
  }
  return all;
}

/** What of a list of items is wrong or missed, item by item; each begins with its provision. */
export function itemProblems(
  measure: string,
  file: string,
  { wrong, missed }: { wrong: string[]; missed: string[] },
): Problem[] {
  const problem = (item: string, expected: string | null, found: string | null): Problem => {
    return { measure, file, provision: item.split(' ')[0] ?? null, expected, found, words: '' };
  };
  return [
    ...wrong.map((item) => problem(item, null, item)),
    ...missed.map((item) => problem(item, item, null)),
  ];
}

/** The part of a row that is the same for all that is counted in one file. */
export function rowOf({ file, seed }: Reading): Omit<Row, 'measure' | 'tally'> {
  const { symbol, language } = seed.document;
  return {
    file: file.name,
    language: file.language ?? language,
    format: file.format,
    document: documentKind(symbol),
    target: '',
  };
}

/** The words with about forty characters on each side, on one line. */
export function excerpt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return `…${before}»${text.slice(start, end)}«${after}…`.replace(/\s+/gu, ' ');
}
