import { type ActReading, actReading, settleTexts } from '../reconcile/index.js';
import type { SeedFile } from '../seedfile/index.js';
import { agreementOf } from './agreement.js';
import {
  ACTS_APART,
  actsAsPrinted,
  CITATIONS_APART,
  CITATIONS_WITH_ACT_APART,
  citationsAsPrinted,
  citationsWithActAsPrinted,
  FIRST_ACTS_APART,
  firstActsAsPrinted,
  staleDifferences,
} from './as-printed.js';
import type { CorpusDocument } from './corpus.js';
import type { PrintedParagraphs } from './differences.js';
import { groupBy } from './group.js';
import {
  itemProblems,
  mergeScores,
  type Problem,
  type Reading,
  type Row,
  rowOf,
  type Score,
} from './reading.js';
import { type Bag, bagOf, compare } from './tally.js';
import { itemKey, targetKey, targetKind } from './targets.js';

/** Forms by which a target is cited by its number or symbol. */
const NUMBERED: readonly string[] = ['NUMBER', 'SYMBOL', 'FOOTNOTE'];

/** What is compared between languages and between formats: each a list of short strings made of a seed file. */
const FACETS: Record<string, (seed: SeedFile) => string[]> = {
  provisions: ({ provisions }) => provisions.map(({ label }) => label),
  'first acts': ({ provisions }) =>
    provisions.map(({ label, clauses }) => `${label} ${clauses[0]?.act ?? 'none'}`),
  acts: ({ provisions }) =>
    provisions.flatMap(({ label, clauses }) => clauses.map(({ act }) => `${label} ${act}`)),
  'numbered references': (seed) =>
    seed.citations
      .filter(({ form, target }) => NUMBERED.includes(form) && targetKind(target) !== 'name')
      .map(({ from, target }) => `${short(seed, from)} ${itemKey(target)}`),
  citations: (seed) => seed.citations.map(({ from, target }) => `${short(seed, from)} ${itemKey(target)}`),
  'citations with act': (seed) =>
    seed.citations.map(({ from, act, target }) => `${short(seed, from)} ${act} ${itemKey(target)}`),
  // Each once, as an analyst asks: however often the paragraph names it, in however many clauses.
  'acts of a paragraph': ({ provisions }) =>
    provisions.flatMap(({ label, clauses }) => [...new Set(clauses.map(({ act }) => `${label} ${act}`))]),
  'targets of a paragraph': (seed) => [
    ...new Set(seed.citations.map(({ from, target }) => `${short(seed, from)} ${itemKey(target)}`)),
  ],
  footnotes: (seed) =>
    seed.footnotes.flatMap(({ id, targets }) => [
      short(seed, id),
      ...targets.map((target) => `${short(seed, id)} ${itemKey(target)}`),
    ]),
};

/**
 * What is compared once more with each verb taken for the act that most languages read, where the verb stands for it, too: by
 * what they hang on, the acts that were read.
 */
const COMPATIBLE: Record<string, (seed: SeedFile) => [key: string, reading: ActReading | null][]> = {
  'first acts': ({ document, provisions }) =>
    provisions.map(({ label, clauses }) => [
      label,
      clauses[0] ? actReading(document.language, clauses[0]) : null,
    ]),
  'citations with act': (seed) => {
    const provisions = new Map(seed.provisions.map((provision) => [provision.id, provision]));
    return seed.citations.map(({ from, act, target, clause }) => {
      const own = provisions.get(from)?.clauses[clause ?? -1];
      return [
        `${short(seed, from)} ${itemKey(target)}`,
        own?.act === act ? actReading(seed.document.language, own) : { act, also: [] },
      ];
    });
  },
};

/** The yardstick of agreement: the UN's own links, which differ between the languages where the texts themselves do not. */
export const LINKS_THEMSELVES = 'the links themselves';

