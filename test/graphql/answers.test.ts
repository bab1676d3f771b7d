import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type Graph, openGraph } from '../../src/graph/index.js';
import { execute } from '../../src/graphql/index.js';
import { counting, fixtureGraph } from './fixture.js';

let graph: Graph;
beforeAll(async () => {
  graph = await fixtureGraph();
});
afterAll(() => graph.close());

/** The data of an answer; fails the test where there are errors. */
async function data(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const faults: unknown[] = [];
  const answer = await execute(graph, query, variables, { onFault: (fault) => faults.push(fault) });
  expect({ errors: answer.errors, faults }).toEqual({ errors: undefined, faults: [] });
  return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
}

async function codeOf(query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await execute(graph, query, variables);
  return {
    code: errors?.[0]?.extensions?.code,
    message: errors?.[0]?.message ?? '',
    extensions: errors?.[0]?.extensions,
  };
}

describe('all instruments reaffirmed by paragraph 16', () => {
  test('the question as the design writes it: A/RES/70/125, IMPLIED, with its evidence', async () => {
    expect(
      await data(`{ paragraph(document: "A/72/417", number: 16) { id reaffirms { nodes {
        basis act treatment instrument { symbol title }
        evidence { words verb item clause { act } footnote { printed resolved reason footnote { label targets } } source { origin paragraph { id } } }
      } } } }`),
    ).toEqual({
      paragraph: {
        id: 'A/72/417#OP16',
        reaffirms: {
          nodes: [
            {
              basis: 'IMPLIED',
              act: 'DECIDES',
              treatment: 'REAFFIRMS',
              instrument: { symbol: 'A/RES/70/125', title: expect.stringContaining('Outcome document') },
              evidence: {
                words: 'A/RES/70/125',
                verb: 'decides',
                item: null,
                clause: { act: 'DECIDES' },
                footnote: {
                  printed: '1',
                  resolved: '3',
                  reason: expect.stringContaining('called with 3'),
                  footnote: { label: '3', targets: ['A/RES/70/125'] },
                },
                source: { origin: 'DOCUMENT', paragraph: { id: 'A/72/417#OP16' } },
              },
            },
          ],
        },
      },
    });
  });

  test('EXPLICIT alone is empty; decides gives it EXPLICIT; each reading has an id of its own', async () => {
    const { paragraph } = (await data(`{ paragraph(document: "A/72/417", number: 16) {
      explicit: reaffirms(basis: EXPLICIT) { nodes { id } totalCount }
      reaffirms { nodes { id } totalCount }
      decides(types: [INSTRUMENT]) { nodes { id act basis instrument { symbol } } }
      any: citations(where: { acts: [DECIDES, REAFFIRMS] }) { nodes { id treatment } }
      implied: citations(where: { basis: IMPLIED }) { nodes { treatment } }
    } }`)) as { paragraph: Record<string, unknown> };
    expect(paragraph).toEqual({
      explicit: { nodes: [], totalCount: 0 },
      reaffirms: { nodes: [{ id: 'A/72/417#OP16/2=REAFFIRMS' }], totalCount: 1 },
      decides: {
        nodes: [
          {
            id: 'A/72/417#OP16/2',
            act: 'DECIDES',
            basis: 'EXPLICIT',
            instrument: { symbol: 'A/RES/70/125' },
          },
        ],
      },
      any: {
        nodes: [
          { id: 'A/72/417#OP16/1', treatment: 'DECIDES' },
          { id: 'A/72/417#OP16/2', treatment: 'DECIDES' },
        ],
      },
      implied: { nodes: [{ treatment: 'REAFFIRMS' }] },
    });
  });

  test('the same from the instruments, also with basis, by id, and for any paragraph of a document or of the graph', async () => {
    expect(
      await data(`{
        one: instruments(where: { reaffirmedBy: { document: "A/72/417", paragraph: 16 } }) { nodes { symbol } totalCount }
        explicit: instruments(where: { reaffirmedBy: { document: "A/72/417", paragraph: 16, basis: EXPLICIT } }) { totalCount }
        byId: instruments(where: { reaffirmedBy: { id: "A/72/417#OP16" } }) { nodes { symbol } }
        document: instruments(where: { reaffirmedBy: { document: "A/72/417" } }) { nodes { symbol } }
        preamble: instruments(where: { reaffirmedBy: { document: "72/417", section: PREAMBLE } }) { nodes { symbol } }
        draft: instruments(where: { reaffirmedBy: { document: "A/72/417", part: "draft", section: OPERATIVE } }) { nodes { symbol } }
        both: instruments(where: { recalledBy: {}, reaffirmedBy: {} }) { nodes { symbol } }
        later: instruments(where: { citedBy: { document: "A/RES/73/218", label: "op1" } }) { nodes { id } }
      }`),
    ).toEqual({
      one: { nodes: [{ symbol: 'A/RES/70/125' }], totalCount: 1 },
      explicit: { totalCount: 0 },
      byId: { nodes: [{ symbol: 'A/RES/70/125' }] },
      document: { nodes: [{ symbol: 'A/RES/70/1' }, { symbol: 'A/RES/70/125' }] },
      preamble: { nodes: [{ symbol: 'A/RES/70/1' }] },
      draft: { nodes: [{ symbol: 'A/RES/70/125' }] },
      both: { nodes: [{ symbol: 'A/RES/70/125' }] },
      later: { nodes: [{ id: 'A/72/417' }, { id: 'wsis/tunis-agenda' }] },
    });
  });
});

