/** What the signs of the font Symbol are that its letters and figures are not, by their places. */
const SYMBOL: Record<number, string> = {
  162: '′',
  163: '≤',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  188: '…',
  190: '—',
};

/** Places of marks and figures that are those of ASCII. */
const PLAIN = /[!#%&()*+,./0-9:;<=>?[\]_{|}-]/;

/** Fonts whose signs are pictures: in a text they are the points of lists. */
const PICTURES = /wingdings|webdings|zapf|dingbats/i;

/** A character of a font of symbols, which stands in the private use area or by its bare place; '' where it is none that can be told. */
export function signOf(font: string | undefined, code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  if (!Number.isInteger(point) || point < 0x20 || point > 0x10ffff) return '';
  const isPrivate = point >= 0xf000 && point <= 0xf0ff;
  const place = isPrivate ? point - 0xf000 : point;
  if (PICTURES.test(font ?? '') && place <= 0xff) return '•';
  if (!isPrivate && !/^symbol$/i.test(font ?? '')) return String.fromCodePoint(point);
  if (place === 0xa7 || place === 0xa8) return '•';
  if (place === 0x2d) return '–';
  const plain = place < 0x80 ? String.fromCodePoint(place) : '';
  return SYMBOL[place] ?? (PLAIN.test(plain) ? plain : '');
}
