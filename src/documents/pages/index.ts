export { raisePlainCalls } from './calls.js';
export { isFurniture } from './furniture.js';
export type { Run } from './glyphs.js';
export type { Line } from './line.js';
export type { Lined } from './lines.js';
export { areBracketsMirrored, balanceOf, mirror, readingOrder } from './order.js';
export { type Page, type Pages, readPage } from './page.js';
export { readingOf, readingOfLines } from './reading.js';
