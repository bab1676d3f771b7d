import type { ListPlace } from '../lists.js';
import type { MarkupHandler } from '../markup.js';

/** What styles, paragraphs and runs may say; undefined where they say nothing. */
export interface Look {
  raised?: boolean;
  hidden?: boolean;
  list?: Partial<ListPlace>;
}

/** Notes one property element of a style, a paragraph or a run. */
export function readLook(look: Look, name: string, attributes: Record<string, string>): void {
  const value = attributes['w:val'];
  const on = value === undefined || !/^(?:0|false|off|none)$/.test(value);
  switch (name) {
    case 'w:vanish':
      look.hidden = on;
      break;
    case 'w:vertAlign':
      look.raised = value === 'superscript';
      break;
    case 'w:ilvl':
      look.list = { ...look.list, level: Number(value) };
      break;
    case 'w:numId':
      look.list = { ...look.list, list: value ?? '0' };
      break;
  }
}

/** Reads word/styles.xml; a style has what it says itself and what the styles it is based on say. */
export class Styles implements MarkupHandler {
  readonly #styles = new Map<string, { look: Look; parent: string | undefined }>();
  readonly #resolved = new Map<string, Look>();
  #default = '';
  #current: { look: Look; parent: string | undefined } | undefined;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'w:style') {
      this.#current = { look: {}, parent: undefined };
      const id = attributes['w:styleId'] ?? '';
      this.#styles.set(id, this.#current);
      if (attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1') this.#default = id;
    } else if (this.#current && name === 'w:basedOn') {
      this.#current.parent = attributes['w:val'];
    } else if (this.#current) {
      readLook(this.#current.look, name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'w:style') this.#current = undefined;
  }

  look(id: string | undefined): Look {
    const key = id ?? this.#default;
    const known = this.#resolved.get(key);
    if (known) return known;
    const chain: Look[] = [];
    const seen = new Set<string>();
    for (let at: string | undefined = key; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (style) chain.unshift(style.look);
      at = style?.parent;
    }
    const look = merge(...chain);
    this.#resolved.set(key, look);
    return look;
  }
}

/** Later looks go over earlier ones. */
export function merge(...looks: Look[]): Look {
  const merged: Look = {};
  for (const look of looks) {
    const list = look.list ? { ...merged.list, ...look.list } : merged.list;
    Object.assign(merged, look, list ? { list } : {});
  }
  return merged;
}
