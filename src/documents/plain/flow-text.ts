import { inLatinDigits, valueOfDigits } from '../numbering.js';
import { balanceOf, isFurniture, type Line, type Lined } from '../pages/index.js';
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

/** A row of a page: its words, and whether white space parts it from the row before. */
interface Row {
  text: string;
  isParted: boolean;
  /** Whether its words must tell whether a paragraph begins. */
  mayGoOn?: true;
}

/**
 * The lines of a text that holds pages but not how they look: what stands in, what is small and what is raised is lost. Notes are known by
 * their labels, which count on from page to page and often stand in rows of their own; two rows are parted where a clause may end.
 */
export function linesOfFlow(text: string): Lined[] {
  const plain = (areSeen(text) ? readRows(text) : text).replace(/\f\s*$/, '').replace(DIRECTIONS, '');
  const rightToLeft = balanceOf([...plain.slice(0, SAMPLE)]) > 0;
  const pages = plain.split('\f').map((page, at) => withoutEdges(rowsOf(page), at === 0));
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
    const last = notes.map((row) => LABELLED.exec(row.text)?.[1]).findLast((label) => label !== undefined);
    if (last !== undefined) expected = numberOf(last) + 1;
    const body = parted(withLabels(rows.slice(0, start)), usual);
    return page(at + 1, [body, notes], columns * WIDTH, rightToLeft);
  });
}

function rowsOf(page: string): Row[] {
  const rows: Row[] = [];
  let isParted = true;
  for (const line of page.split('\n')) {
    const text = line.trim().replace(/\s+/g, ' ');
    // What begins small behind a row without an end goes on, whatever white space parts them.
    const goesOn = /^\p{Ll}/u.test(text) && /[\p{L}\p{Nd}]$/u.test(rows.at(-1)?.text ?? '');
    if (text !== '') rows.push({ text, isParted: isParted && !goesOn });
    isParted = text === '';
  }
  return rows;
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

const UNDERSCORES = /^_{5,}$/;
const LABEL = /^\(?(\p{Nd}{1,3}\/?)\)?$/u;
const LABELLED = /^(\p{Nd}{1,3}\/?) {3}/u;

/** The number of a label, which may have a stroke behind it. */
function numberOf(label: string | undefined): number {
  return valueOfDigits(label?.replace('/', ''));
}

/** Where the notes of a page begin: below a stroke, or at the last row that is, or begins with, the label that is next; the page's end if none does. */
function notesStart(rows: readonly Row[], expected: number): number {
  const stroke = rows.findLastIndex((row) => UNDERSCORES.test(row.text));
  if (stroke >= 0) return stroke + 1;
  for (const label of new Set([expected, 1])) {
    const own = rows.findLastIndex(
      (row, at) => numberOf(LABEL.exec(row.text)?.[1]) === label && (row.isParted || endsAbove(rows, at)),
    );
    if (own > 0) return own;
    const begun = rows.findLastIndex(
      ({ text, isParted }, at) =>
        isParted && at > rows.length / 3 && numberOf(BEGINNING.exec(text)?.[1]) === label,
    );
    if (begun > 0) return begun;
    const counted = countedStart(rows, label);
    if (counted > 0) return counted;
  }
  return rows.length;
}

/** A note's number and its first word; a day and its month are none. */
const COUNTED = /^\(?(\p{Nd}{1,3})\/?\)? (?=[\p{Lu}\p{Lo}“«])(?!(?:\S+ ){1,4}\d{4}(?: \p{L}+)?$)/u;

/** Rows of a note at most, taken together: behind more, the text goes on in another column. */
const LONGEST_NOTE = 4;

/** The row that begins with the number that is due and that others below it count on from; one alone, where a clause has ended above it. */
function countedStart(rows: readonly Row[], due: number): number {
  const numbers = rows.map(({ text }) => numberOf(COUNTED.exec(text)?.[1]));
  const start = numbers.findLastIndex((number, at) => number === due && at > rows.length / 3);
  if (start < 0) return -1;
  const below = numbers.slice(start).filter((number) => !Number.isNaN(number));
  const areCounted = below.every((number, at) => number === due + at);
  const isAlone = below.length === 1 && !/[^\p{L}\p{Nd}]$/u.test(rows[start - 1]?.text ?? '');
  const areShort = rows.length - start <= LONGEST_NOTE * below.length;
  return areCounted && areShort && !isAlone ? start : -1;
}

/** A call that stands in a row of its own is no note's label: it stands amid a sentence. */
function endsAbove(rows: readonly Row[], at: number): boolean {
  return /[^\p{L}\p{Nd}]$/u.test(rows[at - 1]?.text ?? '.') || LABEL.test(rows[at - 1]?.text ?? '');
}

/**
 * Puts each note's label before its text. Raised marks can come out of order: several before their texts, or behind the last text those
 * of notes that stand further up.
 */
function labelled(rows: readonly Row[]): Row[] {
  const groups: { labels: string[]; rows: Row[] }[] = [{ labels: [], rows: [] }];
  for (const row of rows) {
    const label = LABEL.exec(row.text)?.[1];
    const last = groups.at(-1);
    if (label === undefined)
      last?.rows.push({ ...row, text: row.text.replace(BEGINNING, (_, own: string) => ahead(own)) });
    else if (last && last.rows.length === 0) last.labels.push(label);
    else groups.push({ labels: [label], rows: [] });
  }
  const last = groups.at(-1);
  for (const label of last?.rows.length === 0
    ? last.labels.splice(0).sort((a, b) => numberOf(a) - numberOf(b))
    : []) {
    const before = groups.find(
      ({ labels, rows: own }) => own.length > 0 && numberOf(labels.at(-1)) === numberOf(label) - 1,
    );
    (before ?? groups[0])?.labels.push(label);
  }
  return groups.flatMap((group) => withNotes(group.rows, group.labels));
}

const BEGINNING = /^\(?(\p{Nd}{1,3}\/?)\)? (?=[\p{L}“«”‘])/u;

/** The rows of as many notes as there are labels: each ends in a full stop, and where there is a row for each, it is its own. */
function withNotes(rows: readonly Row[], labels: readonly string[]): Row[] {
  let next = 0;
  return rows.map((row, at) => {
    const before = rows[at - 1];
    const begins = !before || rows.length === labels.length || /[.。]["”»’)]?$/u.test(before.text);
    const label = begins ? labels[next] : undefined;
    if (label === undefined) return row;
    next++;
    return { ...row, text: ahead(label) + row.text };
  });
}

/** A note's label before its words: in Latin digits, as all that read notes know them. */
function ahead(label: string): string {
  return `${inLatinDigits(label)}   `;
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
    if (isClause || hadRoom) return { ...row, isParted: true };
    return mayEnd || mayPause || standsAlone ? { ...row, isParted: true, mayGoOn: true } : row;
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
