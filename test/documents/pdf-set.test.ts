import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { columnsOf, gutterOf } from '../../src/documents/pages/columns.js';
import { outline } from './make.js';
import { line } from './make-line.js';
import { Setter } from './make-pdf.js';

/** Draws words from one margin to the other, with the same white space between each two. */
function stretched(setter: Setter, y: number, words: string[], left = 123, right = 423): void {
  const all = words.reduce((sum, word) => sum + setter.width(word), 0);
  const gap = (right - left - all) / Math.max(1, words.length - 1);
  let x = left;
  for (const word of words) {
    setter.at(x, y, word);
    x += setter.width(word) + gap;
  }
}

describe('what justified and spaced setting does to lines', () => {
  test('a line of a few long words that is stretched to its margins is one, a row of a table is not', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('The Assembly of the Lake,')
      .at(147, 640, '1.')
      .at(180, 640, 'Requests')
      .at(423 - setter.width('superintendents'), 640, 'superintendents');
    const middle = (180 + setter.width('Requests') + 423 - setter.width('superintendents')) / 2;
    setter.at(middle - setter.width('the') / 2, 640, 'the');
    stretched(setter, 628, 'of all the lamps of the lake and of the boats on the river to'.split(' '));
    stretched(setter, 616, ['notwithstandingly', 'circumnavigate']);
    stretched(setter, 604, 'all of the shores and the bridges of the lake, as in the year of the'.split(' '));
    setter.at(123, 592, 'resolution 3/2 of the Assembly;');
    for (const [at, [name, count]] of [
      ['Lamps', '12'],
      ['Boats', '7'],
    ].entries())
      setter
        .at(123, 560 - at * 12, name ?? '')
        .at(423 - setter.width(count ?? ''), 560 - at * 12, count ?? '');
    expect(outline(await readDocument(await setter.bytes())).slice(1)).toEqual([
      'unknown 1. | Requests the superintendents of all the lamps of the lake and of the boats on the river to notwithstandingly circumnavigate all of the shores and the bridges of the lake, as in the year of the resolution 3/2 of the Assembly;',
      'unknown | Lamps',
      'unknown | 12',
      'unknown | Boats',
      'unknown | 7',
    ]);
  });

  test('a stretched line at a column’s foot, with no other beside it, shows by even white space between the margins', async () => {
    const setter = await Setter.create();
    setter.paragraph('The Assembly of the Lake,');
    for (const y of [652, 640, 628, 616])
      stretched(setter, y, 'of all the lamps of the lake and of the boats on the river to'.split(' '));
    setter.at(123, 604, 'the winter,');
    setter.at(147, 580, 'Noting the piers,');
    stretched(setter, 556, ['Recalling', 'the', 'superintendents'], 147);
    setter.page();
    stretched(setter, 700, 'and all of the shores and the bridges of the lake, as in the year of'.split(' '));
    for (const [at, words] of ['Ferries by year', 'Boats by shore'].entries())
      for (const [column, word] of words.split(' ').entries())
        setter.at([123, 260, 390][column] ?? 0, 560 - 12 * at, word);
    const lines = outline(await readDocument(await setter.bytes())).slice(1);
    expect(lines).toContain(
      'unknown | Recalling the superintendents and all of the shores and the bridges of the lake, as in the year of',
    );
    expect(lines.slice(-6)).toEqual(
      ['Ferries', 'by', 'year', 'Boats', 'by', 'shore'].map((cell) => `unknown | ${cell}`),
    );
  });

  test('one wide gap is none between cells, where a gap of the evenly stretched line above happens to stand over its edge', async () => {
    const setter = await Setter.create();
    setter.paragraph('The Assembly of the Lake,');
    const above = 'all of the boats on the lake and of the bridges over to'.split(' ');
    stretched(setter, 640, above);
    const gap = (300 - above.reduce((sum, word) => sum + setter.width(word), 0)) / (above.length - 1);
    // The first word of the line below ends where the second one above does.
    const first = 123 + setter.width('allof') + gap;
    const last = 'circumnavigateandsuperintend';
    setter
      .at(first - setter.width('notwith'), 628, 'notwith')
      .at(423 - setter.width(last), 628, last)
      .at(123, 616, 'the winter,');
    expect(outline(await readDocument(await setter.bytes())).slice(1)).toEqual([
      `unknown | all of the boats on the lake and of the bridges over to notwith ${last} the winter,`,
    ]);
  });

  test('a masthead above two columns is read before them', () => {
    const placed = (y: number, left: number, right: number) => line('', { y, left, right });
    const masthead = [placed(80, 60, 160), placed(80, 400, 470), placed(92, 60, 120)];
    const text = [130, 142, 154].flatMap((y) => [placed(y, 60, 294), placed(y, 318, 552)]);
    const heights = columnsOf([...masthead, ...text], 306).map(({ lines }) => lines.map(({ y }) => y));
    expect(heights).toEqual([[80, 92], [80], [130, 142, 154], [130, 142, 154]]);
    const later = [...masthead, ...text].map((own) => ({ ...own, page: 2 }));
    expect(columnsOf(later, 306)).toHaveLength(2);
  });

  test('the gutter is the white space in the middle, not that behind the labels of a column’s items', () => {
    // As texts that run from right to left have it: the left column's items begin at its right end.
    const strips = Array.from({ length: 40 }, (_, at) => ({
      y: at * 12,
      size: 10,
      left: 60,
      right: 550,
      gaps:
        at % 4 === 0
          ? [
              { from: 255, to: 270 },
              { from: 290, to: 320 },
            ]
          : [{ from: 255, to: 320 }],
    }));
    const gutter = gutterOf(strips, 612) ?? 0;
    expect(gutter).toBeGreaterThan(290);
    expect(gutter).toBeLessThan(320);
  });

  test('an item’s number between quotes is its label, however wide the tab', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('The Assembly of the Lake,')
      .paragraph('1.|Requests the boatmen:')
      .at(147, 640, '‘1’')
      .at(190, 640, 'To light the lamps;')
      .at(147, 622, '‘2’')
      .at(190, 622, 'To mend the nets.');
    expect(outline(await readDocument(await setter.bytes())).slice(2)).toEqual([
      'unknown ‘1’ | To light the lamps;',
      'unknown ‘2’ | To mend the nets.',
    ]);
  });

  test('a short heading whose letters are spaced out is one word', async () => {
    const setter = await Setter.create();
    setter.paragraph('The Assembly of the Lake,').paragraph('1.|Adopts the plan below.');
    let x = 250;
    for (const letter of 'Annex') {
      setter.at(x, 600, letter);
      x += setter.width(letter) + 2.4;
    }
    setter.at(147, 570, 'Boats go out by day.');
    expect(outline(await readDocument(await setter.bytes()))).toContain('unknown | Annex');
  });

  test('figures alone at a page’s foot are its numbers, in whatever order they were drawn', async () => {
    const setter = await Setter.create();
    setter.paragraph('The Assembly of the Lake,').at(60, 36, '54321 7/3-21', 8.5);
    expect(outline(await readDocument(await setter.bytes()))).toEqual([
      'unknown | The Assembly of the Lake,',
    ]);
  });

  test('a mark that is set small and not raised is a call, behind a letter or a number too', async () => {
    const setter = await Setter.create();
    const small = (x: number, y: number, words: string, mark: string) =>
      setter.at(x, y, words).at(x + setter.width(words), y, mark, 6);
    setter.paragraph('The Assembly of the Lake,');
    small(147, 640, 'Recalling its resolution 3/2 A', '1');
    small(147 + setter.width('Recalling its resolution 3/2 A') + 6, 640, 'and document L/3/12', '2');
    setter.notes(['1', 'L/3/11.'], ['2', 'L/3/13.']);
    const document = await readDocument(await setter.bytes());
    expect(outline(document)[1]).toBe(
      'unknown | Recalling its resolution 3/2 A and document L/3/12 ^1@30 ^2@50',
    );
  });

  test('notes that begin with numbers in square brackets go on over a page’s end; the line below a title begins a paragraph', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('3/12. Lamps of the boats, the lighthouses and the harbours of the lake', { after: 12 })
      .paragraph('The Assembly of the Lake,', { after: 12 })
      .paragraph(
        'Recalling all of its resolutions on the lamps of the lake[1] and on the bridges and\nthe ferries, the nets and the ropes of the boatmen, who come from all of the shores of the lake\nand from the islands in the midst of it, where the lighthouses stand and are lit at dusk each\nday,[2]',
      )
      .at(123, 100, '_______________')
      .at(123, 85, '[1] Resolutions 3/1, 3/2 and 3/3, and the report of the keepers of the lake, figure I.1')
      .page()
      .at(123, 700, '[2] Resolution 3/4.')
      .at(123, 688, '[3] Resolution 3/5.')
      .at(123, 676, '[4] Resolution 3/6.');
    expect(
      outline(await readDocument(await setter.bytes())).filter((line) => !line.includes('Recalling')),
    ).toEqual([
      'unknown | 3/12. Lamps of the boats, the lighthouses and the harbours of the lake',
      'unknown | The Assembly of the Lake,',
      expect.stringMatching(/^footnote 1 \|/),
      'footnote 2 | Resolution 3/4.',
      'footnote 3 | Resolution 3/5.',
      'footnote 4 | Resolution 3/6.',
    ]);
  });
});
