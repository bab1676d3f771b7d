/**
 * The shape of languages/<code>/*.json: all that is known of a language. The engine knows none; languages/README.md explains
 * each field, languages/schema/ checks it. Phrases are in the notation of phrase.ts. One list of declarations, a file of data each, as the
 * folder of a language holds them: there is nothing in it to be understood beside the others, and so it is not cut.
 */

/** A pattern comes with texts that it must match and look-alikes that it must not; tests read them from here. */
export interface Entry {
  phrases: string[];
  examples: string[];
  lookalikes: string[];
}

/** language.json */
export interface LanguageFile {
  code: string;
  name: string;
  direction: 'ltr' | 'rtl';
  /** False where words are not parted by spaces. */
  spaced: boolean;
  /** Letters that readers do not keep apart (after Unicode's own folding): { "ى": "ي" }. */
  letters: Record<string, string>;
  /** The same for many letters, in pairs: "臺台 於于" (Chinese in traditional characters). */
  variants?: string[];
  /** Letters of another script that look like own ones ({ "c": "с" }): in a word with own letters they are read as these. */
  twins?: Record<string, string>;
  /** Small words written together with the next one ("و", "ب", "l'"), alone and combined. */
  proclitics: string[];
  /** Beginnings of a word that change after a proclitic: { "from": "ال", "to": "لل" } reads للقمة as ل + القمة. */
  elisions: { from: string; to: string }[];
  /** Articles, and what other words make of them: { "from": "le", "to": "du" } finds "le Pacte" in "du Pacte". */
  contractions?: { from: string; to: string }[];
  /** How words of names were spelt in older texts, by their beginnings: { "from": "cooper", "to": "co-oper" }. */
  spellings?: { from: string; to: string }[];
  /** Endings that inflect names, longest first; empty where names do not change. */
  endings: string[];
  /** The article that is joined to nouns and adjectives, '' where there is none: a short form before such a word is part of a longer name. */
  article: string;
  /** Endings that a noun without that article takes on ("اجتماعا"). */
  unarticled?: string[];
  /** Words by which the language is told from others: frequent, short, its own. */
  detect: string[];
}

/** One verb, or group of verbs, that performs an act. Each list holds the forms used in that place. */
export interface ActEntry {
  act: string;
  /** Forms used in preambular and operative paragraphs alike. */
  forms?: string[];
  /** "Recalling": leads a preambular paragraph. */
  preambular?: string[];
  /** "Recalls": leads an operative paragraph. */
  operative?: string[];
  /** "recall": after "we", and at the beginning of an item. */
  plain?: string[];
  /** "adopted", "had before it": tells, in a report's paragraphs. */
  narrative?: string[];
  /** Beginnings of the next word that the verb asks for ("ب" after "تهيب"); they decide when a misprint is mended. */
  governs?: string[];
  /** True where the form performs the act at the beginning of a paragraph only ("taking into account"). */
  lead?: boolean;
  /** True where the forms say what is done, as plans list it, too: no act at the beginning of an annex's paragraph. */
  deed?: boolean;
  /** True where the forms only name what an operative paragraph rests on, and its main verb leads it ("pursuant to …, decides"). */
  ground?: boolean;
  /** Words that open the verb's object where that stands before it ("对 … 表示关切"). */
  objects?: string[];
  /** True where those who act are no subject of the form ("يساورها القلق"): its person tells nothing. */
  impersonal?: boolean;
  /** True where the forms say how those who act are minded ("aware", "convaincue"): such a form may follow another behind a comma. */
  minded?: boolean;
  /** True where the act is told by what the verb says of whom it addresses, and that may stand far behind ("expresses to …"). */
  open?: boolean;
  /** What makes this act of an open verb before it: "its gratitude", behind "expresses to the Government of Peru". */
  apart?: string[];
  /** Longer phrases that begin with one of the forms and are no such act ("requests from"). */
  unless?: string[];
  examples: ActExample[];
  lookalikes: ActExample[];
}

/** A paragraph and the section it stands in. */
export interface ActExample {
  section: 'REPORT' | 'PREAMBLE' | 'OPERATIVE';
  text: string;
}

/** A form that the United Nations' own translators use for more acts than the one it is read as. */
export interface Ambiguity extends Entry {
  /** The act as which the form is read. */
  act: string;
  /** The acts that it stands for elsewhere. */
  also: string[];
}

