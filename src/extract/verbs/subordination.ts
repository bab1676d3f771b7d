import { type ActsFile, isWord, type Language, type LexemeOf } from '../../languages/index.js';
import { Marks, pastSpace } from '../passage/index.js';
import type { Verb } from './verb.js';

type Quoting = NonNullable<ActsFile['quoting']>;

const NONE: readonly string[] = [];
/** Acts of which a document that is cited is the subject as often. */
const SAYING: readonly string[] = ['NOTES'];
/** How far back a sentence is looked through. */
const REACH = 1000;
/** The end of a sentence, and not of an abbreviation ("para. 3", "No. 5"). */
const SENTENCE_END = /(?<=\p{L}{5}|\d{4}|\/\d+|[)\]"]|\p{Script=Han})\.(?: |(?=\p{Script=Han}))/uy;
const STOP = 0x2e;
/** What ends the words of another. */
const QUOTING_END = new Marks(';.)');
/** No word is longer. */
const WORD = 30;

/** Tells of a verb in the middle of a paragraph whether those who act are its subject, by the words around it and its own form. */
export class Subordination {
  /** The lists of the data, folded. */
  readonly #begins: readonly string[];
  readonly #ends: readonly string[];
  readonly #subordinators: readonly string[];
  readonly #determiners: readonly string[];
  #quotes: boolean | undefined;
  #firstStop: number | undefined;

  constructor(
    readonly language: Language,
    readonly text: string,
  ) {
    const { persons = {}, subordinators, determiners = NONE } = language.data.acts;
    this.#begins = language.folded(persons.begins ?? NONE);
    this.#ends = language.folded(persons.ends ?? NONE);
    this.#subordinators = language.folded(subordinators);
    this.#determiners = language.folded(determiners);
  }

