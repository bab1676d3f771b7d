import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { enacting, readText } from './read.js';

interface Case {
  what: string;
  language: string;
  text: string;
  /** Targets with their pinpoints, 'A/RES/61/7 para4', in their order. */
  cites: string[];
  /** The names that nothing answers to. */
  open?: string[];
}

/** Paragraphs of our own and all that they cite. */
const CASES: Case[] = JSON.parse(readFileSync(new URL('cited.json', import.meta.url), 'utf8'));

test.each(CASES)('$language: $what', async ({ language, text, cites, open = [] }) => {
  const file = await readText(`${enacting(language)}\n\n${text}\n`, { language });
  expect(
    file.citations.map(({ target, pinpoint }) => [target, ...(pinpoint?.labels ?? [])].join(' ')),
  ).toEqual(cites);
  expect(file.mentions.map(({ surface }) => surface.text)).toEqual(open);
});
