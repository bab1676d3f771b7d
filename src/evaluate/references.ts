import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DIFFERENCES_FILE } from './differences.js';
import { itemProblems, mergeScores, type Reading, rowOf, type Score } from './reading.js';
import { bagOf, compare } from './tally.js';
import { targetKey, targetKind } from './targets.js';

/** A document annotated by a person who read it (test/reference/README.md). */
export interface Reference {
  document: string;
  language: string;
  provisions: { id: string; clauses: { act: string }[] }[];
  citations: ReferenceCitation[];
}

interface ReferenceCitation {
  from: string;
  act: string;
  target: string;
  /** 'instrument', 'body', 'event' or 'initiative'. */
  targetClass: string;
  form: string;
  /** A careful reader may list it or leave it out. */
  optional?: true;
}

/** Reads all references of a folder; none where there is no folder. Throws, with the file, where one is not of that shape. */
export async function readReferences(folder: string): Promise<Reference[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json') && name !== DIFFERENCES_FILE).sort();
  return Promise.all(
    files.map(async (name) =>
      parseReference(await readFile(path.join(folder, name), 'utf8'), path.join(folder, name)),
    ),
  );
}

function parseReference(json: string, file: string): Reference {
  const value: unknown = JSON.parse(json);
  const isList = (key: string) =>
    typeof value === 'object' && value !== null && Array.isArray((value as Record<string, unknown>)[key]);
  if (!isList('provisions') || !isList('citations'))
    throw new Error(
      `${file} is no reference: expected { document, language, provisions, citations } as test/reference/README.md tells.`,
    );
  return value as Reference;
}

/** Forms by which a target is cited without number or symbol. */
const BY_NAME: readonly string[] = ['NAME', 'SHORT_FORM'];

/**
 * Counts readings against what a person read, as sets: provisions, (provision, first act) and (provision, act, target); the
 * last for all targets, for instruments, and for instruments cited by name. What the reference calls optional is taken
 * out of both sides.
 * @param canonical resolves the spellings of one target (a joint symbol, another symbol of the same document) to one id.
 */
export function scoreReferences(
  readings: readonly Reading[],
  references: readonly Reference[],
  canonical: (target: string) => string,
): Score {
  const scores: Score[] = [];
  for (const reading of readings) {
    const { symbol, language } = reading.seed.document;
    const reference = references.find((one) => one.document === symbol && one.language === language);
    if (reference) scores.push(scoreReference(reading, reference, canonical));
  }
  return mergeScores(scores);
}

type Cited = Pick<ReferenceCitation, 'from' | 'act' | 'target' | 'form'>;

function scoreReference(
  reading: Reading,
  reference: Reference,
  canonical: (target: string) => string,
): Score {
  const score: Score = { rows: [], problems: [], unlinked: [] };
  const { seed, file } = reading;
  const key = (target: string) => {
    const id = canonical(target);
    return targetKind(id) === 'name' ? id : targetKey(id);
  };
  const triple = ({ from, act, target }: Cited) => `${from} ${act} ${key(target)}`;
  const isInstrument = instrumentTest(reading, reference, key);

  const hold = (what: string, found: ReadonlySet<string>, expected: ReadonlySet<string>) => {
    const { tally, ...items } = compare(bagOf(found), bagOf(expected));
    const measure = `reference: ${what}`;
    score.rows.push({ ...rowOf(reading), measure, tally });
    score.problems.push(...itemProblems(measure, file.name, items));
  };
  const firstActs = (provisions: Reference['provisions']) =>
    new Set(provisions.map(({ id, clauses }) => `${id} ${clauses[0]?.act ?? 'none'}`));
  hold(
    'provisions',
    new Set(seed.provisions.map(({ id }) => id)),
    new Set(reference.provisions.map(({ id }) => id)),
  );
  hold('first acts', firstActs(seed.provisions), firstActs(reference.provisions));

  const optional = new Set(reference.citations.filter((one) => one.optional).map(triple));
  const triples = (citations: readonly Cited[], wanted: (one: Cited) => boolean = () => true) =>
    new Set(
      citations
        .filter(wanted)
        .map(triple)
        .filter((one) => !optional.has(one)),
    );
  const all = { found: triples(seed.citations), expected: triples(reference.citations) };
  const ofInstrument = ({ target }: Cited) => isInstrument(target);
  hold('citations of all targets', all.found, all.expected);
  hold(
    'citations of instruments',
    triples(seed.citations, ofInstrument),
    triples(reference.citations, ofInstrument),
  );

  // Found by any form is found; a name that the reference has under another form is no error.
  const named = (one: Cited) => ofInstrument(one) && BY_NAME.includes(one.form);
  const expected = triples(reference.citations, named);
  const extra = [...triples(seed.citations, named)].filter((one) => !all.expected.has(one));
  hold(
    'citations of instruments by name',
    new Set([...[...expected].filter((one) => all.found.has(one)), ...extra]),
    expected,
  );
  return score;
}

/** Whether a target is an instrument: by the reference, and for targets it does not have, by what the reading takes it for. */
function instrumentTest(
  reading: Reading,
  reference: Reference,
  key: (target: string) => string,
): (target: string) => boolean {
  const classes = new Map(reference.citations.map(({ target, targetClass }) => [key(target), targetClass]));
  const labels = new Map(reading.seed.entities.map(({ id, label }) => [key(id), label]));
  return (target) => {
    const id = key(target);
    return (classes.get(id) ?? labels.get(id)?.toLowerCase() ?? 'instrument') === 'instrument';
  };
}
