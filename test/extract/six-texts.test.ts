import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { provisionLines, readText } from './read.js';

/** One resolution of our own in six languages: the same provisions, acts, citations and footnotes in each. */
const TEXTS = JSON.parse(readFileSync(join(import.meta.dirname, 'six-texts.json'), 'utf8')) as Record<
  string,
  string[]
>;

describe.each(Object.entries(TEXTS))('%s', (language, paragraphs) => {
  const read = () => readText(paragraphs.join('\n\n'));

  test('is recognised', async () => {
    expect((await read()).document.language).toBe(language);
  });

  test('has the same provisions and acts', async () => {
    // Chinese has one verb for notes and takes note of.
    const lines = provisionLines(await read()).map((line) => line.replace(/TAKES_NOTE|NOTES/, 'NOTES'));
    expect(lines).toEqual(['PP1 RECALLS', 'OP1 REAFFIRMS', 'OP2 DECIDES', 'OP3 NOTES INVITES']);
  });

  test('cites the same resolutions, with the same dates, by number', async () => {
    const { citations } = await read();
    const numbers = citations.filter(({ form }) => form === 'NUMBER');
    expect(numbers.map(({ from, target, date }) => [from.split('#')[1], target, date])).toEqual([
      ['PP1', 'A/RES/55/2', '2000-09-08'],
      ['PP1', 'A/RES/60/1', '2005-09-16'],
      ['PP1', 'E/RES/2006/46', '2006-07-28'],
      ['OP1', 'A/RES/70/125', null],
      ['OP2', 'A/RES/70/125', null],
    ]);
  });

  test('rests its decision on the same resolution, and names the same forum', async () => {
    const { citations } = await read();
    const second = citations.filter(({ from }) => from.endsWith('#OP2'));
    expect(second.find(({ target }) => target === 'A/RES/70/125')).toMatchObject({
      relation: 'IN_ACCORDANCE_WITH',
      implies: ['REAFFIRMS'],
    });
    expect(second.map(({ target }) => target)).toContain('igf');
  });

  test('cites by its footnote and refers to itself in the same clauses', async () => {
    const { citations, footnotes } = await read();
    const third = citations.filter(({ from, form }) => from.endsWith('#OP3') && /FOOTNOTE|SELF/.test(form));
    expect(third.map(({ clause, form, target }) => `${clause} ${form} ${target}`)).toEqual([
      '0 FOOTNOTE A/79/62-E/2024/3',
      '1 SELF A/RES/79/900',
    ]);
    expect(footnotes).toMatchObject([{ id: 'A/RES/79/900~1', targets: ['A/79/62-E/2024/3'] }]);
  });

  test('names the same paragraphs', async () => {
    const cited = (await read()).citations.find(({ from }) => from.endsWith('#OP1'));
    expect(cited?.pinpoint?.labels).toEqual(['para29', 'para30', 'para31', 'para32']);
  });
});
