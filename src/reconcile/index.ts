import type { Act, Diagnostic, EntityFacts, LanguageCode, Names, SeedFile } from '../seedfile/index.js';
import { actReading, settleTexts } from './readings.js';

export { type ActReading, actReading, settleTexts } from './readings.js';

/** One text is preferred over the others in this order; a language not named comes after, by its code. */
const PREFERENCE: readonly LanguageCode[] = ['en', 'ar', 'fr', 'es', 'ru', 'zh'];

/** From this many texts on, one that stands alone against the others is worth a word. */
const QUORUM = 3;

/**
 * Makes one seed file of the texts of one document in several languages. The facts are those of the preferred text; titles
 * and names come from all; and where all texts but one agree, a diagnostic says which one stands alone and in what
 * (the texts of one resolution are each other's best check). A verb that stands for several acts is no dissent where it stands for what
 * the others read; the act printed in the preferred text stays, with a diagnostic. The order of the files does not matter.
 * @throws RangeError where the files are of different documents, or none is given
 */
export function reconcile(files: readonly SeedFile[], primary?: LanguageCode): SeedFile {
  const ordered = [...files].sort(
    (a, b) => rank(a, primary) - rank(b, primary) || compare(a.document.language, b.document.language),
  );
  const [first, ...others] = ordered;
  if (!first) throw new RangeError('No seed file to reconcile.');
  const stranger = others.find((file) => file.document.symbol !== first.document.symbol);
  if (stranger)
    throw new RangeError(
      `${first.document.symbol} and ${stranger.document.symbol} are two documents: reconcile each by itself.`,
    );
  if (others.length === 0) return first;
  return {
    ...first,
    document: { ...first.document, title: mergeNames(ordered.map((file) => file.document.title)) },
    parts: first.parts.map((part) => ({
      ...part,
      title: mergeNames(
        ordered.flatMap((file) =>
          file.parts.filter((other) => other.id === part.id).map((other) => other.title),
        ),
      ),
    })),
    entities: mergeEntities(first.entities, others),
    diagnostics: [...first.diagnostics, ...dissent(ordered)],
  };
}

function rank(file: SeedFile, primary: LanguageCode | undefined): number {
  const { language } = file.document;
  if (language === primary) return -1;
  const place = PREFERENCE.indexOf(language);
  return place < 0 ? PREFERENCE.length : place;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mergeNames(all: readonly Names[]): Names {
  const merged: Names = {};
  for (const names of all)
    for (const [language, texts] of Object.entries(names))
      merged[language] = [...new Set([...(merged[language] ?? []), ...texts])];
  return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => compare(a, b)));
}

function mergeEntities(own: readonly EntityFacts[], others: readonly SeedFile[]): EntityFacts[] {
  return own.map((entity) => {
    const names = others.flatMap((file) =>
      file.entities.filter(({ id }) => id === entity.id).map((other) => other.names ?? {}),
    );
    const merged = mergeNames([entity.names ?? {}, ...names]);
    return Object.keys(merged).length > 0 ? { ...entity, names: merged } : entity;
  });
}

/** The first act of each paragraph of each text. */
type Acts = ReadonlyMap<SeedFile, ReadonlyMap<string, Act>>;

/** Findings as comparable keys: which provisions there are, their first acts, and what each cites. */
const ASPECTS: readonly {
  code: string;
  has: string;
  lacks: string;
  keys: (file: SeedFile, acts: Acts) => string[];
}[] = [
  {
    code: 'ONE_LANGUAGE_PROVISION',
    has: 'has this paragraph',
    lacks: 'lacks this paragraph',
    keys: (file) => file.provisions.map(({ id }) => id),
  },
  {
    code: 'ONE_LANGUAGE_ACT',
    has: 'reads as first act',
    lacks: 'does not read as first act',
    keys: (file, acts) => file.provisions.map(({ id }) => `${id} ${acts.get(file)?.get(id) ?? 'none'}`),
  },
  {
    code: 'ONE_LANGUAGE_CITATION',
    has: 'cites',
    lacks: 'does not cite',
    keys: (file) => file.citations.map(({ from, target }) => `${from} ${target}`),
  },
];

function dissent(files: readonly SeedFile[]): Diagnostic[] {
  if (files.length < QUORUM) return [];
  const acts = settledActs(files);
  const differing = ASPECTS.flatMap(({ code, has, lacks, keys }) => {
    const holders = new Map<string, Set<LanguageCode>>();
    for (const file of files)
      for (const key of keys(file, acts))
        holders.set(key, (holders.get(key) ?? new Set()).add(file.document.language));
    return [...holders]
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([key, languages]) => {
        const [provision = '', ...rest] = key.split(' ');
        const alone = (language: LanguageCode | undefined, verb: string): Diagnostic => ({
          code,
          severity: 'WARNING',
          message: `Of ${files.length} languages, ${language} alone ${verb}${rest.length > 0 ? ` ${rest.join(' ')}` : ''}.`,
          provision,
          start: null,
          end: null,
        });
        if (languages.size === 1) return [alone([...languages][0], has)];
        if (languages.size === files.length - 1)
          return [
            alone(
              files.map((file) => file.document.language).find((language) => !languages.has(language)),
              lacks,
            ),
          ];
        return [];
      });
  });
  return [...differing, ...(files[0] ? ambiguous(files[0], acts) : [])];
}

/** First acts as they may all be meant: a verb that stands for several acts is taken for the one that most texts read. */
function settledActs(files: readonly SeedFile[]): Acts {
  const texts = files.map(({ document, provisions }) =>
    provisions.map(
      ({ id, clauses: [first] }) => [id, first ? actReading(document.language, first) : null] as const,
    ),
  );
  const acts = new Map<SeedFile, Map<string, Act>>();
  settleTexts(texts).forEach((text, index) => {
    const read = text.filter((one): one is [string, Act] => one[1] !== null);
    const file = files[index];
    if (file) acts.set(file, new Map(read));
  });
  return acts;
}

/** Where the text whose facts stand prints a verb that the other texts read as another of its acts. */
function ambiguous(file: SeedFile, acts: Acts): Diagnostic[] {
  return file.provisions.flatMap(({ id, clauses }) => {
    const [first] = clauses;
    const settled = acts.get(file)?.get(id);
    if (!first || !settled || settled === first.act) return [];
    return [
      {
        code: 'AMBIGUOUS_VERB',
        severity: 'INFO',
        message: `"${first.verb.text}" is read as ${first.act}; it stands for ${settled}, too, which most of the languages read or may mean.`,
        provision: id,
        start: first.verb.start,
        end: first.verb.end,
      },
    ];
  });
}
