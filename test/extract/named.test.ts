import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readText, registry } from './read.js';

/** Paragraphs of our own that cite by name, inflected and with the marks of their languages, and look-alikes that cite nothing. */
const CASES: { language: keyof typeof ENACTING; text: string; cites: string[] }[] = JSON.parse(
  readFileSync(new URL('named.json', import.meta.url), 'utf8'),
);

const ENACTING = {
  ar: ['إن الجمعية العامة،', 'تقرر عد المنارات.'],
  en: ['The General Assembly,', 'Decides to count the lighthouses.'],
  es: ['La Asamblea General,', 'Decide contar los faros.'],
  fr: ['L’Assemblée générale,', 'Décide de compter les phares.'],
  ru: ['Генеральная Ассамблея,', 'постановляет сосчитать маяки.'],
  zh: ['大会，', '决定清点灯塔。'],
} as const;

test.each(CASES)('$language: $text', async ({ language, text, cites }) => {
  const [enacting, operative] = ENACTING[language];
  const file = await readText(`A/RES/90/7\n\n${enacting}\n\n${text}\n\n1. ${operative}\n`, {
    language,
    symbol: 'A/RES/90/7',
  });
  const instruments = file.citations
    .map(({ target }) => target)
    .filter((target) => registry.byAlias(target)?.label === 'Instrument');
  expect([...new Set(instruments)].sort()).toEqual(cites);
});
