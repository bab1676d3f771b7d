import { type Folded, Folder } from './fold.js';
import { expand, type Piece } from './phrase.js';
import type { LanguageFile } from './types.js';

/** How a language writes: what its texts and its phrases are folded to, and how words change where they meet. */
export class Writing {
  readonly spaced: boolean;
  /** Folded, longest first. */
  readonly proclitics: readonly string[];
  readonly #folder: Folder;
  readonly #elisions: readonly { from: string; to: string }[];
  readonly #endings: readonly string[];

  constructor({ spaced, letters, proclitics, elisions, endings }: LanguageFile) {
    this.spaced = spaced;
    this.#folder = new Folder(letters);
    const folded = (words: readonly string[]) =>
      words.map((word) => this.phrase(word)).sort((a, b) => b.length - a.length);
    this.proclitics = folded(proclitics);
    this.#elisions = elisions.map(({ from, to }) => ({ from: this.phrase(from), to: this.phrase(to) }));
    this.#endings = folded(endings);
  }

  fold(text: string): Folded {
    return this.#folder.fold(text);
  }

  phrase(text: string): string {
    return this.#folder.phrase(text);
  }

  /** All ways to write a phrase of the data, folded, with the elisions of its first word. */
  ways(phrase: string): Piece[][] {
    const ways: Piece[][] = [];
    for (const way of expand(phrase)) {
      const pieces = tidy(
        way.map((piece) => ('text' in piece ? { text: this.#foldInner(piece.text) } : piece)),
      );
      const first = pieces[0];
      if (!first) continue;
      if (!('text' in first))
        throw new SyntaxError(`"${phrase}": a phrase begins with words of its own, not with a mark.`);
      for (const text of this.#variants(first.text)) ways.push([{ text }, ...pieces.slice(1)]);
    }
    return ways;
  }

  /** All ways to write a name: it is no phrase of the data, brackets in it stand for themselves, and its words inflect. */
  name(name: string): Piece[][] {
    const folded = this.phrase(name);
    return folded === '' ? [] : this.#variants(folded).map((way) => this.#inflect(way));
  }

  /** Folds a stretch of a phrase, keeping the spaces at its ends. */
  #foldInner(text: string): string {
    const folded = this.phrase(text);
    return `${/^\s/.test(text) ? ' ' : ''}${folded}${folded !== '' && /\s$/.test(text) ? ' ' : ''}`;
  }

  /** The phrase, and how its first word is written after a proclitic that changes it. */
  #variants(folded: string): string[] {
    return [
      folded,
      ...this.#elisions
        .filter(({ from }) => folded.startsWith(from))
        .map(({ from, to }) => to + folded.slice(from.length)),
    ];
  }

  /** Words of a name whose ending inflects match with any ending. */
  #inflect(folded: string): Piece[] {
    if (this.#endings.length === 0) return [{ text: folded }];
    const pieces: Piece[] = [];
    let text = '';
    for (const token of folded.split(/([\p{L}\p{N}]+)/u)) {
      const ending =
        token.length >= 5
          ? this.#endings.find((one) => token.endsWith(one) && token.length - one.length >= 3)
          : undefined;
      if (ending === undefined) text += token;
      else {
        pieces.push({ text: text + token.slice(0, token.length - ending.length) }, { mark: 'ending' });
        text = '';
      }
    }
    if (text !== '') pieces.push({ text });
    return pieces;
  }
}

/** One space between words, none at the ends, none before a slot. */
function tidy(pieces: Piece[]): Piece[] {
  const tidied: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!('text' in piece)) {
      tidied.push(piece);
      continue;
    }
    let text = piece.text.replace(/ {2,}/g, ' ');
    const next = pieces[index + 1];
    if (index === 0) text = text.trimStart();
    if (!next || 'slot' in next) text = text.trimEnd();
    if (text !== '') tidied.push({ text });
  }
  return tidied;
}
