import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { readRows } from '../../src/documents/plain/seen-rows.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import { outline } from './make.js';

const read = (text: string) => readDocument(Buffer.from(text));

describe('text that pictures printed pages', () => {
  const IN = ' '.repeat(16);
  const page = (...rows: string[]) =>
    rows.map((row) => (row.startsWith('|') ? `${IN}      ${row.slice(1)}` : row && IN + row)).join('\n');
  const FILLER = [
    'of the lake, its bridges and its ferries, its piers and its ropes, its boats and its',
    'nets, as in all the winters that the oldest of the boatmen know of,',
  ];

  test('notes that are due begin where no blank line parts them from the text; a day alone is no note', async () => {
    const text = [
      page(
        '',
        '22 September 2019',
        '|The Assembly of the Lake,',
        '|Recalling the report,1 and the words',
        ...FILLER,
        '|Noting the piers,2 and the hands',
        ...FILLER,
        '|Noting too the ferries',
        ...FILLER,
        '1 See L/60/1.',
        '2 Ibid.',
      ),
      page(
        '|Noting further the boats',
        ...FILLER,
        '|Noting with concern the nets',
        ...FILLER,
        '|Noting once more the ropes,3',
        ...FILLER,
        '3 Resolution 3/1, of which the keepers of the lake, No.',
        '11 (L/2011/2) tells.',
      ),
    ].join('\n\f');
    const lines = outline(await read(text));
    expect(lines).toContain('unknown | 22 September 2019');
    expect(lines.filter((line) => line.startsWith('footnote'))).toEqual([
      'footnote 1 | See L/60/1.',
      'footnote 2 | Ibid.',
      'footnote 3 | Resolution 3/1, of which the keepers of the lake, No. 11 (L/2011/2) tells.',
    ]);
  });

  test('labels that stand before all notes of a page, or each before its own, though the page ends amid a sentence', async () => {
    const first = ['The Assembly of the Lake,', 'Recalling the report,1 and the words', ...FILLER];
    const second = ['Noting the piers,2 and the hands', ...FILLER, 'Noting too the ferries3 of the'];
    const more = ['lake, and the boats,', ...FILLER];
    const notes = ['See L/60/2.', 'Resolution 3/3.'];
    const pages = (...foot: string[]) =>
      [[...first, '1', 'See L/60/1.', '1/3'], [...second, ...foot], more]
        .map((rows) => rows.join('\n'))
        .join('\n\f');
    for (const foot of [
      ['2', '3', '2/3', ...notes],
      ['2', notes[0] ?? '', '3', notes[1] ?? '', '2/3'],
    ]) {
      const lines = outline(await read(pages(...foot)));
      expect(lines.filter((line) => line.startsWith('footnote'))).toEqual([
        'footnote 1 | See L/60/1.',
        'footnote 2 | See L/60/2.',
        'footnote 3 | Resolution 3/3.',
      ]);
      expect(lines.join(' ')).toContain('the ferries of the lake, and the boats, ');
    }
  });

  test('a call that was raised into a row of its own goes back to where it left white space', async () => {
    const filler = [
      'من البحيرة وجسورها وقواربها وحبالها وشباكها كما في كل شتاء',
      'يعرفه أقدم الملاحين في الشمال والجنوب،',
    ];
    const text = [
      [
        'إذ تشير إلى قرارها بشأن قوارب البحيرة وحبالها وشباكها',
        '(1)',
        '',
        'وإلى قراراتها السابقة بشأن هذه المسألة ،',
        ...filler,
        '(1)',
        '',
        'القرار 3/1.',
      ],
      ['وإذ تلاحظ الجسور', ...filler],
    ]
      .map((rows) => rows.join('\n'))
      .join('\n\f');
    const lines = outline(await read(text));
    expect(lines[0]).toContain('وشباكها وإلى قراراتها السابقة بشأن هذه المسألة، ^1@');
    expect(lines).toContain('footnote 1 | القرار 3/1.');
  });

  test('a blank line between most rows is the distance of lines; the end of a clause is no paragraph, several calls stand in one row', async () => {
    const pages = [
      [
        'إن الجمعية العامة،',
        '',
        'إذ تشير إلى قرارها 61/7 بشأن قوارب البحيرة وحبالها وشباكها',
        '(1)    (2)',
        'وجسورها ، وإلى تقرير مجلس الملاحين عن كل شتاء من فصول الشتاء ، وإلى',
        '',
        'ما يعرفه أقدم الملاحين من أحوالها،',
        '',
        'وإذ تلاحظ أن القوارب تعبر البحيرة من الشمال إلى الجنوب وأن عددها',
        '',
        'يزداد في كل عام وأن حبالها تصنع في الموانئ الصغيرة التي تقع على',
        '',
        'الساحل،',
        '',
        '(1)',
        'القرار 3/1.',
        '(2)',
        'القرار 4/1.',
      ],
      ['وإذ ترحب بما تقوم به الموانئ من أعمال في سبيل صون هذه الجسور', '', 'والحبال،'],
    ];
    const lines = outline(await read(pages.map((rows) => rows.join('\n')).join('\n\f')));
    expect(lines).toEqual([
      'unknown | إن الجمعية العامة،',
      'unknown | إذ تشير إلى قرارها 61/7 بشأن قوارب البحيرة وحبالها وشباكها وجسورها، وإلى تقرير مجلس الملاحين عن كل شتاء من فصول الشتاء، وإلى ما يعرفه أقدم الملاحين من أحوالها، ^1@66 ^2@118',
      'unknown | وإذ تلاحظ أن القوارب تعبر البحيرة من الشمال إلى الجنوب وأن عددها يزداد في كل عام وأن حبالها تصنع في الموانئ الصغيرة التي تقع على الساحل،',
      'unknown | وإذ ترحب بما تقوم به الموانئ من أعمال في سبيل صون هذه الجسور والحبال،',
      'footnote 1 | القرار 3/1.',
      'footnote 2 | القرار 4/1.',
    ]);
  });

  test('notes whose numbers are printed in digits of their own script', async () => {
    const filler = [
      'من البحيرة وجسورها وقواربها وحبالها وشباكها، كما في كل شتاء',
      'يعرفه أقدم الملاحين في الشمال والجنوب،',
    ];
    const text = [
      page(
        'إن الجمعية العامة،',
        'إذ تشير إلى تقرير حراس البحيرة(١) وإلى كلمات الملاحين',
        ...filler,
        'وإذ تلاحظ أحوال الأرصفة(٢) وأحوال الجسور',
        ...filler,
        '',
        '١ انظر القرار ٦١/٧.',
        '٢ المرجع نفسه.',
      ),
      page('وإذ تلاحظ كذلك القوارب(٣)', ...filler, 'وإذ تلاحظ الحبال', ...filler, '', '٣ انظر تقرير الحراس.'),
    ].join('\n\f');
    const source = await read(text);
    expect(outline(source).filter((line) => line.startsWith('footnote'))).toEqual([
      'footnote 1 | انظر القرار ٦١/٧.',
      'footnote 2 | المرجع نفسه.',
      'footnote 3 | انظر تقرير الحراس.',
    ]);
    expect(
      source.calls.map(({ label, start }) => [label, source.text.slice(0, start).split(' ').at(-1)]),
    ).toEqual([
      ['1', 'البحيرة'],
      ['2', 'الأرصفة'],
      ['3', 'القوارب'],
    ]);
  });

  test('a number that carries the count on begins a paragraph, below a heading, too', async () => {
    const text = [
      page(
        '|1. Requests the boatmen to report',
        ...FILLER.slice(0, 1),
        'in the winter.',
        'Piers and ropes',
        '|2. We know that the boatmen of the north have built the piers',
        ...FILLER.slice(0, 1),
        'in the summer.',
      ),
      page('|3. Decides to meet.'),
    ].join('\n\f');
    const lines = outline(await read(text));
    expect(lines.filter((line) => /unknown \d\. /.test(line))).toHaveLength(3);
  });
});

