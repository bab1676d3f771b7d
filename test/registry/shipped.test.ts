import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { checkRegistry, loadRegistry } from '../../src/registry/index.js';
import { KINDS, LINKS, type SeedFile } from '../../src/seedfile/index.js';

const registry = loadRegistry();
const linksOf = (id: string, type: string) =>
  (registry.byId.get(id)?.links ?? []).filter((link) => link.type === type).map(({ to }) => to);

test('the shipped registry has no conflicts', () => {
  expect(checkRegistry(registry)).toEqual([]);
});

describe('what the shipped documents and the metadata say', () => {
  const folder = new URL('../../seed/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): SeedFile => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  const metadata = loadRegistry(fileURLToPath(new URL('metadata/', folder))).entries;

  test('of the date of an instrument, the registry says too', () => {
    const told = new Map<string, Set<string>>();
    const tell = (id: string, date: string | null | undefined) => {
      if (date?.length === 10) told.set(id, (told.get(id) ?? new Set()).add(date));
    };
    for (const { document, citations } of files) {
      tell(document.symbol, document.date);
      for (const { target, date } of citations) tell(target, date);
    }
    for (const { id, date } of metadata) tell(id, date);
    const dated = registry.entries.flatMap((entry) => [
      ...(entry.label === 'Instrument' ? [{ id: entry.id, date: entry.date, by: entry.id }] : []),
      ...(entry.links ?? [])
        .filter(({ type }) =>
          ['DRAFT_OF', 'ENDORSED_BY', 'ESTABLISHED_BY', 'EXTENDED_BY', 'REQUESTED_BY'].includes(type),
        )
        .map(({ to, date }) => ({ id: to, date, by: entry.id })),
    ]);
    const compared = dated.filter(({ id, date }) => date && told.has(id));
    expect(compared.length).toBeGreaterThan(30);
    const denied = compared.filter(
      ({ id, date = '' }) => ![...(told.get(id) ?? [])].some((one) => one.startsWith(date)),
    );
    expect(denied).toEqual([]);
  });
});

test('its schema spells the vocabulary', () => {
  const path = new URL('../../seed/schema/registry.schema.json', import.meta.url);
  const { entry, link } = JSON.parse(readFileSync(path, 'utf8')).$defs;
  expect(link.properties.type.enum).toEqual([...LINKS]);
  expect(entry.properties.label.enum).toEqual(Object.keys(KINDS));
  expect(new Set(entry.properties.kind.enum)).toEqual(new Set(Object.values(KINDS).flat()));
});

describe('what the document of record needs', () => {
  test('both phases of the Summit, with place and dates', () => {
    expect(registry.byId.get('wsis/geneva')).toMatchObject({ date: '2003-12-10', dateEnd: '2003-12-12' });
    expect(registry.byId.get('wsis/tunis')).toMatchObject({ date: '2005-11-16', dateEnd: '2005-11-18' });
    expect(linksOf('wsis/geneva', 'HELD_AT')).toEqual(['place/geneva']);
    expect(linksOf('wsis/tunis', 'HELD_AT')).toEqual(['place/tunis']);
  });

  test.each([
    ['wsis/geneva-declaration', 'wsis/geneva', 'A/C.2/59/3', 'A/RES/59/220'],
    ['wsis/geneva-plan-of-action', 'wsis/geneva', 'A/C.2/59/3', 'A/RES/59/220'],
    ['wsis/tunis-commitment', 'wsis/tunis', 'A/60/687', 'A/RES/60/252'],
    ['wsis/tunis-agenda', 'wsis/tunis', 'A/60/687', 'A/RES/60/252'],
  ])('%s: of %s, contained in %s, endorsed by %s', (id, phase, contained, endorsed) => {
    expect(linksOf(id, 'OUTCOME_OF')).toEqual([phase]);
    expect(linksOf(id, 'CONTAINED_IN')).toEqual([contained]);
    expect(linksOf(id, 'ENDORSED_BY')).toEqual([endorsed]);
  });

  test('all meetings of the Internet Governance Forum from 2006, each with its dates, in one row', () => {
    const meetings = registry.entries.filter(({ id }) => /^igf\/\d{4}$/.test(id));
    expect(meetings.map(({ id }) => Number(id.slice(4)))).toEqual(
      Array.from({ length: 20 }, (_, index) => 2006 + index),
    );
    for (const { id, date, dateEnd } of meetings) {
      expect(date?.slice(0, 4)).toBe(id.slice(4));
      expect(dateEnd).toBeDefined();
      expect(linksOf(id, 'FOLLOWS')).toEqual(id === 'igf/2006' ? [] : [`igf/${Number(id.slice(4)) - 1}`]);
      // That of 2020 was held online.
      expect(linksOf(id, 'HELD_AT')).toHaveLength(id === 'igf/2020' ? 0 : 1);
    }
  });

  test('who organizes the WSIS Forum, and what became of the draft', () => {
    expect(linksOf('wsis-forum', 'ORGANIZED_BY')).toEqual(['itu', 'undp', 'unesco', 'unctad'].sort());
    expect(linksOf('A/C.2/72/L.66', 'DRAFT_OF')).toEqual(['A/RES/72/200']);
    expect(linksOf('A/C.2/72/L.5', 'WITHDRAWN_FOR')).toEqual(['A/C.2/72/L.66']);
  });

  test('a remark on the verb of operative paragraph 16', () => {
    expect(registry.notes.filter(({ target }) => target === 'A/72/417#OP16')).toHaveLength(1);
  });
});

test('every body, event and initiative has an Arabic and an English name', () => {
  const nameless = registry.entries
    .filter(
      ({ label, kind }) => label !== 'Instrument' && !['FORUM_MEETING', 'HIGH_LEVEL_MEETING'].includes(kind),
    )
    .filter(({ names }) => !names.en || !names.ar)
    .map(({ id }) => id);
  expect(nameless).toEqual([]);
});

test('what the six languages all name is known in all six', () => {
  const six = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
  const wanted = [
    'wsis',
    'igf',
    'cstd',
    'itu',
    'unctad',
    'unesco',
    'ecosoc',
    'unga',
    'wsis/tunis-agenda',
    'A/RES/70/1',
    'A/RES/69/313',
    'A/RES/70/125',
    'A/RES/79/1',
    'global-digital-compact',
    'sdgs',
    'secretary-general',
    'wgec',
    'wgigf',
    'ungis',
    'tfm',
    'technology-bank',
  ];
  const missing = wanted.filter((id) => six.some((language) => !registry.byId.get(id)?.names[language]));
  expect(missing).toEqual([]);
});
