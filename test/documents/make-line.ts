import type { Line } from '../../src/documents/pages/line.js';

/** A line as it lies on a page, each word a span of its own. */
export function line(text: string, place: Partial<Line> = {}): Line {
  return {
    page: 1,
    y: 100,
    left: 120,
    right: 480,
    size: 10,
    rightToLeft: false,
    spans: text.split(' ').map((word, at) => ({
      text: word,
      gap: at > 0 ? 2.5 : 0,
      size: 10,
      bold: false,
      italic: false,
      raised: false,
      href: undefined,
    })),
    ...place,
  };
}