describe('which paragraph', () => {
  test('number 10 is ambiguous: both candidates, and how to say which', async () => {
    const { code, message, extensions } = await codeOf(
      '{ paragraph(document: "A/72/417", number: 10) { id } }',
    );
    expect(code).toBe('AMBIGUOUS_PARAGRAPH');
    expect(extensions).toMatchObject({
      candidates: [
        { id: 'A/72/417#para10', section: 'REPORT' },
        { id: 'A/72/417#OP10', section: 'OPERATIVE', part: 'A/72/417#draft' },
      ],
      hint: expect.stringContaining('section'),
    });
    expect(message).toMatch(/para10.*OP10.*section: REPORT/);
  });

  test.each([
    ['number: 10, section: OPERATIVE', 'A/72/417#OP10'],
    ['number: 10, section: REPORT', 'A/72/417#para10'],
    ['number: 10, part: "draft"', 'A/72/417#OP10'],
    ['label: "para10"', 'A/72/417#para10'],
    ['label: "pp16"', 'A/72/417#PP16'],
    ['number: 16', 'A/72/417#OP16'],
    ['number: 16, section: PREAMBLE', 'A/72/417#PP16'],
  ])('%s is %s', async (form, id) => {
    expect(await data(`{ paragraph(document: "A/72/417", ${form}) { id } }`)).toEqual({ paragraph: { id } });
  });

  test('the document is told in any form, the draft by its own id', async () => {
    for (const document of ['a/72/417', 'A/72/417#draft', 'https://docs.un.org/en/A/72/417']) {
      const query =
        'query ($document: String) { paragraph(document: $document, label: "OP10") { id part { id } document { id } } }';
      expect(await data(query, { document })).toEqual({
        paragraph: { id: 'A/72/417#OP10', part: { id: 'A/72/417#draft' }, document: { id: 'A/72/417' } },
      });
    }
  });

  test.each([
    ['document: "A/72/417", number: 99', 'NOT_FOUND', /It has .*OPERATIVE 1 to 17/],
    ['document: "A/RES/72/200", number: 16', 'NOT_FOUND', /was not read/],
    ['id: "A/72/417#OP99"', 'NOT_FOUND', /A\/72\/417#OP16/],
    ['number: 16', 'BAD_INPUT', /document/],
    ['id: "A/72/417#OP16", number: 16', 'BAD_INPUT', /stands alone/],
    ['document: "unga", number: 1', 'NOT_FOUND', /no instrument/],
    ['document: "A/RES/5/18x3", number: 1', 'BAD_SYMBOL', /no symbol/],
  ])('%s is %s', async (form, expected, words) => {
    const { code, message } = await codeOf(`{ paragraph(${form}) { id } }`);
    expect(code).toBe(expected);
    expect(message).toMatch(words);
  });

  test('all that a paragraph says of itself', async () => {
    expect(
      await data(`{ paragraph(id: "A/72/417#OP17") { number label section position firstAct acts clauses { act verb start end repaired }
        items { label } headings previous { id } next { id } openMentions { words act reason } text summary curatedNote source { origin file { id kind } } } }`),
    ).toMatchObject({
      paragraph: {
        firstAct: 'REQUESTS',
        clauses: [{ act: 'REQUESTS', verb: 'requests', repaired: null }],
        previous: { id: 'A/72/417#OP16' },
        next: null,
        openMentions: [{ words: 'the Unknown Network', act: 'REQUESTS' }],
        text: null,
        source: { origin: 'DOCUMENT', file: { id: 'A/72/417', kind: 'document' } },
      },
    });
  });
});

describe('instruments and other entities', () => {
  test('what an instrument says of itself', async () => {
    expect(
      await data(`{ instrument(symbol: "A/72/417") {
        __typename id type symbol kind date session agendaItem title ar: title(language: "ar") none: title(language: "fr", fallback: false)
        url fr: url(language: "fr") read reading { language format length diagnostics { nodes { code severity paragraph { id } } totalCount } }
        parts { id adoptedAs { symbol } url within { id } } issuedBy { id } footnotes { label part { id } }
        paragraphs(first: 2) { totalCount nodes { label } } paragraph(number: 16) { id }
        cites(where: { kinds: [AGENDA] }) { nodes { target { id } pinpoint { text labels } } totalCount } placeholder sources { origin file { id } }
      } }`),
    ).toMatchObject({
      instrument: {
        __typename: 'Instrument',
        type: 'INSTRUMENT',
        kind: 'REPORT',
        date: '2017-12-08',
        agendaItem: '16',
        ar: 'تكنولوجيات المعلومات',
        none: null,
        url: 'https://docs.un.org/en/A/72/417',
        fr: 'https://docs.un.org/fr/A/72/417',
        read: true,
        reading: {
          language: 'ar',
          diagnostics: {
            nodes: [{ code: 'FOOTNOTE_CALL_REPAIRED', paragraph: { id: 'A/72/417#OP16' } }],
            totalCount: 1,
          },
        },
        parts: [
          {
            id: 'A/72/417#draft',
            adoptedAs: [{ symbol: 'A/RES/72/200' }],
            within: { id: 'A/72/417#para14' },
          },
        ],
        footnotes: [{ label: '1', part: { id: 'A/72/417#draft' } }, { label: '3' }],
        paragraphs: { totalCount: 9, nodes: [{ label: 'para1' }, { label: 'para10' }] },
        paragraph: { id: 'A/72/417#OP16' },
        cites: {
          nodes: [
            { target: { id: 'wsis/tunis-agenda' }, pinpoint: { text: 'paragraph 72', labels: ['para72'] } },
          ],
          totalCount: 1,
        },
        placeholder: false,
        sources: expect.arrayContaining([{ origin: 'DOCUMENT', file: { id: 'A/72/417' } }]),
      },
    });
  });

  test('a pinpoint leads to the very paragraph, and the paragraph knows who points to it', async () => {
    expect(
      await data(`{ citations(where: { document: "A/RES/73/218", pinpointed: true }) { nodes { id pinpoint { paragraphs { id } } } }
        paragraph(id: "A/72/417#para10") { pinpointedBy { id paragraph { document { symbol } } } } }`),
    ).toEqual({
      citations: {
        nodes: [{ id: 'A/RES/73/218#OP1/1', pinpoint: { paragraphs: [{ id: 'A/72/417#para10' }] } }],
      },
      paragraph: {
        pinpointedBy: [
          { id: 'A/RES/73/218#OP1/1', paragraph: { document: { symbol: 'A/RES/73/218' } } },
          { id: 'A/RES/74/197#OP1/1', paragraph: { document: { symbol: 'A/RES/74/197' } } },
        ],
      },
    });
  });

  test('lists, filters and orders', async () => {
    expect(
      await data(`{
        resolutions: instruments(where: { kinds: [RESOLUTION], from: "2015", to: "2017" }, orderBy: { by: DATE, descending: true }) { nodes { symbol } totalCount }
        some: instruments(where: { symbols: ["56/183", "A/RES/60/252"], read: false }) { nodes { symbol } }
        events(where: { kinds: [FORUM_MEETING] }, orderBy: { by: DATE }) { nodes { id date places { name } partOf { id } follows { id } followedBy { id } } }
        places { nodes { name events { id } } }
        bodies { nodes { id name } }
        documents { nodes { symbol } totalCount }
        issued: instruments(where: { issuer: "unga", read: true }) { totalCount }
        edition { number }
        sources { totalCount nodes { id kind } }
      }`),
    ).toMatchObject({
      resolutions: {
        nodes: [{ symbol: 'A/RES/72/200' }, { symbol: 'A/RES/70/125' }, { symbol: 'A/RES/70/1' }],
        totalCount: 3,
      },
      some: { nodes: [{ symbol: 'A/RES/56/183' }, { symbol: 'A/RES/60/252' }] },
      events: {
        nodes: [
          {
            id: 'igf/2006',
            date: '2006-10-30',
            places: [{ name: 'Athens' }],
            partOf: [{ id: 'igf' }],
            followedBy: [{ id: 'igf/2007' }],
          },
          { id: 'igf/2007', date: '2007-11', follows: [{ id: 'igf/2006' }] },
        ],
      },
      places: { nodes: [{ name: 'Athens', events: [{ id: 'igf/2006' }] }] },
      documents: {
        nodes: [{ symbol: 'A/72/417' }, { symbol: 'A/RES/73/218' }, { symbol: 'A/RES/74/197' }],
        totalCount: 3,
      },
      issued: { totalCount: 3 },
      sources: { totalCount: 5 },
    });
  });

  test('links carry direction, basis and source', async () => {
    expect(
      await data(`{ instrument(symbol: "wsis/tunis-agenda") { links(direction: OUT) { nodes { id type from { id } to { id } basis source { origin reference } } totalCount }
        endorsedBy { id } citedBy { totalCount } } }`),
    ).toMatchObject({
      instrument: {
        links: {
          nodes: [
            {
              type: 'ENDORSED_BY',
              from: { id: 'wsis/tunis-agenda' },
              to: { id: 'A/RES/60/252' },
              basis: 'EXPLICIT',
              source: { origin: 'CURATED', reference: 'A/72/417' },
            },
          ],
          totalCount: 1,
        },
        endorsedBy: [{ id: 'A/RES/60/252' }],
        citedBy: { totalCount: 3 },
      },
    });
  });

  test('node(id) finds every kind of object by the id that it was given', async () => {
    const ids = [
      'unga',
      'A/72/417#OP16',
      'A/72/417#OP16/2=REAFFIRMS',
      'A/72/417#draft~3',
      'E/2017/12',
      'nothing',
    ];
    const link = (await data(
      '{ instrument(symbol: "70/125") { links(types: [ADOPTED_BY]) { nodes { id } } } }',
    )) as {
      instrument: { links: { nodes: { id: string }[] } };
    };
    const linkId = link.instrument.links.nodes[0]?.id;
    expect(
      await data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: [...ids, linkId] }),
    ).toEqual({
      nodes: [
        { __typename: 'Body', id: 'unga' },
        { __typename: 'Paragraph', id: 'A/72/417#OP16' },
        { __typename: 'Citation', id: 'A/72/417#OP16/2=REAFFIRMS' },
        { __typename: 'Footnote', id: 'A/72/417#draft~3' },
        { __typename: 'Instrument', id: 'A/72/64-E/2017/12' },
        null,
        { __typename: 'Link', id: linkId },
      ],
    });
    expect(await data('{ node(id: "A/72/417#OP16/2=WELCOMES") { id } }')).toEqual({ node: null });
  });
});

