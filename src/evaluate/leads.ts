import { loadLanguage } from '../languages/index.js';
import type { Act } from '../seedfile/index.js';

/**
 * The acts that a leading verb may stand for, as printed beside a link ("Recalling also"), by the language's own data;
 * none where it knows no verb in the words. More than one where a form serves two acts.
 */
export function readLead(code: string, lead: string): Act[] {
  const language = loadLanguage(code);
  const verbs = language.scan(language.fold(lead).text).of('verb');
  const first = Math.min(...verbs.map(({ start }) => start));
  return verbs.flatMap(({ start, entry }) => (start === first ? [entry.act as Act] : []));
}
