import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { takeEndnotes } from '../../src/documents/pages/endnotes.js';
import { settleHyphens } from '../../src/documents/pages/hyphens.js';
import { type Line, lineText } from '../../src/documents/pages/line.js';
import { paragraphsOf } from '../../src/documents/pages/paragraphs.js';
import { lexicon, writeLines } from '../../src/documents/pages/writing.js';
import { outline } from './make.js';
import { line } from './make-line.js';
import { Setter } from './make-pdf.js';

const written = (...lines: Line[]) => writeLines('unknown', lines, lexicon(lines)).text;

describe('the numbers of lines', () => {
  const TEXT = [
    'Recalling the reports of the keepers of the lake, which the boatmen of the north have',
    'read in the winter, and the words of their elders on the bridges, the ferries and the',
    'piers of the lake, as in all the winters that the oldest of them know of, in which the',
    'nets and the ropes were kept in the houses by the shore,',
    'Noting the bridges of the lake and its ferries, its piers and its ropes, its boats and',
    'its nets, as they stand in the annex to its resolution 3/2 of 3 May 2007, which tells',
    'of the lamps and the wicks,',
    'Noting also the boats of the east and those of the west, which go from one shore of',
    'the lake to the other in the summer, and in the winter stay where they are,',
    '1. Requests the boatmen to report on the bridges of the lake to the keepers, who are',
    'to read what they have written in the spring;',
    '2. Decides to meet again.',
  ];

  async function read(numberOf: (at: number) => string, x = 80): Promise<string[]> {
    const setter = await Setter.create();
    for (const [at, text] of TEXT.entries()) {
      const y = 700 - 14 * at;
      setter.at(/^(?:Rec|Not|\d)/.test(text) ? 147 : 123, y, text).at(x, y, numberOf(at));
    }
    return outline(await readDocument(await setter.bytes()));
  }

  test('are no text, at whichever side they stand and whether each line has one or every fifth', async () => {
    const plain = await read(() => '');
    expect(plain).toHaveLength(5);
    expect(await read((at) => String(at + 31))).toEqual(plain);
    expect(await read((at) => String(at + 1), 560)).toEqual(plain);
  });

  test('count on through sentences: numbers that stand where each row of a table begins are read', async () => {
    const setter = await Setter.create();
    for (let at = 1; at <= 12; at++)
      setter
        .at(80, 700 - 14 * at, String(at))
        .at(123, 700 - 14 * at, `Piers and ropes of the year ${2000 + at}.`);
    const lines = outline(await readDocument(await setter.bytes()));
    expect(lines.join(' ')).toContain('12');
  });
});

describe('hyphens', () => {
  test('are what fonts call the place of a cut, where it stands inside lines', () => {
    const inside = [line('A/77/62\u00adE/2022/8 and the inter\u00ad'), line('governmental boats')];
    settleHyphens(inside);
    expect(inside.map(lineText)).toEqual(['A/77/62-E/2022/8 and the inter-', 'governmental boats']);
    const cuts = [line('of the inter\u00ad'), line('governmental boats')];
    settleHyphens(cuts);
    expect(written(...cuts)).toBe('of the intergovernmental boats');
  });

  test('of cut words may be a sign of their own: the usual one at a line’s end is kept', () => {
    expect(
      written(line('the well-known piers of the har\u2010'), line('bour and the sixty-'), line('first boat')),
    ).toBe('the well-known piers of the harbour and the sixty-first boat');
    expect(written(line('the well\u2010being of piers and the well\u2010'), line('being of boats'))).toBe(
      'the well\u2010being of piers and the well\u2010being of boats',
    );
  });

  test('of a word that is cut and joined to another: the whole word is known', () => {
    expect(written(line('the ferry-boatman of the lake, and the ferry-boat-'), line('man of the sea'))).toBe(
      'the ferry-boatman of the lake, and the ferry-boatman of the sea',
    );
  });
});

