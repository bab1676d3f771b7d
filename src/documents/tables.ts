import { append, type Draft, draft as draftOf, TEXT_LENGTH } from './canonical.js';
import { isLabel } from './numbering.js';

/** Where a paragraph stands in a table; each table, row and cell has a number of its own in the document. */
export interface Cell {
  table: number;
  row: number;
  cell: number;
}

/** A paragraph, and the innermost cell that holds it. */
export interface Placed {
  draft: Draft;
  cell: Cell | undefined;
}

/** The tables that are open while a document is gone through. */
export class OpenTables {
  readonly #cells: Cell[] = [];
  #count = 0;

  /** Where in the innermost table its text stands; undefined outside tables. */
  get cell(): Cell | undefined {
    return this.#cells.at(-1);
  }

  begin(): void {
    this.#cells.push({ table: this.#count++, row: 0, cell: 0 });
  }

  /** A row or a cell of the innermost table begins. */
  next(part: 'row' | 'cell'): void {
    const number = this.#count++;
    const open = this.#cells.pop();
    if (open) this.#cells.push({ ...open, [part]: number });
  }

  end(): void {
    this.#cells.pop();
  }
}

/** From this share of a document's text on, a cell is the frame of a page. */
const FRAME = 0.5;

/** From this share of a table's rows on that are a number and its paragraph, it is a list. */
const LIST = 0.5;

/**
 * Parts tables that hold facts from those that only set text. The cells of a row of facts make one line, and its numbers count no
 * paragraphs; a row of a number and its paragraph is that paragraph, and a page's frame and the table of a masthead are lines for themselves.
 */
export function withoutTables(paragraphs: readonly Placed[]): Draft[] {
  const lengths = new Map<number, number>();
  let all = 0;
  for (const { draft, cell } of paragraphs) {
    all += draft.text.length;
    if (cell) lengths.set(cell.cell, (lengths.get(cell.cell) ?? 0) + draft.text.length);
  }
  const firstText = paragraphs.findIndex(({ draft }) => draft.text.length > TEXT_LENGTH);
  const isSet = ({ cell }: Placed, at: number) =>
    cell === undefined || at <= firstText || (lengths.get(cell.cell) ?? 0) > FRAME * all;
  const drafts: Draft[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const first = paragraphs[at] as Placed;
    let end = at + 1;
    if (!isSet(first, at))
      while (paragraphs[end]?.cell?.table === first.cell?.table && !isSet(paragraphs[end] as Placed, end))
        end++;
    const part = paragraphs.slice(at, end);
    drafts.push(...(isSet(first, at) ? [first.draft] : tableOf(part)));
    at = end;
  }
  return drafts.filter(({ text }) => text !== '');
}

/** The paragraphs of a table: its cells that are not empty, by rows. */
function tableOf(paragraphs: readonly Placed[]): Draft[] {
  const rows = new Map<number, Map<number, Draft[]>>();
  for (const { draft, cell } of paragraphs) {
    if (!cell) continue;
    const row = rows.get(cell.row) ?? new Map<number, Draft[]>();
    rows.set(cell.row, row);
    const own = row.get(cell.cell);
    if (own) own.push(draft);
    else row.set(cell.cell, [draft]);
  }
  const cells = [...rows.values()].map((row) => [...row.values()]);
  const wide = cells.filter(({ length }) => length > 1);
  if (wide.length === 0) return cells.flat(2);
  const isList = wide.filter(isNumbered).length >= LIST * wide.length;
  return cells.flatMap((row) =>
    isList && (row.length === 1 || isNumbered(row)) ? numbered(row) : [rowOf(row)],
  );
}

/** A number, and one cell beside it whose first paragraph ends as a clause does. */
function isNumbered([label, text, ...others]: readonly Draft[][]): boolean {
  const [number, ...more] = label ?? [];
  return (
    number !== undefined &&
    more.length === 0 &&
    others.length === 0 &&
    isLabel(labelOf(number)) &&
    /[,;.:،؛。；，：]["”»’)]?$/u.test(text?.[0]?.text ?? '')
  );
}

/** What a cell holds if it holds a number: typed, it is the cell's text; counted, it stands before an empty one. */
function labelOf({ num, text }: Draft): string {
  return num === undefined || text !== '' ? text : num;
}

function numbered(row: readonly Draft[][]): Draft[] {
  const [[number] = [], [first, ...others] = []] = row;
  if (!number || !first) return row.flat();
  first.num = labelOf(number);
  return [first, ...others];
}

function rowOf(row: readonly Draft[][]): Draft {
  const line = joined(
    row.map((paragraphs) => joined(paragraphs.map(withNumber), ' ')),
    '\t',
  );
  line.isRow = true;
  return line;
}

function joined(paragraphs: readonly Draft[], between: string): Draft {
  const line = draftOf('unknown');
  for (const [at, paragraph] of paragraphs.entries()) append(line, paragraph, at === 0 ? '' : between);
  return line;
}

/** A number in a row is text. */
function withNumber(draft: Draft): Draft {
  if (draft.num === undefined) return draft;
  const line = draftOf('unknown', draft.num);
  append(line, draft, draft.text === '' ? '' : '\t');
  return line;
}
