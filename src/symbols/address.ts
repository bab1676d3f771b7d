export interface Address {
  /** Where a document symbol may begin; null in the address of anything but a UN document. */
  symbolStart: number | null;
  end: number;
}

const IN_ADDRESS = /[^\s<>"«»“”，。；、؛،]*/uy;
const COLON = 0x3a;
const UN_DOCUMENT =
  /^(?:\w{1,8}:\/\/)?(?:www\.)?(?:docs\.un\.org\/|undocs\.org\/|documents\.un\.org\/(?:api\/symbol\/access\?s=)?)(?:[a-z]{2}\/)?/;

/** The address whose first stroke stands at `stroke`, by its scheme ("https://") or by a host name before the stroke. */
export function addressAt(text: string, stroke: number, from: number): Address | null {
  const before = text.charCodeAt(stroke - 1);
  if (before !== COLON && !(before >= 0x61 && before <= 0x7a)) return null;
  let start = stroke;
  while (start > from && stroke - start < 64 && /[a-z0-9.:-]/.test(text[start - 1] ?? '')) start--;
  const host = text.slice(start, stroke);
  const scheme = host.endsWith(':') && text[stroke + 1] === '/';
  if (!scheme && !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(host)) return null;
  IN_ADDRESS.lastIndex = stroke;
  IN_ADDRESS.exec(text);
  const end = IN_ADDRESS.lastIndex;
  const [head] = UN_DOCUMENT.exec(text.slice(start, Math.min(end, start + 128))) ?? [];
  return { symbolStart: head === undefined ? null : start + head.length, end };
}
