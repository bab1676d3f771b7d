import { languageCodes, loadLanguage } from '../languages/index.js';
import type { Act, ClauseFacts, LanguageCode } from '../seedfile/index.js';

/** An act as one text's verb is read, and the acts that this verb stands for elsewhere. */
export interface ActReading {
  act: Act;
  also: readonly Act[];
}

const known = new Set(languageCodes());

/** The act of a clause with what its printed verb stands for elsewhere, by the data of the text's language. */
export function actReading(language: LanguageCode, { act, verb }: ClauseFacts): ActReading {
  const also = known.has(language) ? loadLanguage(language).alsoStandsFor(verb.text, act) : [];
  return { act, also: also as Act[] };
}

/** The acts of several texts, each under what it hangs on, as they may all be meant; null where a text has none. */
export function settleTexts(
  texts: readonly (readonly (readonly [key: string, reading: ActReading | null])[])[],
): [key: string, act: Act | null][][] {
  const byKey = new Map<string, ActReading[]>();
  for (const [key, reading] of texts.flat())
    if (reading) byKey.set(key, [...(byKey.get(key) ?? []), reading]);
  const acts = new Map<ActReading, Act>();
  for (const readings of byKey.values())
    settle(readings).forEach((act, index) => {
      const reading = readings[index];
      if (reading) acts.set(reading, act);
    });
  return texts.map((text) =>
    text.map(([key, reading]) => [key, reading && (acts.get(reading) ?? reading.act)]),
  );
}

/**
 * The acts of one paragraph read in several languages, as they may all be meant: where more texts read one act than any
 * other, a verb that stands for it, too, is taken for it. Verbs that do not stand for it keep what is printed.
 */
function settle(readings: readonly ActReading[]): Act[] {
  const votes = new Map<Act, number>();
  for (const { act } of readings) votes.set(act, (votes.get(act) ?? 0) + 1);
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  const most = first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  return readings.map(({ act, also }) => (most !== null && also.includes(most) ? most : act));
}
