import type { Language } from '../../languages/index.js';
import { isLetterAt, Taken } from '../passage/index.js';
import { ARTICLE, hasAim, isBroughtIn } from './names.js';
import type { Reading } from './reading.js';

/** No ending of a noun or an adjective is longer. */
const LONGEST_ENDING = 5;

/** Where a text brings something in: the paragraph, and behind how many of its mentions. */
interface Place {
  paragraph: number;
  scope: string;
  start: number;
  after: number;
}

/**
 * "A high-level meeting", "the high-level meeting on lamps": what a text calls by a common noun, and the registry does not know. Each noun
 * is looked for once, up to where it is asked for.
 */
export class Introduced {
  readonly #found = new Map<string, { places: Place[]; next: number }>();

  constructor(
    readonly placed: readonly { reading: Reading; scope: string }[],
    readonly language: Language,
  ) {}

  /** The last place before one in a paragraph where a thing of that name is brought in. */
  last(name: string, paragraph: number, start: number): Place | undefined {
    const noun = this.#bare(name);
    let found = this.#found.get(noun);
    if (!found) {
      found = { places: [], next: 0 };
      this.#found.set(noun, found);
    }
    for (; found.next <= paragraph; found.next += 1) this.#read(noun, found.next, found.places);
    return found.places.findLast((one) => one.paragraph < paragraph || one.start < start);
  }

  /** "the high-level meeting": without its article; "совещани~ высок~ уровн~", without what its words end in. */
  #bare(name: string): string {
    const { endings } = this.language.data.language;
    const noun = this.language.foldPhrase(name).replace(ARTICLE, '');
    if (endings.length === 0) return noun;
    const stemOf = (word: string) =>
      word.slice(0, word.length - (endings.find((one) => word.endsWith(one))?.length ?? 0));
    return noun.split(' ').map(stemOf).join(' ');
  }

  #read(noun: string, paragraph: number, places: Place[]): void {
    const one = this.placed[paragraph];
    if (!one) return;
    const { passage: { text }, mentions } = one.reading; // biome-ignore format: one line
    let named: Taken | undefined;
    for (const { start, end, isNew } of this.#occurrences(noun, text)) {
      named ??= new Taken(mentions);
      if (named.shares({ start, end }) || !(isNew || this.#isLonger(text, end))) continue;
      const after = mentions.filter((mention) => mention.start < start).length;
      places.push({ paragraph, scope: one.scope, start, after });
    }
  }

  /** Where a noun stands, and whether as something new. */
  *#occurrences(noun: string, text: string): Generator<{ start: number; end: number; isNew: boolean }> {
    const { article, endings } = this.language.data.language;
    if (article !== '') {
      for (const { index, 0: word, groups } of text.matchAll(this.#joinedNoun(noun, article)))
        yield { start: index, end: index + word.length, isNew: groups?.article === undefined };
      return;
    }
    const [first = ''] = endings.length > 0 ? noun.split(' ') : [noun];
    for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
      const end = endings.length > 0 ? endOfDeclined(noun, text, start) : start + noun.length;
      if (end < 0) continue;
      if (!this.language.spaced)
        yield { start, end, isNew: this.#isNew(text, start) || this.language.isCompound(text, start) };
      else if (!/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end)))
        yield { start, end, isNew: this.#isNew(text, start) };
    }
  }

  /** "منتدى" and "المنتدى", behind what is written together with them: where the article is joined to the noun, what has none is new. */
  #joinedNoun(noun: string, article: string): RegExp {
    const { proclitics, elisions, unarticled = [] } = this.language.data.language;
    const before = [...proclitics.filter((one) => !one.endsWith(article)), '']
      .map((one) => this.language.foldPhrase(one))
      .join('|');
    const joined = [article, ...elisions.map(({ to }) => to)].join('|');
    const [first = '', ...more] = noun
      .split(' ')
      .map((word) => word.replace(new RegExp(`^${article}`, 'u'), ''));
    const ending = unarticled.map((one) => this.language.foldPhrase(one)).join('|');
    const rest = more.map((word) => ` (?:${article})?${word}`).join('');
    return new RegExp(
      `(?<!\\p{L})(?:${before})(?:(?<article>${joined})${first}|${first}(?:${ending})?)${rest}(?!\\p{L})`,
      'gu',
    );
  }

  #isNew(text: string, start: number): boolean {
    return isBroughtIn(text, start, this.language);
  }

  #isLonger(text: string, end: number): boolean {
    if (hasAim(text, end, this.language)) return true;
    return (['qualifiers', 'binding'] as const).some(
      (list) => text[end] === ' ' && this.language.at(list, text, end + 1) > 0,
    );
  }
}

/** Where a noun ends that stands at a place in whatever case; -1 where it does not. */
function endOfDeclined(stems: string, text: string, start: number): number {
  let end = start;
  for (const stem of stems.split(' ')) {
    if (end > start && text[end++] !== ' ') return -1;
    if (!text.startsWith(stem, end)) return -1;
    end += stem.length;
    const last = end + LONGEST_ENDING;
    while (end < last && isLetterAt(text, end)) end += 1;
  }
  return end;
}
