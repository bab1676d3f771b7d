/** What paragraphs and characters may say of themselves; undefined where they say nothing. */
export interface Look {
  raised?: boolean;
  /** The character style, by its number in the sheet of styles. */
  style?: number;
  /** What stands in place of the character, in a font of symbols. */
  symbol?: number;
  /** Hidden, or deleted and not yet accepted. */
  hidden?: boolean;
  deleted?: boolean;
  list?: number;
  level?: number;
  inTable?: boolean;
  endsRow?: boolean;
}

/** A stretch of the file, its style and its own properties. */
export interface Stretch {
  from: number;
  to: number;
  style: number | undefined;
  look: Look;
}

/** Reads a row of property changes (MS-DOC, 2.9.180): each a code, whose upper bits tell the length of what follows. */
export function readLook(bytes: Buffer, look: Look = {}): Look {
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    const value = bytes[at] ?? 0;
    // 0x81 turns round what the style says; styles of hidden text are not read.
    const on = (value & 1) === 1;
    if (code === 0x2a48) look.raised = value === 1;
    else if (code === 0x083c) look.hidden = on;
    else if (code === 0x0800) look.deleted = on;
    else if (code === 0x4a30 && at + 2 <= bytes.length) look.style = bytes.readUInt16LE(at);
    else if (code === 0x6a09 && at + 4 <= bytes.length) look.symbol = bytes.readUInt16LE(at + 2);
    else if (code === 0x260a) look.level = value;
    else if (code === 0x460b) look.list = at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0;
    else if (code === 0x2416) look.inTable = on;
    else if (code === 0x2417) look.endsRow = on;
    at += LENGTHS[code >> 13] ?? 1 + lengthOf(code, bytes, at);
  }
  return look;
}

/** Bytes by the three upper bits of a code; what varies says so itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, undefined, 3];

function lengthOf(code: number, bytes: Buffer, at: number): number {
  // The definition of a table counts in two bytes.
  if (code === 0xd608 && at + 2 <= bytes.length) return bytes.readUInt16LE(at);
  return bytes[at] ?? 0;
}

/** The pages of properties that a table names: of paragraphs (with their style), or of characters. */
export function stretchesOf(main: Buffer, table: Buffer, kind: 'paragraphs' | 'characters'): Stretch[] {
  const count = Math.floor((table.length - 4) / 8);
  const width = kind === 'paragraphs' ? 13 : 1;
  const stretches: Stretch[] = [];
  const numbers = Array.from(
    { length: Math.max(0, count) },
    (_, at) => table.readUInt32LE((count + 1) * 4 + at * 4) & 0x3f_ffff,
  );
  for (const number of new Set(numbers)) {
    const page = main.subarray(number * 512, number * 512 + 512);
    if (page.length < 512) continue;
    const runs = page[511] ?? 0;
    for (let run = 0; run < runs && (runs + 1) * 4 + (run + 1) * width <= 511; run++) {
      const stretch = { from: page.readUInt32LE(run * 4), to: page.readUInt32LE(run * 4 + 4) };
      const offset = 2 * (page[(runs + 1) * 4 + run * width] ?? 0);
      const own = offset === 0 ? Buffer.alloc(0) : propertiesAt(page, offset, kind);
      if (kind === 'characters') stretches.push({ ...stretch, style: undefined, look: readLook(own) });
      else
        stretches.push({
          ...stretch,
          style: own.length >= 2 ? own.readUInt16LE(0) : undefined,
          look: readLook(own.subarray(2)),
        });
    }
  }
  return stretches.sort((a, b) => a.from - b.from);
}

function propertiesAt(page: Buffer, offset: number, kind: 'paragraphs' | 'characters'): Buffer {
  const length = page[offset] ?? 0;
  if (kind === 'characters') return page.subarray(offset + 1, offset + 1 + length);
  if (length > 0) return page.subarray(offset + 1, offset + 2 * length);
  return page.subarray(offset + 2, offset + 2 + 2 * (page[offset + 1] ?? 0));
}

/** The stretch that holds a place of the file. */
export function stretchAt(stretches: readonly Stretch[], place: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).from <= place) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found && place < found.to ? found : undefined;
}

/** Styles are based on no more than so many others; a circle of them ends there. */
const DEEPEST = 32;

/** What each style of paragraphs or characters says, with what the styles it is based on say (MS-DOC, 2.9.271). */
export function stylesOf(sheet: Buffer): Look[] {
  if (sheet.length < 6) return [];
  const styles: { parent: number; look: Look }[] = [];
  const count = sheet.readUInt16LE(2);
  const head = sheet.readUInt16LE(4);
  let at = 2 + sheet.readUInt16LE(0);
  for (let number = 0; number < count && at + 2 <= sheet.length; number++) {
    const length = sheet.readUInt16LE(at);
    styles.push(styleOf(sheet.subarray(at + 2, at + 2 + length), head));
    at += 2 + length;
  }
  return styles.map((_, number) => {
    const looks: Look[] = [];
    for (let next = number, depth = 0; styles[next] && depth < DEEPEST; depth++) {
      looks.unshift(styles[next]?.look ?? {});
      next = styles[next]?.parent ?? -1;
    }
    return Object.assign({}, ...looks);
  });
}

function styleOf(style: Buffer, head: number): { parent: number; look: Look } {
  const none = { parent: -1, look: {} };
  if (style.length < head + 2) return none;
  const kind = style.readUInt16LE(2);
  const isOfCharacters = (kind & 0xf) === 2;
  if ((kind & 0xf) !== 1 && !isOfCharacters) return none;
  let at = head + 2 + 2 * style.readUInt16LE(head) + 2;
  if (at + 4 > style.length) return none;
  const length = style.readUInt16LE(at);
  at += 2;
  // The changes of a paragraph stand behind the number of its style.
  return { parent: kind >> 4, look: readLook(style.subarray(isOfCharacters ? at : at + 2, at + length)) };
}
