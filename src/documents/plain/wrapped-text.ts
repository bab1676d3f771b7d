/** The widths to which texts are broken; what is narrower is a list. */
const NARROWEST = 30;
const WIDEST = 120;
/** So many lines that break off in the middle of a sentence show that a text was broken to a width. */
const FEWEST = 4;
const SHARE = 0.15;
/** A line that is not filled ends its paragraph. */
const FILLED = 0.85;

/** Marks that take no width. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\u064b-\u0652]/g;
/** The first word of a line: what would have had to fit on the line before. */
const FIRST_WORD = /^(?:[^\s\p{sc=Han}]+|.)/u;
const CLAUSE_END = /[,;.:!?،؛；。，：)\]"'”’»⁰¹²³⁴-⁹]$/u;
const COMMA_END = /[,،，]$/;
/** A paragraph, an item or a footnote begins, or a stroke stands. */
const LABELLED =
  /^(?:\(?\p{Nd}{1,3}[.)\]]|\p{Nd}{1,3} ?[-–—] |\(\p{L}{1,4}\)|\p{L}\) |\(?[⁰¹²³⁴-⁹]|[_\u2500\u2014]{5})/u;
const NOTE = /^(?:\(?[⁰¹²³⁴-⁹]|[_\u2500\u2014]{5})/u;

/**
 * A text whose lines were broken to a width, with the lines of each paragraph joined; any other text as it is. A line goes on with the one
 * before where its first word would not have fitted there.
 */
export function unwrapped(text: string): string {
  if (hasLongLine(text)) return text;
  const lines = text.split('\n').map((line) => line.trim());
  const printed = lines.filter((line) => line !== '');
  if (printed.length < FEWEST || printed.every(({ length }) => length < NARROWEST)) return text;
  const width = printed.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
  if (width < NARROWEST || width > WIDEST) return text;
  const isFull = (line: string, next: string) => {
    const filled = widthOf(line);
    return filled >= FILLED * width || filled + 1 + widthOf(FIRST_WORD.exec(next)?.[0] ?? '') > width;
  };
  const broken = lines.filter(
    (line, index) =>
      line !== '' && lines[index + 1] && !CLAUSE_END.test(line) && isFull(line, lines[index + 1] ?? ''),
  );
  if (broken.length < Math.max(FEWEST, SHARE * printed.length)) return text;
  /** Blank lines part the paragraphs. */
  const isParted = lines.length - printed.length >= printed.length / 8;
  const goesOn = (line: string, next: string) => {
    if (line === '' || next === '' || NOTE.test(next) || !isFull(line, next)) return false;
    return !CLAUSE_END.test(line) || (isParted && !LABELLED.test(next));
  };
  // A masthead has lines of its own, down to the enacting line, which ends in a comma.
  const from = isParted ? 0 : lines.findIndex((line) => COMMA_END.test(line));
  let joined = lines[0] ?? '';
  for (const [index, line] of lines.slice(1).entries()) {
    const before = lines[index] ?? '';
    joined += index >= from && goesOn(before, line) ? gapOf(before, line) + line : `\n${line}`;
  }
  return joined;
}

/** Most texts are told by one of their first lines; marks without width do not double one. */
function hasLongLine(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    if (to - from > 2 * WIDEST) return true;
    from = to + 1;
  }
  return false;
}

function widthOf(line: string): number {
  return line.replace(INVISIBLE, '').length;
}

/** Characters that are not parted by spaces stand side by side. */
function gapOf(before: string, after: string): string {
  const isUnparted =
    /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]$/u.test(before) ||
    /^[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(after);
  return isUnparted || before.endsWith('\u00ad') ? '' : ' ';
}
