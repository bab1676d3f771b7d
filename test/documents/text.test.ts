import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { type DocumentError, detectFormat, readDocument } from '../../src/documents/index.js';

const SENTENCES: Record<string, string> = {
  en: 'The Assembly of the Lake,\n\nRecalling its resolution 12/34 on bridges – “the crossings” – and ferries,\n\n1. Requests the boatmen’s report;\n',
  fr: 'L’Assemblée du lac,\n\nRappelant sa résolution 12/34 sur les ponts et les traversées, élaborée l’été dernier à Genève,\n\n1. Prie les bateliers de présenter un rapport détaillé ;\n',
  es: 'La Asamblea del Lago,\n\nRecordando su resolución 12/34 sobre los puentes y la navegación del año pasado,\n\n1. Solicita a los barqueros que presenten un informe más breve;\n',
  ru: 'Ассамблея озера,\n\nссылаясь на свою резолюцию 12/34 о мостах и переправах,\n\n1. просит лодочников представить доклад о состоянии берегов;\n',
  ar: 'إن جمعية البحيرة،\n\nإذ تشير إلى قرارها 12/34 بشأن الجسور والمعابر،\n\n1 - تطلب إلى الملاحين أن يقدموا تقريرا عن حالة الضفاف؛\n',
  zh: '湖区大会，\n\n回顾其关于桥梁和渡口的第12/34号决议，\n\n1. 请船工们就湖岸的一般状况提出报告；\n',
};

const WRITTEN: [string, string[]][] = [
  ['utf-8', ['en', 'fr', 'es', 'ru', 'ar', 'zh']],
  ['utf-16le', ['en', 'fr', 'es', 'ru', 'ar', 'zh']],
  ['utf-16be', ['en', 'fr', 'es', 'ru', 'ar', 'zh']],
  ['windows-1252', ['en', 'fr', 'es']],
  ['windows-1251', ['ru']],
  ['koi8-r', ['ru']],
  ['macintosh', ['en', 'fr', 'es']],
  ['maccyrillic', ['ru']],
  ['ibm866', ['ru']],
  ['windows-1256', ['ar']],
  ['gb18030', ['zh']],
];

const encode = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding);

const read = (text: string, encoding = 'utf-8') => readDocument(encode(text, encoding));

describe('notes typed below a text', () => {
  const lines = [
    'The Assembly of the Lake,',
    'Recalling its report on lamps,[1] and the reports on boats[2] and nets,[1]',
    '1.\tDecides to meet [each year], as item [7] says.',
    '[1] See L/3/1.',
    '[2] L/3/2.',
    'Its annex is in blue.',
  ];
  const parts = async (text: string) => {
    const { blocks, calls, text: whole } = await read(text);
    return {
      notes: blocks
        .filter(({ role }) => role === 'footnote')
        .map(({ num, start, end }) => `${num} | ${whole.slice(start, end)}`),
      calls: calls.map(
        ({ label, start, end }) => `${label} ${whole.slice(start - 5, start)}|${whole.slice(start, end)}`,
      ),
    };
  };

  test('are called where their numbers stand in square brackets, as word processors save them', async () => {
    expect(await parts(lines.join('\r\n'))).toEqual({
      notes: ['1 | See L/3/1.', '2 | L/3/2.\nIts annex is in blue.'],
      calls: ['1 amps,|[1]', '2 boats|[2]', '1 nets,|[1]'],
    });
    const arabic = ['جمعية البحيرة،', 'إذ تشير إلى تقريرها[١]،', '[١] L/3/1.'].join('\n');
    expect(await parts(arabic)).toEqual({ notes: ['1 | L/3/1.'], calls: ['1 ريرها|[١]'] });
  });

  test('stand in round brackets where every number is called on a word; items that count so are none', async () => {
    const round = lines.slice(0, 5).map((line) => line.replace(/\[(\d)\]/g, '($1)'));
    expect((await parts(round.join('\n'))).notes).toEqual(['1 | See L/3/1.', '2 | L/3/2.']);
    const items = [
      'The Assembly of the Lake,',
      'Decides (1) to paint and (2) to mend:',
      '(1) The boats;',
      '(2) The nets.',
    ];
    expect(await parts(items.join('\n'))).toEqual({ notes: [], calls: [] });
    const list = ['涉及以下各项：(1)船只；(2)渔网', '(1) 船只', '(2) 渔网'];
    expect(await parts(list.join('\n'))).toEqual({ notes: [], calls: [] });
  });

  test('are none where one of them is not called, or is called out of turn', async () => {
    const [first = '', second = '', third = ''] = lines;
    for (const text of [
      [first, second.replace('[2]', ''), third, ...lines.slice(3)],
      [first, second.replace('[1]', '[2]').replace('boats[2]', 'boats[1]'), third, ...lines.slice(3)],
    ])
      expect((await parts(text.join('\n'))).notes).toEqual([]);
  });
});

