import type { Draft, DraftWriter } from '../canonical.js';
import { splitLabel } from '../numbering.js';
import type { BlockRole } from '../types.js';
import type { Elements } from './elements.js';

/** Where a block begins, as its ancestors tell. */
export interface Place {
  role: BlockRole;
  depth: number;
  num: string | undefined;
}

/** One level of running text: the body, or a footnote inside it; and the block that is written on it. */
export class Level {
  place: Place;
  writer: DraftWriter | undefined;
  /** Characters by style, to tell headings (all bold) and acts (italic at the start). */
  characters = 0;
  bold = 0;
  startsItalic = false;
  isTitle = false;
  /** The name of a table goes with its rows. */
  isCaption = false;
  /** What may be a label, until it shows whether a tab follows. */
  #held = '';

  constructor(
    place: Place,
    writer?: DraftWriter,
    readonly isNote = false,
  ) {
    this.place = place;
    this.writer = writer;
  }

  /** Begins another block. */
  begin(place: Place, writer: DraftWriter): void {
    this.place = place;
    this.writer = writer;
    this.characters = 0;
    this.bold = 0;
    this.startsItalic = false;
    this.isTitle = false;
    this.isCaption = false;
    this.#held = '';
  }

  /** Goes on with the block; a label at its beginning is its number. */
  write(writer: DraftWriter, text: string, elements: Elements): void {
    let rest = this.#held + text;
    this.#held = '';
    if (writer.isEmpty && this.isNote) rest = rest.replace(/^\s*[(（]\s*[)）]\s*/, '');
    if (writer.isEmpty && !this.isNote && this.place.num === undefined && isNumbered(this.place.role)) {
      const split = splitLabel(rest);
      if (split) {
        this.place.num = split.num;
        rest = split.rest;
      } else if (splitLabel(`${rest}\t`)?.rest === '') {
        // The tab that makes a label of it may be inside the next element.
        this.#held = rest;
        return;
      }
    }
    const letters = rest.trim().length;
    if (letters > 0) {
      const style = elements.style();
      if (this.characters === 0) this.startsItalic = style.includes('italic');
      if (style.includes('bold')) this.bold += letters;
      this.characters += letters;
    }
    writer.write(rest);
  }

  /** Ends the block, with its place in it; undefined where none was begun, or nothing stands in it. */
  end(): Draft | undefined {
    const { writer } = this;
    this.writer = undefined;
    if (!writer) return undefined;
    if (this.#held !== '') writer.write(this.#held);
    this.#held = '';
    const { draft: block } = writer;
    if (writer.isEmpty && block.calls.length === 0 && block.marks === undefined) return undefined;
    const { depth, num } = this.place;
    if (depth > 0) block.depth = depth;
    if (num !== undefined) block.num = num;
    if (block.text.includes('\t') || this.isCaption) block.isRow = true;
    return block;
  }
}

/** Roles whose blocks may begin with a number. */
export function isNumbered(role: BlockRole): boolean {
  return role === 'operative' || role === 'preambular' || role === 'item' || role === 'paragraph';
}
