import type { SourceDocument } from '../types.js';
import type { Elements } from './elements.js';

/** What an AKN document says of itself: in its meta element, and in the elements of its preface that name it. */
export class Metadata {
  readonly facts: SourceDocument['metadata'] = {};
  #capture: { key: 'symbol' | 'title'; text: string } | undefined;

  constructor(readonly elements: Elements) {}

  /** Takes an element of the meta element. */
  read(name: string, attributes: Record<string, string>): void {
    const inside = (parent: string) =>
      this.elements.depthOf(parent) > 0 && this.elements.depthOf('attachment') === 0;
    if (name === 'FRBRuri' && inside('FRBRWork')) this.facts.work ??= attributes.value ?? '';
    if (name === 'FRBRdate' && /^\d{4}-\d\d-\d\d/.test(attributes.date ?? '')) {
      if (inside('FRBRWork')) this.facts.date ??= attributes.date?.slice(0, 10) ?? '';
      if (inside('FRBRExpression')) this.facts.published ??= attributes.date?.slice(0, 10) ?? '';
    }
    if (name === 'FRBRlanguage' && inside('FRBRExpression') && attributes.language) {
      this.facts.language ??= twoLetterCode(attributes.language);
    }
  }

  /** What comes now is the symbol or the title. */
  begin(key: 'symbol' | 'title'): void {
    this.#capture = { key, text: '' };
  }

  text(text: string): void {
    if (this.#capture) this.#capture.text += text;
  }

  end(key: 'symbol' | 'title'): void {
    if (this.#capture?.key !== key) return;
    const text = this.#capture.text
      .replace(/\s+/g, ' ')
      .replace(/^ ?[-–—] /, '')
      .trim();
    // An element that was left empty tells nothing.
    if (text !== '') this.facts[key] ??= text;
    this.#capture = undefined;
  }
}

/** 'eng', 'fre', 'chi' → 'en', 'fr', 'zh'. */
function twoLetterCode(code: string): string {
  try {
    return new Intl.Locale(code).language;
  } catch {
    return code;
  }
}
