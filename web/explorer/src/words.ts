import type { Language } from './state.js';
import english from './words/en.json';

/** A text, or its forms by the number it stands with (the plural categories of CLDR). */
type Word = string | { [category: string]: string };
type Words = Record<string, Word>;

const loaders = import.meta.glob<{ default: Words }>(['./words/*.json', '!./words/en.json']);
const standard: Words = english;
let words: Words = standard;
let language: Language = 'en';

/** Makes a language the page's own. Where it has no texts of the page yet, those stay English; names do not. */
export async function speak(wanted: Language): Promise<void> {
  const load = loaders[`./words/${wanted}.json`];
  words = load === undefined ? standard : (await load()).default;
  language = wanted;
  document.documentElement.lang = load === undefined && wanted !== 'en' ? 'en' : wanted;
  document.documentElement.dir = wanted === 'ar' ? 'rtl' : 'ltr';
}

export function spoken(): Language {
  return language;
}

/** The text of a key, `{name}` filled in. */
export function t(key: string, values: Record<string, string | number> = {}): string {
  const word = words[key] ?? standard[key] ?? key;
  return fill(typeof word === 'string' ? word : (word.other ?? key), values);
}

/** The text of a key that goes with a number: "1 paragraph", "3 paragraphs". */
export function count(key: string, n: number, values: Record<string, string | number> = {}): string {
  const own = words[key];
  const word = own ?? standard[key] ?? key;
  const rules = new Intl.PluralRules(own === undefined ? 'en' : language);
  const form = typeof word === 'string' ? word : (word[rules.select(n)] ?? word.other ?? key);
  return fill(form, { n: number(n), ...values });
}

/** What a limit left out, in words. */
export function cut({ subgraph: { omitted } }: { subgraph: { omitted: number } }): string {
  return omitted > 0 ? t('picture.omitted', { n: number(omitted) }) : t('picture.truncated');
}

function fill(form: string, values: Record<string, string | number>): string {
  return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export function number(n: number): string {
  return new Intl.NumberFormat(language, { useGrouping: 'min2' }).format(n);
}

/** Several things beside one another, as the language sets them. */
export function listed(parts: readonly string[]): string {
  return parts.join(language === 'ar' ? '، ' : language === 'zh' ? '，' : ', ');
}

/** The word of an enum's value (`act.TAKES_NOTE`); without one, the value in lower case. */
export function term(
  kind: 'act' | 'kind' | 'link' | 'relation' | 'form' | 'type' | 'change',
  value: string,
): string {
  const key = `${kind}.${value}`;
  const word = words[key] ?? standard[key];
  return typeof word === 'string' ? word : value.toLowerCase().replaceAll('_', ' ');
}

/** A date as far as it is known: `2015-12-16`, `2015-12`, `2015`. */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const known = new Date(Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'long';
  if (dayOfMonth !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(language, options).format(known);
}
