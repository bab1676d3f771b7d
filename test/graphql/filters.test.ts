import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Graph, MEMORY, openGraph } from '../../src/graph/index.js';
import { execute } from '../../src/graphql/index.js';
import { seed, sourceFrom } from '../../src/seeder/index.js';

/** A State, a subject that bears the State's short name, and a resolution that the State voted against. */
const registry = {
  format: 'recalling-registry/1',
  entries: [
    {
      id: 'A/RES/90/7',
      label: 'Instrument',
      kind: 'RESOLUTION',
      names: { en: ['Bridges of data'] },
      facts: { agendaItem: '99 (ff)', adoptionMeeting: '7th plenary meeting' },
      links: [
        { type: 'OPPOSED_BY', to: 'state/united-islands-of-the-north' },
        { type: 'ABOUT', to: 'subject/united-islands' },
      ],
      source: 'Yearbook',
    },
    {
      id: 'state/united-islands-of-the-north',
      label: 'State',
      kind: 'MEMBER_STATE',
      names: { en: ['United Islands of the North'] },
      aliases: { en: ['United Islands'] },
      source: 'Yearbook',
    },
    {
      id: 'subject/united-islands',
      label: 'Subject',
      kind: 'THESAURUS_TERM',
      names: { en: ['United Islands'] },
      source: 'Yearbook',
    },
  ],
};

let graph: Graph;
beforeAll(async () => {
  graph = openGraph({ engine: 'grafeo', path: MEMORY });
  await seed(graph, [sourceFrom(JSON.stringify(registry), 'registry/north.json')]);
});
afterAll(() => graph.close());

const found = async (where: string) => {
  const { data, errors } = await execute(graph, `{ instruments(where: { ${where} }) { nodes { id } } }`);
  if (errors) return errors[0]?.message;
  return (data as { instruments: { nodes: { id: string }[] } }).instruments.nodes.map(({ id }) => id);
};

test('a name means the State where a State is asked for, and the subject where a subject is', async () => {
  expect(await found('against: "United Islands"')).toEqual(['A/RES/90/7']);
  expect(await found('subject: "United Islands"')).toEqual(['A/RES/90/7']);
  expect(await found('against: "A/RES/90/7"')).toBe(
    'against: "A/RES/90/7" is A/RES/90/7, of type INSTRUMENT: expected is STATE.',
  );
});

test.each(['99 (ff)', '99(ff)', 'Agenda item 99 (FF)', '99 ff)'])(
  'the item of the agenda as it is typed: %s',
  async (item) => expect(await found(`agendaItems: ["${item}"]`)).toEqual(['A/RES/90/7']),
);

test('facts are what the sources say beside the fields, and nothing that the graph keeps for itself', async () => {
  const { data } = await execute(
    graph,
    '{ instrument(symbol: "A/RES/90/7") { agendaItem facts { name values } } }',
  );
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    instrument: {
      agendaItem: '99 (ff)',
      facts: [{ name: 'adoptionMeeting', values: ['7th plenary meeting'] }],
    },
  });
});
