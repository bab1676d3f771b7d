import type { Span } from './spans.js';

/** A line of text, its words from its start to its end; `left` and `right` are the page's, whatever the direction. */
export interface Line {
  page: number;
  /** Baseline, points from the top of the page. */
  y: number;
  left: number;
  right: number;
  /** Size of most of its letters. */
  size: number;
  rightToLeft: boolean;
  spans: Span[];
  /** Set where a paragraph may begin and nothing but its words can tell. */
  mayGoOn?: true;
  /** Set on the first page where it stands at the head of others, too. */
  isHead?: boolean;
  /** Set where others stand beside it in its column: the cells of a row. */
  isCell?: true;
}

export function lineText(line: Line): string {
  return line.spans.map((span, at) => (at > 0 && span.gap > 0 ? ' ' : '') + span.text).join('');
}
