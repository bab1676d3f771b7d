/** Letters by which Word counts, by its name for the format. */
const ALPHABETS: Record<string, string> = {
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  russianLower: 'абвгдежзиклмнопрстуфхцчшщэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
};

/** Digits by which Word counts in tens. */
const DIGITS: Record<string, string> = {
  hindiNumbers: '٠١٢٣٤٥٦٧٨٩',
  decimalFullWidth: '０１２３４５６７８９',
  decimalFullWidth2: '０１２３４５６７８９',
  ideographDigital: '〇一二三四五六七八九',
};

/** Characters that hold a number whole, by the first and the last one. */
const WHOLE: Record<string, string> = {
  decimalEnclosedCircle: '①⑳',
  decimalEnclosedCircleChinese: '①⑳',
  decimalEnclosedParen: '⑴⒇',
  decimalEnclosedFullstop: '⒈⒛',
  ideographEnclosedCircle: '㊀㊉',
};

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const MARKS = '*†‡§';

const CHINESE = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
]);

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number as Word prints it in one of its number formats (ECMA-376, ST_NumberFormat); decimal where the format is not known. */
export function printNumber(value: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (CHINESE.has(format)) return chinese(value);
  const whole = WHOLE[format]?.codePointAt(0);
  if (whole !== undefined && whole + value - 1 <= (WHOLE[format]?.codePointAt(1) ?? 0))
    return String.fromCodePoint(whole + value - 1);
  if (format === 'ideographTraditional' && STEMS[value - 1]) return STEMS[value - 1] ?? '';
  if (format === 'numberInDash') return `- ${value} -`;
  const alphabet = format === 'chicago' ? MARKS : ALPHABETS[format];
  // After z Word doubles the letter: aa, bb.
  if (alphabet && value > 0)
    return (alphabet[(value - 1) % alphabet.length] ?? '').repeat(Math.ceil(value / alphabet.length));
  const digits = DIGITS[format];
  return digits ? String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : String(value);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

function chinese(value: number): string {
  const digits = DIGITS.ideographDigital ?? '';
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}