/** acts.json */
export interface ActsFile {
  acts: ActEntry[];
  /** Forms that stand for several acts; what is read does not hang on it, only how texts in several languages are held against each other. */
  ambiguous: Ambiguity[];
  /** Words that say how much ("deep", "gravely"): `{deep}` in a phrase has room for them. */
  degrees: string[];
  /** Words beside a verb that continue the one before or tell its manner: "also", "further", "in this regard", "with concern". */
  continuations: string[];
  /** How words end that count as continuations where one is looked for at a place ("-ly", "地"), and words that end so and are none. */
  adverbs?: { ends: string[]; unless: string[] };
  /** What may stand before the first verb of a paragraph ("إذ", "We"). */
  introducers: string[];
  /** Words after which a verb in the middle of a paragraph begins a clause ("and"); punctuation does so always. */
  connectors: string[];
  /** Proclitics that do the same when joined to the verb ("و"). */
  joined: string[];
  /** Words before a verb after which it governs no clause ("by", "which", "التي"). */
  blockers: string[];
  /** Words that open a subordinate clause ("أن"): after them a verb joined without a comma belongs to it, and a participle before one begins a clause without a comma. */
  subordinators: string[];
  /** How verbs begin or end by person, those who speak first: what a later person begins with never goes on with what an earlier one leads. */
  persons?: { begins?: string[]; ends?: string[]; unless?: string[] };
  /** Letters that, printed at the end of a finite verb's first word, make a participle of it ("é"): folding makes them one with others. */
  participles?: string;
  /** The past tense that such a participle makes: its auxiliaries, said once for several, and what follows an active one ("a examiné … et décidé **de**"). */
  perfect?: { auxiliaries: string[]; objects: string[] };
  /** Words after which a bare verb is an infinitive or another's: "to", "will", "which". */
  infinitives?: string[];
  /** Words that follow a verb and no noun: "it", "them", "the". */
  determiners?: string[];
  /** Words with which a second addressee begins ("其他"): a joined verb before one asks something, too. */
  others?: string[];
  /** Words with which a verb behind what is asked tells how it is to be done ("进一步"). */
  manners?: string[];
  /** Words right before a verb that make a noun of it, where its object stands before it ("的"). */
  nominal?: string[];
  /** "批准公约**的**国家**须**": what joins a verb to the noun of which it is told (`joins`), and how that noun's own verb begins (`verbs`). */
  attributes?: { joins: string[]; verbs: string[] };
  /** Words with which what another did begins ("其中大会"); the verbs after it are its own, bare or behind one of the words with which it goes on. `holds`: the same from a resolution, bare. `says`: a document notes. */
  quoting?: { opens: string[]; goesOn: string[]; says?: string[]; holds?: string[] };
  /** Words right behind a participle in the middle that make it a remark by the way: "reconociendo al mismo tiempo". */
  asides?: string[];
  /** How words of several end, and words that end so and are none: "les États, préoccupés par …" tells of others than the body that acts. */
  plurals?: { ends: string[]; unless: string[] };
  /** True where the plain forms are first persons, which are neither infinitives nor nouns. */
  personal?: boolean;
  /** Words that are one letter away from a verb and no misprint of it, a line for each beginning. */
  ordinary: string[];
}

/** dates.json */
export interface DatesFile {
  /** Twelve lists of names, January first; dual names each by itself. */
  months: string[][];
  /** `{day} {month} {year}`, `{year}年{month}月{day}日`; numbers of one or two digits where the month is one. */
  patterns: string[];
  /** Joins the two halves of a dual month name. */
  dual: string;
  /** Digits that the language also writes dates with, 10 among them where tens are written so: { "三": 3, "十": 10 }. */
  digits?: Record<string, number>;
  /** `{from} to {to}` and the like, for "held from … to …". */
  ranges: string[];
  examples: { text: string; date: string }[];
  lookalikes: string[];
}

export interface HeadEntry extends Entry {
  kind: 'RESOLUTION' | 'DECISION' | 'DRAFT' | 'DOCUMENT';
  /** OWN: "its resolution", of the body last named or of the document's own. OTHER: "ее", of a body that is not the one which acts. */
  owner: 'OWN' | 'OTHER' | null;
  /** "قرارها", "قراره": of a body whose name is feminine, or masculine. */
  gender?: 'F' | 'M';
  number: 'ONE' | 'MANY' | 'ANY';
}

export interface SelfEntry extends Entry {
  /** THIS: the document or draft in which it stands. NEXT: the draft that follows ("the following draft resolution"). */
  refers: 'THIS' | 'NEXT';
}

