import type { Found } from './finder.js';
import type {
  ActEntry,
  HeadEntry,
  LanguageData,
  NumbersFile,
  PinpointEntry,
  RelationEntry,
  SelfEntry,
} from './types.js';

/** Where a verb form is at home. */
export type VerbPlace = 'ANY' | 'PREAMBULAR' | 'OPERATIVE' | 'PLAIN' | 'NARRATIVE';

/** One way to write something that is known by name, and what is known of it. */
export interface Name {
  text: string;
  id: string;
  kind: 'name' | 'alias' | 'short';
  /** Ids one of which the document must have cited before; with none, the thing itself must have been named. */
  within?: string[] | undefined;
  /** Bodies in whose documents it means the thing even where that is not named. */
  issuedBy?: string[] | undefined;
  /** It does so only with the number of a part. */
  numbered?: true | undefined;
}

/** What stands in the language's data by itself. */
type Plain =
  | 'continuation' | 'introducer' | 'month' | 'entitled' | 'instrument' | 'event' | 'hereinafter' | 'body' | 'see' | 'ibid' | 'annex' | 'draft' | 'draftDecision'
  | 'closing' | 'session' | 'agendaItem' | 'adoptedBy' | 'boilerplate' | 'report' | 'reportOf' | 'letter' | 'note' | 'submittedBy' | 'sponsors'; // biome-ignore format: a table

/** What a phrase means. */
export type Meaning =
  | { kind: 'verb'; entry: ActEntry; place: VerbPlace }
  | { kind: 'unless' | 'apart'; entry: ActEntry }
  | { kind: Plain }
  | { kind: 'ordinal'; value: number }
  | { kind: 'head'; entry: HeadEntry }
  | { kind: 'issuer' | 'enacting'; body: string }
  | { kind: 'self'; entry: SelfEntry }
  | { kind: 'relation'; entry: RelationEntry }
  | { kind: 'pinpoint'; entry: PinpointEntry }
  | { kind: 'name'; name: Name };

/** A phrase found in a folded text. */
export type Lexeme = Meaning & {
  start: number;
  end: number;
  /** The proclitic written before it in the same word ('' where there is none). */
  lead: string;
};

/** All lexemes of a text. */
export type Lexemes = Found<Lexeme, Meaning>;

/** The lexemes of one kind. */
export type LexemeOf<K extends Lexeme['kind']> = Lexeme & { kind: K };

/** All that a meaning may hold: meanings of all kinds have one shape, as have the lexemes made of them, for the sake of speed. */
type Shape = {
  kind: Meaning['kind'];
  entry?: unknown;
  place?: VerbPlace;
  body?: string;
  value?: number;
  name?: Name;
};

/** A meaning at a place of a text. */
export function lexemeOf(meaning: Meaning, start: number, end: number, lead: string): Lexeme {
  const { kind, entry, place, body, value, name }: Shape = meaning;
  return { kind, start, end, lead, entry, place, body, value, name } as unknown as Lexeme;
}

function shaped(meaning: Meaning): Meaning {
  const { kind, entry, place, body, value, name }: Shape = meaning;
  return { kind, entry, place, body, value, name } as unknown as Meaning;
}

/** What a name means in the trie of all phrases. */
export function nameMeaning(name: Name): Meaning {
  return shaped({ kind: 'name', name });
}

/** Every meaning of a language's data, with the phrases that have it. */
export function meaningsOf(data: LanguageData): (readonly [phrases: readonly string[], meaning: Meaning])[] {
  return [...meanings(data)].map(([phrases, meaning]) => [phrases ?? [], shaped(meaning)]);
}

function* meanings(
  data: LanguageData,
): Generator<[phrases: readonly string[] | undefined, meaning: Meaning]> {
  const { acts, dates, references, relations, pinpoints, structure } = data;
  for (const entry of acts.acts) {
    for (const [place, forms] of VERB_FORMS) yield [entry[forms], { kind: 'verb', entry, place }];
    yield [entry.unless, { kind: 'unless', entry }];
    yield [entry.apart, { kind: 'apart', entry }];
  }
  yield [acts.continuations, { kind: 'continuation' }];
  yield [acts.introducers, { kind: 'introducer' }];
  yield [dates.months.flat(), { kind: 'month' }];
  for (const entry of references.heads) yield [entry.phrases, { kind: 'head', entry }];
  for (const { phrases, body } of references.issuers) yield [phrases, { kind: 'issuer', body }];
  yield [references.bodies, { kind: 'body' }];
  for (const entry of references.self) yield [entry.phrases, { kind: 'self', entry }];
  for (const entry of relations.relations) yield [entry.phrases, { kind: 'relation', entry }];
  for (const entry of pinpoints.pinpoints) yield [entry.phrases, { kind: 'pinpoint', entry }];
  for (const { phrases, body } of structure.enacting) yield [phrases, { kind: 'enacting', body }];
  yield [references.entitled.phrases, { kind: 'entitled' }];
  yield [references.instruments?.phrases, { kind: 'instrument' }];
  yield [references.events?.phrases, { kind: 'event' }];
  yield [references.hereinafter.phrases, { kind: 'hereinafter' }];
  for (const kind of OF_STRUCTURE) yield [structure[kind]?.phrases, { kind }];
  for (const { value, phrases } of ordinalsOf(data.numbers)) yield [phrases, { kind: 'ordinal', value }];
}

/** The lists of a verb's forms, by where they are at home. */
export const VERB_FORMS = [
  ['ANY', 'forms'],
  ['PREAMBULAR', 'preambular'],
  ['OPERATIVE', 'operative'],
  ['PLAIN', 'plain'],
  ['NARRATIVE', 'narrative'],
] as const;

const OF_STRUCTURE = [
  'draftDecision', 'letter', 'note', 'reportOf', 'see', 'ibid', 'annex', 'draft', 'closing', 'session', 'agendaItem', 'adoptedBy',
  'boilerplate', 'report', 'submittedBy', 'sponsors',
] as const; // biome-ignore format: a table

/** All ordinals of the data, composed ones included. */
export function ordinalsOf({
  ordinals,
  tens,
  units,
  compose,
  hundreds = [],
}: NumbersFile): NumbersFile['ordinals'] {
  const composed = tens.flatMap((ten) =>
    units.map((unit) => ({
      value: ten.value + unit.value,
      phrases: compose.flatMap((form) =>
        ten.phrases.flatMap((tenth) =>
          unit.phrases.map((one) => form.replace('{tens}', tenth).replace('{units}', one)),
        ),
      ),
    })),
  );
  const below = [...ordinals, ...composed];
  const above = hundreds.flatMap((hundred) =>
    below.map(({ value, phrases }) => ({
      value: hundred.value + value,
      phrases: hundred.phrases.flatMap((form) => phrases.map((rest) => form.replace('{rest}', rest))),
    })),
  );
  return [...below, ...above];
}
