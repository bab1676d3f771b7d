import { DateFinder, type DateSpan } from './dates.js';
import { type Folded, Folder, isWord } from './fold.js';
import { expand, type Piece } from './phrase.js';
import { PhraseTrie } from './trie.js';
import type {
  ActEntry,
  Ambiguity,
  Entry,
  HeadEntry,
  LanguageData,
  PinpointEntry,
  RelationEntry,
  SelfEntry,
} from './types.js';

/** Where a verb form is at home. */
export type VerbPlace = 'ANY' | 'PREAMBULAR' | 'OPERATIVE' | 'PLAIN' | 'NARRATIVE';

/** What a phrase of the language's data means. */
export type Meaning =
  | { kind: 'verb'; entry: ActEntry; place: VerbPlace }
  | { kind: 'unless'; entry: ActEntry }
  | { kind: 'continuation' | 'introducer' | 'entitled' | 'hereinafter' | 'thereof' | 'body' | 'draftDecision' | 'letter' | 'note' | 'reportOf' | 'see' | 'ibid' | 'annex' | 'draft' | 'closing' | 'session' | 'agendaItem' | 'adoptedBy' | 'boilerplate' | 'report' | 'submittedBy' }
  | { kind: 'month'; month: number }
  | { kind: 'ordinal'; value: number }
  | { kind: 'head'; entry: HeadEntry }
  | { kind: 'issuer' | 'enacting'; body: string }
  | { kind: 'self'; entry: SelfEntry }
  | { kind: 'relation'; entry: RelationEntry }
  | { kind: 'pinpoint'; entry: PinpointEntry }; // biome-ignore format: a table

/** A phrase found in a folded text. */
export type Lexeme = Meaning & {
  start: number;
  end: number;
  /** The proclitic written before it in the same word ('' where there is none). */
  lead: string;
};

/** Lists of little words that are looked up at one place, not found everywhere. */
export type WordList =
  | 'links'
  | 'dated'
  | 'among'
  | 'bodies'
  | 'conjunctions'
  | 'ranges'
  | 'of'
  | 'connectors'
  | 'continuations'
  | 'degrees'
  | 'introducers'
  | 'blockers'
  | 'qualifiers'
  | 'binding'
  | 'relatives';

/** The words by which a language cites by number: what src/symbols takes. */
export interface LanguageWords {
  language: string;
  heads: { resolution: string[]; decision: string[]; document: string[] };
  bodies: Record<string, string[]>;
  letters: Record<string, string>;
  sessions: Partial<Record<'REGULAR' | 'SPECIAL' | 'EMERGENCY', string[]>>;
  through: string[];
  and: string[];
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const NONE: readonly string[] = [];

/** A copy of what a phrase means, with its place. Written out, as that is several times faster than a spread. */
function lexemeOf({
  value,
  start,
  end,
  lead,
}: {
  value: Meaning;
  start: number;
  end: number;
  lead: string;
}): Lexeme {
  const { kind } = value;
  if (value.kind === 'verb')
    return { kind: value.kind, entry: value.entry, place: value.place, start, end, lead };
  if ('entry' in value) return { kind, entry: value.entry, start, end, lead } as Lexeme;
  if ('body' in value) return { kind, body: value.body, start, end, lead } as Lexeme;
  if (value.kind === 'month') return { kind: value.kind, month: value.month, start, end, lead };
  if (value.kind === 'ordinal') return { kind: value.kind, value: value.value, start, end, lead };
  return { kind, start, end, lead } as Lexeme;
}

/** One language, ready to read with. */
export class Language {
  readonly code: string;
  readonly spaced: boolean;
  readonly #folder: Folder;
  readonly #trie: PhraseTrie<Meaning>;
  readonly #lists: ReadonlyMap<WordList, PhraseTrie<true>>;
  /** By their first unit, longest first. */
  readonly #proclitics = new Map<number, string[]>();
  readonly #elisions: readonly { from: string; to: string }[];
  readonly #endings: readonly string[];
  readonly #dates: DateFinder;
  readonly #compounds: readonly string[];
  readonly #numerals = new PhraseTrie<number>();
  /** Names of letters, folded. */
  readonly #letters: ReadonlyMap<string, string>;
  /** Letters of items in order, folded. */
  readonly #items: readonly string[];
  #words: LanguageWords | null = null;
  #scanned: { text: string; lexemes: readonly Lexeme[] } = { text: '', lexemes: [] };
  #last = { text: '', places: new Int32Array(0) };
  #ambiguous: PhraseTrie<{ kind: 'ambiguous'; entry: Ambiguity }> | null = null;
  readonly #verbs = new Map<string, { word: string; entry: ActEntry }[]>();

