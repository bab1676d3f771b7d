/** So many zeros stand behind the units of a text: no word and no phrase goes on there. */
const BEHIND = 8;

/** Texts up to this length have a place of their own: the words of a gap do not drive out the paragraph. */
const SHORT = 64;

/** A text as numbers, of which the walks through it read each faster than out of the string. */
class Slot {
  #text = '';
  #units = new Uint16Array(1024);
  #bytes = bytesOf(this.#units);

  of(text: string): Uint16Array {
    if (text === this.#text) {
      // The same string is told at once, another one of the same letters by each of them: next time it is the same.
      this.#text = text;
      return this.#units;
    }
    if (text.length + BEHIND > this.#units.length) {
      this.#units = new Uint16Array(2 * text.length + BEHIND);
      this.#bytes = bytesOf(this.#units);
    }
    this.#bytes.write(text, 'utf16le');
    for (let at = 0; at < BEHIND; at += 1) this.#units[text.length + at] = 0;
    this.#text = text;
    return this.#units;
  }
}

function bytesOf({ buffer, byteLength }: Uint16Array<ArrayBuffer>): Buffer {
  return Buffer.from(buffer, 0, byteLength);
}

const long = new Slot();
const short = new Slot();

/** The UTF-16 units of a text, with zeros behind them; good until the next text is asked for. All platforms that Node runs on keep the low byte first. */
export function unitsOf(text: string): Uint16Array {
  return (text.length > SHORT ? long : short).of(text);
}
