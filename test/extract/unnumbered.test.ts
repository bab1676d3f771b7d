import { describe, expect, test } from '@jest/globals';
import { provisionLines, readText } from './read.js';

const PREAMBLE = 'The General Assembly,\n\nHaving considered the report of the panel,\n\n';

describe('operative paragraphs without a number', () => {
  const read = async (text: string) => provisionLines(await readText(PREAMBLE + text));

  test('all of them: they are counted', async () => {
    expect(await read('Takes note of the report;\n\nRequests the panel to meet.')).toEqual([
      'PP1 CONSIDERS',
      'OP1 TAKES_NOTE',
      'OP2 REQUESTS',
    ]);
  });

  test('above the first number: each has a label of its own, and no number that is printed', async () => {
    const text =
      'Requests the panel to meet;\n\nRecommends the plan;\n\n1. Decides to meet;\n\n2. Invites Peru.';
    expect(await read(text)).toEqual([
      'PP1 CONSIDERS',
      'OP0 REQUESTS',
      'OP0-2 RECOMMENDS',
      'OP1 DECIDES',
      'OP2 INVITES',
    ]);
  });

  test('between two numbers: it goes with the one before, as a paragraph of its own where a verb leads it', async () => {
    const text =
      '1. Requests the panel to meet;\n\nRecommends the plan;\n\nand its annex;\n\n2. Decides to meet.';
    expect(await read(text)).toEqual(['PP1 CONSIDERS', 'OP1 REQUESTS', 'OP1-2 RECOMMENDS', 'OP2 DECIDES']);
  });

  test('one that opens a numbered list', async () => {
    expect(await read('RESOLVES:\n\n1. To hold a seminar;\n\n2. To invite Peru.')).toEqual([
      'PP1 CONSIDERS',
      'OP0 DECIDES',
      'OP1 DECIDES',
      'OP2 DECIDES',
    ]);
  });

  test('one that is nothing but a verb: it governs the sentences below it, up to the next verb', async () => {
    const text =
      'Resolves\n\n1. To hold a seminar under resolution 61/7;\n\n2. That the panel shall meet;\n\n3. Invites Peru;\n\n4. The panel is dissolved.';
    const seed = await readText(PREAMBLE + text);
    expect(provisionLines(seed)).toEqual([
      'PP1 CONSIDERS',
      'OP0 DECIDES',
      'OP1 DECIDES',
      'OP2 DECIDES',
      'OP3 INVITES',
      'OP4',
    ]);
    // Its verb stands where it is printed.
    const verbs = seed.provisions.slice(1, 4).flatMap(({ clauses }) => clauses.map(({ verb }) => verb));
    expect(verbs).toEqual([verbs[0], verbs[0], verbs[0]]);
    expect(seed.citations).toMatchObject([{ from: 'A/RES/79/900#OP1', act: 'DECIDES' }]);
  });

  test('what is proclaimed is a text of its own', async () => {
    expect(await read('Proclaims the following rules:\n\n1. Lamps are lit;\n\n2. Ports are open.')).toEqual([
      'PP1 CONSIDERS',
      'OP0 DECLARES',
      'OP1',
      'OP2',
    ]);
  });

  test('a decision of one short sentence', async () => {
    expect(provisionLines(await readText('The General Assembly decides to set up a panel.'))).toEqual([
      'para1 DECIDES',
    ]);
  });
});
