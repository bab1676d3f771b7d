import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { outline } from './make.js';
import { bare, Setter } from './make-pdf.js';

const COURIER = '<</Type /Font /Subtype /Type1 /BaseFont /Courier>>';
const WIDTH = 6;

interface Setting {
  /** By how much the page falls to the right. */
  slope?: number;
  /** By how much words differ in size and height. */
  uneven?: number;
  /** Draws the words so that they are seen. */
  isSeen?: boolean;
}

/** A page of lines, whose words a reading machine has put where it found them; '^' raises a mark. */
function scan(lines: [x: number, y: number, text: string][], setting: Setting = {}): Uint8Array {
  const { slope = 0, uneven = 0, isSeen = false } = setting;
  let count = 0;
  const words = lines.flatMap(([x, y, text]) =>
    [...text.matchAll(/\^?[^\s^]+/g)].map(({ 0: word, index }) => {
      const isMark = word.startsWith('^');
      const wobble = uneven * Math.sin(++count * 7);
      const size = (isMark ? 6 : 10) * (1 + wobble);
      const [left, base] = [x + WIDTH * index, y + (isMark ? 3.5 : 0) + 6 * wobble];
      const at = `${left - slope * (base - 396)} ${base + slope * (left - 306)}`;
      const stretch = (1000 * WIDTH) / (6 * size);
      return `/F ${size} Tf ${stretch} Tz 1 0 0 1 ${at} Tm (${word.replace('^', '').replace(/[()\\]/g, '\\$&')}) Tj`;
    }),
  );
  return bare(COURIER, `BT ${isSeen ? 0 : 3} Tr ${words.join('\n')} ET`);
}

const COLUMNS: [number, number, string][] = [
  ['   The Assembly of the Lake,', '   2.  Invites the boatmen of the'],
  ['   Recalling the report on boats', 'northern shore to come to the'],
  ['and lamps,^1 and its resolution', 'meeting and to bring lamps;'],
  ['46/182 of 19 December 1991, and', '   3.  Requests the Council to'],
  ['noting the number of the boats', 'consider, at its next session,'],
  ['that were lost in the fog,', 'the bridges and the ferries, the'],
  ['   1.  Decides to light the lamps', 'lamps of the harbours, and the'],
  ['of the harbours and of all boats', 'number of the boats that were'],
  ['that cross the lake in the fog;', 'lost in the fog of the lake.'],
].flatMap(([left = '', right = ''], at): [number, number, string][] => [
  [80, 700 - 12 * at, left],
  [320, 700 - 12 * at, right],
]);

const READ = [
  'unknown | The Assembly of the Lake,',
  'unknown | Recalling the report on boats and lamps, and its resolution 46/182 of 19 December 1991, and noting the number of the boats that were lost in the fog, ^1@40',
  'unknown 1. | Decides to light the lamps of the harbours and of all boats that cross the lake in the fog;',
  'unknown 2. | Invites the boatmen of the northern shore to come to the meeting and to bring lamps;',
  'unknown 3. | Requests the Council to consider, at its next session, the bridges and the ferries, the lamps of the harbours, and the number of the boats that were lost in the fog of the lake.',
  'footnote 1 | See L/46/12.',
];

const columns = (): [number, number, string][] => [
  ...COLUMNS.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]),
  [80, 80, '^1 See L/46/12.'],
];

describe('scans with a layer of words', () => {
  test.each<[string, Setting]>([
    ['straight', {}],
    ['askew', { slope: -0.018 }],
    ['whose words are of uneven height and size', { uneven: 0.08 }],
    ['askew and uneven', { slope: 0.012, uneven: 0.06 }],
  ])('one that is %s is read in its two columns', async (_, setting) => {
    expect(outline(await readDocument(scan(columns(), setting)))).toEqual(READ);
  });

  test('specks of the paper are no words; points and marks beside words are', async () => {
    const specks: [number, number, string][] = [
      [40, 690, '.'],
      [575, 650, 'i'],
      [300, 640, "'"],
      [30, 610, '1'],
    ];
    expect(outline(await readDocument(scan([...columns(), ...specks], { uneven: 0.05 })))).toEqual(READ);
  });

  const misread = (seen: boolean) =>
    scan(
      columns().map(([x, y, text]) => [
        x,
        y,
        text
          .replace('46/182 of 19 December 1991', '46/l82 of I9 December 199l')
          .replace('that cross the lake', 'that cross the 1ake'),
      ]),
      { isSeen: seen },
    );

  test('digits and letters that look alike are mended, and it is told', async () => {
    const { text, notices } = await readDocument(misread(false));
    expect(text).toContain('46/182 of 19 December 1991');
    expect(notices).toEqual([
      {
        code: 'LOOK_ALIKES_REPAIRED',
        message: expect.stringContaining('"46/l82" as "46/182", "I9" as "19", "199l," as "1991,"'),
      },
    ]);
  });

  test('a page whose words are no scan stays as it is printed', async () => {
    const { text, notices } = await readDocument(misread(true));
    expect(text).toContain('46/l82 of I9 December 199l');
    expect(notices).toEqual([]);
  });

  test('a page that is a picture and has no words is told', async () => {
    const setter = await Setter.create();
    setter.paragraph('The Assembly of the Lake,').page();
    const picture = await setter.document.embedPng(
      'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAAAAACMmsGiAAAADklEQVR4nGNoAAIGVAIAUBQIAXAlrj8AAAAASUVORK5CYII=',
    );
    setter.document.getPage(1).drawImage(picture, { x: 0, y: 0, width: 612, height: 792 });
    expect((await readDocument(await setter.bytes())).notices).toEqual([
      { code: 'PAGE_WITHOUT_TEXT', message: 'Page 2 holds a picture and no text.' },
    ]);
  });

  test.each([
    ['A/RES/46/I82', 'A/RES/46/182'],
    ['A/C.2/46/L.l2/Add.l', 'A/C.2/46/L.12/Add.1'],
    ['E/l992/43', 'E/1992/43'],
    ['2O', '20'],
    // What only looks so.
    ['S/RES/678', 'S/RES/678'],
    ['A/S-10/L.1', 'A/S-10/L.1'],
    ['A/CONF.62/L.78', 'A/CONF.62/L.78'],
    ['1o', '1o'],
    ['(l)', '(l)'],
    ['S5', 'S5'],
    ['II', 'II'],
    ['WSIS+10', 'WSIS+10'],
    ['boat1', 'boat1'],
  ])('%s is %s', async (printed, read) => {
    const { text } = await readDocument(
      scan([...columns(), [320, 590, `   4.  Welcomes ${printed} with thanks.`]]),
    );
    expect(text).toContain(`Welcomes ${read} with thanks.`);
  });
});
