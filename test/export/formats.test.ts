import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import {
  FORMATS,
  formatNamed,
  type Subgraph,
  type SubgraphEdge,
  type SubgraphNode,
} from '../../src/export/index.js';
import { escapeXml } from '../../src/export/xml.js';

const node = (id: string, over: Partial<SubgraphNode> = {}): SubgraphNode => ({
  id,
  label: 'Instrument',
  kind: 'RESOLUTION',
  name: id,
  names: {},
  symbol: null,
  date: null,
  year: null,
  url: null,
  document: null,
  read: false,
  measures: {},
  ...over,
});
const edge = (
  id: string,
  source: string,
  target: string,
  over: Partial<SubgraphEdge> = {},
): SubgraphEdge => ({
  id,
  source,
  target,
  type: 'CITES',
  act: 'RECALLS',
  treatment: 'RECALLS',
  basis: 'EXPLICIT',
  implies: [],
  relation: null,
  form: 'NUMBER',
  paragraph: 'PP1',
  section: 'PREAMBLE',
  pinpoint: null,
  evidence: null,
  start: null,
  end: null,
  footnote: null,
  date: null,
  confidence: 1,
  ...over,
});

const hostile = 'قرار "٥٦/١٨٣" <&> \u0007, =1+1';
const nodes = [
  node('A/RES/90/1', {
    name: hostile,
    names: { ar: hostile, en: 'Test' },
    symbol: 'A/RES/90/1',
    date: '2035-12-01',
    year: 2035,
    measures: { degree: 2 },
  }),
  node('wsis/agenda', { label: 'Event', kind: 'SUMMIT', date: '2005' }),
];
const edges = [
  edge('A/RES/90/1#PP1/1', 'A/RES/90/1', 'wsis/agenda', {
    evidence: hostile,
    start: 3,
    end: 9,
    date: '2035-12-01',
    relation: 'AS_SET_OUT_IN',
  }),
  edge('held', 'wsis/agenda', 'A/RES/90/1', {
    type: 'HELD_AT',
    act: null,
    treatment: null,
    basis: null,
    form: null,
    paragraph: null,
    section: null,
    confidence: null,
  }),
];
const subgraph: Subgraph = {
  title: 'A <test>',
  changedAt: '2035-12-02T00:00:00Z',
  languages: ['ar', 'en'],
  measures: ['degree'],
  nodes: async function* () {
    yield* nodes;
  },
  edges: async function* () {
    yield* edges;
  },
};

