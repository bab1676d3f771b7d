import { join } from 'node:path';
import { PACKAGE_ROOT } from '../src/package-root.js';

/** The built command, as users run it. */
export const COMMAND = join(PACKAGE_ROOT, 'dist', 'cli', 'main.js');

/** One figure of a bench. */
export interface Row {
  /** What was measured: 'en, 10 MB'. */
  what: string;
  value: number;
  unit: 'MB/s' | 'ms' | 's' | 'MiB' | 'frames/s' | 'edges/s' | 'files/s' | 'count' | 'kB';
  /** What it is held against, measured in the same run and the same unit; the ratio is value over baseline. */
  baseline?: { what: string; value: number };
  /** What it has to reach. */
  bar?: { atLeast: number } | { atMost: number };
}

export interface BenchOptions {
  /** Sizes so small that it says only whether the bench runs; its figures mean nothing. */
  quick: boolean;
}

/** A group of rows that stand or fall together, in a file of its own under rows/. */
export interface Bench {
  about: string;
  /** @throws Skipped where this machine lacks what it needs */
  run(options: BenchOptions): Promise<Row[]>;
}

/** A bench that cannot run here; the reason says what is missing and how to get it. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

/** Seconds of processor time (all threads of this process) that some work takes. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Milliseconds on the clock that some work takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** What some work gives, so many times over. */
export async function repeated<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let count = 0; count < times; count += 1) results.push(await work());
  return results;
}

/** The value below which a share of the sample lies (0.5: the median). */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** True where the row reaches its bar; null where it has none. */
export function isMet({ value, bar }: Row): boolean | null {
  if (bar === undefined) return null;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}

/** The rows of one bench as lines of a table. */
export function table(name: string, rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    `${figure(row.value)} ${row.unit}`,
    row.baseline
      ? `${figure(row.value / row.baseline.value)} × ${row.baseline.what} (${figure(row.baseline.value)})`
      : '',
    row.bar
      ? `${isMet(row) ? 'met' : 'MISSED'}: ${'atLeast' in row.bar ? `at least ${figure(row.bar.atLeast)}` : `at most ${figure(row.bar.atMost)}`}`
      : '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((cell) => cell[column]?.length ?? 0)));
  const lines = cells.map((cell) =>
    cell
      .map((text, column) =>
        column === 1 ? text.padStart(widths[1] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [name, ...lines.map((line) => `  ${line}`)].join('\n');
}

function figure(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(3);
}