describe('finding', () => {
  test.each([
    ['56/183', 'A/RES/56/183', 'SYMBOL'],
    ['A/RES/56/183', 'A/RES/56/183', 'ID'],
    ['GA resolution 56/183', 'A/RES/56/183', 'SYMBOL'],
    ['القرار ١٨٣/٥٦', 'A/RES/56/183', 'SYMBOL'],
    ['resolution 57/270 B', 'A/RES/57/270 B', 'SYMBOL'],
    ['E/2017/12', 'A/72/64-E/2017/12', 'ID'],
    ['tunis agenda', null, 'NAME'],
    ['برنامج عمل تونس لمجتمع المعلومات', null, 'NAME'],
  ])('%s means %s', async (text, symbol, by) => {
    const { resolve } = (await data(
      'query ($text: String!) { resolve(text: $text) { readings { symbol by entity { id } } } }',
      {
        text,
      },
    )) as { resolve: { readings: { symbol: string; by: string; entity: { id: string } }[] } };
    expect(resolve.readings[0]).toEqual({ symbol, by, entity: { id: symbol ?? 'wsis/tunis-agenda' } });
  });

  test('what the graph does not hold and what is no symbol are told apart', async () => {
    expect(await codeOf('{ instrument(symbol: "A/RES/56/184") { id } }')).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('sound symbol'),
    });
    const bad = await codeOf('{ instrument(symbol: "A/RES/56/183xx") { id } }');
    expect(bad).toMatchObject({ code: 'BAD_SYMBOL', extensions: { suggestions: ['A/RES/56/183'] } });
    expect(bad.message).toContain('Did you mean "A/RES/56/183"?');
    expect(
      await data('{ resolve(text: "24/7 hours of zzz") { readings { symbol entity { id } } } }'),
    ).toMatchObject({
      resolve: {
        readings: expect.not.arrayContaining([
          expect.objectContaining({ entity: { id: expect.anything() } }),
        ]),
      },
    });
  });

  test('search finds names in any language, and can be narrowed', async () => {
    expect(
      await data(`{ search(text: "تونس") { nodes { entity { id } } totalCount }
        events: search(text: "internet governance", types: [EVENT], kinds: [FORUM_SERIES]) { nodes { entity { id } score } } }`),
    ).toMatchObject({
      search: { nodes: [{ entity: { id: 'wsis/tunis-agenda' } }], totalCount: 1 },
      events: { nodes: [{ entity: { id: 'igf' } }] },
    });
  });
});

