import { expect, test } from '@jest/globals';
import { readText } from './read.js';

/** The open mentions of a text of one operative paragraph. */
async function open(language: 'en' | 'es' | 'zh', enacting: string, paragraph: string): Promise<string[]> {
  const text = `A/RES/90/7\n\n${enacting}\n\n1. ${paragraph}\n`;
  const { mentions } = await readText(text, { language, symbol: 'A/RES/90/7' });
  return mentions.map(({ surface }) => surface.text);
}
const english = (paragraph: string) => open('en', 'The General Assembly,', paragraph);

test.each([
  [
    'Welcomes the Lighthouse Charter of Pondham and the work of its keepers;',
    ['Lighthouse Charter of Pondham'],
  ],
  [
    'Recalls the Convention on the Dimming of Lamps at Sea, adopted in 2031;',
    ['Convention on the Dimming of Lamps at Sea'],
  ],
  ['Notes the Pondham Declaration;', ['Pondham Declaration']],
  ['Takes note of the Fog Agenda 2040 and of the agreement of the keepers;', ['Fog Agenda 2040']],
  ['Recalls the Charter of the United Nations and the Paris Agreement;', []],
  ['Invites the parties to the Convention, and welcomes their Declaration;', []],
])('a name in capitals that the registry does not know stays open: %s', async (paragraph, names) =>
  expect(await english(paragraph)).toEqual(names),
);

test('so do Spanish names in capitals and Chinese titles between their marks', async () => {
  expect(
    await open('es', 'La Asamblea General,', 'Acoge con beneplácito la Carta de los Faros de Pondham;'),
  ).toEqual(['Carta de los Faros de Pondham']);
  expect(await open('zh', '大会，', '欢迎《灯塔宪章》；')).toEqual(['灯塔宪章']);
});
