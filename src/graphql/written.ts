import { languageCodes, readReferences } from '../languages/index.js';
import {
  documentUrl,
  type Organ,
  parseSymbol,
  type ReferenceWords,
  readWritten,
  suggest,
} from '../symbols/index.js';

/** Bodies of the languages' data by the organ whose resolutions they issue. */
const ORGANS: Readonly<Record<string, Organ>> = { unga: 'GA', ecosoc: 'ECOSOC', unsc: 'SC', hrc: 'HRC' };
/** What people type in any language. */
const ABBREVIATIONS: ReferenceWords['bodies'] = {
  GA: ['GA', 'UNGA'],
  ECOSOC: ['ECOSOC'],
  SC: ['SC', 'UNSC'],
  HRC: ['HRC', 'UNHRC'],
};

let words: ReferenceWords[] | undefined;

/** Canonical symbols that a written form can mean, likeliest first. */
export function readSymbols(text: string): string[] {
  // Most forms are symbols as they stand, and need no language.
  const isSymbol = parseSymbol(text.trim()) !== null;
  if (!isSymbol) words ??= languageCodes().map((code) => referenceWords(code));
  return readWritten(text, isSymbol ? [] : (words ?? [])).map(({ id }) => id);
}

/** Of the `known` ids those near to a text that is none; where none is near, sound symbols that may have been meant. */
export function nearSymbols(text: string, known: readonly string[] = []): string[] {
  return suggest(text, known);
}

/** The official address of a symbol in a language; null where it has none. */
export function addressOf(symbol: string, language: string): string | null {
  const parsed = parseSymbol(symbol);
  return parsed === null ? null : documentUrl(parsed, language);
}

/**
 * The words by which a language cites. Read from its data alone: to read whole documents a language takes tens of megabytes,
 * which a server has no use for.
 */
function referenceWords(language: string): ReferenceWords {
  const { heads, issuers, letters, sessions, ranges } = readReferences(language);
  const headsOf = (kind: string) =>
    heads.filter((head) => head.kind === kind).flatMap((head) => head.phrases);
  const bodies = Object.entries(ORGANS).map(([body, organ]) => {
    const phrases = issuers.filter((issuer) => issuer.body === body).flatMap((issuer) => issuer.phrases);
    return [organ, [...phrases, ...(ABBREVIATIONS[organ] ?? [])]];
  });
  return {
    language,
    heads: {
      resolution: headsOf('RESOLUTION'),
      decision: headsOf('DECISION'),
      document: headsOf('DOCUMENT'),
    },
    bodies: Object.fromEntries(bodies),
    letters,
    sessions,
    through: ranges,
  };
}
