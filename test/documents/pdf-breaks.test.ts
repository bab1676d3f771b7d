import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import type { Run } from '../../src/documents/pages/glyphs.js';
import { lineText } from '../../src/documents/pages/line.js';
import { linesOf } from '../../src/documents/pages/lines.js';
import { mirror, readingOrder } from '../../src/documents/pages/order.js';
import { paragraphsOf } from '../../src/documents/pages/paragraphs.js';
import { readingOf } from '../../src/documents/pages/reading.js';
import { glyphsOf, rowsOf } from '../../src/documents/pages/rows.js';
import { lexicon, writeLines } from '../../src/documents/pages/writing.js';
import { Deadline } from '../../src/documents/reading.js';
import { outline } from './make.js';
import { line } from './make-line.js';
import { Setter } from './make-pdf.js';

describe('what runs over the end of a page', () => {
  test('a note whose next line begins with a number goes on with it', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('_Recalling_ the reports of the keepers^1 once more,')
      .notes(['1', 'Records of the Lake, 2011, Supplement No. 2 (L/2011/2); ibid., 2012, Supplement No.'])
      .page()
      .paragraph('_Noting_ the bridges of the lake^2 and the ferries,^3')
      .notes(['', '3 (L/2012/3).'], ['2', 'Resolution 3/2.'], ['3', 'Resolution 3/4.']);
    const document = await readDocument(await setter.bytes());
    expect(outline(document).filter((line) => line.startsWith('footnote'))).toEqual([
      'footnote 1 | Records of the Lake, 2011, Supplement No. 2 (L/2011/2); ibid., 2012, Supplement No. 3 (L/2012/3).',
      'footnote 2 | Resolution 3/2.',
      'footnote 3 | Resolution 3/4.',
    ]);
    expect(document.calls.map(({ label }) => label)).toEqual(['1', '2', '3']);
  });

  test('a note goes on at the foot of the next page, though neither a mark nor a rule tells it there', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('_Recalling_ the reports of the keepers^1 once more,')
      .notes(['1', 'Records of the Lake, 2011, Supplement No. 2; ibid., 2012,'])
      .page()
      .paragraph('_Noting_ the bridges of the lake and the ferries,')
      .at(123, 60, 'Supplement No. 3 (L/2012/3).', 8.5);
    const lines = outline(await readDocument(await setter.bytes()));
    expect(lines.at(-1)).toBe(
      'footnote 1 | Records of the Lake, 2011, Supplement No. 2; ibid., 2012, Supplement No. 3 (L/2012/3).',
    );
  });

  test('a note that found no room on the page of its call begins the next page’s, with a full stop behind its number', async () => {
    const setter = await Setter.create();
    const note = (y: number, number: string, text: string) =>
      setter.at(117, y, number, 8.5).at(128, y, text, 8.5);
    setter.paragraph('_Recalling_ the reports of the keepers^1 once more, and the bridges,^2');
    note(72, '1.', 'Resolution 3/1.');
    setter.page().paragraph('_Noting_ the ferries of the lake^3 and the boats,');
    note(82, '2.', 'Resolution 3/2.');
    note(72, '3.', 'Resolution 3/3.');
    const lines = outline(await readDocument(await setter.bytes()));
    expect(lines.filter((line) => line.startsWith('footnote'))).toEqual([
      'footnote 1 | Resolution 3/1.',
      'footnote 2 | Resolution 3/2.',
      'footnote 3 | Resolution 3/3.',
    ]);
  });

  test('a page of nothing but notes as large as the text', async () => {
    const setter = await Setter.create();
    setter
      .paragraph('_Recalling_ the reports^1 of the keepers, the bridges^2 of the lake and the boats,^3')
      .page();
    for (const number of [1, 2, 3])
      setter
        .at(123, 700 - 20 * number, String(number), 6)
        .at(128, 696 - 20 * number, `Resolution 3/${number}.`);
    const lines = outline(await readDocument(await setter.bytes()));
    expect(lines.filter((line) => line.startsWith('footnote'))).toEqual([
      'footnote 1 | Resolution 3/1.',
      'footnote 2 | Resolution 3/2.',
      'footnote 3 | Resolution 3/3.',
    ]);
  });

  test('a paragraph of which one line stands on the page goes on as those go on that begin as it does', async () => {
    const setter = await Setter.create();
    const item = (letter: string, ...lines: string[]) => {
      setter.paragraph(`(${letter})|${lines[0]}`, { indent: 48, after: lines.length > 1 ? 12 : 18 });
      for (const [at, line] of lines.slice(1).entries())
        setter.paragraph(line, { indent: 24, after: at === lines.length - 2 ? 18 : 12 });
    };
    setter.paragraph(
      '1.|_Decides_ to ask the boatmen, before the winter comes and the water of the lake freezes:',
    );
    item(
      'a',
      'To mend the piers of the north, which were built by many hands in old days,',
      'and the boats that call on them;',
    );
    item('b', 'To count the bridges of the lake, its ferries, its ropes and its nets, with all');
    setter.page().paragraph('of the keepers, before the next session;', { indent: 24 });
    item('c', 'To report to the Assembly.');
    const lines = outline(await readDocument(await setter.bytes()));
    expect(lines[2]).toBe(
      'unknown (b) | To count the bridges of the lake, its ferries, its ropes and its nets, with all of the keepers, before the next session;',
    );
  });
});

