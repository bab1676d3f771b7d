import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, MEMORY, openGraph } from '../../src/graph/index.js';
import { Context } from '../../src/graphql/context.js';
import { execute } from '../../src/graphql/index.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { reach, shortestWay, Walker } from '../../src/graphql/walk.js';
import { seed, sourceFrom } from '../../src/seeder/index.js';
import type { Act } from '../../src/seedfile/index.js';
import { documentOf } from './fixture.js';

const entry = (id: string, kind: string, name: string, more: object = {}) => ({
  id,
  label: 'Instrument',
  kind,
  names: { en: [name] },
  source: 'Yearbook',
  ...more,
});
const OARS = { title: 'Oars of ferries' };
const becomes = { links: [{ type: 'DRAFT_OF', to: 'A/RES/90/20' }] };

/** A resolution that two drafts became, its unread namesakes without a date, and a chain of citations. */
const registry = {
  format: 'recalling-registry/1',
  entries: [
    entry('A/RES/90/20', 'RESOLUTION', 'Ferries at night', { date: '2035-12-19' }),
    entry('A/RES/88/5', 'RESOLUTION', 'Ferries at night'),
    entry('A/RES/92/6', 'RESOLUTION', 'Ferries at night'),
    entry('A/C.2/90/L.1', 'DRAFT_RESOLUTION', 'Ferries at night', { date: '2035-11-20', ...becomes }),
    entry('A/C.2/90/L.2', 'DRAFT_RESOLUTION', 'Ferries at night', { date: '2035-10-10', ...becomes }),
    entry('A/C.2/90/L.3', 'DRAFT_RESOLUTION', 'Ferries at night', becomes),
    // A report that carried one text, from its draft to what was made of it, and one whose draft went no further.
    entry('A/90/700', 'REPORT', 'Report on decks'),
    entry('A/C.2/90/L.11', 'DRAFT_RESOLUTION', 'Decks', {
      links: [{ type: 'CONTAINED_IN', to: 'A/90/700' }],
    }),
    entry('A/RES/90/41', 'RESOLUTION', 'Decks', {
      links: [
        { type: 'BASED_ON', to: 'A/90/700' },
        { type: 'BASED_ON', to: 'A/C.2/90/L.11' },
      ],
    }),
    entry('A/90/701', 'REPORT', 'Report on masts'),
    entry('A/C.2/90/L.15', 'DRAFT_RESOLUTION', 'Masts', {
      links: [{ type: 'CONTAINED_IN', to: 'A/90/701' }],
    }),
    entry('A/RES/80/1', 'RESOLUTION', 'Rudders'),
    entry('A/RES/80/2', 'RESOLUTION', 'Sails'),
    ...[1, 2, 3, 4].map((number) => entry(`A/80/${number}`, 'REPORT', `Report on oar ${number}`)),
    entry('unga', 'PRINCIPAL_ORGAN', 'General Assembly', { label: 'Body' }),
  ],
};
const text = (
  symbol: string,
  date: string,
  cited: Record<string, Act>,
  more: { title?: string; recalls?: string[] } = {},
) => {
  const recalls = (more.recalls ?? []).map((target): [string, Act] => [target, 'RECALLS']);
  const file = documentOf(symbol, 'RESOLUTION', date, [
    { section: 'PREAMBLE', label: 'PP1', number: 1, partOf: symbol, cites: recalls },
    { section: 'OPERATIVE', label: 'OP1', number: 1, partOf: symbol, cites: Object.entries(cited) },
  ]);
  return { ...file, document: { ...file.document, title: { en: [more.title ?? `Voyage ${symbol}`] } } };
};

let graph: Graph;
beforeAll(async () => {
  graph = openGraph({ engine: 'grafeo', path: MEMORY });
  await seed(graph, [
    sourceFrom(JSON.stringify(registry), 'registry/ferries.json'),
    ...[
      text('A/RES/90/20', '2035-12-19', { 'A/RES/88/5': 'NOTES', 'A/RES/80/1': 'NOTES' }),
      text('A/RES/91/4', '2036-12-19', { 'A/RES/90/20': 'NOTES', 'A/RES/80/2': 'NOTES' }),
      text('A/RES/89/9', '2034-12-19', { 'A/80/1': 'NOTES', 'A/80/3': 'NOTES', 'A/80/4': 'NOTES' }, OARS),
      text('A/RES/90/9', '2035-12-19', { 'A/80/1': 'NOTES', 'A/80/2': 'NOTES', 'A/80/4': 'ENDORSES' }, OARS),
      text('A/RES/91/9', '2036-12-19', { 'A/80/1': 'NOTES', 'A/80/2': 'NOTES' }, OARS),
      // Of what it recalls first of all one is older, though its symbol stands behind, and one is not adopted yet.
      text('A/RES/91/30', '2036-12-20', {}, { recalls: ['A/RES/89/30', 'A/RES/9/30', 'A/RES/92/30'] }),
      text('A/RES/89/30', '2034-12-20', {}),
      text('A/RES/9/30', '1954-12-04', {}),
      text('A/RES/92/30', '2037-12-20', {}),
    ].map((file) => sourceFrom(JSON.stringify(file), `${file.document.symbol.replaceAll('/', '_')}.json`)),
  ]);
});
afterAll(() => graph.close());