test('pages without their layout: enacting words without a comma, and a day below the words of adoption', async () => {
  const text = [
    'A/RES/74/201\n\nDistr.: General\n3 January 2020\n',
    'Resolution adopted by the General Assembly\non 18 December 2019\n\n74/201.\n',
    'Outcome document of the meeting of boatmen on the review of\nthe piers of the lake and of its bridges and its ferries',
    'The General Assembly',
    'Adopts the following outcome document of the meeting of the boatmen on the review of',
    'the piers of the lake, as it stands in the annex to its resolution 61/7 of 3 May 2007.',
    '\f1. We recall the report of the keepers, which the boatmen of the north have read in the',
    'winter.',
  ].join('\n');
  const { document } = extract(await read(text), { registry: loadRegistry(), language: 'en' });
  expect(document).toMatchObject({
    symbol: 'A/RES/74/201',
    date: '2019-12-18',
    title: {
      en: [
        'Outcome document of the meeting of boatmen on the review of the piers of the lake and of its bridges and its ferries',
      ],
    },
  });
});

describe('rows from right to left as they are seen', () => {
  const row = (...pieces: string[]) => pieces.map((piece) => `\u202b${piece}\u202c`).join('      ');
  const latin = (text: string) => `\u202a${text}\u202c`;

  test('numbers take the white space and the punctuation beside them along', () => {
    expect(readRows(row(`قرار البحيرة${latin(' 3/2')}المؤرخ${latin(' 3')}أيار`))).toBe(
      'قرار البحيرة3/2 المؤرخ3 أيار',
    );
    expect(readRows(row(`انظر ${latin(' ،L/60/1')}المرفق`))).toBe('انظر L/60/1، المرفق');
  });

  test('pieces come from the right; a dash that is seen before a number is read behind it', () => {
    expect(readRows(row('يرحب بالجسور؛', latin('-12')))).toBe('12-   يرحب بالجسور؛');
  });

  test('marks that are drawn by themselves do not part a line', () => {
    const rest = row('يسلم بالجسور في الشتاء');
    expect(readRows(`${' '.repeat(40)}${row('وإذ', 'ّ')}\n${rest}`)).toMatch(/^وإذ +يسلم بالجسور في الشتاء$/);
    expect(readRows(`${row('يسـ ّـلم بالجسور')}\n${row('َ')}\n${row('في الشتاء')}`)).toBe(
      'يســلم بالجسور\nفي الشتاء',
    );
  });
});

