import type { Act, CitationFacts, SeedFile } from '../seedfile/index.js';
import type { CorpusDocument } from './corpus.js';
import { groupBy } from './group.js';
import { type Link, utf16Offsets } from './links.js';
import { locate } from './locate.js';
import { backgroundOf, type Expected, type Found, type Matching, match } from './match.js';
import { excerpt, mergeScores, type Problem, type Reading, type Row, rowOf, type Score } from './reading.js';
import type { Tally } from './tally.js';
import { halves, sameTarget, targetKind } from './targets.js';

/** Reads a leading verb as printed ("Recalling also") into the acts it may stand for; none where it is no verb known. */
export type ReadLead = (language: string, lead: string) => Act[];

/** The texts that the links' offsets count, by the file that links.tsv names: 'en/A_RES_78_132.txt'. */
export type LinkedTexts = ReadonlyMap<string, string>;

type ExpectedLink = Expected & { link: Link };
type FoundCitation = Found & { citation: CitationFacts };

/**
 * Counts each reading against the links of its file, under three measures: `links` (the target of every reference),
 * and, over those that are right, `place` (section, paragraph or footnote) and `lead` (the first act of the paragraph).
 */
export function scoreLinks(
  { links }: Pick<CorpusDocument, 'links'>,
  readings: readonly Reading[],
  linkedTexts: LinkedTexts,
  readLead: ReadLead,
): Score {
  const background = backgroundOf(links);
  const linksOf = groupBy(links, ({ file }) => stem(file));
  const words = wordsAround(links, linkedTexts);
  return mergeScores(
    readings.map((reading) => {
      const own = linksOf.get(stem(reading.file.name)) ?? [];
      if (own.length === 0) return { rows: [], problems: [], unlinked: [] };
      const found = reading.seed.citations.flatMap((citation) => foundIn(reading.text, citation));
      const matching = match(expectedIn(reading, own, linkedTexts), found, background);
      return report(reading, matching, words, readLead);
    }),
  );
}

type LinkMatching = Matching<ExpectedLink, FoundCitation>;

function report(
  reading: Reading,
  { right, missed, wrong, unlinked }: LinkMatching,
  words: ReadonlyMap<Link, string>,
  readLead: ReadLead,
): Score {
  const told = new Told(reading, words);
  for (const pair of right) told.right(pair, readLead);
  told.missed(missed, new Set(wrong.map(({ expected }) => expected)));
  for (const pair of wrong) told.wrong(pair);
  for (const one of unlinked) told.unlinked(one);
  return told.score();
}

/** What is told of one reading: the tallies of each measure, and each problem in words. */
class Told {
  readonly #reading: Reading;
  readonly #words: ReadonlyMap<Link, string>;
  readonly #rows = new Map<string, Row>();
  readonly #problems: Problem[] = [];
  readonly #unlinked: Score['unlinked'] = [];

  constructor(reading: Reading, words: ReadonlyMap<Link, string>) {
    this.#reading = reading;
    this.#words = words;
  }

  /** A reference that was found: its place, and the act that leads its paragraph. */
  right({ expected: { link }, found }: LinkMatching['right'][number], readLead: ReadLead): void {
    const { file, seed } = this.#reading;
    const { from } = found.citation;
    const shared = { file: file.name, provision: from, words: this.#words.get(link) ?? this.#around(found) };
    this.#add('links', 'right', targetKind(link.target));

    const place = placeProblem(link, found, seed);
    this.#add('place', place === null ? 'right' : 'wrong');
    if (place) {
      const printed = `${from}, ${found.place}`;
      this.#problems.push({
        ...shared,
        measure: 'place',
        expected: place,
        found: printed,
        note: link.target,
      });
    }

