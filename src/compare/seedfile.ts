import type { Section, SeedFile } from '../seedfile/index.js';
import type { ComparableText } from './types.js';

/** Of a report that holds a draft, the paragraphs of the draft count, and its narrative does not. */
export function withoutNarrative<T extends { section: Section }>(paragraphs: readonly T[]): T[] {
  const drafted = paragraphs.some(({ section }) => section === 'OPERATIVE');
  return paragraphs.filter(({ section }) => !drafted || section !== 'REPORT');
}

/** A seed file as a text to compare. */
export function fromSeedFile({ document, provisions, citations }: SeedFile): ComparableText {
  const compared = withoutNarrative(provisions);
  const ids = new Set(compared.map((provision) => provision.id));
  return {
    symbol: document.symbol,
    language: document.language,
    date: document.date,
    paragraphs: compared.map(({ id, label, section, fingerprint, clauses, text }) => ({
      id,
      label,
      section,
      fingerprint: fingerprint ?? '',
      firstAct: clauses[0]?.act ?? null,
      ...(text === undefined ? {} : { text }),
    })),
    citations: citations
      .filter(({ from }) => ids.has(from))
      .map(({ from, act, target }) => ({ from, act, target })),
  };
}
