import { printNumber } from '../counters.js';
import type { MarkupHandler } from '../markup.js';

interface Level {
  format: string;
  text: string;
  start: number;
}

interface Definition {
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

/** Reads word/numbering.xml, and counts the document's lists as Word does when it prints them. */
export class Numbering implements MarkupHandler {
  readonly #abstracts = new Map<string, Map<number, Level>>();
  readonly #definitions = new Map<string, Definition>();
  /** Where each abstract list stands: the counts of its levels. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();
  #abstract: Map<number, Level> | undefined;
  #definition: Definition | undefined;
  #override: number | undefined;
  #level: Level | undefined;

  open(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? '';
    const level = Number(attributes['w:ilvl'] ?? 0);
    switch (name) {
      case 'w:abstractNum':
        this.#abstract = new Map();
        this.#abstracts.set(attributes['w:abstractNumId'] ?? '', this.#abstract);
        break;
      case 'w:num':
        this.#definition = { abstract: '', starts: new Map(), levels: new Map() };
        this.#definitions.set(attributes['w:numId'] ?? '', this.#definition);
        break;
      case 'w:abstractNumId':
        if (this.#definition) this.#definition.abstract = value;
        break;
      case 'w:lvlOverride':
        this.#override = level;
        break;
      case 'w:startOverride':
        if (this.#override !== undefined) this.#definition?.starts.set(this.#override, Number(value));
        break;
      case 'w:lvl':
        this.#level = { format: 'decimal', text: '', start: 1 };
        (this.#definition?.levels ?? this.#abstract)?.set(level, this.#level);
        break;
      case 'w:start':
        if (this.#level) this.#level.start = Number(value);
        break;
      case 'w:numFmt':
        if (this.#level) this.#level.format = value;
        break;
      case 'w:lvlText':
        if (this.#level) this.#level.text = value;
        break;
    }
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.#abstract = undefined;
    else if (name === 'w:num') this.#definition = undefined;
    else if (name === 'w:lvl') this.#level = undefined;
    else if (name === 'w:lvlOverride') this.#override = undefined;
  }

  text(): void {
    // Everything is in attributes.
  }

  /** Counts one paragraph and gives its printed label; undefined for lists that print none. */
  next({ list, level }: ListPlace): string | undefined {
    const definition = this.#definitions.get(list);
    const own = definition && this.#levelOf(definition, level);
    if (!definition || !own) return undefined;
    const counts = this.#counts.get(definition.abstract) ?? [];
    this.#counts.set(definition.abstract, counts);
    this.#restart(list, definition, counts);
    counts.length = Math.min(counts.length, level + 1);
    for (let upper = 0; upper < level; upper++) counts[upper] ??= this.#startOf(definition, upper);
    const count = counts[level];
    counts[level] = count === undefined ? this.#startOf(definition, level) : count + 1;
    if (own.format === 'bullet') return '•';
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = this.#levelOf(definition, at)?.format ?? 'decimal';
      return printNumber(counts[at] ?? this.#startOf(definition, at), format);
    });
    return label.trim() === '' ? undefined : label.trim();
  }

  /** A list that sets a start of its own begins anew when it is first used; others go on where their abstract list stands. */
  #restart(list: string, { starts }: Definition, counts: number[]): void {
    if (this.#begun.has(list)) return;
    this.#begun.add(list);
    for (const level of starts.keys()) counts.length = Math.min(counts.length, level);
  }

  #levelOf(definition: Definition, level: number): Level | undefined {
    return definition.levels.get(level) ?? this.#abstracts.get(definition.abstract)?.get(level);
  }

  #startOf(definition: Definition, level: number): number {
    return definition.starts.get(level) ?? this.#levelOf(definition, level)?.start ?? 1;
  }
}
