import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Rows of pages after which the collector runs. */
const ROWS = 10_000;

let collect: (() => void) | undefined;
let taken = 0;

/**
 * To be told of the rows of each page of a long reading by the embedded engine. A result of that engine holds memory of its own
 * until its object in JavaScript is collected. The collector sees a small object and is in no hurry: over a graph of 400,000
 * edges it would let half a gigabyte pile up. So it is called once in so many rows; with the small heap of a server that is a
 * pause of some 15 ms. Nothing happens where the collector cannot be had.
 */
export function letGo(rows: number): void {
  taken += rows;
  if (taken < ROWS) return;
  taken = 0;
  collect ??= collector();
  collect();
}

function collector(): () => void {
  try {
    setFlagsFromString('--expose-gc');
    const found: unknown = runInNewContext('gc');
    return typeof found === 'function' ? () => void found() : () => undefined;
  } catch {
    return () => undefined;
  }
}
