import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/index.js';
import { type ExtractOptions, extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import type { CitationFacts, SeedFile } from '../../src/seedfile/index.js';

/** Read once: all tests of this room ask it. */
export const registry = loadRegistry();

const ENACTING: Readonly<Record<string, string>> = {
  ar: 'إن الجمعية العامة،',
  en: 'The General Assembly,',
  es: 'La Asamblea General,',
  fr: 'L’Assemblée générale,',
  ru: 'Генеральная Ассамблея,',
  zh: '大会，',
};

/** Who acts, as resolutions begin in a language. */
export function enacting(language: string): string {
  const words = ENACTING[language];
  if (words === undefined) throw new Error(`No test knows how resolutions begin in ${language}.`);
  return words;
}

type Options = Partial<Omit<ExtractOptions, 'registry'>>;

/** Reads a text of the test's own, as it would stand in a file. */
export async function readText(text: string, options: Options = {}): Promise<SeedFile> {
  return extract(await readDocument(Buffer.from(text)), { symbol: 'A/RES/79/900', registry, ...options });
}

/** One citation as a test compares it: 'OP1 RECALLS A/RES/56/183', with what is said of it in brackets. */
export function citationLine({ from, act, target, relation, pinpoint, form, item }: CitationFacts): string {
  const place = from.slice(from.indexOf('#') + 1) + (item ? `(${item})` : '');
  const parts = [relation, pinpoint ? pinpoint.labels.join('+') : null, form === 'NUMBER' ? null : form];
  const said = parts.filter((part) => part !== null);
  return `${place} ${act} ${target}${said.length > 0 ? ` [${said.join(', ')}]` : ''}`;
}

/** All citations of a seed file, a line each. */
export const citationLines = ({ citations }: SeedFile): string[] => citations.map(citationLine);

/** The provisions as 'PP1 RECALLS REAFFIRMS'. */
export const provisionLines = ({ provisions }: SeedFile): string[] =>
  provisions.map(({ label, clauses }) => [label, ...clauses.map(({ act }) => act)].join(' '));

/** The codes of what was said, with the place: 'OP3 FOOTNOTE_LOST'. */
export const diagnosticLines = ({ diagnostics }: SeedFile): string[] =>
  diagnostics.map(({ code, provision }) => `${provision?.split('#')[1] ?? '-'} ${code}`);

/** A superscript number, as the United Nations prints a call: 12 becomes ¹². */
export const raised = (label: number): string =>
  [...String(label)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

/** Folder of the document of record, which stands beside the checkout and is no part of it. */
const RECORD = join(import.meta.dirname, '../../../shared/seeds');

/** The bytes of the document of record; null, and told aloud, where it is absent. */
export function recordBytes(): Buffer | null {
  const name = existsSync(RECORD) ? readdirSync(RECORD).find((one) => one.endsWith('.txt')) : undefined;
  if (name) return readFileSync(join(RECORD, name));
  console.warn(`NOTICE: the document of record is not at ${RECORD}. The tests that read it are skipped.`);
  return null;
}
