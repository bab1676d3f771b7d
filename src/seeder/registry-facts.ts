import { bare, entryAssertion } from './assertions.js';
import { byLanguage, curated, dated, linkRows, NO_FACTS, type SourceFacts } from './rows.js';
import type { SeedSource } from './sources.js';

/** The id of a paragraph, by its label: `…#OP16`, `…#annex/para4`, `…#OP3-2`. Any other id is an entity's. */
const PROVISION = /#(?:.*\/)?(?:PP|OP|para)\d+[a-z]*(?:-\d+)?$/;

/** What a registry file says. */
export function registryFacts({
  id: registry,
  file,
}: SeedSource & { kind: 'registry' }): Omit<SourceFacts, 'touches'> {
  const { entries = [], notes = [] } = file.value;
  const isOnProvision = (target: string) => PROVISION.test(target);
  return {
    ...NO_FACTS,
    assertions: [
      ...entries.map((entry) => ({ assertion: entryAssertion(entry), source: curated(entry.source) })),
      ...notes
        .filter(({ target }) => !isOnProvision(target))
        .map(({ target, note, source }) => ({
          assertion: { ...bare(target, 'Instrument', 'UNKNOWN'), note },
          source: curated(source),
        })),
    ],
    links: linkRows(
      entries.flatMap((entry) =>
        (entry.links ?? []).map(({ type, to, date, source }) => ({
          type,
          from: entry.id,
          to,
          source: curated(source ?? entry.source),
          ...dated(date ?? null),
        })),
      ),
      registry,
    ),
    notes: notes
      .filter(({ target }) => isOnProvision(target))
      .map(({ target, note, source }, position) => ({
        properties: {
          id: `${registry}:${position}`,
          target,
          ...byLanguage('note', note),
          reference: source,
          source: registry,
        },
      })),
  };
}
