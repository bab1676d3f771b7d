import type { ProvisionFacts, SeedFile } from '../seedfile/index.js';
import type { PrintedActs, PrintedParagraphs, PrintedVerbs } from './differences.js';
import { type Problem, type Reading, type Row, rowOf, type Score } from './reading.js';

/** First acts once more, where a difference counts for nothing if each language is read as a person read it to be printed. */
export const FIRST_ACTS_APART = 'first acts, apart from differences read in the texts';

/** The same for the acts of a paragraph. */
export const ACTS_APART = 'acts of a paragraph, apart from differences read in the texts';

/** First acts; what is read as it was verified to be printed is of one mind with the other languages of which the same holds. */
export function firstActsAsPrinted({ document, provisions }: SeedFile, printed: PrintedParagraphs): string[] {
  return provisions.map(({ id, label, clauses }) => {
    const act = clauses[0]?.act ?? null;
    const verified = printed.get(id)?.first?.get(document.language);
    return `${label} ${verified?.act === act ? 'as printed' : (act ?? 'none')}`;
  });
}

/**
 * The acts of each paragraph, once each. Where the languages were read to print different ones, a text of which all of them are read and none
 * else is of one mind with the others of which the same holds; one that is read otherwise keeps what is read. What all print counts as ever.
 */
export function actsAsPrinted({ document, provisions }: SeedFile, printed: PrintedParagraphs): string[] {
  return provisions.flatMap(({ id, label, clauses }) => {
    const read = new Set<string>(clauses.map(({ act }) => act));
    const verified = verbsOf(printed.get(id));
    const own = verified?.get(document.language);
    if (verified && own && isReadSo(read, own, verified)) {
      for (const act of Object.keys(own)) read.delete(act);
      const most = Math.max(...[...verified.values()].map((verbs) => Object.keys(verbs).length));
      for (let count = 1; count <= most; count += 1) read.add(`as printed ${count}`);
    }
    return [...read].map((act) => `${label} ${act}`);
  });
}

/** What the languages print differently in a paragraph; where only its first acts were read, these. */
function verbsOf({ first, all }: PrintedActs = {}): ReadonlyMap<string, PrintedVerbs> | undefined {
  if (all || !first) return all;
  return new Map(
    [...first].map(([language, { act, verb = '' }]) => [language, act === null ? {} : { [act]: verb }]),
  );
}

function isReadSo(
  read: ReadonlySet<string>,
  own: PrintedVerbs,
  verified: ReadonlyMap<string, PrintedVerbs>,
): boolean {
  const differing = new Set([...verified.values()].flatMap((verbs) => Object.keys(verbs)));
  return [...differing].every((act) => read.has(act) === act in own);
}

type Measure = 'stale: first acts' | 'stale: acts of a paragraph';

/** What an entry says of one paragraph. */
interface Claim {
  measure: Measure;
  /** By language: the verbs that stand there. */
  verbs: ReadonlyMap<string, readonly string[]>;
  /** What must differ between the languages. */
  read: (provision: ProvisionFacts) => string;
}

/** Differences that are true no more: all languages are read alike, or the paragraph or the verb does not stand there. */
export function staleDifferences(group: readonly Reading[], printed: PrintedParagraphs): Score {
  const problems: Problem[] = [];
  const rows: Row[] = [];
  const [first] = group;
  if (!first) return { rows, problems, unlinked: [] };
  const whole = { ...rowOf(first), file: first.seed.document.symbol, language: 'all' };
  for (const [provision, acts] of printed)
    for (const claim of claimsOf(acts)) {
      const wrong = untrue(claim, provision, group);
      if (wrong === null) continue;
      const { measure } = claim;
      rows.push({ ...whole, measure, tally: { right: 0, wrong: 1, missed: 0 } });
      problems.push({ ...wrong, measure, provision, file: `${whole.file} (${whole.format})`, words: '' });
    }
  return { rows, problems, unlinked: [] };
}

function* claimsOf({ first, all }: PrintedActs): Generator<Claim> {
  if (first) {
    const verbs = new Map([...first].map(([language, { verb }]) => [language, verb ? [verb] : []]));
    yield { measure: 'stale: first acts', verbs, read: ({ clauses }) => clauses[0]?.act ?? 'none' };
  }
  if (all) {
    const verbs = new Map([...all].map(([language, printed]) => [language, Object.values(printed)]));
    const read = ({ clauses }: ProvisionFacts) =>
      [...new Set(clauses.map(({ act }) => act))].sort().join(' ');
    yield { measure: 'stale: acts of a paragraph', verbs, read };
  }
}

/** What of a claim is not so; null where nothing is, or where not all its languages are at hand. */
function untrue(
  { verbs, read }: Claim,
  provision: string,
  group: readonly Reading[],
): Pick<Problem, 'expected' | 'found'> | null {
  const readings = group.filter(({ file }) => verbs.has(file.language ?? ''));
  if (readings.length < verbs.size) return null;
  const acts = new Set<string>();
  for (const { file, text, seed } of readings) {
    const own = seed.provisions.find(({ id }) => id === provision);
    if (!own) return { expected: 'a paragraph', found: `none of this label in ${file.language}` };
    const words = plain(text.slice(own.start, own.end));
    const missing = verbs.get(file.language ?? '')?.find((verb) => !words.includes(plain(verb)));
    if (missing !== undefined)
      return {
        expected: missing,
        found: `no such verb in ${file.language}: labels have moved, or the text is another`,
      };
    acts.add(read(own));
  }
  if (acts.size > 1) return null;
  return { expected: 'different acts', found: `${[...acts][0] || 'none'} in all languages` };
}

/** Without what is printed in one copy of a text and not in another: case, vowel marks, spaces. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\s]/gu, '')
    .toLowerCase();
}
