import type { SourceDocument } from '../../documents/index.js';
import type { Language, Lexeme, Lexemes } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';
import type { DocumentFacts } from '../../seedfile/index.js';
import { keptFor } from '../references/index.js';

/** A line ends as a sentence does. */
const SENTENCE = /[.;]$/;

/** Who submitted a draft, as its masthead says. */
export type Submission = Required<Pick<DocumentFacts, 'submittedBy'>> & Pick<DocumentFacts, 'submitter'>;

/** A line of the masthead, folded, with what the language finds in it. */
interface SubmissionLine {
  text: string;
  folded: string;
  lexemes: Lexemes;
}

type Submitter = { kind: 'submitter'; id: string; text: string };

/** Those who submit drafts, by their names in a language. */
const submitters = keptFor((registry, language) =>
  language.nameTrie(
    registry
      .submitters(language.code)
      .map(({ text, id }) => ({ text, value: { kind: 'submitter', id, text } satisfies Submitter })),
  ),
);

/** Those who are named in a folded text, in its order, and where. */
function submittersIn(text: string, registry: Registry, language: Language): { id: string; start: number }[] {
  const found = language.find(text, submitters(registry, language));
  const alike = (from: number) => found.filter(({ start }) => start === from).map(({ value }) => value);
  return found
    .filter(({ value, start, end }) => language.closest(alike(start), text.slice(start, end)).includes(value))
    .map(({ value: { id }, start }) => ({ id, start }));
}

/** Whether a line of a masthead says who submits: "Peru: draft resolution", "Draft resolution submitted by the Chair". */
export function isSubmission({ folded, lexemes }: Pick<SubmissionLine, 'folded' | 'lexemes'>): boolean {
  const draft = lexemes.all.find(isDraft);
  if (!draft) return false;
  return lexemes.has('submittedBy') || folded.slice(0, draft.start).includes(':');
}

function isDraft(lexeme: Lexeme): boolean {
  return lexeme.kind === 'draft' || (lexeme.kind === 'head' && lexeme.entry.kind === 'DRAFT');
}

/**
 * The States, groups and offices that submit, by their ids in the registry, in the order of the line; where it is an officer, the words
 * that say so. `notes`: the notes that the line calls by asterisks; they may tell on whose behalf a State submits.
 */
export function readSubmission(
  line: SubmissionLine,
  notes: readonly string[],
  registry: Registry,
  language: Language,
): Submission {
  const [by] = line.lexemes.of('submittedBy');
  const draft = line.lexemes.all.find(isDraft);
  // "Draft resolution submitted by …", and where the language says it the other way round, "by … submitted draft resolution".
  const before = by && draft && draft.start >= by.end;
  const [from, to] = before ? [0, by.start] : by ? [by.end, line.folded.length] : [0, draft?.start];
  const told = line.folded.slice(from, to);
  // "(Peru)" is where an officer is from; "(Plurinational State of)" stands inside a name.
  const named = submittersIn(told, registry, language)
    .filter(({ start }) => told.charAt(start - 1) !== '(')
    .map(({ id }) => id);
  const isGroup = (id: string) => registry.byId.get(id)?.kind === 'GROUP_OF_STATES';
  const behalf = notes
    .flatMap((note) => submittersIn(language.fold(note).text, registry, language))
    .map(({ id }) => id);
  const submittedBy = [...new Set([...named, ...behalf.filter(isGroup)])];
  if (submittedBy.length > 0 || !by) return { submittedBy };
  const { offsets } = language.fold(line.text);
  const words = /^[^,،，(（]+/u.exec(line.text.slice(offsets[from], offsets[to ?? 0]).trim())?.[0].trim();
  return { submittedBy, ...(words ? { submitter: words } : {}) };
}

/** How long an addendum that adds sponsors to a draft is at most. */
const ADDENDUM = 4000;

/**
 * The States that an addendum to a draft adds to its sponsors: those of the line that speaks of the sponsors and, where it ends in a colon, of
 * the lines below it.
 */
export function addedSponsors(source: SourceDocument, registry: Registry, language: Language): string[] {
  if (source.text.length > ADDENDUM) return [];
  const lines = source.blocks.map(({ start, end }) =>
    language.fold(source.text.slice(start, end)).text.trim(),
  );
  const at = lines.findIndex(
    (line) => language.scan(line).has('sponsors') && !language.scan(line).has('submittedBy'),
  );
  const line = lines[at];
  if (line === undefined) return [];
  const told = /[:]$/.test(line)
    ? lines.slice(at)
    : [line, ...(SENTENCE.test(line) ? [] : lines.slice(at + 1))];
  return [...new Set(told.flatMap((one) => submittersIn(one, registry, language)).map(({ id }) => id))];
}
