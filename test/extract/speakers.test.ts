import { expect, test } from '@jest/globals';
import { enacting, provisionLines, readText } from './read.js';

async function declared(lines: readonly string[]): Promise<string[]> {
  const resolved = [
    enacting('en'),
    'Adopts the declaration annexed to the present resolution.',
    'Annex I',
    'Declaration',
  ];
  const text = [...resolved, ...lines].join('\n\n');
  const seed = await readText(`${text}\n`, { language: 'en', symbol: 'A/RES/80/900' });
  return provisionLines(seed).slice(1);
}

const WE = 'We, the keepers of the coast, assembled in Lima to review the lamps:';

test('those who have named themselves once perform what bare verbs say behind it', async () => {
  expect(
    await declared([
      `1. ${WE}`,
      '2. Reaffirm resolution 61/7, and commit to its goals;',
      '3. Note with concern that lamps are dark;',
      '4. Request the Secretary-General to report.',
    ]),
  ).toEqual([
    'annex-I/para1',
    'annex-I/para2 REAFFIRMS COMMITS',
    'annex-I/para3 NOTES',
    'annex-I/para4 REQUESTS',
  ]);
});

test('they may say something where they name themselves', async () => {
  const said =
    'We, the keepers of the coast, gathered for talks, reaffirm our love of lamps, and in this regard, we:';
  expect(await declared([said, '1. Recognize the ports;'])).toEqual([
    'annex-I/para0 REAFFIRMS',
    'annex-I/para1 RECOGNIZES',
  ]);
});

test('what they say that they will do is no act of its own', async () => {
  expect(
    await declared([
      WE,
      '1. Recognize the work of the ports;',
      '2. Guided by this, we hereby pledge to:',
      '3. Recognize and protect the lamps;',
    ]),
  ).toEqual([
    'annex-I/para0',
    'annex-I/para1 RECOGNIZES',
    'annex-I/para2 GUIDED_BY COMMITS',
    'annex-I/para3',
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
  expect((await declared(lines)).at(-1)).toMatch(/\/para1$/);
});

test.each([
  [
    'en',
    'We, the keepers of the coast, having met in Lima on 3 May 2031,\n\n1. Reaffirm resolution 61/7;\n\n2. The Forum adopted a plan.',
    ['para0', 'para1 REAFFIRMS', 'para2'],
  ],
  [
    'en',
    '1. We, the keepers of the coast, have met in Lima.\n\n2. We are resolute to keep the lamps lit.\n\n3. Support for the ports is rare.',
    ['para1', 'para2 DETERMINED', 'para3'],
  ],
  [
    'fr',
    '1. Nous, gardiens de la côte, réunis à Lima, proclamons notre amour des lampes.\n\n2. Nous réaffirmons la résolution 61/7.',
    ['para1 DECLARES', 'para2 REAFFIRMS'],
  ],
  [
    'es',
    'Nosotros, los fareros de la costa, reunidos en Lima,\n\n1. Reafirmamos la resolución 61/7;\n\n2. Nos preocupa la niebla.',
    ['para0', 'para1 REAFFIRMS', 'para2 EXPRESSES_CONCERN'],
  ],
])('a declaration that nobody enacts (%s: %s)', async (language, text, lines) => {
  const seed = await readText(`Lima 2031\n\n${text}\n`, { language, symbol: 'A/80/900' });
  expect(provisionLines(seed)).toEqual(lines);
});
