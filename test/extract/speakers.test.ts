import { expect, test } from '@jest/globals';
import { enacting, readText } from './read.js';

async function acts(lines: readonly string[]): Promise<string[]> {
  const text = [enacting('en'), ...lines].join('\n\n');
  const { provisions } = await readText(`${text}\n`, { language: 'en', symbol: 'A/RES/80/900' });
  return provisions.map(({ label, clauses }) => [label, ...clauses.map(({ act }) => act)].join(' '));
}

const WE = 'We, the keepers of the coast, assembled in Lima to review the lamps:';

test('those who have named themselves once perform what bare verbs say behind it', async () => {
  expect(
    await acts([
      'Adopts the declaration annexed to the present resolution.',
      'Annex',
      'Declaration',
      `1. ${WE}`,
      '2. Reaffirm resolution 61/7, and commit to its goals;',
      '3. Note with concern that lamps are dark;',
      '4. Request the Secretary-General to report.',
    ]),
  ).toEqual([
    'OP1 ADOPTS',
    'annex/para1',
    'annex/para2 REAFFIRMS COMMITS',
    'annex/para3 NOTES',
    'annex/para4 REQUESTS',
  ]);
});

test('what they say that they will do is no act of its own', async () => {
  expect(
    await acts([
      'Adopts the declaration annexed to the present resolution.',
      'Annex',
      'Declaration',
      WE,
      '1. Recognize the work of the ports;',
      '2. Guided by this, we hereby pledge to:',
      '3. Recognize and protect the lamps;',
    ]),
  ).toEqual([
    'OP1 ADOPTS',
    'annex/para0',
    'annex/para1 RECOGNIZES',
    'annex/para2 GUIDED_BY COMMITS',
    'annex/para3',
  ]);
});

test.each([
  ['nobody has', ['1. Support for the ports is rare;']],
  [
    'it was told in a sentence of its own',
    ['We, the keepers, have met.', '1. Support for the ports is rare;'],
  ],
  ['it was in another part', [WE, 'Annex II', 'Plan', '1. Support for the ports is rare;']],
])('bare words are nouns where %s', async (_, lines) => {
  const found = await acts([
    'Adopts the declaration annexed to the present resolution.',
    'Annex I',
    'Declaration',
    ...lines,
  ]);
  expect(found.at(-1)).toMatch(/\/para1$/);
});
