import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, MEMORY, openGraph } from '../../src/graph/index.js';
import { execute } from '../../src/graphql/index.js';
import { seed, sourceFrom } from '../../src/seeder/index.js';

const entry = (id: string, label: string, kind: string, name: string, alias?: string) => ({
  id,
  label,
  kind,
  names: { en: [name] },
  ...(alias === undefined ? {} : { aliases: { en: [alias] } }),
  source: 'Yearbook',
});

/** What bears the name of something else: thesaurus terms, the country of a State, a day and the resolution that proclaims it. */
const registry = {
  format: 'recalling-registry/1',
  entries: [
    entry('subject/a-forum-of-ferries', 'Subject', 'THESAURUS_TERM', 'Forum of Ferries'),
    entry('ferries', 'Event', 'FORUM_SERIES', 'Forum of Ferries'),
    entry('state/norland', 'State', 'MEMBER_STATE', 'Norland'),
    entry('place/norland', 'Place', 'COUNTRY', 'Norland'),
    entry('A/RES/90/8', 'Instrument', 'RESOLUTION', 'Day of the Ferries'),
    entry('ferries-day', 'Event', 'OBSERVANCE', 'Day of the Ferries'),
    entry('subject/tides', 'Subject', 'THESAURUS_TERM', 'Tides'),
    entry('tide-tables', 'Initiative', 'PROGRAMME', 'Programme on tide tables', 'Tides'),
    entry('fair-tides-agreement', 'Instrument', 'TREATY', 'Agreement on fair tides'),
    entry('A/RES/56/183', 'Instrument', 'RESOLUTION', 'World summit of ferries'),
    entry('A/RES/90/5', 'Instrument', 'RESOLUTION', 'Five ferries'),
  ],
};

let graph: Graph;
beforeAll(async () => {
  graph = openGraph({ engine: 'grafeo', path: MEMORY });
  await seed(graph, [sourceFrom(JSON.stringify(registry), 'registry/ferries.json')]);
});
afterAll(() => graph.close());

/** The id that a question finds, or what its error says. */
async function found(question: string): Promise<unknown> {
  const { data, errors } = await execute(graph, `{ found: ${question} { id } }`);
  return errors?.[0] ? errors[0].extensions : (data as { found: { id: string } }).found.id;
}

describe('a name that several bear', () => {
  test('is seldom that of a subject or of a place', async () => {
    expect(await found('entity(id: "Forum of Ferries")')).toBe('ferries');
    expect(await found('entity(id: "Norland")')).toBe('state/norland');
    expect(await found('entity(id: "Tides")')).toBe('tide-tables');
    const { data } = await execute(graph, '{ resolve(text: "Tides") { readings { entity { id } } } }');
    expect(data).toMatchObject({
      resolve: { readings: [{ entity: { id: 'tide-tables' } }, { entity: { id: 'subject/tides' } }] },
    });
  });

  test('is the instrument’s where an instrument is asked for, and nobody’s where it is not said', async () => {
    expect(await found('instrument(symbol: "Day of the Ferries")')).toBe('A/RES/90/8');
    expect(await found('entity(id: "Day of the Ferries")')).toMatchObject({
      code: 'BAD_INPUT',
      candidates: ['A/RES/90/8', 'ferries-day'],
    });
  });
});

test('of two types that a filter takes, the first is meant', async () => {
  const { errors } = await execute(graph, '{ instruments(where: { subject: "Tides" }) { totalCount } }');
  expect(errors).toBeUndefined();
});

describe('what may have been meant', () => {
  const suggestions = async (question: string) =>
    ((await found(question)) as { suggestions: string[] }).suggestions;

  test('is of the type asked for', async () => {
    const { errors } = await execute(graph, '{ instruments(where: { subject: "Tide" }) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_SYMBOL',
      suggestions: expect.not.arrayContaining(['fair-tides-agreement']),
    });
    expect(await suggestions('instrument(symbol: "tide")')).toEqual(['fair-tides-agreement']);
  });

  test('is the symbol nearest by its letters, before those that share a number with it', async () => {
    expect((await suggestions('instrument(symbol: "A/RES/5/183x")'))[0]).toBe('A/RES/56/183');
  });
});

test('what a form means comes once each, what the graph holds first, and needs no suggestions then', async () => {
  const { data } = await execute(
    graph,
    `{ number: resolve(text: "56/183") { readings { symbol by entity { id } } suggestions }
       name: resolve(text: "World summit of ferries") { readings { symbol by entity { id } } suggestions } }`,
  );
  const { number, name } = JSON.parse(JSON.stringify(data));
  const [held, ...others] = number.readings as { symbol: string; entity: object | null }[];
  expect(held).toEqual({ symbol: 'A/RES/56/183', by: 'SYMBOL', entity: { id: 'A/RES/56/183' } });
  expect(others.map(({ entity }) => entity)).toEqual(others.map(() => null));
  expect(new Set(others.map(({ symbol }) => symbol)).size).toBe(others.length);
  expect(others.length).toBeGreaterThan(0);
  expect(others.map(({ symbol }) => symbol)).not.toContain('A/RES/56/183');
  expect(name.readings).toEqual([{ symbol: 'A/RES/56/183', by: 'NAME', entity: { id: 'A/RES/56/183' } }]);
  expect([number.suggestions, name.suggestions]).toEqual([[], []]);
});

test('a symbol that is not held is told as it was read, where it was written otherwise', async () => {
  const said = async (symbol: string) =>
    (await execute(graph, `{ instrument(symbol: "${symbol}") { id } }`)).errors?.[0]?.message;
  expect(await said('GA resolution 55/7')).toContain(
    '"GA resolution 55/7" (read as A/RES/55/7) is a sound symbol',
  );
  expect(await said('A/RES/55/7')).toContain('"A/RES/55/7" is a sound symbol');
});

test('each question of a request stands for itself', async () => {
  const { data, errors } = await execute(
    graph,
    `{ entity(id: "ferries") { id }
       compare(before: "A/RES/90/5", after: "A/RES/90/8") { language }
       series(title: "Nothing of the kind") { title }
       draftLife(instrument: "A/RES/99/1") { stages { role } }
       instruments(where: { against: "Nobody" }) { totalCount }
       subgraph(roots: ["nothing"]) { nodeCount }
       nodes(ids: ["${Array.from({ length: 101 }, (_, index) => index).join('", "')}"]) { id } }`,
  );
  expect(data).toEqual({
    entity: { id: 'ferries' },
    compare: null,
    series: null,
    draftLife: null,
    instruments: null,
    subgraph: null,
    nodes: null,
  });
  expect(
    Object.fromEntries(errors?.map(({ path, extensions }) => [path?.[0], extensions?.code]) ?? []),
  ).toEqual({
    compare: 'NOT_READ',
    series: 'NOT_FOUND',
    draftLife: 'NOT_FOUND',
    instruments: 'BAD_SYMBOL',
    subgraph: 'BAD_SYMBOL',
    nodes: 'PAGE_TOO_LARGE',
  });
});

test('a series of symbols that there is none of is refused, with those that there are', async () => {
  const { errors } = await execute(graph, '{ instruments(where: { series: ["A/RES"] }) { totalCount } }');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('give one of GA_RESOLUTION, ECOSOC_RESOLUTION'),
    extensions: { code: 'BAD_INPUT' },
  });
});
