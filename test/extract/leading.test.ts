import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadLanguage } from '../../src/languages/index.js';
import { citationLines, readText } from './read.js';

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

test.each([
  [
    'en',
    'The General Assembly,\n\n1. We welcome resolution 90/1. In pursuit of resolution 90/2, we reaffirm our resolve.\n',
  ],
  [
    'fr',
    'L’Assemblée générale,\n\n1. Nous saluons la résolution 90/1. Conformément à la résolution 90/2, nous réaffirmons notre volonté.\n',
  ],
  ['zh', '大会，\n\n1. 我们欢迎第90/1号决议。为了落实第90/2号决议，我们重申决心。\n'],
])('what a sentence cites before its verb is cited by it: %s', async (language, text) => {
  const cited = citationLines(await readText(text, { language }));
  expect(cited.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'OP1 WELCOMES A/RES/90/1',
    'OP1 REAFFIRMS A/RES/90/2',
  ]);
});

test.each([
  [
    'en',
    'The General Assembly,\n\n1. Notes resolution 90/1, and, in line with resolution 90/2, calls upon States to act;\n',
  ],
  [
    'es',
    'La Asamblea General,\n\n1. Observa la resolución 90/1 y, de conformidad con la resolución 90/2, exhorta a los Estados a actuar;\n',
  ],
])('what stands between "and" and its verb is cited by that verb: %s', async (language, text) => {
  const cited = citationLines(await readText(text, { language }));
  expect(cited.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'OP1 NOTES A/RES/90/1',
    'OP1 CALLS_UPON A/RES/90/2',
  ]);
});
