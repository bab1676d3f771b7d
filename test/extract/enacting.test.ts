import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract, extractEach } from '../../src/extract/index.js';
import { readText, registry } from './read.js';

/** Enacting words without a comma, and what may stand below them. */
const BARE: Record<
  string,
  Record<'enacting' | 'section' | 'recital' | 'other' | 'operative' | 'later', string>
> = JSON.parse(readFileSync(new URL('enacting.json', import.meta.url), 'utf8'));

test('a body in the masthead is no section of its own where the enacting line has no comma', async () => {
  const text = [
    'Организация Объединенных Наций\nA/RES/75/999\nГенеральная Ассамблея\nDistr.: General\nСемьдесят пятая сессия\nПункт 9 повестки дня\nПорты озер и рек\nРезолюция, принятая Генеральной Ассамблеей 17 декабря 2020 года\n[без передачи в главные комитеты (A/75/L.9)]',
    '75/999. Доклад о состоянии портов больших и малых озер, подготовленный Советом портов по итогам совещания в Лиме и посвященный ремонту причалов, маяков и складов на северных и южных берегах',
    'Генеральная Ассамблея',
    'ссылаясь на свою резолюцию 74/8 от 3 декабря 2019 года,',
    '1. постановляет открыть порты;',
  ].join('\n\n');
  const source = await readDocument(new TextEncoder().encode(`${text}\n`), { name: 'text.txt' });
  const { provisions } = extract(source, { symbol: 'A/RES/75/999', registry, language: 'ru' });
  expect(provisions.map(({ label }) => label)).toEqual(['PP1', 'OP1']);
});

describe.each(Object.entries(BARE))('enacting words alone on their line (%s)', (language, words) => {
  const { enacting, section, recital, other, operative, later } = words;
  const read = async (...lines: string[]) => {
    const text = ['79/901. Lima', enacting, ...lines, operative].join('\n\n');
    const { document, provisions } = await readText(text, { language, symbol: 'A/RES/79/901' });
    return {
      title: document.title[language],
      date: document.date,
      labels: provisions.map(({ label }) => label),
    };
  };

  test('enact what stands below them, and no date of it is the document’s', async () => {
    const expected = { title: ['Lima'], date: null, labels: ['PP1', 'OP1'] };
    expect(await read(recital)).toEqual(expected);
    expect(await read(other)).toEqual(expected);
    expect(await read(section, recital)).toEqual(expected);
  });

  test('though an annex has enacting words with a comma', async () => {
    const text = ['79/901. Lima', enacting, recital, operative, 'Annex', later, recital].join('\n\n');
    const { document, provisions } = await readText(text, { language, symbol: 'A/RES/79/901' });
    expect(document.date).toBeNull();
    expect(provisions.slice(0, 2).map(({ label }) => label)).toEqual(['PP1', 'OP1']);
  });

  test('begin another document of a compilation', async () => {
    const text = [enacting, later].map((words, at) =>
      [`79/90${at + 1}. Lima`, words, recital, operative].join('\n\n'),
    );
    const source = await readDocument(Buffer.from(text.join('\n\n')));
    const seeds = extractEach(source, { registry, language });
    expect(
      seeds.map(({ document, provisions }) => [document.symbol, document.date, provisions.length]),
    ).toEqual([
      ['A/RES/79/901', null, 2],
      ['A/RES/79/902', null, 2],
    ]);
  });
});

test.each([
  [
    'what is decided',
    'The General Assembly decided to hold the fair from 3 May 2025 to 7 May 2025 in Pondham.',
    null,
  ],
  [
    'the meeting',
    'At its 54th plenary meeting, on 19 December 2024, the General Assembly decided to close on 3 May 2025.',
    '2024-12-19',
  ],
])('a decision is of the day of its meeting: %s', async (_, sentence, date) => {
  const { document } = await readText(`79/512. Harbours\n\n${sentence}`, { symbol: 'A/DEC/79/512' });
  expect(document.date).toBe(date);
});

test('a text whose masthead was not told from it gives no date', async () => {
  const text =
    'Lamps\n\nRecalling the treaty of 3 May 2019 on lamps, adopted by the keepers,\n\n1. Decides to meet on 7 May 2025;';
  const { document } = await readText(text, { symbol: 'A/RES/79/901', language: 'en' });
  expect(document.date).toBeNull();
});

test('a title goes on in the next line', async () => {
  const text =
    '79/901. Harbours for the information\nsociety\nThe General Assembly,\nRecalling resolution 70/1,\n1. Decides to meet.';
  const { document } = await readText(text, { symbol: 'A/RES/79/901' });
  expect(document.title).toEqual({ en: ['Harbours for the information society'] });
});
