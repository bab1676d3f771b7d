/** One hyperlink of the United Nations in one text, as links.tsv tells it. */
export interface Link {
  /** 'en/A_RES_78_132.txt' */
  file: string;
  symbol: string;
  language: string;
  /** Unicode code points into the .txt, end exclusive. */
  start: number;
  end: number;
  anchor: string;
  target: string;
  place: string;
  /** As printed: '33.', '(vi)'; empty in the preamble and in footnotes. */
  paragraph: string;
  /** The verb that leads the paragraph in which the link, or its footnote's mark, stands. */
  lead: string;
  footnote: string;
  /** False where the address does not fit the words, or leads to no symbol: such a link proves nothing either way. */
  counted: boolean;
}

const COLUMNS = [
  'file',
  'symbol',
  'lang',
  'start',
  'end',
  'anchor',
  'target',
  'in',
  'para',
  'lead',
  'footnote',
  'mismatch',
] as const;
type Column = (typeof COLUMNS)[number];

/** Reads the text of a links.tsv; an empty text holds none. Throws where a column is missing or an offset is no number, with the line. */
export function parseLinks(tsv: string): Link[] {
  if (tsv.trim() === '') return [];
  return parseTable(tsv, COLUMNS, 'links.tsv').map((row, index) => {
    const offset = (column: Column) => {
      const value = Number(row[column]);
      if (!Number.isInteger(value) || row[column] === '')
        throw new Error(
          `links.tsv:${index + 2}: "${row[column]}" in column ${column} is no offset; expected a whole number of code points.`,
        );
      return value;
    };
    return {
      file: row.file,
      symbol: row.symbol,
      language: row.lang,
      start: offset('start'),
      end: offset('end'),
      anchor: row.anchor,
      target: row.target,
      place: row.in,
      paragraph: row.para,
      lead: row.lead.trim(),
      footnote: row.footnote,
      counted: row.mismatch !== '1' && row.target !== '',
    };
  });
}

/** Reads tab-separated text with a head line; every named column must be there. */
export function parseTable<C extends string>(
  tsv: string,
  columns: readonly C[],
  name: string,
): Record<C, string>[] {
  const [head = '', ...lines] = tsv.split(/\r?\n/u);
  const names = head.split('\t');
  const places = columns.map((column) => {
    const place = names.indexOf(column);
    if (place < 0)
      throw new Error(`${name}:1: column "${column}" is missing; the head line has: ${names.join(', ')}.`);
    return [column, place] as const;
  });
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as Record<
        C,
        string
      >;
    });
}

/** Turns a code point offset of a text into UTF-16 units. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const astral: number[] = [];
  let points = 0;
  for (const character of text) {
    if (character.length === 2) astral.push(points);
    points += 1;
  }
  return (codePoint) => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((astral[middle] ?? 0) < codePoint) low = middle + 1;
      else high = middle;
    }
    return codePoint + low;
  };
}
