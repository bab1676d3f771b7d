import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import { enacting, readText } from './read.js';

const registry = loadRegistry();

async function cited(sentence: string): Promise<[string, string | null][]> {
  const text = `A/RES/90/7\n\nLa Asamblea General,\n\n${sentence}\n\n1. Decide abrir el puerto.\n`;
  const file = extract(await readDocument(Buffer.from(text), { name: 'text' }), { registry });
  return file.citations.map(({ target, date }) => [target, date]);
}

test.each([
  ['between number and date', 'resolución 2006/46 del Consejo Económico y Social, de 28 de julio de 2006'],
  ['after the date', 'resolución 2006/46 de 28 de julio de 2006 del Consejo Económico y Social'],
])('the issuer %s belongs to the reference, and the date is its own', async (_where, words) =>
  expect(await cited(`Recordando la ${words},`)).toEqual([['E/RES/2006/46', '2006-07-28']]),
);

test('after "its resolution" with its date, a body acts by itself', async () =>
  expect(
    (await cited('Recordando su resolución 70/1 de 25 de septiembre de 2015 y el Consejo de Seguridad,')).map(
      ([target]) => target,
    ),
  ).toEqual(['A/RES/70/1', 'unsc']));

test.each([
  [
    'en',
    'The General Assembly,',
    'Noting that the Commission on Ports, in its resolution 56/2, asked for lamps,',
  ],
  ['en', 'The General Assembly,', 'Noting the Commission’s resolution 2003/69 of 25 April 2003,'],
  [
    'fr',
    'L’Assemblée générale,',
    'Notant que la Commission des ports, dans sa résolution 56/2, a demandé des lampes,',
  ],
  [
    'es',
    'La Asamblea General,',
    'Observando que la Comisión de Puertos, en su resolución 56/2, pidió lámparas,',
  ],
  [
    'ru',
    'Генеральная Ассамблея,',
    'отмечая, что Комиссия по портам в своей резолюции 56/2 указала на лампы,',
  ],
  [
    'ru',
    'Генеральная Ассамблея,',
    'отмечая, что Комиссия по портам в своей резолюции 2003/68 указала на лампы,',
  ],
  ['ar', 'إن الجمعية العامة،', 'إذ تلاحظ أن لجنة الموانئ، في قرارها 56/2، ذكرت المصابيح،'],
  ['zh', '大会，', '注意到港口委员会在其第56/2号决议中提到灯，'],
])(
  'in %s "its resolution" right behind another body is of that body',
  async (language, enacting, paragraph) => {
    const { citations } = await readText(`${enacting}\n\n${paragraph}`, { language });
    expect(citations.filter(({ form }) => form === 'NUMBER')).toEqual([]);
  },
);

test.each([
  'ссылаясь на свою резолюцию 55/2, в которой Комиссия по портам была упомянута, и на свою резолюцию 56/183,',
  'ссылаясь на свою резолюцию 55/2 и на то, что Ассамблея просила Комиссию по портам в своей резолюции 56/183 собраться,',
])('another body beside it is not the one whose it is: %s', async (paragraph) => {
  const { citations } = await readText(`Генеральная Ассамблея,\n\n${paragraph}`, { language: 'ru' });
  expect(citations.filter(({ form }) => form === 'NUMBER').map(({ target }) => target)).toEqual([
    'A/RES/55/2',
    'A/RES/56/183',
  ]);
});

test.each([
  ['an item', '1. Requests the keepers:\n\n(a) To meet;\n\n(b) Implement resolution 70/1 fully.'],
  ['a sentence', '1. Requests the keepers to meet. Implement resolution 70/1 fully.'],
])('the capital that begins %s is no name of a body', async (_, paragraph) => {
  const { citations } = await readText(`The General Assembly,\n\n${paragraph}`);
  expect(citations.map(({ target }) => target)).toEqual(['A/RES/70/1']);
});

test.each([
  ['A/HRC/RES/40/92', 'The Human Rights Council,'],
  ['A/HRC/RES/S-31/1', 'The Human Rights Council,'],
  ['A/RES/S-32/1', 'The General Assembly,'],
])('the session of %s says nothing of the sessions of the Assembly', async (symbol, enacting) => {
  const text = `${enacting}\n\nRecalling General Assembly resolutions 70/35 and 74/32 on lighthouses,\n`;
  const { citations, diagnostics } = await readText(text, { symbol });
  expect(citations.filter(({ form }) => form === 'NUMBER').map(({ target }) => target)).toEqual([
    'A/RES/70/35',
    'A/RES/74/32',
  ]);
  expect(diagnostics).toEqual([]);
});

