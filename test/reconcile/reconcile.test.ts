import { describe, expect, test } from '@jest/globals';
import { type ActReading, actReading, reconcile, settleTexts } from '../../src/reconcile/index.js';
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
  test('of four texts three make one stand alone, and two against two make none', () => {
    const four = (...acts: Act[]) =>
      ['en', 'fr', 'ru', 'zh'].map((code, at) => file(code, acts[at] ?? 'NOTES', []));
    const told = (...acts: Act[]) => reconcile(four(...acts)).diagnostics.map(({ message }) => message);
    expect(told('RECALLS', 'RECALLS', 'RECALLS', 'URGES')).toEqual([
      'Of 4 languages, zh alone does not read as first act RECALLS.',
      'Of 4 languages, zh alone reads as first act URGES.',
    ]);
    expect(told('RECALLS', 'RECALLS', 'URGES', 'URGES')).toEqual([]);
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

describe('acts that several texts may all mean', () => {
  const acts = (...readings: ActReading[]) =>
    settleTexts(readings.map((reading) => [['OP1', reading] as const])).map(([one]) => one?.[1]);

  test('are those that most print or may mean', () => {
    const firm: ActReading = { act: 'URGES', also: [] };
    const open: ActReading = { act: 'CALLS_UPON', also: ['URGES'] };
    expect(acts(firm, open, { act: 'NOTES', also: [] })).toEqual(['URGES', 'URGES', 'NOTES']);
  });

  test('of two that are meant alike often, the one that more of them print', () => {
    const one: ActReading = { act: 'URGES', also: ['CALLS_UPON'] };
    const other: ActReading = { act: 'CALLS_UPON', also: ['URGES'] };
    const settled = ['CALLS_UPON', 'CALLS_UPON', 'CALLS_UPON'];
    expect(acts(one, other, { ...other })).toEqual(settled);
    expect(acts(other, { ...other }, one)).toEqual(settled);
    // Nothing tells which of the two is meant.
    expect(acts(one, other)).toEqual(['URGES', 'CALLS_UPON']);
  });

  test('are each what it prints where the language is not known, or the paragraph is another', () => {
    const clause = (text: string) => ({
      act: 'CALLS_UPON' as const,
      verb: { text, start: 0, end: 1 },
      end: 1,
    });
    expect(actReading('ru', clause('призывает')).also).toContain('ENCOURAGES');
    expect(actReading('xx', clause('призывает')).also).toEqual([]);
    const apart = settleTexts([
      [
        ['OP1', { act: 'URGES', also: [] }],
        ['OP2', null],
      ],
      [['OP2', { act: 'CALLS_UPON', also: ['URGES'] }]],
    ]);
    expect(apart).toEqual([
      [
        ['OP1', 'URGES'],
        ['OP2', null],
      ],
      [['OP2', 'CALLS_UPON']],
    ]);
  });
});
