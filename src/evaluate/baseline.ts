import type { Figures } from './figures.js';
import { f1, type Tally } from './tally.js';

/**
 * The figures of one run, to hold a later one against. Counts only, so that it can be committed: no word of a text.
 * A tally is written as [right, wrong, missed].
 */
export interface Baseline {
  format: 'recalling-evaluation/1';
  /** 'links | text | en' and the like. */
  cells: Record<string, [number, number, number]>;
  /** The measure `links` file by file, which tells where a cell moved. */
  files: Record<string, [number, number, number]>;
}

export interface Change {
  /** Name of the cell, or of the file. */
  name: string;
  before: Tally;
  after: Tally;
  /** Difference of F1 in points of a hundred; null where either side is empty. */
  points: number | null;
}

/** Makes the figures of a run comparable with later ones. */
export function baselineOf({ cells, files }: Figures): Baseline {
  return { format: 'recalling-evaluation/1', cells: triples(cells), files: triples(files) };
}

function triples(cells: ReadonlyMap<string, Tally>): Baseline['cells'] {
  const sorted = [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, { right, wrong, missed }]) => [name, [right, wrong, missed]]));
}

/**
 * What moved between two runs. A partial run (some languages or formats only), and one over other documents than the baseline's, is
 * compared file by file alone, in the files of both: its cells hold something else.
 */
export function changes(
  before: Baseline,
  after: Baseline,
  partial: boolean,
): { cells: Change[]; files: Change[] } {
  const read = Object.keys(after.files);
  const isOther = partial || read.length === 0 || read.some((name) => before.files[name] === undefined);
  return {
    cells: isOther ? [] : moved(before.cells, after.cells, false),
    files: moved(before.files, after.files, isOther),
  };
}

function moved(before: Baseline['cells'], after: Baseline['cells'], inBoth: boolean): Change[] {
  const names = inBoth
    ? Object.keys(after).filter((name) => before[name] !== undefined)
    : new Set([...Object.keys(after), ...Object.keys(before)]);
  const list: Change[] = [];
  for (const name of [...names].sort()) {
    const [old, now] = [tallyOf(before[name]), tallyOf(after[name])];
    if (old.right === now.right && old.wrong === now.wrong && old.missed === now.missed) continue;
    const [was, is] = [f1(old), f1(now)];
    list.push({
      name,
      before: old,
      after: now,
      points: was === null || is === null ? null : (is - was) * 100,
    });
  }
  return list;
}

function tallyOf([right, wrong, missed]: [number, number, number] = [0, 0, 0]): Tally {
  return { right, wrong, missed };
}

/** One line a cell, so that a diff of the committed file reads as a list of what moved. */
export function formatBaseline({ format, cells, files }: Baseline): string {
  const block = (entries: Baseline['cells']) =>
    Object.entries(entries)
      .map(([name, tally]) => `    ${JSON.stringify(name)}: [${tally.join(', ')}]`)
      .join(',\n');
  return `{\n  "format": ${JSON.stringify(format)},\n  "cells": {\n${block(cells)}\n  },\n  "files": {\n${block(files)}\n  }\n}\n`;
}

/** Reads a committed baseline; throws, with what to do, where the text is none. */
export function parseBaseline(json: string, name: string): Baseline {
  const value = JSON.parse(json) as Partial<Baseline> | null;
  if (value?.format !== 'recalling-evaluation/1' || !value.cells || !value.files)
    throw new Error(`${name} is no baseline of this version; write a new one with --update-baseline.`);
  return value as Baseline;
}
