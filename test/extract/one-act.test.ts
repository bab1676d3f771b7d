import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findVerbs } from '../../src/extract/verbs/verbs.js';
import { loadLanguage } from '../../src/languages/index.js';
import type { Section } from '../../src/seedfile/index.js';

const CODES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
type Code = (typeof CODES)[number];

/** A formula with which paragraphs begin, as the six languages print it. */
type Row = Record<Code, string> & {
  act: string;
  section: Section;
  /** Languages whose usual verb for it is read as another act, and stands for this one, too (`ambiguous`). */
  also?: Code[];
};

const rows = JSON.parse(readFileSync(path.join(import.meta.dirname, 'one-act.json'), 'utf8')) as Row[];

describe.each(CODES)('formulae in %s', (code) => {
  const language = loadLanguage(code);

  test.each(rows.map((row) => [row.en, row] as const))('%s', (_, row) => {
    const text = language.foldPhrase(language.spaced ? `${row[code]} 2030` : `${row[code]}2030`);
    const [verb] = findVerbs(
      language,
      text,
      language.scan(text),
      { section: row.section, isSpoken: false },
      [],
    );
    const others = verb ? language.alsoStandsFor(text.slice(verb.start, verb.end), verb.act) : [];
    const read = { formula: row[code], act: verb?.act, repaired: verb?.repaired };
    if (row.also?.includes(code)) {
      expect(read.act).not.toBe(row.act);
      expect({ ...read, others }).toMatchObject({ others: expect.arrayContaining([row.act]) });
    } else expect(read).toEqual({ formula: row[code], act: row.act, repaired: undefined });
  });
});