/** references.json */
export interface ReferencesFile {
  heads: HeadEntry[];
  /** Bodies whose resolutions are cited by number; short forms may be shared, the number's shape then decides. */
  issuers: (Entry & { body: string })[];
  /** Suffix letters that the language writes in its own script: { "بء": "B" }. */
  letters: Record<string, string>;
  /** The letters by which the decisions of conferences of parties are numbered, in the own script: { "م أ": "CP" } reads "1/م أ-21". */
  parties?: Record<string, string>;
  /** What stands before the number of a session: { "SPECIAL": ["دإ"] }. */
  sessions: Partial<Record<'REGULAR' | 'SPECIAL' | 'EMERGENCY', string[]>>;
  /** Between a head and its issuer or number ("of the", "رقم"). */
  links: string[];
  /** Between many resolutions and the numbers of some of them ("including", "in particular"). */
  among?: string[];
  /** Between a number and its date ("of", "dated", "المؤرخ"). */
  dated?: string[];
  /** Between several numbers and one date that is that of all of them ("both of", "المؤرخين"). */
  datedAll?: string[];
  /** Nouns that begin (or, where nothing parts words, end) the names of other bodies that number their resolutions. */
  bodies?: string[];
  /** The same in the form in which they act, where a name has a form for that. */
  actors?: string[];
  /** Nouns of bodies, of the organs, too, by their gender, where the possessive tells it. */
  feminine?: string[];
  masculine?: string[];
  /** Right before "its resolution", where a body acts in it: "in". */
  acting?: string[];
  /** Between the numbers of one list. */
  conjunctions: string[];
  /** Between the two ends of a range of numbers ("to", "through"). */
  ranges: string[];
  /** After a short form they make it another, longer name ("the Commission on …"): it then means nothing by itself. */
  qualifiers: string[];
  /** Qualifiers that do so whatever follows, where titles are written in small letters ("Конвенция о …", "la Convention relative …"). */
  binding?: string[];
  /** Words behind a short form with which the sentence goes on, though they look like more of the name ("اللجنة النظر في"): they begin no longer name. */
  continuing?: string[];
  /** Words behind a short form in small letters that tell what for ("the high-level meeting **to review** the plan"): it is another, longer name, unless a verb stands right before it. */
  aims?: string[];
  /** Articles with which a noun in capitals means what was named by it last ("the Convention"), where a language has them. */
  definite?: string[];
  /** "This", before a noun by which a text calls itself ("настоящего Протокола"), where articles do not tell. */
  these?: string[];
  /** What is joined to the end of a noun for "its": behind such a noun stands an adjective. */
  possessives?: string[];
  /** Articles that bring something new: "a high-level meeting". */
  indefinite?: string[];
  /** True where adjectives and names follow their noun: what stands in capitals right behind a short form makes it a longer name ("el Mecanismo FARO"). */
  apposed?: boolean;
  /** Words that, right before a short form, make it the end of a longer name (Chinese "筹备" before "委员会"). */
  compounds?: string[];
  /** What says where a conference is held: behind its noun it is no part of its name. */
  held?: string[];
  /** Short forms that are common nouns as well, where words are not parted: they name something at the head of a clause, behind a verb or one of these words. */
  common?: { nouns: string[]; behind: string[] };
  /** "this resolution". */
  self: SelfEntry[];
  /** Relative pronouns: they begin no longer name. */
  relatives?: string[];
  /** Nouns of what has a title and is no document: an item of the agenda. */
  matters?: string[];
  /** Nouns that are said once for two names: { "one": "phase", "many": ["phases"] } reads "the Geneva and Tunis phases" as two. */
  shared: { one: string; many: string[] }[];
  /** Nouns of instruments: "Charter". */
  instruments?: Entry;
  /** Nouns of conferences, and of what else is held or observed: "Forum". */
  events?: Entry;
  /** Small words inside such names: "of", "the". */
  joins?: string[];
  /** Words that open the rest of such a name, where titles go on in small letters ("relative à"). */
  titles?: string[];
  /** Endings of adjectives: written in capitals before a noun in small letters they make it a name ("Пондемская декларация"). */
  epithets?: string[];
  /** Endings of adjectives that stand behind such a noun in small letters, before the rest of its name ("la Stratégie africaine des ports"). */
  adjectives?: string[];
  /** Before the year that closes a name, where the script has no capitals ("لعام"). */
  years?: string[];
  /** Before a title in quotation marks: "entitled". */
  entitled: Entry;
  /** "hereinafter referred to as". */
  hereinafter: Entry;
}

