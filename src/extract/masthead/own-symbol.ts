import type { SourceDocument } from '../../documents/index.js';
import type { Language, LexemeOf } from '../../languages/index.js';
import { canonical, parseSymbol, readNumber } from '../../symbols/index.js';
import type { Outline } from '../layout/index.js';
import type { Range } from '../passage/index.js';
import { ORGANS, type Scan } from '../references/index.js';

type MastheadLine = Range & { text: string };
type HeadKind = LexemeOf<'head'>['entry']['kind'];

/** The symbol of a document as its masthead, where none stands alone on a line, or the number before its title tells it. */
export function ownSymbol(
  source: SourceDocument,
  outline: Outline,
  lines: readonly MastheadLine[],
  scan: Scan,
  language: Language,
): string | undefined {
  return (
    symbolIn(lines, scan, language) ??
    numberIn([...lines, ...outline.title], scan) ??
    titleNumber(source, outline, lines, scan, language)
  );
}

/** A symbol and nothing else. */
export function isSymbol(text: string): boolean {
  return /^[A-Z]{1,5}\//.test(text.trim()) && parseSymbol(text.trim()) !== null;
}

function symbolIn(lines: readonly MastheadLine[], scan: Scan, language: Language): string | undefined {
  const isOwn = (hit: Range, line: MastheadLine) =>
    hit.start >= line.start &&
    hit.end <= line.end &&
    (hit.end - hit.start > (line.end - line.start) / 2 ||
      (hit.end === line.end && isOrganization(line.text.slice(0, hit.start - line.start), language)));
  const hit = scan.symbols.find((one) => lines.some((line) => isOwn(one, line)));
  return hit && canonical(hit.symbol);
}

/** "United Nations", "Economic and Social Council", before a symbol. */
function isOrganization(text: string, language: Language): boolean {
  const { text: folded } = language.fold(text.trim());
  return language
    .scan(folded)
    .all.some(
      ({ kind, start, end }) =>
        (kind === 'boilerplate' || kind === 'issuer') && start === 0 && end === folded.length,
    );
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

/**
 * "2205 (XXI). Establishment …", "72/200. Information …": the number before the title, of the body that enacts the text or decides in it; and
 * "Decision 66/545", alone on its line.
 */
function titleNumber(
  source: SourceDocument,
  outline: Outline,
  lines: readonly MastheadLine[],
  scan: Scan,
  language: Language,
): string | undefined {
  const organ = ORGANS[outline.body ?? decidingBody(source, outline, language) ?? ''];
  if (!organ) return undefined;
  for (const line of [...lines, ...outline.title]) {
    const hit = scan.numbers.find(({ start, end }) => start >= line.start && end <= line.end);
    if (!hit) continue;
    const head =
      headOf(source.text.slice(line.start, line.end), hit.end - hit.start, language) ??
      headBefore(source.text.slice(line.start, hit.start), language);
    if (!head && (line !== outline.title[0] || hit.start - line.start > 2)) continue;
    const decision = head ? head === 'DECISION' : outline.body === null;
    const read = readNumber(hit, { body: organ, decision, counted: true });
    if (read) return canonical(read.symbol);
  }
  return undefined;
}

/** What a line calls its number that holds little else. */
function headOf(text: string, length: number, language: Language): HeadKind | null {
  if (text.length - length > TITLE_WORD) return null;
  const { text: folded } = language.fold(text.trim());
  const head = language.scan(folded).of('head').at(-1)?.entry.kind;
  return head === 'RESOLUTION' || head === 'DECISION' ? head : null;
}

/** "General Assembly resolution 1803 (XVII) of 14 December 1962": a line that begins with whose resolution it is, and its number right behind. */
function headBefore(text: string, language: Language): HeadKind | null {
  if (text.length > OWNER) return null;
  const { text: folded } = language.fold(text.trim());
  const lexemes = language.scan(folded);
  const head = lexemes.of('head').find(({ end }) => end === folded.length);
  if (head?.entry.kind !== 'RESOLUTION' && head?.entry.kind !== 'DECISION') return null;
  const isOwner = lexemes.of('issuer').some(({ start, end }) => start === 0 && end >= head.start - 1);
  return head.start === 0 || isOwner ? head.entry.kind : null;
}

/** The organ that a decision names: "At its 5th plenary meeting, on 12 October 2018, the General Assembly decided". */
function decidingBody(source: SourceDocument, { provisions }: Outline, language: Language): string | null {
  const [sentence] = provisions[0]?.ranges ?? [];
  if (!sentence) return null;
  const head = language.fold(
    source.text.slice(sentence.start, Math.min(sentence.end, sentence.start + DECISION_HEAD)),
  ).text;
  const issuers = language.scan(head).of('issuer');
  const [first] = issuers;
  const isShared = issuers.some((one) => one.start === first?.start && one.body !== first.body);
  return first && !isShared ? first.body : null;
}

/** Where a decision names the body that decides. */
const DECISION_HEAD = 160;

/** The name of an organ, and the word for "resolution". */
const OWNER = 60;

/** The word for "resolution", with what goes with it ("第…号决议", "Résolution nº"). */
const TITLE_WORD = 20;
