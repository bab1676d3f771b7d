import type { LexemeOf, Lexemes, RelationEntry } from '../../languages/index.js';
import type { Relation } from '../../seedfile/index.js';
import { lastEnding, lastUntil, Marks, type Passage, wordsIn } from '../passage/index.js';

type RelationLexeme = LexemeOf<'relation'>;

/** What parts a relation from its reference, and a body from what stands behind it. */
const PARTING = new Marks(';.,(');
const BESIDE = new Marks(',;.');

/** What ties a reference to its clause. */
export class Surroundings {
  /** In the order of their ends. */
  readonly #relations: readonly RelationLexeme[];

  constructor(
    readonly passage: Passage,
    lexemes: Lexemes,
  ) {
    this.#relations = lexemes.of('relation');
  }

  /**
   * The relation whose words stand right before `from`, or before a body that stands right before it: one of `bridges`, in the order
   * of their ends, but not the reference itself.
   */
  relation(
    from: number,
    bridges: readonly { start: number; end: number }[],
    itself: object,
  ): { entry: RelationEntry; start: number } | null {
    if (this.#relations.length === 0) return null;
    let at = from;
    for (let steps = 0; steps < 4; steps += 1) {
      const lexeme = lastEnding(this.#relations, at);
      if (
        lexeme &&
        at - lexeme.end <= 24 &&
        !PARTING.between(this.passage.text, lexeme.end, at) &&
        wordsIn(this.passage.text, lexeme.end, at) <= 2
      )
        return { entry: lexeme.entry, start: lexeme.start };
      const bridge = this.#bridgeTo(at, bridges, itself);
      if (!bridge) return null;
      at = bridge.start;
    }
    return null;
  }

  /** The body that stands right before a place and is not the reference itself. */
  #bridgeTo<T extends { end: number }>(at: number, bridges: readonly T[], itself: object): T | null {
    for (let index = lastUntil(bridges, at); index >= 0; index -= 1) {
      const bridge = bridges[index];
      if (!bridge || at - bridge.end > 12) return null;
      if (bridge !== itself && !BESIDE.between(this.passage.text, bridge.end, at)) return bridge;
    }
    return null;
  }

  /** The relations whose words stand between two places. */
  relationsBetween(from: number, to: number): RelationEntry[] {
    const found: RelationLexeme[] = [];
    for (let index = lastUntil(this.#relations, to); index >= 0; index -= 1) {
      const one = this.#relations[index];
      if (!one || one.end <= from) break;
      if (one.start >= from) found.unshift(one);
    }
    return found.map((one) => one.entry);
  }
}

/** The relation that words of a language tell; null where none stand there. */
export function relationOf(entry: RelationEntry | undefined): Relation | null {
  return (entry?.relation as Relation | undefined) ?? null;
}
