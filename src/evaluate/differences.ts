import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ACTS, type Act } from '../seedfile/index.js';

/** A difference between the languages that stands in the texts themselves: a person read what each prints. */
export interface ReadDifference<Printed> {
  /** Ids of the paragraphs that print it, in whatever documents. */
  at: string[];
  /** By language. */
  printed: Record<string, Printed>;
}

/** The first act of a paragraph, null where the text has none, and the verb as printed. */
export interface PrintedFirst {
  act: Act | null;
  verb?: string;
}

/** Acts of a paragraph with their verbs as printed, but for those that all languages print. */
export type PrintedVerbs = Partial<Record<Act, string>>;

/** What test/reference/differences.json holds (test/reference/README.md). */
export interface Differences {
  format: 'recalling-differences/1';
  firstActs: ReadDifference<PrintedFirst>[];
  acts: ReadDifference<PrintedVerbs>[];
}

export const DIFFERENCES_FILE = 'differences.json';

/** What one paragraph was read to print, by language. */
export interface PrintedActs {
  first?: ReadonlyMap<string, PrintedFirst>;
  all?: ReadonlyMap<string, PrintedVerbs>;
}

/** By the id of the paragraph. */
export type PrintedParagraphs = ReadonlyMap<string, PrintedActs>;

/** Reads the differences of a folder of references; none where it holds none. Throws, with the place, where one is not of that shape. */
export async function readDifferences(folder: string): Promise<PrintedParagraphs> {
  const file = path.join(folder, DIFFERENCES_FILE);
  const json = await readFile(file, 'utf8').catch(() => null);
  return json === null ? new Map() : printedParagraphs(parseDifferences(json, file));
}

/** @throws Error that names the file, the entry and what is wrong with it */
export function parseDifferences(json: string, file: string): Differences {
  const value = JSON.parse(json) as Partial<Differences>;
  const fail = (place: string, what: string): never => {
    throw new Error(`${file}${place}: ${what}, as test/reference/README.md tells.`);
  };
  if (
    value.format !== 'recalling-differences/1' ||
    !Array.isArray(value.firstActs) ||
    !Array.isArray(value.acts)
  )
    return fail('', 'expected { "format": "recalling-differences/1", "firstActs": […], "acts": […] }');
  checkPlaces('firstActs', value.firstActs, fail);
  value.firstActs.forEach(({ printed }, index) => {
    const acts = Object.values(printed ?? {}).map(({ act }) => act);
    if (acts.length < 2 || !acts.every((act) => act === null || ACTS.includes(act)))
      fail(` firstActs[${index}]`, '"printed" must name the act of each language, or null');
    if (new Set(acts).size < 2)
      fail(` firstActs[${index}]`, 'all languages print one act: this is no difference');
  });
  checkPlaces('acts', value.acts, fail);
  value.acts.forEach(({ printed }, index) => {
    const acts = Object.values(printed ?? {}).map((verbs) => Object.keys(verbs) as Act[]);
    if (acts.length < 2 || !acts.flat().every((act) => ACTS.includes(act)))
      fail(` acts[${index}]`, '"printed" must name the acts of each language, with their verbs');
    const shared = acts.flat().find((act) => acts.every((list) => list.includes(act)));
    if (shared || acts.flat().length === 0)
      fail(` acts[${index}]`, `all languages print ${shared ?? 'nothing'}: this is no difference`);
  });
  return value as Differences;
}

function checkPlaces(
  list: string,
  entries: Partial<ReadDifference<unknown>>[],
  fail: (place: string, what: string) => never,
): void {
  const known = new Set<string>();
  for (const [index, { at }] of entries.entries()) {
    const place = ` ${list}[${index}]`;
    if (!Array.isArray(at) || at.length === 0 || !at.every((id) => /^[^#]+#[^#]+$/u.test(id)))
      fail(place, '"at" must list ids of paragraphs (A/RES/61/7#OP3)');
    for (const id of at ?? []) {
      if (known.has(id)) fail(place, `${id} stands in two entries`);
      known.add(id);
    }
  }
}

function printedParagraphs({ firstActs, acts }: Differences): PrintedParagraphs {
  const paragraphs = new Map<string, PrintedActs>();
  const add = (id: string, more: PrintedActs) => paragraphs.set(id, { ...paragraphs.get(id), ...more });
  for (const { at, printed } of firstActs)
    for (const id of at) add(id, { first: new Map(Object.entries(printed)) });
  for (const { at, printed } of acts) for (const id of at) add(id, { all: new Map(Object.entries(printed)) });
  return paragraphs;
}
