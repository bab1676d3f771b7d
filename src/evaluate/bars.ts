import { f1, precision, type Tally } from './tally.js';

/** A bar that a cell must reach. */
interface Bar {
  /** Matches the cell's name. */
  cell: RegExp;
  figure: (tally: Tally) => number | null;
  atLeast: number;
}

const BARS: Bar[] = [
  { cell: /^links \| \w+ \| (?!of |to )\w+$/u, figure: f1, atLeast: 0.99 },
  { cell: /^lead \| \w+ \| \w+$/u, figure: precision, atLeast: 0.98 },
  { cell: /^agreement: (?!the links)[^|]+ \| \w+$/u, figure: f1, atLeast: 0.98 },
  { cell: /^pdf against akn: [^|]+ \| \w+$/u, figure: f1, atLeast: 0.99 },
  { cell: /^reference: citations of instruments by name \| \w+ \| all$/u, figure: f1, atLeast: 0.93 },
  { cell: /^reference: (?:provisions|first acts) \| .* \| record\//u, figure: f1, atLeast: 1 },
  { cell: /^reference: citations of instruments \| .* \| record\//u, figure: f1, atLeast: 0.97 },
  { cell: /^reference: citations of all targets \| .* \| record\//u, figure: f1, atLeast: 0.93 },
];

export interface Verdict {
  cell: string;
  figure: number;
  atLeast: number;
  met: boolean;
}

/** Holds every cell that has a bar against it; cells in which nothing was counted have no verdict. */
export function verdicts(cells: ReadonlyMap<string, Tally>): Verdict[] {
  return [...cells].flatMap(([cell, tally]) => {
    const bar = BARS.find((one) => one.cell.test(cell));
    const figure = bar?.figure(tally) ?? null;
    return bar && figure !== null ? [{ cell, figure, atLeast: bar.atLeast, met: figure >= bar.atLeast }] : [];
  });
}
