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
 * The acts of one paragraph read in several languages, as they may all be meant: a verb that stands for the act that most texts
 * print or may mean is taken for it; of two such acts for the one that more of them print. Verbs that do not stand for it keep what is printed.
 */
function settle(readings: readonly ActReading[]): Act[] {
  const counted = [...new Set(readings.map(({ act }) => act))].map((act) => ({
    act,
    meant: readings.filter((one) => one.act === act || one.also.includes(act)).length,
    printed: readings.filter((one) => one.act === act).length,
  }));
  const [first, second] = counted.sort((a, b) => b.meant - a.meant || b.printed - a.printed);
  const isClear = second === undefined || first?.meant !== second.meant || first.printed !== second.printed;
  const most = isClear ? first?.act : undefined;
  return readings.map(({ act, also }) => (most !== undefined && also.includes(most) ? most : act));
}
