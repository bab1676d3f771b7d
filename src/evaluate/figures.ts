import type { Row } from './reading.js';
import { sum, type Tally } from './tally.js';

/** All that a run counted, added up. */
export interface Figures {
  /** Every printed figure is the figure of a cell: 'links | text | en' → tally. */
  cells: Map<string, Tally>;
  /** The measure `links`, file by file. */
  files: Map<string, Tally>;
}

/** Adds rows up in cells. */
export function figuresOf(rows: readonly Row[]): Figures {
  const figures: Figures = { cells: new Map(), files: new Map() };
  for (const row of rows) {
    for (const name of cellNames(row)) add(figures.cells, name, row.tally);
    if (row.measure === 'links') add(figures.files, row.file, row.tally);
  }
  return figures;
}

/** Adds the figures of one part of a run to those of the whole. */
export function addFigures(whole: Figures, part: Figures): void {
  for (const [name, tally] of part.cells) add(whole.cells, name, tally);
  for (const [name, tally] of part.files) add(whole.files, name, tally);
}

/** The same figures in the order of their names, so that no run differs by who ended first. */
export function sorted({ cells, files }: Figures): Figures {
  const inOrder = (map: Map<string, Tally>) => new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { cells: inOrder(cells), files: inOrder(files) };
}

function add(cells: Map<string, Tally>, name: string, tally: Tally): void {
  const before = cells.get(name);
  cells.set(name, before ? sum([before, tally]) : tally);
}

function cellNames({ measure, format, language, document, target, file }: Row): string[] {
  const cell = (...parts: string[]) => [measure, ...parts].join(' | ');
  const [kind] = measure.split(':');
  switch (kind) {
    case 'links':
      return [
        cell(format, language),
        cell(format, 'all'),
        cell(format, 'of', document),
        cell(format, 'to', target),
      ];
    case 'place':
    case 'lead':
      return [cell(format, language), cell(format, 'all')];
    case 'reference':
      return [cell(format, language), cell(format, 'all'), cell(format, file)];
    case 'agreement':
      return [cell(format), cell(format, language)];
    case 'alone':
    case 'unlinked':
      return [cell(format, language)];
    default:
      return [cell(format)];
  }
}
