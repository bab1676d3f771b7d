import { type Definition, type Level, Lists } from '../lists.js';

/** What Word's number formats are called in DOCX, by their codes (MS-OSHARED, 2.2.1.3); all others count in decimal. */
const FORMATS: Record<number, string> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  30: 'ideographTraditional',
  37: 'chineseCounting',
  39: 'chineseCountingThousand',
  46: 'arabicAlpha',
  48: 'arabicAbjad',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
};

const LIST = 28;
const LEVEL = 28;
const OVERRIDE = 16;

/** The lists of a document: what they share (`shared`, with its levels behind it), and what each changes of it (MS-DOC, 2.9.131, 2.9.132). */
export function listsOf(table: Buffer, shared: number, changes: Buffer): Lists {
  const abstracts = new Map<string, Map<number, Level>>();
  const definitions = new Map<string, Definition>();
  if (shared > 0 && changes.length >= 4) {
    readShared(table, shared, abstracts);
    readChanges(changes, definitions);
  }
  return new Lists(abstracts, definitions);
}

function readShared(table: Buffer, start: number, abstracts: Map<string, Map<number, Level>>): void {
  const count = table.readUInt16LE(start);
  let at = start + 2 + count * LIST;
  for (let number = 0; number < count; number++) {
    const head = start + 2 + number * LIST;
    const isSimple = ((table[head + 26] ?? 0) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const read = levelAt(table, at);
      levels.set(level, read.level);
      at = read.end;
    }
    abstracts.set(String(table.readInt32LE(head)), levels);
  }
}

function readChanges(changes: Buffer, definitions: Map<string, Definition>): void {
  const count = changes.readUInt32LE(0);
  let at = 4 + count * OVERRIDE;
  for (let number = 0; number < count && at <= changes.length; number++) {
    const head = 4 + number * OVERRIDE;
    const definition: Definition = {
      abstract: String(changes.readInt32LE(head)),
      starts: new Map(),
      levels: new Map(),
    };
    definitions.set(String(number + 1), definition);
    at += 4;
    for (let change = 0; change < (changes[head + 12] ?? 0) && at + 8 <= changes.length; change++) {
      const flags = changes.readUInt32LE(at + 4);
      const level = flags & 0xf;
      if (flags & 0x10) definition.starts.set(level, changes.readInt32LE(at));
      at += 8;
      if (!(flags & 0x20)) continue;
      const read = levelAt(changes, at);
      definition.levels.set(level, read.level);
      at = read.end;
    }
  }
}

function levelAt(table: Buffer, at: number): { level: Level; end: number } {
  const flags = table.readUInt8(at + 5);
  const text = at + LEVEL + table.readUInt8(at + 24) + table.readUInt8(at + 25);
  const end = text + 2 + 2 * table.readUInt16LE(text);
  const level: Level = {
    format: FORMATS[table.readUInt8(at + 4)] ?? 'decimal',
    // A number of a level stands in the text as the level's own number, counted from 0.
    text: [...table.toString('utf16le', text + 2, end)]
      .map((sign) => (sign < '\t' ? `%${sign.charCodeAt(0) + 1}` : sign))
      .join(''),
    start: table.readInt32LE(at),
  };
  if (flags & 0x4) level.isLegal = true;
  if (flags & 0x8) level.restart = table.readUInt8(at + 26);
  return { level, end };
}