  /** A first person by its form ("reafirmamos", "نؤكد"): who speaks needs no "we" before it. */
  isSpoken({ start, end }: { start: number; end: number }): boolean {
    if (this.#begins.length === 0 && this.#ends.length === 0) return false;
    return this.text
      .slice(start, end)
      .split(' ')
      .some((word, index) => this.#isFirstPerson(word, index));
  }

  /** A verb whose form has another subject than the one that leads: "نلاحظ أطرا تدعم الابتكار، وتشجع المنافسة". */
  hasOtherSubject(lexeme: LexemeOf<'verb'>, leading: Verb | undefined): boolean {
    // The forms of one person alone tell of no other.
    if (this.#begins.length < 2 || !leading || lexeme.entry.impersonal || leading.impersonal) return false;
    const person = this.#person(leading.start);
    return person >= 0 && this.#person(lexeme.start) > person;
  }

  /** After "that", a bare "and" joins subordinate verbs; one of those who speak goes with another of theirs alone ("أن نعزز ونشجع"). */
  isJoinedBelow(since: number, at: number, isSpoken: boolean): boolean {
    const from = Math.max(since, this.text.lastIndexOf(';', at), this.text.lastIndexOf('.', at));
    const words = this.text.slice(from, at).split(' ');
    return words.some(
      (word, index) =>
        this.#subordinators.includes(word) && (!isSpoken || this.#isFirstPerson(words[index + 1] ?? '')),
    );
  }

  /**
   * Whether what stands before a conjunction has a subject of its own: behind "that", and behind "which" up to a comma. What is asked to be done
   * ("insta a los puertos a que …") has another mood, and is no such thing.
   */
  isBelow(since: number, at: number, isAsked: boolean): boolean {
    const { language, text } = this;
    if (this.opensThat(since)) return true;
    const from = Math.max(since, at - REACH, text.lastIndexOf(';', at), text.lastIndexOf('. ', at));
    const comma = text.lastIndexOf(',', text.slice(from, at).replace(/,? *\p{L}* *$/u, '').length + from - 1);
    for (let start = from; start < at; start += 1) {
      if (language.spaced && isWord(text.charCodeAt(start - 1))) continue;
      if (!isAsked && this.#isThat(start)) return true;
      if (start > comma && language.at('relatives', text, start) > start) return true;
    }
    return false;
  }

  /** True where a word for "that" follows, with which a participle begins a clause also where no comma stands before it. */
  opensThat(end: number): boolean {
    if (this.#isThat(pastSpace(this.text, end))) return true;
    return this.#subordinators.some((word) => this.text.startsWith(` ${word}`, end - word.length - 1));
  }

  #isThat(at: number): boolean {
    return this.#subordinators.some(
      (word) =>
        this.text.startsWith(word, at) &&
        (word.endsWith("'") || !isWord(this.text.charCodeAt(at + word.length))),
    );
  }

  /** "noting that … and recalling": without a comma before it, a participle may join the nearest one, which must be the clause's verb. */
  isParallel(start: number, since: number, begin: number): boolean {
    const ending = this.#ending(start);
    return this.text
      .slice(since, begin)
      .split(/\P{L}+/u)
      .some((word) => word.endsWith(ending));
  }

  /** "by acting as a forum, sharing lessons, offering advice, and drawing attention": the last of several that hang on one word. */
  isListed(start: number, since: number, begin: number): boolean {
    const ending = this.#ending(start);
    const words = this.text.slice(since, begin).split(' ');
    const isOne = (index: number) => ending !== '' && (words[index] ?? '').endsWith(ending);
    const first = words.findIndex((_, index) => isOne(index) && this.#blocks(words[index - 1] ?? ''));
    const others = words.filter(
      (word, index) =>
        index > first && isOne(index) && !this.#blocks(word) && /,$/.test(words[index - 1] ?? ''),
    );
    return first >= 0 && others.length > 1;
  }

  /** "其中大会通过了目标,并决心": what another is quoted to have done goes on until the sentence or the bracket ends. */
  isQuoted(since: number, begin: number, { start, entry }: LexemeOf<'verb'>): boolean {
    const { quoting } = this.language.data.acts;
    if (!quoting) return false;
    const lead = begin < start ? this.text.slice(begin, start).trim() : '';
    if (lead !== '' && !this.language.folded(quoting.goesOn).includes(lead)) return false;
    if (!this.#mayQuote(quoting)) return false;
    const { opens, says = NONE, holds = NONE } = quoting;
    // A report notes; it recalls, welcomes and requests nothing. What a body held in a resolution goes on as well ("大会在第61/7号决议中确认…,强调").
    const opening =
      lead === '' ? [opens, holds] : SAYING.includes(entry.act) ? [opens, says, holds] : [opens];
    const first = Math.max(since, begin - REACH);
    let from = begin;
    while (from > first && !QUOTING_END.at(this.text, from - 1)) from -= 1;
    const before = this.text.slice(from, begin);
    return opening.some((list) => this.language.folded(list).some((words) => before.includes(words)));
  }

  /** Whether any word stands in the text that opens the words of another: asked at each of its verbs, and mostly none does. */
  #mayQuote({ opens, says, holds }: Quoting): boolean {
    const { language, text } = this;
    this.#quotes ??=
      language.holds(opens, text) ||
      language.holds(says ?? NONE, text) ||
      language.holds(holds ?? NONE, text);
    return this.#quotes;
  }

  /** "我们的合作将推动发展,鼓励她们": where verbs have one form, a sentence that begins with another subject goes on with it. */
  goesOn(since: number, begin: number): boolean {
    if (this.language.spaced) return false;
    const sentence = this.sentence(since, begin);
    if (sentence < 0 || sentence >= begin) return false;
    const spoken = this.language.at('introducers', this.text, sentence);
    const nominal = this.language.folded(this.language.data.acts.nominal ?? NONE);
    return spoken < 0 || nominal.some((word) => this.text.startsWith(word, spoken));
  }

  /** Where the sentence of a place begins, if that is behind another place; -1 if not. */
  sentence(since: number, at: number): number {
    // Nearly all paragraphs hold no stop before their end.
    this.#firstStop ??= this.text.indexOf('.');
    if (this.#firstStop < 0 || this.#firstStop >= at) return -1;
    const from = Math.max(since, at - REACH);
    for (let stop = at - 1; stop > from; stop -= 1) {
      if (this.text.charCodeAt(stop) !== STOP) continue;
      SENTENCE_END.lastIndex = stop;
      if (SENTENCE_END.test(this.text)) return SENTENCE_END.lastIndex;
    }
    return -1;
  }

  /** "We note the role of the Forum and invite it": a bare verb that nothing between makes an infinitive, and that is no noun. */
  isBareVerb({ start, end }: { start: number; end: number }, since: number, isContinued: boolean): boolean {
    // "Look forward to": the word belongs to the verb before.
    const between = this.text
      .slice(since, start)
      .replace(/^ to /, ' ')
      .split(/\P{L}+/u);
    const { infinitives } = this.language.data.acts;
    if (!infinitives || between.some((word) => infinitives.includes(word))) return false;
    if (isContinued || this.text.slice(start, end).includes(' ')) return true;
    return this.hasDeterminer(end);
  }

  /** "Invite the", "request it": what follows tells a verb from a noun. */
  hasDeterminer(end: number): boolean {
    const next = /^ (\p{L}+)/u.exec(this.text.slice(end, end + 20))?.[1] ?? '';
    return this.#determiners.includes(next);
  }

  /** Whether what stands behind a verb addresses others than the words before it ("其他"). */
  addressesOthers(end: number): boolean {
    return this.language
      .folded(this.language.data.acts.others ?? NONE)
      .some((word) => this.text.startsWith(word, end));
  }

  /** "请各国…,进一步强调": whether a verb begins with a word that, behind what is asked, tells how it is to be done. */
  tellsManner(begin: number): boolean {
    return this.language
      .folded(this.language.data.acts.manners ?? NONE)
      .some((word) => this.text.startsWith(word, begin));
  }

  /** Whether a finite verb is known from a noun by its form. */
  get tellsVerbs(): boolean {
    return this.#determiners.length === 0;
  }

  #ending(start: number): string {
    return /\p{L}{3}(?!\p{L})/u.exec(this.text.slice(start))?.[0] ?? '';
  }

  #blocks(word: string): boolean {
    return word !== '' && this.language.at('blockers', word, 0) === word.length;
  }

  #isFirstPerson(word: string, index = 0): boolean {
    const [begin] = this.#begins;
    const [end] = this.#ends;
    return (
      (begin !== undefined && index === 0 && word.startsWith(begin)) ||
      (end !== undefined && word.endsWith(end))
    );
  }

  /** Which person the form of a verb is of, by its beginning; -1 where that does not tell. */
  #person(start: number): number {
    if (this.#isNone(/^\p{L}*/u.exec(this.text.slice(start, start + WORD))?.[0] ?? '')) return -1;
    return this.#begins.findIndex((one) => this.text.startsWith(one, start));
  }

  /** Words that begin like a person's verb and are none: participles, past tenses ("تسليما منها", "نظرت"). */
  #isNone(word: string): boolean {
    return this.language.folded(this.language.data.acts.persons?.unless ?? NONE).includes(word);
  }
}