test.each([
  ['en', 'Noting that the Commission, which in its resolution 56/2 asked for lamps, has met,'],
  [
    'en',
    'Noting that the Commission on Ports, which met in Lima and which in its resolution 56/2 asked for lamps, has ended,',
  ],
  [
    'en',
    'Recalling resolution 70/1 and that the Commission on Ports decided in its resolution 56/2 to meet,',
  ],
  [
    'fr',
    'Notant que la Commission des ports, qui, dans sa résolution 56/2, a demandé des lampes, s’est réunie,',
  ],
  ['fr', 'Notant que la Commission des ports a demandé des lampes dans sa résolution 56/2,'],
  ['es', 'Observando que la Comisión, que en su resolución 56/2 pidió lámparas, se ha reunido,'],
  ['es', 'Observando que la Comisión de Puertos pidió lámparas en su resolución 56/2,'],
  ['ru', 'отмечая, что Комиссия, которая в своей резолюции 56/2 просила лампы, собралась,'],
  ['ru', 'отмечая, что Комиссия по портам постановила в своей резолюции 56/2 собраться,'],
  ['ru', 'отмечая доклад Комиссии по портам и ее резолюцию 56/2,'],
  ['ar', 'وإذ تلاحظ أن اللجنة، التي طلبت في قرارها 56/2 مصابيح، اجتمعت،'],
  ['ar', 'وإذ تلاحظ أن لجنة الموانئ طلبت في قرارها 56/2 مصابيح،'],
  ['ar', 'وإذ تلاحظ تقرير المؤتمر وقراره 56/2،'],
  ['zh', '注意到港口委员会2003年在利马开会，并在其第56/2号决议中要求提供灯，'],
])('%s: a body that is none of the organs acts in its own: %s', async (language, paragraph) => {
  const { citations } = await readText(`${enacting(language)}\n\n${paragraph}`, { language });
  expect(citations.filter(({ form, target }) => form === 'NUMBER' && target !== 'A/RES/70/1')).toEqual([]);
});

test.each([
  [
    'en',
    'Noting that the Economic and Social Council, which met in July and which in its resolution 2003/68 asked for lamps, has met,',
    'E/RES/2003/68',
  ],
  [
    'en',
    'Noting that the Commission met and that, in its resolution 56/2, it asked for lamps,',
    'A/RES/56/2',
  ],
  ['en', 'Recalling its request to the Commission in its resolution 56/2,', 'A/RES/56/2'],
  [
    'fr',
    'Notant que le Conseil économique et social, qui, dans sa résolution 2003/68, a demandé des lampes, s’est réuni,',
    'E/RES/2003/68',
  ],
  ['fr', 'Rappelant que, dans sa résolution 56/2, elle a prié la Commission de se réunir,', 'A/RES/56/2'],
  ['es', 'Recordando que en su resolución 56/2 pidió a la Comisión que se reuniera,', 'A/RES/56/2'],
  ['ru', 'ссылаясь на то, что в своей резолюции 56/2 она просила Комиссию собраться,', 'A/RES/56/2'],
  ['ru', 'отмечая доклад Совета Безопасности и его резолюцию 1325 (2000),', 'S/RES/1325 (2000)'],
  ['ru', 'просит Комитет представить доклад об осуществлении ее резолюции 56/2,', 'A/RES/56/2'],
  [
    'ar',
    'وإذ تلاحظ أن لجنة الموانئ اجتمعت وأن المجلس الاقتصادي والاجتماعي طلب في قراره 2003/68 مصابيح،',
    'E/RES/2003/68',
  ],
  ['ar', 'وإذ تشير إلى طلبها إلى المؤتمر في قرارها 56/2،', 'A/RES/56/2'],
  ['zh', '回顾其在其第56/2号决议中请委员会开会，', 'A/RES/56/2'],
])('%s: whose it is stands before it, or it is the text’s own: %s', async (language, paragraph, target) => {
  const { citations } = await readText(`${enacting(language)}\n\n${paragraph}`, { language });
  expect(citations.filter(({ form }) => form === 'NUMBER').map((one) => one.target)).toEqual([target]);
});
