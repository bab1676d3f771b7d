import { type Draft, dropStart } from './canonical.js';
import { endsInComma, isTitleLike, shapeOf } from './numbering.js';
import type { BlockRole } from './types.js';

/** A paragraph with what its typography says; formats without structure of their own are read by it. */
export interface Styled {
  draft: Draft;
  /** All letters bold, or set as a heading. */
  isBold: boolean;
  /** All letters italic. */
  isItalic: boolean;
  startsItalic: boolean;
  /** Letters clearly larger than the text's. */
  isLarge: boolean;
  /** Stands in the far half of its column, as place and date at the end do. */
  isFarIn: boolean;
  /** Fills lines as running text does. */
  isText: boolean;
}

/** Where the reading of a document stands. */
interface State {
  /** Inside a resolution: its opening line was seen. */
  hasOpened: boolean;
  hasNumbers: boolean;
  hasClosed: boolean;
  /** Inside an annex, or a text that the document quotes in full. */
  depth: number;
  isAnnex: boolean;
}

/**
 * Gives paragraphs their roles by typography alone. The italic line that opens a resolution parts masthead and title from the preamble;
 * numbered paragraphs behind it are operative; lines far in close; headings after the close open annexes. Where numbered paragraphs come
 * before such a line, the document is a report, and the resolution is a draft inside it. Without such a line nothing is claimed but
 * numbers and headings.
 */
export function assignRoles(items: readonly Styled[]): void {
  const openings = items.map(
    (item, at) =>
      isOpening(item) && items.slice(at + 1, at + 4).some((next) => next.startsItalic && !next.isItalic),
  );
  const opening = openings.indexOf(true);
  const numbered = items.findIndex((item) => isParagraph(item));
  const isReport = numbered >= 0 && numbered < opening;
  const first = opening < 0 || isReport ? firstText(items) : opening;
  const state: State = { hasOpened: false, hasNumbers: false, hasClosed: false, depth: 0, isAnnex: false };
  for (const [at, item] of items.entries()) {
    if (at < first) {
      item.draft.role = 'masthead';
      continue;
    }
    if (openings[at] && !state.isAnnex) {
      Object.assign(state, { hasOpened: true, hasNumbers: false, hasClosed: false, depth: isReport ? 1 : 0 });
      item.draft.role = 'enacting';
      const title = items[at - 1];
      if (title?.isBold && (title.isLarge || isReport)) {
        title.draft.role = 'title';
        if (state.depth > 0) title.draft.depth = state.depth;
        partTitleNumber(title.draft);
      }
    } else item.draft.role = roleOf(item, state);
    if (state.depth > 0) item.draft.depth = state.depth;
  }
}

function firstText(items: readonly Styled[]): number {
  return Math.max(
    0,
    items.findIndex((item) => (item.isText && !item.isBold) || isParagraph(item)),
  );
}

function isParagraph({ draft, isText }: Styled): boolean {
  return isText && draft.num !== undefined && shapeOf(draft.num) === 'arabic';
}

function roleOf(item: Styled, state: State): BlockRole {
  const { num, text } = item.draft;
  if (item.isFarIn && state.hasOpened && num === undefined && text.length < 80) {
    state.hasClosed = true;
    return 'closing';
  }
  if (item.isBold) {
    if (!state.hasClosed || state.depth > 0) return 'heading';
    Object.assign(state, { depth: 1, isAnnex: true });
    return 'annex';
  }
  if (num !== undefined) {
    const shape = shapeOf(num);
    if (shape === 'section') return isTitleLike(text) ? 'heading' : 'item';
    if (shape === 'item') return 'item';
    state.hasNumbers = true;
    return state.hasOpened && !state.isAnnex ? 'operative' : 'paragraph';
  }
  if (!state.hasOpened) return 'unknown';
  if (state.isAnnex || !item.startsItalic || state.hasNumbers) return 'paragraph';
  return endsInComma(text) ? 'preambular' : 'operative';
}

/** The line that opens a resolution: italic but for its comma, short, and not in brackets. */
function isOpening({ draft, isItalic, isBold }: Styled): boolean {
  return (
    isItalic &&
    !isBold &&
    draft.num === undefined &&
    draft.text.length < 80 &&
    !/^[[(]|[\])]$/.test(draft.text)
  );
}

/** '78/132.', '1325 (2000).', '46/182 B.' before a title. */
const TITLE_NUMBER = /^(?:\d{1,4}\/\d+(?:\s?[A-Z])?\.|\d{1,4} \((?:\d{4}|[IVXLC]+)\)\.)\s*/;

function partTitleNumber(title: Draft): void {
  const number = TITLE_NUMBER.exec(title.text)?.[0];
  if (number === undefined) return;
  title.num = number.trim();
  dropStart(title, number.length);
}
