import { isSlashed } from './parse.js';
import { toRoman } from './roman.js';
import type { DocumentSymbol, Session, SingleSymbol } from './types.js';
import type { ReferenceWords } from './words.js';

/**
 * The canonical form, by which an instrument is known everywhere: A/RES/56/183, A/RES/57/270 B, A/RES/217 A (III),
 * A/RES/3201 (S-VI), E/RES/2006/46, S/RES/1325 (2000), A/DEC/72/543, A/72/64-E/2017/12. It parses back to itself.
 */
export function canonical(symbol: DocumentSymbol): string {
  if (symbol.series === 'JOINT') return symbol.halves.map(canonical).join('-');
  let out = base(symbol);
  for (const { type, label } of symbol.suffixes) out += type === 'PART' ? ` ${label}` : `/${label}`;
  return out;
}

function base(symbol: SingleSymbol): string {
  switch (symbol.series) {
    case 'GA_RESOLUTION':
      return `A/RES/${shortForm(symbol)}`;
    case 'ECOSOC_RESOLUTION':
      return `E/RES/${shortForm(symbol)}`;
    case 'SC_RESOLUTION':
      return `S/RES/${shortForm(symbol)}`;
    case 'HRC_RESOLUTION':
      return `A/HRC/RES/${shortForm(symbol)}`;
    case 'DECISION':
      return `${{ GA: 'A', ECOSOC: 'E', HRC: 'A/HRC' }[symbol.organ]}/DEC/${shortForm(symbol)}`;
    case 'DRAFT':
      return [...symbol.path, `L.${symbol.number}`].join('/');
    case 'RECORD':
      return [...symbol.path, `${symbol.type}.${symbol.number}`].join('/');
    case 'DOCUMENT':
      return [...symbol.path, symbol.item].join('/');
  }
}

/**
 * The number by which a resolution or decision is cited in running text: 56/183, 57/270 B, 217 A (III), 2006/46,
 * 1325 (2000). Null for documents, which are cited by their whole symbol.
 */
export function shortForm(symbol: DocumentSymbol): string | null {
  switch (symbol.series) {
    case 'GA_RESOLUTION':
      return isSlashed(symbol.session)
        ? `${printSession(symbol.session)}/${lettered(symbol)}`
        : `${lettered(symbol)} (${romanSession(symbol.session)})`;
    case 'ECOSOC_RESOLUTION':
      return symbol.session === null
        ? `${symbol.year}/${lettered(symbol)}`
        : `${lettered(symbol)} (${romanSession(symbol.session)})`;
    case 'SC_RESOLUTION':
      return symbol.year === null ? String(symbol.number) : `${symbol.number} (${symbol.year})`;
    case 'HRC_RESOLUTION':
      return `${printSession(symbol.session)}/${symbol.number}`;
    case 'DECISION':
      if (symbol.organ === 'ECOSOC' && symbol.session !== null)
        return `${lettered(symbol)} (${romanSession(symbol.session)})`;
      return `${symbol.session === null ? symbol.year : printSession(symbol.session)}/${lettered(symbol)}`;
    default:
      return null;
  }
}

/** Head and number in a language's own words ("resolution 56/183"); the canonical form where there is no head. */
export function spell(symbol: DocumentSymbol, words: ReferenceWords): string {
  const short = shortForm(symbol);
  const [head] = symbol.series === 'DECISION' ? words.heads.decision : words.heads.resolution;
  return short === null || head === undefined ? canonical(symbol) : `${head} ${short}`;
}

/** As the files of the UN's XML collections are named: A_RES_56_183, S_RES_1325 (2000). */
export function fileName(symbol: DocumentSymbol): string {
  return canonical(symbol).replaceAll('/', '_');
}

const PREFIX: Record<Session['type'], string> = { REGULAR: '', SPECIAL: 'S-', EMERGENCY: 'ES-' };

/** '56', 'S-27', 'ES-10'. */
export function printSession(session: Session): string {
  return `${PREFIX[session.type]}${session.number}`;
}

/** 'III', 'S-VI', 'ES-V'. */
function romanSession(session: Session): string {
  return `${PREFIX[session.type]}${toRoman(session.number)}`;
}

function lettered(symbol: { number: number; letter: string | null }): string {
  return symbol.letter === null ? String(symbol.number) : `${symbol.number} ${symbol.letter}`;
}
