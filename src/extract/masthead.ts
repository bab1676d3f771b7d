import type { SourceDocument } from '../documents/types.js';
import { dateReader, type Language, languageCodes } from '../languages/index.js';
import type { Registry } from '../registry/index.js';
import type { DocumentFacts, Kind } from '../seedfile/index.js';
import { canonical, type DocumentSymbol, issuer, parseSymbol, readNumber } from '../symbols/index.js';
import type { Outline } from './outline.js';
import type { Scan } from './reading.js';
import { bodyOf } from './references.js';
import { isSubmission, readSubmission } from './submission.js';
import type { Range } from './text.js';

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
  constructor() {
    super('NO_SYMBOL: the symbol of the document does not stand in its masthead. Give it: --symbol A/72/417');
  }
}

/** What the lines above the text say of the document. @throws NoSymbol */
export function readMasthead(
  source: SourceDocument,
  outline: Outline,
  scan: Scan,
  language: Language,
  registry: Registry,
  symbol?: string,
): Masthead {
  const lines = outline.masthead.map((range) => ({
    ...range,
    text: source.text.slice(range.start, range.end),
    folded: language.fold(source.text.slice(range.start, range.end)).text.trim(),
  }));
  const own =
    symbol ??
    source.metadata.symbol ??
    lines.find((line) => isSymbol(line.text))?.text ??
    symbolIn(lines, scan) ??
    numberIn([...lines, ...outline.title], scan);
  if (own === undefined) throw new NoSymbol();
  const parsed = parseSymbol(own);
  const id = parsed ? canonical(parsed) : own;
  const from = parsed ? issuer(parsed) : null;
  const scanned = lines.map((line) => ({
    ...line,
    lexemes: language.scan(line.folded),
    dates: language.dates(line.folded),
  }));
  const session = scanned.find(
    (line) => line.dates.length === 0 && line.lexemes.some((lexeme) => lexeme.kind === 'session'),
  );
  const item = scanned.find(
    (line) =>
      line.lexemes.some((lexeme) => lexeme.kind === 'agendaItem' && lexeme.start <= 3) &&
      /\d/.test(line.folded),
  );
  const adopted = scanned.find(
    (line) => line.lexemes.some((lexeme) => lexeme.kind === 'adoptedBy') && line.dates.length > 0,
  );
  const report = scanned.find(
    (line) => line.text.includes('[') || line.lexemes.some((lexeme) => lexeme.kind === 'report'),
  );
  const submission = scanned.find(isSubmission);
  const submitted = submission && readSubmission(submission, asterisked(source), registry, language);
  const origin = report ?? submission;
  return {
    symbol: id,
    kind: kindOf(parsed, outline.isReport),
    title: titleOf(source, outline, scanned, item, language),
    date:
      adopted?.dates.at(-1)?.iso ??
      source.metadata.date ??
      scanned.flatMap((line) => line.dates).find((date) => date.iso.length === 10)?.iso ??
      anyDate(lines) ??
      closingDate(source, outline, language, parsed?.series === 'DECISION'),
    session:
      from?.organ === 'SC' ? null : (from?.session?.number ?? sessionOf(session) ?? from?.year ?? null),
    agendaItem: item ? itemOf(item.folded) : null,
    body:
      outline.body ?? issuingBody(scanned, registry, language) ?? (from?.organ ? bodyOf(from.organ) : null),
    originatingDocument: origin ? originOf(origin, scan, id) : null,
    ...(submitted && submitted.submittedBy.length > 0 ? { submittedBy: submitted.submittedBy } : {}),
    ...(submitted?.submitter ? { submitter: submitted.submitter } : {}),
  };
}

/** '16', '16 (b)'; French, Spanish and Russian print "16 b)". */
function itemOf(folded: string): string | null {
  const match = /(\d{1,3})(?: ?\(?(\p{L})\))?/u.exec(folded);
  if (!match) return null;
  return match[2] === undefined ? String(match[1]) : `${match[1]} (${match[2]})`;
}

/** The lines below a page that an asterisk calls. */
function asterisked(source: SourceDocument): string[] {
  return [...source.text.matchAll(/^\s*\*+\s*(\S.*)$/gmu)].map(([, note]) => String(note));
}

function isSymbol(text: string): boolean {
  return /^[A-Z]{1,5}\//.test(text.trim()) && parseSymbol(text.trim()) !== null;
}

