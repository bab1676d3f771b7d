import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';

const registry = loadRegistry();

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
