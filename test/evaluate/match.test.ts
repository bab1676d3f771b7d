import { describe, expect, test } from '@jest/globals';
import { backgroundOf, type Expected, type Found, match } from '../../src/evaluate/match.js';

const EMPTY = backgroundOf([]);

function link(target: string, at: [number, number] | null, more: Partial<Expected> = {}): Expected {
  return {
    target,
    place: 'body',
    span: at && { start: at[0], end: at[1] },
    anchor: '',
    counted: true,
    ...more,
  };
}

function found(target: string, at: [number, number], words = 'resolution 1/1', place = 'body'): Found {
  return { target, place, span: { start: at[0], end: at[1] }, words };
}

function outcome(expected: Expected[], cited: Found[], background = EMPTY) {
  const { right, missed, wrong, unlinked } = match(expected, cited, background);
  return {
    right: right.map((pair) => pair.found.target),
    missed: missed.map((one) => one.target),
    wrong: wrong.map((pair) => [pair.found.target, pair.expected?.target ?? null]),
    unlinked: unlinked.map((one) => [one.found.target, one.reason]),
  };
}

describe('where the place in the text is known', () => {
  test('the same target over the same words is right', () => {
    expect(outcome([link('A/RES/70/1', [10, 14])], [found('A/RES/70/1', [0, 30])])).toEqual({
      right: ['A/RES/70/1'],
      missed: [],
      wrong: [],
      unlinked: [],
    });
  });

  test('another target over the same words is wrong once and missed once', () => {
    const result = outcome([link('E/RES/2006/46', [10, 14])], [found('A/RES/2006/46', [8, 14])]);
    expect(result).toEqual({
      right: [],
      missed: ['E/RES/2006/46'],
      wrong: [['A/RES/2006/46', 'E/RES/2006/46']],
      unlinked: [],
    });
  });

  test('a second, other target over words that are taken is wrong too', () => {
    const result = outcome(
      [link('A/RES/70/1', [10, 14])],
      [found('A/RES/70/1', [10, 14]), found('E/RES/70/1', [10, 14])],
    );
    expect(result).toMatchObject({ right: ['A/RES/70/1'], wrong: [['E/RES/70/1', 'A/RES/70/1']] });
  });

  test('the same target elsewhere does not make up for a missed link', () => {
    const links = [link('A/RES/70/1', [10, 14]), link('A/RES/70/1', [50, 54])];
    expect(outcome(links, [found('A/RES/70/1', [50, 54])])).toMatchObject({
      right: ['A/RES/70/1'],
      missed: ['A/RES/70/1'],
    });
  });

  test('a name that reaches over the number leaves the link to the number', () => {
    const long = found('A/RES/70/1', [0, 60], 'the Agenda adopted then');
    const short = found('A/RES/70/1', [10, 14], '70/1');
    const { right } = match([link('A/RES/70/1', [10, 14])], [long, short], EMPTY);
    expect(right[0]?.found).toBe(short);
  });

  test('the name before a footnote’s call and the footnote are one citation', () => {
    const named: Found = { ...found('A/RES/70/1', [10, 25], 'the 2030 Agenda', '3'), echo: true };
    const inNote = link('A/RES/70/1', [90, 94], { place: '3' });
    expect(outcome([inNote], [named])).toEqual({
      right: ['A/RES/70/1'],
      missed: [],
      wrong: [],
      unlinked: [],
    });
    expect(outcome([inNote], [{ ...named, place: 'body' }])).toMatchObject({
      right: [],
      missed: ['A/RES/70/1'],
    });
  });

  test('words cited from two paragraphs through one footnote count once', () => {
    const cited = found('A/RES/70/1', [10, 14]);
    expect(outcome([link('A/RES/70/1', [10, 14])], [cited, { ...cited }])).toMatchObject({
      right: ['A/RES/70/1'],
      wrong: [],
      unlinked: [],
    });
  });

  test('what stands over a link that proves nothing is neither right nor wrong', () => {
    const broken = link('A/67/65', [10, 30], { counted: false, anchor: 'A/68/65-E/2013/48' });
    expect(outcome([broken], [found('A/68/65', [10, 17])])).toEqual({
      right: [],
      missed: [],
      wrong: [],
      unlinked: [],
    });
    expect(outcome([broken], [found('A/9/9', [10, 17])])).toEqual({
      right: [],
      missed: [],
      wrong: [],
      unlinked: [],
    });
  });
});

