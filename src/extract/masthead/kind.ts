import type { Language } from '../../languages/index.js';
import type { Kind } from '../../seedfile/index.js';
import type { DocumentSymbol } from '../../symbols/index.js';
import type { ScannedLine } from './scanned-line.js';

/** Whether the series of a symbol tells what a document is, whatever its title begins with. */
export function isSeriesOf(symbol: DocumentSymbol | null): boolean {
  return (
    symbol !== null && (/RESOLUTION$|^DECISION$|^DRAFT$/.test(symbol.series) || symbol.series === 'RECORD')
  );
}

/** A draft whose masthead speaks of a decision and not of a resolution. */
export function isDraftDecision(symbol: DocumentSymbol | null, lines: readonly ScannedLine[]): boolean {
  if (symbol?.series !== 'DRAFT' || symbol.suffixes.at(-1)?.type === 'CORR') return false;
  const drafts = lines.flatMap(({ lexemes }) => lexemes.of('draft'));
  const decisions = lines.flatMap(({ lexemes }) => lexemes.of('draftDecision'));
  return decisions.length > 0 && decisions.length >= drafts.length;
}

const CALLED = { letter: 'LETTER', note: 'NOTE', reportOf: 'REPORT' } as const;

/** What a line says that a document is. */
export interface Calling {
  line: ScannedLine;
  kind: (typeof CALLED)[keyof typeof CALLED];
}

/** The line of a masthead that says what a document is: "Letter dated …", "Note by the …", "Report of the …". */
export function calling(lines: readonly ScannedLine[], { spaced }: Language): Calling | null {
  for (const line of lines) {
    if (line.text.includes('[')) continue;
    for (const { kind, start, end } of line.lexemes.all) {
      const place = spaced ? start <= 3 : line.folded.length - end <= 2;
      if (place && kind in CALLED) return { line, kind: CALLED[kind as keyof typeof CALLED] };
    }
  }
  return null;
}

/** What kind of instrument a symbol names; of a document the masthead tells. */
export function kindOf(symbol: DocumentSymbol | null, isReport = false, called: Kind | null = null): Kind {
  const last =
    symbol && symbol.series !== 'JOINT'
      ? symbol.suffixes.at(-1)?.type
      : symbol?.series === 'JOINT'
        ? symbol.halves[0]?.suffixes.at(-1)?.type
        : undefined;
  if (last === 'CORR') return 'CORRIGENDUM';
  if (last === 'ADD' && !isReport) return 'ADDENDUM';
  switch (symbol?.series) {
    case 'GA_RESOLUTION':
    case 'ECOSOC_RESOLUTION':
    case 'SC_RESOLUTION':
    case 'HRC_RESOLUTION':
      return 'RESOLUTION';
    case 'DECISION':
      return 'DECISION';
    case 'DRAFT':
      return 'DRAFT_RESOLUTION';
    case 'RECORD':
      return symbol.type === 'PV' ? 'VERBATIM_RECORD' : 'SUMMARY_RECORD';
    case 'DOCUMENT':
      if (symbol.path.includes('PRST')) return 'STATEMENT';
      return called ?? (isReport ? 'REPORT' : 'DOCUMENT');
    default:
      return called ?? (isReport ? 'REPORT' : 'DOCUMENT');
  }
}
