import type { BlockRole } from '../types.js';

/** Elements whose content is one run of text. Everything else is a container. */
export const FLOW = new Set([
  'p',
  'heading',
  'subheading',
  'crossHeading',
  'listIntroduction',
  'listWrapUp',
  'longTitle',
  'caption',
]);
const HEADINGS = new Set(['heading', 'subheading', 'crossHeading']);

/** Containers whose first block carries their number and role. */
const OWNERS = new Set(['paragraph', 'point', 'item', 'sublist', 'container', 'alinea', 'section', 'wrapUp']);

interface Open {
  name: string;
  attributes: Record<string, string>;
  /** Blocks begun in this container: the first takes its role, the rest continue it. */
  begun: number;
}

/** The elements that are open, and what they say of the text in them. */
export class Elements {
  readonly #stack: Open[] = [];
  readonly #inside = new Map<string, number>();

  open(name: string, attributes: Record<string, string>): void {
    this.#stack.push({ name, attributes, begun: 0 });
    this.#inside.set(name, this.depthOf(name) + 1);
  }

  /** False where none was open. */
  close(name: string): boolean {
    if (!this.#stack.pop()) return false;
    this.#inside.set(name, this.depthOf(name) - 1);
    return true;
  }

  /** How many elements of a name are open. */
  depthOf(name: string): number {
    return this.#inside.get(name) ?? 0;
  }

  /** How many documents inside documents. */
  get nesting(): number {
    return this.depthOf('attachment') + this.depthOf('component');
  }

  /** The class of the paragraph. */
  get paragraphClass(): string {
    return this.#stack.findLast((open) => open.name === 'paragraph')?.attributes.class ?? '';
  }

  /** The styles of a run of text: 'bold', 'italic' and class names. */
  style(): string {
    let style = '';
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = this.#stack[at];
      if (open?.name === 'b') style += 'bold ';
      else if (open?.name === 'i') style += 'italic ';
      else if (open?.name === 'span' || open?.name === 'inline') style += `${open.attributes.class ?? ''} `;
      else if (open && FLOW.has(open.name)) break;
    }
    return style;
  }

  /** The role of a block that begins here, as its ancestors tell; it counts as begun in the container that owns it. */
  roleOf(flow: string): BlockRole {
    if (HEADINGS.has(flow)) return 'heading';
    if (flow === 'caption') return 'unknown';
    if (this.depthOf('coverPage') > 0 || this.depthOf('preface') > 0) return 'masthead';
    if (this.depthOf('conclusions') > 0) return 'closing';
    if (this.depthOf('formula') > 0) return 'enacting';
    const owner = this.#stack.findLast((open) => OWNERS.has(open.name));
    const first = owner === undefined || owner.begun++ === 0;
    if (owner?.name === 'point' || owner?.name === 'item' || owner?.name === 'sublist')
      return first ? 'item' : 'paragraph';
    if (this.depthOf('preamble') > 0) return 'preambular';
    return first ? 'operative' : 'paragraph';
  }
}
