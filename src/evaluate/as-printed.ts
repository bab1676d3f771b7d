import type { CitationFacts, ProvisionFacts, SeedFile } from '../seedfile/index.js';
import type { PrintedActs, PrintedParagraphs, PrintedVerbs } from './differences.js';
import { groupBy } from './group.js';
import { type Problem, type Reading, type Row, rowOf, type Score } from './reading.js';
import { itemKey } from './targets.js';

/** First acts once more, where a difference counts for nothing if each language is read as a person read it to be printed. */
export const FIRST_ACTS_APART = 'first acts, apart from differences read in the texts';

/** The same for the acts of a paragraph. */
export const ACTS_APART = 'acts of a paragraph, apart from differences read in the texts';

/** The same for the citations of a paragraph. */
export const CITATIONS_APART = 'citations, apart from differences read in the texts';

/** And for its citations with their acts: apart from the differences of both. */
export const CITATIONS_WITH_ACT_APART = 'citations with act, apart from differences read in the texts';

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

/** Citations; a target that was read to be cited in more clauses than elsewhere, or in fewer, is one item where it is cited so. */
export function citationsAsPrinted(seed: SeedFile, printed: PrintedParagraphs): string[] {
  return citedAsPrinted(seed, printed, false, () => []);
}

/**
 * Citations with their acts. The acts of a target whose clauses were read to differ are those that were read, or, where their number was, are not compared. A first act that
 * was read to differ is the first in all languages of which it is read; of the others, an act that was read to differ is the first, second, … of those by which its paragraph differs, in the order of the text, where all of them are read and none else.
 */
export function citationsWithActAsPrinted(seed: SeedFile, printed: PrintedParagraphs): string[] {
  const provisions = new Map(seed.provisions.map((provision) => [provision.id, provision]));
  return citedAsPrinted(seed, printed, true, ({ from, act, clause }) => {
    const clauses = provisions.get(from)?.clauses ?? [];
    const first = printed.get(from)?.first?.get(seed.document.language);
    if (clause === 0 && first?.act === act) return ['as printed first'];
    const verified = verbsOf(printed.get(from));
    const own = verified?.get(seed.document.language);
    const read = new Set<string>(clauses.map((clause) => clause.act));
    if (!verified || !own || !(act in own) || !isReadSo(read, own, verified)) return [act];
    return [`as printed ${[...read].filter((one) => one in own).indexOf(act) + 1}`];
  });
}

function citedAsPrinted(
  { document, provisions, citations }: SeedFile,
  printed: PrintedParagraphs,
  withAct: boolean,
  actOf: (citation: CitationFacts) => string[],
): string[] {
  const labels = new Map(provisions.map(({ id, label }) => [id, label]));
  const cited = groupBy(citations, ({ from, target }) => `${from} ${itemKey(target)}`);
  /** Whether a target was read to be cited as it is; undefined where the languages are not known to differ. */
  const isSo = (from: string, target: string): boolean | undefined => {
    const clauses = printed.get(from)?.cited?.get(target)?.get(document.language);
    // Where all cite it as often, nothing but the acts can differ.
    if (clauses === undefined || (Array.isArray(clauses) && !withAct)) return undefined;
    const acts = (cited.get(`${from} ${target}`) ?? []).map(({ act }) => act);
    return typeof clauses === 'number'
      ? clauses === acts.length
      : `${[...clauses].sort()}` === `${acts.sort()}`;
  };
  const verified = provisions.flatMap(({ id, label }) =>
    [...(printed.get(id)?.cited?.keys() ?? [])]
      .filter((target) => isSo(id, target))
      .map((target) => `${label} ${target} as printed`),
  );
  const others = citations
    .filter(({ from, target }) => !isSo(from, itemKey(target)))
    .map((one) => [labels.get(one.from) ?? one.from, ...actOf(one), itemKey(one.target)].join(' '));
  return [...verified, ...others];
}

type Measure = 'stale: first acts' | 'stale: acts of a paragraph' | 'stale: citations';

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
  for (const { provision, target, alike } of alikeCited(group, printed)) {
    const measure: Measure = 'stale: citations';
    rows.push({ ...whole, measure, tally: { right: 0, wrong: 1, missed: 0 } });
    const [expected, found] = ['different clauses', `${alike} in all languages`];
    problems.push({
      measure,
      provision,
      expected: `${target}: ${expected}`,
      found,
      file: `${whole.file} (${whole.format})`,
      words: '',
    });
  }
  return { rows, problems, unlinked: [] };
}

/** What was read to be cited differently and is cited alike in all its languages. */
function* alikeCited(
  group: readonly Reading[],
  printed: PrintedParagraphs,
): Generator<{ provision: string; target: string; alike: string }> {
  for (const [provision, { cited }] of printed)
    for (const [target, byLanguage] of cited ?? []) {
      const readings = group.filter(({ file, seed }) => {
        const stands = seed.provisions.some(({ id }) => id === provision);
        return stands && byLanguage.has(file.language ?? '');
      });
      if (readings.length < byLanguage.size) continue;
      const acts = readings.map(({ seed }) =>
        seed.citations
          .filter((one) => one.from === provision && itemKey(one.target) === target)
          .map(({ act }) => act)
          .sort(),
      );
      const areCounts = [...byLanguage.values()].some((one) => typeof one === 'number');
      const [alike, ...others] = new Set(acts.map((list) => (areCounts ? `${list.length}` : list.join(' '))));
      if (alike !== undefined && others.length === 0) yield { provision, target, alike };
    }
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
