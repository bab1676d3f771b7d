import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph, Row } from '../../src/graph/index.js';
import { readSeedFolder, type SeedSource, seed, sourceFrom } from '../../src/seeder/index.js';
import { SeedFileError } from '../../src/seedfile/index.js';
import { openBothEngines, START_TIMEOUT_MS } from '../neo4j/neo4j.js';
import { everything, fixture, registry } from './helpers.js';

let engines: Awaited<ReturnType<typeof openBothEngines>>;

beforeAll(async () => {
  engines = await openBothEngines();
}, START_TIMEOUT_MS);

afterEach(async () => {
  for (const graph of engines.graphs) {
    await seed(graph, [], { prune: true });
    // What is taken out leaves nothing behind: this is checked after every test.
    expect(await everything(graph)).toEqual({ nodes: [], relationships: [] });
  }
}, 60_000);

afterAll(() => engines?.close());

const onEach = (name: string, check: (graph: Graph) => Promise<void>) =>
  test(name, async () => {
    expect(engines.graphs.length).toBeGreaterThan(0);
    for (const graph of engines.graphs) await check(graph);
  }, 60_000);

const load = (graph: Graph, ...sources: SeedSource[]) => seed(graph, sources);
const entity = async (graph: Graph, id: string): Promise<Row | undefined> =>
  (await graph.read('load/identities', { ids: [id] }))[0]?.entity as Row | undefined;
const relationships = async (graph: Graph, type: string): Promise<Row[]> =>
  (await graph.read('../test/seeder/all-relationships')).filter((row) => row.type === type);

onEach('a second run reports no change and writes nothing', async (graph) => {
  const sources = readSeedFolder('test/fixtures/seed');
  const first = await seed(graph, sources, { prune: true });
  expect(first.added).toHaveLength(7);
  const before = [await everything(graph), await graph.read('store/edition')];
  const second = await seed(graph, sources, { prune: true });
  expect(second).toMatchObject({ added: [], changed: [], removed: [] });
  expect(second.unchanged).toHaveLength(7);
  expect([await everything(graph), await graph.read('store/edition')]).toEqual(before);
});

onEach('the order of loading does not matter', async (graph) => {
  const [report, resolution] = [fixture('A_90_500'), fixture('A_RES_89_1')];
  await load(graph, ...registry(), resolution, report);
  const forwards = await everything(graph);
  await seed(graph, [], { prune: true });
  await load(graph, ...registry());
  await load(graph, report);
  await load(graph, resolution);
  expect(await everything(graph)).toEqual(forwards);
});

onEach('a document that changes leaves none of what it said before', async (graph) => {
  await load(graph, ...registry(), fixture('A_RES_89_1'), fixture('A_90_500'));
  const before = await everything(graph);
  const changed = fixture('A_90_500', (file) => {
    file.citations = file.citations.slice(0, 2);
    file.entities = file.entities
      .filter(({ id }) => id !== 'A/90/63')
      .concat(
        file.entities.filter(({ id }) => id === 'A/90/63').map((e) => ({ ...e, names: { en: ['Renamed'] } })),
      );
    file.mentions = [];
  });
  expect((await load(graph, changed)).changed).toEqual(['A/90/500']);
  expect(await entity(graph, 'A/90/63')).toMatchObject({ name: 'Renamed', placeholder: false });
  expect(await relationships(graph, 'LEAVES_OPEN')).toEqual([]);
  await load(graph, fixture('A_90_500'));
  expect(await everything(graph)).toEqual(before);
});

onEach(
  'what is still referred to stays as a placeholder, and is completed by what comes later',
  async (graph) => {
    await load(graph, ...registry(), fixture('A_RES_89_1'));
    expect(await entity(graph, 'A/89/400')).toMatchObject({
      placeholder: true,
      kind: 'REPORT',
      symbol: 'A/89/400',
      session: 89,
    });
    const later = fixture('A_90_500', (file) => {
      file.entities.push({
        id: 'A/89/400',
        label: 'Instrument',
        kind: 'REPORT',
        names: { en: ['The report before'] },
        date: '2034-11-30',
        source: { kind: 'document', document: 'A/90/500' },
      });
    });
    await load(graph, later);
    expect(await entity(graph, 'A/89/400')).toMatchObject({
      placeholder: false,
      kind: 'REPORT',
      year: 2034,
      name: 'The report before',
    });
    await seed(graph, [...registry(), fixture('A_RES_89_1')], { prune: true });
    expect(await entity(graph, 'A/89/400')).toMatchObject({ placeholder: true, kind: 'REPORT' });
  },
);

