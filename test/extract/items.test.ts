import { describe, expect, test } from '@jest/globals';
import { itemLevels } from '../../src/extract/citations/item-levels.js';
import { citationLines, provisionLines, readText } from './read.js';

describe('how deep items stand', () => {
  test.each([
    ['a b c', '0 0 0'],
    ['a i ii iii b c', '0 1 1 1 0 0'],
    ['a i ii b i ii iii c', '0 1 1 0 1 1 1 0'],
    ['1 a b 2', '0 1 1 0'],
    ['a 1 i ii 2 b', '0 1 2 2 1 0'],
    ['g h i j', '0 0 0 0'],
    ['a b d', '0 0 0'],
    ['i ii iii iv v', '0 0 0 0 0'],
    ['', ''],
  ])('%s stand at %s', (labels, levels) => {
    expect(itemLevels(labels.split(' ').filter(Boolean)).join(' ')).toBe(levels);
  });
});

describe('a verb inside an item governs that item alone', () => {
  const document = `Resolution adopted by the General Assembly on 4 March 2031

The General Assembly,

Recalling its resolution 90/1,

1. Recommends the following:
(a) That States meet, and encourages those that pledged support in resolution 90/2, as follows:
(i) Every year, in line with resolution 90/3;
(b) That the panel review resolution 90/4;

2. Requests the panel to review resolution 90/5.
`;
  test('what stands in the next item is the leading verb’s again', async () => {
    const lines = citationLines(await readText(document, { language: 'en' }));
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'PP1 RECALLS A/RES/90/1',
      'OP1(a) ENCOURAGES A/RES/90/2',
      'OP1(i) ENCOURAGES A/RES/90/3',
      'OP1(b) RECOMMENDS A/RES/90/4',
      'OP2 REQUESTS A/RES/90/5',
    ]);
  });

  test('items with Arabic letters as well', async () => {
    const arabic = `إن الجمعية العامة،

1 - نقرر ما يلي:
(أ) استعراض القرار 90/2، كما ندعو الدول إلى تنفيذ القرار 90/3؛
(ب) استعراض القرار 90/4؛
`;
    const lines = citationLines(await readText(arabic, { language: 'ar' }));
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'OP1(a) DECIDES A/RES/90/2',
      'OP1(a) INVITES A/RES/90/3',
      'OP1(b) DECIDES A/RES/90/4',
    ]);
  });
});

test('what a note cites stands in the item that its call ends', async () => {
  const document = `The General Assembly,

1. Requests the panel:
(a) To review the lamps;¹
(b) To review the ports.
__________________
¹ See resolution 90/2.
`;
  expect(citationLines(await readText(document, { language: 'en' }))).toEqual([
    'OP1(a) REQUESTS A/RES/90/2 [SEE, FOOTNOTE]',
  ]);
});

describe('a participle in an item', () => {
  const read = async (language: string, ...lines: string[]) =>
    provisionLines(await readText(lines.join('\n\n'), { language }));

  test.each([
    [
      'en',
      'The General Assembly,',
      '1. Decides to:\n(a) Build lighthouses, encouraging the use of new lamps;\n(b) Meet.',
    ],
    [
      'fr',
      'L’Assemblée générale,',
      '1. Décide de :\na) Bâtir des phares, encourageant l’emploi de lampes neuves ;\nb) Se réunir.',
    ],
    [
      'es',
      'La Asamblea General,',
      '1. Decide:\na) Construir faros, alentando el uso de lámparas nuevas;\nb) Reunirse.',
    ],
    [
      'ru',
      'Генеральная Ассамблея,',
      '1. постановляет:\na) строить маяки, рекомендуя новые лампы;\nb) собраться.',
    ],
  ])('tells how what is decided is to be done, and is no act (%s)', async (language, ...lines) => {
    expect(await read(language, ...lines)).toEqual(['OP1 DECIDES']);
  });

  test('says something of it with "that"', async () => {
    const text = '1. Decides to:\n(a) Build lighthouses, noting that storms are frequent;\n(b) Meet.';
    expect(await read('en', 'The General Assembly,', text)).toEqual(['OP1 DECIDES NOTES']);
  });

  test('is an act where States are asked, not ordered', async () => {
    const text = '1. Invites States to:\n(a) Build lighthouses, recognizing their worth;\n(b) Meet.';
    expect(await read('en', 'The General Assembly,', text)).toEqual(['OP1 INVITES RECOGNIZES']);
  });
});

describe('behind "to that end:" the items are acts where the first of them is one', () => {
  test.each([
    [
      '促请各国审查指标，因此：\n(a) 鼓励各国收集数据；\n(b) 欢迎新灯塔；',
      'OP1 CALLS_UPON ENCOURAGES WELCOMES',
    ],
    ['促请各国保护港口，为此：\n(a) 建造灯塔；\n(b) 鼓励使用新灯具；', 'OP1 CALLS_UPON'],
  ])('%s', async (text, line) => {
    expect(provisionLines(await readText(`大会，\n\n1. ${text}`, { language: 'zh' }))).toEqual([line]);
  });
});
