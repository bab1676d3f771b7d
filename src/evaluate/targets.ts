/**
 * The few things the counting must know about symbols. Kept apart from src/symbols on purpose: a yardstick that
 * normalised with the code it measures could not see that code's mistakes.
 */

/** The key under which two spellings of one target meet: no spaces, one case, one kind of dash. */
export function targetKey(symbol: string): string {
  return symbol
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\.$/u, '')
    .toUpperCase()
    .replaceAll('А', 'A') // the Cyrillic letter is printed for the Latin one
    .replace(/^(A\/RES\/\d+)[A-Z]+\(/u, '$1('); // 217 A (III) is linked with and without its letter
}

/** The symbols in a joint symbol (A/72/64-E/2017/12); one symbol otherwise. */
export function halves(symbol: string): string[] {
  const joint = /^(.+?)-(?=\p{Lu}+\/)(.+)$/u.exec(targetKey(symbol));
  return joint?.[1] && joint[2] ? [joint[1], joint[2]] : [targetKey(symbol)];
}

/**
 * Whether a link and a citation mean one document: the UN links a joint symbol by either half, and a resolution in
 * several letters (43/78 H) by its number alone.
 */
export function sameTarget(linked: string, cited: string): boolean {
  const links = halves(linked);
  return halves(cited).some(
    (one) => links.includes(one) || links.includes(one.replace(/^(A\/RES\/\d+\/\d+)[A-Z]$/u, '$1')),
  );
}

const TARGET_KINDS: [RegExp, string][] = [
  [/\/DEC\//u, 'decision'],
  [/^A\/RES\/(?:\d+\(|E?S-)/u, 'GA resolution, old or special'],
  [/^A\/RES\//u, 'GA resolution'],
  [/^A\/HRC\/(?:RES|DEC|PRST)\//u, 'HRC resolution'],
  [/^E\/RES\//u, 'ECOSOC resolution'],
  [/^S\/RES\//u, 'SC resolution'],
  [/\/(?:CORR|ADD|REV)\.\d+$/u, 'corrigendum or addendum'],
  [/^\p{Lu}[\p{Lu}\d]*\//u, 'document'],
];

/** What kind of thing a target is, by its id: 'GA resolution', 'ECOSOC resolution', 'document', …, 'name' for a slug. */
export function targetKind(target: string): string {
  const key = /^\p{Lu}/u.test(target) ? targetKey(target) : target;
  return TARGET_KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? 'name';
}

/** A target as it is compared: symbols meet under one spelling; slugs stay as they are. */
export function itemKey(target: string): string {
  return targetKind(target) === 'name' ? target : targetKey(target);
}

/** What kind of document a symbol names: the kinds of targets, and drafts and Secretariat documents told apart. */
export function documentKind(symbol: string): string {
  if (/\/L\.\d+/u.test(symbol)) return 'draft';
  const kind = targetKind(symbol);
  return kind === 'document' && /^A\/\d+\/\d+$/u.test(symbol) ? 'report' : kind;
}

const NUMBER = /\p{Nd}+\s*\/\s*\p{Nd}+|\p{Nd}\s*\p{Lu}?\s*\([^)\s]{1,8}\)/u;
const SYMBOL = /\p{Lu}[\p{Lu}\p{Nd}.]*\/\p{L}?[\p{L}\p{Nd}.()-]+/u;

/** True where the words hold what the UN would link: a number (70/1, 217 A (III)) or a document symbol. */
export function holdsToken(words: string): boolean {
  return NUMBER.test(words) || SYMBOL.test(words);
}
