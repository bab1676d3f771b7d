import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languageCodes, loadLanguage } from '../../src/languages/index.js';
import { parseSymbol } from '../../src/symbols/index.js';
import { readText } from './read.js';

/** One form of citing, in each language, with the instruments it cites and what it names of them. */
interface Form {
  form: string;
  cites: string[];
  [language: string]: string | string[];
}

const FORMS = JSON.parse(readFileSync(join(import.meta.dirname, 'forms.json'), 'utf8')) as Form[];

describe.each(languageCodes())('%s', (code) => {
  const { phrases } = loadLanguage(code).data.structure.enacting.find(({ body }) => body === 'unga') ?? {};
  const spoken = FORMS.filter((one) => one[code] !== undefined);

  test.each(spoken.map((one) => [one.form, one] as const))('%s', async (_, form) => {
    const { citations, diagnostics } = await readText(`${phrases?.[0]},\n\n1. ${form[code]}\n`, {
      symbol: 'A/RES/80/900',
      language: code,
    });
    // What other bodies adopted has tests of its own (other-series.test.ts).
    const cited = citations
      .filter(({ form: written }) => written === 'NUMBER' || written === 'SYMBOL')
      .filter(({ target }) => parseSymbol(target) !== null)
      .map(({ target, pinpoint }) => [target, pinpoint?.labels.join('+')].filter(Boolean).join(' '));
    expect(cited.sort()).toEqual([...form.cites].sort());
    expect(diagnostics.filter(({ severity }) => severity === 'WARNING')).toEqual([]);
  });
});
