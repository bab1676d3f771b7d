import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadLanguage } from '../../src/languages/index.js';
import { readText } from './read.js';

/** A paragraph, with the acts of its clauses: none where words only look like verbs, or acts are spoken of and not performed. */
interface Row {
  language: string;
  section: 'PREAMBLE' | 'OPERATIVE';
  text: string;
  acts: string[];
}

const ROWS = JSON.parse(readFileSync(join(import.meta.dirname, 'leading.json'), 'utf8')) as Row[];

test.each(ROWS.map((row) => [row.language, row.text, row] as const))('%s: %s', async (_, __, row) => {
  const { language, section, text, acts } = row;
  const enacting = loadLanguage(language).data.structure.enacting.find(({ body }) => body === 'unga')
    ?.phrases[0];
  const { provisions } = await readText(`${enacting},\n\n${section === 'OPERATIVE' ? '1. ' : ''}${text}\n`, {
    language,
  });
  expect(
    provisions.flatMap(({ clauses }) => clauses.map(({ act, repaired }) => (repaired ? `${act}?` : act))),
  ).toEqual(acts);
});
