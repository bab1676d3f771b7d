import type { SourceDocument } from '../../documents/index.js';
import { dateReader, type Language, languageCodes } from '../../languages/index.js';
import type { Outline } from '../layout/index.js';

/** How far into the sentence that is a decision its meeting and day stand at most. */
const DECISION_HEAD = 160;

/** The day of issue, alone on its line: often in English, whatever the language. */
export function issueDate(lines: readonly { text: string }[]): string | null {
  for (const { text } of lines) {
    const line = text.trim();
    if (line.length > 40 || !/\p{Nd}{4}|[〇○零一二三四五六七八九]{4}/u.test(line)) continue;
    for (const code of languageCodes()) {
      const date = dateReader(code)(line).find(({ iso }) => iso.length === 10);
      if (date && date.start === 0 && date.end >= line.length - 1) return date.iso;
    }
  }
  return null;
}

/** Mastheads carry their date of issue in English, whatever the language. */
export function anyDate(lines: readonly { text: string }[]): string | null {
  for (const code of languageCodes()) {
    const datesIn = dateReader(code);
    for (const line of lines) {
      const date = datesIn(line.text).find((one) => one.iso.length === 10);
      if (date) return date.iso;
    }
  }
  return null;
}

/** The date of the meeting that adopted the text: below its last paragraph, or in the sentence that is the decision. */
export function closingDate(
  source: SourceDocument,
  outline: Outline,
  language: Language,
  isDecision: boolean,
): string | null {
  const dayOf = (text: string) => language.dates(text).find(({ iso }) => iso.length === 10)?.iso;
  for (const { start, end } of outline.closing) {
    const day = dayOf(language.fold(source.text.slice(start, end)).text);
    if (day) return day;
  }
  // "At its 5th plenary meeting, on 12 October 2018, the Council decided to meet from 3 May 2019": the meeting is named with its day.
  const [sentence] = isDecision ? (outline.provisions[0]?.ranges ?? []) : [];
  if (!sentence) return null;
  const head = language.fold(source.text.slice(sentence.start, sentence.end)).text.slice(0, DECISION_HEAD);
  return (language.scan(head).has('closing') && dayOf(head)) || null;
}