test('a justified line of few words is one line, however far they stand apart', async () => {
  const setter = await Setter.create();
  setter.at(147, 700, '1.').at(171, 700, 'Decides').at(250, 700, 'to');
  let x = 250 + setter.width('to');
  for (const word of ['strengthen', 'the', 'boatmen’s']) {
    x += 250 - 171 - setter.width('Decides');
    setter.at(x, 700, word);
    x += setter.width(word);
  }
  setter.at(
    123,
    688,
    'associations of the lake, its bridges and its ferries, before the winter comes to it.',
  );
  expect(outline(await readDocument(await setter.bytes()))).toEqual([
    'unknown 1. | Decides to strengthen the boatmen’s associations of the lake, its bridges and its ferries, before the winter comes to it.',
  ]);
});

describe('lines from right to left', () => {
  /** As they are seen from the left; '^' stands before a small digit, which parts from a large one at its right. */
  const read = (seen: string) => {
    const pieces = [...seen.matchAll(/(\^?)(.)/gu)].map(([, small, text = '']) => ({
      text,
      small: small === '^',
    }));
    return readingOrder(
      pieces.reverse().map(({ text, small }, at, all) => ({
        text,
        isSpace: text === ' ',
        isApart: at > 0 && small !== all[at - 1]?.small && /\d/.test(text + all[at - 1]?.text),
        isLoose: all[at - 1]?.text === ' ',
        size: small ? 1 : 2,
      })),
    )
      .map(({ text }) => text)
      .join('');
  };

  test.each([
    ['a raised mark behind a number is no digit of it', '،^12015 ماع', 'عام 20151،'],
    [
      'a mark that is drawn behind a number as one of its digits is read behind it',
      '،2015^1 ماع',
      'عام 20151،',
    ],
    ['raised digits are read as digits are', '،2015¹² ماع', 'عام 2015¹²،'],
    [
      'a bracket that closes one inside Latin words stays with them',
      '،L/70/1 (Part I) ةقيثولا',
      'الوثيقة L/70/1 (Part I)،',
    ],
    ['brackets around a symbol are those of the line', '(L/70/1) ةقيثولا', 'الوثيقة )L/70/1('],
    [
      'a number goes on with words that punctuation ends',
      '.Lake Series, vol. 3, No. 12 رظنا',
      'انظر Lake Series, vol. 3, No. 12.',
    ],
    ['a number beside words is for itself', 'ICT 2015 ماع', 'عام 2015 ICT'],
    [
      'a year behind a title is of the title where no word of the line is before it',
      '.State of the Lake 2032 ،ةريحبلا',
      'البحيرة، State of the Lake 2032.',
    ],
    ['a date in another script is read as it is written', 'January 2033 16', '16 January 2033'],
    ['a number that a sign joins to a word is of the word', '،Lake+20 رمتؤم', 'مؤتمر Lake+20،'],
    ['the stroke that draws a word out is no Latin letter', 'ةرشع 77 ـلا', 'الـ 77 عشرة'],
  ])('%s', (_, seen, expected) => {
    expect(read(seen)).toBe(expected);
  });
});

test('brackets of Latin words stay where those of the line from right to left are turned', () => {
  expect(mirror(')أ( و A/70/1 (Part I)، )ICT( و')).toBe('(أ) و A/70/1 (Part I)، (ICT) و');
});

/** A run whose letters are given as they are seen from the left. */
function run(text: string, x: number, y: number, size = 10): Run {
  const width = size / 2;
  const style = { size, bold: false, italic: false, slope: 0 };
  const own: Run = { glyphs: [], x, y, width: width * text.length, ...style };
  own.glyphs = [...text].map((letter, at) => ({
    text: letter,
    x: x + width * at,
    end: x + width * (at + 1),
    isSpace: letter === ' ',
    run: own,
  }));
  return own;
}

test('a mark that is drawn by itself before its letter, higher than it, opens no row', () => {
  const rows = rowsOf([run('\u064b', 300, 97), run('ابرق', 300, 100), run('رهنلا', 100, 100)]);
  expect(rows).toHaveLength(1);
  expect(rows.flatMap((row) => glyphsOf(row).map(({ text }) => text))).toEqual([
    ...'رهنلا',
    'ا\u064b',
    ...'برق',
  ]);
});

