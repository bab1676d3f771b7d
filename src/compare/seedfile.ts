import type { SeedFile } from '../seedfile/index.js';
import type { ComparableText } from './types.js';

/** A seed file as a text to compare; the paragraphs of a report's draft count, its narrative does not. */
export function fromSeedFile({ document, provisions, citations }: SeedFile): ComparableText {
  const drafted = provisions.some((provision) => provision.section === 'OPERATIVE');
  const compared = provisions.filter((provision) => !drafted || provision.section !== 'REPORT');
  const ids = new Set(compared.map((provision) => provision.id));
  return {
    symbol: document.symbol,
    language: document.language,
    date: document.date,
    paragraphs: compared.map(({ id, label, section, fingerprint, clauses }) => ({
      id,
      label,
      section,
      fingerprint: fingerprint ?? '',
      firstAct: clauses[0]?.act ?? null,
    })),
    citations: citations
      .filter(({ from }) => ids.has(from))
      .map(({ from, act, target }) => ({ from, act, target })),
  };
}
