import { printNumber } from '../counters.js';
import type { MarkupHandler } from '../markup.js';

interface Level {
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
  /** Abstract lists by the style of lists that they define, and those that only name such a style. */
  readonly #defining = new Map<string, string>();
  readonly #naming = new Map<string, string>();
  readonly #definitions = new Map<string, Definition>();
  /** Where each abstract list stands: the counts of its levels. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();
  #abstract: Map<number, Level> | undefined;
  #abstractId = '';
  #definition: Definition | undefined;
  #override: number | undefined;
  #level: Level | undefined;

  open(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? '';
    const level = Number(attributes['w:ilvl'] ?? 0);
    switch (name) {
      case 'w:abstractNum':
        this.#abstract = new Map();
        this.#abstractId = attributes['w:abstractNumId'] ?? '';
        this.#abstracts.set(this.#abstractId, this.#abstract);
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
      case 'w:styleLink':
        this.#defining.set(value, this.#abstractId);
        break;
      case 'w:numStyleLink':
        this.#naming.set(this.#abstractId, value);
        break;
      case 'w:pStyle':
        if (this.#level) this.#level.style = value;
        break;
      case 'w:lvlRestart':
        if (this.#level) this.#level.restart = Number(value);
        break;
      case 'w:isLgl':
        if (this.#level) this.#level.isLegal = !/^(?:0|false|off)$/.test(value);
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

  /** The level of a list on which the paragraphs of a style stand, where the list says so. */
  levelOf(list: string, style: string | undefined): number | undefined {
    const definition = this.#definitions.get(list);
    if (!definition || style === undefined) return undefined;
    const levels = [...definition.levels, ...(this.#abstracts.get(this.#idOf(definition)) ?? [])];
    return levels.find(([, level]) => level.style === style)?.[0];
  }

  /** Counts one paragraph and gives its printed label; undefined for lists that print none. */
  next(place: ListPlace | undefined): string | undefined {
    const definition = place && this.#definitions.get(place.list);
    const own = definition && this.#levelOf(definition, place.level);
    if (!definition || !own) return undefined;
    const { list, level } = place;
    const id = this.#idOf(definition);
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
    return definition.levels.get(level) ?? this.#abstracts.get(this.#idOf(definition))?.get(level);
  }

  /** The abstract list that holds the levels: a style of lists may stand between. */
  #idOf({ abstract }: Definition): string {
    return this.#defining.get(this.#naming.get(abstract) ?? '') ?? abstract;
  }

  #startOf(definition: Definition, level: number): number {
    return definition.starts.get(level) ?? this.#levelOf(definition, level)?.start ?? 1;
  }
}
