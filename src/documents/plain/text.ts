import { damageOf, decode } from '../encoding.js';
import type { Deadline, Reading } from '../reading.js';
import type { Block } from '../types.js';
import { withTypedNotes } from './typed-notes.js';
import { unwrapped } from './wrapped-text.js';

const OTHER_LINE_ENDS = ['\r', '\f', '\u0085', '\u2028', '\u2029'];

/**
 * Reads plain text. One of pages (`readPaged`) is read as a PDF is. Any other is kept as it is, but for lines that were broken to a width, and
 * line ends (CRLF, CR, form feed, U+0085, U+2028 and U+2029 become LF); blocks are the lines that are not blank, without the white space around them.
 */
export async function readText(bytes: Uint8Array, deadline: Deadline): Promise<Reading> {
  const decoded = decode(bytes);
  const { text: raw } = decoded;
  const hasOthers = OTHER_LINE_ENDS.some((end) => raw.includes(end));
  const text = hasOthers ? raw.replace(/\r\n?|[\f\u0085\u2028\u2029]/g, '\n') : raw;
  const notices = damageOf(decoded);
  // Few texts are of pages: what reads those is loaded when one comes.
  const paged = hasOthers ? await (await import('./paged-text.js')).readPaged(raw, deadline) : null;
  if (paged) return { ...paged, notices: [...notices, ...paged.notices] };
  const whole = unwrapped(text);
  const blocks = lineBlocks(whole);
  const { calls, blocks: parted } = withTypedNotes(whole, blocks) ?? { blocks, calls: [] };
  return { text: whole, blocks: parted, calls, hyperlinks: [], metadata: {}, notices };
}

/** One block a line that is not blank. */
function lineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = from + line.indexOf(trimmed);
      blocks.push({ role: 'unknown', start, end: start + trimmed.length });
    }
    from = to + 1;
  }
  return blocks;
}
