import { type Draft, dropStart, isTableNote } from '../canonical.js';
import { endsInComma, isTitleLike, shapeOf } from '../numbering.js';
import type { BlockRole } from '../types.js';
import type { Elements } from './elements.js';
import { isNumbered, type Level } from './level.js';

/** Paragraph styles of headings as the publishing house names them: H1, H23, H4, HCh. */
const HEADING_STYLE = /(?:^|Heading)H(?:\d|Ch)/;

/** Tells the roles of blocks: their numbers and styles say more than their elements do. */
export class Roles {
  #bodyBegun = 0;
  #lastNumber = 0;
  /** Below a heading of the body, or below what begins a text there, stands no number yet: another text may begin. */
  #mayBegin = false;
  #annexes = 0;
  #annexOpened = 0;

  constructor(readonly elements: Elements) {}

  /** Another annex begins. */
  attachment(): void {
    this.#annexes++;
  }

  /** Another body begins, with a count of its own. */
  mainBody(): void {
    this.#bodyBegun = 0;
    this.#lastNumber = 0;
  }

  /** The role after all is read: numbers and styles say more than the element does. */
  settle(level: Level, block: Draft): BlockRole {
    const { role } = level.place;
    if (isNumbered(role) && isTableNote(block)) return 'footnote';
    if (level.isTitle) {
      // Arabic sets a dash between the number and the title; it belongs to neither.
      dropStart(block, /^[-–—]\s*/.exec(block.text)?.[0].length ?? 0);
      return 'title';
    }
    const style = this.elements.paragraphClass;
    const isBold = level.characters > 0 && level.bold === level.characters;
    const isSection = block.num !== undefined && shapeOf(block.num) === 'section';
    if (
      role === 'heading' ||
      (role === 'item' && isBold && isSection) ||
      ((role === 'operative' || role === 'paragraph') &&
        (HEADING_STYLE.test(style) || (isBold && (!block.num || isSection))))
    ) {
      this.#mayBegin = true;
      return this.#openAnnex() ? 'annex' : 'heading';
    }
    if (role !== 'operative' && role !== 'preambular') return role;
    if (block.num !== undefined && shapeOf(block.num) === 'item') return 'item';
    if (isSection) return isTitleLike(block.text) ? 'heading' : 'item';
    if (role === 'preambular') return role;
    if (this.elements.depthOf('attachment') > 0) return 'paragraph';
    return this.#bodyRole(level, block);
  }

  /** The role of a paragraph of the body that is no item and no heading by its element. */
  #bodyRole({ startsItalic }: Level, block: Draft): BlockRole {
    const opens = this.#bodyBegun++ === 0;
    const { text } = block;
    const next = new RegExp(`^(${this.#lastNumber + 1}\\s?[.\\-–])\\s+`).exec(text);
    if (block.num === undefined && next?.[1]) {
      // The number was typed into the text, without the tab that would tell it apart: it is the one that is due.
      block.num = next[1];
      dropStart(block, next[0].length);
    }
    if (block.num !== undefined) {
      this.#lastNumber = Number.parseInt(block.num, 10);
      this.#mayBegin = false;
      return 'operative';
    }
    // "The General Assembly,", "Recalling …,": a part of the resolution, or a draft in a report. What it is, its words tell.
    if (this.#mayBegin && endsInComma(text) && this.elements.depthOf('preamble') === 0) return 'unknown';
    this.#mayBegin = false;
    // Without a number the italics of its act tell an operative paragraph; where the script has none, it opens the body.
    if (!startsItalic && !opens) return 'paragraph';
    if (!startsItalic && isTitleLike(text)) return 'heading';
    return endsInComma(text) && this.#lastNumber === 0 ? 'preambular' : 'operative';
  }

  /** True for the first heading of each attachment. */
  #openAnnex(): boolean {
    if (this.elements.depthOf('attachment') === 0 || this.#annexOpened === this.#annexes) return false;
    this.#annexOpened = this.#annexes;
    return true;
  }
}