describe('the network', () => {
  test('treatment history: years, acts, basis, documents', async () => {
    expect(
      await data(`{ treatmentHistory(instrument: "A/RES/70/125") { totalCount years { year count treatments { act basis count documents { symbol } } } }
        recent: treatmentHistory(instrument: "70/125", from: "2018", acts: [RECALLS]) { totalCount } }`),
    ).toEqual({
      treatmentHistory: {
        totalCount: 4,
        years: [
          {
            year: 2017,
            count: 2,
            treatments: [
              { act: 'REAFFIRMS', basis: 'EXPLICIT', count: 1, documents: [{ symbol: 'A/72/417' }] },
              { act: 'REAFFIRMS', basis: 'IMPLIED', count: 1, documents: [{ symbol: 'A/72/417' }] },
              { act: 'DECIDES', basis: 'EXPLICIT', count: 1, documents: [{ symbol: 'A/72/417' }] },
            ],
          },
          {
            year: 2018,
            count: 1,
            treatments: [
              { act: 'RECALLS', basis: 'EXPLICIT', count: 1, documents: [{ symbol: 'A/RES/73/218' }] },
            ],
          },
          {
            year: 2019,
            count: 1,
            treatments: [
              { act: 'RECALLS', basis: 'EXPLICIT', count: 1, documents: [{ symbol: 'A/RES/74/197' }] },
            ],
          },
        ],
      },
      recent: { totalCount: 2 },
    });
  });

  test('paths, either way and none', async () => {
    expect(
      await data(`{
        out: path(from: "A/RES/73/218", to: "A/RES/60/252", direction: OUT) { length nodes { id } edges { sourceId targetId citation { act paragraph { id } } } }
        wrong: path(from: "A/RES/60/252", to: "A/RES/73/218", direction: OUT) { length }
        in: path(from: "A/RES/60/252", to: "A/RES/73/218", direction: IN) { length nodes { id } }
        self: path(from: "unga", to: "unga") { length nodes { id } edges { id } }
      }`),
    ).toEqual({
      out: {
        length: 2,
        nodes: [{ id: 'A/RES/73/218' }, { id: 'A/72/417' }, { id: 'A/RES/60/252' }],
        edges: [
          {
            sourceId: 'A/RES/73/218',
            targetId: 'A/72/417',
            citation: { act: 'NOTES', paragraph: { id: 'A/RES/73/218#OP1' } },
          },
          {
            sourceId: 'A/72/417',
            targetId: 'A/RES/60/252',
            citation: { act: 'RECALLS', paragraph: { id: 'A/72/417#PP1' } },
          },
        ],
      },
      wrong: null,
      in: { length: 2, nodes: [{ id: 'A/RES/60/252' }, { id: 'A/72/417' }, { id: 'A/RES/73/218' }] },
      self: { length: 0, nodes: [{ id: 'unga' }], edges: [] },
    });
  });

  test('closure and common ancestors, nearest first', async () => {
    expect(
      await data(`{
        closure(root: "A/RES/73/218", depth: 2, types: [INSTRUMENT]) { totalCount nodes { distance entity { id } } }
        recalled: closure(root: "A/RES/73/218", depth: 3, acts: [RECALLS]) { nodes { entity { id } } }
        citing: closure(root: "A/RES/60/252", depth: 2, direction: IN) { nodes { distance entity { id } } }
        commonAncestors(a: "A/RES/73/218", b: "A/RES/74/197", depth: 1) { totalCount nodes { distanceA distanceB entity { id } } }
      }`),
    ).toEqual({
      closure: {
        totalCount: 10,
        nodes: [
          { distance: 1, entity: { id: 'A/72/417' } },
          { distance: 1, entity: { id: 'A/RES/56/183' } },
          { distance: 1, entity: { id: 'A/RES/70/125' } },
          { distance: 1, entity: { id: 'A/RES/72/200' } },
          { distance: 1, entity: { id: 'wsis/tunis-agenda' } },
          { distance: 2, entity: { id: 'A/72/64-E/2017/12' } },
          { distance: 2, entity: { id: 'A/C.2/72/L.13' } },
          { distance: 2, entity: { id: 'A/RES/57/270 B' } },
          { distance: 2, entity: { id: 'A/RES/60/252' } },
          { distance: 2, entity: { id: 'A/RES/70/1' } },
        ],
      },
      recalled: {
        nodes: [
          { entity: { id: 'A/RES/56/183' } },
          { entity: { id: 'A/RES/70/125' } },
          { entity: { id: 'A/RES/72/200' } },
        ],
      },
      citing: {
        nodes: [
          { distance: 1, entity: { id: 'A/72/417' } },
          { distance: 2, entity: { id: 'A/RES/73/218' } },
          { distance: 2, entity: { id: 'A/RES/74/197' } },
        ],
      },
      commonAncestors: {
        totalCount: 5,
        nodes: ['A/72/417', 'A/RES/56/183', 'A/RES/70/125', 'A/RES/72/200', 'wsis/tunis-agenda'].map(
          (id) => ({
            distanceA: 1,
            distanceB: 1,
            entity: { id },
          }),
        ),
      },
    });
  });

  test('subgraph: what an edge tells of its citation is the same, asked for little or for all of it', async () => {
    const asked = async (more: string) => {
      const { subgraph } = (await data(
        `{ subgraph(roots: ["A/72/417"], acts: [REAFFIRMS]) { edges { id citation { id act treatment basis implies paragraph { id ${more} } ${more && 'form target { id }'} } } } }`,
      )) as { subgraph: { edges: { id: string; citation: Record<string, unknown> | null }[] } };
      return subgraph.edges.map(({ id, citation }) => {
        if (citation === null) return { id };
        const { act, treatment, basis, implies, paragraph, id: reading } = citation;
        return { id, reading, act, treatment, basis, implies, paragraph: (paragraph as { id: string }).id };
      });
    };
    const little = await asked('');
    expect(little.length).toBeGreaterThan(0);
    expect(little).toEqual(await asked('label'));
    expect(little.map(({ basis }) => basis)).toContain('IMPLIED');
  });

  test('subgraph: nodes, edges, paragraphs between, and what a limit leaves out', async () => {
    const query = `query ($limit: Int, $paragraphs: Boolean) { subgraph(roots: ["A/RES/70/125"], depth: 1, direction: IN, limit: $limit, paragraphs: $paragraphs) {
      nodeCount edgeCount truncated omitted nodes { __typename id } edges { id type sourceId targetId citation { act } link { type } } } }`;
    expect(await data(query)).toMatchObject({
      subgraph: {
        nodes: [{ id: 'A/RES/70/125' }, { id: 'A/72/417' }, { id: 'A/RES/73/218' }, { id: 'A/RES/74/197' }],
        edges: expect.arrayContaining([
          {
            id: 'A/72/417#OP16/2',
            type: 'CITES',
            sourceId: 'A/72/417',
            targetId: 'A/RES/70/125',
            citation: { act: 'DECIDES' },
            link: null,
          },
        ]),
        edgeCount: 4,
        truncated: false,
        omitted: 0,
      },
    });
    expect(await data(query, { limit: 2 })).toMatchObject({
      subgraph: { nodeCount: 2, truncated: true, omitted: 2 },
    });
    // As many as there are: nothing is left out.
    expect(await data(query, { limit: 4 })).toMatchObject({
      subgraph: { nodeCount: 4, truncated: false, omitted: 0 },
    });
    const { subgraph } = (await data(query, { paragraphs: true })) as {
      subgraph: { nodes: unknown[]; edges: unknown[] };
    };
    expect(subgraph.nodes).toContainEqual({ __typename: 'Paragraph', id: 'A/72/417#OP16' });
    expect(subgraph.edges).toContainEqual(
      expect.objectContaining({ type: 'CONTAINS', sourceId: 'A/72/417', targetId: 'A/72/417#OP16' }),
    );
    expect(subgraph.edges).toContainEqual(
      expect.objectContaining({ id: 'A/72/417#OP16/2', sourceId: 'A/72/417#OP16', targetId: 'A/RES/70/125' }),
    );
  });

  test('co-citation, rankings, timeline', async () => {
    expect(
      await data(`{
        together: coCited(instrument: "56/183", types: [INSTRUMENT]) { totalCount nodes { count entity { id } } }
        documents: coCited(instrument: "56/183", within: DOCUMENT, acts: [RECALLS], first: 1) { nodes { count entity { id } } }
        rankings(types: [INSTRUMENT], first: 4) { totalCount nodes { rank count entity { id } } }
        next: rankings(types: [INSTRUMENT], by: CITING_DOCUMENTS, first: 2) { nodes { rank count entity { id } } }
        citing: rankings(by: CITATIONS_MADE, first: 1) { nodes { rank count entity { id } } totalCount }
        timeline(from: "2006", to: "2007") { totalCount nodes { date dateEnd entity { id } } }
      }`),
    ).toEqual({
      together: {
        totalCount: 4,
        nodes: [
          { count: 2, entity: { id: 'A/RES/70/125' } },
          { count: 2, entity: { id: 'A/RES/72/200' } },
          { count: 1, entity: { id: 'A/RES/57/270 B' } },
          { count: 1, entity: { id: 'A/RES/60/252' } },
        ],
      },
      documents: { nodes: [{ count: 3, entity: { id: 'A/RES/70/125' } }] },
      rankings: {
        totalCount: 10,
        nodes: [
          { rank: 1, count: 4, entity: { id: 'A/RES/70/125' } },
          { rank: 2, count: 3, entity: { id: 'A/RES/56/183' } },
          { rank: 2, count: 3, entity: { id: 'wsis/tunis-agenda' } },
          { rank: 4, count: 2, entity: { id: 'A/72/417' } },
        ],
      },
      next: {
        nodes: [
          { rank: 1, count: 3, entity: { id: 'A/RES/56/183' } },
          { rank: 1, count: 3, entity: { id: 'A/RES/70/125' } },
        ],
      },
      citing: { nodes: [{ rank: 1, count: 11, entity: { id: 'A/72/417' } }], totalCount: 3 },
      timeline: {
        totalCount: 2,
        nodes: [
          { date: '2006-10-30', dateEnd: '2006-11-02', entity: { id: 'igf/2006' } },
          { date: '2007-11', dateEnd: null, entity: { id: 'igf/2007' } },
        ],
      },
    });
  });
});

