import type { Section } from '../../seedfile/index.js';
import type { FoundCall, Range } from '../passage/index.js';
import type { DocumentStart } from './sections.js';

/** Where in a document its lines are. */
export type State = 'MASTHEAD' | 'REPORT' | 'PREAMBLE' | 'OPERATIVE' | 'ANNEX' | 'NOTES';

/** A provision as the text lays it out, before anything in it is read. */
export interface ProvisionOutline {
  label: string;
  section: Section;
  number: number;
  /** Index into the outline's parts; null for the document itself. */
  part: number | null;
  headings: string[];
  /** The stretches it consists of; more than one where a page's footnotes cut it, or items stand in it. */
  ranges: Range[];
  items: { label: string; start: number; end: number }[];
}

/** A draft or an annex inside the document. */
export interface PartOutline {
  kind: 'DRAFT' | 'ANNEX';
  /** A draft of a decision, not of a resolution. */
  isDecision?: boolean;
  /** A draft that a report quotes, as it was introduced: none of those that it recommends. */
  isQuoted?: boolean;
  /** 'draft', 'draft-II', 'draft-decision', 'quoted-draft', 'annex', 'annex-I'. */
  name: string;
  /** The word that calls it an annex. */
  word?: string;
  /** What its provisions' labels begin with: '', 'II/', 'annex/'. */
  prefix: string;
  title: Range[];
  /** Label of the provision it stands under, or null for the document. */
  within: string | null;
  body: string | null;
  /** Index of the part with whose footnotes its own are counted, itself where they begin from 1 again; null where with the document's. */
  notesIn: number | null;
}

/** A footnote's text, without its label. */
export interface NoteOutline {
  label: string;
  /** The draft whose count of footnotes it belongs to; null for the document's. */
  part: number | null;
  range: Range;
}

/** How a document is laid out. */
export interface Outline {
  masthead: Range[];
  title: Range[];
  /** The lines below the last paragraph: meeting, date. */
  closing: Range[];
  /** Body of the enacting line, where the document itself has one. */
  body: string | null;
  /** The enacting body is none of the organs: "its resolution" is of none of their series. */
  isOther?: boolean;
  isReport: boolean;
  parts: PartOutline[];
  provisions: ProvisionOutline[];
  notes: NoteOutline[];
  calls: FoundCall[];
  /** Where another document begins that the text holds behind this one, and the line that names it. */
  rest?: DocumentStart;
}

/**
 * Footnotes are counted through a document, or from 1 again in a draft or an annex: each run of labels from 1 on belongs to one scope.
 * Sets `notesIn` of the parts and `part` of the notes.
 */
export function scopeNotes({ parts, provisions, calls, notes }: Outline): void {
  const first = firstCalls(provisions, calls);
  /** Where a count from 1 begins, in their order: the first is the document's. */
  const counts = [null, ...parts.keys()].filter((part) => first.get(part) === '1');
  const isAgain = (kinds: PartOutline['kind'][]) => (part: PartOutline, index: number) =>
    kinds.includes(part.kind) && counts.indexOf(index) > 0;
  const own = (...kinds: PartOutline['kind'][]) =>
    new Set(parts.map(isAgain(kinds)).flatMap((again, index) => (again ? [index] : [])));
  const scopesOf = (owners: ReadonlySet<number>): (number | null)[] => {
    const ofDocument =
      owners.size === 0 || [...first.keys()].some((part) => part === null || !owners.has(part));
    return [...(ofDocument ? [null] : []), ...owners];
  };
  // A note of the document may be called again in an annex: its own are those that are counted anew as well.
  const withAnnexes = own('DRAFT', 'ANNEX');
  const runs = runsOf(notes);
  const areAll = scopesOf(withAnnexes).length === (runs.at(-1) ?? 0) + 1;
  const owners = areAll ? withAnnexes : own('DRAFT');
  const scopes = scopesOf(owners);
  let owner: number | null = null;
  parts.forEach((part, index) => {
    if (owners.has(index)) owner = index;
    // What goes on counting below a draft or an annex goes on with its count.
    part.notesIn = owners.has(index) || part.kind === 'ANNEX' ? owner : null;
  });
  for (const [index, note] of notes.entries())
    note.part = scopes[Math.min(runs[index] ?? 0, scopes.length - 1)] ?? null;
}

/** Of each note how often labels have been counted from 1 again up to it. */
function runsOf(notes: readonly NoteOutline[]): number[] {
  let run = 0;
  let last = 0;
  return notes.map(({ label }) => {
    const number = Number(label);
    if (number === 1 && last >= 1) run += 1;
    if (Number.isFinite(number)) last = number;
    return run;
  });
}

/** The label first called in the document itself and in each part. */
function firstCalls(
  provisions: readonly ProvisionOutline[],
  calls: readonly FoundCall[],
): Map<number | null, string> {
  const first = new Map<number | null, string>();
  let next = 0;
  for (const { part, ranges } of provisions) {
    for (const range of ranges) {
      while (next < calls.length && (calls[next]?.start ?? 0) < range.start) next += 1;
      const call = calls[next];
      if (call && call.start <= range.end && !first.has(part)) first.set(part, call.label);
    }
  }
  return first;
}

/** What has the name of another gets a count behind it: "OP3-2". A text that counts twice is damaged, and still each of its paragraphs has an id. */
export function distinguish<K extends string>(named: readonly Record<K, string>[], key: K): void {
  const taken = new Set<string>();
  for (const one of named) {
    let name = one[key];
    for (let count = 2; taken.has(name); count += 1) name = `${one[key]}-${count}`;
    one[key] = name;
    taken.add(name);
  }
}