describe('where only the part of the document is known', () => {
  test('body and footnotes are kept apart where they can be', () => {
    const inNote = found('A/RES/70/1', [90, 94], '70/1', '3');
    const inBody = found('A/RES/70/1', [10, 14], '70/1');
    const { right } = match([link('A/RES/70/1', null, { place: '3' })], [inBody, inNote], EMPTY);
    expect(right[0]?.found).toBe(inNote);
  });

  test('another place counts where there is no better, so that a wrong footnote is not a missed reference as well', () => {
    expect(
      outcome([link('A/RES/70/1', null, { place: '3' })], [found('A/RES/70/1', [9, 12], '70/1', '4')]),
    ).toMatchObject({ right: ['A/RES/70/1'], missed: [] });
  });
});

describe('an echo', () => {
  const half: Found = { ...found('E/2017/12', [10, 27], 'A/72/64-E/2017/12'), echo: true };
  test('can be right: the second half of a joint symbol', () => {
    const links = [link('A/72/64', [10, 17]), link('E/2017/12', [18, 27])];
    const joint = found('A/72/64-E/2017/12', [10, 27], 'A/72/64-E/2017/12');
    expect(outcome(links, [joint, half])).toMatchObject({ missed: [], wrong: [], unlinked: [] });
  });

  test('is never wrong', () => {
    expect(outcome([], [half])).toEqual({ right: [], missed: [], wrong: [], unlinked: [] });
  });
});

describe('a link that the other languages contradict is a slip', () => {
  const linked = (target: string, ...languages: string[]) =>
    languages.map((language) => ({ target, anchor: '48/4', counted: true, language }));
  const expected = link('A/RES/48/4', [10, 14], { anchor: '48/4' });
  const other = found('A/HRC/RES/48/4', [10, 14]);

  test('where more, or as many, link the same words as they were read', () => {
    const background = backgroundOf([
      ...linked('A/HRC/RES/48/4', 'en', 'fr', 'zh'),
      ...linked('A/RES/48/4', 'ar', 'es', 'ru'),
    ]);
    const slip = {
      right: [],
      missed: [],
      wrong: [],
      unlinked: [['A/HRC/RES/48/4', 'other languages link it so']],
    };
    expect(outcome([expected], [other], background)).toEqual(slip);
  });

  test('but not where only few do', () => {
    const background = backgroundOf([...linked('A/HRC/RES/48/4', 'en', 'fr'), ...linked('A/RES/48/4', 'ar')]);
    expect(outcome([expected], [other], background)).toMatchObject({ missed: ['A/RES/48/4'] });
  });

  test('nor where they link the target under other words', () => {
    const elsewhere = linked('A/HRC/RES/48/4', 'en', 'fr', 'zh').map((one) => ({ ...one, anchor: '48/5' }));
    expect(outcome([expected], [other], backgroundOf(elsewhere))).toMatchObject({ missed: ['A/RES/48/4'] });
  });

  test('a decision that one language links as a resolution', () => {
    const decision = found('A/DEC/48/4', [10, 14], 'decision 48/4');
    const result = outcome([expected], [decision], backgroundOf(linked('A/RES/48/4', 'es')));
    expect(result).toEqual({ right: [], missed: [], wrong: [], unlinked: [['A/DEC/48/4', 'decision']] });
  });
});

describe('what carries no link', () => {
  const background = backgroundOf([
    { target: 'A/RES/70/1', anchor: '70/1', counted: true, language: 'en' },
    { target: 'A/72/64', anchor: 'A/72/64-E/2017/12', counted: false, language: 'en' },
  ]);
  test.each<[string, Found, string | null]>([
    ['a name', found('wsis/tunis-agenda', [5, 9], 'the Tunis Agenda'), 'name'],
    ['a decision', found('A/DEC/72/543', [5, 9], 'decision 72/543'), 'decision'],
    [
      'the second half of a joint symbol',
      found('E/2017/12', [5, 9], 'E/2017/12'),
      'second half of a joint symbol',
    ],
    [
      'a number linked elsewhere in the document',
      found('A/RES/70/1', [5, 9], '70/1'),
      'linked in another place or language',
    ],
    ['a symbol that stands there as it is', found('A/80/123', [5, 9], 'see A/80/123'), 'symbol as printed'],
    [
      'a number of the Council that the UN does not link',
      found('E/RES/2006/46', [5, 9], 'resolution 46/2006'),
      'ECOSOC number before 2012',
    ],
    ['another number under its name', found('E/RES/2006/46', [5, 9], 'resolution 46/2007'), null],
    ['a later number of the Council', found('E/RES/2016/46', [5, 9], 'resolution 2016/46'), null],
    ['a number that nothing else speaks for', found('A/RES/24/7', [5, 9], '24/7'), null],
  ])('%s', (_, cited, reason) => {
    const result = outcome([], [cited], background);
    expect(result.unlinked).toEqual(reason ? [[cited.target, reason]] : []);
    expect(result.wrong).toEqual(reason ? [] : [[cited.target, null]]);
  });
});
