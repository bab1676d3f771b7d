import { DocumentError } from '../errors.js';

const FREE = 0xffff_fffa;
const ENTRY = 128;

/** The streams of a compound file (MS-CFB), by name; chains of sectors are followed no further than the file has sectors. */
export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #size: number;
  readonly #table: number[];
  readonly #smallTable: number[];
  readonly #small: Buffer;
  readonly #entries = new Map<string, { start: number; size: number }>();
  readonly #cutoff: number;

  /** @throws DocumentError DAMAGED, RangeError for a file that is cut. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#size = 1 << this.#bytes.readUInt16LE(30);
    if (this.#size < 128 || this.#size > 4096) throw damaged('its sectors have no size that is known');
    this.#cutoff = this.#bytes.readUInt32LE(56);
    this.#table = numbersOf(Buffer.concat(this.#tableSectors().map((sector) => this.#sector(sector))));
    const directory = this.#chain(this.#bytes.readUInt32LE(48));
    let root = { start: FREE, size: 0 };
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const length = Math.min(64, directory.readUInt16LE(at + 64));
      const name = directory.toString('utf16le', at, at + Math.max(0, length - 2));
      const entry = { start: directory.readUInt32LE(at + 116), size: directory.readUInt32LE(at + 120) };
      if (directory[at + 66] === 5) root = entry;
      else if (directory[at + 66] === 2 && !this.#entries.has(name)) this.#entries.set(name, entry);
    }
    this.#smallTable = numbersOf(this.#chain(this.#bytes.readUInt32LE(60)));
    this.#small = this.#chain(root.start);
  }

  /** Whether it names no streams at all. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** The bytes of a stream; undefined if there is none of that name. */
  stream(name: string): Buffer | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const { start, size } = entry;
    if (size >= this.#cutoff) return this.#chain(start).subarray(0, size);
    const pieces = follow(start, this.#smallTable).map((at) => this.#small.subarray(at * 64, at * 64 + 64));
    return Buffer.concat(pieces).subarray(0, size);
  }

  /**
   * The sectors of the table of sectors: the first 109 stand in the header, others in a chain of their own, which is followed until the
   * table could tell of every sector in the file.
   */
  #tableSectors(): number[] {
    const sectors = numbersOf(this.#bytes.subarray(76, 512));
    const most = (4 * this.#bytes.length) / this.#size ** 2;
    for (let next = this.#bytes.readUInt32LE(68); next < FREE && sectors.length < most; ) {
      const more = numbersOf(this.#sector(next));
      next = more.pop() ?? FREE;
      sectors.push(...more);
    }
    return sectors.filter((sector) => sector < FREE);
  }

  #chain(start: number): Buffer {
    return Buffer.concat(follow(start, this.#table).map((sector) => this.#sector(sector)));
  }

  #sector(number: number): Buffer {
    const from = (number + 1) * this.#size;
    return this.#bytes.subarray(from, from + this.#size);
  }
}

/** The sectors of a chain; one that leads back to itself ends there. */
function follow(start: number, table: readonly number[]): number[] {
  const chain: number[] = [];
  const seen = new Set<number>();
  for (let next = start; next < table.length && !seen.has(next); next = table[next] ?? FREE) {
    seen.add(next);
    chain.push(next);
  }
  return chain;
}

function numbersOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}

/** The error for a Word document that cannot be read. */
export function damaged(reason: string): DocumentError {
  return new DocumentError(
    'DAMAGED',
    `The Word document cannot be read: ${reason}.`,
    'The file may be cut or damaged; save it as DOCX or PDF from a word processor.',
  );
}
