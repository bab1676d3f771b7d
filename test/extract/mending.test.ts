import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findVerbs } from '../../src/extract/verbs/verbs.js';
import { type Language, languageCodes, loadLanguage, type VerbPlace } from '../../src/languages/index.js';
import type { Section } from '../../src/seedfile/index.js';

const PLACES: readonly VerbPlace[] = ['ANY', 'PREAMBULAR', 'OPERATIVE', 'PLAIN', 'NARRATIVE'];
const HOME: readonly [Section, readonly VerbPlace[]][] = [
  ['PREAMBLE', ['ANY', 'PREAMBULAR']],
  ['OPERATIVE', ['ANY', 'OPERATIVE']],
];

/** The first verb of a paragraph that begins with these words, in front of a noun that no verb asks for. */
const firstVerb = (language: Language, section: Section, words: string) => {
  const text = language.foldPhrase(`${words} 2030`);
  return findVerbs(language, text, language.scan(text), { section, isSpoken: false }, [])[0];
};

const formsOf = (language: Language, places: readonly VerbPlace[]) => [...language.verbs(places).all];

/** One letter changed, left out, put in, or exchanged with the next. */
const damaged = (form: string, at: number, letter: string, way: number): string =>
  [
    () => form.slice(0, at) + letter + form.slice(at + 1),
    () => form.slice(0, at) + form.slice(at + 1),
    () => form.slice(0, at) + letter + form.slice(at),
    () => form.slice(0, at) + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2),
  ][way]?.() ?? form;

describe.each(languageCodes())('verbs of %s', (code) => {
  const language = loadLanguage(code);
  const letters = [...new Set(formsOf(language, PLACES).flatMap(({ form }) => [...form]))].filter((one) =>
    /\p{L}/u.test(one),
  );

  test('a correct verb is never mended, in whatever part it stands', () => {
    const forms = fc.constantFrom(...formsOf(language, PLACES));
    const correct = fc.property(forms, fc.constantFrom(...HOME), ({ form }, [section]) => {
      expect(firstVerb(language, section, form)?.repaired).toBeUndefined();
    });
    fc.assert(correct, { numRuns: 500 });
  });

  test.each(HOME)(
    'with one damaged letter, in the %s, it is mended to its own act or left unknown',
    (section, places) => {
      const forms = formsOf(language, places);
      const cases = fc.record({
        verb: fc.constantFrom(...forms),
        place: fc.nat(),
        letter: fc.constantFrom(...letters),
        way: fc.nat(3),
        asked: fc.nat(),
      });
      fc.assert(
        fc.property(cases, ({ verb: { form, entry }, place, letter, way, asked }) => {
          const printed = damaged(form, place % form.length, letter, way);
          fc.pre(printed === printed.trim());
          const following = entry.governs?.[asked % entry.governs.length] ?? '';
          const verb = firstVerb(language, section, `${printed} ${following}`);
          // What is a verb by its new letter is none that was mended.
          if (verb?.repaired) expect({ ...verb.repaired, act: verb.act }).toMatchObject({ act: entry.act });
        }),
        { numRuns: 300 },
      );
    },
  );

  test('a word of several letters with a damaged one is mended where nothing else is so near', () => {
    const read = MENDED.filter(([of]) => of === code).map(([, section, words]) => {
      const verb = firstVerb(language, section, words);
      return [words, verb?.act ?? null, verb?.repaired?.read ?? null];
    });
    expect(read).toEqual(
      MENDED.filter(([of]) => of === code).map(([, , words, act, form]) => [
        words,
        act,
        form && language.foldPhrase(form),
      ]),
    );
  });
});

/** Damaged words, what they are read as, and by which form; null where they are not. */
const MENDED: [code: string, Section, words: string, act: string | null, form: string | null][] = [
  ['en', 'PREAMBLE', 'Recal1ing the plan', 'RECALLS', 'recalling'],
  ['en', 'OPERATIVE', 'Welcornes the plan', null, null],
  ['en', 'OPERATIVE', 'Takes nole of the plan', 'TAKES_NOTE', 'takes note'],
  ['en', 'PREAMBLE', 'Resolves to grow', null, null],
  ['en', 'OPERATIVE', 'Votes on the plan', null, null],
  ['fr', 'OPERATIVE', 'Se felicile du plan', 'WELCOMES', 'se félicite'],
  ['fr', 'PREAMBLE', 'Notre plan', null, null],
  ['es', 'PREAMBLE', 'Recordanbo el plan', 'RECALLS', 'recordando'],
  ['es', 'OPERATIVE', 'Toma noto del plan', 'TAKES_NOTE', 'toma nota'],
  ['ru', 'PREAMBLE', 'принимая к ведению план', 'TAKES_NOTE', 'принимая к сведению'],
  ['ru', 'OPERATIVE', 'приветствуст план', 'WELCOMES', 'приветствует'],
  ['ar', 'OPERATIVE', 'تهيئ بالدول', 'CALLS_UPON', 'تهيب'],
  ['ar', 'OPERATIVE', 'تشجخ الدول', null, null],
  ['zh', 'OPERATIVE', '重甲计划', null, null],
];
