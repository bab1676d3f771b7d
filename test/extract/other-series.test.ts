import { expect, test } from '@jest/globals';
import { enacting, readText } from './read.js';

async function read(language: string, paragraph: string) {
  const { citations, entities, links } = await readText(`${enacting(language)}\n\n${paragraph}\n`, {
    language,
  });
  const cited = citations
    .filter(({ form }) => form === 'NUMBER')
    .map(({ target, date }) => `${target} ${date ?? ''}`.trim());
  return { cited, targets: citations.map(({ target }) => target), entities, links };
}

test.each([
  [
    'en',
    'Recalling resolution 70 (Rev. Bucharest, 2022) of the Plenipotentiary Conference of the International Telecommunication Union and decision 1/CP.21,',
  ],
  [
    'fr',
    'Rappelant la résolution 70 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires de l’Union internationale des télécommunications et la décision 1/CP.21,',
  ],
  [
    'es',
    'Recordando la resolución 70 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios de la Unión Internacional de Telecomunicaciones y la decisión 1/CP.21,',
  ],
  [
    'ru',
    'ссылаясь на резолюцию 70 (Пересм. Бухарест, 2022 г.) Полномочной конференции Международного союза электросвязи и решение 1/CP.21,',
  ],
  [
    'ar',
    'إذ تشير إلى القرار 70 (المراجع في بوخارست، 2022) لمؤتمر المندوبين المفوضين للاتحاد الدولي للاتصالات وإلى المقرر 1/CP.21،',
  ],
  ['zh', '回顾国际电信联盟全权代表大会第70号决议（2022年，布加勒斯特，修订版）和第1/CP.21号决定，'],
])('a resolution of a conference and a decision of parties, in %s', async (language, paragraph) => {
  const { cited, targets, links } = await read(language, paragraph);
  expect(cited).toEqual(['itu/plenipotentiary/resolution/70 2022', 'unfccc/cop/decision/1-CP.21']);
  expect(targets).toHaveLength(2);
  expect(links.map(({ type, to }) => `${type} ${to}`)).toEqual([
    'ADOPTED_BY itu',
    'OUTCOME_OF itu/plenipotentiary',
  ]);
});

test.each([
  [
    'en',
    'Recalling World Health Assembly resolution WHA71.1 and resolution 5/11 of the United Nations Environment Assembly,',
  ],
  [
    'fr',
    'Rappelant la résolution WHA71.1 de l’Assemblée mondiale de la Santé et la résolution 5/11 de l’Assemblée des Nations Unies pour l’environnement,',
  ],
  [
    'es',
    'Recordando la resolución WHA71.1 de la Asamblea Mundial de la Salud y la resolución 5/11 de la Asamblea de las Naciones Unidas sobre el Medio Ambiente,',
  ],
  [
    'ru',
    'ссылаясь на резолюцию WHA71.1 Всемирной ассамблеи здравоохранения и резолюцию 5/11 Ассамблеи Организации Объединенных Наций по окружающей среде,',
  ],
  ['ar', 'إذ تشير إلى القرار WHA71.1 لجمعية الصحة العالمية وإلى القرار 5/11 لجمعية الأمم المتحدة للبيئة،'],
  ['zh', '回顾世界卫生大会WHA71.1号决议和联合国环境大会第5/11号决议，'],
])(
  'what only one body writes so, and a number of a body that is known, in %s',
  async (language, paragraph) => {
    const { cited, targets, entities } = await read(language, paragraph);
    expect(cited).toEqual(['world-health-assembly/resolution/WHA71.1', 'unea/resolution/5-11']);
    expect(targets).toHaveLength(2);
    expect(entities).toMatchObject([
      { id: 'unea/resolution/5-11', kind: 'RESOLUTION' },
      { id: 'world-health-assembly/resolution/WHA71.1', aliases: ['WHA71.1'] },
    ]);
  },
);

test.each([
  [
    'without the conference',
    'Recalling resolution 130 (Rev. Dubai, 2018) and resolution 200 (Busan, 2014),',
    ['itu/plenipotentiary/resolution/130 2018', 'itu/plenipotentiary/resolution/200 2014'],
  ],
  [
    'a list',
    'Recalling decisions 1/CP.21, 2/CMA.3 and 3/CMP.1,',
    ['unfccc/cop/decision/1-CP.21', 'unfccc/cma/decision/2-CMA.3', 'unfccc/cmp/decision/3-CMP.1'],
  ],
  [
    'the parties to a treaty',
    'Recalling decision 14/2 of the Conference of the Parties to the Convention on Biological Diversity,',
    ['cbd/cop/decision/14-2'],
  ],
  [
    'a general conference',
    'Recalling resolution 39 C/55 of the General Conference of UNESCO,',
    ['unesco/general-conference/resolution/39-C-55'],
  ],
  [
    'the body before it',
    'Recalling Plenipotentiary Conference resolution 102 and General Assembly resolution 70/1,',
    ['itu/plenipotentiary/resolution/102', 'A/RES/70/1'],
  ],
  ['a body that nobody knows', 'Recalling resolution 102 of the Conference on Lamps and its decision 5,', []],
  [
    'a list of a body before it',
    'Recalling Commission on Human Rights resolutions 2003/14 of 22 April 2003 and 2004/15, and General Assembly resolution 61/9,',
    [
      'commission-on-human-rights/resolution/2003-14 2003-04-22',
      'commission-on-human-rights/resolution/2004-15',
      'A/RES/61/9',
    ],
  ],
  [
    'a list of a body behind it',
    'Recalling resolutions 2/3 and 5/11 of the United Nations Environment Assembly,',
    ['unea/resolution/2-3', 'unea/resolution/5-11'],
  ],
  ['the document in which it is printed', 'See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.', []],
  ['an office', 'Recalling the Secretary-General resolution 102,', []],
  ['a year', 'Recalling resolution 102 (Lima, 1999),', []],
])('%s', async (_, paragraph, expected) => {
  expect((await read('en', paragraph)).cited).toEqual(expected);
});
