import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import { readText } from './read.js';

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