function symbolIn(lines: readonly Range[], scan: Scan): string | undefined {
  const hit = scan.symbols.find((one) =>
    lines.some(
      (line) =>
        one.start >= line.start && one.end <= line.end && one.end - one.start > (line.end - line.start) / 2,
    ),
  );
  return hit && canonical(hit.symbol);
}

/** "Resolution 1325 (2000)", alone on its line: where no symbol stands, the number tells it. */
function numberIn(lines: readonly Range[], scan: Scan): string | undefined {
  const hit = scan.numbers.find(
    (one) =>
      one.form === 'YEAR' &&
      lines.some(
        (line) =>
          one.start >= line.start &&
          one.end <= line.end &&
          line.end - line.start - (one.end - one.start) <= TITLE_WORD,
      ),
  );
  const read = hit && readNumber(hit, {});
  return read ? canonical(read.symbol) : undefined;
}

/** The word for "resolution", with what goes with it ("第…号决议", "Résolution nº"). */
const TITLE_WORD = 20;

/** What kind of instrument a symbol names. */
export function kindOf(symbol: DocumentSymbol | null, isReport = false): Kind {
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
    default:
      return isReport ? 'REPORT' : 'DOCUMENT';
  }
}

interface ScannedLine extends Range {
  text: string;
  folded: string;
  lexemes: ReturnType<Language['scan']>;
  dates: { iso: string }[];
}

function titleOf(
  source: SourceDocument,
  outline: Outline,
  lines: readonly ScannedLine[],
  item: ScannedLine | undefined,
  language: Language,
): Masthead['title'] {
  const title = outline.title
    .map((range) =>
      source.text
        .slice(range.start, range.end)
        .replace(/^\P{L}*\p{Nd}+\/\p{Nd}+(?:\s\p{Lu}\b)?(?:[.:]|\s?[-–])?\s*/u, '')
        .trim(),
    )
    .join(' ');
  if (title !== '') return { [language.code]: [title] };
  if (source.metadata.title) return { [language.code]: [source.metadata.title] };
  const rest = item ? lines.slice(lines.indexOf(item) + 1) : lines;
  const usable = rest.filter(
    (line) =>
      line.folded.length > 12 &&
      !isSymbol(line.text) &&
      !isSubmission(line) &&
      !line.lexemes.some((lexeme) =>
        ['boilerplate', 'adoptedBy', 'session', 'agendaItem'].includes(lexeme.kind),
      ) &&
      line.dates.length === 0 &&
      !line.text.startsWith('['),
  );
  const chosen = outline.isReport ? usable[0] : usable.at(-1);
  return chosen ? { [language.code]: [chosen.text.trim()] } : {};
}

function sessionOf(line: ScannedLine | undefined): number | null {
  const ordinal = line?.lexemes.find((lexeme) => lexeme.kind === 'ordinal');
  if (ordinal?.kind === 'ordinal') return ordinal.value;
  const digits = line && /\d{1,4}/.exec(line.folded)?.[0];
  return digits ? Number(digits) : null;
}

/** Mastheads carry their date of issue in English, whatever the language. */
function anyDate(lines: readonly { text: string }[]): string | null {
  for (const code of languageCodes()) {
    const datesIn = dateReader(code);
    for (const line of lines) {
      const date = datesIn(line.text).find((one) => one.iso.length === 10);
      if (date) return date.iso;
    }
  }
  return null;
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
      if (line.folded.includes(folded) && line.folded !== folded) found = id;
  return found;
}

/** The date of the meeting that adopted the text: below its last paragraph, or in the sentence that is the decision. */
function closingDate(
  source: SourceDocument,
  outline: Outline,
  language: Language,
  isDecision: boolean,
): string | null {
  const sentences = isDecision ? (outline.provisions[0]?.ranges ?? []) : [];
  for (const { start, end } of [...outline.closing, ...sentences]) {
    const date = language
      .dates(language.fold(source.text.slice(start, end)).text)
      .find(({ iso }) => iso.length === 10);
    if (date) return date.iso;
  }
  return null;
}

function originOf(line: Range, scan: Scan, own: string): string | null {
  const hit = scan.symbols.find((one) => one.start >= line.start && one.end <= line.end);
  const found = hit && canonical(hit.symbol);
  return found && found !== own ? found : null;
}
