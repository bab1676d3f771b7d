import type { Kind, Label, LanguageCode, Link, Names } from '../seedfile/index.js';

/** One file of what is known beyond any one document: seed/registry/*.json, seed/metadata/*.json. */
export interface RegistryFile {
  format: string;
  entries?: RegistryEntry[];
  notes?: RegistryNote[];
}

/** One entry of seed/registry/*.json: what is known of an entity beyond any one document. */
export interface RegistryEntry {
  /** Canonical symbol, or a slug where there is none: 'A/RES/70/1', 'wsis/tunis-agenda', 'igf/2006', 'ecosoc'. */
  id: string;
  label: Label;
  kind: Kind;
  /** Full names, best first; what is shown to readers. */
  names: Names;
  /** Other ways to write it, found in running text: abbreviations, inverted and shortened names. */
  aliases?: Names;
  /**
   * Short forms that mean this entity only inside a document that has named it in full before, or by the document's
   * subject ('the Summit', 'the Agenda'). `within` lists ids one of which the document must have cited; `issuedBy` bodies in whose documents it
   * means the entry even where that is not named; `numbered` is true where it does so with the number of a part alone ("rule 15 of its rules of procedure").
   */
  shortForms?: { names: Names; within?: string[]; issuedBy?: string[]; numbered?: true }[];
  /** What its parts are called, where a language calls them otherwise: the rules of procedure have rules, which French calls articles. */
  units?: Readonly<Record<string, string>>;
  /**
   * Other symbols under which the same thing is known: joint symbols, the document a text was first issued in, the annex of a resolution
   * that it is ('A/RES/79/1#annex-I').
   */
  symbols?: string[];
  date?: string;
  dateEnd?: string;
  url?: string;
  /** Scalar facts to filter by: session, agendaItem, agendaItemTitle, meeting, adoption, votesInFavour, … */
  facts?: Record<string, string | number | string[]>;
  /** Curated remark, own words, by language. */
  note?: Record<LanguageCode, string>;
  links?: RegistryLink[];
  /** Where the entry's facts come from: a symbol with paragraph, or an official page. */
  source: string;
}

export interface RegistryLink {
  type: Link;
  to: string;
  date?: string;
  /** Defaults to the entry's own source. */
  source?: string;
}

/** One curated remark of seed/registry/notes.json: on an entity or on a provision (`A/72/417#OP16`), own words, by language. */
export interface RegistryNote {
  target: string;
  note: Record<LanguageCode, string>;
  /** What the remark rests on: a symbol with paragraph, or an official page. */
  source: string;
}
