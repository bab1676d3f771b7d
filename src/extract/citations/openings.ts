import { rangeOf, surfaceOf } from '../passage/index.js';
import { ASKING } from '../verbs/index.js';
import type { ProvisionReading } from './citations.js';
import type { Clause } from './clauses.js';

/** What ends a paragraph whose sentence the next ones go on with. */
const COLON = /: ?$/;

/**
 * "Resolves that, for 2024:" and below it numbered sentences without a verb of their own: the verb of the opening governs each of them, up to the
 * next paragraph that has one. An opening may be nothing but its verb ("Decides").
 * @param text the document's
 */
export function underOpenings(provisions: readonly ProvisionReading[], text: string): ProvisionReading[] {
  let opening: ProvisionReading | null = null;
  return provisions.map((one) => {
    if (one.clauses.length > 0) opening = opens(one) ? one : null;
    const clause =
      opening !== null && opening !== one && isBelow(one, opening) ? governed(one, opening, text) : null;
    return clause ? { ...one, clauses: [clause] } : one;
  });
}

/** Its items are told by the paragraphs below it, not in it. */
function opens({ outline, clauses, reading }: ProvisionReading): boolean {
  if (outline.section !== 'OPERATIVE' || outline.items.length > 0) return false;
  const last = clauses.at(-1);
  if (!last || !ASKING.includes(last.act)) return false;
  const { text } = reading.passage;
  return COLON.test(text) || (clauses.length === 1 && last.verb.end === text.trimEnd().length);
}

function isBelow({ outline, clauses }: ProvisionReading, { outline: opening }: ProvisionReading): boolean {
  return clauses.length === 0 && outline.section === 'OPERATIVE' && outline.part === opening.part;
}

function governed({ reading }: ProvisionReading, opening: ProvisionReading, text: string): Clause | null {
  const verb = opening.clauses.at(-1)?.verb;
  if (!verb) return null;
  const { passage } = opening.reading;
  const printed = surfaceOf(text, rangeOf(passage, verb.start, verb.end), passage.ranges);
  const end = reading.passage.text.trimEnd().length;
  return {
    act: verb.act,
    verb: { act: verb.act, start: 0, end: 0, begin: 0 },
    printed,
    end,
    until: Number.POSITIVE_INFINITY,
  };
}