describe('plain text', () => {
  for (const [encoding, languages] of WRITTEN) {
    for (const language of languages) {
      const sentence = SENTENCES[language] ?? '';
      test(`${language} in ${encoding} reads as it was written`, async () => {
        const document = await read(sentence, encoding);
        expect(document.text).toBe(sentence);
        expect(document.format).toBe('text');
        expect(document.notices).toEqual([]);
      });
      if (encoding.startsWith('utf')) {
        test(`${language} in ${encoding} with a byte order mark loses the mark alone`, async () => {
          expect((await read(`\ufeff${sentence}`, encoding)).text).toBe(sentence);
        });
      }
    }
  }

  test.each(['utf-32le', 'utf-32be'])('%s is told by its byte order mark', async (encoding) => {
    expect((await read(`\ufeff${SENTENCES.ar}`, encoding)).text).toBe(SENTENCES.ar);
  });

  test('an English masthead before Arabic in windows-1256 does not hide the Arabic', async () => {
    const text = `${'Distr.: General\nOriginal: English\n'.repeat(20)}${SENTENCES.ar}`;
    expect((await read(text, 'windows-1256')).text).toBe(text);
  });

  test('one bad byte in UTF-8 is replaced and told, not read as another encoding', async () => {
    const bytes = encode(SENTENCES.ar ?? '', 'utf-8');
    bytes[bytes.length - 8] = 0xff;
    const document = await readDocument(bytes);
    expect(document.text).toContain('إذ تشير إلى قرارها 12/34');
    expect(document.notices.map((notice) => notice.code)).toEqual(['ENCODING_DAMAGED']);
  });

  test('blocks are the lines that are not blank, without the space around them', async () => {
    const document = await read('\r\n  First line \r\n\r\n\tSecond\rThird\fFourth\u0085Fifth');
    expect(document.blocks.map((block) => document.text.slice(block.start, block.end))).toEqual([
      'First line',
      'Second',
      'Third',
      'Fourth',
      'Fifth',
    ]);
    expect(new Set(document.blocks.map((block) => block.role))).toEqual(new Set(['unknown']));
  });

  test('the fingerprint is the SHA-256 of the bytes', async () => {
    expect((await read('abc')).sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('what is not text is refused with a code and a way out', () => {
  const cases: [string, Uint8Array, string][] = [
    ['an empty file', new Uint8Array(), 'EMPTY_INPUT'],
    ['white space alone', encode(' \n\t', 'utf-8'), 'EMPTY_INPUT'],
    [
      'binary garbage',
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
      'NOT_TEXT',
    ],
    ['zeros', new Uint8Array(512), 'NOT_TEXT'],
    ['RTF', encode('{\\rtf1 hello}', 'utf-8'), 'UNSUPPORTED_FORMAT'],
    [
      'a web archive',
      encode('MIME-Version: 1.0\nContent-Type: multipart/related', 'utf-8'),
      'UNSUPPORTED_FORMAT',
    ],
    [
      'an OpenDocument text',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'UNSUPPORTED_FORMAT',
    ],
    ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'UNSUPPORTED_FORMAT'],
  ];
  test.each(cases)('%s', async (_, bytes, code) => {
    const error: DocumentError = await readDocument(bytes, { name: 'lake.txt' }).then(
      () => Promise.reject(new Error('was read')),
      (reason) => reason,
    );
    expect(error).toMatchObject({ name: 'DocumentError', code });
    expect(error.message).toMatch(/^lake\.txt: /);
    expect(error.hint).not.toBe('');
  });

  test('an input over the size limit', async () => {
    await expect(readDocument(encode('too long', 'utf-8'), { maxBytes: 7 })).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
  });
});

describe('text that pictures printed pages', () => {
  const page = (head: string, ...lines: string[]) =>
    [
      head,
      '',
      ...lines.slice(0, -1),
      ...Array.from({ length: 40 - lines.length }, () => ''),
      ...lines.slice(-1),
    ]
      .map((line) => (line === '' ? '' : `        ${line}`))
      .join('\n');
  const PAGES = [
    page(
      'L/RES/4/12',
      '',
      '    The Assembly of the Lake,',
      '    Recalling its resolution 3/2 of 7 June 2019 on the bridges of the lake, 1 and',
      'on the ferries that cross it before the winter comes, as do all the small boats of',
      'the fishermen, 2',
      '    Noting the piers of the north, which were built by many hands in the old days and',
      '',
      '__________________',
      '  1',
      '      See resolution 3/1, annex, where the ferries are',
      '      listed.',
      '  2',
      '      Ibid., para. 4.',
      '',
      '1/2                                                                     21-54321',
    ),
    page(
      'L/RES/4/12',
      '',
      '',
      'which will last,',
      '    1.     Requests the boatmen to report on the state of the piers and of the ropes to',
      'the Assembly;',
      '    2.     Decides to meet.',
      '',
      '2/2                                                                     21-54321',
    ),
  ].join('\f');

  test('is read by its layout: heads and feet go, lines and pages are joined, notes and their calls are found', async () => {
    const { text, blocks, calls, format } = await read(PAGES);
    expect(format).toBe('text');
    expect(text.split('\n').slice(1)).toEqual([
      'The Assembly of the Lake,',
      'Recalling its resolution 3/2 of 7 June 2019 on the bridges of the lake, and on the ferries that cross it before the winter comes, as do all the small boats of the fishermen,',
      'Noting the piers of the north, which were built by many hands in the old days and which will last,',
      '1. Requests the boatmen to report on the state of the piers and of the ropes to the Assembly;',
      '2. Decides to meet.',
      '1 See resolution 3/1, annex, where the ferries are listed.',
      '2 Ibid., para. 4.',
    ]);
    expect(blocks.filter(({ role }) => role === 'footnote').map(({ num }) => num)).toEqual(['1', '2']);
    expect(calls.map(({ label, start }) => `${label} ${text.slice(start - 5, start)}`)).toEqual([
      '1 lake,',
      '2 rmen,',
    ]);
  });

  test('numbers with one space behind them part paragraphs, and heads of several lines go, on a page that is nearly empty, too', async () => {
    const head = [
      'Bridges and ferries of the lake',
      'and of the rivers that feed it          L/RES/4/12',
      '',
      '',
    ];
    const body = Array.from({ length: 12 }, (_, at) => [
      `        ${at + 1}. The boatmen of the lake have said ${at + 2} times that piers are few, and that the water of the`,
      '        river carries them off in the spring.',
    ]);
    const last = ['        13. They meet again.', '', '', 'page 2/3', ''];
    const { text } = await read(
      [
        [...head, ...body.slice(0, 6).flat()],
        [...head, ...body.slice(6).flat()],
        [...head, ...last],
      ]
        .map((rows) => rows.join('\n'))
        .join('\f'),
    );
    const lines = text.split('\n');
    expect(lines.filter((line) => /^\d+\. /.test(line))).toHaveLength(13);
    expect(lines.filter((line) => line.startsWith('Bridges'))).toHaveLength(1);
  });

  test('a text that keeps its paragraphs whole is none of printed pages, whatever form feeds it has', async () => {
    const paragraph = (number: number) =>
      `${number}. Requests the boatmen ${'to mend the nets and the ropes of the lake and '.repeat(8)}to report;`;
    const pages = [1, 2, 3].map((number) => `${paragraph(2 * number)}\n\n${paragraph(2 * number + 1)}`);
    const { text, blocks } = await read(pages.join('\n\f'));
    expect(text).toBe(pages.join('\n\n'));
    expect(blocks).toHaveLength(6);
  });

  test('a form feed alone makes no picture of a text', async () => {
    expect((await read('First page\n\fSecond page')).text).toBe('First page\n\nSecond page');
  });
});

describe('the format is told by content first, by name second', () => {
  const cases: [string, string | undefined, string][] = [
    ['%PDF-1.7', 'x.txt', 'pdf'],
    ['PK\x03\x04', undefined, 'docx'],
    ['<?xml version="1.0"?>\n<akomaNtoso xmlns="x">', 'x.txt', 'akn'],
    ['<an:akomaNtoso xmlns:an="x">', undefined, 'akn'],
    ['<!DOCTYPE html><p>', undefined, 'html'],
    ['<?xml version="1.0"?><html xmlns="x">', 'x.xml', 'html'],
    ['<p>fragment', 'x.htm', 'html'],
    ['<p>fragment', undefined, 'text'],
    ['Plain words', 'x.docx', 'text'],
  ];
  test.each(cases)('%j named %s is %s', (content, name, format) => {
    expect(detectFormat(encode(content, 'utf-8'), name)).toBe(format);
  });
});

describe('pages without their layout, as pdftotext writes them', () => {
  const PAGES = [
    'L/RES/4/12',
    '',
    'Bridges and ferries of the lake and of the rivers',
    'The Assembly of the Lake,',
    'Recalling its resolution 3/2 of 7 June 2019 on the bridges of the lake, 1 and on the',
    'ferries that cross it before the winter comes, as do all the small boats of the men, 2',
    'Noting the piers of the north, which were built by many hands in the old days and',
    '',
    '1',
    '2',
    'See resolution 3/1, annex.',
    'Ibid., para. 4.',
    '',
    '21-54321 (E)',
    '',
    '*2154321*',
    '\fL/RES/4/12',
    '',
    'which will last for many years to come in the water of the lake and of the rivers,',
    '1.',
    'Requests the boatmen to report on the state of the piers and of the ropes to the',
    'Assembly;',
    '2. Decides to meet. 3',
    '',
    '3',
    '',
    'In blue.',
    '',
    '2/2',
  ].join('\n');

  test('heads and feet go, notes are found by labels that count on, and their calls are raised', async () => {
    const { text, blocks, calls } = await read(PAGES);
    expect(text).not.toMatch(/2154321|21-54321|2\/2/);
    expect(
      blocks
        .filter(({ role }) => role === 'footnote')
        .map(({ num, start, end }) => `${num} ${text.slice(start, end)}`),
    ).toEqual(['1 See resolution 3/1, annex.', '2 Ibid., para. 4.', '3 In blue.']);
    expect(calls.map(({ label, start }) => `${label} ${text.slice(start - 5, start)}`)).toEqual([
      '1 lake,',
      '2  men,',
      '3 meet.',
    ]);
    expect(blocks.flatMap(({ num }) => num ?? []).slice(0, 2)).toEqual(['1.', '2.']);
    expect(text).toContain('in the old days and which will last');
  });
});

describe('lines that were broken to a width', () => {
  const paragraphs = [
    'The Assembly of the Lake,',
    'Recalling resolutions 242 (1967) and 338 (1973) of the Council of the Lake on bridges and ferries, and the reports of boatmen before it,',
    'Noting with concern that the bridges of the northern shore, among them those of wood, have not been looked after in many of the years past,',
    '1. Requests the boatmen to report on the state of the bridges and ferries of the whole of the lake before the ice of the next winter comes;',
  ];
  const broken = (paragraph: string) => paragraph.replace(/(.{1,48})(?: |$)/g, '$1\n').trim();

  test('are joined where blank lines part the paragraphs', async () => {
    const { text, blocks } = await read(paragraphs.map(broken).join('\n\n'));
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
  });

  test('are joined in the middle of a sentence where none do', async () => {
    const { text } = await read(paragraphs.map(broken).join('\n'));
    expect(text).toContain('that the bridges of the northern shore, among them');
    expect(text.startsWith(`${paragraphs[0]}\nRecalling`)).toBe(true);
    expect(text).toContain(',\nNoting');
  });

  test('are not taken for those of a list', async () => {
    const list = [
      'Bridges of the northern shore',
      'Ferries of the lake',
      'Boatmen and their boats',
      'Ice and winter',
      'Bridges of the southern shore',
      'Reports of the boatmen',
    ].join('\n');
    expect((await read(list)).text).toBe(list);
    const narrow = 'lake boats\n'.repeat(40);
    expect((await read(narrow)).text).toBe(narrow);
  });

  const notesOf = ({ blocks, text }: Awaited<ReturnType<typeof read>>) =>
    blocks
      .filter(({ role }) => role === 'footnote')
      .map(({ num, start, end }) => `${num} ${text.slice(start, end)}`);
  const LAST = ['\fwhich will last for many years to come in the water.', '1. Decides to meet.', '', '2/2'];

  test('labels that stand behind the notes of others are put to their own', async () => {
    const document = await read(
      [
        'Recalling the bridges 1 and the ferries of the lake, 2 its resolution 3/2 of 7 June, 3',
        'Noting the piers of the north, which were built by many hands in the old days, 4 and',
        '__________________',
        '',
        'Resolution 3/1, annex.',
        'See L/3/7.',
        '3',
        'Resolution 3/5, as it was mended in the spring of the year, and the ropes of',
        'its annex.',
        'Ibid.',
        '1',
        '2',
        '4',
        '',
        '1/2',
        ...LAST,
      ].join('\n'),
    );
    expect(notesOf(document)).toEqual([
      '1 Resolution 3/1, annex.',
      '2 See L/3/7.',
      '3 Resolution 3/5, as it was mended in the spring of the year, and the ropes of its annex.',
      '4 Ibid.',
    ]);
  });

  test('numbers with strokes are notes and calls', async () => {
    const document = await read(
      [
        'Recalling the bridges of the lake and its resolution 3/2 of 7 June 2019, 1/',
        'Noting the piers of the north 2/ and the ferries, 1/ which were built by hand and',
        '__________________',
        '1/ Resolution 3/1, annex.',
        '2/ Ibid.',
        ...LAST,
      ].join('\n'),
    );
    expect(notesOf(document)).toEqual(['1 Resolution 3/1, annex.', '2 Ibid.']);
    expect(document.calls.map(({ label }) => label)).toEqual(['1', '2', '1']);
    expect(document.text).toContain('of 7 June 2019,\nNoting the piers of the north and the ferries, which');
  });
});
