import type { ReferenceWords } from '../../src/symbols/index.js';

/** A small set of words, enough for the tests; the real ones are data of each language. */
export const WORDS: readonly ReferenceWords[] = [
  {
    language: 'ar',
    heads: {
      resolution: ['قرار', 'القرار', 'القرارات', 'قرارات'],
      decision: ['مقرر', 'المقرر'],
      document: ['الوثيقة'],
    },
    bodies: {
      GA: ['الجمعية العامة'],
      ECOSOC: ['المجلس الاقتصادي والاجتماعي'],
      SC: ['مجلس الأمن'],
      HRC: ['مجلس حقوق الإنسان'],
    },
    letters: { ألف: 'A', باء: 'B', بء: 'B', جيم: 'C', دال: 'D', لام: 'L' },
    sessions: { REGULAR: ['د'], SPECIAL: ['دإ'], EMERGENCY: ['دإط'] },
    through: ['إلى'],
  },
  {
    language: 'en',
    heads: {
      resolution: ['resolution', 'resolutions', 'res.', 'res'],
      decision: ['decision', 'decisions'],
      document: ['document', 'UN Doc.'],
    },
    bodies: {
      GA: ['General Assembly', 'Assembly', 'GA', 'UNGA'],
      ECOSOC: ['Economic and Social Council', 'ECOSOC'],
      SC: ['Security Council', 'SC', 'UNSC'],
      HRC: ['Human Rights Council', 'HRC'],
    },
    letters: {},
    sessions: {},
    through: ['to', 'through'],
  },
];