async function written(name: string, graph = subgraph): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const format = formatNamed(name);
  if (!format) throw new Error(`no format ${name}`);
  for await (const chunk of format.write(graph)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
const json = async (name: string) => JSON.parse((await written(name)).toString());

describe('formats', () => {
  test('each has a name and an ending of its own', () => {
    for (const key of ['name', 'extension'] as const)
      expect(new Set(FORMATS.map((format) => format[key])).size).toBeGreaterThanOrEqual(FORMATS.length - 1);
    expect(formatNamed('GraphML')?.name).toBe('graphml');
    expect(formatNamed('ttl')?.name).toBe('turtle');
    expect(formatNamed('xyz')).toBeUndefined();
  });
  test.each(['graphml', 'gexf'])('%s escapes markup and replaces what XML cannot carry', async (name) => {
    const text = (await written(name)).toString();
    expect(text).toContain('قرار &quot;٥٦/١٨٣&quot; &lt;&amp;&gt; \ufffd, =1+1');
    expect(text).not.toContain('\u0007');
  });
  test('node-link, Cytoscape and JGF hold the same nodes and edges', async () => {
    const nodeLink = await json('node-link');
    const cytoscape = await json('cytoscape');
    const jgf = await json('jgf');
    expect(nodeLink.nodes[0]).toMatchObject({
      id: 'A/RES/90/1',
      name: hostile,
      name_ar: hostile,
      year: 2035,
      degree: 2,
    });
    expect(nodeLink.edges.map((item: { key: string }) => item.key)).toEqual(['A/RES/90/1#PP1/1', 'held']);
    expect(cytoscape.elements.edges[0].data).toMatchObject({
      source: 'A/RES/90/1',
      act: 'RECALLS',
      evidence: hostile,
    });
    expect(Object.keys(jgf.graph.nodes)).toEqual(['A/RES/90/1', 'wsis/agenda']);
    expect(jgf.graph.edges[1].relation).toBe('HELD_AT');
  });
  test('CSV is RFC 4180, marked as UTF-8, and no cell is a formula', async () => {
    const files = unzipSync(await written('csv'));
    const text = Buffer.from(files['nodes.csv'] ?? new Uint8Array()).toString();
    expect(text.startsWith('\ufeffid,label,kind,name,name_ar,name_en')).toBe(true);
    expect(text).toContain('"قرار ""٥٦/١٨٣"" <&>');
    expect(text.split('\r\n')).toHaveLength(nodes.length + 2);
    const risky = {
      ...subgraph,
      nodes: async function* () {
        yield node('=cmd()');
      },
    };
    expect((await written('nodes.csv', risky)).toString()).toContain("'=cmd()");
    expect(Buffer.from(files['edges.csv'] ?? new Uint8Array()).toString()).toContain(
      'A/RES/90/1#PP1/1,A/RES/90/1,wsis/agenda,CITES,RECALLS',
    );
  });
  test('JSON-LD expands to the same triples as the Turtle', async () => {
    const turtle = new Parser().parse((await written('turtle')).toString());
    const quads = (await jsonld.toRDF(await json('jsonld'))) as {
      subject: { value: string };
      predicate: { value: string };
      object: { value: string; language?: string; datatype?: { value: string } };
    }[];
    const key = (quad: (typeof quads)[number]) =>
      JSON.stringify([
        quad.subject.value,
        quad.predicate.value,
        quad.object.value,
        quad.object.language ?? '',
      ]);
    expect(quads.length).toBeGreaterThan(25);
    expect(quads.map(key).sort()).toEqual(
      turtle.map((quad) => key(quad as unknown as (typeof quads)[number])).sort(),
    );
  });
  test('the exact act stands beside the nearest CiTO property, the words beside both', async () => {
    const objects = new Parser()
      .parse((await written('turtle')).toString())
      .map((quad) => `${quad.predicate.value} ${quad.object.value}`);
    expect(objects).toContain('http://purl.org/spar/cito/citesAsRelated urn:recalling:wsis/agenda');
    expect(objects).toContain('urn:recalling:vocabulary:act RECALLS');
    expect(objects).toContain(`http://www.w3.org/ns/oa#exact ${hostile}`);
    expect(objects).toContain('urn:recalling:vocabulary:heldAt urn:recalling:A/RES/90/1');
  });
  test('what holds for instruments alone is said of them alone, and a place in the text where it is known', async () => {
    const part = node('A/90/500#draft', {
      kind: 'DRAFT_RESOLUTION',
      document: 'A/90/500',
      url: 'https://example.org/a',
    });
    const told = new Parser()
      .parse(
        (
          await written('turtle', {
            ...subgraph,
            nodes: async function* () {
              yield* [...nodes, part];
            },
            edges: async function* () {
              yield* [
                ...edges,
                edge('unplaced', 'A/RES/90/1', 'wsis/agenda', { evidence: 'agenda', start: 3 }),
              ];
            },
          })
        ).toString(),
      )
      .map(({ subject, predicate, object }) => [subject, predicate, object].map(({ value }) => value));
    const ending = (predicate: string) => told.filter(([, name]) => name?.endsWith(predicate));
    expect(ending('date_document')).toEqual([
      ['urn:recalling:A/RES/90/1', 'http://data.europa.eu/eli/ontology#date_document', '2035-12-01'],
    ]);
    expect(ending('startDate')).toEqual([
      ['urn:recalling:wsis/agenda', 'https://schema.org/startDate', '2005'],
    ]);
    expect(ending('is_part_of').map(([subject, , object]) => [subject, object])).toEqual([
      ['urn:recalling:A/90/500%23draft', 'urn:recalling:A/90/500'],
    ]);
    expect(ending('oa#start').map(([, , object]) => object)).toEqual(['3']);
    expect(ending('oa#end').map(([, , object]) => object)).toEqual(['9']);
    expect(ending('oa#exact')).toHaveLength(2);
  });
  test('any text survives the XML escape as XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not come through
        expect(escapeXml(text)).not.toMatch(/[<>"\u0000-\u0008]|&(?!(amp|lt|gt|quot|#9|#10|#13);)/);
      }),
    );
  });
});
