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
