import {
  append,
  assemble,
  type Draft,
  draft,
  dropStart,
  noteMark,
  settleMarks,
  withoutTypedNotes,
} from '../canonical.js';
import { printNumber } from '../counters.js';
import { DocumentError } from '../errors.js';
import { decodeAs } from '../old-encodings.js';
import type { Deadline, Reading } from '../reading.js';
import { withoutTables } from '../tables.js';
import { CompoundFile, damaged } from './compound.js';
import { listsOf } from './numbering.js';
import { stretchesOf, stylesOf } from './properties.js';
import { type Characters, type Context, paragraphsOf } from './story.js';

/** Where the first block of the file says where its parts stand in the table stream (MS-DOC, 2.5.6). */
const PARTS = {
  styles: 0xa2,
  footnoteCalls: 0xaa,
  footnoteTexts: 0xb2,
  headers: 0xf2,
  characters: 0xfa,
  paragraphs: 0x102,
  pieces: 0x1a2,
  endnoteCalls: 0x20a,
  endnoteTexts: 0x212,
  lists: 0x2e2,
  listChanges: 0x2ea,
} as const;

/** Six stories part the notes; then each section has six of heads and feet, of which the fifth is the first page's head. */
const FIRST_HEADER = 10;

/**
 * Reads an old Word document (97 to 2003): paragraphs with their typed and automatic numbers, tables, footnotes and endnotes with their
 * calls, the first page's header as masthead. Deleted and hidden text is left out.
 * @throws DocumentError DAMAGED, ENCRYPTED, UNSUPPORTED_FORMAT, TIMEOUT.
 */
export function readDoc(bytes: Uint8Array, deadline: Deadline): Reading {
  try {
    return readParts(bytes, deadline);
  } catch (error) {
    if (error instanceof RangeError) throw damaged('what it says of its parts leads beyond its end');
    throw error;
  }
}

function readParts(bytes: Uint8Array, deadline: Deadline): Reading {
  const file = new CompoundFile(bytes);
  const main = file.stream('WordDocument');
  // A locked DOCX is packed into an old Office file.
  if (file.stream('EncryptedPackage')) throw locked();
  if (!main) throw file.isEmpty ? damaged('its parts are not there') : notWord();
  if (main.readUInt16LE(0) === 0xa5dc) throw older();
  if (main.readUInt16LE(0) !== 0xa5ec) throw damaged('it is none of Word 97 to 2003');
  const flags = main.readUInt16LE(10);
  if (flags & 0x100) throw locked();
  const table = file.stream(flags & 0x200 ? '1Table' : '0Table') ?? Buffer.alloc(0);
  const startOf = (part: keyof typeof PARTS) => main.readUInt32LE(PARTS[part]);
  const partOf = (part: keyof typeof PARTS) =>
    table.subarray(startOf(part), startOf(part) + main.readUInt32LE(PARTS[part] + 4));
  const lengthAt = (at: number) => main.readUInt32LE(at);
  const body = lengthAt(0x4c);
  const heads = body + lengthAt(0x50);
  const endnotes = heads + lengthAt(0x54) + lengthAt(0x5c);
  deadline.check();
  const characters = charactersOf(main, partOf('pieces'));
  const footnotes = notesOf(partOf('footnoteCalls'), partOf('footnoteTexts'), body, characters, 'decimal');
  const others = notesOf(
    partOf('endnoteCalls'),
    partOf('endnoteTexts'),
    endnotes,
    characters,
    footnotes.length > 0 ? 'lowerRoman' : 'decimal',
  );
  const notes = [...footnotes, ...others];
  const context: Context = {
    characters,
    paragraphs: stretchesOf(main, partOf('paragraphs'), 'paragraphs'),
    runs: stretchesOf(main, partOf('characters'), 'characters'),
    styles: stylesOf(partOf('styles')),
    lists: listsOf(
      table,
      main.readUInt32LE(PARTS.lists + 4) > 0 ? startOf('lists') : 0,
      partOf('listChanges'),
    ),
    calls: new Map(notes.flatMap(placesOf)),
  };
  deadline.check();
  const header = numbersOf(partOf('headers'), 0, FIRST_HEADER + 2);
  const [from = 0, to = 0] = header.slice(FIRST_HEADER);
  const head = paragraphsOf(heads + from, Math.min(heads + to, characters.text.length), context);
  const paragraphs = paragraphsOf(0, Math.min(body, characters.text.length), context);
  deadline.check();
  const typed = withoutTypedNotes(withoutTables([...head, ...paragraphs]));
  const noteDrafts = notes.map((note) => {
    // Damaged bounds may give each note the whole text.
    deadline.check();
    return noteOf(note, context);
  });
  noteDrafts.push(...typed.notes);
  settleMarks(typed.body, noteDrafts);
  return assemble(typed.body, noteDrafts, {});
}

