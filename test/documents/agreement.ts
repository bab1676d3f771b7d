import type { SourceDocument } from '../../src/documents/index.js';

/** How well one reading of a document agrees with another: F1 over paragraphs, footnotes and calls, and what differs. */
export interface Agreement {
  paragraphs: number;
  notes: number;
  calls: number;
  differences: string[];
}

/** Hyphens, quotation marks and white space are set differently by every typesetter. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[-\u2010-\u2015]/g, '-')
    .replace(/\s+/g, '')
    .replace(/[‘’']/g, "'")
    .replace(/[“”]/g, '"');
}

/**
 * Compares what a document says between masthead and close, paragraph by paragraph, with numbers, notes and the places of the calls. The
 * reference tells what masthead and close are: other formats do not.
 */
export function agreement(reference: SourceDocument, other: SourceDocument): Agreement {
  const differences: string[] = [];
  const around = aroundOf(reference);
  const paragraphsOf = ({ blocks, text }: SourceDocument) =>
    blocks
      .filter(({ role, start, end }) => role !== 'footnote' && !around.includes(fold(text.slice(start, end))))
      .map(({ num = '', start, end }) => `${num} | ${fold(text.slice(start, end))}`);
  const compare = (kind: string, of: (document: SourceDocument) => string[]) =>
    f1(kind, of(reference), of(other), differences);
  return {
    paragraphs: compare('paragraph', paragraphsOf),
    notes: compare('note', notesOf),
    calls: compare('call', callsOf),
    differences,
  };
}

/** Masthead, title and close as one text. */
function aroundOf({ blocks, text }: SourceDocument): string {
  return blocks
    .filter(({ role }) => ['masthead', 'title', 'closing'].includes(role))
    .map(({ num = '', start, end }) => fold(num + text.slice(start, end)))
    .join('');
}

function notesOf({ blocks, text }: SourceDocument): string[] {
  return blocks
    .filter(({ role }) => role === 'footnote')
    .map(({ num = '', start, end }) => `${num} | ${fold(text.slice(start, end))}`);
}

/** A call is in the same place if the same words stand before it. */
function callsOf({ calls, text, blocks }: SourceDocument): string[] {
  return calls.map(({ label, start }) => {
    const block = blocks.find((candidate) => candidate.start <= start && start <= candidate.end);
    return `${label} | ${fold(text.slice(block?.start ?? 0, start)).slice(-40)}`;
  });
}

function f1(kind: string, reference: string[], other: string[], differences: string[]): number {
  const left = new Map<string, number>();
  for (const item of reference) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of other) {
    const count = left.get(item) ?? 0;
    if (count > 0) {
      shared++;
      left.set(item, count - 1);
    } else differences.push(`${kind} only in other: ${item.slice(0, 120)} … ${item.slice(-60)}`);
  }
  for (const [item, count] of left) {
    if (count > 0) differences.push(`${kind} only in reference: ${item.slice(0, 120)} … ${item.slice(-60)}`);
  }
  return reference.length + other.length === 0 ? 1 : (2 * shared) / (reference.length + other.length);
}