test('a long line of Latin words with its full stop at the left is one of a text from right to left', async () => {
  const lines = await linesOf(
    {
      count: 1,
      read: () => ({
        number: 1,
        width: 600,
        height: 800,
        rules: [],
        hasImages: false,
        isScan: false,
        untold: 0,
        links: [],
        runs: [
          run('ةريحبلا ىلع روسجلا نع يونسلا ريرقتلا ىلإ ريشت', 200, 100),
          run('.Records of the Lake and of its Boats, Supplement', 200, 112),
          run('ءاتشلا لبق اهيلع براوقلا نع ريرقتلا ىلإو', 200, 124),
        ],
      }),
    },
    new Deadline(60_000),
  );
  expect(lines.flatMap((page) => page.lines).map(lineText)).toEqual([
    'تشير إلى التقرير السنوي عن الجسور على البحيرة',
    'Records of the Lake and of its Boats, Supplement.',
    'وإلى التقرير عن القوارب عليها قبل الشتاء',
  ]);
});

describe('what stands between two lines, or a quotation mark and a word', () => {
  const write = (...texts: string[]) => {
    const lines = texts.map((text) => line(text));
    return writeLines('unknown', lines, lexicon(lines)).text;
  };

  test.each([
    [['回顾湖上大会2031年12', '月3日的决议', '(桥梁)'], '回顾湖上大会2031年12月3日的决议(桥梁)'],
    [['the boats of 2031', 'and the piers'], 'the boats of 2031 and the piers'],
    [['تقرير ”حالة البحيرة“ ومرفقه'], 'تقرير ”حالة البحيرة“ ومرفقه'],
    [['the “ State of the Lake” report'], 'the “State of the Lake” report'],
  ])('%j', (lines, expected) => {
    expect(write(...lines)).toBe(expected);
  });
});

test('where nothing parts the paragraphs, words may begin one in scripts without capitals, too; a comma between members ends none', () => {
  const lines = ['回顾湖上桥梁的报告，', '注意到北方的码头，', '重申关于渡船、', '绳索的决议，'].map(
    (text, at) => line(text, { left: 100, right: 500, y: 100 + 12 * at }),
  );
  const usual = { size: 10, leading: 12, parting: 1.3 };
  const paragraphs = paragraphsOf([{ left: 100, right: 500, lines }], usual);
  expect(paragraphs.map(({ lines: own }) => own.map(({ mayGoOn }) => mayGoOn ?? false))).toEqual([
    [false],
    [true],
    [true, false],
  ]);
});

test('over a page’s end words may begin a paragraph in small letters where a script’s preambles do', () => {
  const column = (page: number, ...texts: string[]) => ({
    left: 100,
    right: 500,
    lines: texts.map((text, at) => line(text, { page, y: 100 + 12 * at, left: 100, right: 499 })),
  });
  const starts = (...pages: ReturnType<typeof column>[]) =>
    paragraphsOf(pages, { size: 10, leading: 12, parting: 1.3 }).map(
      ({ lines }) => lines[0]?.mayGoOn ?? false,
    );
  expect(starts(column(1, 'ссылаясь на доклад', 'о мостах озера,'), column(2, 'отмечая причалы'))).toEqual([
    false,
    true,
  ]);
  expect(starts(column(1, 'Recalling the report', 'on bridges of the lake,'), column(2, 'piers'))).toEqual([
    false,
  ]);
});

test('over a page’s end a line that does not stand in goes on, unless the one before it was ended on purpose', () => {
  const placed = (page: number, left: number, right: number, text: string) =>
    line(text, { page, y: 100 + left / 100, left, right });
  const parted = (end: number) => {
    const first = placed(1, 124, 500, 'Decides that the boats of the lake');
    const last = { ...placed(1, 100, end, 'will be counted.'), y: first.y + 12 };
    const next = placed(2, 100, 300, 'Piers and their keepers');
    return paragraphsOf(
      [
        { left: 100, right: 500, lines: [first, last] },
        { left: 100, right: 500, lines: [next] },
      ],
      { size: 10, leading: 12, parting: 1.3 },
    ).length;
  };
  expect(parted(180)).toBe(2);
  expect(parted(470)).toBe(1);
});

test('calls and notes whose numbers are in Arabic digits are those that Latin digits tell', async () => {
  const page = {
    ...{
      number: 1,
      width: 600,
      height: 800,
      rules: [],
      links: [],
      hasImages: false,
      isScan: false,
      untold: 0,
    },
    runs: [
      run('ةريحبلا ىلع روسجلا نع يونسلا ريرقتلا ىلإ ريشت', 200, 100),
      run('١', 197, 96.5, 6),
      run('ءاتشلا لبق اهيلع براوقلا نع ريرقتلا ىلإو', 225, 112),
      run('(٢)', 216, 108.5, 6),
      run('١', 425, 697.5, 5),
      run('.٤/٣ رارقلا رظنا', 350, 700, 8),
      run('٢', 425, 709.5, 5),
      run('.٥/٣ رارقلا رظنا', 350, 712, 8),
    ],
  };
  const reading = await readingOf({ count: 1, read: () => page }, new Deadline(60_000));
  expect(reading.calls.map(({ label }) => label)).toEqual(['1', '2']);
  expect(reading.blocks.filter(({ role }) => role === 'footnote').map(({ num }) => num)).toEqual(['1', '2']);
});