onEach('a pinpoint is led to its paragraph when that comes, and let go when it goes', async (graph) => {
  await load(graph, ...registry(), fixture('A_90_500'));
  expect(await relationships(graph, 'PINPOINTS')).toEqual([]);
  const found = {
    from: 'A/90/500#OP1',
    to: 'A/RES/89/1#OP2',
    link: { citation: 'A/90/500#OP1/1', label: 'para2', source: 'A/90/500' },
  };
  await load(graph, fixture('A_RES_89_1'));
  expect(await relationships(graph, 'PINPOINTS')).toEqual([{ ...found, type: 'PINPOINTS' }]);
  await load(
    graph,
    fixture('A_RES_89_1', (file) =>
      file.provisions.forEach((provision) => {
        provision.fingerprint = 'new';
      }),
    ),
  );
  expect(await relationships(graph, 'PINPOINTS')).toEqual([{ ...found, type: 'PINPOINTS' }]);
  await seed(graph, [...registry(), fixture('A_90_500')], { prune: true });
  expect(await relationships(graph, 'PINPOINTS')).toEqual([]);
});

onEach(
  'a paragraph of a section that counts anew is that section’s, and one of an annex the annex’s',
  async (graph) => {
    const cited = fixture('A_RES_89_1', (file) => {
      const [first] = file.provisions;
      if (!first) throw new Error('the fixture has provisions');
      for (const label of ['II/OP2', 'annex/para2', 'annex/II/para2']) {
        const id = `${file.document.symbol}#${label}`;
        file.provisions.push({ ...first, id, label, number: 2, clauses: [] });
      }
    });
    const citing = (labels: string[]) =>
      fixture('A_90_500', (file) => {
        for (const { pinpoint } of file.citations) if (pinpoint) pinpoint.labels = labels;
      });
    for (const [labels, to] of [
      [['section II', 'para2'], 'A/RES/89/1#II/OP2'],
      [['para2', 'annex'], 'A/RES/89/1#annex/para2'],
      [['annex', 'section II', 'para2'], 'A/RES/89/1#annex/II/para2'],
      [['para2'], 'A/RES/89/1#OP2'],
    ] as const) {
      await load(graph, ...registry(), cited, citing([...labels]));
      const found = await relationships(graph, 'PINPOINTS');
      expect(found.map((one) => one.to)).toEqual([to]);
    }
  },
);

onEach(
  'an annex that the registry knows by a name of its own is one with it, and pinpoints lead into it',
  async (graph) => {
    const annex = 'A/RES/89/1#annex-I';
    const named = registry().map((source) => {
      if (source.id !== 'registry/coast-instruments') return source;
      const file = structuredClone(source.file.value) as { entries: { id: string; symbols?: string[] }[] };
      for (const entry of file.entries)
        if (entry.id === 'coast/outcome') entry.symbols = [...(entry.symbols ?? []), annex];
      return sourceFrom(JSON.stringify(file), source.path);
    });
    const holding = fixture('A_RES_89_1', (file) => {
      const [first] = file.provisions;
      if (!first) throw new Error('the fixture has provisions');
      file.parts.push({ id: annex, kind: 'OUTCOME_DOCUMENT', title: {}, within: 'A/RES/89/1' });
      for (const number of [71, 72]) {
        const label = `annex-I/para${number}`;
        file.provisions.push({
          ...first,
          id: `A/RES/89/1#${label}`,
          label,
          number,
          section: 'ANNEX',
          partOf: annex,
          clauses: [],
        });
      }
    });
    await load(graph, ...named, fixture('A_90_500'), holding);
    expect(await entity(graph, 'coast/outcome')).toMatchObject({
      id: 'coast/outcome',
      aliases: expect.arrayContaining([annex]),
      conflicts: 0,
    });
    expect((await relationships(graph, 'PINPOINTS')).map(({ from, to }) => [from, to])).toContainEqual([
      'A/90/500#PP1',
      'A/RES/89/1#annex-I/para72',
    ]);
  },
);

