import { assemble, settleMarks, withoutTypedNotes } from '../canonical.js';
import { damageOf, decode, encodingOfXml } from '../encoding.js';
import { parseMarkup } from '../markup.js';
import type { Deadline, Reading } from '../reading.js';
import { HtmlHandler } from './handler.js';

/**
 * Reads HTML: blocks as a browser sets them, list items with the numbers it would print, footnotes told by links to and from their marks.
 * Scripts, styles, menus and hidden elements are left out.
 */
export function readHtml(bytes: Uint8Array, deadline: Deadline): Reading {
  const decoded = decode(bytes, charsetOf(bytes));
  const handler = new HtmlHandler();
  parseMarkup(decoded.text, 'html', handler, deadline);
  const { drafts, linked, title, language } = handler.finish();
  const typed = withoutTypedNotes(drafts);
  const { body } = typed;
  const notes = [...linked, ...typed.notes];
  settleMarks(body, notes);
  const metadata = { ...(title ? { title } : {}), ...(language ? { language } : {}) };
  return assemble(body, notes, metadata, damageOf(decoded));
}

/** The encoding that the page names for itself. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? encodingOfXml(bytes);
}
