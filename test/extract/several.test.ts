import { expect, test } from '@jest/globals';
import { diagnosticLines, provisionLines, readText } from './read.js';

const resolution = (title: string, cited: string) =>
  `${title}\n\nThe General Assembly,\n\nRecalling its resolution ${cited},\n\n1. Takes note of the report;\n\n2. Decides to meet.\n\n65th plenary meeting\n6 December 1991`;

test('a text of two resolutions: the first is read, and the second is told of', async () => {
  const text = `${resolution('46/37. Ports', '45/1')}\n\n${resolution('46/38. Lamps', '45/2')}`;
  const seed = await readText(text, { symbol: 'A/RES/46/37' });
  expect(provisionLines(seed)).toEqual(['PP1 RECALLS', 'OP1 TAKES_NOTE', 'OP2 DECIDES']);
  expect(seed.citations.map(({ target }) => target)).toEqual(['A/RES/45/1']);
  expect(diagnosticLines(seed)).toContain('- SEVERAL_DOCUMENTS');
  expect(seed.diagnostics.find(({ code }) => code === 'SEVERAL_DOCUMENTS')?.message).toMatch(
    /46\/38.*a file of its own/,
  );
});

test('a running head with the document’s own symbol is no second document', async () => {
  const text = resolution('46/37. Ports', '45/1').replace('1. Takes', 'A/RES/46/37\n\n1. Takes');
  const seed = await readText(`A/RES/46/37\n\n${text}`);
  expect(diagnosticLines(seed)).not.toContain('- SEVERAL_DOCUMENTS');
  expect(seed.provisions.map(({ label }) => label)).toEqual(['PP1', 'OP1', 'OP2']);
});

test('annexes of a report, an appendix, articles without numbers', async () => {
  const seed = await readText(
    'A/80/88\n\nReport of the Committee on Ports\n\n1. The Committee met in Lima.\n\n2. It adopted its report.\n\nAnnex I\n\nStatute\n\n1. The Fund is established.\n\n2. The Board meets.\n\nAppendix\n\nEmblem\n\n1. The emblem is a lamp.\n\nAnnex II\n\nRule 1\n\nThe Board acts under resolution 61/7.\n\nRule 2\n\nThe Board reports.',
    { symbol: 'A/80/88' },
  );
  expect(seed.parts.map(({ id }) => id)).toEqual([
    'A/80/88#annex-I',
    'A/80/88#annex-I-appendix',
    'A/80/88#annex-II',
  ]);
  expect(seed.provisions.map(({ label }) => label)).toEqual([
    'para1',
    'para2',
    'annex-I/para1',
    'annex-I/para2',
    'annex-I-appendix/para1',
    'annex-II/para1',
    'annex-II/para2',
  ]);
});