/** Holds the languages of one document against each other, format by format and facet by facet. */
export function scoreAgreement(
  { links }: Pick<CorpusDocument, 'links'>,
  readings: readonly Reading[],
  printed: PrintedParagraphs = new Map(),
): Score {
  const inLanguages = readings.filter(({ file }) => file.language !== null);
  const scores: Score[] = [];
  for (const group of groupBy(inLanguages, ({ file }) => file.format).values()) {
    const compareBy = (facet: string, itemsOf: (reading: Reading) => string[]) => {
      const bags = new Map<string, Bag>(
        group.map((reading) => [reading.file.language ?? '', bagOf(itemsOf(reading))]),
      );
      scores.push(reportAgreement(facet, group, bags));
    };
    for (const [facet, itemsOf] of Object.entries(FACETS)) compareBy(facet, ({ seed }) => itemsOf(seed));
    for (const [facet, readingsOf] of Object.entries(COMPATIBLE)) {
      const settled = settleAll(group.map(({ seed }) => readingsOf(seed)));
      compareBy(`compatible ${facet}`, (reading) => settled[group.indexOf(reading)] ?? []);
    }
    compareBy(FIRST_ACTS_APART, ({ seed }) => firstActsAsPrinted(seed, printed));
    compareBy(ACTS_APART, ({ seed }) => actsAsPrinted(seed, printed));
    compareBy(CITATIONS_APART, ({ seed }) => citationsAsPrinted(seed, printed));
    compareBy(CITATIONS_WITH_ACT_APART, ({ seed }) => citationsWithActAsPrinted(seed, printed));
    scores.push(staleDifferences(group, printed));
    if (group[0]?.file.format !== 'text' || links.length === 0) continue;
    compareBy(LINKS_THEMSELVES, ({ file }) =>
      links
        .filter(({ counted, language }) => counted && language === file.language)
        .map(({ place, footnote, target }) => `${place}${footnote} ${targetKey(target)}`),
    );
  }
  return mergeScores(scores);
}

/**
 * The items of each text, with the acts as they may all be meant. What a paragraph cites more than once is held against what the other
 * texts cite there first, second, …: one act for all of them would take the second verb for the first.
 */
function settleAll(texts: readonly [string, ActReading | null][][]): string[][] {
  const counted = texts.map((text) => {
    const times = new Map<string, number>();
    return text.map(([key, reading]): [string, ActReading | null] => {
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return [`${key} ${time}`, reading];
    });
  });
  return settleTexts(counted).map((text, index) =>
    text.map(([, act], place) => `${texts[index]?.[place]?.[0]} ${act ?? 'none'}`),
  );
}

function reportAgreement(facet: string, group: readonly Reading[], bags: ReadonlyMap<string, Bag>): Score {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const [first] = group;
  const { byLanguage, unanimous, differences } = agreementOf(bags);
  if (!first || byLanguage.size === 0) return { rows, problems, unlinked: [] };

  for (const reading of group) {
    const tally = byLanguage.get(reading.file.language ?? '');
    if (tally) rows.push({ ...rowOf(reading), measure: `agreement: ${facet}`, tally });
  }
  const whole = { ...rowOf(first), file: first.seed.document.symbol, language: 'all' };
  rows.push({ ...whole, measure: `unanimous: ${facet}`, tally: unanimous });
  for (const { item, having, lacking, alone } of differences) {
    if (alone)
      rows.push({
        ...whole,
        language: alone,
        measure: `alone: ${facet}`,
        tally: { right: 0, wrong: 1, missed: 0 },
      });
    if (facet === LINKS_THEMSELVES) continue;
    problems.push({
      measure: `agreement: ${facet}`,
      file: `${whole.file} (${whole.format})`,
      provision: item.split(' ')[0] ?? null,
      expected: `${item} in ${having.join(' ')}`,
      found: `not, or less often, in ${lacking.join(' ')}`,
      words: '',
      ...(alone ? { note: `${alone} stands alone` } : {}),
    });
  }
  return { rows, problems, unlinked: [] };
}

/** Holds every other format of a document against the XML of the same language. */
export function scoreFormats(readings: readonly Reading[]): Score {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const yardstick of readings.filter(({ file }) => file.format === 'akn')) {
    const others = readings.filter(
      ({ file }) => file.format !== 'akn' && file.language === yardstick.file.language,
    );
    for (const other of others) {
      for (const [facet, itemsOf] of Object.entries(FACETS)) {
        const measure = `${other.file.format} against akn: ${facet}`;
        const { tally, ...items } = compare(bagOf(itemsOf(other.seed)), bagOf(itemsOf(yardstick.seed)));
        rows.push({ ...rowOf(other), measure, tally });
        problems.push(...itemProblems(measure, other.file.name, items));
      }
    }
  }
  return { rows, problems, unlinked: [] };
}

function short(seed: SeedFile, id: string): string {
  return id.startsWith(seed.document.symbol) ? id.slice(seed.document.symbol.length).replace(/^#/u, '') : id;
}
