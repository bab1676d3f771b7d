import { type Draft, DraftWriter, noteMark } from '../canonical.js';
import { splitLabel } from '../numbering.js';
import type { Look } from './styles.js';

/** A stretch of a paragraph. */
export type Piece =
  | { kind: 'text'; text: string; look: Look; href: string | undefined }
  | { kind: 'call'; note: string; isCustom: boolean };

/** The label printed for a note, counted as it is called; one with a mark of its own takes no number. */
export type NoteLabel = (note: string, isCustom: boolean) => string | undefined;

/** The stretches of a paragraph as running text, with its number: counted by its list, or typed before a tab. */
export function draftOf(pieces: readonly Piece[], counted: string | undefined, labelOf: NoteLabel): Draft {
  const writer = new DraftWriter('unknown');
  const draft: Draft = writer.draft;
  const parts = counted === undefined ? typedLabel(pieces) : { num: counted, pieces };
  if (parts.num !== undefined) draft.num = parts.num;
  for (const [at, piece] of parts.pieces.entries()) {
    if (piece.kind === 'call') {
      const custom = parts.pieces[at + 1];
      const mark = piece.isCustom && custom?.kind === 'text' ? custom.text.trim() : undefined;
      const label = mark === undefined ? labelOf(piece.note, false) : (noteMark(mark) ?? mark);
      if (mark !== undefined) labelOf(piece.note, true);
      if (label) writer.call(label);
      continue;
    }
    const before = parts.pieces[at - 1];
    if (before?.kind === 'call' && before.isCustom) continue;
    const raised = piece.look.raised ? noteMark(piece.text) : undefined;
    if (raised) {
      writer.mark(raised, piece.text.trim());
      continue;
    }
    if (piece.href) writer.openLink(piece.href);
    writer.write(piece.text);
    if (piece.href) writer.closeLink();
  }
  return draft;
}

/** A number typed by hand before a tab. */
function typedLabel(pieces: readonly Piece[]): { num: string | undefined; pieces: readonly Piece[] } {
  let text = '';
  let end = 0;
  for (; end < pieces.length && text.length < 12; end++) {
    const piece = pieces[end];
    if (piece?.kind !== 'text') break;
    text += piece.text;
  }
  const split = splitLabel(text);
  if (!split) return { num: undefined, pieces };
  let skip = text.length - split.rest.length;
  const rest: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text' && skip > 0) {
      if (piece.text.length > skip) rest.push({ ...piece, text: piece.text.slice(skip) });
      skip -= Math.min(skip, piece.text.length);
    } else rest.push(piece);
  }
  return { num: split.num, pieces: rest };
}
