import type { CorpusFile } from '../../src/evaluate/corpus.js';
import type { Link } from '../../src/evaluate/links.js';
import type { Reading } from '../../src/evaluate/reading.js';
import type { Act, CitationFacts, EntityFacts, ProvisionFacts } from '../../src/seedfile/index.js';

/** A made-up resolution of three paragraphs and a footnote, in UN style, and the seed file that a good reading gives. */
export const SYMBOL = 'A/RES/99/1';
export const TEXT = [
  'Recalling its resolution 90/5 and the Harbour Plan,¹',
  '1. Notes resolution 91/7 and decision 90/501;',
  '2. Decides to meet again.',
  '¹ See A/90/12.',
].join('\n');

export function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text of the test.`);
  return { start, end: start + words.length };
}

export function fileOf(language: string | null = 'en', format: CorpusFile['format'] = 'text'): CorpusFile {
  const ending = { text: 'txt', akn: 'xml', pdf: 'pdf', docx: 'docx', doc: 'doc', html: 'html' }[format];
  const name = `${language ?? 'drafts'}/A_RES_99_1.${ending}`;
  return { name, path: `/nowhere/${name}`, language, format };
}

export function linkOf(words: string, target: string, more: Partial<Link> = {}): Link {
  return {
    file: 'en/A_RES_99_1.txt',
    symbol: SYMBOL,
    language: 'en',
    ...spanOf(words),
    anchor: words,
    target,
    place: 'preamble',
    paragraph: '',
    lead: '',
    footnote: '',
    counted: true,
    ...more,
  };
}

export const LINKS = [
  linkOf('90/5', 'A/RES/90/5', { lead: 'Recalling' }),
  linkOf('91/7', 'A/RES/91/7', { place: 'mainBody', paragraph: '1.', lead: 'Notes' }),
  linkOf('A/90/12', 'A/90/12', { place: 'footnote', footnote: '1', lead: 'Recalling' }),
];

export function citationOf(
  label: string,
  act: Act,
  target: string,
  words: string,
  more: Partial<CitationFacts> = {},
): CitationFacts {
  return {
    id: `${SYMBOL}#${label}/1`,
    from: `${SYMBOL}#${label}`,
    act,
    clause: 0,
    target,
    implies: [],
    relation: null,
    pinpoint: null,
    form: 'NUMBER',
    footnote: null,
    surface: { text: words, ...spanOf(words) },
    date: null,
    confidence: 1,
    ...more,
  };
}

export const CITATIONS = [
  citationOf('PP1', 'RECALLS', 'A/RES/90/5', 'resolution 90/5'),
  citationOf('PP1', 'RECALLS', 'harbour-plan', 'the Harbour Plan', { form: 'NAME' }),
  citationOf('PP1', 'RECALLS', 'A/90/12', 'A/90/12', {
    form: 'FOOTNOTE',
    footnote: { printed: '1', resolved: '1', reason: null },
  }),
  citationOf('OP1', 'NOTES', 'A/RES/91/7', 'resolution 91/7'),
  citationOf('OP1', 'NOTES', 'A/DEC/90/501', 'decision 90/501'),
];

function provisionOf(label: string, acts: Act[]): ProvisionFacts {
  return {
    id: `${SYMBOL}#${label}`,
    label,
    section: label.startsWith('PP') ? 'PREAMBLE' : 'OPERATIVE',
    number: Number(label.slice(2)),
    partOf: SYMBOL,
    headings: [],
    clauses: acts.map((act) => ({ act, verb: { text: act, start: 0, end: 1 }, end: 1 })),
    items: [],
    start: 0,
    end: 1,
  };
}

export const PROVISIONS = [
  provisionOf('PP1', ['RECALLS']),
  provisionOf('OP1', ['NOTES']),
  provisionOf('OP2', ['DECIDES']),
];

const ENTITIES: EntityFacts[] = [];

export function readingOf(
  file: CorpusFile,
  {
    citations = CITATIONS,
    provisions = PROVISIONS,
  }: { citations?: CitationFacts[]; provisions?: ProvisionFacts[] } = {},
): Reading {
  return {
    file,
    text: TEXT,
    seed: {
      format: 'recalling-seed/1',
      document: {
        symbol: SYMBOL,
        kind: 'RESOLUTION',
        title: {},
        language: file.language ?? 'en',
        date: null,
        session: null,
        agendaItem: null,
        body: null,
        originatingDocument: null,
        source: { format: file.format, length: TEXT.length, sha256: '' },
      },
      parts: [],
      provisions,
      footnotes: [
        { id: `${SYMBOL}~1`, label: '1', partOf: SYMBOL, ...spanOf('¹ See A/90/12.'), targets: ['A/90/12'] },
      ],
      citations,
      entities: ENTITIES,
      links: [],
      mentions: [],
      diagnostics: [],
    },
  };
}
