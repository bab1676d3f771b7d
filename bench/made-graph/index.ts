import type { Graph, Params } from '../../src/graph/index.js';
import { ACTS } from '../../src/seedfile/index.js';

/** Paragraphs of a made document, and citations of each. */
const PARAGRAPHS = 10;
const CITATIONS = 8;
/** Instruments for each document that was read. */
const INSTRUMENTS = 3.6;
const ROWS = 5_000;

/**
 * A graph of so many citations, put into an empty engine: documents of ten paragraphs with eight citations each, and targets of
 * which few are cited often and most seldom, as in the real one; `entities` of them where that is given.
 */
export async function makeGraph(graph: Graph, citations: number, entities?: number): Promise<void> {
  const documents = Math.max(1, Math.round(citations / PARAGRAPHS / CITATIONS));
  const instruments = Math.max(documents, entities ?? Math.round(documents * INSTRUMENTS));
  await graph.prepare();
  await write(graph, 'entities', instruments, (index) => entity(index, index < documents));
  await write(graph, 'paragraphs', documents * PARAGRAPHS, paragraph);
  await write(graph, 'citations', documents * PARAGRAPHS * CITATIONS, (index) =>
    citation(index, instruments),
  );
  await graph.write((tx) => tx.run('../bench/made-graph/edition'));
}

async function write(
  graph: Graph,
  query: string,
  count: number,
  row: (index: number) => Params,
): Promise<void> {
  for (let start = 0; start < count; start += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, count - start) }, (_, offset) => row(start + offset));
    await graph.write((tx) => tx.run(`../bench/made-graph/${query}`, { rows }));
  }
}

const symbolOf = (index: number) => `A/RES/${50 + (index % 40)}/${1 + Math.floor(index / 40)}`;

function entity(index: number, read: boolean): Params {
  const symbol = symbolOf(index);
  return {
    id: symbol,
    label: 'Instrument',
    kind: 'RESOLUTION',
    name: `Made resolution number ${index} on a subject of its own`,
    name_en: `Made resolution number ${index} on a subject of its own`,
    name_ar: `قرار مصنوع رقم ${index} بشأن موضوع قائم بذاته`,
    symbol,
    date: `${1995 + (index % 40)}-12-20`,
    year: 1995 + (index % 40),
    aliases: [],
    conflicts: 0,
    read,
  };
}

function paragraph(index: number): Params {
  const document = symbolOf(Math.floor(index / PARAGRAPHS));
  const number = 1 + (index % PARAGRAPHS);
  const label = `OP${number}`;
  const position = number - 1;
  return {
    id: `${document}#${label}`,
    label,
    number,
    section: 'OPERATIVE',
    document,
    part: document,
    position,
    firstAct: 'RECALLS',
    acts: ['RECALLS'],
    verbs: ['recalls'],
    headings: [],
    start: position * 100,
    end: position * 100 + 99,
  };
}

function citation(index: number, instruments: number): Params {
  const source = paragraph(Math.floor(index / CITATIONS));
  const number = 1 + (index % CITATIONS);
  // Square of an even spread: the first of the instruments are cited most.
  const spread = ((index * 7_919) % 100_003) / 100_003;
  const act = ACTS[index % 12] ?? 'RECALLS';
  return {
    paragraph: source.id ?? '',
    target: symbolOf(Math.floor(spread * spread * instruments)),
    properties: {
      id: `${source.id}/${number}`,
      act,
      verb: act.toLowerCase(),
      clause: 0,
      implies: [],
      pinpointLabels: [],
      form: 'NUMBER',
      surface: `القرار ${number}/${index}`,
      start: index % 50_000,
      end: (index % 50_000) + 20,
      confidence: 1,
      position: number,
      target: '',
      source: source.document ?? '',
    },
  };
}
