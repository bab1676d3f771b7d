import { expect, test } from '@jest/globals';
import { readText } from './read.js';

const ENACTING = {
  en: 'The Economic and Social Council,',
  es: 'El Consejo Económico y Social,',
  fr: 'Le Conseil économique et social,',
  ru: 'Экономический и Социальный Совет,',
  zh: '经济及社会理事会，',
  ar: 'إن المجلس الاقتصادي والاجتماعي،',
};

async function cited(language: keyof typeof ENACTING, sentence: string): Promise<string[]> {
  const text = `E/RES/2031/7\n\n${ENACTING[language]}\n\n1. ${sentence}\n`;
  const file = await readText(text, { language, symbol: 'E/RES/2031/7' });
  return file.citations.map(({ target }) => target);
}

test.each([
  ['en', 'Requests the Secretary-General to report on lighthouses to the Economic and Social Council.'],
  ['fr', 'Prie le Secrétaire général de rendre compte des phares au Conseil économique et social.'],
  ['zh', '请秘书长向经济及社会理事会报告灯塔情况。'],
] as const)('the body that issues the text is not cited by it (%s)', async (language, sentence) =>
  expect(await cited(language, sentence)).toEqual(['secretary-general']),
);

test.each([
  ['en', 'Recalls the decision of the General Assembly, in its resolution 70/125, to count the lighthouses.'],
  [
    'en',
    'Recalls that in its resolution 70/125 of 16 December 2015 the General Assembly counted the lighthouses.',
  ],
  [
    'en',
    'Recalls General Assembly resolution 70/125 of 16 December 2015, in which the Assembly counted them.',
  ],
  ['es', 'Recuerda la resolución 70/125 de la Asamblea General, en la que la Asamblea contó los faros.'],
  ['fr', 'Rappelle que, dans sa résolution 70/125 sur les phares, l’Assemblée générale les a comptés.'],
  ['ru', 'напоминает о резолюции 70/125 Генеральной Ассамблеи, в которой Ассамблея сосчитала маяки.'],
  ['zh', '回顾大会在其2015年12月16日第70/125号决议中统计了灯塔。'],
  ['ar', 'يشير إلى قرار الجمعية العامة 70/125 الذي طلبت فيه الجمعية إحصاء المنارات؛'],
] as const)('a body beside its own resolution is its owner (%s: %s)', async (language, sentence) =>
  expect(await cited(language, sentence)).toEqual(['A/RES/70/125']),
);

test.each([
  ['en', 'Invites the General Assembly, in the light of its resolution 70/125, to count the lighthouses.'],
  ['es', 'Invita a la Asamblea General a que, conforme a su resolución 70/125, cuente los faros.'],
  ['zh', '邀请大会根据其第70/125号决议统计灯塔。'],
] as const)(
  'a body that is addressed is cited, whose resolution it may be (%s)',
  async (language, sentence) => expect(await cited(language, sentence)).toEqual(['unga', 'A/RES/70/125']),
);

test('a body named for itself in the clause is cited beside the resolution of its own', async () =>
  expect(
    await cited(
      'en',
      'Notes the role of ports, as set forth in resolution 70/125; the General Assembly leads them.',
    ),
  ).toEqual(['A/RES/70/125', 'unga']));
