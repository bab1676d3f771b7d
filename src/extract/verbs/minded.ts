import { isWord, type Language } from '../../languages/index.js';
import type { Section } from '../../seedfile/index.js';
import type { VerbLexeme } from './ground.js';
import type { Subordination } from './subordination.js';
import type { Verb } from './verb.js';

const NONE = { ends: [], unless: [] };

/** Forms that say how those who act are minded ("aware", "convinced"): they stand in a row, and their number tells of whom they speak. */
export class Minded {
  constructor(
    readonly language: Language,
    readonly text: string,
    readonly section: Section,
    readonly below: Subordination,
  ) {}

  /** "Aware of the fog, convinced of the worth of lamps and determined to light them": behind a comma, or behind "and" where nothing before it has a subject of its own. */
  follows(lexeme: VerbLexeme, previous: Verb | undefined, begin: number, comma: boolean): boolean {
    if (!this.#isAtHome(lexeme) || !previous?.minded) return false;
    return comma || !this.below.isBelow(previous.end, begin, false);
  }

  /** "Notant que les États, préoccupés par la brume, …": a form of several, where no other leads it. */
  isOfOthers(lexeme: VerbLexeme, previous: Verb | undefined): boolean {
    if (!this.language.data.acts.plurals || !this.#isAtHome(lexeme) || !previous) return false;
    return this.#isPlural(lexeme) && !(previous.minded && this.#isPlural(previous));
  }

  #isAtHome({ place, entry }: VerbLexeme): boolean {
    return this.section === 'PREAMBLE' && place === 'PREAMBULAR' && entry.minded === true;
  }

  #isPlural({ start, end }: { start: number; end: number }): boolean {
    let to = end;
    // A form may end within its word ("conscient~").
    while (isWord(this.text.charCodeAt(to))) to += 1;
    const { ends, unless } = this.language.data.acts.plurals ?? NONE;
    const words = this.text.slice(start, to).split(' ');
    return words.some(
      (word) =>
        !this.language.folded(unless).includes(word) &&
        this.language.folded(ends).some((ending) => word.endsWith(ending)),
    );
  }
}
