import type { Registry } from '../../registry/index.js';
import type { CitationFacts, EntityFacts, LinkFacts, Source } from '../../seedfile/index.js';
import {
  aliases,
  canonical,
  type DocumentSymbol,
  issuer,
  parseSymbol,
  relative,
} from '../../symbols/index.js';
import { kindOf } from '../masthead/index.js';
import { bodyOf } from '../references/index.js';

/** A resolution or decision of a body that is none of the organs: 'unea/resolution/2-1'. */
const OTHER_SERIES = /^(.+)\/(resolution|decision)\/([^/]+)$/;

/** Who adopted it: a body; of a conference the one that holds it, too. */
function adopters(id: string, registry: Registry): [LinkFacts['type'], string][] {
  const entry = registry.byId.get(id);
  if (entry?.label === 'Body') return [['ADOPTED_BY', id]];
  if (entry?.label !== 'Event') return [];
  const holders = (entry.links ?? []).filter(({ type }) => type === 'HELD_BY');
  return [['OUTCOME_OF', id], ...holders.map(({ to }): [LinkFacts['type'], string] => ['ADOPTED_BY', to])];
}

/** What the document tells of the instruments it cites: kind, date, issuer, other symbols, and what a suffix hangs on. */
export function entitiesOf(
  document: string,
  citations: readonly CitationFacts[],
  named: readonly string[],
  own: ReadonlySet<string>,
  registry: Registry,
): { entities: EntityFacts[]; links: LinkFacts[] } {
  const entities = new Map<string, EntityFacts>();
  const links = new Map<string, LinkFacts>();
  const link = (one: LinkFacts) => {
    const key = `${one.from} ${one.type} ${one.to}`;
    if (!links.has(key)) links.set(key, one);
  };
  const add = (id: string, symbol: DocumentSymbol, source: Source, date: string | null) => {
    const other = aliases(symbol);
    entities.set(id, {
      id,
      label: 'Instrument',
      kind: kindOf(symbol),
      ...(other.length > 0 ? { aliases: other } : {}),
      ...(date ? { date } : {}),
      source,
    });
    const from = issuer(symbol);
    const resolution = [
      'GA_RESOLUTION',
      'ECOSOC_RESOLUTION',
      'SC_RESOLUTION',
      'HRC_RESOLUTION',
      'DECISION',
    ].includes(symbol.series);
    if (from.organ && resolution && registry.byId.has(bodyOf(from.organ)))
      link({ type: 'ADOPTED_BY', from: id, to: bodyOf(from.organ), ...(date ? { date } : {}), source });
    const back = relative(symbol);
    if (back && back.relation !== 'PART_OF') {
      const base = canonical(back.base);
      if (!own.has(base) && !registry.byAlias(base) && !entities.has(base))
        add(base, back.base, source, null);
      link({ type: back.relation, from: id, to: registry.byAlias(base)?.id ?? base, source });
    }
  };
  for (const { target, from, date } of citations) {
    if (own.has(target)) continue;
    const known = entities.get(target);
    const symbol = known ? null : parseSymbol(target);
    if (known && date) known.date ??= date;
    const source: Source = { kind: 'document', document, provision: from };
    if (symbol) add(target, symbol, source, date);
    const other = known || symbol || registry.byId.has(target) ? null : OTHER_SERIES.exec(target);
    if (!other) continue;
    const [, body = '', kind = '', number = ''] = other;
    const alias = number.replace(/^(\d+)-(?=C[MPO])/, '$1/').replace(/^(\d+)-C-/, '$1 C/');
    entities.set(target, {
      id: target, label: 'Instrument', kind: kind === 'decision' ? 'DECISION' : 'RESOLUTION',
      ...(/[A-Z]/.test(alias) ? { aliases: [alias] } : {}), source,
    }); // biome-ignore format: one line
    for (const [type, to] of adopters(body, registry)) link({ type, from: target, to, source });
  }
  // What no paragraph cites (a note on a masthead's mark, the draft on which another rests) is named all the same.
  for (const target of named) {
    const symbol = own.has(target) || entities.has(target) ? null : parseSymbol(target);
    if (symbol) add(target, symbol, { kind: 'document', document }, null);
  }
  return {
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
  };
}