export interface RelationEntry extends Entry {
  relation: string;
}

/** relations.json */
export interface RelationsFile {
  relations: RelationEntry[];
}

export interface PinpointEntry extends Entry {
  /** Printed before the number in a label: 'para', 'OP', 'PP', 'annex', 'chapter', 'section', 'article', 'rule', 'principle', 'table'; 'sub' is a lettered part of a paragraph. */
  unit: string;
  /** Whether a number must follow. */
  numbered: boolean;
  /** The words say whose part it is ("مرفقه": its annex). */
  own?: boolean;
  /** The unit's own words, where they stand behind the number ("第3段"). */
  closing?: string[];
  /** Words for the lettered parts of such a unit, behind their letters ("第3段(b)分段"). */
  below?: string[];
  /** What parts the number of a part from that of its own part, where no dot does ("الغاية 9-ج"). */
  finer?: string;
}

/** pinpoints.json */
export interface PinpointsFile {
  pinpoints: PinpointEntry[];
  /** Numbers written out, beside the ordinals of numbers.json: { "ثانيا": 2 }. */
  numerals?: Record<string, number>;
  /** What goes on with those of them below a hundred, and what joins those below 10, below 20 and the others to it: 一百 + 零 + 四, 一百 + 一 + 十四, 一百 + 九十四. */
  hundreds?: { words: Record<string, number>; joints: [string, string, string] };
  /** Between the pinpoint and its document ("of", "من"). */
  of: string[];
  /** Behind a part, leading back to the document named before: "thereof", "منه". */
  thereof: string[];
  /** Those of `thereof` that name nothing: "thereof", "de celle-ci". */
  pronouns?: string[];
  /** Behind a part, or before it where words are not parted, leading back to one of the two documents named before: "of the former", "of the latter". */
  former?: string[];
  latter?: string[];
  /** Of what is printed in volumes: their words, before a number. */
  volumes?: string[];
  /** Right before a part, doing the same: "its". */
  its?: string[];
  /** Behind the number of a paragraph: "of the operative part", "of the preamble". */
  operative?: string[];
  preambular?: string[];
  /** Behind a number, with what labels print for it: { "bis": "bis" }. */
  again?: Record<string, string>;
}

/** structure.json */
export interface StructureFile {
  /** "The General Assembly," alone on its line; body as in the registry. */
  enacting: (Entry & { body: string })[];
  annex: Entry;
  /** "Draft resolution" as a heading above a draft. */
  draft: Entry;
  /** "Draft decision": what of the drafts is none of a resolution. */
  draftDecision?: Entry;
  /** What a masthead says that a document is: "Letter dated", "Note by the", "Report of the". */
  letter?: Entry;
  note?: Entry;
  reportOf?: Entry;
  /** "52nd plenary meeting", below the last paragraph. */
  closing: Entry;
  /** "See", "Ibid." at the beginning of a footnote. */
  see: Entry;
  ibid: Entry;
  /** "Agenda item", "Items … of the agenda". */
  agendaItem: Entry;
  session: Entry;
  /** "Resolution adopted by", in a masthead. */
  adoptedBy: Entry;
  /** "Distr.:", "Original:": lines of a masthead that hold no title. */
  boilerplate: Entry;
  /** "report", "on the report of". */
  report: Entry;
  /** "submitted by", in the masthead of a draft. */
  submittedBy: Entry;
  /** "the list of sponsors", in an addendum to a draft. */
  sponsors?: Entry;
  /** Labels of items in order, as printed between brackets: "a", "أ". */
  items: string[];
}

/** numbers.json */
export interface NumbersFile {
  /** Ordinals as words; `compose` builds the others from tens and units. */
  ordinals: { value: number; phrases: string[] }[];
  tens: { value: number; phrases: string[] }[];
  units: { value: number; phrases: string[] }[];
  compose: string[];
  /** Hundreds, and how those below a hundred go on from them: "two hundred and {rest}". */
  hundreds?: { value: number; phrases: string[] }[];
  examples: { text: string; value: number }[];
  lookalikes: string[];
}

export interface LanguageData {
  language: LanguageFile;
  acts: ActsFile;
  dates: DatesFile;
  references: ReferencesFile;
  relations: RelationsFile;
  pinpoints: PinpointsFile;
  structure: StructureFile;
  numbers: NumbersFile;
}
