import { describe, expect, test } from '@jest/globals';
import {
  aknAddress,
  aliases,
  canonical,
  type DocumentSymbol,
  dateWindow,
  documentUrl,
  expandRange,
  isSameDocument,
  issuer,
  parseRange,
  parseSymbol,
  printRange,
  readAknAddress,
  relative,
  suggest,
} from '../../src/symbols/index.js';

function symbolOf(text: string): DocumentSymbol {
  const symbol = parseSymbol(text);
  if (symbol === null) throw new Error(`not a symbol: ${text}`);
  return symbol;
}

describe('addresses', () => {
  test.each([
    ['A/RES/56/183', 'https://docs.un.org/ar/A/RES/56/183'],
    ['A/72/64-E/2017/12', 'https://docs.un.org/ar/A/72/64'],
    ['S/RES/1325 (2000)', 'https://docs.un.org/ar/S/RES/1325(2000)'],
    ['A/RES/217 A (III)', 'https://docs.un.org/ar/A/RES/217(III)'],
    ['A/RES/57/270 B', 'https://docs.un.org/ar/A/RES/57/270B'],
    ['A/CONF.157/24 (Part I)', 'https://docs.un.org/ar/A/CONF.157/24(PartI)'],
    ['A/DEC/72/543', null],
  ])('%s stands at %s', (form, url) => {
    expect(documentUrl(symbolOf(form), 'ar')).toBe(url);
  });

  test.each([
    ['A/RES/77/150', '2022-12-14', '/akn/un/statement/deliberation/unga/2022-12-14/77-150/'],
    ['E/RES/2021/28', '2021-07-22', '/akn/un/statement/deliberation/unecosoc/2021-07-22/2021-28/'],
    ['S/RES/2531 (2020)', '2020-06-29', '/akn/un/statement/deliberation/unsc/2020-06-29/2531-2020/'],
    ['A/RES/ES-11/1', '2022-03-02', '/akn/un/statement/deliberation/unga/2022-03-02/ES-11-1/'],
  ])('%s of %s in Akoma Ntoso, there and back', (form, date, address) => {
    expect(aknAddress(symbolOf(form), date)).toBe(address);
    expect(readAknAddress(address)).toEqual({ symbol: symbolOf(form), date });
    expect(readAknAddress(`${address}ara@/!main`)).toEqual({ symbol: symbolOf(form), date });
  });

  test('no Akoma Ntoso address for documents, no symbol for other addresses', () => {
    expect(aknAddress(symbolOf('A/72/417'), '2017-12-05')).toBeNull();
    expect(readAknAddress('/akn/un/statement/deliberation/unga/2022-12-14/')).toBeNull();
    expect(readAknAddress('https://docs.un.org/en/A/72/417')).toBeNull();
  });
});

