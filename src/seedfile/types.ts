import type { Act, Form, Kind, Label, LanguageCode, Link, Relation, Section } from './vocabulary.js';

/** Names in the languages known, best first: `{ ar: ['…'], en: ['…', '…'] }`. */
export type Names = Record<LanguageCode, string[]>;

/** A stretch of the document's canonical text: UTF-16 offsets, end exclusive, with the words themselves. */
export interface Surface {
  text: string;
  start: number;
  end: number;
}

/** Where a fact comes from: a provision (or the masthead) of a document, or a person with a reference. */
export type Source =
  | { kind: 'document'; document: string; provision?: string }
  | { kind: 'curated'; reference: string };

/** One seed file: the facts that one document states, in a stable order, reviewable as a diff. */
export interface SeedFile {
  format: 'recalling-seed/1';
  document: DocumentFacts;
  /** Instruments that stand inside the document: drafts recommended by a report, annexed outcomes. */
  parts: PartFacts[];
  provisions: ProvisionFacts[];
  footnotes: FootnoteFacts[];
  citations: CitationFacts[];
  /** What the document says of the entities it names: dates, titles, issuers. Targets stand here or in the registry. */
  entities: EntityFacts[];
  /** Relationships between entities that the document states (a draft submitted, withdrawn, adopted). */
  links: LinkFacts[];
  /** Names that no entry of the registry answers to: kept, to be resolved by a later alias without reading again. */
  mentions: MentionFacts[];
  /** What was repaired, inferred or could not be resolved. */
  diagnostics: Diagnostic[];
}

export interface DocumentFacts {
  /** Canonical symbol, the id of the instrument. */
  symbol: string;
  kind: Kind;
  title: Names;
  language: LanguageCode;
  /** Issue date for reports, adoption date for resolutions; ISO 8601. */
  date: string | null;
  session: number | null;
  /** As printed, digits Latin: '16', '20 (b)'. */
  agendaItem: string | null;
  /** Registry id of the adopting or issuing body. */
  body: string | null;
  /** Symbol of the report that the text came from, of the draft on whose basis a draft was made, where the masthead names it. */
  originatingDocument: string | null;
  /** For a draft: the States and groups that submit it, ids of the registry. */
  submittedBy?: string[];
  /** For a draft that an officer submits: the words that say so. */
  submitter?: string;
  /** What was read: the format, the length of the canonical text (UTF-16 units) and the SHA-256 of the input. */
  source: { format: string; length: number; sha256: string };
}

export interface PartFacts {
  /** `<symbol>#draft`, `<symbol>#draft-II`, `<symbol>#quoted-draft`, `<symbol>#annex`. */
  id: string;
  kind: Kind;
  title: Names;
  /** Id of the provision it stands under (`A/72/417#para14`), or of the document. */
  within: string;
}

export interface ProvisionFacts {
  /** `<symbol>#OP16`, `<symbol>#PP3`, `<symbol>#para10`, `<symbol>#annex/para4`, `<symbol>#annex/II/para4` where its sections count anew, `<symbol>#II/OP2` where a report holds several drafts. */
  id: string;
  /** The part after '#'. */
  label: string;
  section: Section;
  /** The number printed, or the count of a preambular paragraph. */
  number: number;
  /** Id of the part or document to which it belongs. */
  partOf: string;
  /** Own heading path, short titles only: ['III', 'Recommendation of …']. */
  headings: string[];
  /** Clauses in the order of the text; the first one's act is the provision's first act. Empty where no verb governs. */
  clauses: ClauseFacts[];
  /** Lettered or roman items inside the paragraph. */
  items: { label: string; start: number; end: number }[];
  start: number;
  end: number;
  /** Fingerprints of the paragraph's words, by which texts are compared though no sentence is stored (see compare). */
  fingerprint?: string;
  /** Own words, by a person; never a sentence of the document. */
  summary?: Record<LanguageCode, string>;
  /** Only with --keep-text, never in shipped files. */
  text?: string;
}

export interface ClauseFacts {
  act: Act;
  /** The governing verb as printed, with its continuation ("recalls also"). */
  verb: Surface;
  /** Where the clause ends (UTF-16 offset, exclusive); it starts with its verb. */
  end: number;
  /** Set where the printed verb was read through a repair. */
  repaired?: string;
}

export interface FootnoteFacts {
  /** `<part or document id>~<label>`: footnotes restart in the draft. */
  id: string;
  /** As printed, digits Latin. */
  label: string;
  partOf: string;
  /** null where the text of the footnote is lost. */
  start: number | null;
  end: number | null;
  /** Ids cited by it, in order. */
  targets: string[];
}

export interface CitationFacts {
  /** `<provision id>/<n>`, n counted from 1 in the order of the text. */
  id: string;
  from: string;
  /** Label of the lettered item inside the provision, where there is one. */
  item?: string;
  act: Act;
  /** Index into the provision's clauses; null where none governs (act MENTIONS). */
  clause: number | null;
  /** Entity id: canonical symbol or slug. */
  target: string;
  /** Acts the provision performs on the target without their verb (basis IMPLIED). */
  implies: Act[];
  relation: Relation | null;
  pinpoint: Pinpoint | null;
  form: Form;
  footnote: FootnoteCall | null;
  surface: Surface;
  /** Date printed beside the reference, ISO 8601 (or year, or year-month). */
  date: string | null;
  /** 0 to 1: 1 for a symbol or a number that its date confirms; less where a rule inferred or repaired. */
  confidence: number;
}

export interface Pinpoint {
  /** The words, as printed. */
  text: string;
  /** Labels read from them: ['para72'], ['OP3', 'OP4'], ['annex'], ['annex', 'chapter I']. */
  labels: string[];
}

export interface FootnoteCall {
  printed: string;
  resolved: string;
  /** Why resolved differs from printed, or why the text of the note is missing. */
  reason: string | null;
}

export interface EntityFacts {
  id: string;
  label: Label;
  kind: Kind;
  names?: Names;
  /** Other spellings of the id: the second half of a joint symbol. */
  aliases?: string[];
  date?: string;
  dateEnd?: string;
  /** Scalar facts to filter by, as in the registry: session, agendaItem, meeting, … */
  facts?: Record<string, string | number | string[]>;
  source: Source;
}

export interface LinkFacts {
  type: Link;
  from: string;
  to: string;
  date?: string;
  source: Source;
  /** EXPLICIT unless the text only implies it. */
  basis?: 'EXPLICIT' | 'IMPLIED';
}

export interface MentionFacts {
  from: string;
  act: Act;
  clause: number | null;
  surface: Surface;
  /** Why it stands unresolved. */
  reason: string;
}

export interface Diagnostic {
  /** SCREAMING_SNAKE code, documented in README of the extractor: DATE_ORDER_SWAPPED, FOOTNOTE_CALL_REPAIRED, … */
  code: string;
  severity: 'INFO' | 'WARNING' | 'ERROR';
  message: string;
  provision: string | null;
  start: number | null;
  end: number | null;
}
