import type { SourceDocument } from '../../documents/index.js';
import type { Folded, Language } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';
import type { DocumentFacts } from '../../seedfile/index.js';
import { canonical, isSameDocument, issuer, parseSymbol } from '../../symbols/index.js';
import type { Outline } from '../layout/index.js';
import { type Range, unitAt } from '../passage/index.js';
import { bodyOf, type Scan } from '../references/index.js';
import { calling, isDraftDecision, isSeriesOf, kindOf } from './kind.js';
import { anyDate, closingDate, issueDate } from './masthead-dates.js';
import { isSymbol, ownSymbol } from './own-symbol.js';
import { isItem, isText, type ScannedLine } from './scanned-line.js';
import { addedSponsors, isSubmission, readSubmission } from './submission.js';
import { titleOf } from './title.js';

export type Masthead = Pick<
  DocumentFacts,
  | 'symbol'
  | 'kind'
  | 'title'
  | 'date'
  | 'session'
  | 'agendaItem'
  | 'body'
  | 'originatingDocument'
  | 'submittedBy'
  | 'submitter'
> & {
  /** The symbol of another document, which the masthead prints in place of the one that was given; null where it prints that one, or none. */
  otherSymbol: string | null;
};

/** A document whose symbol neither its text nor the caller tells. */
export class NoSymbol extends Error {
  readonly code = 'NO_SYMBOL';
  readonly hint = 'Give it (--symbol A/72/417), or name the file by it in a folder (A_72_417.pdf).';
  constructor() {
    super('The symbol of the document does not stand in its masthead.');
  }
}

/** A printed symbol where it is of another document than an id. */
function otherThan(id: string, printed: string): string | null {
  if (isSameDocument(id, printed)) return null;
  const parsed = parseSymbol(printed);
  return parsed ? canonical(parsed) : printed;
}

/** What the lines above the text say of the document. @throws NoSymbol */
export function readMasthead(
  source: SourceDocument,
  folded: Folded,
  outline: Outline,
  scan: Scan,
  language: Language,
  registry: Registry,
  symbol?: string,
): Masthead {
  const lines = outline.masthead.map((range) => ({
    ...range,
    text: source.text.slice(range.start, range.end),
    folded: folded.text.slice(unitAt(folded, range.start), unitAt(folded, range.end)).trim(),
  }));
  const printed = source.metadata.symbol ?? lines.find((line) => isSymbol(line.text))?.text;
  const own = symbol ?? printed ?? ownSymbol(source, outline, lines, scan, language);
  if (own === undefined) throw new NoSymbol();
  const parsed = parseSymbol(own);
  const id = parsed ? canonical(parsed) : own;
  const from = parsed ? issuer(parsed) : null;
  const scanned = lines.map((line) => ({
    ...line,
    lexemes: language.scan(line.folded),
    dates: language.dates(line.folded),
  }));
  const titled = new Set(outline.title.map(({ start }) => start));
  // Where the text was not told from the masthead, its dates are none of the document's own.
  const dating = scanned.filter((line) => !titled.has(line.start) && !isText(line, language));
  const sessions = scanned.filter(
    (line) => !titled.has(line.start) && line.dates.length === 0 && line.lexemes.has('session'),
  );
  // Below the title of what is counted by the year stands another session: that for which a decision fixes the agenda.
  const title = outline.title[0]?.start ?? Number.POSITIVE_INFINITY;
  const session = sessions.find(({ start }) => start < title) ?? (from?.year ? undefined : sessions[0]);
  const item = scanned.find(isItem);
  const report = scanned.find((line) => line.text.includes('[') || line.lexemes.has('report'));
  // Resolutions, decisions and drafts are what their symbol says, whatever their title begins with.
  const call = isSeriesOf(parsed) ? null : calling(scanned, language);
  const called = call?.kind ?? null;
  const submission = scanned.find(isSubmission);
  // The Security Council's drafts have no series of their own.
  const drafted = submission && outline.body !== null ? 'DRAFT_RESOLUTION' : null;
  const submitted =
    submission && readSubmission(submission, asterisked(source, submission), registry, language);
  // An addendum to a draft tells who joined.
  const isAdded = parsed?.series === 'DRAFT' && parsed.suffixes.at(-1)?.type === 'ADD';
  const joined = isAdded ? addedSponsors(source, registry, language) : [];
  const submittedBy = [...new Set([...(submitted?.submittedBy ?? []), ...joined])];
  const origin = report ?? submission;
  const closing = () => closingDate(source, outline, language, parsed?.series === 'DECISION');
  // What an organ adopted is of the day of its meeting, not of the day on which the paper came out.
  const isAdopted = parsed !== null && /RESOLUTION$|^DECISION$/.test(parsed.series);
  return {
    symbol: id,
    otherSymbol: printed === undefined ? null : otherThan(id, printed.trim()),
    kind: isDraftDecision(parsed, scanned)
      ? 'DRAFT_DECISION'
      : kindOf(parsed, outline.isReport, called ?? drafted),
    title: titleOf(source, outline, scanned, item, call, language),
    date:
      adoptionDay(dating) ??
      source.metadata.date ??
      (isAdopted ? closing() : null) ??
      issueDate(lines) ??
      dating.flatMap((line) => line.dates).find((date) => date.iso.length === 10)?.iso ??
      anyDate(dating) ??
      closing(),
    session:
      from?.organ === 'SC' ? null : (from?.session?.number ?? sessionOf(session) ?? from?.year ?? null),
    agendaItem: item ? itemOf(item.folded, language) : null,
    body:
      outline.body ??
      (isAdopted && from?.organ ? bodyOf(from.organ) : null) ??
      (called === 'LETTER' ? null : issuingBody(scanned, registry, language)) ??
      (from?.organ ? bodyOf(from.organ) : null),
    originatingDocument: origin ? originOf(origin, scan, id) : null,
    ...(submittedBy.length > 0 ? { submittedBy } : {}),
    ...(submitted?.submitter ? { submitter: submitted.submitter } : {}),
  };
}

