import type { SourceDocument } from '../documents/types.js';
import type { Language } from '../languages/index.js';
import { canonical, parseSymbol, readNumber } from '../symbols/index.js';
import type { Outline } from './outline.js';
import type { Scan } from './reading.js';
import { ORGANS } from './references.js';
import type { Range } from './text.js';

/** The symbol of a document as its masthead or the number before its title tells it. */
export function ownSymbol(
  source: SourceDocument,
  outline: Outline,
  lines: readonly (Range & { text: string })[],
  scan: Scan,
  language: Language,
): string | undefined {
  return (
    lines.find((line) => isSymbol(line.text))?.text ??
    symbolIn(lines, scan) ??
    numberIn([...lines, ...outline.title], scan) ??
    titleNumber(source, outline, scan, language)
  );
}

/** A symbol and nothing else. */
export function isSymbol(text: string): boolean {
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

/** "2205 (XXI). Establishment …", "72/200. Information …": the number before the title, of the body that enacts the text or decides in it. */
function titleNumber(
  source: SourceDocument,
  outline: Outline,
  scan: Scan,
  language: Language,
): string | undefined {
  const [first] = outline.title;
  const hit = first && scan.numbers.find(({ start, end }) => start >= first.start && end <= first.end);
  if (!hit || hit.start - first.start > 2) return undefined;
  const organ = ORGANS[outline.body ?? decidingBody(source, outline, language) ?? ''];
  const decision = outline.body === null;
  const read = organ ? readNumber(hit, { body: organ, decision, counted: true }) : null;
  return read ? canonical(read.symbol) : undefined;
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

/** The word for "resolution", with what goes with it ("第…号决议", "Résolution nº"). */
const TITLE_WORD = 20;