onEach('aliases meet in one entity, whichever comes first, and part again', async (graph) => {
  const withoutAlias = registry().filter(({ id }) => id !== 'registry/coast-instruments');
  const resolution = fixture('A_RES_89_1', (file) => {
    file.entities.push({
      id: 'A/89/77',
      label: 'Instrument',
      kind: 'REPORT',
      source: { kind: 'document', document: file.document.symbol },
    });
  });
  await load(graph, ...withoutAlias, resolution);
  expect(await entity(graph, 'A/89/77')).toMatchObject({ id: 'A/89/77', aliases: [] });
  const apart = await everything(graph);
  await load(graph, ...registry());
  const met = await entity(graph, 'A/89/77');
  expect(met).toMatchObject({ id: 'coast/outcome', aliases: ['A/89/77', 'E/2034/12'] });
  expect(await entity(graph, 'E/2034/12')).toEqual(met);
  const cites = (await relationships(graph, 'CITES')).filter(({ to }) => to === 'coast/outcome');
  expect(cites.map(({ link }) => (link as Row).target)).toEqual(['A/89/77']);
  await seed(graph, [...withoutAlias, resolution], { prune: true });
  expect(await everything(graph)).toEqual(apart);
});

onEach(
  'a document that is an alias of another keeps its paragraphs and footnotes through meeting and parting',
  async (graph) => {
    const joint = sourceFrom(
      JSON.stringify({
        format: 'recalling-registry/1',
        entries: [
          {
            id: 'coast/first',
            label: 'Instrument',
            kind: 'RESOLUTION',
            names: { en: ['The first one'] },
            symbols: ['A/RES/89/1'],
            source: 'x, y',
          },
        ],
      }),
      'seed/registry/joint.json',
    );
    const base = registry()
      .map((source) => source)
      .filter(({ id }) => id !== 'registry/coast-instruments');
    const resolution = fixture('A_RES_89_1', (file) => {
      file.entities.push({
        id: 'A/89/77',
        label: 'Instrument',
        kind: 'REPORT',
        source: { kind: 'document', document: file.document.symbol },
      });
      file.footnotes.push({
        id: 'A/RES/89/1~1',
        label: '1',
        partOf: 'A/RES/89/1',
        start: 900,
        end: 950,
        targets: ['A/89/77'],
      });
    });
    await load(graph, ...base, resolution);
    const apart = await everything(graph);
    await load(graph, joint);
    const contained = (await relationships(graph, 'CONTAINS')).map(({ from, to }) => `${from} ${to}`);
    expect(contained).toContain('coast/first A/RES/89/1#OP2');
    expect(
      (await graph.read('ask/paragraphs-by-id', { ids: ['A/RES/89/1#OP2'] }))[0]?.paragraph,
    ).toMatchObject({ document: 'coast/first', part: 'coast/first' });
    const notes = await graph.read('ask/footnotes-of-documents', { ids: ['coast/first'] });
    expect(notes.map(({ footnote }) => footnote)).toEqual([
      expect.objectContaining({ label: '1', document: 'coast/first', part: 'coast/first' }),
    ]);
    expect((await relationships(graph, 'HAS_FOOTNOTE')).filter(({ from }) => from === 'A/RES/89/1')).toEqual(
      [],
    );
    await seed(graph, [...base, resolution], { prune: true });
    expect(await everything(graph)).toEqual(apart);
  },
);

onEach('conflicts are reported and kept, never written over', async (graph) => {
  const other = fixture('A_90_500', (file) => {
    for (const each of file.entities) if (each.id === 'A/RES/89/1') each.date = '2034-12-19';
  });
  const { conflicts } = await load(graph, ...registry(), fixture('A_RES_89_1'), other);
  expect(conflicts).toEqual([
    {
      entity: 'A/RES/89/1',
      field: 'date',
      kept: '2034-12-20',
      keptSource: 'A/RES/89/1',
      other: '2034-12-19',
      otherSource: 'A/90/500',
    },
  ]);
  expect(await entity(graph, 'A/RES/89/1')).toMatchObject({ date: '2034-12-20', conflicts: 1 });
  expect((await load(graph, fixture('A_90_500'))).conflicts).toEqual([]);
});

onEach('a joint symbol and a corrigendum are no strangers', async (graph) => {
  const report = fixture('A_90_500', (file) => {
    for (const id of ['A/72/64-E/2017/12', 'A/90/63/Corr.1']) {
      file.entities.push({
        id,
        label: 'Instrument',
        kind: 'REPORT',
        source: { kind: 'document', document: 'A/90/500' },
      });
    }
  });
  await load(graph, ...registry(), fixture('A_RES_89_1'), report);
  expect(await entity(graph, 'E/2017/12')).toMatchObject({ id: 'A/72/64-E/2017/12' });
  expect(await relationships(graph, 'CORRECTS')).toMatchObject([{ from: 'A/90/63/Corr.1', to: 'A/90/63' }]);
});

