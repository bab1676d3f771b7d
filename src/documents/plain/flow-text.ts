import { balanceOf, isFurniture, type Line, type Lined } from '../pages/index.js';
import { LABELLED, labelled, notesStart, numberOf, type Row, UNDERSCORES, withCalls } from './flow-notes.js';
import { areSeen, readRows } from './seen-rows.js';

/** Points that a character and a line of text stand for. */
const WIDTH = 5;
const HEIGHT = 12;
const SIZE = 10;

/** Characters by which the direction of a text is told. */
const SAMPLE = 20_000;

/** Marks by which a text tells the direction of its parts. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** No page has room for wider lines; a text that has this share of its characters in them keeps its paragraphs whole. */
const WIDEST_LINE = 200;
const WHOLE = 0.2;

/** Whether a text holds pages of lines, with a form feed between each two, as `pdftotext` writes them. */
export function isPaged(text: string): boolean {
  if (!/\f\s*\S/.test(text) || text.split('\f').filter((page) => page.includes('\n')).length < 2)
    return false;
  const isWide = (line: string) => 2 * line.length > WIDEST_LINE && widthOf(line) > WIDEST_LINE;
  const wide = text.split(/[\n\f]/).reduce((sum, line) => sum + (isWide(line) ? line.length : 0), 0);
  return wide < WHOLE * text.length;
}

/**
 * The lines of a text that holds pages but not how they look: what stands in, what is small and what is raised is lost. Notes are known by
 * their labels, which count on from page to page and often stand in rows of their own; two rows are parted where a clause may end.
 */
export function linesOfFlow(text: string): Lined[] {
  const plain = (areSeen(text) ? readRows(text) : text).replace(/\f\s*$/, '').replace(DIRECTIONS, '');
  const rightToLeft = balanceOf([...plain.slice(0, SAMPLE)]) > 0;
  const pages = plain.split('\f').map((page, at) => withoutEdges(rowsOf(page), at === 0));
  const isSpaced = areSpaced(pages);
  const widths = pages
    .flat()
    .map((row) => widthOf(row.text))
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(0.85 * widths.length)] ?? 40;
  const columns = Math.max(40, Math.min(widths.at(-1) ?? 0, Math.round(WIDEST * usual)));
  let expected = 1;
  return pages.map((rows, at) => {
    const start = notesStart(rows, expected);
    const notes = labelled(rows.slice(start).filter(({ text }) => !isFurniture(text)));
    const labels = notes.flatMap((row) => LABELLED.exec(row.text)?.[1] ?? []);
    if (labels.length > 0) expected = numberOf(labels.at(-1)) + 1;
    const text = withCalls(rows.slice(0, start), labels);
    const body = parted(withLabels(isSpaced ? text.map(closedUp) : text), usual);
    return page(at + 1, [body, notes], columns * WIDTH, rightToLeft);
  });
}

function rowsOf(page: string): Row[] {
  const rows: Row[] = [];
  let isParted = true;
  let isApart = true;
  for (const line of page.split('\n')) {
    const text = line.trim().replace(/\s+/g, ' ');
    // What begins small behind a row without an end goes on, whatever white space parts them.
    const goesOn = /^\p{Ll}/u.test(text) && /[\p{L}\p{Nd}]$/u.test(rows.at(-1)?.text ?? '');
    if (text !== '') rows.push({ text, isParted: isParted && !goesOn, isApart: isApart && !goesOn });
    isApart = text === '' && isParted;
    isParted = text === '';
  }
  return rows;
}

/** Where more than this share of the rows have a blank one above them, that is the distance of lines, and two part them. */
const SPACED = 0.7;

function areSpaced(pages: readonly (readonly Row[])[]): boolean {
  const rows = pages.flatMap(([, ...below]) => below);
  return rows.filter(({ isParted }) => isParted).length > SPACED * rows.length;
}

function closedUp(row: Row): Row {
  return { ...row, isParted: row.isApart ?? false };
}

/** Rows at a page's end, and at its beginning, that may be page and job numbers. */
const EDGE = 7;

function withoutEdges(rows: readonly Row[], isFirst: boolean): Row[] {
  return rows.filter(({ text }, at) => {
    const isAtEdge = at >= rows.length - EDGE || (!isFirst && at < EDGE);
    return !isAtEdge || !isFurniture(text);
  });
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffef]/.test(character) ? 2 : 1;
  return width;
}

/** '12.', '(a)', '3 -', 'II.': the number of a paragraph. */
const NUMBER =
  /^(?:\p{Nd}{1,3}(?:\.| ?[-–])|\d{1,4}\/\d{1,4}\.|[(（](?:\p{L}{1,2}|[ivxlc]{1,7}|\p{Nd}{1,2})[)）]|\p{Ll}[)）]|[㈠-㉃])$/u;