test('pages without their layout: notes in rows that count on, with nothing above them', async () => {
  const filler = Array.from(
    { length: 6 },
    () => 'of the lake, its bridges and its ferries, its piers and its ropes, as',
  );
  const text = [
    [
      'The Assembly of the Lake,',
      'Recalling the report,1 and the words,2',
      ...filler,
      '1 See L/60/1.',
      '2 Resolution 3/1.',
    ],
    [
      'in all winters,',
      'Noting the boats of the north,3',
      ...filler,
      'in summer,',
      '3 Resolution 3/4.',
      '1/2',
    ],
  ]
    .map((rows) => rows.join('\n'))
    .join('\n\f');
  expect(outline(await read(text)).filter((line) => line.startsWith('footnote'))).toEqual([
    'footnote 1 | See L/60/1.',
    'footnote 2 | Resolution 3/1.',
    'footnote 3 | Resolution 3/4.',
  ]);
});

test('pages in two columns whose first begins at the margin', async () => {
  const left = [
    '    The Assembly of the Lake,',
    '    Recalling the report of the',
    'keepers on the lamps of the north,',
    '    Noting the boats that were lost',
    'in the fog between the islands of',
    'the lake and the northern shore,',
    '    1.   Decides to light the lamps',
    'of the harbours and of all boats',
    'that cross the lake in the fog;',
  ];
  const right = [
    '    2.   Invites the boatmen of',
    'the northern shore to come to the next',
    'meeting and to bring their lamps;',
    '    3.   Requests the keepers of the',
    'bridges and ferries to report on',
    'the number of boats that cross the',
    'lake at night in the winter months',
    'and on what they carry from shore',
    'to shore, and on what they lose.',
  ];
  const page = left.map((row, at) => row.padEnd(44) + right[at]).join('\n');
  const document = await readDocument(Buffer.from(`${page}\n\f${page}\n`));
  expect(outline(document).slice(0, 5)).toEqual([
    'unknown | The Assembly of the Lake,',
    'unknown | Recalling the report of the keepers on the lamps of the north,',
    'unknown | Noting the boats that were lost in the fog between the islands of the lake and the northern shore,',
    'unknown 1. | Decides to light the lamps of the harbours and of all boats that cross the lake in the fog;',
    'unknown 2. | Invites the boatmen of the northern shore to come to the next meeting and to bring their lamps;',
  ]);
});
