import {
  type ActEntry,
  isWord,
  type Language,
  type LexemeOf,
  type Lexemes,
  type VerbPlace,
} from '../languages/index.js';
import type { Act, Section } from '../seedfile/index.js';
import { firstFrom } from './text.js';

/** A governing verb in a passage; offsets are the passage's. */
export interface Verb {
  act: Act;
  /** Of the verb with its continuations ("recalls also", "also recalls"). */
  start: number;
  end: number;
  /** Where the clause begins: the verb with what leads up to it. */
  begin: number;
  /** Its form is the bare one, as after "we". */
  bare?: boolean;
  /** Set where the word was read through a repair. */
  repaired?: { printed: string; read: string; reason: string };
}

type VerbLexeme = LexemeOf<'verb'>;

/** Which forms are at home at the beginning of a paragraph, and which in its middle. */
const LEADING: Record<Section, readonly VerbPlace[]> = {
  REPORT: ['NARRATIVE', 'ANY', 'OPERATIVE'],
  PREAMBLE: ['ANY', 'PREAMBULAR'],
  OPERATIVE: ['ANY', 'OPERATIVE'],
  ANNEX: ['ANY', 'OPERATIVE', 'PREAMBULAR'],
};
const MIDDLE: Record<Section, readonly VerbPlace[]> = {
  REPORT: ['NARRATIVE', 'ANY', 'OPERATIVE', 'PREAMBULAR'],
  PREAMBLE: ['ANY', 'PREAMBULAR'],
  OPERATIVE: ['ANY', 'OPERATIVE', 'PREAMBULAR'],
  ANNEX: ['ANY', 'OPERATIVE', 'PREAMBULAR'],
};

/** Acts whose lettered items say what is to be done: a bare verb in them is no act of its own. */
const COMMANDING: readonly Act[] = ['DECIDES', 'COMMITS', 'DETERMINED', 'RECOMMENDS', 'REQUESTS'];
/** Acts whose objects may hold bare verbs of their own: "we call upon States to meet, and support …". */
const ASKING: readonly Act[] = [
  ...COMMANDING,
  'INVITES',
  'ENCOURAGES',
  'URGES',
  'CALLS_UPON',
  'DEMANDS',
  'CONTINUES',
];
/** A colon and the label of the first item. */
const LIST_OPENING = /: ?(?:\(?[^() ]{1,6}\)|'\d{1,2}'|[①-⒛㈠-㈩])? ?$/;

/** How far a verb may stand behind the word that opens its object. */
const OBJECT_LENGTH = 120;

/** How far a sentence is looked through. */
const REACH = 1000;

const SPACE = 32;
const NONE: readonly string[] = [];

const HEAD_LENGTH = 160;

/** The verb at the very beginning of a folded paragraph, if one of that place stands there. */
export function leadingVerb(
  language: Language,
  text: string,
  place: 'PREAMBULAR' | 'OPERATIVE',
): { act: Act; start: number; end: number } | null {
  const head = text.slice(0, HEAD_LENGTH);
  const verb = new VerbFinder(
    language,
    head,
    language.scan(head),
    place === 'PREAMBULAR' ? 'PREAMBLE' : 'OPERATIVE',
    [],
  ).leading(0);
  return verb ? { act: verb.act, start: verb.start, end: verb.end } : null;
}

/** The verbs that govern the clauses of a paragraph, in their order. `items` are the places where lettered items begin. */
export function findVerbs(
  language: Language,
  text: string,
  lexemes: Lexemes,
  section: Section,
  items: readonly number[],
): Verb[] {
  return new VerbFinder(language, text, lexemes, section, items).all();
}

class VerbFinder {
  readonly #verbs = new Map<number, VerbLexeme[]>();
  readonly #ends = new Map<number, number>();
  readonly #unless = new Map<ActEntry, Map<number, number>>();
  /** Conjunctions that are written together with the verb. */
  readonly #joined: readonly string[];
  #governing: Act | null = null;
  /** Where the body that acts ends, where the paragraph begins with it: "The General Assembly takes note …". */
  #subject = -1;

