import type { LinkFacts, Source } from '../seedfile/index.js';
import { canonical, relative } from '../symbols/index.js';
import { bare, symbolOf } from './assertions.js';
import { documentFacts } from './document-facts.js';
import { registryFacts } from './registry-facts.js';
import { linkRows, type SourceFacts } from './rows.js';
import type { SeedSource } from './sources.js';

/** All facts of a source, with the ids of every entity that they touch. */
export function factsOf(source: SeedSource): SourceFacts {
  const stated = source.kind === 'document' ? documentFacts(source.file.value) : registryFacts(source);
  const facts = withRelatives(stated, source.id);
  const touches = [
    ...facts.assertions.map(({ assertion }) => assertion.id),
    ...facts.links.flatMap(({ from, to }) => [String(from), String(to)]),
    ...facts.citations.map(({ target }) => String(target)),
  ];
  return { ...facts, touches: [...new Set(touches)].sort() };
}

/** Adds how documents with a suffix hang on the ones without, as their symbols tell: Corr.1 CORRECTS its base. */
function withRelatives(facts: Omit<SourceFacts, 'touches'>, source: string): Omit<SourceFacts, 'touches'> {
  const known = new Set(facts.assertions.map(({ assertion }) => assertion.id));
  const stated = new Set(facts.links.map(({ from, type, to }) => `${from} ${type} ${to}`));
  const assertions = [...facts.assertions];
  const links: (LinkFacts & { source: Source })[] = [];
  for (const { assertion, source: origin } of facts.assertions) {
    const symbol = symbolOf(assertion.id);
    const kin = symbol === null ? null : relative(symbol);
    if (kin === null) continue;
    const base = canonical(kin.base);
    if (!known.has(base)) assertions.push({ assertion: bare(base, 'Instrument', 'UNKNOWN'), source: origin });
    known.add(base);
    if (!stated.has(`${assertion.id} ${kin.relation} ${base}`)) {
      links.push({ type: kin.relation, from: assertion.id, to: base, source: origin });
    }
  }
  return { ...facts, assertions, links: [...facts.links, ...linkRows(links, source)] };
}
