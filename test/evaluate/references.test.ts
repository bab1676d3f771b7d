import { describe, expect, test } from '@jest/globals';
import { type Reference, scoreReferences } from '../../src/evaluate/references.js';
import type { Tally } from '../../src/evaluate/tally.js';
import type { CitationFacts } from '../../src/seedfile/index.js';
import { CITATIONS, citationOf, fileOf, PROVISIONS, readingOf, SYMBOL } from './seed-file.js';

const REFERENCE: Reference = {
  document: SYMBOL,
  language: 'en',
  provisions: PROVISIONS.map(({ id, clauses }) => ({ id, clauses })),
  citations: CITATIONS.map(({ from, act, target, form }) => ({
    from,
    act,
    target,
    form,
    targetClass: 'instrument',
  })),
};

function measure(citations: CitationFacts[], reference: Partial<Reference> = {}): Record<string, Tally> {
  const { rows } = scoreReferences(
    [readingOf(fileOf(), { citations })],
    [{ ...REFERENCE, ...reference }],
    (target) => (target === 'the-plan' ? 'harbour-plan' : target),
  );
  return Object.fromEntries(rows.map((row) => [row.measure.replace('reference: ', ''), row.tally]));
}

test('what equals the reference is right throughout', () => {
  expect(measure(CITATIONS)).toEqual({
    provisions: { right: 3, wrong: 0, missed: 0 },
    'first acts': { right: 3, wrong: 0, missed: 0 },
    'citations of all targets': { right: 5, wrong: 0, missed: 0 },
    'citations of instruments': { right: 5, wrong: 0, missed: 0 },
    'citations of instruments by name': { right: 1, wrong: 0, missed: 0 },
  });
});

test('a triple found twice counts once; another act is another triple', () => {
  const [first] = CITATIONS;
  if (!first) throw new Error('The test has no citation.');
  expect(measure([...CITATIONS, first])['citations of all targets']).toEqual({
    right: 5,
    wrong: 0,
    missed: 0,
  });
  expect(measure([{ ...first, act: 'NOTES' }, ...CITATIONS.slice(1)])['citations of all targets']).toEqual({
    right: 4,
    wrong: 1,
    missed: 1,
  });
});

test('what is optional is no error, found or missed', () => {
  const citations = REFERENCE.citations.map((one) =>
    one.target === 'harbour-plan' ? { ...one, optional: true as const } : one,
  );
  const right = { right: 4, wrong: 0, missed: 0 };
  expect(measure(CITATIONS, { citations })['citations of all targets']).toEqual(right);
  const without = CITATIONS.filter(({ target }) => target !== 'harbour-plan');
  expect(measure(without, { citations })['citations of all targets']).toEqual(right);
});

describe('instruments', () => {
  const body = citationOf('OP2', 'DECIDES', 'harbour-board', '2. Decides', { form: 'NAME' });
  const citations = [
    ...REFERENCE.citations,
    { from: body.from, act: 'DECIDES', target: 'harbour-board', form: 'NAME', targetClass: 'body' },
  ];

  test('are counted apart from bodies and events', () => {
    const figures = measure(CITATIONS, { citations });
    expect(figures['citations of all targets']).toEqual({ right: 5, wrong: 0, missed: 1 });
    expect(figures['citations of instruments']).toEqual({ right: 5, wrong: 0, missed: 0 });
  });

  test('by name: found under another form is found, a name not in the reference is wrong', () => {
    const byFootnote = CITATIONS.map((one) =>
      one.target === 'harbour-plan' ? { ...one, form: 'FOOTNOTE' as const } : one,
    );
    const stranger = citationOf('OP2', 'DECIDES', 'harbour-charter', '2. Decides', { form: 'NAME' });
    expect(measure(byFootnote)['citations of instruments by name']).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    });
    expect(measure([...byFootnote, stranger])['citations of instruments by name']).toEqual({
      right: 1,
      wrong: 1,
      missed: 0,
    });
  });
});

test('spellings of one target meet', () => {
  const renamed = CITATIONS.map((one) =>
    one.target === 'harbour-plan' ? { ...one, target: 'the-plan' } : one,
  );
  expect(measure(renamed)['citations of all targets']).toEqual({ right: 5, wrong: 0, missed: 0 });
});

test('another language’s reference is not used', () => {
  expect(measure(CITATIONS, { language: 'fr' })).toEqual({});
});
