import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ACTS, type Act } from '../seedfile/index.js';

/** A difference between the languages that stands in the texts themselves: a person read what each prints. */
export interface ReadDifference {
  /** Ids of the paragraphs that print it, in whatever documents. */
  at: string[];
  /** By language: the first act, null where the text has none, and the verb as printed. */
  printed: Record<string, { act: Act | null; verb?: string }>;
}

/** What test/reference/differences.json holds (test/reference/README.md). */
export interface Differences {
  format: 'recalling-differences/1';
  firstActs: ReadDifference[];
}

export const DIFFERENCES_FILE = 'differences.json';

/** By paragraph: the first act that each language prints. */
export type PrintedActs = ReadonlyMap<string, ReadonlyMap<string, Act | null>>;

/** Reads the differences of a folder of references; none where it holds none. Throws, with the place, where one is not of that shape. */
export async function readDifferences(folder: string): Promise<PrintedActs> {
  const file = path.join(folder, DIFFERENCES_FILE);
  const json = await readFile(file, 'utf8').catch(() => null);
  return json === null ? new Map() : printedActs(parseDifferences(json, file));
}

/** @throws Error that names the file, the entry and what is wrong with it */
export function parseDifferences(json: string, file: string): Differences {
  const value = JSON.parse(json) as Partial<Differences>;
  const fail = (place: string, what: string) => {
    throw new Error(`${file}${place}: ${what}, as test/reference/README.md tells.`);
  };
  if (value.format !== 'recalling-differences/1' || !Array.isArray(value.firstActs))
    return fail('', 'expected { "format": "recalling-differences/1", "firstActs": […] }');
  const known = new Set<string>();
  value.firstActs.forEach(({ at, printed }: Partial<ReadDifference>, index) => {
    const place = ` firstActs[${index}]`;
    if (!Array.isArray(at) || at.length === 0 || !at.every((id) => /^[^#]+#[^#]+$/u.test(id)))
      fail(place, '"at" must list ids of paragraphs (A/RES/61/7#OP3)');
    for (const id of at ?? []) {
      if (known.has(id)) fail(place, `${id} stands in two entries`);
      known.add(id);
    }
    const acts = Object.values(printed ?? {}).map(({ act }) => act);
    if (acts.length < 2 || !acts.every((act) => act === null || ACTS.includes(act)))
      fail(place, '"printed" must name the act of each language, or null');
    if (new Set(acts).size < 2) fail(place, 'all languages print one act: this is no difference');
  });
  return value as Differences;
}

function printedActs({ firstActs }: Differences): PrintedActs {
  return new Map(
    firstActs.flatMap(({ at, printed }) => {
      const acts = new Map(Object.entries(printed).map(([language, { act }]) => [language, act]));
      return at.map((id) => [id, acts] as const);
    }),
  );
}
