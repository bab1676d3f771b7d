/**
 * The small notation in which the languages' data writes phrases:
 * `(a|b)` one of several, `[x]` may be missing, `word~` the word with any ending, `{also}` room for words of the list
 * of that name (continuations such as "also", "in this regard"). Everything else stands for itself.
 */

/** One way to write a phrase: a row of plain stretches and marks. */
export type Piece = { text: string } | { mark: 'ending' } | { slot: string };

/** All ways to write a phrase. @throws SyntaxError where brackets do not match */
export function expand(phrase: string): Piece[][] {
  const reader = { phrase, at: 0 };
  const ways = alternatives(reader);
  if (reader.at < phrase.length)
    throw new SyntaxError(`"${phrase}": unexpected "${phrase[reader.at]}" at ${reader.at}.`);
  return ways;
}

interface Reader {
  phrase: string;
  at: number;
}

function alternatives(reader: Reader): Piece[][] {
  const ways = sequence(reader);
  while (reader.phrase[reader.at] === '|') {
    reader.at += 1;
    ways.push(...sequence(reader));
  }
  return ways;
}

function sequence(reader: Reader): Piece[][] {
  let ways: Piece[][] = [[]];
  const append = (tails: Piece[][]) => {
    ways = ways.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  };
  while (reader.at < reader.phrase.length) {
    const character = reader.phrase[reader.at] ?? '';
    if (character === '|' || character === ')' || character === ']') break;
    reader.at += 1;
    if (character === '(') append(inside(reader, ')'));
    else if (character === '[') append([[], ...inside(reader, ']')]);
    else if (character === '~') append([[{ mark: 'ending' }]]);
    else if (character === '{') append([[{ slot: upTo(reader, '}') }]]);
    else append([[{ text: character }]]);
  }
  return ways.map(join);
}

function inside(reader: Reader, close: string): Piece[][] {
  const ways = alternatives(reader);
  if (reader.phrase[reader.at] !== close)
    throw new SyntaxError(`"${reader.phrase}": "${close}" is missing at ${reader.at}.`);
  reader.at += 1;
  return ways;
}

function upTo(reader: Reader, close: string): string {
  const end = reader.phrase.indexOf(close, reader.at);
  if (end < 0) throw new SyntaxError(`"${reader.phrase}": "${close}" is missing after ${reader.at}.`);
  const name = reader.phrase.slice(reader.at, end);
  reader.at = end + 1;
  return name;
}

function join(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if ('text' in piece && last && 'text' in last)
      joined[joined.length - 1] = { text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
