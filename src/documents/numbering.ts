/** What a printed paragraph number is by its shape alone. No language is needed: letters of any script count as letters. */
export type NumberShape = 'arabic' | 'item' | 'section';

/** '3.', '٣ -', '12', '1.2': the numbers of paragraphs. */
const ARABIC = /^\p{Nd}{1,4}(?:\.\p{Nd}{1,3})*\s*[.\-–—、．]?$/u;

/** 'II.', 'IV', 'A.', '二.': the numbers of sections. */
const SECTION = /^(?:(?:[IVXL]{1,7}|[A-ZА-Я])\.?|[一二三四五六七八九十]{1,3}[.、．])$/u;

/** The shape of a printed number: everything that is neither a paragraph's nor a section's is an item's ('(a)', 'b)', '’1‘', '•', '–'). */
export function shapeOf(num: string): NumberShape {
  if (ARABIC.test(num)) return 'arabic';
  return SECTION.test(num) ? 'section' : 'item';
}

const LABEL =
  /^\s*((?:[(（]\s?(?:\p{L}{1,2}|[ivxlcIVXLC]{1,7}|[一二三四五六七八九十]{1,4}|\p{Nd}{1,3})\s?[)）]|[㈠-㉃①-⑳]|(?:\p{L}{1,2}|[ivxlc]{1,7}|\p{Nd}{1,3})[)）]|[‘’']\p{Nd}{1,2}[‘’']|\p{Nd}{1,4}\s?[.\-–]|[IVXLC]{1,7}\.?|[A-ZА-Я]\.|[•–—-]))\t\s*/u;

/** Parts a number that was typed before a tab from the text behind it: '(a)⇥To respect' → ['(a)', 'To respect']. */
export function splitLabel(raw: string): { num: string; rest: string } | undefined {
  const found = LABEL.exec(raw);
  return found?.[1] === undefined ? undefined : { num: found[1], rest: raw.slice(found[0].length) };
}

/** Whether a text is a number or letter of a paragraph and nothing else. */
export function isLabel(text: string): boolean {
  return splitLabel(`${text}\t`)?.rest === '';
}

/** A section's number before a short line without a full stop is a heading; before a sentence it is an item. */
export function isTitleLike(text: string): boolean {
  return text.length < 200 && !/[.;:,؛،。；：，、]$/u.test(text);
}

/** The preamble is one long sentence: a paragraph in it ends in a comma, a decision without number does not. */
export function endsInComma(text: string): boolean {
  return /[,،，、]$/u.test(text);
}

const ZEROS = ['0', '٠', '۰', '०', '０'].map((zero) => zero.charCodeAt(0));

/** A text with its digits in Latin script, each where it stood. */
export function inLatinDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const unit = digit.charCodeAt(0);
    const zero = ZEROS.find((one) => unit >= one && unit < one + 10);
    return zero === undefined ? digit : String(unit - zero);
  });
}

/** The value of digits of any script; NaN where there are none. */
export function valueOfDigits(digits: string | undefined): number {
  return digits ? Number(inLatinDigits(digits)) : Number.NaN;
}