async function ask(question: string) {
  const { data, errors } = await execute(graph, question);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

test('the stages of a life that no link puts in order stand by date, those without one last', async () => {
  const { draftLife } = (await ask(
    '{ draftLife(instrument: "A/RES/90/20") { stages { instrument { id } } } }',
  )) as { draftLife: { stages: { instrument: { id: string } }[] } };
  expect(draftLife.stages.map(({ instrument }) => instrument.id)).toEqual([
    'A/C.2/90/L.2',
    'A/C.2/90/L.1',
    'A/C.2/90/L.3',
    'A/RES/90/20',
  ]);
});

test.each([
  ['A/90/700', ['A/C.2/90/L.11', 'A/90/700', 'A/RES/90/41']],
  ['A/C.2/90/L.11', ['A/C.2/90/L.11', 'A/90/700', 'A/RES/90/41']],
  ['A/90/701', ['A/C.2/90/L.15', 'A/90/701']],
  ['A/C.2/90/L.15', ['A/C.2/90/L.15', 'A/90/701']],
])('the life that %s belongs to is one, with the report that carried it', async (named, ids) => {
  const { draftLife } = await ask(`{ draftLife(instrument: "${named}") { stages { instrument { id } } } }`);
  expect(draftLife).toEqual({ stages: ids.map((id) => ({ instrument: { id } })) });
});

describe('a series', () => {
  test.each([
    ['', ['A/RES/88/5', 'A/RES/90/20', 'A/RES/92/6']],
    [', from: "2035"', ['A/RES/90/20', 'A/RES/92/6']],
    [', from: "2035-12-20"', ['A/RES/92/6']],
    [', to: "2035"', ['A/RES/88/5', 'A/RES/90/20']],
    [', to: "2035-12-19"', ['A/RES/88/5', 'A/RES/90/20']],
    [', to: "2035-12-18"', ['A/RES/88/5']],
    [', from: "2034", to: "2036"', ['A/RES/90/20']],
  ])('of%s has its texts, those without a date by the session of their symbols', async (range, ids) => {
    const { series } = await ask(
      `{ series(instrument: "A/RES/90/20", by: TITLE${range}) { members { id } } }`,
    );
    expect(series).toEqual({ members: ids.map((id) => ({ id })) });
  });

  test('has no steps where its texts were read without fingerprints, and no error', async () => {
    const { series } = await ask(
      '{ series(instrument: "A/RES/91/4") { steps { language } instruments { totalCount } } }',
    );
    expect(series).toMatchObject({ steps: [] });
  });
});

test('what a series cites changed where it came later, went, or was treated otherwise by a text that still cites it', async () => {
  const { series } = (await ask(
    `{ series(title: "Oars of ferries") { instruments(changed: true) { nodes { target { id } entered { id } left { id }
       shifts { from { id } to { id } before after } } } } }`,
  )) as { series: { instruments: { nodes: object[] } } };
  const [first, second, third] = ['A/RES/89/9', 'A/RES/90/9', 'A/RES/91/9'].map((id) => ({ id }));
  expect(series.instruments.nodes).toEqual([
    { target: { id: 'A/80/2' }, entered: second, left: null, shifts: [] },
    {
      target: { id: 'A/80/4' },
      entered: first,
      left: third,
      shifts: [{ from: first, to: second, before: ['NOTES'], after: ['ENDORSES'] }],
    },
    { target: { id: 'A/80/3' }, entered: first, left: second, shifts: [] },
  ]);
});

test('a text follows the latest of the earlier ones that it recalls first of all', async () => {
  const { series } = await ask('{ series(instrument: "A/RES/91/30", by: RECALLS) { members { id } } }');
  expect(series).toEqual({ members: [{ id: 'A/RES/89/30' }, { id: 'A/RES/91/30' }] });
});

test('of a title that is nobody’s, those of resolutions and decisions alone may have been meant', async () => {
  const { errors } = await execute(graph, '{ series(title: "Report on oars of ferries") { title } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  expect(errors?.[0]?.extensions?.suggestions).toContain('Oars of ferries');
  expect(errors?.[0]?.extensions?.suggestions).not.toContain('Report on oar 1');
});

test('what is reached, or the way between two, is refused rather than told by half', async () => {
  const context = new Context(graph, DEFAULT_LIMITS);
  const whole = await reach(new Walker(context, {}, [], 2), 'A/RES/91/4', 2, 'OUT');
  expect([...whole.keys()]).toEqual(['A/RES/80/2', 'A/RES/90/20', 'A/RES/80/1', 'A/RES/88/5']);
  const narrow = () => new Walker(context, {}, [], 1);
  const refused = { extensions: { code: 'QUERY_TOO_COSTLY' } };
  await expect(reach(narrow(), 'A/RES/91/4', 2, 'OUT')).rejects.toMatchObject(refused);
  await expect(shortestWay(narrow(), 'A/RES/91/4', 'A/RES/88/5', 'OUT', 4)).rejects.toMatchObject(refused);
});