/** The day beside the words of adoption ("Resolution adopted by the General Assembly on 12 October 2018"), or alone on the line below them. */
function adoptionDay(lines: readonly ScannedLine[]): string | undefined {
  const adopting = lines.filter((line) => line.lexemes.has('adoptedBy'));
  const beside = adopting.find((line) => line.dates.length > 0);
  const [first] = adopting;
  const below = first && lines[lines.indexOf(first) + 1];
  const day = beside ?? (below && below.text.length < DAY_LENGTH ? below : undefined);
  return day?.dates.at(-1)?.iso;
}

/** '16', '16 (b)', '99 (ff)': French, Spanish and Russian print "16 b)", Arabic "16 (ب)". */
function itemOf(folded: string, language: Language): string | null {
  const match = /(\d{1,3})(?: ?\(?(\p{L})(\2?)\))?/u.exec(folded);
  if (!match) return null;
  if (match[2] === undefined) return String(match[1]);
  const letter = language.latinItem(match[2]);
  return `${match[1]} (${match[3] ? letter + letter : letter})`;
}

/** The lines below a page that begin with an asterisk, if a line has one, printed or as a call. */
function asterisked(source: SourceDocument, line: ScannedLine): string[] {
  const isCall = ({ label, start }: SourceDocument['calls'][number]) =>
    label.startsWith('*') && start >= line.start && start <= line.end;
  if (!line.text.includes('*') && !source.calls.some(isCall)) return [];
  return [...source.text.matchAll(/^\s*\*+\s*(\S.*)$/gmu)].map(([, note]) => String(note));
}

/** A day alone on its line is shorter. */
const DAY_LENGTH = 40;

function sessionOf(line: ScannedLine | undefined): number | null {
  const [ordinal] = line?.lexemes.of('ordinal') ?? [];
  if (ordinal) return ordinal.value;
  const digits = line && /\d{1,4}/.exec(line.folded)?.[0];
  return digits ? Number(digits) : null;
}

/** "Report of the Second Committee": the body named in the masthead's line that says what it is. */
function issuingBody(lines: readonly ScannedLine[], registry: Registry, language: Language): string | null {
  const bodies = registry
    .names(language.code)
    .filter(({ id, kind }) => kind !== 'short' && registry.byId.get(id)?.label === 'Body')
    .map(({ text, id }) => ({ id, folded: language.foldPhrase(text) }));
  let found: string | null = null;
  for (const line of lines)
    for (const { id, folded } of bodies)
      if (line.folded !== folded && !/[.;,:]$/.test(line.folded) && hasWord(line.folded, folded, language))
        found = id;
  return found;
}

/** Whether a name stands in a line by itself, and not inside a word. */
function hasWord(line: string, name: string, { spaced }: Language): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const grown = /\p{L}/u.test(line.charAt(at - 1)) || /\p{L}/u.test(line.charAt(at + name.length));
    if (!spaced || !grown) return true;
  }
  return false;
}

function originOf(line: Range, scan: Scan, own: string): string | null {
  const hit = scan.symbols.find((one) => one.start >= line.start && one.end <= line.end);
  const found = hit && canonical(hit.symbol);
  return found && found !== own ? found : null;
}
