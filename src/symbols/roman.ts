const VALUES: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 1 to 399 in roman numerals, as old sessions are numbered. */
export function toRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [numeral, worth] of VALUES) {
    while (rest >= worth) {
      out += numeral;
      rest -= worth;
    }
  }
  return out;
}

/** The value of a well-formed roman numeral (upper case, at most 399), or null. */
export function fromRoman(text: string): number | null {
  if (!/^[IVXLC]{1,12}$/.test(text)) return null;
  let rest = text;
  let value = 0;
  for (const [numeral, worth] of VALUES) {
    while (rest.startsWith(numeral)) {
      rest = rest.slice(numeral.length);
      value += worth;
    }
  }
  return rest === '' && toRoman(value) === text ? value : null;
}
