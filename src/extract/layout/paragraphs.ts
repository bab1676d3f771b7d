import type { SourceDocument } from '../../documents/index.js';
import type { Folded } from '../../languages/index.js';
import type { Section } from '../../seedfile/index.js';
import { type Range, unitAt } from '../passage/index.js';
import { isMarked, isOpen, type Line, NUMBERED, withoutCalls } from './lines.js';
import type { NoteLines } from './note-lines.js';
import type { Outline, PartOutline, ProvisionOutline } from './outline.js';

/** How much of a paragraph's end tells how it ends, and how much what it recommends. */
const WORDS = 40;
const TAIL = 200;

/** The paragraphs of an outline as they are gathered, and the one that is open. */
export class Paragraphs {
  current: ProvisionOutline | null = null;
  /** Index of the part that is being read; null for the document itself. */
  part: number | null = null;
  headings: string[] = [];
  /** How many sections the document itself enacts, and what the labels of the one that is read, there or in an annex, begin with: 'B/'. */
  sections = 0;
  section = '';
  /** The stretches of all provisions in whose lines footnotes are called, in their order. */
  readonly calling: Range[] = [];
  /** The last words of the stretch that was asked of last. */
  #last: { range: Range | undefined; words: string } = { range: undefined, words: '' };
  /** Provisions whose number is not printed. */
  #inferred: { provision: ProvisionOutline; isLed: boolean }[] = [];

  constructor(
    readonly source: SourceDocument,
    readonly folded: Folded,
    readonly outline: Outline,
    readonly notes: NoteLines,
  ) {}

  /** Nothing is open, and no heading stands: another part or section begins. */
  begin(): void {
    this.current = null;
    this.headings = [];
  }

  /** All that was gathered was none. */
  drop(): void {
    this.outline.provisions.length = 0;
    this.calling.length = 0;
    this.#inferred = [];
  }

  addPart(part: Omit<PartOutline, 'notesIn'>): void {
    // All parts have one shape, for the sake of speed.
    const { kind, isDecision, isQuoted, name, word, prefix, title, within, body } = part;
    const one = { kind, isDecision, isQuoted, name, word, prefix, title, within, body, notesIn: null };
    this.outline.parts.push(one as PartOutline);
    this.part = this.outline.parts.length - 1;
    this.section = '';
  }

  /** Opens a provision; a printed number that is one of `own` is no word of it. */
  open(line: Line, section: Section, number: number, label: string, own: readonly number[] = []): void {
    const { parts, provisions } = this.outline;
    const prefix = (this.part === null ? '' : (parts[this.part]?.prefix ?? '')) + this.section;
    const printed = own.length > 0 ? NUMBERED.exec(line.text) : null;
    const skip = printed && own.includes(Number(printed[1])) ? printed[0].length : 0;
    const start = this.folded.offsets[unitAt(this.folded, line.start) + skip] ?? line.start;
    const range = { start, end: line.end };
    this.current = {
      label: prefix + label,
      section,
      number,
      part: this.part,
      headings: [...this.headings],
      ranges: [range],
      items: [],
    };
    provisions.push(this.current);
    if (this.notes.call(line)) this.calling.push(range);
  }

  /** The number of the open provision is none that is printed; where a verb leads it, it is a paragraph for certain. */
  infer(isLed: boolean): void {
    if (this.current) this.#inferred.push({ provision: this.current, isLed });
  }

  extend(line: Line): void {
    const range = { start: line.start, end: line.end };
    const calls = this.notes.call(line);
    this.current?.ranges.push(range);
    if (this.current && calls) this.calling.push(range);
  }

  item(line: Line, label: string): void {
    // A point of a list whose mark is no letter and no number is told by its paragraph only.
    if (label !== '') this.current?.items.push({ label, start: line.start, end: line.end });
    this.extend(line);
  }

  heading(line: Line): void {
    const { num } = line.block;
    const title = `${num === undefined ? '' : `${num} `}${this.source.text.slice(line.start, line.end)}`;
    this.headings = isMarked(title) ? [title] : [...this.headings.slice(0, 1).filter(isMarked), title];
    const part = this.part === null ? null : this.outline.parts[this.part];
    if (part?.kind === 'ANNEX' && !this.current && part.title.length === 0) part.title = [line];
  }

  /**
   * A printed number that an inferred one had taken. What stood before it without a number shares the number before (0 where there is none):
   * a paragraph of its own where a verb leads it, the rest of the one above where none does.
   */
  takeBack(number: number): void {
    const { provisions } = this.outline;
    const isWrong = ({ provision }: { provision: ProvisionOutline }) =>
      provision.part === this.part && provision.number >= number;
    const wrong = this.#inferred.filter(isWrong);
    const [first] = wrong;
    if (!first) return;
    const before = provisions[provisions.indexOf(first.provision) - 1];
    const numbered =
      before?.part === this.part &&
      before.section === first.provision.section &&
      before.number > 0 &&
      sectionOf(before) === sectionOf(first.provision)
        ? before
        : null;
    let holder = numbered;
    for (const { provision, isLed } of wrong) {
      if (holder && !isLed) {
        holder.ranges.push(...provision.ranges);
        holder.items.push(...provision.items);
        provisions.splice(provisions.indexOf(provision), 1);
        continue;
      }
      provision.number = numbered?.number ?? 0;
      provision.label = provision.label.replace(/\d+$/, String(provision.number));
      holder = provision;
    }
    this.#inferred = this.#inferred.filter((one) => !isWrong(one));
  }

  // --- the open provision ----------------------------------------------------------------------------------------------

  /** The page has cut it. */
  isUnfinished(): boolean {
    return this.current !== null && isOpen(this.words());
  }

  /** A colon stands at the end of one of its pieces. */
  hasColon(): boolean {
    return (
      this.current?.ranges.some(({ end }) => this.folded.text[unitAt(this.folded, end - 1)] === ':') ?? false
    );
  }

  /** Its last words, without footnote calls. */
  words(): string {
    const range = this.current?.ranges.at(-1);
    if (!range) return '';
    if (range !== this.#last.range)
      this.#last = { range, words: withoutCalls(this.#endOf(range, WORDS)).trimEnd() };
    return this.#last.words;
  }

  /** The end of a paragraph, where it says what it recommends. */
  tailOf({ ranges }: ProvisionOutline): string {
    const last = ranges.at(-1);
    return last ? this.#endOf(last, TAIL) : '';
  }

  #endOf({ start, end }: Range, length: number): string {
    const to = unitAt(this.folded, end);
    return this.folded.text.slice(Math.max(to - length, unitAt(this.folded, start)), to);
  }
}

/** What its label begins with, where a text has sections that count anew: "B/". */
function sectionOf({ label }: ProvisionOutline): string {
  return label.slice(0, label.lastIndexOf('/') + 1);
}