    const acts = link.lead === '' ? [] : readLead(seed.document.language, link.lead);
    if (acts.length === 0) return;
    const first = seed.provisions.find(({ id }) => id === from)?.clauses[0];
    const fits = first !== undefined && acts.includes(first.act);
    this.#add('lead', fits ? 'right' : 'wrong');
    if (fits) return;
    this.#problems.push({
      ...shared,
      measure: 'lead',
      expected: `${acts.join(' or ')} (${link.lead})`,
      found: first ? `${first.act} (${first.verb.text})` : 'no act',
    });
  }

  /** References that were not found; where another was read in its stead, that is told with it (`wrong`). */
  missed(missed: LinkMatching['missed'], replaced: ReadonlySet<ExpectedLink | null>): void {
    const { file, seed } = this.#reading;
    for (const one of missed) {
      const { link, target } = one;
      this.#add('links', 'missed', targetKind(target));
      if (replaced.has(one)) continue;
      const uncalled = isUncalled(one, seed) ? ', read in the footnote but no call leads to it' : '';
      this.#problems.push({
        measure: 'links',
        file: file.name,
        provision: null,
        expected: target,
        found: null,
        words: this.#words.get(link) ?? link.anchor,
        note: `${placeOf(link)}${uncalled}`,
      });
    }
  }

  /** What was read and is linked otherwise, or in no language. */
  wrong({ found, expected }: LinkMatching['wrong'][number]): void {
    this.#add('links', 'wrong', targetKind(expected?.target ?? found.target));
    this.#problems.push({
      ...this.#read('links', found),
      expected: expected?.target ?? null,
      note: expected ? placeOf(expected.link) : 'linked in no language',
    });
  }

  /** What was read and cannot be linked. */
  unlinked({ found, reason }: LinkMatching['unlinked'][number]): void {
    this.#add(`unlinked: ${reason}`, 'right');
    this.#unlinked.push({ ...this.#read('unlinked', found), expected: null, reason });
  }

  score(): Score {
    return { rows: [...this.#rows.values()], problems: this.#problems, unlinked: this.#unlinked };
  }

  #add(measure: string, outcome: keyof Tally, target = ''): void {
    const key = `${measure} ${target}`;
    const empty = { right: 0, wrong: 0, missed: 0 };
    const row = this.#rows.get(key) ?? { ...rowOf(this.#reading), measure, target, tally: empty };
    row.tally[outcome] += 1;
    this.#rows.set(key, row);
  }

  #read(measure: string, found: FoundCitation) {
    const { file } = this.#reading;
    const { from } = found.citation;
    return { measure, file: file.name, provision: from, found: found.target, words: this.#around(found) };
  }

  #around({ span }: Found): string {
    return excerpt(this.#reading.text, span.start, span.end);
  }
}

/** Where the links stand in the text that was read: by their offsets where they count that text, by their surroundings elsewhere. */
function expectedIn(reading: Reading, links: readonly Link[], linkedTexts: LinkedTexts): ExpectedLink[] {
  const known = linkedTexts.get(links[0]?.file ?? '');
  const offset = utf16Offsets(known ?? '');
  const spans = links.map((link) => ({ start: offset(link.start), end: offset(link.end) }));
  const places = known === reading.text ? spans : locate(known ?? '', spans, reading.text);
  return links.map((link, index) => ({
    link,
    target: link.target,
    anchor: link.anchor,
    counted: link.counted,
    place: link.footnote || 'body',
    span: known === undefined ? null : (places[index] ?? null),
  }));
}

/** A citation with its echoes (see Found). */
function foundIn(text: string, citation: CitationFacts): FoundCitation[] {
  const { start, end } = citation.surface;
  const label = citation.footnote?.resolved;
  const inNote = citation.form === 'FOOTNOTE';
  const own: FoundCitation = {
    citation,
    target: citation.target,
    place: (inNote ? label : undefined) ?? 'body',
    span: { start, end },
    words: text.slice(start, end),
  };
  const [, second] = halves(citation.target);
  const faces = second ? [own, { ...own, target: second, echo: true as const }] : [own];
  if (inNote || label === undefined) return faces;
  return [...faces, ...faces.map((face) => ({ ...face, place: label, echo: true as const }))];
}

/** What the link says of its place, where the citation says otherwise; null where both agree. */
function placeProblem(link: Link, found: FoundCitation, seed: SeedFile): string | null {
  if (link.footnote !== '') return found.place === link.footnote ? null : placeOf(link);
  const provision = seed.provisions.find(({ id }) => id === found.citation.from);
  const preamble = provision?.section === 'PREAMBLE';
  if (found.place !== 'body') return placeOf(link);
  // The preamble of an outcome inside a resolution is main body to the UN's markup, without a paragraph.
  if (link.place === 'mainBody' && link.paragraph === '') return null;
  if ((link.place === 'preamble') !== preamble) return placeOf(link);
  // A link inside a lettered item tells the item's label alone, which says nothing of the paragraph.
  const number = /^(\d+)\s*[.\-–]?\s*$/u.exec(link.paragraph.normalize('NFKC'))?.[1];
  return number === undefined || provision?.number === Number(number) ? null : placeOf(link);
}

function placeOf({ place, paragraph, footnote }: Link): string {
  return `${place} ${paragraph}${footnote}`.trim();
}

/** True where a missed reference was read in its footnote, so that the footnote's call is what was not found. */
function isUncalled({ place, target }: ExpectedLink, seed: SeedFile): boolean {
  return (
    place !== 'body' &&
    seed.footnotes.some(
      ({ label, targets }) => label === place && targets.some((one) => sameTarget(target, one)),
    )
  );
}

/** The words around each link; they serve the other formats as well. */
function wordsAround(links: readonly Link[], linkedTexts: LinkedTexts): Map<Link, string> {
  const words = new Map<Link, string>();
  for (const [file, own] of groupBy(links, (link) => link.file)) {
    const text = linkedTexts.get(file);
    if (text === undefined) continue;
    const offset = utf16Offsets(text);
    for (const link of own) words.set(link, excerpt(text, offset(link.start), offset(link.end)));
  }
  return words;
}

function stem(name: string): string {
  return name.replace(/\.\w+$/u, '');
}
