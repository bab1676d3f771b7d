import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { execute } from '../../src/graphql/index.js';
import { harbours } from './harbours.js';

let plain: Graph;
let kept: Graph;
beforeAll(async () => {
  [plain, kept] = await Promise.all([harbours({ keepText: false }), harbours({ keepText: true })]);
});
afterAll(() => Promise.all([plain.close(), kept.close()]));

async function data<T>(graph: Graph, query: string): Promise<T> {
  const answer = await execute(graph, query, {}, { onFault: (fault) => console.error(fault) });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data)) as T;
}

interface Told {
  change: string;
  before: { label: string } | null;
  after: { label: string } | null;
}

async function failureOf(query: string) {
  const { errors } = await execute(plain, query);
  return { code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message ?? '' };
}

describe('compare', () => {
  test('tells what became of each paragraph', async () => {
    const { compare } = await data<{ compare: { paragraphs: Told[]; counts: object } }>(
      plain,
      `{ compare(before: "A/RES/90/10", after: "A/RES/91/11") { language counts { carriedOver changed moved new dropped }
         paragraphs { change similarity moved actShifted before { label } after { label } wordsIn { label } } } }`,
    );
    expect(compare).toMatchObject({
      language: 'en',
      counts: { carriedOver: 1, changed: 2, moved: 1, new: 2, dropped: 1 },
    });
    const told = compare.paragraphs.map(({ change, before, after }) => [change, before?.label, after?.label]);
    expect(told).toEqual([
      ['DROPPED', 'PP1', undefined],
      ['NEW', undefined, 'PP1'],
      ['CHANGED', 'PP2', 'PP2'],
      ['CHANGED', 'OP1', 'OP1'],
      [expect.stringMatching(/MOVED|CARRIED_OVER/), 'OP3', 'OP2'],
      [expect.stringMatching(/MOVED|CARRIED_OVER/), 'OP2', 'OP3'],
      ['NEW', undefined, 'OP4'],
    ]);
    expect(compare.paragraphs[2]).toMatchObject({ actShifted: true, moved: false, wordsIn: null });
  });

  test('tells which instruments came and went, and whose treatment shifted', async () => {
    expect(
      await data(
        plain,
        `{ compare(before: "A/RES/90/10", after: "A/RES/91/11") { entered(types: [INSTRUMENT]) { id } left(types: [INSTRUMENT]) { id }
           shifts { target { id } from { id } to { id } before after } } }`,
      ),
    ).toMatchObject({
      compare: {
        entered: [{ id: 'A/RES/90/10' }],
        left: [{ id: 'A/RES/70/1' }],
        shifts: [
          {
            target: { id: 'A/90/64' },
            from: { id: 'A/RES/90/10' },
            to: { id: 'A/RES/91/11' },
            before: ['WELCOMES'],
            after: ['NOTES'],
          },
          { target: { id: 'secretary-general' }, before: ['WELCOMES'], after: ['NOTES'] },
          {
            target: { id: 'wsis/tunis-agenda' },
            from: { id: 'A/RES/90/10' },
            to: { id: 'A/RES/91/11' },
            before: ['TAKES_NOTE'],
            after: ['WELCOMES'],
          },
        ],
      },
    });
  });

  test('tells the words that went and came where both texts were kept', async () => {
    const query =
      '{ compare(before: "A/RES/90/10", after: "A/RES/91/11") { paragraphs(changes: [CHANGED]) { wording { kind text } } } }';
    expect((await data<{ compare: { paragraphs: object[] } }>(kept, query)).compare.paragraphs[0]).toEqual({
      wording: [
        { kind: 'REMOVED', text: 'Welcoming ' },
        { kind: 'ADDED', text: 'Noting ' },
        { kind: 'SAME', text: 'the report of the Secretary-General on lamps and buoys,¹' },
      ],
    });
    expect((await data<{ compare: { paragraphs: object[] } }>(plain, query)).compare.paragraphs[0]).toEqual({
      wording: null,
    });
  });

  test('narrows the paragraphs to some changes', async () => {
    expect(
      await data(
        plain,
        '{ compare(before: "A/RES/90/10", after: "A/RES/91/11") { paragraphs(changes: [DROPPED]) { before { id } after { id } } } }',
      ),
    ).toEqual({ compare: { paragraphs: [{ before: { id: 'A/RES/90/10#PP1' }, after: null }] } });
  });

  test('says by a code why two texts cannot be compared', async () => {
    expect(await failureOf('{ compare(before: "A/RES/90/99", after: "A/RES/91/11") { language } }')).toEqual({
      code: 'NOT_FOUND',
      message: expect.stringContaining('A/RES/90/99'),
    });
    expect(await failureOf('{ compare(before: "A/RES/70/1", after: "A/RES/91/11") { language } }')).toEqual({
      code: 'NOT_READ',
      message: expect.stringContaining('A/RES/70/1'),
    });
    expect(await failureOf('{ compare(before: "A/RES/92/12", after: "A/RES/93/13") { language } }')).toEqual({
      code: 'NOT_COMPARABLE',
      message: expect.stringMatching(/in en.*in fr/),
    });
    expect((await failureOf('{ compare(before: "nonsense", after: "A/RES/91/11") { language } }')).code).toBe(
      'BAD_SYMBOL',
    );
  });
});

