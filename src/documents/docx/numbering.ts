import { type Definition, type Level, Lists } from '../lists.js';
import type { MarkupHandler } from '../markup.js';

/** Reads word/numbering.xml, and counts its lists. */
export class Numbering extends Lists implements MarkupHandler {
  /** Abstract lists by the style of lists that they define, and those that only name such a style. */
  readonly #defining = new Map<string, string>();
  readonly #naming = new Map<string, string>();
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
        this.abstracts.set(this.#abstractId, this.#abstract);
        break;
      case 'w:num':
        this.#definition = { abstract: '', starts: new Map(), levels: new Map() };
        this.definitions.set(attributes['w:numId'] ?? '', this.#definition);
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

  /** A style of lists may stand between. */
  protected override idOf({ abstract }: Definition): string {
    return this.#defining.get(this.#naming.get(abstract) ?? '') ?? abstract;
  }
}
