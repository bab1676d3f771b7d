import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  LANGUAGES,
  MOST_DEPTH,
  MOST_NODES,
  readState,
  type State,
  standard,
  writeState,
} from '../../web/explorer/src/state.js';

const id = fc.constantFrom('A/72/417', 'A/RES/56/183', 'wsis/tunis-agenda', 'A/72/417#OP16', 'وثيقة & أخرى');
const states: fc.Arbitrary<State> = fc.record({
  document: fc.option(id),
  paragraph: fc.option(id),
  entity: fc.option(id),
  root: fc.uniqueArray(id),
  depth: fc.integer({ min: 0, max: MOST_DEPTH }),
  direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
  acts: fc.uniqueArray(fc.constantFrom('RECALLS', 'NOTES', 'DECIDES')),
  kinds: fc.uniqueArray(fc.constantFrom('RESOLUTION', 'REPORT')),
  basis: fc.option(fc.constantFrom('EXPLICIT', 'IMPLIED')),
  from: fc.option(fc.constantFrom('2015', '2015-12', '2015-12-16')),
  to: fc.option(fc.constantFrom('2025', '2025-01-31')),
  links: fc.boolean(),
  paragraphs: fc.boolean(),
  limit: fc.integer({ min: 1, max: MOST_NODES }),
  view: fc.constantFrom('picture', 'table', 'compare'),
  pane: fc.constantFrom('picture', 'text', 'details'),
  before: fc.option(id),
  after: fc.option(id),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});

describe('the state of the explorer', () => {
  test('is read back from its own link, whatever it is', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });

  test('what is standard is not in the link, and symbols can be read in it', () => {
    expect(writeState(standard())).toBe('');
    expect(writeState({ ...standard(), document: 'A/72/417', acts: ['RECALLS', 'NOTES'] })).toBe(
      'document=A/72/417&acts=RECALLS,NOTES',
    );
  });

  test('nonsense and what is out of bounds keep the standard, and are told', () => {
    const bad =
      'depth=99&limit=-1&direction=UP&basis=MAYBE&from=soon&to=2021-02-30&view=film&language=tlh&acts=SINGS&links=perhaps';
    const refused: string[] = [];
    expect(readState(bad, standard(), (pair) => refused.push(pair))).toEqual(standard());
    expect(refused.sort()).toEqual(bad.split('&').sort());
    const most = readState(`depth=${MOST_DEPTH}&limit=${MOST_NODES}&acts=NOTES,SINGS`);
    expect(most).toEqual({ ...standard(), depth: MOST_DEPTH, limit: MOST_NODES, acts: ['NOTES'] });
  });

  test('the language is the first of the browser that the page speaks', () => {
    expect(standard(['tlh', 'fr-CA', 'en']).language).toBe('fr');
    expect(standard(['tlh']).language).toBe('en');
  });
});
