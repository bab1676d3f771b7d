import { Parser } from 'htmlparser2';
import { DocumentError } from './errors.js';
import type { Deadline } from './reading.js';

/** What is told of a markup text, in its order. Where everything is in attributes, an opening tag says it all. */
export interface MarkupHandler {
  open(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** What came to light while parsing. */
export interface MarkupReport {
  /** Elements that were never closed, or closed in the wrong order; only meaningful for XML. */
  unclosed: string[];
}

const CHUNK = 256 * 1024;
const MAX_DEPTH = 2000;

/**
 * Runs a markup text past a handler, forgivingly: nothing in it stops the parser. Entities that a document declares itself are refused,
 * as is nesting that no document has; the deadline is asked at every chunk.
 * @throws DocumentError ENTITY_REFUSED, DAMAGED, TIMEOUT.
 */
export function parseMarkup(
  source: string,
  mode: 'xml' | 'html',
  handler: MarkupHandler,
  deadline: Deadline,
): MarkupReport {
  refuseEntities(source);
  const unclosed: string[] = [];
  let depth = 0;
  /** The element that opened last, while nothing else came: '<eol/>' is reported as if its end were missing. */
  let justOpened = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) {
          throw new DocumentError(
            'DAMAGED',
            `Elements are nested more than ${MAX_DEPTH} deep.`,
            'No document is: the file is damaged, or made to harm.',
          );
        }
        justOpened = true;
        handler.open(name, attributes);
      },
      onclosetag(name, implied) {
        depth--;
        if (implied && !justOpened && unclosed.length < 10) unclosed.push(name);
        justOpened = false;
        handler.close?.(name);
      },
      ontext(text) {
        justOpened = false;
        handler.text?.(text);
      },
    },
    { xmlMode: mode === 'xml', decodeEntities: true },
  );
  for (let at = 0; at < source.length; at += CHUNK) {
    deadline.check();
    parser.write(source.slice(at, at + CHUNK));
  }
  parser.end();
  return { unclosed };
}

/** Entities that expand to others can grow without bound, or reach for files. No published document declares any. */
function refuseEntities(source: string): void {
  if (!/<!ENTITY\s/i.test(source.slice(0, 64 * 1024))) return;
  throw new DocumentError(
    'ENTITY_REFUSED',
    'The document declares XML entities of its own, which are never expanded.',
    'Remove the DOCTYPE with its ENTITY declarations and write the characters out.',
  );
}