describe('series', () => {
  const members = async (form: string) =>
    (
      await data<{ series: { members: { id: string }[] } }>(plain, `{ series(${form}) { members { id } } }`)
    ).series.members.map(({ id }) => id);

  test('by title', async () => {
    expect(await members('title: "lights of small harbours"')).toEqual([
      'A/RES/90/10',
      'A/RES/91/11',
      'A/RES/92/12',
      'A/RES/93/13',
    ]);
    expect(await members('title: "Lights of small harbours", by: TITLE')).toEqual([
      'A/RES/90/10',
      'A/RES/91/11',
    ]);
  });
  test('by the chain of recalling, over a change of title and of language, and not to what is recalled beside', async () => {
    const chain = ['A/RES/90/10', 'A/RES/91/11', 'A/RES/92/12', 'A/RES/93/13'];
    expect(await members('instrument: "A/RES/92/12", by: RECALLS')).toEqual(chain);
    expect(await members('instrument: "91/11", by: RECALLS, from: 2036, to: "2037-12"')).toEqual([
      'A/RES/91/11',
      'A/RES/92/12',
    ]);
  });
  test('a text that several subjects recall first of all joins none of them', async () => {
    expect(await members('instrument: "A/RES/92/31"')).toEqual(['A/RES/92/31']);
    expect(await members('instrument: "A/RES/60/5"')).toEqual(['A/RES/60/5']);
  });
  test('a draft, and a report that carried one, stands for what it became', async () => {
    expect(await members('instrument: "A/C.2/92/L.7", by: TITLE')).toEqual(['A/RES/92/12']);
    expect(await members('instrument: "A/92/500", by: TITLE')).toEqual(['A/RES/92/12']);
  });
  test('gives its steps, in one language each, and how instruments came, went and were treated', async () => {
    const { series } = await data<{
      series: { title: string; steps: object[]; instruments: { nodes: object[]; totalCount: number } };
    }>(
      plain,
      `{ series(title: "Lights of small harbours") { title steps { before { id } after { id } counts { changed } }
         instruments(types: [INSTRUMENT], changed: true) { totalCount nodes { target { id } entered { id } left { id }
           treatments { text { id } acts paragraphs { id } } shifts { before after } } } } }`,
    );
    expect(series.title).toBe('Lights of small harbours');
    expect(series.steps).toEqual([
      { before: { id: 'A/RES/90/10' }, after: { id: 'A/RES/91/11' }, counts: { changed: 2 } },
      { before: { id: 'A/RES/91/11' }, after: { id: 'A/RES/92/12' }, counts: { changed: 1 } },
    ]);
    expect(series.instruments.nodes).toContainEqual({
      target: { id: 'wsis/tunis-agenda' },
      entered: { id: 'A/RES/90/10' },
      left: { id: 'A/RES/92/12' },
      treatments: [
        { text: { id: 'A/RES/90/10' }, acts: ['TAKES_NOTE'], paragraphs: [{ id: 'A/RES/90/10#OP1' }] },
        { text: { id: 'A/RES/91/11' }, acts: ['WELCOMES'], paragraphs: [{ id: 'A/RES/91/11#OP1' }] },
      ],
      shifts: [{ before: ['TAKES_NOTE'], after: ['WELCOMES'] }],
    });
    expect(series.instruments.nodes).toHaveLength(series.instruments.totalCount);
  });
  test('asks for one of two names, and says what was meant', async () => {
    expect((await failureOf('{ series { title } }')).code).toBe('BAD_INPUT');
    expect((await failureOf('{ series(instrument: "91/11", title: "x") { title } }')).code).toBe('BAD_INPUT');
    expect(await failureOf('{ series(title: "Lights of harbours") { title } }')).toEqual({
      code: 'NOT_FOUND',
      message: expect.stringContaining('Did you mean "Lights'),
    });
  });
});

