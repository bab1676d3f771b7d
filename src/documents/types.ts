/**
 * A document as read from any format: one canonical text, and as much structure as the format itself states.
 * Plain text states none, and the extractor finds it; AKN4UN states all.
 */
export interface SourceDocument {
  format: 'text' | 'akn' | 'html' | 'pdf' | 'docx' | 'doc';
  /** Canonical text; all offsets are UTF-16 units into it. Nothing is dropped silently: see `notices`. */
  text: string;
  /** SHA-256 of the input bytes, hex. */
  sha256: string;
  /**
   * Blocks in the order of the text; without structure, one block a line that is not blank. They never overlap.
   * What stands between two blocks is white space, or the printed number of the block that follows.
   */
  blocks: Block[];
  /** Footnote calls found by the format (AKN noteRef, PDF superscripts); text formats leave them to the extractor. */
  calls: NoteCall[];
  /** Hyperlinks of the format, with the symbol they lead to where it can be told. */
  hyperlinks: Hyperlink[];
  /** Facts the format states about itself. */
  metadata: DocumentMetadata;
  /** What was odd in the input, in words for a user. */
  notices: { code: string; message: string }[];
  /** The other documents of a file that is a collection of several, in its order, each with a text of its own. */
  further?: SourceDocument[];
}

export interface DocumentMetadata {
  symbol?: string;
  /** Two-letter code. */
  language?: string;
  /** Of adoption or, where there is none, of the work itself; ISO. */
  date?: string;
  /** Of publication, ISO. */
  published?: string;
  title?: string;
  /** Akoma Ntoso's address of the work: '/akn/un/statement/deliberation/unga/2022-12-14/77-150/'. */
  work?: string;
}

export type BlockRole =
  | 'unknown'
  | 'masthead'
  | 'title'
  | 'heading'
  | 'enacting'
  | 'preambular'
  | 'operative'
  | 'paragraph'
  | 'item'
  | 'footnote'
  | 'closing'
  | 'annex';

export interface Block {
  role: BlockRole;
  start: number;
  end: number;
  /**
   * The number as printed: '3.', '(a)', 'II.', a footnote's label. Where a reader knows it, the text holds it just before `start`,
   * with one space, and the block itself begins after it: the text reads like the document, the block like the sentence.
   */
  num?: string;
  /** The layout leaves open whether a paragraph begins here or one goes on: its words tell. */
  mayGoOn?: true;
  /** A row, or a cell, of a table: its numbers count no paragraphs. */
  isRow?: true;
  /** 0 for the body, 1 and on for annexes and nested documents. */
  depth?: number;
}

export interface NoteCall {
  label: string;
  /** Where in the text the call stands (its own characters, if any, are start..end). */
  start: number;
  end: number;
}

export interface Hyperlink {
  start: number;
  end: number;
  href: string;
  symbol?: string;
}
