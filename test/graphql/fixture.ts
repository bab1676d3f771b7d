import { type Graph, MEMORY, openGraph } from '../../src/graph/index.js';
import { type SeedSource, seed, sourceFrom } from '../../src/seeder/index.js';
import type { Act, CitationFacts, ProvisionFacts, Section, SeedFile } from '../../src/seedfile/index.js';

/**
 * A small graph in the shape of the document of record: a report with paragraphs of its own and a draft, which share numbers; an
 * act that implies another; footnotes misread; and two later resolutions that cite the same instruments. Facts only.
 */
export function sources(): SeedSource[] {
  return [
    sourceFrom(JSON.stringify(registry), 'registry/field.json'),
    sourceFrom(JSON.stringify(notes), 'registry/notes.json'),
    ...[report, resolution('A/RES/73/218', '2018-12-20'), resolution('A/RES/74/197', '2019-12-19')].map(
      (file) => sourceFrom(JSON.stringify(file), `${file.document.symbol.replaceAll('/', '_')}.json`),
    ),
  ];
}

/** An embedded graph in memory with the facts above. */
export async function fixtureGraph(): Promise<Graph> {
  const graph = openGraph({ engine: 'grafeo', path: MEMORY });
  await seed(graph, sources());
  return graph;
}

/** The same graph, counting the queries that it answers. */
export function counting(graph: Graph): { graph: Graph; queries: string[] } {
  const queries: string[] = [];
  const counted = new Proxy(graph, {
    get(target, property) {
      if (property === 'read') {
        return (...args: Parameters<Graph['read']>) => {
          queries.push(args[0]);
          return target.read(...args);
        };
      }
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { graph: counted, queries };
}

type Cited = [target: string, act: Act, more?: Partial<CitationFacts>];

export interface Described {
  section: Section;
  label: string;
  number: number;
  partOf: string;
  cites: Cited[];
  acts?: Act[];
}

/** A document in Arabic with these paragraphs, read without fingerprints. */
export function documentOf(
  symbol: string,
  kind: 'REPORT' | 'RESOLUTION',
  date: string,
  paragraphs: Described[],
): SeedFile {
  const provisions: ProvisionFacts[] = [];
  const citations: CitationFacts[] = [];
  paragraphs.forEach(({ section, label, number, partOf, cites, acts }, index) => {
    const start = 1000 * (index + 1);
    const id = `${symbol}#${label}`;
    const governing = acts ?? [...new Set(cites.map(([, act]) => act).filter((act) => act !== 'MENTIONS'))];
    const clauses = governing.map((act, at) => ({
      act,
      verb: { text: act.toLowerCase(), start: start + 100 * at, end: start + 100 * at + act.length },
      end: start + 100 * at + 99,
    }));
    provisions.push({
      id,
      label,
      section,
      number,
      partOf,
      headings: [],
      clauses,
      items: [],
      start,
      end: start + 999,
    });
    cites.forEach(([target, act, more], n) => {
      const clause = governing.indexOf(act);
      const at = start + 100 * Math.max(0, clause) + 20 + n;
      citations.push({
        id: `${id}/${n + 1}`,
        from: id,
        act,
        clause: clause < 0 ? null : clause,
        target,
        implies: [],
        relation: null,
        pinpoint: null,
        form: target.includes('/RES/') ? 'NUMBER' : 'NAME',
        footnote: null,
        surface: { text: target, start: at, end: at + target.length },
        date: null,
        confidence: 1,
        ...more,
      });
    });
  });
  return {
    format: 'recalling-seed/1',
    document: {
      symbol,
      kind,
      title: { ar: ['تكنولوجيات المعلومات'], en: [`Information technologies (${symbol})`] },
      language: 'ar',
      date,
      session: Number(symbol.split('/').at(-2)),
      agendaItem: '16',
      body: 'unga',
      originatingDocument: null,
      source: { format: 'text', length: 60_000, sha256: 'ab'.repeat(32) },
    },
    parts: [],
    provisions,
    footnotes: [],
    citations,
    entities: [],
    links: [],
    mentions: [],
    diagnostics: [],
  };
}

const DRAFT = 'A/72/417#draft';
const ofReport = (number: number, cites: Cited[]): Described => {
  return { section: 'REPORT', label: `para${number}`, number, partOf: 'A/72/417', cites };
};
const ofDraft = (kind: 'PP' | 'OP', number: number, cites: Cited[], acts?: Act[]): Described => ({
  section: kind === 'PP' ? 'PREAMBLE' : 'OPERATIVE',
  label: `${kind}${number}`,
  number,
  partOf: DRAFT,
  cites,
  ...(acts === undefined ? {} : { acts }),
});

const report: SeedFile = {
  ...documentOf('A/72/417', 'REPORT', '2017-12-08', [
    ofReport(1, [['A/72/64-E/2017/12', 'HAS_BEFORE_IT', { form: 'SYMBOL' }]]),
    ofReport(10, [['A/C.2/72/L.13', 'INTRODUCES', { form: 'SYMBOL' }]]),
    ofReport(14, []),
    ofDraft('PP', 1, [
      ['A/RES/56/183', 'RECALLS', { date: '2001-12-21' }],
      ['A/RES/57/270 B', 'RECALLS'],
      ['A/RES/60/252', 'RECALLS'],
    ]),
    ofDraft('PP', 16, [['A/RES/70/1', 'REAFFIRMS']]),
    ofDraft('OP', 1, [
      ['wsis/tunis-agenda', 'TAKES_NOTE', { pinpoint: { text: 'paragraph 72', labels: ['para72'] } }],
      ['igf', 'RECOGNIZES'],
    ]),
    ofDraft('OP', 10, [['A/RES/70/125', 'REAFFIRMS']]),
    ofDraft('OP', 16, [
      ['igf', 'DECIDES'],
      [
        'A/RES/70/125',
        'DECIDES',
        {
          implies: ['REAFFIRMS'],
          relation: 'AS_SET_OUT_IN',
          form: 'FOOTNOTE',
          footnote: {
            printed: '1',
            resolved: '3',
            reason: 'The same name is called with 3 in paragraph 10.',
          },
          confidence: 0.9,
        },
      ],
    ]),
    ofDraft('OP', 17, [], ['REQUESTS']),
  ]),
  parts: [
    {
      id: DRAFT,
      kind: 'DRAFT_RESOLUTION',
      title: { en: ['Information technologies'] },
      within: 'A/72/417#para14',
    },
  ],
  footnotes: [
    { id: `${DRAFT}~1`, label: '1', partOf: DRAFT, start: 50_000, end: 50_020, targets: ['A/RES/70/1'] },
    { id: `${DRAFT}~3`, label: '3', partOf: DRAFT, start: 50_030, end: 50_050, targets: ['A/RES/70/125'] },
  ],
  links: [
    {
      type: 'DRAFT_OF',
      from: DRAFT,
      to: 'A/RES/72/200',
      date: '2017-12-20',
      source: { kind: 'curated', reference: 'A/RES/72/200' },
    },
  ],
  mentions: [
    {
      from: 'A/72/417#OP17',
      act: 'REQUESTS',
      clause: 0,
      surface: { text: 'the Unknown Network', start: 9030, end: 9049 },
      reason: 'No entry has this name.',
    },
  ],
  diagnostics: [
    {
      code: 'FOOTNOTE_CALL_REPAIRED',
      severity: 'WARNING',
      message: 'Call 1 in operative paragraph 16 was read as 3.',
      provision: 'A/72/417#OP16',
      start: 8040,
      end: 8041,
    },
  ],
};

function resolution(symbol: string, date: string): SeedFile {
  const at = (section: Section, label: string, cites: Cited[]): Described => {
    return { section, label, number: Number(label.slice(2)), partOf: symbol, cites };
  };
  return documentOf(symbol, 'RESOLUTION', date, [
    at('PREAMBLE', 'PP1', [
      ['A/RES/56/183', 'RECALLS'],
      ['A/RES/72/200', 'RECALLS'],
      ['A/RES/70/125', 'RECALLS'],
    ]),
    at('OPERATIVE', 'OP1', [
      ['A/72/417', 'NOTES', { form: 'SYMBOL', pinpoint: { text: 'paragraph 10', labels: ['para10'] } }],
      ['wsis/tunis-agenda', 'WELCOMES'],
    ]),
  ]);
}

const entry = (
  id: string,
  label: string,
  kind: string,
  names: Record<string, string[]>,
  more: object = {},
) => ({
  id,
  label,
  kind,
  names,
  source: 'A/72/417',
  ...more,
});

const registry = {
  format: 'recalling-registry/1',
  entries: [
    entry('unga', 'Body', 'PRINCIPAL_ORGAN', { ar: ['الجمعية العامة'], en: ['General Assembly'] }),
    entry('igf', 'Event', 'FORUM_SERIES', {
      ar: ['منتدى إدارة الإنترنت'],
      en: ['Internet Governance Forum'],
    }),
    entry(
      'igf/2006',
      'Event',
      'FORUM_MEETING',
      { en: ['First meeting of the Internet Governance Forum'] },
      {
        date: '2006-10-30',
        dateEnd: '2006-11-02',
        links: [
          { type: 'PART_OF', to: 'igf' },
          { type: 'HELD_AT', to: 'athens' },
        ],
      },
    ),
    entry(
      'igf/2007',
      'Event',
      'FORUM_MEETING',
      { en: ['Second meeting of the Internet Governance Forum'] },
      {
        date: '2007-11',
        links: [
          { type: 'PART_OF', to: 'igf' },
          { type: 'FOLLOWS', to: 'igf/2006' },
        ],
      },
    ),
    entry('athens', 'Place', 'CITY', { ar: ['أثينا'], en: ['Athens'] }),
    entry(
      'wsis/tunis-agenda',
      'Instrument',
      'AGENDA',
      {
        ar: ['برنامج عمل تونس لمجتمع المعلومات'],
        en: ['Tunis Agenda for the Information Society'],
      },
      {
        aliases: { en: ['Tunis Agenda'] },
        date: '2005-11-18',
        links: [{ type: 'ENDORSED_BY', to: 'A/RES/60/252' }],
      },
    ),
    entry(
      'A/RES/70/125',
      'Instrument',
      'RESOLUTION',
      {
        ar: ['الوثيقة الختامية'],
        en: ['Outcome document of the high-level meeting on the World Summit on the Information Society'],
      },
      { date: '2015-12-16', links: [{ type: 'ADOPTED_BY', to: 'unga', date: '2015-12-16' }] },
    ),
    entry(
      'A/RES/56/183',
      'Instrument',
      'RESOLUTION',
      { en: ['World Summit on the Information Society'] },
      { date: '2001-12-21' },
    ),
    entry(
      'A/RES/57/270 B',
      'Instrument',
      'RESOLUTION',
      { en: ['Integrated and coordinated follow-up'] },
      { date: '2003-06-23' },
    ),
    entry(
      'A/RES/60/252',
      'Instrument',
      'RESOLUTION',
      { en: ['World Summit on the Information Society (2006)'] },
      { date: '2006-03-27' },
    ),
    entry(
      'A/RES/70/1',
      'Instrument',
      'RESOLUTION',
      { en: ['Transforming our world'] },
      { date: '2015-09-25' },
    ),
    entry(
      'A/RES/72/200',
      'Instrument',
      'RESOLUTION',
      { en: ['Information technologies for development'] },
      { date: '2017-12-20' },
    ),
    entry(
      'A/72/64-E/2017/12',
      'Instrument',
      'REPORT',
      { en: ['Progress made'] },
      { symbols: ['E/2017/12', 'A/72/64'] },
    ),
    entry('A/C.2/72/L.13', 'Instrument', 'DRAFT_RESOLUTION', { en: ['Draft'] }),
  ],
};

const notes = {
  format: 'recalling-registry/1',
  notes: [
    {
      target: 'A/72/417#OP16',
      note: { en: 'The adopted English reads otherwise.' },
      source: 'A/RES/72/200, OP16',
    },
  ],
};
