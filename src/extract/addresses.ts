import type { SourceDocument } from '../documents/index.js';
import type { Registry } from '../registry/index.js';
import { canonical, isSameDocument, parseSymbol } from '../symbols/index.js';
import type { Note, ProvisionReading } from './citations/index.js';
import { type Range, rangeOf } from './passage/index.js';

/** Words that cite one document, under an address that leads to another. */
export interface OtherAddress extends Range {
  /** Null in a footnote. */
  provision: string | null;
  /** Where the address leads, and what the words are read as. */
  leadsTo: string;
  read: string;
}

type Hyperlink = SourceDocument['hyperlinks'][number];

interface Cited extends Range {
  target: string;
  provision: string | null;
}

/** Forms by which a document is cited so that an address can be held against it. */
const EXACT: readonly string[] = ['NUMBER', 'SYMBOL'];

/** The addresses of a document that do not lead where its words say, in the order of the text. */
export function otherAddresses(
  links: readonly Hyperlink[],
  provisions: readonly ProvisionReading[],
  notes: Iterable<Note>,
  registry: Registry,
): OtherAddress[] {
  const official = links.filter((link): link is Hyperlink & { symbol: string } => link.symbol !== undefined);
  if (official.length === 0) return [];
  const cited = [...inProvisions(provisions), ...inNotes(notes)].sort((a, b) => a.start - b.start);
  const others: OtherAddress[] = [];
  let from = 0;
  for (const { start, end, symbol } of official.sort((a, b) => a.start - b.start)) {
    while (from < cited.length && (cited[from]?.end ?? 0) <= start) from += 1;
    const under: Cited[] = [];
    for (let at = from; at < cited.length && (cited[at]?.start ?? end) < end; at += 1) {
      const one = cited[at];
      if (one && one.end > start) under.push(one);
    }
    const leadsTo = formsOf(symbol.replace(/[.,;]+$/, ''), registry);
    const [first] = under;
    if (!first || !leadsTo || under.some(({ target }) => isSame(leadsTo, formsOf(target, registry))))
      continue;
    others.push({
      start,
      end,
      provision: first.provision,
      leadsTo: leadsTo[0] ?? symbol,
      read: first.target,
    });
  }
  return others;
}

function* inProvisions(provisions: readonly ProvisionReading[]): Generator<Cited> {
  for (const { id, reading } of provisions)
    for (const { form, target, start, end } of reading.mentions)
      if (target && EXACT.includes(form))
        yield { ...rangeOf(reading.passage, start, end), target, provision: id };
}

function* inNotes(notes: Iterable<Note>): Generator<Cited> {
  for (const { targets } of notes)
    for (const { target, range, mention } of targets)
      if (mention && EXACT.includes(mention.form)) yield { ...range, target, provision: null };
}

/** The symbols under which a document may be known; null for what no address tells apart: a decision has no document of its own. */
function formsOf(symbol: string, registry: Registry): string[] | null {
  const parsed = parseSymbol(symbol);
  if (!parsed || parsed.series === 'DECISION') return null;
  const known = registry.byAlias(symbol)?.id;
  return [canonical(parsed), ...(known === undefined ? [] : [known])];
}

/** Of what the address does not tell, it says nothing. */
function isSame(leadsTo: readonly string[], read: readonly string[] | null): boolean {
  return read === null || leadsTo.some((one) => read.some((other) => isSameDocument(one, other)));
}