const NUMBERED =
  /^(\p{Nd}{1,3}(?:\.| ?[-–])|[(（](?:\p{L}{1,2}|[ivxlc]{1,7}|\p{Nd}{1,2})[)）]|[㈠-㉃]) (?=\S)/u;

/** Puts a paragraph's number that stands in a row of its own before its text, with the white space of a tab. */
function withLabels(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  let number: string | undefined;
  for (const row of rows) {
    if (NUMBER.test(row.text)) {
      if (number !== undefined) joined.push({ text: number, isParted: true });
      number = row.text;
      continue;
    }
    if (number !== undefined) joined.push({ text: `${number}   ${row.text}`, isParted: true });
    else joined.push({ ...row, text: row.text.replace(NUMBERED, '$1   ') });
    number = undefined;
  }
  if (number !== undefined) joined.push({ text: number, isParted: true });
  return joined;
}

/** A row wider than this share of the usual is two that stood beside each other. */
const WIDEST = 1.2;

/** A row that leaves room for the next word at this share of a row's usual width was ended on purpose. */
const ROOM = 0.74;

/** A row of less than this that begins with a capital and ends in a comma may be a clause of its own: 'The General Assembly,'. */
const CLAUSE = 0.45;

/** Parts rows where a clause ends and another may begin: what belongs together after all, its words tell. */
function parted(rows: readonly Row[], usual: number): Row[] {
  return rows.map((row, at) => {
    const before = rows[at - 1]?.text ?? '';
    const mayEnd = /[.;:؛。；：]["”»’)]?(?: ?\(?\p{Nd}{1,3}[)/]?)?$/u.test(before);
    const mayPause =
      /[,،，]["”»]?(?: ?\(?\p{Nd}{1,3}[)/]?)?$/u.test(before) &&
      /^(?:\p{Lu}|\p{Lo}|\p{Script=Cyrillic})/u.test(row.text);
    const isShort = /^[\p{Lu}\p{Lo}]/u.test(row.text) && widthOf(row.text) < CLAUSE * usual;
    const isClause = isShort && /[,،，]$/.test(row.text);
    const standsAlone = isShort && /^\p{Lu}/u.test(rows[at + 1]?.text ?? '') && !/[.;:]$/.test(row.text);
    const word = /\p{Script=Han}/u.test(row.text[0] ?? '') ? 4 : (row.text.split(' ')[0] ?? '').length + 1;
    const hadRoom = before !== '' && /^\p{Lu}/u.test(row.text) && widthOf(before) + word < ROOM * usual;
    // Without capitals, the end of a clause looks the same.
    if (hadRoom || (isClause && /^\p{Lu}/u.test(row.text))) return { ...row, isParted: true };
    return isClause || mayEnd || mayPause || standsAlone ? { ...row, isParted: true, mayGoOn: true } : row;
  });
}

function page(number: number, groups: readonly Row[][], width: number, rightToLeft: boolean): Lined {
  const lines: Line[] = [];
  const rules: Lined['sheet']['rules'] = [];
  let y = 0;
  for (const [group, rows] of groups.entries()) {
    if (group === 1 && rows.length > 0) {
      y += HEIGHT;
      rules.push({ x: rightToLeft ? width - 20 * WIDTH : 0, y: y + HEIGHT / 2, width: 20 * WIDTH });
    }
    for (const { text, isParted, mayGoOn } of rows) {
      if (UNDERSCORES.test(text)) continue;
      y += isParted ? 2 * HEIGHT : HEIGHT;
      const line = lineOf(number, y, text, width, rightToLeft);
      if (mayGoOn) line.mayGoOn = true;
      lines.push(line);
    }
  }
  const sheet = { number, width, height: y + 2 * HEIGHT, rules, hasImages: false, isScan: false, untold: 0 };
  return { sheet, lines, gutter: undefined };
}

function lineOf(page: number, y: number, text: string, width: number, rightToLeft: boolean): Line {
  const end = Math.min(width, widthOf(text) * WIDTH);
  const spans: Line['spans'] = [...text.matchAll(/( *)(\S+)/g)].map(([, gap = '', word = '']) => ({
    text: word,
    gap: gap.length * WIDTH,
    size: SIZE,
    bold: false,
    italic: false,
    raised: false,
    href: undefined,
  }));
  const [left, right] = rightToLeft ? [width - end, width] : [0, end];
  return { page, y, left, right, size: SIZE, rightToLeft, spans };
}