describe('pages', () => {
  const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
    instruments(first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
  interface Page {
    instruments: {
      edges: { cursor: string; node: { id: string } }[];
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
      totalCount: number;
    };
  }
  const ask = async (variables: Record<string, unknown>) =>
    ((await data(page, variables)) as unknown as Page).instruments;

  test('forward and backward paging meet every item once, in one order', async () => {
    const { edges: all, totalCount } = await ask({ first: 100 });
    expect(all).toHaveLength(totalCount);
    const forward: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await ask({ first: 3, after });
      forward.push(...edges.map((edge) => edge.node.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const backward: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await ask({ last: 4, before });
      backward.unshift(...edges.map((edge) => edge.node.id));
      [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(forward).toEqual(all.map((edge) => edge.node.id));
    expect(backward).toEqual(forward);
  });

  test('between two cursors, and pages with nothing on them', async () => {
    const { edges } = await ask({ first: 100 });
    const between = await ask({ first: 10, after: edges[1]?.cursor, before: edges[4]?.cursor });
    expect(between.edges.map((edge) => edge.node.id)).toEqual(edges.slice(2, 4).map((edge) => edge.node.id));
    expect(await ask({ first: 0 })).toMatchObject({
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: true },
    });
    expect((await ask({ first: 5, after: edges.at(-1)?.cursor })).edges).toEqual([]);
  });

  test.each([
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ first: -1 }, 'BAD_INPUT'],
    [{ first: 1, last: 1 }, 'BAD_INPUT'],
    [{ first: 1, after: 'xyz' }, 'BAD_CURSOR'],
    [{ first: 1, after: '' }, 'BAD_CURSOR'],
  ])('%j is %s', async (variables, code) => {
    expect((await codeOf(page, variables)).code).toBe(code);
  });

  test("another list's cursor is refused", async () => {
    const { edges } = await ask({ first: 1 });
    const query = 'query ($after: String) { events(first: 1, after: $after) { nodes { id } } }';
    expect(await codeOf(query, { after: edges[0]?.cursor })).toMatchObject({
      code: 'BAD_CURSOR',
      message: expect.stringContaining('another list'),
    });
  });
});

describe('dates', () => {
  test.each([
    ['2017-13', /calendar/],
    ['2017-02-30', /calendar/],
    ['last year', /no date/],
  ])('%s is no Date', async (from, words) => {
    const { code, message } = await codeOf('query ($from: Date) { timeline(from: $from) { totalCount } }', {
      from,
    });
    expect(code).toBe('BAD_INPUT');
    expect(message).toMatch(words);
  });

  test('a year is its first day at the start of a range and its last at the end; a range must not be turned round', async () => {
    const count = 'query ($from: Date, $to: Date) { timeline(from: $from, to: $to) { totalCount } }';
    expect(await data(count, { from: '2006-11-02', to: '2006' })).toEqual({ timeline: { totalCount: 1 } });
    expect(await data(count, { from: '2006-11-03', to: '2006' })).toEqual({ timeline: { totalCount: 0 } });
    expect(await data(count, { from: '2007-11', to: '2007-11' })).toEqual({ timeline: { totalCount: 1 } });
    expect((await codeOf(count, { from: '2008', to: '2007' })).code).toBe('BAD_INPUT');
  });
});

describe('one query for a list, not one for each item', () => {
  test('a page of paragraphs with citations, targets, documents and footnotes', async () => {
    const { graph: counted, queries } = counting(graph);
    const answer = await execute(
      counted,
      `{ paragraphs(first: 50) { nodes { id document { symbol } part { id }
        recalls { totalCount nodes { instrument { symbol title } } }
        citations { totalCount nodes { target { id names { text } } pinpoint { paragraphs { id } } evidence { clause { verb } footnote { footnote { id } } } } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ paragraphs: { nodes: expect.arrayContaining([expect.anything()]) } });
    expect(queries.length).toBeLessThanOrEqual(8);
    expect(new Set(queries).size).toBe(queries.length - 1); // citations and recalls are two filters of one query
  });

  test('a page of instruments with who cites each', async () => {
    const { graph: counted, queries } = counting(graph);
    await execute(
      counted,
      '{ instruments(first: 50) { nodes { citedBy(first: 2) { totalCount nodes { act paragraph { document { symbol } } } } links { totalCount } endorsedBy { id } treatmentHistory { totalCount } } } }',
    );
    expect(queries.length).toBeLessThanOrEqual(9);
  });
});

describe('what is too much is refused, and told', () => {
  const nest = (depth: number): string => (depth === 0 ? 'id' : `next { ${nest(depth - 1)} }`);
  test.each([
    ['depth', `{ paragraph(id: "A/72/417#OP16") { ${nest(20)} } }`, 'QUERY_TOO_DEEP'],
    [
      'depth behind fragments that are called like introspection',
      `{ paragraph(id: "A/72/417#OP16") { ...__schema } } fragment __schema on Paragraph { ${nest(20)} }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: edition { number }`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'lists inside lists',
      '{ instruments(first: 100) { nodes { citedBy(first: 100) { nodes { target { citedBy(first: 100) { nodes { id } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'the same by variables',
      'query ($n: Int = 100) { instruments(first: $n) { nodes { citedBy(first: $n) { nodes { target { citedBy(first: $n) { nodes { id } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'fragments that double',
      `{ paragraph(id: "A/72/417#OP16") { ...f0 } } ${Array.from({ length: 13 }, (_, i) => `fragment f${i} on Paragraph { id ${i < 12 ? `next { ...f${i + 1} } previous { ...f${i + 1} }` : ''} }`).join('\n')}`,
      'QUERY_TOO_COSTLY',
    ],
    ['tokens', `{ ${'edition { number } '.repeat(2_000)} }`, 'BAD_INPUT'],
    [
      'deep introspection',
      `{ __schema { types { ${'fields { type { '.repeat(9)} name ${'} }'.repeat(9)} } } }`,
      'BAD_INPUT',
    ],
    ['many ids', `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, 'PAGE_TOO_LARGE'],
    ['depth of a walk', '{ closure(root: "unga", depth: 99) { totalCount } }', 'BAD_INPUT'],
    ['subgraph limit', '{ subgraph(roots: ["unga"], limit: -1) { nodeCount } }', 'BAD_INPUT'],
    ['language', '{ entity(id: "unga") { title(language: "x; DROP") } }', 'BAD_INPUT'],
    ['writing', 'mutation { anything }', 'BAD_INPUT'],
  ])('%s', async (_, query, code) => {
    expect((await codeOf(query)).code).toBe(code);
  });

  test('introspection is answered whole', async () => {
    const { __schema } = (await data(getIntrospectionQuery())) as { __schema: { types: unknown[] } };
    expect(__schema.types.length).toBeGreaterThan(100);
  });

  test('time', async () => {
    const { errors } = await execute(
      graph,
      '{ rankings { totalCount nodes { count } } }',
      {},
      { limits: { timeoutMs: 0 } },
    );
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TIMEOUT');
  });

  test('a store that does not answer is unavailable, and says nothing of its inside', async () => {
    const gone = openGraph({ engine: 'neo4j', uri: 'bolt://127.0.0.1:9', retryMs: 1 });
    const { errors } = await execute(gone, '{ edition { number } }');
    await gone.close();
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'STORE_UNAVAILABLE' },
      message: expect.stringContaining('Try again'),
    });
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|bolt|at .*\.ts/i);
  });

  test('a fault of our own shows no message and is told to the caller', async () => {
    const broken = new Proxy(graph, {
      get: (target, property) =>
        property === 'read'
          ? () => Promise.reject(new Error('secret path /x'))
          : Reflect.get(target, property),
    });
    const faults: unknown[] = [];
    const { errors } = await execute(
      broken,
      '{ edition { number } }',
      {},
      { onFault: (fault) => faults.push(fault) },
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(String(faults[0])).toContain('secret');
  });
});
