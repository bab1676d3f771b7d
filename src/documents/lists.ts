import { printNumber } from './counters.js';

/** How the paragraphs of one level of a list are numbered. */
export interface Level {
  format: string;
  text: string;
  start: number;
  /** The style whose paragraphs stand on this level. */
  style?: string;
  /** Begins anew behind this level (counted from 1) and those above it; 0 for never; undefined for behind any above its own. */
  restart?: number;
  /** Prints all levels in decimal. */
  isLegal?: boolean;
}

/** A list, made of one that several may share. */
export interface Definition {
  abstract: string;
  /** Levels that this list sets for itself. */
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** A paragraph's place in a list. */
export interface ListPlace {
  list: string;
  level: number;
}

/** Counts a document's lists as Word does when it prints them. */
export class Lists {
  /** Where each abstract list stands: the counts of its levels. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(
    protected readonly abstracts = new Map<string, Map<number, Level>>(),
    protected readonly definitions = new Map<string, Definition>(),
  ) {}

  /** The level of a list on which the paragraphs of a style stand, where the list says so. */
  levelOf(list: string, style: string | undefined): number | undefined {
    const definition = this.definitions.get(list);
    if (!definition || style === undefined) return undefined;
    const levels = [...definition.levels, ...(this.abstracts.get(this.idOf(definition)) ?? [])];
    return levels.find(([, level]) => level.style === style)?.[0];
  }

  /** Counts one paragraph and gives its printed label; undefined for lists that print none. */
  next(place: ListPlace | undefined): string | undefined {
    const definition = place && this.definitions.get(place.list);
    const own = definition && this.#levelOf(definition, place.level);
    if (!definition || !own) return undefined;
    const { list, level } = place;
    const id = this.idOf(definition);
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    this.#restart(list, definition, counts);
    this.#restartBelow(level, definition, counts);
    for (let upper = 0; upper < level; upper++) counts[upper] ??= this.#startOf(definition, upper);
    const count = counts[level];
    counts[level] = count === undefined ? this.#startOf(definition, level) : count + 1;
    if (own.format === 'bullet') return '•';
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = own.isLegal ? 'decimal' : (this.#levelOf(definition, at)?.format ?? 'decimal');
      return printNumber(counts[at] ?? this.#startOf(definition, at), format);
    });
    return label.trim() === '' ? undefined : label.trim();
  }

  /** Levels below one that counts begin anew, but for those that say otherwise. */
  #restartBelow(level: number, definition: Definition, counts: (number | undefined)[]): void {
    for (let below = level + 1; below < counts.length; below++) {
      const restart = this.#levelOf(definition, below)?.restart ?? below;
      if (level < restart) counts[below] = undefined;
    }
  }

  /** A list that sets a start of its own begins anew when it is first used; others go on where their abstract list stands. */
  #restart(list: string, { starts }: Definition, counts: (number | undefined)[]): void {
    if (this.#begun.has(list)) return;
    this.#begun.add(list);
    for (const level of starts.keys()) counts.length = Math.min(counts.length, level);
  }

  #levelOf(definition: Definition, level: number): Level | undefined {
    return definition.levels.get(level) ?? this.abstracts.get(this.idOf(definition))?.get(level);
  }

  /** The abstract list that holds the levels. */
  protected idOf({ abstract }: Definition): string {
    return abstract;
  }

  #startOf(definition: Definition, level: number): number {
    return definition.starts.get(level) ?? this.#levelOf(definition, level)?.start ?? 1;
  }
}
