import type { Language } from '../languages/index.js';
import type { Clause } from './citations/index.js';
import type { ProvisionOutline } from './layout/index.js';
import type { Passage } from './passage/index.js';
import { COMMANDING, type Stand } from './verbs/index.js';

/**
 * Those who speak in a declaration name themselves once, in a paragraph that goes on in the next: "We, the ports of the coast, assembled in Lima:".
 * Behind it bare verbs lead, as if "we" stood before each ("1. Reaffirm the Charter;"), until they say what they will do ("We pledge to:").
 */
export class Speakers {
  /** The parts of the document in which they have named themselves. */
  readonly #parts = new Set<number | null>();

  /** Where a paragraph stands; to be asked for in the order of the text. */
  stand({ part, section }: ProvisionOutline, { text }: Passage, language: Language): Stand {
    const end = language.at('introducers', text, 0);
    if (end > 0 && text[end] === ',' && /[,:;] ?$/.test(text.slice(-2))) this.#parts.add(part);
    return { section, isSpoken: this.#parts.has(part) };
  }

  /** Takes note of what was read in a paragraph. */
  heed({ part }: ProvisionOutline, { text }: Passage, clauses: readonly Clause[]): void {
    const last = clauses.at(-1);
    if (last && COMMANDING.includes(last.act) && /: ?$/.test(text.slice(-2))) this.#parts.delete(part);
  }
}
