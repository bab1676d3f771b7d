import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';

const registry = loadRegistry();

/** The resolutions that one preambular paragraph cites, by number or name. */
async function resolutions(language: string, enacting: string, paragraph: string): Promise<string[]> {
  const text = `${enacting},\n\n${paragraph},\n\n1. –\n`;
  const source = await readDocument(new TextEncoder().encode(text), { name: 'text.txt' });
  const { citations } = extract(source, { symbol: 'A/RES/74/999', registry, language });
  return citations.map(({ target }) => target).filter((target) => /RES|resolution/.test(target));
}

test.each([
  ['fr', 'L’Assemblée générale', 'Rappelant la résolution 3/2 de la Commission des ports, tenue à Lima'],
  ['es', 'La Asamblea General', 'Recordando la resolución 3/2 de la Comisión de Puertos'],
  ['en', 'The General Assembly', 'Recalling resolution 3/2 of the Commission on Ports'],
  ['ru', 'Генеральная Ассамблея', 'ссылаясь на резолюцию 3/2 Комиссии по портам'],
])(
  'a number of a body that is none of the organs is not read as theirs (%s)',
  async (language, enacting, paragraph) => {
    expect(await resolutions(language, enacting, paragraph)).toEqual([]);
  },
);

test.each([
  [
    'fr',
    'L’Assemblée générale',
    'Rappelant la résolution 26/4, en date du 26 mai 2017, de la Commission pour la prévention du crime et la justice pénale',
  ],
  [
    'fr',
    'L’Assemblée générale',
    'Rappelant la résolution 26/4 de la Commission pour la prévention du crime et la justice pénale',
  ],
  [
    'es',
    'La Asamblea General',
    'Recordando la resolución 26/4 de la Comisión de Prevención del Delito y Justicia Penal',
  ],
])(
  'where the registry knows the body and its number, that resolution is cited (%s)',
  async (language, enacting, paragraph) => {
    expect(await resolutions(language, enacting, paragraph)).toEqual(['ccpcj/resolution/26-4']);
  },
);

test.each([
  [
    'fr',
    'L’Assemblée générale',
    'Se félicitant de l’adoption, par sa résolution 73/243 du 20 décembre 2018, de la Convention sur les ports',
    'A/RES/73/243',
  ],
  [
    'es',
    'La Asamblea General',
    'Recordando la resolución 73/243, de 20 de diciembre de 2018, de la Asamblea General',
    'A/RES/73/243',
  ],
  [
    'fr',
    'L’Assemblée générale',
    'Rappelant la résolution 6/2 du Conseil des droits de l’homme',
    'A/HRC/RES/6/2',
  ],
  [
    'en',
    'The General Assembly',
    'Recalling resolution 73/243 of the United Nations General Assembly',
    'A/RES/73/243',
  ],
])('what follows the date is no body of the number (%s)', async (language, enacting, paragraph, target) => {
  expect(await resolutions(language, enacting, paragraph)).toEqual([target]);
});

test.each([
  [
    'en',
    'The Commission on Human Rights',
    'Recalling Council resolution 1990/73 and its own resolutions 1997/16 and 1998/74',
  ],
  [
    'fr',
    'La Commission des droits de l’homme',
    'Rappelant la résolution 1990/73 du Conseil économique et social et ses propres résolutions 1997/16 et 1998/74',
  ],
  [
    'es',
    'La Comisión de Derechos Humanos',
    'Recordando la resolución 1990/73 del Consejo Económico y Social y sus propias resoluciones 1997/16 y 1998/74',
  ],
])(
  'its own resolutions, in a text of a body that is none of the organs (%s)',
  async (language, enacting, paragraph) => {
    expect(await resolutions(language, enacting, paragraph)).toEqual(['E/RES/1990/73']);
  },
);
