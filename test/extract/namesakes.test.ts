import { expect, test } from '@jest/globals';
import { citationLines, enacting, readText } from './read.js';

/** What one operative paragraph cites in a text of a day. */
async function cited(language: string, paragraph: string, day = '4 March 2031'): Promise<string[]> {
  const text = `A/RES/85/7\nGeneral Assembly\nDistr.: General\n${day}\n\n${enacting(language)}\n\n1. ${paragraph}\n`;
  return citationLines(await readText(text, { language, symbol: 'A/RES/85/7' }));
}

const OLD = ['OP1 ADOPTS A/RES/55/2 [NAME]'];

test.each([
  ['en', 'Adopts the following United Nations Millennium Declaration:'],
  ['fr', 'Adopte la Déclaration du Millénaire ci-après :'],
  ['es', 'Aprueba la siguiente Declaración del Milenio:'],
  ['ru', 'принимает следующую Декларацию тысячелетия Организации Объединенных Наций:'],
  ['ar', 'تعتمد إعلان الأمم المتحدة للألفية:'],
])('what a text adopts is none of that name from years before: %s', async (language, paragraph) =>
  expect(await cited(language, paragraph)).toEqual([]),
);

test('of its own year it may be, and what was adopted before may be adopted in part, or otherwise cited', async () => {
  expect(await cited('en', 'Adopts the United Nations Millennium Declaration;', '8 September 2000')).toEqual(
    OLD,
  );
  expect(await cited('en', 'Adopts the goals of the United Nations Millennium Declaration;')).toEqual(OLD);
  expect(await cited('en', 'Reaffirms the United Nations Millennium Declaration;')).toEqual([
    'OP1 REAFFIRMS A/RES/55/2 [NAME]',
  ]);
});

test.each([
  ['en', 'Commends the Peace and Security Council;', 'Commends the African Union and its Peace and Security Council;'],
  ['zh', '赞扬和平与安全理事会；', '赞扬非洲联盟及其和平与安全理事会；'],
])('another council is not the one with which its name ends: %s', async (language, alone, ofUnion) => {
  expect(await cited(language, alone)).toEqual([]);
  const targets = (await cited(language, ofUnion)).map((line) => line.split(' ')[2]);
  expect(targets).toEqual(['african-union', 'african-union/psc']);
}); // biome-ignore format: two rows
