import { loadLanguage } from '../languages/index.js';
import type { Act } from '../seedfile/index.js';

/**
 * The acts that a leading verb may stand for, as printed beside a link ("Recalling also"), by the language's own data;
 * none where it knows no verb in the words. More than one where a form serves two acts.
 */
export function readLead(code: string, lead: string): Act[] {
  const language = loadLanguage(code);
  const { text } = language.fold(lead);
  // "赞赏地回顾": the first tells how.
  const verbs = language
    .scan(text)
    .of('verb')
    .filter(({ end }) => language.pastAdverbEnding(text, end) === end);
  const first = Math.min(...verbs.map(({ start }) => start));
  return verbs.flatMap(({ start, entry }) => (start === first ? [entry.act as Act] : []));
}
