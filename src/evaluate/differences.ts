import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ACTS, type Act } from '../seedfile/index.js';
import { itemKey } from './targets.js';

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

/** In how many clauses a paragraph cites a target; or, where languages that cite it as often do so in clauses of other acts, the act of each. */
export type PrintedClauses = number | Act[];

/** A target that paragraphs cite in some languages and not in others, more often, or in other clauses. */
export interface PrintedCitation extends ReadDifference<PrintedClauses> {
  target: string;
}

/** What test/reference/differences.json holds (test/reference/README.md). */
export interface Differences {
  format: 'recalling-differences/1';
  firstActs: ReadDifference<PrintedFirst>[];
  acts: ReadDifference<PrintedVerbs>[];
  citations?: PrintedCitation[];
}

export const DIFFERENCES_FILE = 'differences.json';

/** What one paragraph was read to print, by language. */
export interface PrintedActs {
  first?: ReadonlyMap<string, PrintedFirst>;
  all?: ReadonlyMap<string, PrintedVerbs>;
  /** By target, in which clauses each language cites it. */
  cited?: ReadonlyMap<string, ReadonlyMap<string, PrintedClauses>>;
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
  checkCitations(value.citations ?? [], fail);
  return value as Differences;
}

function checkCitations(
  entries: Partial<PrintedCitation>[],
  fail: (place: string, what: string) => never,
): void {
  const targets = new Map<string, Partial<PrintedCitation>[]>();
  for (const [index, entry] of entries.entries()) {
    const { target, printed } = entry;
    if (typeof target !== 'string' || target === '') fail(` citations[${index}]`, '"target" must be an id');
    const clauses = Object.values(printed ?? {});
    const areCounts = clauses.every((one) => typeof one === 'number' && Number.isInteger(one) && one >= 0);
    const [first] = clauses;
    const areActs = clauses.every(
      (one) =>
        Array.isArray(one) &&
        one.length === (Array.isArray(first) ? first.length : 0) &&
        one.every((act) => ACTS.includes(act)),
    );
    if (clauses.length < 2 || !(areCounts || areActs))
      fail(
        ` citations[${index}]`,
        '"printed" must tell in how many clauses each language cites it, or, where all cite it as often, by which acts',
      );
    if (new Set(clauses.map(String)).size < 2)
      fail(` citations[${index}]`, 'all languages cite it alike: this is no difference');
    targets.set(target ?? '', [...(targets.get(target ?? '') ?? []), entry]);
  }
  for (const [target, list] of targets) checkPlaces(`citations of ${target}`, list, fail);
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

function printedParagraphs({ firstActs, acts, citations = [] }: Differences): PrintedParagraphs {
  const paragraphs = new Map<string, PrintedActs>();
  const add = (id: string, more: PrintedActs) => paragraphs.set(id, { ...paragraphs.get(id), ...more });
  for (const { at, printed } of firstActs)
    for (const id of at) add(id, { first: new Map(Object.entries(printed)) });
  for (const { at, printed } of acts) for (const id of at) add(id, { all: new Map(Object.entries(printed)) });
  for (const { at, target, printed } of citations)
    for (const id of at) {
      const cited = new Map(paragraphs.get(id)?.cited);
      add(id, { cited: cited.set(itemKey(target), new Map(Object.entries(printed))) });
    }
  return paragraphs;
}
