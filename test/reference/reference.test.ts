import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DIFFERENCES_FILE, parseDifferences } from '../../src/evaluate/differences.js';
import { languageCodes } from '../../src/languages/index.js';
import { loadRegistry } from '../../src/registry/index.js';
import { ACTS, FORMS, RELATIONS, SECTIONS } from '../../src/seedfile/index.js';

interface Reference {
  format: string;
  document: string;
  provisions: { id: string; section: string; clauses: { act: string }[] }[];
  citations: {
    from: string;
    act: string;
    clause: number | null;
    target: string;
    targetClass: string;
    relation: string | null;
    form: string;
    footnote: { printed: string; resolved: string; reason?: string } | null;
  }[];
}

const registry = loadRegistry();
const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.json') && file !== DIFFERENCES_FILE,
);
const read = (file: string): Reference => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));

test('the document of record is annotated whole: 14 paragraphs, 31 preambular and 33 operative ones', () => {
  const sections = read('A_72_417.json').provisions.map(({ section }) => section);
  const count = (wanted: string) => sections.filter((section) => section === wanted).length;
  expect([count('REPORT'), count('PREAMBLE'), count('OPERATIVE')]).toEqual([14, 31, 33]);
});

describe('differences read in the texts', () => {
  const {
    firstActs,
    acts,
    citations = [],
  } = parseDifferences(readFileSync(join(import.meta.dirname, DIFFERENCES_FILE), 'utf8'), DIFFERENCES_FILE);

  test('name languages that are known, and of their words no more than a verb', () => {
    const printed = firstActs.flatMap((one) => Object.entries(one.printed));
    expect(printed.filter(([code]) => !languageCodes().includes(code))).toEqual([]);
    expect(printed.filter(([, { act, verb }]) => (act === null) !== (verb === undefined))).toEqual([]);
    const inParagraphs = acts.flatMap((one) => Object.entries(one.printed));
    expect(inParagraphs.filter(([code]) => !languageCodes().includes(code))).toEqual([]);
    const verbs = [
      ...printed.map(([, { verb = '' }]) => verb),
      ...inParagraphs.flatMap(([, one]) => Object.values(one)),
    ];
    expect(verbs.filter((verb) => verb.split(' ').length > 3 || verb.length > 45)).toEqual([]);
  });

  test('tell of citations by languages that are known, in the order of their targets', () => {
    const languages = new Set(citations.flatMap(({ printed }) => Object.keys(printed)));
    expect([...languages].filter((code) => !languageCodes().includes(code))).toEqual([]);
    const targets = citations.map(({ target }) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets).toEqual([...targets].sort());
  });

  test('stand in the order of their paragraphs', () => {
    for (const list of [firstActs, acts]) {
      const first = list.map(({ at }) => at[0] ?? '');
      expect(first).toEqual([...first].sort());
    }
  });

  test.each([
    ['no format', { firstActs: [], acts: [] }, 'expected { "format"'],
    [
      'an act of all',
      several({ en: { NOTES: 'Notes' }, fr: { NOTES: 'Note', STRESSES: 'souligne' } }),
      'print NOTES',
    ],
    ['no act at all', several({ en: {}, fr: {} }), 'print nothing'],
    [
      'an act in a paragraph that is none',
      several({ en: { SINGS: 'Sings' }, fr: {} }),
      'the acts of each language',
    ],
    ['a citation alike in all', cited({ printed: { en: 1, fr: 1 } }), 'no difference'],
    ['a citation half', cited({ printed: { en: 0.5, fr: 1 } }), 'in how many clauses'],
    [
      'acts of a citation alike in all',
      cited({ printed: { en: ['NOTES'], fr: ['NOTES'] } }),
      'no difference',
    ],
    ['acts more than others', cited({ printed: { en: ['NOTES'], fr: [] } }), 'by which acts'],
    ['a citation by what is no act', cited({ printed: { en: ['SINGS'], fr: ['NOTES'] } }), 'by which acts'],
    ['a citation of nothing', cited({ target: '' }), '"target" must be an id'],
    ['a citation at no paragraph', cited({ at: ['OP3'] }), 'ids of paragraphs'],
    ['no paragraph', entry({ at: [] }), 'ids of paragraphs'],
    ['no id', entry({ at: ['OP3'] }), 'ids of paragraphs'],
    ['a paragraph twice', entry({ at: ['A/RES/61/7#OP3', 'A/RES/61/7#OP3'] }), 'stands in two entries'],
    [
      'an act that is none',
      entry({ printed: { en: { act: 'SINGS' }, fr: { act: null } } }),
      'the act of each language',
    ],
    ['one act in all', entry({ printed: { en: { act: 'NOTES' }, fr: { act: 'NOTES' } } }), 'no difference'],
  ])('%s is told with its place', (_, value, message) => {
    expect(() => parseDifferences(JSON.stringify(value), 'd.json')).toThrow(message);
  });

  function entry(change: object) {
    const right = { at: ['A/RES/61/7#OP3'], printed: { en: { act: 'NOTES' }, fr: { act: 'TAKES_NOTE' } } };
    return { format: 'recalling-differences/1', firstActs: [{ ...right, ...change }], acts: [] };
  }

  function cited(change: object) {
    const right = { at: ['A/RES/61/7#OP3'], target: 'A/RES/61/8', printed: { en: 1, fr: 0 } };
    return {
      format: 'recalling-differences/1',
      firstActs: [],
      acts: [],
      citations: [{ ...right, ...change }],
    };
  }

  function several(printed: object) {
    const acts = [{ at: ['A/RES/61/7#OP3'], printed }];
    return { format: 'recalling-differences/1', firstActs: [], acts };
  }
});

describe.each(files)('%s', (file) => {
  const reference = read(file);
  const provisions = new Map(reference.provisions.map((provision) => [provision.id, provision]));

  test('names each provision once, by the id of its document', () => {
    expect(reference.format).toBe('recalling-reference/1');
    expect(provisions.size).toBe(reference.provisions.length);
    const foreign = reference.provisions.filter(({ id }) => !id.startsWith(`${reference.document}#`));
    expect(foreign).toEqual([]);
  });

  test('uses the words of the vocabulary alone', () => {
    const unknown = [
      ...reference.provisions.flatMap(({ clauses }) => clauses.filter(({ act }) => !has(ACTS, act))),
      ...reference.provisions.filter(({ section }) => !has(SECTIONS, section)),
      ...reference.citations.filter(
        ({ form, relation }) => !has(FORMS, form) || !has([...RELATIONS, null], relation),
      ),
    ];
    expect(unknown).toEqual([]);
  });

  test('gives each citation the act of the clause that it stands in', () => {
    const astray = reference.citations.filter(({ from, clause, act }) => {
      const clauses = provisions.get(from)?.clauses;
      return clause === null ? act !== 'MENTIONS' || clauses?.length !== 0 : clauses?.[clause]?.act !== act;
    });
    expect(astray).toEqual([]);
  });

  test('cites what the registry knows, or what has a symbol', () => {
    const unknown = reference.citations.filter(({ target, targetClass }) => {
      const entry = registry.byAlias(target);
      return entry ? entry.label.toLowerCase() !== targetClass : !/^[A-Z]+\/|^TD\//.test(target);
    });
    expect(unknown).toEqual([]);
  });

  test('gives a reason wherever a footnote call is not what is printed', () => {
    const silent = reference.citations.filter(
      ({ footnote }) => footnote && footnote.printed !== footnote.resolved && !footnote.reason,
    );
    expect(silent).toEqual([]);
  });
});

function has(list: readonly unknown[], value: unknown): boolean {
  return list.includes(value);
}
