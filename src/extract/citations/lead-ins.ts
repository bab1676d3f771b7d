import type { Act } from '../../seedfile/index.js';
import type { ProvisionReading } from './citations.js';

/**
 * "Solemnly declares the following:" leads the operative paragraphs behind it that have no verb of their own: the act of each such paragraph,
 * which is not printed in it.
 */
export function leadIns(provisions: readonly ProvisionReading[]): Map<ProvisionReading, Act> {
  const led = new Map<ProvisionReading, Act>();
  let leader: ProvisionReading | undefined;
  for (const one of provisions) {
    const { part, section, items } = one.outline;
    if (section !== 'OPERATIVE' || leader?.outline.part !== part) leader = undefined;
    const opens = items.length === 0 && one.reading.passage.text.trimEnd().endsWith(':');
    const act = leader?.clauses.at(-1)?.act;
    if (section === 'OPERATIVE' && one.clauses.length > 0) leader = opens ? one : leader;
    else if (act) led.set(one, act);
  }
  return led;
}