onEach('notes find their paragraph and their entity', async (graph) => {
  await load(graph, ...registry());
  expect(await relationships(graph, 'REMARKS_ON')).toEqual([]);
  await load(graph, fixture('A_RES_89_1'), fixture('A_90_500'));
  expect(await relationships(graph, 'REMARKS_ON')).toMatchObject([{ to: 'A/90/500#OP1' }]);
  expect(await entity(graph, 'A/90/500#draft')).toMatchObject({ note_en: 'Adopted without change.' });
});

onEach(
  'a failure at a later document leaves the earlier ones whole and the graph consistent',
  async (graph) => {
    const clash = fixture('A_90_500', (file) => {
      for (const provision of file.provisions) if (provision.label === 'OP2') provision.id = 'A/RES/89/1#OP2';
      for (const citation of file.citations)
        if (citation.from === 'A/90/500#OP2') citation.from = 'A/RES/89/1#OP2';
    });
    await load(graph, ...registry(), fixture('A_RES_89_1'));
    const before = await everything(graph);
    await expect(load(graph, clash)).rejects.toMatchObject({ code: 'CONSTRAINT' });
    expect(await everything(graph)).toEqual(before);
  },
);

describe('before anything is written', () => {
  onEach('a dangling target is refused, with its line and what to do', async (graph) => {
    await load(graph, ...registry());
    const before = await everything(graph);
    const bad = fixture('A_RES_89_1', (file) => {
      file.entities = [];
    });
    const refused = load(graph, fixture('A_90_500'), bad);
    await expect(refused).rejects.toThrow(SeedFileError);
    await expect(refused).rejects.toThrow(
      /A_RES_89_1\.json:1:\d+ DANGLING_TARGET \/citations\/0\/target: "A\/RES\/60\/252".*Add it/,
    );
    expect(await everything(graph)).toEqual(before);
  });

  onEach('the same document twice is refused', async (graph) => {
    await expect(load(graph, ...registry(), fixture('A_RES_89_1'), fixture('A_RES_89_1'))).rejects.toThrow(
      /DUPLICATE_ID/,
    );
    expect(await everything(graph)).toEqual({ nodes: [], relationships: [] });
  });
});

test('both engines hold the same graph', async () => {
  const graphs: Row[] = [];
  for (const graph of engines.graphs) {
    await seed(graph, readSeedFolder('test/fixtures/seed'));
    graphs.push(await everything(graph));
  }
  for (const other of graphs) expect(other).toEqual(graphs[0]);
});

onEach(
  'an open mention is resolved by a later alias, without reading again, and open again without it',
  async (graph) => {
    const report = fixture('A_90_500');
    if (report.kind !== 'document') throw new Error('The fixture is a document.');
    const [mention] = report.file.value.mentions;
    const text = mention?.surface.text ?? '';
    const withAlias = (alias: string) =>
      sourceFrom(
        JSON.stringify({
          format: 'recalling-registry/1',
          entries: [
            {
              id: 'coast/later',
              label: 'Initiative',
              kind: 'PROGRAMME',
              names: { en: ['A programme named later'] },
              aliases: { en: [alias] },
              source: 'A/90/500',
            },
          ],
        }),
        'registry/coast-later.json',
      );
    const named = withAlias(text.toUpperCase());
    await seed(graph, [...registry(), report], { prune: true });
    const before = await everything(graph);
    const after = await seed(graph, [...registry(), report, named], { prune: true });
    expect(after).toMatchObject({ added: ['registry/coast-later'], changed: ['A/90/500'] });
    const cited = (await relationships(graph, 'CITES')).filter((row) =>
      JSON.stringify(row).includes('coast/later'),
    );
    expect(cited).toHaveLength(1);
    expect(JSON.stringify(cited[0])).toContain(text);
    expect((await seed(graph, [...registry(), report, named], { prune: true })).changed).toEqual([]);
    // The registry in the graph counts as the one that is given.
    expect((await seed(graph, [report])).changed).toEqual([]);
    // Where an unknown name ends, its text does not always tell: its beginning resolves it.
    const shorter = withAlias(text.slice(0, text.lastIndexOf(' ')));
    expect((await seed(graph, [...registry(), report, shorter], { prune: true })).changed).toEqual([
      'registry/coast-later',
    ]);
    await seed(graph, [...registry(), report], { prune: true });
    expect(await everything(graph)).toEqual(before);
    // The registry file alone: the document that it helps is told, and is helped when it is seeded again.
    expect((await seed(graph, [named])).resolvable).toEqual([{ document: 'A/90/500', path: report.path }]);
    expect((await seed(graph, [report])).changed).toEqual(['A/90/500']);
    expect((await seed(graph, [withAlias(text)])).resolvable).toEqual([]);
  },
);
