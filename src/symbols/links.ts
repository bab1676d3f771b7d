import { isSlashed, parseSymbol } from './parse.js';
import { canonical, printSession } from './print.js';
import type { DocumentSymbol } from './types.js';

/**
 * The official address of a document: https://docs.un.org/<language>/<symbol>, written without spaces as the site wants it
 * (S/RES/1325(2000)); a joint symbol by its first half, an old lettered resolution by the whole of it (A/RES/217(III)).
 * Null for a decision, which is printed only in the official records, and for a resolution whose year is not known.
 */
export function documentUrl(symbol: DocumentSymbol, language: string): string | null {
  if (symbol.series === 'JOINT') {
    const [first] = symbol.halves;
    return first === undefined ? null : documentUrl(first, language);
  }
  if (symbol.series === 'DECISION' || (symbol.series === 'SC_RESOLUTION' && symbol.year === null))
    return null;
  const isOld = symbol.series === 'GA_RESOLUTION' && !isSlashed(symbol.session);
  const printed = canonical(isOld ? { ...symbol, letter: null } : symbol);
  return `https://docs.un.org/${language}/${printed.replaceAll(' ', '')}`;
}

const AKN_BODIES = { GA_RESOLUTION: 'unga', ECOSOC_RESOLUTION: 'unecosoc', SC_RESOLUTION: 'unsc' } as const;

/**
 * The address of a resolution in Akoma Ntoso for the UN: /akn/un/statement/deliberation/unga/2022-12-14/77-150/.
 * `date` is the day of adoption. Null for what the UN publishes no such text of.
 */
export function aknAddress(symbol: DocumentSymbol, date: string): string | null {
  const number = aknNumber(symbol);
  if (number === null || !(symbol.series in AKN_BODIES)) return null;
  const body = AKN_BODIES[symbol.series as keyof typeof AKN_BODIES];
  return `/akn/un/statement/deliberation/${body}/${date}/${number}/`;
}

function aknNumber(symbol: DocumentSymbol): string | null {
  switch (symbol.series) {
    case 'GA_RESOLUTION':
      return isSlashed(symbol.session)
        ? `${printSession(symbol.session)}-${symbol.number}${symbol.letter ?? ''}`
        : null;
    case 'ECOSOC_RESOLUTION':
      return symbol.year === null ? null : `${symbol.year}-${symbol.number}${symbol.letter ?? ''}`;
    case 'SC_RESOLUTION':
      return symbol.year === null ? null : `${symbol.number}-${symbol.year}`;
    default:
      return null;
  }
}

const AKN =
  /^\/akn\/un\/statement\/deliberation\/(unga|unecosoc|unsc)\/(\d{4}-\d{2}-\d{2})\/((?:E?S-)?\d{1,4})-(\d{1,4}[A-Z]?)(?:\/.*)?$/;

/** Reads an AKN address back, of the work or of any of its texts; null for any other address. */
export function readAknAddress(address: string): { symbol: DocumentSymbol; date: string } | null {
  const [, body, date, first, second] = AKN.exec(address.trim()) ?? [];
  if (body === undefined || date === undefined) return null;
  const series = { unga: 'A', unecosoc: 'E', unsc: 'S' }[body];
  const symbol = parseSymbol(`${series}/RES/${first}${body === 'unsc' ? `(${second})` : `/${second}`}`);
  return symbol === null ? null : { symbol, date };
}
