import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { languageCodes } from '../../src/languages/index.js';
import { registry } from './read.js';

/** A document of one kind, in each language as its blocks, with what has to be read of it in all of them. */
interface Layout {
  name: string;
  symbol?: string;
  expect: {
    kind: string;
    date: string | null;
    session: number | null;
    agendaItem: string | null;
    body: string | null;
    provisions: string[];
    items: string[];
    parts: string[];
    cites: string[];
  };
}

const LAYOUTS = JSON.parse(readFileSync(join(import.meta.dirname, 'layouts.json'), 'utf8')) as (Layout &
  Record<string, string[]>)[];

describe.each(languageCodes())('%s', (code) => {
  const written = LAYOUTS.filter((one) => one[code] !== undefined);

  test.each(written.map((one) => [one.name, one] as const))('%s', async (_, layout) => {
    const text = Buffer.from((layout[code] ?? []).join('\n\n'));
    const { symbol } = layout;
    const seed = extract(await readDocument(text), { registry, ...(symbol ? { symbol } : {}) });
    const { kind, date, session, agendaItem, body, language } = seed.document;
    const cites = seed.citations.filter(({ form }) => form === 'NUMBER' || form === 'SYMBOL');
    expect(language).toBe(code);
    expect({
      kind, date, session, agendaItem, body,
      provisions: seed.provisions.map(({ label }) => label),
      items: seed.provisions.flatMap(({ items }) => items.map(({ label }) => label)),
      parts: seed.parts.map((part) => `${part.id.split('#')[1]} ${part.kind}`),
      cites: [...new Set(cites.map(({ target }) => target))].sort(),
    }).toEqual({ ...layout.expect, cites: [...layout.expect.cites].sort() }); // biome-ignore format: one line
  });
});
