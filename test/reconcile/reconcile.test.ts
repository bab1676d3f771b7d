import { describe, expect, test } from '@jest/globals';
import { reconcile } from '../../src/reconcile/index.js';
import type { Act, SeedFile } from '../../src/seedfile/index.js';

function file(language: string, act: Act, targets: string[], verb = 'x'): SeedFile {
  return {
    format: 'recalling-seed/1',
    document: {
      symbol: 'A/RES/90/1',
      kind: 'RESOLUTION',
      title: { [language]: [`title ${language}`] },
      language,
      date: null,
      session: 90,
      agendaItem: null,
      body: 'unga',
      originatingDocument: null,
      source: { format: 'text', length: 10, sha256: '' },
    },
    parts: [],
    provisions: [
      {
        id: 'A/RES/90/1#OP1',
        label: 'OP1',
        section: 'OPERATIVE',
        number: 1,
        partOf: 'A/RES/90/1',
        headings: [],
        items: [],
        start: 0,
        end: 10,
        clauses: [{ act, verb: { text: verb, start: 0, end: 1 }, end: 10 }],
      },
    ],
    footnotes: [],
    citations: targets.map((target, index) => ({
      id: `A/RES/90/1#OP1/${index + 1}`,
      from: 'A/RES/90/1#OP1',
      act,
      clause: 0,
      target,
      implies: [],
      relation: null,
      pinpoint: null,
      form: 'NUMBER',
      footnote: null,
      surface: { text: 'x', start: 0, end: 1 },
      date: null,
      confidence: 1,
    })),
    entities: [],
    links: [],
    mentions: [],
    diagnostics: [],
  };
}

describe('reconcile', () => {
  const texts = [
    file('fr', 'RECALLS', ['A/RES/89/1']),
    file('en', 'RECALLS', ['A/RES/89/1', 'A/RES/88/1']),
    file('ru', 'NOTES', ['A/RES/89/1']),
  ];
  test('keeps the facts of the preferred text and the titles of all', () => {
    const merged = reconcile(texts);
    expect(merged.document.language).toBe('en');
    expect(merged.document.title).toEqual({ en: ['title en'], fr: ['title fr'], ru: ['title ru'] });
    expect(merged.citations).toHaveLength(2);
    expect(reconcile(texts, 'ru').document.language).toBe('ru');
  });
  test('says which language stands alone, and in what', () => {
    const messages = reconcile(texts).diagnostics.map(({ code, message }) => `${code}: ${message}`);
    expect(messages).toEqual([
      'ONE_LANGUAGE_ACT: Of 3 languages, ru alone reads as first act NOTES.',
      'ONE_LANGUAGE_ACT: Of 3 languages, ru alone does not read as first act RECALLS.',
      'ONE_LANGUAGE_CITATION: Of 3 languages, en alone cites A/RES/88/1.',
    ]);
  });
  test('a verb that stands for several acts is no dissent where it stands for what the others read', () => {
    const read = (language: string, act: Act, verb: string) => file(language, act, [], verb);
    const others = [read('en', 'ENCOURAGES', 'Encourages'), read('es', 'ENCOURAGES', 'Alienta')];
    expect(reconcile([...others, read('ru', 'CALLS_UPON', 'призывает')]).diagnostics).toEqual([]);
    const firmer = reconcile([...others, read('ru', 'CALLS_UPON', 'обращается с призывом')]);
    expect(firmer.diagnostics.map(({ code }) => code)).toEqual(['ONE_LANGUAGE_ACT', 'ONE_LANGUAGE_ACT']);
    const russian = reconcile([...others, read('ru', 'CALLS_UPON', 'призывает')], 'ru');
    expect(russian.provisions[0]?.clauses[0]?.act).toBe('CALLS_UPON');
    expect(russian.diagnostics).toMatchObject([
      {
        code: 'AMBIGUOUS_VERB',
        severity: 'INFO',
        provision: 'A/RES/90/1#OP1',
        message: expect.stringContaining('ENCOURAGES'),
      },
    ]);
  });
  test('does not depend on the order of the files', () => {
    expect(reconcile([...texts].reverse())).toEqual(reconcile(texts));
  });
  test('two texts that differ say nothing of which is wrong', () => {
    expect(reconcile(texts.slice(0, 2)).diagnostics).toEqual([]);
  });
  test('refuses texts of two documents', () => {
    const other = file('en', 'RECALLS', []);
    other.document.symbol = 'A/RES/90/2';
    expect(() => reconcile([...texts, other])).toThrow(/two documents/);
    expect(() => reconcile([])).toThrow(RangeError);
  });
});