describe('relatives', () => {
  test.each([
    ['A/67/65/Corr.1-E/2012/48/Corr.1', 'CORRECTS', 'A/67/65-E/2012/48'],
    ['A/72/1/Add.1/Corr.2', 'CORRECTS', 'A/72/1/Add.1'],
    ['A/72/1/Add.1', 'ADDS_TO', 'A/72/1'],
    ['A/C.2/80/L.17/Rev.1', 'REVISES', 'A/C.2/80/L.17'],
    ['A/CONF.157/24 (Part I)', 'PART_OF', 'A/CONF.157/24'],
  ])('%s %s %s', (form, relation, base) => {
    const found = relative(symbolOf(form));
    expect(found && [found.relation, canonical(found.base)]).toEqual([relation, base]);
  });

  test.each([
    ['A/RES/91/7', 'A/RES/91/7-S/RES/3004 (2036)', true],
    ['S/RES/3004 (2036)', 'A/RES/91/7-S/RES/3004 (2036)', true],
    ['E/2017/12', 'A/72/64-E/2017/12', true],
    ['A/RES/57/270', 'A/RES/57/270 B', true],
    ['A/72/1/Add.1/Corr.2', 'A/72/1', true],
    ['A/CONF.157/24 (Part I)', 'A/CONF.157/24', true],
    ['A/72/64/Corr.1-E/2017/12/Corr.1', 'E/2017/12', true],
    ['our harbours', 'our harbours', true],
    ['A/72/1/Add.1', 'A/72/1/Add.2', false],
    ['A/72/1/Add.1', 'A/72/1/Corr.1', false],
    ['A/RES/91/7', 'A/RES/91/71', false],
    ['A/RES/91/7', 'our harbours', false],
  ])('%s and %s may be one document: %s', (one, other, expected) => {
    expect([isSameDocument(one, other), isSameDocument(other, one)]).toEqual([expected, expected]);
  });

  test('a base document hangs on none; only a joint symbol has aliases', () => {
    expect(relative(symbolOf('A/72/417'))).toBeNull();
    expect(aliases(symbolOf('A/72/64-E/2017/12'))).toEqual(['A/72/64', 'E/2017/12']);
    expect(aliases(symbolOf('A/72/417'))).toEqual([]);
  });

  test.each([
    ['A/C.2/72/L.66', { prefix: 'A/C.2', organ: 'GA', session: { type: 'REGULAR', number: 72 }, year: null }],
    ['E/CN.16/2018/CRP.3', { prefix: 'E/CN.16', organ: 'ECOSOC', session: null, year: 2018 }],
    ['A/HRC/17/31', { prefix: 'A/HRC', organ: 'HRC', session: { type: 'REGULAR', number: 17 }, year: null }],
    ['TD/B/EDE/3/3', { prefix: 'TD/B/EDE', organ: null, session: null, year: null }],
    ['S/RES/1325 (2000)', { prefix: 'S', organ: 'SC', session: null, year: 2000 }],
    ['A/72/64-E/2017/12', { prefix: 'A', organ: 'GA', session: { type: 'REGULAR', number: 72 }, year: null }],
  ])('%s was issued by %j', (form, expected) => {
    expect(issuer(symbolOf(form))).toEqual(expected);
  });

  test.each([
    ['A/RES/56/183', '2001-09-01', '2002-09-30'],
    ['E/RES/2006/46', '2005-07-01', '2006-12-31'],
    ['S/RES/1325 (2000)', '2000-01-01', '2000-12-31'],
    ['A/HRC/RES/17/4', '2011-05-15', '2011-08-31'],
    ['A/DEC/72/543', '2017-09-01', '2018-09-30'],
  ])('%s can be of %s to %s', (form, from, to) => {
    expect(dateWindow(symbolOf(form))).toEqual({ from, to });
  });

  test('no window without session or year', () => {
    expect(dateWindow(symbolOf('A/CONF.157/24'))).toBeNull();
    expect(dateWindow(symbolOf('A/RES/ES-10/2'))).toBeNull();
  });
});

describe('ranges', () => {
  test.each(['A/C.2/72/SR.2-6', 'A/C.2/72/SR.2 – SR.6', 'A/C.2/72/SR.2-A/C.2/72/SR.6'])('%s', (text) => {
    const range = parseRange(text);
    expect(range && printRange(range)).toBe('A/C.2/72/SR.2-6');
    expect(range && expandRange(range).map(canonical)).toEqual(
      [2, 3, 4, 5, 6].map((number) => `A/C.2/72/SR.${number}`),
    );
  });

  test.each(['A/C.2/72/SR.2', 'A/C.2/72/SR.6-2', 'A/C.2/72/SR.2-L.6', 'A/72/64-E/2017/12', 'SR.2-6', ''])(
    '%p is none',
    (text) => {
      expect(parseRange(text)).toBeNull();
    },
  );
});

describe('suggest', () => {
  const known = ['A/RES/56/183', 'A/RES/70/125', 'E/RES/2006/46', 'A/72/417', 'E/1'];

  test.each([
    ['A/RES/5/183x', ['A/RES/56/183']],
    ['A/RSE/56/183', ['A/RES/56/183']],
    ['E/RES/206/46', ['E/RES/2006/46']],
    ['nothing like it', []],
    ['', []],
    // Of a short word nearly every other is two letters away.
    ['A/7', []],
  ])('%p of the known', (text, expected) => {
    expect(suggest(text, known)).toEqual(expected);
  });

  test.each([
    ['A/RES/56/183x7', ['A/RES/56/183']],
    ['A\\RES\\56\\183', ['A/RES/56/183']],
    ['A/RES/56-183', ['A/RES/56/183']],
    ['hello', []],
  ])('%p without known ones', (text, expected) => {
    expect(suggest(text)).toEqual(expected);
  });
});
