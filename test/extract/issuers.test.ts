import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';

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