  constructor(readonly data: LanguageData) {
    const { language, acts, references, pinpoints } = data;
    this.code = language.code;
    this.spaced = language.spaced;
    this.#folder = new Folder(language.letters);
    const fold = (text: string) => this.#folder.phrase(text);
    for (const proclitic of language.proclitics.map(fold).sort((a, b) => b.length - a.length)) {
      const first = proclitic.charCodeAt(0);
      this.#proclitics.set(first, [...(this.#proclitics.get(first) ?? []), proclitic]);
    }
    this.#elisions = language.elisions.map(({ from, to }) => ({ from: fold(from), to: fold(to) }));
    this.#endings = language.endings.map(fold).sort((a, b) => b.length - a.length);

    this.#letters = new Map(Object.entries(references.letters).map(([word, letter]) => [fold(word), letter]));
    this.#items = data.structure.items.map(fold);
    for (const { value, phrases } of this.ordinals())
      for (const phrase of phrases) for (const way of this.#ways(phrase)) this.#numerals.add(way, value);
    for (const [word, value] of Object.entries(pinpoints.numerals ?? {}))
      for (const way of this.#ways(word)) this.#numerals.add(way, value);
    this.#compounds = (references.compounds ?? []).map(fold);

    const lists: [WordList, string[] | undefined][] = [
      ['links', references.links],
      ['dated', references.dated],
      ['among', references.among],
      ['bodies', references.bodies],
      ['conjunctions', references.conjunctions],
      ['ranges', references.ranges],
      ['qualifiers', references.qualifiers],
      ['binding', references.binding],
      ['relatives', references.relatives],
      ['of', pinpoints.of],
      ['connectors', acts.connectors],
      ['continuations', acts.continuations],
      ['degrees', acts.degrees],
      ['introducers', acts.introducers],
      ['blockers', acts.blockers],
    ];
    this.#lists = new Map(
      lists.map(([name, phrases]) => {
        const trie = new PhraseTrie<true>();
        for (const phrase of phrases ?? []) for (const way of this.#ways(phrase)) trie.add(way, true);
        return [name, trie];
      }),
    );
    this.#trie = new PhraseTrie<Meaning>(
      new Map([
        ['also', this.#list('continuations')],
        ['deep', this.#list('degrees')],
      ]),
    );
    this.#learn();
    this.#dates = new DateFinder(data.dates, this.#folder, this.spaced);
  }

  /** Folds a text as this language reads it. */
  fold(text: string): Folded {
    return this.#folder.fold(text);
  }

  foldPhrase(text: string): string {
    return this.#folder.phrase(text);
  }

  /** The end of the longest phrase of a list that begins at `from` (folded text); -1 where none does. */
  at(list: WordList, text: string, from: number): number {
    return this.#list(list).longest(text, from, this.spaced);
  }

  /** A number written out ("二", "ثانيا") or an ordinal ("第二", "الثاني") at a place; null where none begins. */
  numeral(text: string, from: number): { value: number; end: number } | null {
    let read: { value: number; end: number } | null = null;
    this.#numerals.match(text, from, this.spaced, (value, end) => {
      if (!read || end > read.end) read = { value, end };
    });
    return read;
  }

  /** The Latin letter that a word of the language names in a number ("ألف" is 'A'); null where it names none. */
  letter(word: string): string | null {
    return this.#letters.get(word) ?? null;
  }

  /** The label of a lettered item in Latin: 'أ' and 'a' are both 'a'; what is no such letter stays. */
  latinItem(printed: string): string {
    const index = this.#items.indexOf(this.foldPhrase(printed));
    return index < 0 ? printed : (LATIN[index] ?? printed);
  }

  /** True where what stands right before a place makes the short form there the end of a longer name (`compounds`). */
  isCompound(text: string, at: number): boolean {
    return this.#compounds.some((word) => text.startsWith(word, at - word.length));
  }

  /** All phrases in a folded text, in its order; of one kind, the longest of those that overlap. A line is asked for them several times in a row. */
  scan(text: string): readonly Lexeme[] {
    if (this.#scanned.text !== text)
      this.#scanned = { text, lexemes: this.find(text, this.#trie).map(lexemeOf) };
    return this.#scanned.lexemes;
  }

  /**
   * Finds the phrases of any trie, at the beginnings of words and after their proclitics (in languages without spaces, anywhere). Of values of one `kind`, the
   * longest of those that overlap stays.
   */
  find<T extends { kind: string }>(
    text: string,
    trie: PhraseTrie<T>,
  ): { value: T; start: number; end: number; lead: string }[] {
    const all: { value: T; start: number; end: number; lead: string }[] = [];
    const reached = new Map<string, number>();
    let best: { value: T; end: number }[] = [];
    const found = (value: T, end: number) => {
      best.push({ value, end });
    };
    const take = (word: number, start: number) => {
      trie.match(text, start, this.spaced, found);
      if (best.length === 0) return;
      for (const { value, end } of best) {
        if (end <= (reached.get(value.kind) ?? -1)) continue;
        if (best.some((other) => other.value.kind === value.kind && other.end > end)) continue;
        all.push({ value, start, end, lead: text.slice(word, start) });
      }
      for (const { value, end } of best)
        if (end > (reached.get(value.kind) ?? -1)) reached.set(value.kind, end);
      best = [];
    };
    const places = this.#placesIn(text);
    for (let index = 0; index < places.length; index += 1) {
      const at = places[index] ?? 0;
      if (trie.mayBegin(text, at)) take(at, at);
      if (this.#proclitics.size === 0) continue;
      const unit = text.charCodeAt(at);
      for (const proclitic of this.#proclitics.get(unit) ?? NONE) {
        const start = at + proclitic.length;
        if (!text.startsWith(proclitic, at) || !trie.mayBegin(text, start)) continue;
        if (isWord(text.charCodeAt(start))) take(at, start);
      }
    }
    return all;
  }

  /** The acts that a verb as printed, read as `act`, stands for elsewhere ("призывает": not only calls upon, but encourages, too). */
  alsoStandsFor(verb: string, act: string): string[] {
    if (!this.#ambiguous) {
      this.#ambiguous = new PhraseTrie();
      for (const entry of this.data.acts.ambiguous)
        for (const phrase of entry.phrases)
          for (const way of this.#ways(phrase)) this.#ambiguous.add(way, { kind: 'ambiguous', entry });
    }
    const found = this.find(this.fold(verb).text, this.#ambiguous).map(({ value }) => value.entry);
    return [...new Set(found.filter((entry) => entry.act === act).flatMap(({ also }) => also))];
  }

  /** Where phrases can begin: at words, in languages without spaces at each of their characters. A text is asked for them several times in a row. */
  #placesIn(text: string): Int32Array {
    if (this.#last.text === text) return this.#last.places;
    const places = new Int32Array(this.spaced ? (text.length + 1) >> 1 : text.length);
    let count = 0;
    let inside = false;
    for (let at = 0; at < text.length; at += 1) {
      const begins = isWord(text.charCodeAt(at));
      // Where words are not parted, the mark of a title may begin a name: "《公约》" is not the end of a longer one.
      if (!this.spaced || (begins && !inside)) places[count++] = at;
      inside = begins;
    }
    this.#last = { text, places: places.subarray(0, count) };
    return this.#last.places;
  }

  /** A trie for names, that knows this language's elisions and endings. */
  nameTrie<T>(): { trie: PhraseTrie<T>; add: (name: string, value: T) => void } {
    const trie = new PhraseTrie<T>();
    return {
      trie,
      add: (name, value) => {
        const folded = this.foldPhrase(name);
        if (folded === '') return;
        for (const way of this.#variants(folded)) trie.add(this.#inflect(way), value);
      },
    };
  }

  /** All dates in a folded text, in its order, as ISO 8601 (year, year-month or day). */
  dates(text: string): DateSpan[] {
    return this.#dates.find(text);
  }

  /** The words that the scanner of symbols asks for. */
  referenceWords(): LanguageWords {
    if (this.#words) return this.#words;
    const { heads, issuers, letters, sessions, ranges, conjunctions } = this.data.references;
    const of = (kind: string) => heads.filter((head) => head.kind === kind).flatMap((head) => head.phrases);
    this.#words = {
      language: this.code,
      heads: { resolution: of('RESOLUTION'), decision: of('DECISION'), document: of('DOCUMENT') },
      bodies: Object.fromEntries(issuers.map(({ body, phrases }) => [body, phrases])),
      letters,
      sessions,
      through: ranges,
      and: conjunctions,
    };
    return this.#words;
  }

  #list(name: WordList): PhraseTrie<true> {
    const trie = this.#lists.get(name);
    if (!trie) throw new RangeError(`No list "${name}".`);
    return trie;
  }

  #learn(): void {
    const { acts, dates, references, relations, pinpoints, structure } = this.data;
    const add = (phrases: readonly string[] | undefined, meaning: Meaning) => {
      for (const phrase of phrases ?? []) for (const way of this.#ways(phrase)) this.#trie.add(way, meaning);
    };
    for (const entry of acts.acts) {
      add(entry.forms, { kind: 'verb', entry, place: 'ANY' });
      add(entry.preambular, { kind: 'verb', entry, place: 'PREAMBULAR' });
      add(entry.operative, { kind: 'verb', entry, place: 'OPERATIVE' });
      add(entry.plain, { kind: 'verb', entry, place: 'PLAIN' });
      add(entry.narrative, { kind: 'verb', entry, place: 'NARRATIVE' });
      add(entry.unless, { kind: 'unless', entry });
    }
    add(acts.continuations, { kind: 'continuation' });
    add(acts.introducers, { kind: 'introducer' });
    dates.months.forEach((names, index) => {
      add(names, { kind: 'month', month: index + 1 });
    });
    for (const entry of references.heads) add(entry.phrases, { kind: 'head', entry });
    for (const entry of references.issuers) add(entry.phrases, { kind: 'issuer', body: entry.body });
    add(references.bodies, { kind: 'body' });
    for (const entry of references.self) add(entry.phrases, { kind: 'self', entry });
    for (const entry of relations.relations) add(entry.phrases, { kind: 'relation', entry });
    for (const entry of pinpoints.pinpoints) add(entry.phrases, { kind: 'pinpoint', entry });
    for (const entry of structure.enacting) add(entry.phrases, { kind: 'enacting', body: entry.body });
    add(references.entitled.phrases, { kind: 'entitled' });
    add(references.hereinafter.phrases, { kind: 'hereinafter' });
    add(pinpoints.thereof, { kind: 'thereof' });
    add(structure.draftDecision?.phrases, { kind: 'draftDecision' });
    add(structure.letter?.phrases, { kind: 'letter' });
    add(structure.note?.phrases, { kind: 'note' });
    add(structure.reportOf?.phrases, { kind: 'reportOf' });
    const plain: [Entry, 'see' | 'ibid' | 'annex' | 'draft' | 'closing' | 'session' | 'agendaItem' | 'adoptedBy' | 'boilerplate' | 'report' | 'submittedBy'][] = [
      [structure.see, 'see'], [structure.ibid, 'ibid'], [structure.annex, 'annex'], [structure.draft, 'draft'],
      [structure.closing, 'closing'], [structure.session, 'session'], [structure.agendaItem, 'agendaItem'],
      [structure.adoptedBy, 'adoptedBy'], [structure.boilerplate, 'boilerplate'], [structure.report, 'report'],
      [structure.submittedBy, 'submittedBy'],
    ]; // biome-ignore format: a table
    for (const [entry, kind] of plain) add(entry.phrases, { kind });
    for (const { value, phrases } of this.ordinals()) add(phrases, { kind: 'ordinal', value });
  }

  /** The verb forms of one word of the places given, folded, in the order of the data. */
  verbs(places: readonly VerbPlace[]): { word: string; entry: ActEntry }[] {
    const key = places.join();
    const known = this.#verbs.get(key);
    if (known) return known;
    const lists: [VerbPlace, 'forms' | 'preambular' | 'operative' | 'plain' | 'narrative'][] = [
      ['ANY', 'forms'], ['PREAMBULAR', 'preambular'], ['OPERATIVE', 'operative'], ['PLAIN', 'plain'], ['NARRATIVE', 'narrative'],
    ]; // biome-ignore format: a table
    const words = new Map<string, ActEntry>();
    for (const entry of this.data.acts.acts)
      for (const [place, field] of lists)
        if (places.includes(place))
          for (const phrase of entry[field] ?? [])
            for (const [first, ...more] of this.#ways(phrase)) {
              const word = first && 'text' in first && more.length === 0 ? first.text : '';
              if (/^\p{L}{3,}$/u.test(word) && !words.has(word)) words.set(word, entry);
            }
    const verbs = [...words].map(([word, entry]) => ({ word, entry }));
    this.#verbs.set(key, verbs);
    return verbs;
  }

  /** All ordinals of the data, composed ones included. */
  ordinals(): { value: number; phrases: string[] }[] {
    const { ordinals, tens, units, compose } = this.data.numbers;
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
    return [...ordinals, ...composed];
  }

  /** All ways to write a phrase of the data, folded, with the elisions of its first word. */
  #ways(phrase: string): Piece[][] {
    const ways: Piece[][] = [];
    for (const way of expand(phrase)) {
      const pieces = tidy(
        way.map((piece) => ('text' in piece ? { text: this.#foldInner(piece.text) } : piece)),
      );
      const first = pieces[0];
      if (!first) continue;
      if (!('text' in first))
        throw new SyntaxError(`"${phrase}": a phrase begins with words of its own, not with a mark.`);
      for (const text of this.#variants(first.text)) ways.push([{ text }, ...pieces.slice(1)]);
    }
    return ways;
  }

  /** Folds a stretch of a phrase, keeping the spaces at its ends. */
  #foldInner(text: string): string {
    const folded = this.#folder.phrase(text);
    return `${/^\s/.test(text) ? ' ' : ''}${folded}${folded !== '' && /\s$/.test(text) ? ' ' : ''}`;
  }

  /** The phrase, and how its first word is written after a proclitic that changes it. */
  #variants(folded: string): string[] {
    return [
      folded,
      ...this.#elisions
        .filter(({ from }) => folded.startsWith(from))
        .map(({ from, to }) => to + folded.slice(from.length)),
    ];
  }

  /** Words of a name whose ending inflects match with any ending. */
  #inflect(folded: string): Piece[] {
    if (this.#endings.length === 0) return [{ text: folded }];
    const pieces: Piece[] = [];
    let text = '';
    for (const token of folded.split(/([\p{L}\p{N}]+)/u)) {
      const ending =
        token.length >= 5
          ? this.#endings.find((one) => token.endsWith(one) && token.length - one.length >= 3)
          : undefined;
      if (ending === undefined) text += token;
      else {
        pieces.push({ text: text + token.slice(0, token.length - ending.length) }, { mark: 'ending' });
        text = '';
      }
    }
    if (text !== '') pieces.push({ text });
    return pieces;
  }
}

/** One space between words, none at the ends, none before a slot. */
function tidy(pieces: Piece[]): Piece[] {
  const tidied: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!('text' in piece)) {
      tidied.push(piece);
      continue;
    }
    let text = piece.text.replace(/ {2,}/g, ' ');
    const next = pieces[index + 1];
    if (index === 0) text = text.trimStart();
    if (!next || 'slot' in next) text = text.trimEnd();
    if (text !== '') tidied.push({ text });
  }
  return tidied;
}
