import { raisePlainCalls, readingOf, readingOfLines } from '../pages/index.js';
import { withoutRadicals } from '../radicals.js';
import type { Deadline, Reading } from '../reading.js';
import { isPaged, linesOfFlow } from './flow-text.js';
import { isLaidOut, pagesOfText } from './laid-text.js';

/** Reads text that pictures printed pages, or holds pages with form feeds between them, as a PDF is read; null for any other. */
export async function readPaged(text: string, deadline: Deadline): Promise<Reading | null> {
  if (isLaidOut(text)) return readingOf(pagesOfText(withoutRadicals(text)), deadline, raisePlainCalls);
  if (isPaged(text)) return readingOfLines(linesOfFlow(withoutRadicals(text)), deadline, raisePlainCalls);
  return null;
}
