import type { Line } from './line.js';

const SOFT = '\u00ad';

/**
 * Fonts have one shape for the hyphen and for the place where a word may be cut, and some programs tell the second for both: where it is
 * drawn inside lines, it is the hyphen wherever it stands.
 */
export function settleHyphens(lines: readonly Line[]): void {
  const soft = lines.filter(({ spans }) => spans.some(({ text }) => text.includes(SOFT)));
  if (!soft.some(standsInside)) return;
  for (const { spans } of soft) for (const span of spans) span.text = span.text.replaceAll(SOFT, '-');
}

function standsInside({ spans }: Line): boolean {
  const end = spans.length - 1;
  return spans.some(({ text }, at) => {
    const found = text.indexOf(SOFT);
    return found >= 0 && (at < end || found < text.length - 1);
  });
}
