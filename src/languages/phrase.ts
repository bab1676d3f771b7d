/**
 * The small notation in which the languages' data writes phrases:
 * `(a|b)` one of several, `[x]` may be missing, `word~` the word with any ending, `{also}` room for words of the list
 * of that name (continuations such as "also", "in this regard"). Everything else stands for itself.
 *
 * One way to write a phrase is a string; in it, units that no text holds (noncharacters of Unicode) stand for what is not written out.
 */

/** The rest of a word, whatever it is. */
export const ENDING = '\ufdd0';
/** The lists that may fill room in a phrase, and what stands for the room. */
export const SLOTS = { also: '\ufdd1', deep: '\ufdd2' } as const;

/** All ways to write a phrase. @throws SyntaxError where brackets do not match, or a list is not known */
export function expand(phrase: string): string[] {
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

function alternatives(reader: Reader): string[] {
  const ways = sequence(reader);
  while (reader.phrase[reader.at] === '|') {
    reader.at += 1;
    ways.push(...sequence(reader));
  }
  return ways;
}

function sequence(reader: Reader): string[] {
  let ways = [''];
  const append = (tails: readonly string[]) => {
    ways = ways.flatMap((head) => tails.map((tail) => head + tail));
  };
  while (reader.at < reader.phrase.length) {
    const [plain = ''] = PLAIN.exec(reader.phrase.slice(reader.at)) ?? [];
    reader.at += plain.length;
    append([plain]);
    const character = reader.phrase[reader.at];
    if (character === undefined || character === '|' || character === ')' || character === ']') break;
    reader.at += 1;
    if (character === '(') append(inside(reader, ')'));
    else if (character === '[') append(['', ...inside(reader, ']')]);
    else if (character === '~') append([ENDING]);
    else append([slot(reader)]);
  }
  return ways;
}

/** What stands for itself. */
const PLAIN = /^[^|()[\]~{]+/;

function inside(reader: Reader, close: string): string[] {
  const ways = alternatives(reader);
  if (reader.phrase[reader.at] !== close)
    throw new SyntaxError(`"${reader.phrase}": "${close}" is missing at ${reader.at}.`);
  reader.at += 1;
  return ways;
}

function slot(reader: Reader): string {
  const end = reader.phrase.indexOf('}', reader.at);
  if (end < 0) throw new SyntaxError(`"${reader.phrase}": "}" is missing after ${reader.at}.`);
  const name = reader.phrase.slice(reader.at, end);
  const sign = name === 'also' || name === 'deep' ? SLOTS[name] : undefined;
  if (sign === undefined)
    throw new SyntaxError(
      `"${reader.phrase}": there is no list {${name}}; there are {also} (continuations) and {deep} (degrees).`,
    );
  reader.at = end + 1;
  return sign;
}
