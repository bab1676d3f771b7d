import type { Language } from '../languages/index.js';
import type { ProvisionOutline } from './layout/index.js';
import type { Passage } from './passage/index.js';
import type { Stand } from './verbs/index.js';

/** How long a word is behind which bare verbs are infinitives. */
const WORD = 12;

/**
 * Those who speak in a declaration name themselves once: "We, the ports of the coast, assembled in Lima". Behind a paragraph with them that goes
 * on in the next, bare verbs lead, as if "we" stood before each ("1. Reaffirm the Charter;"), until they say what they will do ("We pledge to:").
 */
export class Speakers {
  /** The parts of the document in which they have named themselves, and whether bare verbs lead there. */
  readonly #parts = new Map<number | null, boolean>();

  /** Where a paragraph stands, to be asked for in the order of the text: what reads as a report may be a declaration. */
  stand({ part, section }: ProvisionOutline, { text }: Passage, language: Language): Stand {
    const end = language.at('introducers', text, 0);
    const goesOn = /[,:;] ?$/.test(text.slice(-2));
    if (end > 0 && text[end] === ',') this.#parts.set(part, goesOn || this.#parts.get(part) === true);
    const isSpoken = this.#parts.get(part);
    if (isSpoken && goesOn) {
      const last = /\p{L}+(?=: ?$)/u.exec(text.slice(-WORD))?.[0] ?? '';
      if (language.data.acts.infinitives?.includes(last)) this.#parts.set(part, false);
    }
    return {
      section: isSpoken !== undefined && section === 'REPORT' ? 'ANNEX' : section,
      isSpoken: isSpoken === true,
    };
  }
}
