import { expect, test } from '@jest/globals';
import { provisionLines, readText } from './read.js';

test('paragraphs without a verb carry the act of what leads them, implied', async () => {
  const { citations } = await readText(
    'The General Assembly,\n\nSolemnly declares the following:\n\n1. Lamps are open to all, as resolution 62/8 says.\n\n2. Recalls resolution 63/9.\n\n3. Ports are those of resolution 64/10.\n',
  );
  expect(citations.map(({ act, target, implies }) => [act, target, implies])).toEqual([
    ['MENTIONS', 'A/RES/62/8', ['DECLARES']],
    ['RECALLS', 'A/RES/63/9', []],
    ['MENTIONS', 'A/RES/64/10', ['DECLARES']],
  ]);
});

test('an operative paragraph that ends with no colon leads none', async () => {
  const { citations } = await readText(
    'The General Assembly,\n\n1. Adopts the plan.\n\n2. Lamps are open to all, as resolution 62/8 says.\n',
  );
  expect(citations.map(({ act, implies }) => [act, implies])).toEqual([['MENTIONS', []]]);
});

test.each([
  ['en', 'Decides to adopt the plan in the annex.', 'Annex', 'Forms of lamps vary.'],
  ['en', 'Decides to adopt the plan in the annex.', 'Annex', 'Considering the costs, a fund is needed.'],
  ['en', 'Decides to adopt the plan in the annex.', 'Annex', 'In accordance with rule 5, it shall meet.'],
  ['zh', '决定通过附件所载计划。', '附件', '增加灯具数目。'],
  [
    'ru',
    'постановляет принять план, содержащийся в приложении.',
    'Приложение',
    'Учитывая расходы, фонд необходим.',
  ],
  ['ar', 'تقرر اعتماد الخطة الواردة في المرفق.', 'المرفق', 'تنتخب اللجنة رئيسها لمدة سنتين.'],
])(
  'what a plan lists and prose weighs is no act of an annex (%s: %s)',
  async (language, decides, annex, text) => {
    const enacting = {
      en: 'The General Assembly',
      zh: '大会',
      ru: 'Генеральная Ассамблея',
      ar: 'إن الجمعية العامة',
    }[language];
    const seed = await readText(`${enacting},\n\n1. ${decides}\n\n${annex}\n\n1. ${text}\n`, { language });
    expect(provisionLines(seed).at(-1)).toMatch(/^\S+$/);
  },
);
