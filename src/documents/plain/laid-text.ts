import { balanceOf, type Page, type Pages, type Run } from '../pages/index.js';

/** Points that a character and a line of a text laid out in columns of characters stand for. */
const WIDTH = 5;
const HEIGHT = 12;
const SIZE = 10;

/** Characters by which the direction of a text is told. */
const SAMPLE = 20_000;

/** A line as `pdftotext -layout` writes it stands in by this many characters at least, or holds white space between two columns. */
const STANDS_IN = /^\s{4}/;
const HAS_COLUMNS = /\S.{20,}\S {3,}\S/;

/**
 * Whether a text is the picture of printed pages: form feeds between them, and lines that stand in, or beside each other, as they do on
 * paper (`pdftotext -layout` and what people paste from it).
 */
export function isLaidOut(text: string): boolean {
  // From right to left, such a picture puts the columns of characters in no order that could be read.
  if (!/\f\s*\S/.test(text) || balanceOf([...text.slice(0, SAMPLE)]) > 0) return false;
  const lines = text.split(/\n|\f/).filter((line) => line.trim() !== '');
  const pictured = lines.filter((line) => STANDS_IN.test(line) || HAS_COLUMNS.test(line)).length;
  return pictured > 0.4 * lines.length;
}

/** The text as pages of glyphs, so that it is read by its layout as a PDF is. */
export function pagesOfText(text: string): Pages {
  let due = 1;
  const pages = text
    .replace(/\f\s*$/, '')
    .split('\f')
    .map((page) => {
      const rows = rowsOf(page);
      const { start, last } = footOf(rows, due);
      if (last !== undefined) due = last + 1;
      return { rows, start };
    });
  return { count: pages.length, read: (number) => pageOf(pages[number - 1], number) };
}

/** A page has room for this many rows at least, however few it shows. */
const ROWS = 60;

function rowsOf(page: string): string[] {
  const rows = page
    .replace(/\s+$/, '')
    .split('\n')
    .map((row) => row.replaceAll('\t', '    ').trimEnd());
  return withFoot(withTabs(withLabels(rows)));
}

function pageOf(page: { rows: string[]; start: number | undefined } | undefined, number: number): Page {
  const { rows, start } = page ?? { rows: [], start: undefined };
  const runs = rows.flatMap((row, at) => {
    if (row.trim() === '') return [];
    const first = row.search(/\S/);
    const run: Run = {
      glyphs: [],
      x: first * WIDTH,
      y: (at + 4) * HEIGHT,
      width: 0,
      size: SIZE,
      bold: false,
      italic: false,
      slope: 0,
    };
    run.glyphs = [...row.slice(first)].map((text, column) => ({
      text,
      x: (first + column) * WIDTH,
      end: (first + column + 1) * WIDTH,
      isSpace: /\s/.test(text),
      run,
    }));
    run.width = run.glyphs.length * WIDTH;
    return [run];
  });
  const columns = Math.max(80, ...rows.map((row) => row.length));
  return {
    number,
    width: columns * WIDTH,
    height: (Math.max(ROWS, rows.length) + 5) * HEIGHT,
    runs,
    rules: start === undefined ? [] : [{ x: 0, y: (start + 3.5) * HEIGHT, width: 20 * WIDTH }],
    links: [],
    hasImages: false,
    isScan: false,
    untold: 0,
  };
}

/** On a page that is not full, what white space parts from its end stands at its foot. */
function withFoot(rows: readonly string[]): string[] {
  const at = rows.lastIndexOf('') + 1;
  const room = ROWS - rows.length;
  if (room <= 0 || at === 0 || rows.length - at > 3) return [...rows];
  return [...rows.slice(0, at), ...Array<string>(room).fill(''), ...rows.slice(at)];
}

/** A number before a paragraph, where a clause has ended above it or the page's count goes on, has a tab behind it, however little of that is left. */
function withTabs(rows: readonly string[]): string[] {
  const counted = new Set(rows.map((row) => Number(/^\s*(\d{1,3})\. /.exec(row)?.[1])));
  const isCounted = (number: number) => counted.has(number - 1) || counted.has(number + 1);
  return rows.map((row, at) => {
    const above = rows[at - 1] ?? '';
    const goesOn = isCounted(Number(/^\s*(\d{1,3})\. /.exec(row)?.[1]));
    return above === '' || goesOn || /[.;:,](?: \d{1,3}\/?)?$/.test(above)
      ? row.replace(/^(\s*(?:\d{1,3}\.|\([a-z]{1,4}\))) (?=\S)/, '$1   ')
      : row;
  });
}

/** A row that may begin a note: its number, bare, and its first word; a day alone on its row is none. */
const NOTE = /^\s*(\d{1,3})\s+(?=[^\s(])(?!(?:\S+\s+){1,4}\d{4}(?:\s\p{L}+)?$)/u;

/** The same where only the count tells it from a row of the text. */
const LIKELY_NOTE = /^\s*\d{1,3}\s+[\p{Lu}\p{Lo}“«]/u;

/** The notes at a page's foot: where they begin, and the number of the last one. */
interface Foot {
  start: number | undefined;
  last: number | undefined;
}

/**
 * Notes begin with bare numbers that count on to the page's end, below a blank line, or with the number that is due: the rule above them
 * is no text.
 */
function footOf(rows: readonly string[], due: number): Foot {
  let start: number | undefined;
  let last: number | undefined;
  let next = Number.POSITIVE_INFINITY;
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at] ?? '';
    const number = Number(NOTE.exec(row)?.[1] ?? Number.POSITIVE_INFINITY);
    if (number >= next) continue;
    if (Number.isFinite(next) && number !== next - 1) break;
    const isBelowBlank = (rows[at - 1] ?? '').trim() === '';
    const isDue = number === due && at > rows.length / 3 && LIKELY_NOTE.test(row);
    next = number;
    last ??= number;
    if (isBelowBlank || isDue) start = at;
    if (isDue) break;
  }
  return { start, last: start === undefined ? undefined : last };
}

/** The raised mark of a footnote comes on a line of its own: it goes before the text below it. */
function withLabels(rows: readonly string[]): string[] {
  const joined: string[] = [];
  for (const row of rows) {
    const label = /^(\s*)(\d{1,3}|\*{1,3})$/.exec(joined.at(-1) ?? '');
    const start = row.search(/\S/);
    const room = label ? `${label[1]}${label[2]} ` : '';
    if (label && start >= room.length - 1) joined[joined.length - 1] = room.padEnd(start) + row.slice(start);
    else joined.push(row);
  }
  return joined;
}