  constructor(
    readonly language: Language,
    readonly text: string,
    lexemes: Lexemes,
    readonly section: Section,
    readonly items: readonly number[],
  ) {
    this.#joined = language.folded(language.data.acts.joined);
    for (const verb of lexemes.of('verb')) push(this.#verbs, verb.start, verb);
    for (const { start, end } of lexemes.of('enacting')) if (start <= 1) this.#subject = end;
    for (const { start, end, lead } of [...lexemes.of('continuation'), ...lexemes.of('introducer')]) {
      const from = start - lead.length;
      this.#ends.set(end, Math.min(this.#ends.get(end) ?? from, from));
    }
    for (const { entry, start, end } of lexemes.of('unless')) {
      const ends = this.#unless.get(entry) ?? new Map<number, number>();
      this.#unless.set(entry, ends.set(start, end));
    }
  }

  all(): Verb[] {
    /** In their order, and apart. */
    const found: Verb[] = [];
    const add = (verb: Verb | null) => {
      if (!verb) return;
      const at = firstFrom(found, verb.start);
      if ((found[at - 1]?.end ?? 0) > verb.start || (found[at]?.start ?? verb.end) < verb.end) return;
      found.splice(at, 0, verb);
    };
    if (this.section !== 'REPORT') add(this.leading(0) ?? this.repaired(0));
    const firstItem = this.items[0] ?? this.text.length;
    let atItems = false;
    for (const [start, lexemes] of [...this.#verbs].sort(([a], [b]) => a - b)) {
      if (start >= firstItem && !atItems) {
        atItems = true;
        this.#governing = this.#governs(found, firstItem);
        for (const item of this.items) add(this.leading(item, true));
      }
      const next = firstFrom(found, start);
      if (found[next]?.start === start || this.#beginsItem(start)) continue;
      for (const lexeme of lexemes) {
        const verb = this.#middle(start, lexeme, found.length === 0, found[next - 1]);
        if (!verb) continue;
        add(verb);
        break;
      }
    }
    return found;
  }

  /** The verb with which the text at `from` begins, past introducers, continuations and an item's label. */
  leading(from: number, isItem = false): Verb | null {
    let introduced = isItem;
    let at = from;
    for (let count = 0; count < 6; count += 1) {
      while (/[ ,"'(]/.test(this.text[at] ?? '')) at += 1;
      for (const start of this.#startsOf(at)) {
        const lexeme = this.#verbs
          .get(start)
          ?.find((one) => this.#fits(one, LEADING[this.section], introduced) && !this.#excluded(one));
        if (lexeme) return this.#verb(lexeme, from);
      }
      const starts = this.#startsOf(at);
      const introducer = Math.max(
        ...starts.map((start) => this.language.at('introducers', this.text, start)),
      );
      const next = Math.max(
        introducer,
        ...starts.map((start) => this.language.at('continuations', this.text, start)),
        from === 0 && at < this.#subject ? this.#subject : -1,
      );
      if (next < 0) return null;
      if (introducer >= 0) introduced = true;
      at = next;
    }
    return null;
  }

  /** The word's own beginning, and after a proclitic that joins clauses. */
  #startsOf(at: number): number[] {
    return [at, ...this.#joined.filter((one) => this.text.startsWith(one, at)).map((one) => at + one.length)];
  }

  /** What stands at the beginning of an item leads it or is no verb of its own ("by: (a) Encouraging …"). */
  #beginsItem(start: number): boolean {
    return this.items.some((item) => start === item || (start === item + 1 && this.text[item] === ' '));
  }

  /** The act that governs the items of a list which a colon opens ("Decides to: (a) …"). */
  #governs(verbs: readonly Verb[], firstItem: number): Act | null {
    const from = Math.max(0, firstItem - 16);
    const opening = LIST_OPENING.exec(this.text.slice(from, firstItem));
    // "…, and therefore: (a) Encourages …": the acts begin behind the colon.
    if (!opening || this.#ends.has(from + opening.index)) return null;
    return (
      verbs.reduce<Verb | null>((last, one) => (last && last.start > one.start ? last : one), null)?.act ??
      null
    );
  }

  /** In an item that an act governs, a bare verb is what is decided, not an act of its own. */
  #isGoverned({ place }: VerbLexeme): boolean {
    if (this.#governing === null) return false;
    return (
      place === 'PLAIN' ||
      (place === 'ANY' && (COMMANDING.includes(this.#governing) || !this.language.inflects))
    );
  }

  /** "Recommends the following: encourage …": behind the colon of such a verb, too, where the list has lost its labels. */
  #isAnnounced({ place }: VerbLexeme, previous: Verb | undefined, begin: number): boolean {
    if (place !== 'ANY' || this.language.inflects || !previous || !COMMANDING.includes(previous.act))
      return false;
    return /: ?$/.test(this.text.slice(Math.max(0, begin - 2), begin));
  }

  #fits(lexeme: VerbLexeme, places: readonly VerbPlace[], introduced: boolean): boolean {
    if (this.#isGoverned(lexeme)) return false;
    return (
      places.includes(lexeme.place) || (lexeme.place === 'PLAIN' && introduced && this.section !== 'REPORT')
    );
  }

  #excluded(lexeme: VerbLexeme): boolean {
    return (this.#unless.get(lexeme.entry)?.get(lexeme.start) ?? -1) > lexeme.end;
  }

  /** A verb after the first: it must follow a connector, and not a word that takes it into a subordinate clause. */
  #middle(start: number, lexeme: VerbLexeme, first: boolean, previous: Verb | undefined): Verb | null {
    if (this.#excluded(lexeme)) return null;
    const since = previous?.end ?? 0;
    const isJoined = this.#joined.includes(lexeme.lead);
    if (lexeme.lead !== '' && !isJoined) return null;
    let begin = start - lexeme.lead.length;
    let introduced = false;
    /** Behind the last comma that was stepped over: "the report issued on this occasion, notes". */
    let behindComma: number | null = null;
    // What stands before a joined "and" belongs to the words before it.
    while (!isJoined) {
      const before = this.#back(begin);
      if (before === null) break;
      if (this.text.slice(before, begin).trimEnd().endsWith(',')) behindComma = begin;
      if (this.language.at('introducers', this.text, before) >= 0) introduced = true;
      begin = before;
    }
    if (this.#endsWithBlocker(this.#before(begin))) return null;
    if (behindComma !== null && !introduced && !this.#opens(begin)) begin = behindComma;
    if (this.#isCarried(lexeme, previous, begin)) introduced = true;
    if (!this.#fits(lexeme, MIDDLE[this.section], introduced)) return null;
    if (this.#isAnnounced(lexeme, previous, begin)) return null;
    const opened = this.#objectBefore(lexeme.entry, begin, since);
    if (opened !== null) return this.#verb(lexeme, opened);
    // "Welcomes and urges the …": one object for both.
    if (previous && begin < start && this.text.slice(previous.end, begin).trim() === '')
      return this.#verb(lexeme, begin);
    const later = lexeme.entry.lead && this.section !== 'REPORT' && !introduced;
    if (later && !(this.section === 'PREAMBLE' && lexeme.place === 'PREAMBULAR')) return null;
    const gap = this.#before(begin);
    if (this.section === 'REPORT' && first && lexeme.place !== 'PREAMBULAR') return this.#verb(lexeme, start);
    const punctuated = /[,;.:]["')]?$/.test(gap) || gap === '';
    const connector = this.#connectorBefore(gap);
    const comma = punctuated || (connector !== null && /[,;.]$/.test(gap.slice(0, connector).trimEnd()));
    // What else leads may follow ", and": "recalling …, and bearing in mind that …".
    if (later && (connector === null || !comma)) return null;
    if (isJoined) {
      // After "that" (a subordinate clause) a bare "and" joins subordinate verbs.
      if (!comma && this.#subordinate(since, begin)) return null;
      return this.#verb(lexeme, begin);
    }
    // "By 2030 we commit": the first verb of its sentence, behind nothing but what says when or how.
    if (introduced && this.section !== 'PREAMBLE' && this.#isFirstOfSentence(since, begin))
      return this.#verb(lexeme, begin);
    if (introduced && this.section !== 'OPERATIVE')
      return punctuated || connector !== null ? this.#verb(lexeme, begin) : null;
    if (!punctuated && connector === null) return null;
    if (lexeme.place === 'PREAMBULAR' && !comma && !this.#parallel(start, since, begin)) return null;
    // Where a conjunction is joined to the verb, a bare verb begins no clause unless a connector of its own, behind a comma, leads it.
    const isLed = introduced || (comma && (connector !== null || this.#startsOf(begin).length > 1));
    if (lexeme.place === 'ANY' && this.#joined.length > 0 && !isLed && this.section !== 'REPORT') return null;
    const enumerated = /^ ?[,;.)]/.test(this.text.slice(lexeme.end, lexeme.end + 2));
    if (enumerated && !introduced && !this.#continues(lexeme.end)) return null;
    return this.#verb(lexeme, begin);
  }

  /** "We reaffirm …, and recognize …": the bare verb is carried on by the one before it. */
  #isCarried({ place }: VerbLexeme, previous: Verb | undefined, begin: number): boolean {
    if (place !== 'PLAIN' || !previous?.bare || ASKING.includes(previous.act)) return false;
    const gap = this.#before(begin);
    const connector = this.#connectorBefore(gap);
    if (connector === null || !/,$/.test(gap.slice(0, connector).trimEnd())) return false;
    return begin - previous.end <= REACH && !/[.;:] /.test(this.text.slice(previous.end, begin));
  }

  #isFirstOfSentence(since: number, at: number): boolean {
    return since === 0 || this.text.slice(Math.max(since - 1, at - REACH), at).includes('. ');
  }

  #before(at: number): string {
    return this.text.slice(Math.max(0, at - 60), at).trimEnd();
  }

  /** True where a clause may begin: behind punctuation or a connector. */
  #opens(at: number): boolean {
    const gap = this.#before(at);
    return gap === '' || /[,;.:]["')]?$/.test(gap) || this.#connectorBefore(gap) !== null;
  }

  /** "对 … 表示关切": where the object of a verb that stands behind it begins, with what leads up to it; null where none does. */
  #objectBefore({ objects }: ActEntry, at: number, since: number): number | null {
    if (!objects) return null;
    const words = this.language.folded(objects);
    for (let start = at - 1; start >= since && at - start <= OBJECT_LENGTH; start -= 1) {
      if (/[;.]/.test(this.text[start] ?? '')) return null;
      if (!words.some((word) => this.text.startsWith(word, start))) continue;
      let begin = start;
      for (let before = this.#back(begin); before !== null && before >= since; before = this.#back(begin))
        begin = before;
      if (begin === since || /(?:^|[,;.:]["')]?)$/.test(this.text.slice(0, begin).trimEnd())) return begin;
    }
    return null;
  }

  /** "notes, in this regard, that": a comma after the verb is followed by a continuation. */
  #continues(end: number): boolean {
    const at = end + (/^ ?, ?/.exec(this.text.slice(end, end + 3))?.[0].length ?? 0);
    return this.language.at('continuations', this.text, at) >= 0;
  }

  /** One step back over a continuation or introducer that ends just before `at`. */
  #back(at: number): number | null {
    let end = at;
    while (end > 0 && this.text.charCodeAt(end - 1) === SPACE) end -= 1;
    const direct = this.#ends.get(end);
    if (direct !== undefined && direct < end) return direct;
    if (this.text[end - 1] !== ',') return null;
    const past = this.#ends.get(end - 1);
    return past !== undefined && past < end - 1 ? past : null;
  }

  #endsWithBlocker(gap: string): boolean {
    const word = lastWord(gap);
    return word !== '' && this.language.at('blockers', gap, gap.length - word.length) === gap.length;
  }

  /** Offset in `gap` where a connector word at its end begins; null where none stands there. */
  #connectorBefore(gap: string): number | null {
    let at = gap.length;
    for (let words = 0; words < 3; words += 1) {
      at = gap.lastIndexOf(' ', at - 1);
      const start = at + 1;
      if (this.language.at('connectors', gap, start) === gap.length) return start;
      if (at < 0) return null;
    }
    return null;
  }

  #subordinate(since: number, at: number): boolean {
    const from = Math.max(since, this.text.lastIndexOf(';', at), this.text.lastIndexOf('.', at));
    const subordinators = this.language.folded(this.language.data.acts.subordinators);
    return this.text
      .slice(from, at)
      .split(' ')
      .some((word) => subordinators.includes(word));
  }

  /** "noting that … and recalling": without a comma before it, a participle may join the nearest one, which must be the clause's verb. */
  #parallel(start: number, since: number, begin: number): boolean {
    const ending = /\p{L}{3}(?!\p{L})/u.exec(this.text.slice(start))?.[0] ?? '';
    return !this.text
      .slice(since, begin)
      .split(/\P{L}+/u)
      .some((word) => word.endsWith(ending));
  }

  #verb(lexeme: VerbLexeme, begin: number): Verb {
    let { start, end } = lexeme;
    for (let count = 0; count < 3; count += 1) {
      const next =
        this.text.charCodeAt(end) === SPACE ? this.language.at('continuations', this.text, end + 1) : -1;
      if (next < 0) break;
      end = next;
    }
    for (;;) {
      let before = start - lexeme.lead.length;
      if (this.text.charCodeAt(before - 1) === SPACE) before -= 1;
      const from = this.#ends.get(before);
      if (
        lexeme.lead !== '' ||
        from === undefined ||
        from >= before ||
        this.language.at('continuations', this.text, from) < 0
      )
        break;
      start = from;
    }
    while (/[ ,]/.test(this.text[end - 1] ?? '')) end -= 1;
    const bare = lexeme.place === 'PLAIN' ? { bare: true } : {};
    return { act: lexeme.entry.act as Act, start, end, begin: Math.min(begin, start), ...bare };
  }

  /** Where a verb must stand and none is known, the nearest one of the language by a single letter is read. */
  repaired(from: number): Verb | null {
    if (this.section === 'REPORT' || this.section === 'ANNEX') return null;
    let at = from;
    for (;;) {
      const next = this.language.at('introducers', this.text, at);
      if (next < 0) break;
      at = next + 1;
    }
    let end = at;
    while (end < this.text.length && isWord(this.text.charCodeAt(end))) end += 1;
    const printed = this.text.slice(at, end);
    // "Our", "this": what leads into a subordinate clause is no misprinted verb.
    if (printed.length < 4 || this.#endsWithBlocker(printed)) return null;
    const following = this.text.slice(end).trimStart();
    const candidates = this.language
      .verbs(LEADING[this.section])
      .filter(({ word }) => word[0] === printed[0] && withinOne(word, printed))
      .map((one) => ({
        ...one,
        governs: this.language
          .folded(one.entry.governs ?? NONE)
          .some((begins) => following.startsWith(begins)),
      }));
    // Where the data tells what verbs ask for, one of which it does not is too near to other words.
    const told = this.language.data.acts.acts.some((entry) => entry.governs);
    const best =
      candidates.find((one) => one.governs) ?? candidates.find((one) => !told || one.entry.governs);
    if (!best) return null;
    return {
      act: best.entry.act as Act, start: at, end, begin: from,
      repaired: { printed, read: best.word, reason: `A verb must stand here; "${best.word}" is one letter away${best.governs ? ' and asks for what follows' : ''}.` },
    }; // biome-ignore format: one line
  }
}

/** True where one letter put in, left out, changed or exchanged makes one word the other. */
export function withinOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (a.length === b.length)
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    );
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

function lastWord(text: string): string {
  let at = text.length;
  while (at > 0 && isWord(text.charCodeAt(at - 1))) at -= 1;
  return text.slice(at);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
