import { expect, test } from '@jest/globals';
import { enacting, readText } from './read.js';

/** The open mentions of a text of one operative paragraph. */
async function open(language: string, paragraph: string): Promise<string[]> {
  const text = `A/RES/90/7\n\n${enacting(language)}\n\n1. ${paragraph}\n`;
  const { mentions } = await readText(text, { language, symbol: 'A/RES/90/7' });
  return mentions.map(({ surface }) => surface.text);
}
const english = (paragraph: string) => open('en', paragraph);

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
  ['Notes the Pondham Framework for Lamps 2031–2040;', ['Pondham Framework for Lamps 2031–2040']],
  ['Recalls the Pondham Agreement and the Lamp Convention;', ['Pondham Agreement', 'Lamp Convention']],
  [
    'Welcomes the Riyadh Lamp Law Treaty and the Declaration of Geneva on Lamps;',
    ['Riyadh Lamp Law Treaty', 'Declaration of Geneva on Lamps'],
  ],
  ['Notes the African Union Protocol on Lamps at Sea;', ['Protocol on Lamps at Sea']],
  ['Recalls the Lighthouse Charter and Programme of Action;', ['Lighthouse Charter and Programme of Action']],
  ['Takes note of the Fog Agenda 2040 and of the agreement of the keepers;', ['Fog Agenda 2040']],
  ['Recalls the Charter of the United Nations and the Paris Agreement;', []],
  ['Invites the parties to the Convention, and welcomes their Declaration;', []],
])('a name in capitals that the registry does not know stays open: %s', async (paragraph, names) =>
  expect(await english(paragraph)).toEqual(names),
);

test.each([
  [
    'Looks forward to the Fourth International Conference on Lamps and Buoys, to be held in Pondham, and to the Keepers Summit;',
    ['Fourth International Conference on Lamps and Buoys', 'Keepers Summit'],
  ],
  [
    'Proclaims 3 May the International Day of Lighthouse Keepers and 2032 the International Year of Fog;',
    ['International Day of Lighthouse Keepers', 'International Year of Fog'],
  ],
  ['Recalls the Pondham Programme of Action for the Decade 2031–2040;', ['Pondham Programme of Action']],
  ['Notes the lamps of the Decade 2031–2040;', []],
  ['Notes the convening of a conference on lamps, of forums of keepers and of a summit in Pondham;', []],
  ['Welcomes the Second Conference and the work of the Forum Secretariat;', []],
  ['Takes note of the Conference of the Parties to the Lamp Convention;', ['Lamp Convention']],
  ['The Keepers Summit is held each year.', []],
  ['Notes the statement made at the World Lamp Summit by the Minister of Ports;', ['World Lamp Summit']],
])(
  'a conference that the registry does not know stays open where an act takes it: %s',
  async (paragraph, names) => expect(await english(paragraph)).toEqual(names),
);

test.each([
  ['es', 'Acoge con beneplácito la Carta de los Faros de Pondham;', ['Carta de los Faros de Pondham']],
  [
    'es',
    'Recuerda el Convenio de Pondham sobre la extinción de faros, y sus Estados;',
    ['Convenio de Pondham sobre la extinción de faros'],
  ],
  ['es', 'Pide a las partes en el Convenio que apliquen su plan de acción;', []],
  [
    'es',
    'Acoge con satisfacción la Estrategia africana de puertos y la Cumbre Mundial de Faros;',
    ['Estrategia africana de puertos', 'Cumbre Mundial de Faros'],
  ],
  [
    'fr',
    'Salue la Stratégie africaine des ports et de leurs gardiens et le Forum mondial sur les phares ;',
    ['Stratégie africaine des ports et de leurs gardiens', 'Forum mondial sur les phares'],
  ],
  ['fr', 'Salue la Déclaration politique adoptée à Pondeville et la Charte africaine ;', []],
  ['fr', 'Invite les participants à la Conférence des Parties à siéger ;', []],
  [
    'fr',
    'Proclame la Journée mondiale de la brume et salue le Forum de la nuit ;',
    ['Journée mondiale de la brume'],
  ],
  ['zh', '欢迎《灯塔宪章》；', ['灯塔宪章']],
  [
    'zh',
    '注意到第四届世界灯塔论坛和第二次国际灯塔守护者研讨会的成果；',
    ['第四届世界灯塔论坛', '第二次国际灯塔守护者研讨会'],
  ],
  ['zh', '注意到委员会第四届会议欢迎举办论坛；', []],
  ['zh', '欢迎2031年举行的第四届论坛和各种区域论坛；', []],
  [
    'ru',
    'приветствует итоги Всемирного форума по фонарям и отмечает созыв форума по буям;',
    ['Всемирного форума по фонарям'],
  ],
  [
    'ru',
    'отмечает работу Форума и Конференции и Форум по вопросам буев, состоявшийся в Пондеме;',
    ['Форум по вопросам буев'],
  ],
  ['ru', 'отмечает итоги Форума по буям проведенного в Пондеме;', ['Форума по буям']],

  [
    'ru',
    'отмечает созыв Международной конференции по вопросам буев, Второй конференции и Саммита;',
    ['Международной конференции по вопросам буев'],
  ],
  ['zh', '欢迎灯塔宪章草案；', []],
  ['fr', 'Rappelle la Convention de Pondeville et ses gardiens ;', ['Convention de Pondeville']],
  ['fr', 'Rappelle la Déclaration d’Altamer sur les phares ;', ['Déclaration d’Altamer sur les phares']],
  [
    'fr',
    'Rappelle la Convention relative à l’extinction des lampes en mer, adoptée en 2031 ;',
    ['Convention relative à l’extinction des lampes en mer'],
  ],
  ['fr', 'Rappelle la Convention sur les phares et l’Accord de Paris ;', ['Convention sur les phares']],
  ['fr', 'Rappelle la Convention sur les phares qui brûlent ;', ['Convention sur les phares']],
  [
    'fr',
    'Invite les parties à la Convention et au Protocole à appliquer leur plan d’action pour les phares ;',
    [],
  ],
  ['fr', 'Rappelle la Charte des Nations Unies et l’Accord de Paris ;', []],
  [
    'ru',
    'ссылается на Пондемскую декларацию о маяках, принятую в 2031 году;',
    ['Пондемскую декларацию о маяках'],
  ],
  ['ru', 'ссылается на положения Конвенции о тушении ламп в море;', ['Конвенции о тушении ламп в море']],
  ['ru', 'ссылается на Конвенцию о правах маяков и на Парижское соглашение;', ['Конвенцию о правах маяков']],
  ['ru', 'предлагает участникам Конвенции и их декларации о маяках;', []],
  ['ru', 'приветствует соглашение о маяках и его программу действий;', []],
  ['ar', 'تشير إلى اتفاقية إطفاء المنارات لعام 2031 وإلى حراسها؛', ['اتفاقية إطفاء المنارات لعام 2031']],
  ['ar', 'تشير إلى الاتفاقية الدولية للمنارات لعام 2031؛', ['الاتفاقية الدولية للمنارات لعام 2031']],
  ['ar', 'تشير إلى اتفاقية المنارات وإلى حراسها؛', []],
  ['ar', 'ترحب بالاتفاق المبرم، وتطلب تقريرا لعام 2031؛', []],
] as const)('names that the registry does not know stay open in %s: %s', async (language, paragraph, names) =>
  expect(await open(language, paragraph)).toEqual(names),
);
