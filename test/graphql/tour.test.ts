import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, MEMORY, openGraph } from '../../src/graph/index.js';
import { execute } from '../../src/graphql/index.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';

const readme = readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8');
const tour = /\n## A tour\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
const questions = [
  ...tour.matchAll(/\*\*(\d+\. .*?)\*\*[^\n]*\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g),
].map(([, title = '', query = '', answer = '']) => ({ title, query, answer }));

let graph: Graph;
beforeAll(async () => {
  graph = openGraph({ engine: 'grafeo', path: MEMORY });
  await seed(graph, readSeedFolder(join(PACKAGE_ROOT, 'seed')));
}, 300_000);
afterAll(() => graph?.close());

const ask = async (query: string) => {
  const answer = await execute(graph, query, {}, { limits: { timeoutMs: 60_000 } });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
};

/** As the resolutions themselves list their predecessors. */
const ICT =
  /^A\/RES\/(56\/183|57\/238|59\/220|60\/252|62\/182|63\/202|64\/187|65\/141|66\/184|67\/195|68\/198|69\/204|70\/184|71\/212|72\/200|73\/218|74\/197|75\/202|76\/189|77\/150|78\/132|79\/194|80\/118)$/;

describe("README's tour", () => {
  test('has ten questions', () => expect(questions).toHaveLength(10));

  test.each(questions)(
    '$title is answered as printed (else: npm run tour)',
    async ({ query, answer }) => {
      expect(await ask(query)).toEqual(JSON.parse(answer));
    },
    60_000,
  );
});

describe('what is shipped', () => {
  test('all 40 documents of the field are read', async () => {
    expect(await ask('{ documents { totalCount } }')).toEqual({ documents: { totalCount: 41 } });
  });
  test('sources contradict each other in one day alone, which the review prints otherwise than the metadata', async () => {
    const { conflicts } = await ask('{ conflicts { nodes { field kept other } } }');
    expect(conflicts.nodes).toEqual([{ field: 'date', kept: '2025-03-25', other: '2025-03-27' }]);
  });
  test.each([
    ['A/C.2/80/L.17', ['A/C.2/80/L.17', 'A/C.2/80/L.58', 'A/80/555', 'A/RES/80/118']],
    ['A/RES/80/147', ['A/C.2/80/L.18', 'A/C.2/80/L.47', 'A/80/555', 'A/RES/80/147']],
    ['A/80/L.41', ['A/80/L.41', 'A/RES/80/173']],
    ['A/RES/72/200', ['A/C.2/72/L.5', 'A/C.2/72/L.66', 'A/72/417', 'A/72/417#draft', 'A/RES/72/200']],
  ])('the life of %s', async (instrument, stages) => {
    const { draftLife } = await ask(
      `{ draftLife(instrument: "${instrument}") { stages { instrument { id } } } }`,
    );
    expect(draftLife.stages.map(({ instrument: { id } }: { instrument: { id: string } }) => id)).toEqual(
      stages,
    );
  });
  test.each([
    ['A/C.2/80/L.17', ICT, 22],
    ['A/RES/80/118', ICT, 22],
    ['A/72/417', ICT, 22],
    [
      'A/RES/80/147',
      /^A\/RES\/(58\/200|60\/205|61\/207|62\/201|64\/212|66\/211|68\/220|70\/213|72\/228|74\/229|76\/213|78\/160|80\/147)$/,
      13,
    ],
    [
      'E/RES/2025/18',
      /^E\/RES\/20(06\/46|08\/3|09\/7|10\/2|11\/16|12\/5|13\/9|14\/27|15\/26|16\/22|17\/21|18\/28|19\/24|20\/12|21\/28|22\/15|23\/3|24\/13|25\/18)$/,
      19,
    ],
    ['E/RES/2025/19', /^E\/RES\/20(16\/23|20\/13|21\/29|22\/16|23\/4|24\/14|25\/19)$/, 5],
  ])('the series of %s, and nothing that it merely recalls', async (instrument, member, least) => {
    const { series } = await ask(`{ series(instrument: "${instrument}") { members { id } } }`);
    const ids: string[] = series.members.map(({ id }: { id: string }) => id);
    expect(ids.filter((id) => !member.test(id))).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(least);
    const years = ids.map((id) => Number(/RES\/(\d+)/.exec(id)?.[1]));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
  test('a report that carried several texts says whose lives there are', async () => {
    const { errors } = await execute(graph, '{ draftLife(instrument: "A/80/555") { stages { role } } }', {});
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_INPUT',
      candidates: ['A/RES/80/118', 'A/RES/80/147'],
    });
  });
  test.each([
    ['lldc/3', 'A/RES/80/3'],
    ['social-summit-2025', 'A/RES/80/5'],
    ['unctad/16', 'unctad/geneva-consensus'],
    ['sdg-summit/2019', 'A/RES/74/4'],
  ])('the outcome of %s', async (event, outcome) => {
    const { entity } = await ask(`{ entity(id: "${event}") { ... on Event { outcomes { id } } } }`);
    expect(entity.outcomes).toEqual([{ id: outcome }]);
  });
  test('votes are links to States, each State one entity', async () => {
    const { instrument, states } = await ask(
      `{ instrument(symbol: "A/RES/80/118") { favouredBy { id } opposedBy { id } }
         states(where: { ids: ["state/turkey", "state/turkiye", "state/netherlands"] }) { nodes { id } } }`,
    );
    expect(instrument.favouredBy).toHaveLength(181);
    expect(instrument.opposedBy.map(({ id }: { id: string }) => id)).toEqual([
      'state/argentina',
      'state/united-states-of-america',
    ]);
    expect(states.nodes.map(({ id }: { id: string }) => id)).not.toContain('state/turkey');
  });
  test('no sentence of a document is stored', async () => {
    const { documents } = await ask(
      '{ documents(first: 50) { nodes { id paragraphs(first: 5) { nodes { text } } } } }',
    );
    for (const { paragraphs } of documents.nodes)
      for (const { text } of paragraphs.nodes) expect(text).toBeNull();
  });
});

test('instruments are found by committee, item of the agenda, sponsor and vote, in any written form', async () => {
  expect(
    await ask(`{
      against: instruments(where: { against: "United States of America", committee: "Second Committee", agendaItems: ["15"] }) { nodes { symbol } }
      short: instruments(where: { against: "USA", inFavour: "UK", committee: "Second Committee", agendaItems: ["15"] }) { nodes { symbol } }
      split: instruments(where: { inFavour: "الصين", abstaining: "Israel" }) { nodes { symbol } }
      drafts: instruments(where: { sponsor: "Group of 77 and China", kinds: [DRAFT_RESOLUTION], from: "2025" }) { nodes { symbol } }
      typed: instruments(where: { sponsor: "G77", kinds: [DRAFT_RESOLUTION], from: "2025" }) { nodes { symbol } }
    }`),
  ).toEqual({
    against: { nodes: [{ symbol: 'A/RES/80/118' }] },
    short: { nodes: [{ symbol: 'A/RES/80/118' }] },
    split: { nodes: [{ symbol: 'A/RES/80/118' }] },
    drafts: { nodes: [{ symbol: 'A/C.2/80/L.17' }, { symbol: 'A/C.2/80/L.18' }] },
    typed: { nodes: [{ symbol: 'A/C.2/80/L.17' }, { symbol: 'A/C.2/80/L.18' }] },
  });
});
