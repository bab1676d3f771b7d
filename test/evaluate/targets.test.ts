import { describe, expect, test } from '@jest/globals';
import {
  documentKind,
  halves,
  holdsToken,
  sameTarget,
  targetKey,
  targetKind,
} from '../../src/evaluate/targets.js';

describe('two spellings of one target meet in one key', () => {
  test.each([
    ['A/RES/217 (III)', 'A/RES/217(III)'],
    ['A/RES/217 A (III)', 'A/RES/217(III)'],
    ['A/RES/217A(iii)', 'A/RES/217(III)'],
    ['A/RES/217 А (III)', 'A/RES/217(III)'],
    ['S/RES/1325 (2000)', 'S/RES/1325(2000)'],
    ['A/CONF.157/24 (Part I)', 'A/CONF.157/24(PartI)'],
    ['A/67/65/Corr.1‑E/2012/48/Corr.1', 'A/67/65/Corr.1-E/2012/48/Corr.1'],
    ['A/74/62−E/2019/6', 'A/74/62-E/2019/6'],
    ['A/65/201.', 'A/65/201'],
    ['\u200fA/65/201\u200e', 'A/65/201'],
  ])('%s is %s', (one, other) => {
    expect(targetKey(one)).toBe(targetKey(other));
  });

  test.each([
    ['A/RES/57/270', 'A/RES/57/27'],
    ['A/RES/57/270 B', 'A/RES/57/270'],
    ['A/67/65', 'A/67/65/Corr.1'],
    ['A/RES/70/1', 'E/RES/70/1'],
    ['A/RES/ES-11/1', 'A/RES/11/1'],
  ])('%s is not %s', (one, other) => {
    expect(targetKey(one)).not.toBe(targetKey(other));
  });
});

test.each<[string, string, boolean]>([
  ['A/72/64', 'A/72/64-E/2017/12', true],
  ['E/2017/12', 'A/72/64-E/2017/12', true],
  ['A/72/64', 'A/72/64', true],
  ['A/RES/43/78', 'A/RES/43/78 H', true],
  ['A/RES/43/78 H', 'A/RES/43/78', false],
  ['A/RES/43/78 H', 'A/RES/43/78 G', false],
  ['A/72/64', 'A/72/65', false],
])('a link to %s means the citation of %s: %s', (linked, cited, expected) => {
  expect(sameTarget(linked, cited)).toBe(expected);
});

test.each([
  ['A/72/64-E/2017/12', ['A/72/64', 'E/2017/12']],
  ['A/67/65/Corr.1-E/2012/48/Corr.1', ['A/67/65/CORR.1', 'E/2012/48/CORR.1']],
  ['A/RES/ES-11/1', ['A/RES/ES-11/1']],
  ['A/C.2/72/SR.2-6', ['A/C.2/72/SR.2-6']],
])('the halves of %s', (symbol, expected) => {
  expect(halves(symbol)).toEqual(expected);
});

test.each([
  ['A/RES/56/183', 'GA resolution'],
  ['A/RES/3201 (S-VI)', 'GA resolution, old or special'],
  ['A/RES/S-10/2', 'GA resolution, old or special'],
  ['A/RES/ES-11/1', 'GA resolution, old or special'],
  ['E/RES/2006/46', 'ECOSOC resolution'],
  ['S/RES/1325 (2000)', 'SC resolution'],
  ['A/HRC/RES/32/13', 'HRC resolution'],
  ['A/DEC/72/543', 'decision'],
  ['A/HRC/DEC/15/4', 'decision'],
  ['A/67/65/Corr.1-E/2012/48/Corr.1', 'corrigendum or addendum'],
  ['TD/B/EDE/6/4', 'document'],
  ['wsis/tunis-agenda', 'name'],
])('%s is a %s', (target, kind) => {
  expect(targetKind(target)).toBe(kind);
});

test.each([
  ['A/RES/78/132', 'GA resolution'],
  ['A/C.2/80/L.58', 'draft'],
  ['A/80/L.41', 'draft'],
  ['A/72/417', 'report'],
  ['E/RES/2021/28', 'ECOSOC resolution'],
])('a document %s is a %s', (symbol, kind) => {
  expect(documentKind(symbol)).toBe(kind);
});

test.each([
  ['resolution 70/1', true],
  ['٧٠/١', true],
  ['217 A (III)', true],
  ['1325 (2000)', true],
  ['TD/B/EDE/6/4', true],
  ['the Tunis Agenda', false],
  ['the 2030 Agenda', false],
  ['the Declaration (annex)', false],
])('the words "%s" hold a number or symbol: %s', (words, expected) => {
  expect(holdsToken(words)).toBe(expected);
});
