/** A printed label without the white space around and in it. */
export function cleanLabel(raw: string): string {
  return raw.replace(/\s+/g, ' ').trim();
}

/** Brackets around a mark belong to the mark. */
export function isBracket(raised: string): boolean {
  return /^[()（）\s]*$/.test(raised);
}

/** The label of what stands raised behind a text, if it may be a mark: digits and single letters may, but for those of a unit ("km²"). */
export function markOf(raised: string, before: string): string | undefined {
  const label = raised.trim().replace(/^[(（]|[)）]$/g, '');
  return /^(?:\d{1,3}|[a-z*†‡])$/.test(label) && !/(?:\b[kcmd]?m|\b10)$/.test(before) ? label : undefined;
}
