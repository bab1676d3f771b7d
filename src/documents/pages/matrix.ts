/** a, b, c, d, e, f as in PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = ArrayLike<number> & Iterable<number>;

/** The matrix that applies `n` first, then `m`. */
export function multiply(m: Matrix, n: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply(m: Matrix, x: number, y: number): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Whether a value is a row of numbers, plain or typed (of whatever realm), with at least so many. */
export function isNumbers(value: unknown, length: number): value is Matrix {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return false;
  const row = value as unknown as ArrayLike<unknown>;
  return row.length >= length && typeof row[0] === 'number';
}
