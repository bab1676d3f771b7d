import { describe, expect, test } from '@jest/globals';
import { CitationNetwork, MEASURES, TooLarge } from '../../src/network/index.js';

/** Two groups of three around `a` and `d`, tied by one citation; `z` stands alone. */
const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'z'];
const ends = [
  { source: 'b', target: 'a', times: 2 },
  { source: 'c', target: 'a', times: 1 },
  { source: 'c', target: 'b', times: 1 },
  { source: 'e', target: 'd', times: 1 },
  { source: 'f', target: 'd', times: 1 },
  { source: 'f', target: 'e', times: 1 },
  { source: 'a', target: 'f', times: 1 },
];
const network = new CitationNetwork(nodes, ends);
const of = (...[measure]: Parameters<CitationNetwork['measure']>) =>
  Object.fromEntries(network.measure(measure));

describe('measures', () => {
  test('each has a value for every node', () => {
    for (const measure of MEASURES) expect([...network.measure(measure).keys()]).toEqual(nodes);
  });
  test('degrees count every citation', () => {
    expect(of('IN_DEGREE')).toEqual({ a: 3, b: 1, c: 0, d: 2, e: 1, f: 1, z: 0 });
    expect(of('OUT_DEGREE')).toEqual({ a: 1, b: 2, c: 2, d: 0, e: 1, f: 2, z: 0 });
  });
  test('PageRank sums to 1, and what is cited by the cited ranks high', () => {
    const ranks = of('PAGE_RANK');
    expect(Object.values(ranks).reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
    expect(Object.entries(ranks).sort(([, x], [, y]) => y - x)[0]?.[0]).toBe('d');
  });
  test('betweenness is highest on the bridge, and none at the ends', () => {
    const { a, c, d, f, z } = of('BETWEENNESS');
    // b and c reach d, e, f over a and f: 6 ways over a (of 30 ordered pairs), 6 over f.
    expect(a).toBeCloseTo(6 / 30, 9);
    expect(f).toBeCloseTo(6 / 30, 9);
    expect([c, d, z]).toEqual([0, 0, 0]);
  });
  test('communities are numbered by size, the same at each run', () => {
    const found = of('COMMUNITY');
    expect([found.a, found.b, found.c]).toEqual([0, 0, 0]);
    expect([found.d, found.e, found.f]).toEqual([1, 1, 1]);
    expect(found.z).toBe(2);
    expect(Object.fromEntries(new CitationNetwork(nodes, ends).measure('COMMUNITY'))).toEqual(found);
  });
  test('co-citation and coupling count others, and their pairs say how often', () => {
    expect(of('CO_CITATION')).toEqual({ a: 1, b: 1, c: 0, d: 1, e: 1, f: 0, z: 0 });
    expect(of('COUPLING')).toEqual({ a: 0, b: 1, c: 1, d: 0, e: 1, f: 1, z: 0 });
    expect(network.pairs('CO_CITATION')).toEqual([
      { a: 'a', b: 'b', count: 1 },
      { a: 'd', b: 'e', count: 1 },
    ]);
    expect(network.pairs('COUPLING', { first: 1 })).toEqual([{ a: 'b', b: 'c', count: 1 }]);
    expect(network.pairs('COUPLING', { minimum: 2 })).toEqual([]);
  });
  test('pairs that are met alike often stand in the order of their ids', () => {
    const cites = (source: string, ...targets: string[]) =>
      targets.map((target) => ({ source, target, times: 1 }));
    const alike = new CitationNetwork(
      ['d', 'c', 'b', 'a', 'x', 'y'],
      [...cites('x', 'd', 'c', 'b', 'a'), ...cites('y', 'c', 'd')],
    );
    expect(alike.pairs('CO_CITATION').map(({ a, b, count }) => `${a}${b} ${count}`)).toEqual([
      'cd 2',
      'ab 1',
      'ac 1',
      'ad 1',
      'bc 1',
      'bd 1',
    ]);
  });
  test('a network without citations, or without nodes, has them all the same', () => {
    const alone = new CitationNetwork(['x', 'y'], []);
    expect(MEASURES.map((measure) => alone.measure(measure).get('y'))).toEqual([0, 0, 0.5, 0, 1, 0, 0]);
    for (const measure of MEASURES) expect(new CitationNetwork([], []).measure(measure).size).toBe(0);
  });
  test('what would take too long is refused, not tried', () => {
    const many = Array.from({ length: 12_000 }, (_, index) => String(index));
    const large = new CitationNetwork(many, [{ source: '0', target: '1', times: 1 }]);
    expect(() => large.measure('BETWEENNESS')).toThrow(TooLarge);
    // Each way counts beside each node.
    const ties = many.slice(0, 3000).map((source) => ({ source, target: '8999', times: 1 }));
    const tied = new CitationNetwork(many.slice(0, 9000), ties);
    expect(() => tied.measure('BETWEENNESS')).toThrow(TooLarge);
    expect(large.measure('IN_DEGREE').get('1')).toBe(1);
  });
});
