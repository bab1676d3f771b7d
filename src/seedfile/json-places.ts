import { createRequire } from 'node:module';
import type * as Jsonc from 'jsonc-parser';

// Loaded where a file has a fault: most have none.
const jsonc = () => createRequire(import.meta.url)('jsonc-parser') as typeof Jsonc;

/** The first fault of a text that is not JSON, and where it stands; null where the parser finds none. */
export function jsonFault(text: string): { message: string; offset: number } | null {
  const { parseTree, printParseErrorCode } = jsonc();
  const faults: Jsonc.ParseError[] = [];
  parseTree(text, faults, { disallowComments: true });
  const [fault] = faults;
  if (!fault) return null;
  // 'CloseBraceExpected' in words.
  const message = printParseErrorCode(fault.error)
    .replace(/\B[A-Z]/g, ' $&')
    .toLowerCase();
  return { message, offset: fault.offset };
}

/** Finds where in a JSON text stands what a pointer names, or the last thing on the way to it. */
export function jsonPlaces(text: string): (pointer: string) => number {
  const { parseTree, findNodeAtLocation } = jsonc();
  const tree = parseTree(text);
  return (pointer) => {
    let node = tree;
    for (const step of pointer.split('/').slice(1).map(unescapeStep)) {
      const next: Jsonc.Node | undefined =
        node && findNodeAtLocation(node, [node.type === 'array' ? Number(step) : step]);
      if (!next) break;
      node = next;
    }
    return node?.offset ?? 0;
  };
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Finds the line and column of an offset, both counted from 1. A file may have as many problems as lines: the text is gone through once. */
export function linePlaces(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let line = 0;
    for (let above = starts.length; above - line > 1; ) {
      const middle = (line + above) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else above = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
