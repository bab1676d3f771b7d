import { parseSymbol } from './parse.js';
import { canonical } from './print.js';
import type { DocumentSymbol, Organ, Session, SingleSymbol, Suffix } from './types.js';

/**
 * Other symbols under which the very same document is cited: the halves of a joint symbol, in canonical form. The part of an old
 * resolution has none: links that leave its letter out (A/RES/217 (III)) mean the whole resolution.
 */
export function aliases(symbol: DocumentSymbol): string[] {
  return symbol.series === 'JOINT' ? symbol.halves.map(canonical) : [];
}

/** How a document with a suffix hangs on the one without it. */
export interface Relative {
  base: DocumentSymbol;
  relation: 'CORRECTS' | 'ADDS_TO' | 'REVISES' | 'PART_OF';
}

const RELATIONS: Record<Suffix['type'], Relative['relation']> = {
  CORR: 'CORRECTS',
  ADD: 'ADDS_TO',
  REV: 'REVISES',
  AMEND: 'REVISES',
  SUMMARY: 'PART_OF',
  PART: 'PART_OF',
};

/**
 * The document that a corrigendum corrects, an addendum adds to, a revision revises; one step back, so that
 * A/72/1/Add.1/Corr.2 corrects A/72/1/Add.1. Null for a document without suffix. A joint symbol steps back in all its halves.
 */
export function relative(symbol: DocumentSymbol): Relative | null {
  const suffixes = symbol.series === 'JOINT' ? (symbol.halves[0]?.suffixes ?? []) : symbol.suffixes;
  const last = suffixes[suffixes.length - 1];
  if (last === undefined) return null;
  const back = <S extends SingleSymbol>(single: S): S => ({
    ...single,
    suffixes: single.suffixes.slice(0, -1),
  });
  const base = symbol.series === 'JOINT' ? { ...symbol, halves: symbol.halves.map(back) } : back(symbol);
  return { base, relation: RELATIONS[last.type] };
}

/**
 * Whether two symbols may stand for one document, as far as they tell: the same, a joint one and a half of it, a resolution and one
 * of its parts, or what corrects, adds to or revises the other. What is no symbol stands for itself alone.
 */
export function isSameDocument(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [parseSymbol(one), parseSymbol(other)];
  return (
    a !== null && b !== null && halvesOf(a).some((half) => halvesOf(b).some((its) => isAlike(half, its)))
  );
}

function halvesOf(symbol: DocumentSymbol): readonly SingleSymbol[] {
  return symbol.series === 'JOINT' ? symbol.halves : [symbol];
}

/** Compares as far as both tell: without letters, and with so many suffixes as both have. */
function isAlike(a: SingleSymbol, b: SingleSymbol): boolean {
  const shared = Math.min(a.suffixes.length, b.suffixes.length);
  const [one, other] = [a, b].map((symbol) =>
    canonical({
      ...symbol,
      ...('letter' in symbol ? { letter: null } : {}),
      suffixes: symbol.suffixes.slice(0, shared),
    } as SingleSymbol),
  );
  return one === other;
}

/** Who issued it, as far as the symbol tells. */
export interface Issuer {
  /** The body's part of the symbol: 'A', 'A/C.2', 'E/CN.16', 'A/HRC', 'TD/B', 'FCCC/CP'. */
  prefix: string;
  organ: Organ | null;
  session: Session | null;
  year: number | null;
}

const ORGANS: Record<string, Organ> = { A: 'GA', E: 'ECOSOC', S: 'SC', 'A/HRC': 'HRC' };

/** The issuing body with its session or year; of a joint symbol, that of its first half. */
export function issuer(symbol: DocumentSymbol): Issuer {
  switch (symbol.series) {
    case 'JOINT': {
      const [first] = symbol.halves;
      if (first === undefined) throw new Error('issuer: a joint symbol has at least two halves.');
      return issuer(first);
    }
    case 'GA_RESOLUTION':
      return { prefix: 'A', organ: 'GA', session: symbol.session, year: null };
    case 'ECOSOC_RESOLUTION':
      return { prefix: 'E', organ: 'ECOSOC', session: symbol.session, year: symbol.year };
    case 'SC_RESOLUTION':
      return { prefix: 'S', organ: 'SC', session: null, year: symbol.year };
    case 'HRC_RESOLUTION':
      return { prefix: 'A/HRC', organ: 'HRC', session: symbol.session, year: null };
    case 'DECISION': {
      const prefix = { GA: 'A', ECOSOC: 'E', HRC: 'A/HRC' }[symbol.organ];
      return { prefix, organ: symbol.organ, session: symbol.session, year: symbol.year };
    }
    default: {
      const { path, session, year } = symbol;
      const end = path.findIndex((segment, i) => i > 0 && /^(?:E?S-)?\d+$/.test(segment));
      const prefix = (end < 0 ? path : path.slice(0, end)).join('/');
      return { prefix, organ: ORGANS[prefix] ?? ORGANS[path[0] ?? ''] ?? null, session, year };
    }
  }
}
