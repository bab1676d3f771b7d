import type { SourceDocument } from '../../documents/index.js';
import type { Folded, Language } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';
import type { DocumentFacts, Kind } from '../../seedfile/index.js';
import { canonical, type DocumentSymbol, issuer, parseSymbol } from '../../symbols/index.js';
import { NUMBERED, type Outline, withoutCalls } from '../layout/index.js';
import { type Range, unitAt } from '../passage/index.js';
import { bodyOf, type Scan } from '../references/index.js';
import { leadingVerb } from '../verbs/index.js';
import { anyDate, closingDate, issueDate } from './masthead-dates.js';
import { isSymbol, ownSymbol } from './own-symbol.js';
import { addedSponsors, isSubmission, readSubmission } from './submission.js';

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
>;

/** A document whose symbol neither its text nor the caller tells. */
export class NoSymbol extends Error {
  readonly code = 'NO_SYMBOL';
  readonly hint = 'Give it (--symbol A/72/417), or name the file by it in a folder (A_72_417.pdf).';
  constructor() {
    super('The symbol of the document does not stand in its masthead.');
  }
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
  const own = symbol ?? source.metadata.symbol ?? ownSymbol(source, outline, lines, scan, language);
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
  const session = scanned.find(
    (line) => !titled.has(line.start) && line.dates.length === 0 && line.lexemes.has('session'),
  );
  const item = scanned.find(isItem);
  const report = scanned.find((line) => line.text.includes('[') || line.lexemes.has('report'));
  // Resolutions, decisions and drafts are what their symbol says, whatever their title begins with.
  const call = isSeriesOf(parsed) ? null : calling(scanned, language);
  const called = call?.kind ?? null;
  const submission = scanned.find(isSubmission);
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
    kind: isDraftDecision(parsed, scanned) ? 'DRAFT_DECISION' : kindOf(parsed, outline.isReport, called),
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

/** "Agenda item 16 (b)". */
function isItem({ lexemes, folded }: Pick<ScannedLine, 'lexemes' | 'folded'>): boolean {
  return /\d/.test(folded) && lexemes.of('agendaItem').some(({ start }) => start <= 3);
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

function isSeriesOf(symbol: DocumentSymbol | null): boolean {
  return (
    symbol !== null && (/RESOLUTION$|^DECISION$|^DRAFT$/.test(symbol.series) || symbol.series === 'RECORD')
  );
}

/** A draft whose masthead speaks of a decision and not of a resolution. */
function isDraftDecision(symbol: DocumentSymbol | null, lines: readonly ScannedLine[]): boolean {
  if (symbol?.series !== 'DRAFT' || symbol.suffixes.at(-1)?.type === 'CORR') return false;
  const drafts = lines.flatMap(({ lexemes }) => lexemes.of('draft'));
  const decisions = lines.flatMap(({ lexemes }) => lexemes.of('draftDecision'));
  return decisions.length > 0 && decisions.length >= drafts.length;
}

const CALLED = { letter: 'LETTER', note: 'NOTE', reportOf: 'REPORT' } as const;

/** The line of a masthead that says what a document is: "Letter dated …", "Note by the …", "Report of the …". */
function calling(lines: readonly ScannedLine[], { spaced }: Language) {
  for (const line of lines) {
    if (line.text.includes('[')) continue;
    for (const { kind, start, end } of line.lexemes.all) {
      const place = spaced ? start <= 3 : line.folded.length - end <= 2;
      if (place && kind in CALLED) return { line, kind: CALLED[kind as keyof typeof CALLED] };
    }
  }
  return null;
}

/** What kind of instrument a symbol names; of a document the masthead tells. */
export function kindOf(symbol: DocumentSymbol | null, isReport = false, called: Kind | null = null): Kind {
  const last =
    symbol && symbol.series !== 'JOINT'
      ? symbol.suffixes.at(-1)?.type
      : symbol?.series === 'JOINT'
        ? symbol.halves[0]?.suffixes.at(-1)?.type
        : undefined;
  if (last === 'CORR') return 'CORRIGENDUM';
  if (last === 'ADD' && !isReport) return 'ADDENDUM';
  switch (symbol?.series) {
    case 'GA_RESOLUTION':
    case 'ECOSOC_RESOLUTION':
    case 'SC_RESOLUTION':
    case 'HRC_RESOLUTION':
      return 'RESOLUTION';
    case 'DECISION':
      return 'DECISION';
    case 'DRAFT':
      return 'DRAFT_RESOLUTION';
    case 'RECORD':
      return symbol.type === 'PV' ? 'VERBATIM_RECORD' : 'SUMMARY_RECORD';
    case 'DOCUMENT':
      if (symbol.path.includes('PRST')) return 'STATEMENT';
      return called ?? (isReport ? 'REPORT' : 'DOCUMENT');
    default:
      return called ?? (isReport ? 'REPORT' : 'DOCUMENT');
  }
}

/** The number before the title of a resolution: "72/200. ", "57/270 B. ", "S-24/2. ", "3281 (XXIX). ". */
const TITLE_NUMBER =
  /^\P{L}*(?:(?:\p{L}{1,4}-)?\p{Nd}+\/\p{Nd}+(?:\s\p{Lu}(?!\p{L})|\s\p{Script=Arabic}{2,4}(?=\s?[-–.]))?|\p{Nd}+\s?(?:\p{L}{1,4}\s)?\((?:\p{L}{1,4}\s?-\s?)?(?:[IVXLC]+|\p{Nd}{1,2})\))(?:[.:]|\s?[-–])?\s*/u;

/** A day alone on its line is shorter. */
const DAY_LENGTH = 40;

/** A line of a masthead that ends in a comma is shorter. */
const CLAUSE = 60;

interface ScannedLine extends Range {
  text: string;
  folded: string;
  lexemes: ReturnType<Language['scan']>;
  dates: { iso: string }[];
}

/** A line of the text itself: it ends as a clause does, or a verb leads it as one leads a paragraph. */
function isText({ text, folded }: ScannedLine, language: Language): boolean {
  const plain = withoutCalls(folded);
  if (/[,;:]$/.test(plain) && text.length > (language.spaced ? CLAUSE : CLAUSE / 3)) return true;
  if (!/[.,;:]["')\]]*$/.test(plain)) return false;
  const said = plain.replace(NUMBERED, '');
  return (
    leadingVerb(language, said, 'PREAMBULAR') !== null || leadingVerb(language, said, 'OPERATIVE') !== null
  );
}

/** Lines with these hold no title. */
const UNTITLED = ['boilerplate', 'adoptedBy', 'session', 'agendaItem'] as const;

function titleOf(
  source: SourceDocument,
  outline: Outline,
  lines: readonly ScannedLine[],
  item: ScannedLine | undefined,
  called: ReturnType<typeof calling>,
  language: Language,
): Masthead['title'] {
  const title = outline.title
    .map((range) => source.text.slice(range.start, range.end).replace(TITLE_NUMBER, '').trim())
    .join(' ');
  if (title !== '') return { [language.code]: [title.replace(/,$/, '')] };
  if (source.metadata.title) return { [language.code]: [source.metadata.title] };
  if (called && called.kind !== 'REPORT') return { [language.code]: [called.line.text.trim()] };
  // Of two parents each names an item: the title stands below the last.
  const items = lines.filter(
    (line) => line === item || (isItem(line) && (!called || line.start < called.line.start)),
  );
  const last = items.at(-1);
  const rest = last ? lines.slice(lines.indexOf(last) + 1) : lines;
  const below = rest.slice(rest.findLastIndex(isSubmission) + 1);
  const drafted =
    below.length < rest.length && below.findLast((line) => mayTitle(line) && !isText(line, language));
  if (drafted) return { [language.code]: [titleText(drafted)] };
  const named =
    called && last && called.line.start > last.start ? rest.slice(0, rest.indexOf(called.line)) : rest;
  const usable = named.filter(
    (line) =>
      mayTitle(line) &&
      line.folded.length > (!language.spaced ? 1 : outline.isReport ? 12 : 4) &&
      !isSubmission(line) &&
      !UNTITLED.some((kind) => line.lexemes.has(kind)) &&
      line.dates.length === 0,
  );
  const chosen = outline.isReport && named === rest ? usable[0] : usable.at(-1);
  return chosen ? { [language.code]: [titleText(chosen)] } : {};
}

/** Below the line that says who submits a draft stands its title, whatever words are in it. */
function mayTitle(line: ScannedLine): boolean {
  return line.folded !== '' && !isSymbol(line.text) && !isBodyName(line) && !line.text.startsWith('[');
}

function titleText({ text }: ScannedLine): string {
  return text.trim().replace(/,$/, '');
}

/** "General Assembly", alone on its line. */
function isBodyName({ folded, lexemes }: ScannedLine): boolean {
  return lexemes.of('issuer').some(({ start, end }) => start === 0 && end === folded.length);
}

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