describe('draftLife', () => {
  test.each(['A/C.2/92/L.7', 'A/RES/92/12', 'A/92/500'])('the whole way, asked for by %s', async (symbol) => {
    expect(
      await data(
        plain,
        `{ draftLife(instrument: "${symbol}") { stages { role instrument { id } links { type source { reference } } }
           steps { before { id } after { id } counts { carriedOver changed } } } }`,
      ),
    ).toEqual({
      draftLife: {
        stages: [
          {
            role: 'DRAFT',
            instrument: { id: 'A/C.2/92/L.7' },
            links: [{ type: 'DRAFT_OF', source: { reference: 'A/92/500, para. 4' } }],
          },
          {
            role: 'REPORT',
            instrument: { id: 'A/92/500' },
            links: [{ type: 'BASED_ON', source: { reference: 'A/92/500, para. 4' } }],
          },
          {
            role: 'ADOPTED',
            instrument: { id: 'A/RES/92/12' },
            links: [expect.anything(), expect.anything()],
          },
        ],
        steps: [
          {
            before: { id: 'A/C.2/92/L.7' },
            after: { id: 'A/RES/92/12' },
            counts: { carriedOver: 1, changed: 1 },
          },
        ],
      },
    });
  });
  test('a text of which no draft is known is alone, a report is refused, an unknown one is not found', async () => {
    expect(
      await data(plain, '{ draftLife(instrument: "A/RES/91/11") { stages { role } steps { language } } }'),
    ).toEqual({ draftLife: { stages: [{ role: 'ADOPTED' }], steps: [] } });
    expect((await failureOf('{ draftLife(instrument: "A/90/64") { stages { role } } }')).code).toBe(
      'BAD_INPUT',
    );
    expect((await failureOf('{ draftLife(instrument: "A/C.2/92/L.9") { stages { role } } }')).code).toBe(
      'NOT_FOUND',
    );
  });
});

test('a treatment history tells where the next text of a series treats it otherwise', async () => {
  expect(
    await data(
      plain,
      '{ treatmentHistory(instrument: "wsis/tunis-agenda") { shifts { from { id } to { id } before after } } }',
    ),
  ).toEqual({
    treatmentHistory: {
      shifts: [
        {
          from: { id: 'A/RES/90/10' },
          to: { id: 'A/RES/91/11' },
          before: ['TAKES_NOTE'],
          after: ['WELCOMES'],
        },
      ],
    },
  });
});

describe('texts kept', () => {
  const QUERY = `{ paragraph(id: "A/RES/91/11#OP3") { text fr: url(language: "fr") ar: url(language: "ar") } }`;

  test('are there to read, with the official address in each language', async () => {
    expect(await data(kept, QUERY)).toEqual({
      paragraph: {
        text: expect.stringMatching(/^Stresses that every lamp needs a keeper .* that he serves;$/),
        fr: 'https://docs.un.org/fr/A/RES/91/11',
        ar: 'https://docs.un.org/ar/A/RES/91/11',
      },
    });
  });
  test('are there to search, whatever the case and the accents', async () => {
    const search = (graph: Graph, text: string) =>
      data<{ paragraphs: { nodes: { id: string }[]; totalCount: number } }>(
        graph,
        `{ paragraphs(where: { text: "${text}" }) { totalCount nodes { id } } }`,
      );
    expect((await search(kept, 'EVERY LAMP needs')).paragraphs).toEqual({
      totalCount: 4,
      nodes: ['A/C.2/92/L.7#OP1', 'A/RES/90/10#OP2', 'A/RES/91/11#OP3', 'A/RES/92/12#OP1'].map((id) => ({
        id,
      })),
    });
    expect((await search(kept, 'a besoin d’un gardien')).paragraphs.nodes).toEqual([
      { id: 'A/RES/93/13#OP1' },
    ]);
    expect(
      await data(
        kept,
        '{ instrument(symbol: "91/11") { paragraphs(where: { text: "fishing" }) { totalCount nodes { label } } } }',
      ),
    ).toEqual({ instrument: { paragraphs: { totalCount: 1, nodes: [{ label: 'OP2' }] } } });
  });
  test('stand beside each other in a comparison', async () => {
    expect(
      await data(
        kept,
        '{ compare(before: "A/C.2/92/L.7", after: "A/RES/92/12") { paragraphs(changes: [CHANGED]) { before { text } after { text } } } }',
      ),
    ).toEqual({
      compare: {
        paragraphs: [
          {
            before: { text: expect.stringContaining('paid and housed') },
            after: { text: expect.stringContaining('paid, housed and heard') },
          },
        ],
      },
    });
  });
  test('without them the text is null and the address still there', async () => {
    expect(await data(plain, QUERY)).toEqual({
      paragraph: {
        text: null,
        fr: 'https://docs.un.org/fr/A/RES/91/11',
        ar: 'https://docs.un.org/ar/A/RES/91/11',
      },
    });
    expect(await data(plain, '{ paragraphs(where: { text: "lamp" }) { totalCount } }')).toEqual({
      paragraphs: { totalCount: 0 },
    });
  });
});
