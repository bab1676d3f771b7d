import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extractEach } from '../../src/extract/index.js';
import { citationLines, diagnosticLines, provisionLines, readText, registry } from './read.js';

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

test('a collection of AKN documents: each is read by itself, with its own notes; one of which nothing tells the symbol is told of', async () => {
  const held = (symbol: string, title: string, note: string) => `<component><statement name="resolution">
<coverPage><p>${symbol === '' ? '' : `<docNumber refersTo="#symbol">${symbol}</docNumber>`}</p></coverPage>
<preface><p><docTitle refersTo="#resolutionTitle">${title}</docTitle></p></preface>
<preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
<container name="Recalling"><p>Recalling the report on the matter,<authorialNote marker="1"><p>${note}</p></authorialNote></p></container></preamble>
<mainBody><paragraph><num>1.</num><content><p>Decides to meet.</p></content></paragraph></mainBody>
</statement></component>`;
  const xml = `<akomaNtoso><documentCollection><collectionBody>${held('A/RES/76/1', 'Ports', 'A/76/1.')}${held('', 'Wicks', 'A/76/9.')}${held('A/RES/76/2', 'Lamps', 'A/76/2.')}</collectionBody></documentCollection></akomaNtoso>`;
  const source = await readDocument(Buffer.from(xml));
  expect(source.further).toHaveLength(2);
  const seeds = extractEach(source, { registry });
  expect(seeds.map(({ document }) => document.symbol)).toEqual(['A/RES/76/1', 'A/RES/76/2']);
  expect(seeds.map(({ citations }) => citations.map(({ target }) => target))).toEqual([
    ['A/76/1'],
    ['A/76/2'],
  ]);
  expect(seeds[0]?.diagnostics.map(({ code }) => code)).toContain('SEVERAL_DOCUMENTS');
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

describe('each document of a compilation', () => {
  const read = async (text: string) => {
    const source = await readDocument(Buffer.from(text));
    return { text: source.text, seeds: extractEach(source, { registry }) };
  };

  test('is read by itself, and its offsets count in the whole text', async () => {
    const lettered =
      '46/39. Tides\n\nA\n\nThe General Assembly,\n\n1. Decides to swim.\n\nB\n\nThe General Assembly,\n\n1. Decides to dive, as set out in resolution 45/3.';
    const compiled = [resolution('46/37. Ports', '45/1'), resolution('46/38. Lamps', '45/2'), lettered];
    const { text, seeds } = await read(compiled.join('\n\n'));
    expect(seeds.map(({ document }) => document.symbol)).toEqual([
      'A/RES/46/37',
      'A/RES/46/38',
      'A/RES/46/39',
    ]);
    expect(seeds.map(citationLines)).toEqual([
      ['PP1 RECALLS A/RES/45/1'],
      ['PP1 RECALLS A/RES/45/2'],
      ['B/OP1 DECIDES A/RES/45/3 [AS_SET_OUT_IN]'],
    ]);
    expect(seeds.flatMap(diagnosticLines)).toEqual([]);
    for (const { document, provisions, citations } of seeds) {
      expect(document.source.length).toBe(text.length);
      for (const { surface } of citations) expect(text.slice(surface.start, surface.end)).toBe(surface.text);
      for (const { clauses } of provisions)
        for (const { verb } of clauses) expect(text.slice(verb.start, verb.end)).toBe(verb.text);
    }
  });

  test.each([
    [
      'en',
      'At its 2nd plenary meeting, on 10 September 2021, the Economic and Social Council, recalling its resolution 2021/30, decided to meet.',
    ],
    [
      'fr',
      'À sa 2e séance plénière, le 10 septembre 2021, le Conseil économique et social, rappelant sa résolution 2021/30, a décidé de se réunir.',
    ],
    [
      'es',
      'En su segunda sesión plenaria, celebrada el 10 de septiembre de 2021, el Consejo Económico y Social, recordando su resolución 2021/30, decidió reunirse.',
    ],
    [
      'ru',
      'На своем 2-м пленарном заседании 10 сентября 2021 года Экономический и Социальный Совет, ссылаясь на свою резолюцию 2021/30, постановил собраться.',
    ],
    [
      'ar',
      'في الجلسة العامة 2، المعقودة في 10 أيلول/سبتمبر 2021، قرر المجلس الاقتصادي والاجتماعي، وإذ يشير إلى قراره 2021/30، أن يجتمع.',
    ],
    ['zh', '在2021年9月10日第2次全体会议上，经济及社会理事会回顾其第2021/30号决议，决定召开会议。'],
  ])('decisions below a table of contents, in %s', async (_, sentence) => {
    const titles = ['2021/300. A', '2021/301. B'].map((title) => `${title} ${title}`);
    const { seeds } = await read([...titles, ...titles.flatMap((title) => [title, sentence])].join('\n\n'));
    expect(seeds.map(({ document: { symbol, kind, date } }) => [symbol, kind, date])).toEqual([
      ['E/DEC/2021/300', 'DECISION', '2021-09-10'],
      ['E/DEC/2021/301', 'DECISION', '2021-09-10'],
    ]);
    for (const { citations } of seeds)
      expect(citations.map(({ target }) => target)).toContain('E/RES/2021/30');
  });

  test('one that stood before is not read twice, and the first says so', async () => {
    const compiled = ['46/37. Ports', '46/38. Lamps', '46/37. Ports'].map((title) =>
      resolution(title, '45/1'),
    );
    const { seeds } = await read(compiled.join('\n\n'));
    expect(seeds.map(({ document }) => document.symbol)).toEqual(['A/RES/46/37', 'A/RES/46/38']);
    expect(seeds.map(diagnosticLines)).toEqual([['- SEVERAL_DOCUMENTS'], []]);
  });
});

describe('footnotes below the last of several documents', () => {
  const compiled = (labels: readonly string[]) => {
    const [a, b, c, d] = labels;
    const documents = [
      `46/37. Ports\n\nThe General Assembly,\n\nRecalling its resolution 45/1,${a}\n\n1. Decides to dive.${b}`,
      '46/38. Tides\n\nThe General Assembly,\n\n1. Decides to swim.',
      `46/39. Lamps\n\nThe General Assembly,\n\nRecalling its resolution 45/2,${c}\n\n1. Requests oil.${d}`,
    ];
    const notes = labels.map((label, at) => `${label} See A/45/${at + 1}.`);
    return [...documents, ...notes].join('\n\n');
  };

  test.each([
    ['counted through', ['¹', '²', '³', '⁴']],
    ['counted from 1 for each', ['¹', '²', '¹', '²']],
  ])('belong to those that call them: %s', async (_, labels) => {
    const source = await readDocument(Buffer.from(compiled(labels)));
    const seeds = extractEach(source, { registry });
    expect(seeds.map(citationLines)).toEqual([
      ['PP1 RECALLS A/RES/45/1', 'PP1 RECALLS A/45/1 [SEE, FOOTNOTE]', 'OP1 DECIDES A/45/2 [SEE, FOOTNOTE]'],
      [],
      ['PP1 RECALLS A/RES/45/2', 'PP1 RECALLS A/45/3 [SEE, FOOTNOTE]', 'OP1 REQUESTS A/45/4 [SEE, FOOTNOTE]'],
    ]);
    expect(seeds.flatMap(diagnosticLines)).toEqual([]);
    for (const { citations } of seeds)
      for (const { surface } of citations)
        expect(source.text.slice(surface.start, surface.end)).toBe(surface.text);
  });
});

test.each([
  [
    'en',
    'Letter dated 3 May 2024 from the keeper of Malta',
    'Note by the Secretary-General',
    'I refer to resolution 70/1 of the Assembly.',
  ],
  [
    'fr',
    'Lettre datée du 3 mai 2024, adressée par le gardien',
    'Note du Secrétaire général',
    'Je me réfère à la résolution 70/1 de l’Assemblée.',
  ],
  [
    'es',
    'Carta de fecha 3 de mayo de 2024 dirigida por el guardián',
    'Nota del Secretario General',
    'Me refiero a la resolución 70/1 de la Asamblea.',
  ],
  [
    'ru',
    'Письмо смотрителя от 3 мая 2024 года',
    'Записка Генерального секретаря',
    'Ссылаюсь на резолюцию 70/1 Генеральной Ассамблеи.',
  ],
  [
    'ar',
    'رسالة مؤرخة 3 أيار/مايو 2024 موجهة من الحارس',
    'مذكرة من الأمين العام',
    'أشير إلى قرار الجمعية العامة 70/1 بشأن المنارات.',
  ],
  ['zh', '2024年5月3日管理员给秘书长的信', '秘书长的说明', '谨提及大会第70/1号决议和关于灯塔的报告。'],
])('letters and notes of a compilation, in %s', async (language, letter, note, sentence) => {
  const papers = [
    ['A/79/10', letter],
    ['A/79/11', letter],
    ['A/79/12', note],
  ];
  const text = papers.map((paper) => [...paper, sentence].join('\n\n')).join('\n\n');
  const seeds = extractEach(await readDocument(Buffer.from(text)), { registry, language });
  expect(seeds.map(({ document }) => [document.symbol, document.kind])).toEqual([
    ['A/79/10', 'LETTER'],
    ['A/79/11', 'LETTER'],
    ['A/79/12', 'NOTE'],
  ]);
  expect(seeds.map(({ citations }) => citations[0]?.target)).toEqual([
    'A/RES/70/1',
    'A/RES/70/1',
    'A/RES/70/1',
  ]);
});

test('a list of letters is none of documents', async () => {
  const entries = [10, 11, 12].map(
    (number) => `A/79/${number}\n\nLetter dated 3 May 2024 from the keeper of Malta`,
  );
  const letter = `A/79/9\n\nLetter dated 5 May 2024 from the keeper\n\nI refer to the letters listed below.\n\nAnnex\n\n${entries.join('\n\n')}`;
  const seeds = extractEach(await readDocument(Buffer.from(letter)), { registry });
  expect(seeds.map(({ document }) => document.symbol)).toEqual(['A/79/9']);
});

test('a section may count on from the one before, or anew', async () => {
  const section = (label: string, first: number) =>
    `${label}\n\nThe General Assembly,\n\n${first}. Decides to swim;\n\n${first + 1}. Decides to dive.`;
  const labels = async (second: number) => {
    const text = `46/39. Tides\n\n${section('A', 1)}\n\n${section('B', second)}`;
    return (await readText(text, { symbol: 'A/RES/46/39' })).provisions.map(({ label }) => label);
  };
  expect(await labels(3)).toEqual(['A/OP1', 'A/OP2', 'B/OP3', 'B/OP4']);
  expect(await labels(1)).toEqual(['A/OP1', 'A/OP2', 'B/OP1', 'B/OP2']);
});

test('what was odd in the file is told once, in the first document that was read of it', async () => {
  const text = `${resolution('46/37. Ports', '45/1')}\n\n${resolution('46/38. Lamps', '45/2')}`;
  const source = await readDocument(Buffer.from(text));
  source.notices.push({ code: 'FILE_CUT', message: 'The file ends early.' });
  const seeds = extractEach(source, { registry, symbol: 'A/RES/46/37' });
  expect(seeds.map(({ diagnostics }) => diagnostics.filter(({ code }) => code === 'FILE_CUT'))).toEqual([
    [
      {
        code: 'FILE_CUT',
        severity: 'WARNING',
        message: 'The file ends early.',
        provision: null,
        start: null,
        end: null,
      },
    ],
    [],
  ]);
});