describe('columns and pages', () => {
  const column = (side: 'left' | 'right' | undefined, lines: Line[]) => ({
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    lines,
    ...(side ? { side } : {}),
  });
  const usual = { size: 10, leading: 12, parting: 1.3 };
  const texts = (paragraphs: { lines: Line[] }[]) =>
    paragraphs.map(({ lines }) => lines.map(lineText).join(' '));

  test('a word that a page’s end cuts goes on wherever its second half stands', () => {
    const before = column(undefined, [
      line('Noting the boats', { left: 144 }),
      line('of the lake and the fer-', { y: 112 }),
    ]);
    const behind = column(undefined, [line('ries of the sea,', { page: 2, left: 168 })]);
    expect(texts(paragraphsOf([before, behind], usual))).toEqual([
      'Noting the boats of the lake and the fer- ries of the sea,',
    ]);
  });

  test('what stands alone on a page and is short does not go on with the next page', () => {
    const body = [line('Noting the boats', { left: 144 }), line('of the lake', { y: 112, right: 300 })];
    const date = column(undefined, [line('3 May 2007', { page: 2, left: 144, right: 200 })]);
    const annex = column(undefined, [line('Annex', { page: 3, left: 144, right: 180 })]);
    const more = [body, body, body].map((lines) => column(undefined, lines));
    expect(texts(paragraphsOf([...more, date, annex], usual)).slice(-2)).toEqual(['3 May 2007', 'Annex']);
  });

  test('a column that holds little but items begins where the columns on its side do', () => {
    const text = (left: number, y: number) =>
      line('boats of the lake and ferries', { left, right: left + 200, y });
    const full = [100, 112, 124, 136, 148, 160].map((y) => text(320, y));
    const items = [100, 112, 124, 136, 148, 160, 172, 184].map((y) => text(344, y));
    const [, last] = [
      column('right', full),
      column('right', [line('Requests:', { left: 320, right: 400, y: 88 }), ...items]),
    ];
    const found = paragraphsOf([column('right', full), column('right', full), last], usual);
    expect(found.filter(({ indent }) => indent < -1)).toEqual([]);
  });
});

describe('a PDF whose fonts tell what is no text', () => {
  const drawn = async (text: string) => {
    const setter = await Setter.create();
    for (let at = 0; at < 12; at++) setter.at(72, 700 - 14 * at, text);
    return readDocument(await setter.bytes());
  };

  test('says so', async () => {
    const expected = { code: 'FONTS_WITHOUT_TEXT', hint: expect.stringContaining('ocrmypdf') };
    await expect(drawn('LO5,,2 ,+4- 5 /,2 D 2/,+,, 4,2 J 1:, K//- 1')).rejects.toMatchObject(expected);
    await expect(drawn('5HFDOOLQJ WKH ERDWV RI WKH ODNH DQG WKH SLHUV')).rejects.toMatchObject(expected);
    await expect(drawn('ÇáÌãÚíÉ ÇáÚÇãÉ ááÈÍíÑÉ æÇáÌÓæÑ')).rejects.toMatchObject(expected);
  });

  test('a table of figures is text', async () => {
    const { text } = await drawn('Piers . . . . . . . . . . . . 12 134 155 (26 %) 1,204.5');
    expect(text).toContain('Piers');
  });
});

test('endnotes from right to left: a label at the right of a symbol that begins its line', () => {
  const raise = (text: string): Line => {
    const own = line(text, { rightToLeft: true });
    const last = own.spans.at(-1);
    if (last) last.raised = true;
    return own;
  };
  const sheet = { number: 1, width: 612, height: 792, rules: [], hasImages: false, isScan: false, untold: 0 };
  const small = { rightToLeft: true, size: 8 };
  const body = [
    raise('جسور البحيرة i'),
    raise('قوارب البحيرة ii'),
    raise('حبال البحيرة iii'),
    line('i انظر القرار', small),
    line('L/60/1 ii.', small),
    line('L/61/2 L/61/3 iii و L/61/4', small),
  ];
  const notes = takeEndnotes([{ page: sheet, body }], [], 10);
  expect(notes.map(({ lines }) => lines.map(lineText).join(' '))).toEqual([
    'i انظر القرار',
    'ii L/60/1.',
    'iii L/61/2 L/61/3 و L/61/4',
  ]);
  expect(body).toHaveLength(3);
});
