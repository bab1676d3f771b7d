import type { Run } from './pdf/glyphs.js';
import { balanceOf } from './pdf/order.js';
import type { Page, Pages } from './pdf/page.js';

/** Points that a character and a line of a text laid out in columns of characters stand for. */
const WIDTH = 5;
const HEIGHT = 12;
const SIZE = 10;

/** Characters by which the direction of a text is told. */
const SAMPLE = 20_000;

/** A line as `pdftotext -layout` writes it stands in by this many characters at least. */
const INDENT = 4;

/**
 * Whether a text is the picture of printed pages: form feeds between them, and lines that stand in as they do on paper
 * (`pdftotext -layout` and what people paste from it).
 */
export function isLaidOut(text: string): boolean {
  // From right to left, such a picture puts the columns of characters in no order that could be read.
  if (!/\f\s*\S/.test(text) || balanceOf([...text.slice(0, SAMPLE)]) > 0) return false;
  const lines = text.split(/\n|\f/).filter((line) => line.trim() !== '');
  const indented = lines.filter((line) => line.search(/\S/) >= INDENT).length;
  return indented > 0.4 * lines.length;
}

/** The text as pages of glyphs, so that it is read by its layout as a PDF is. */
export function pagesOfText(text: string): Pages {
  const pages = text.replace(/\f\s*$/, '').split('\f');
  return { count: pages.length, read: (number) => pageOf(pages[number - 1] ?? '', number) };
}

/** A page has room for this many rows at least, however few it shows. */
const ROWS = 60;

function pageOf(text: string, number: number): Page {
  const rows = withFoot(
    withTabs(
      withLabels(
        text
          .replace(/\s+$/, '')
          .split('\n')
          .map((row) => row.replaceAll('\t', '    ').trimEnd()),
      ),
    ),
  );
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
    rules: rulesOf(rows),
    links: [],
    hasImages: false,
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

/** A number before a paragraph, where a clause has ended above it, has a tab behind it, however little of that is left. */
function withTabs(rows: readonly string[]): string[] {
  return rows.map((row, at) => {
    const above = rows[at - 1] ?? '';
    return above === '' || /[.;:,](?: \d{1,3}\/?)?$/.test(above)
      ? row.replace(/^(\s*(?:\d{1,3}\.|\([a-z]{1,4}\))) (?=\S)/, '$1   ')
      : row;
  });
}

/** Where notes begin at a page's foot: bare numbers that count on, below a blank line; the rule above them is no text. */
function rulesOf(rows: readonly string[]): Page['rules'] {
  let start: number | undefined;
  let next = Number.POSITIVE_INFINITY;
  for (let at = rows.length - 1; at > 0; at--) {
    const label = /^\s*(\d{1,3})\s+\S/.exec(rows[at] ?? '')?.[1];
    if (label === undefined || Number(label) >= next) continue;
    if (Number.isFinite(next) && Number(label) !== next - 1) break;
    next = Number(label);
    if ((rows[at - 1] ?? '').trim() === '') start = at;
  }
  return start === undefined ? [] : [{ x: 0, y: (start + 3.5) * HEIGHT, width: 20 * WIDTH }];
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
