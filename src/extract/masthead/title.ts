import type { SourceDocument } from '../../documents/index.js';
import type { Language } from '../../languages/index.js';
import type { Names } from '../../seedfile/index.js';
import type { Outline } from '../layout/index.js';
import { withoutComma } from '../passage/index.js';
import type { Calling } from './kind.js';
import { isSymbol } from './own-symbol.js';
import { isItem, isText, type ScannedLine } from './scanned-line.js';
import { isSubmission } from './submission.js';

/** The number before the title of a resolution: "72/200. ", "57/270 B. ", "S-24/2. ", "3281 (XXIX). ". */
const TITLE_NUMBER =
  /^\P{L}*(?:(?:\p{L}{1,4}-|PRST )?\p{Nd}+\/\p{Nd}+(?:\s\p{Lu}(?!\p{L})|\s\p{Script=Arabic}{2,4}(?=\s?[-–.]))?|\p{Nd}+\s?(?:\p{L}{1,4}\s)?\((?:\p{L}{1,4}\s?-\s?)?(?:[IVXLC]+|\p{Nd}{1,2})\))(?:[.:]|\s?[-–])?\s*/u;

/** Lines with these hold no title. */
const UNTITLED = ['boilerplate', 'adoptedBy', 'session', 'agendaItem'] as const;

/** The title of a document in its language; none where no line of the masthead is one. */
export function titleOf(
  source: SourceDocument,
  outline: Outline,
  lines: readonly ScannedLine[],
  item: ScannedLine | undefined,
  called: Calling | null,
  language: Language,
): Names {
  const title = outline.title
    .map((range) => source.text.slice(range.start, range.end).replace(TITLE_NUMBER, '').trim())
    .join(' ');
  if (title !== '') return { [language.code]: [withoutComma(title)] };
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
  return withoutComma(text.trim());
}

/** "General Assembly", alone on its line. */
function isBodyName({ folded, lexemes }: ScannedLine): boolean {
  return lexemes.of('issuer').some(({ start, end }) => start === 0 && end === folded.length);
}