/** Numbers in a row, as many as there are, at most `count`. */
function numbersOf(bytes: Buffer, from: number, count: number): number[] {
  const length = Math.max(0, Math.min(count, Math.floor((bytes.length - from) / 4)));
  return Array.from({ length }, (_, at) => bytes.readUInt32LE(from + at * 4));
}

/** Joins the pieces of which the text is made, in one byte a character or two (MS-DOC, 2.4.1). */
function charactersOf(main: Buffer, table: Buffer): Characters {
  let at = 0;
  while (table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  if (table[at] !== 2) throw damaged('the table of its text is not there');
  const count = Math.floor((table.readUInt32LE(at + 1) - 4) / 12);
  const starts = numbersOf(table, at + 5, count + 1);
  const pieces: { start: number; place: number; width: number }[] = [];
  let text = '';
  for (let piece = 0; piece < count; piece++) {
    const coded = table.readUInt32LE(at + 5 + (count + 1) * 4 + piece * 8 + 2);
    const width = coded & 0x4000_0000 ? 1 : 2;
    const place = (coded & 0x3fff_ffff) / (width === 1 ? 2 : 1);
    const length = (starts[piece + 1] ?? 0) - (starts[piece] ?? 0);
    if (length < 0 || place + length * width > main.length || text.length > main.length)
      throw damaged('a piece of its text is not there');
    const bytes = main.subarray(place, place + length * width);
    pieces.push({ start: text.length, place, width });
    text += width === 1 ? decodeAs(bytes, 'windows-1252') : bytes.toString('utf16le');
  }
  let last = 0;
  const placeOf = (character: number) => {
    if (character < (pieces[last]?.start ?? 0)) last = 0;
    while (character >= (pieces[last + 1]?.start ?? Number.POSITIVE_INFINITY)) last++;
    const { start, place, width } = pieces[last] ?? { start: 0, place: 0, width: 1 };
    return place + (character - start) * width;
  };
  return { text, placeOf };
}

/** A note: where it is called, its label, and where its text stands. */
interface Note {
  call: number;
  label: string;
  /** The mark as it was typed, where Word does not count it. */
  typed: string;
  /** Whether Word counts it. */
  isCounted: boolean;
  from: number;
  to: number;
}

/** The notes of one kind: those that Word counts have its sign where they are called, others their own mark. */
function notesOf(calls: Buffer, texts: Buffer, story: number, { text }: Characters, format: string): Note[] {
  const count = Math.floor((calls.length - 4) / 6);
  const places = numbersOf(calls, 0, count);
  const bounds = numbersOf(texts, 0, count + 1);
  let number = 0;
  return places.map((call, at) => {
    const isCounted = text[call] === '\x02';
    const from = story + (bounds[at] ?? 0);
    const mark = TYPED_MARK.exec(text.slice(from, from + LONGEST_MARK))?.[0] ?? '';
    const typed = isCounted ? '' : text.startsWith(mark, call) && mark !== '' ? mark : (text[call] ?? '');
    return {
      call,
      isCounted,
      typed,
      label: isCounted ? printNumber(++number, format) : (noteMark(typed) ?? typed),
      from,
      to: Math.min(text.length, story + (bounds[at + 1] ?? 0)),
    };
  });
}

/** A note's own mark, at the beginning of its text. */
const TYPED_MARK = /^[[(]?(?:\p{Nd}{1,3}|[*†‡]{1,6}|[a-z])[\])]?/u;
const LONGEST_MARK = 8;

/** The places of a call in the text, the first with the note's label and the others with none. */
function placesOf({ call, label, typed }: Note): [number, string][] {
  return Array.from({ length: Math.max(1, typed.length) }, (_, at) => [call + at, at === 0 ? label : '']);
}

/** A note's paragraphs as one, without the mark that begins them. */
function noteOf({ label, typed, isCounted, from, to }: Note, context: Context): Draft {
  const note = draft('footnote');
  for (const { draft: paragraph } of paragraphsOf(from, to, context)) {
    const number = draft('footnote', paragraph.num ?? '');
    append(note, number, note.text === '' ? '' : ' ');
    append(note, paragraph, note.text === '' ? '' : ' ');
  }
  while (note.marks?.[0]?.at === 0 && note.marks[0].label === label) note.marks.shift();
  if (!isCounted && note.text.startsWith(`${typed} `)) dropStart(note, typed.length + 1);
  note.num = label;
  return note;
}

function notWord(): DocumentError {
  return new DocumentError(
    'UNSUPPORTED_FORMAT',
    'The input is an old Office file, but no Word document.',
    'Save it as DOCX or PDF from the program that made it.',
  );
}

function older(): DocumentError {
  return new DocumentError(
    'UNSUPPORTED_FORMAT',
    'The input is a document of Word 6 or 95, which is not read.',
    'Save it as DOCX or PDF from a word processor.',
  );
}

function locked(): DocumentError {
  return new DocumentError(
    'ENCRYPTED',
    'The Word document is locked by a password.',
    'Open it in a word processor and save it without one.',
  );
}
