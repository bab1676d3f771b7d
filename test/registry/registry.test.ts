import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import {
  checkRegistry,
  loadRegistry,
  Registry,
  type RegistryEntry,
  RegistryError,
} from '../../src/registry/index.js';

const forum: RegistryEntry = {
  id: 'pond-forum',
  label: 'Event',
  kind: 'FORUM_SERIES',
  names: { en: ['World Forum on Ponds'], ar: ['المنتدى العالمي للبرك'] },
  aliases: { en: ['WFP'] },
  shortForms: [
    { names: { en: ['the Forum'] } },
    { names: { en: ['the Pond Meeting'] }, within: ['pond-office'] },
  ],
  source: 'https://example.org/ponds',
};
const office: RegistryEntry = {
  id: 'pond-office',
  label: 'Body',
  kind: 'OFFICE',
  names: { en: ['Office for Ponds'] },
  source: 'https://example.org/office',
};
const report: RegistryEntry = {
  id: 'A/99/1-E/2044/2',
  label: 'Instrument',
  kind: 'REPORT',
  names: { en: ['Report on ponds'] },
  symbols: ['A/99/1', 'E/2044/2'],
  source: 'A/99/1-E/2044/2',
};

/** Codes of what is wrong with a registry of these entries. */
const codes = (...entries: RegistryEntry[]) => checkRegistry(new Registry(entries)).map(({ code }) => code);

describe('looking up', () => {
  const registry = new Registry(
    [report, forum, office],
    [{ target: 'A/99/1#OP2', note: { en: 'A remark.' }, source: 'A/99/1' }],
  );

  test('an entry answers to its id and to its other symbols', () => {
    expect(registry.byId.get('pond-forum')).toBe(forum);
    expect(registry.byAlias('E/2044/2')).toBe(report);
    expect(registry.byAlias('A/99/1-E/2044/2')).toBe(report);
    expect(registry.byAlias('E/2044/3')).toBeUndefined();
  });

  test('who submits drafts is a State, a group of them or an office, by its full names', () => {
    const state: RegistryEntry = {
      ...office,
      id: 'state/pondia',
      label: 'State',
      kind: 'MEMBER_STATE',
      names: { en: ['Pondia'] },
    };
    const short = { ...office, shortForms: [{ names: { en: ['the Office'] } }] };
    const names = new Registry([report, forum, short, state]).submitters('en').map(({ text }) => text);
    expect(names).toEqual(['Office for Ponds', 'Pondia']);
  });

  test('names come with their kind, short forms with what must have been cited', () => {
    expect(registry.names('en').filter(({ id }) => id === 'pond-forum')).toEqual([
      { text: 'World Forum on Ponds', id: 'pond-forum', kind: 'name' },
      { text: 'WFP', id: 'pond-forum', kind: 'alias' },
      { text: 'the Forum', id: 'pond-forum', kind: 'short' },
      { text: 'the Pond Meeting', id: 'pond-forum', kind: 'short', within: ['pond-office'] },
    ]);
  });

  test('what has no name in a language is printed there as in English, names and aliases, not short forms', () => {
    expect(registry.names('ar')).toEqual([
      { text: 'Report on ponds', id: 'A/99/1-E/2044/2', kind: 'name' },
      { text: 'المنتدى العالمي للبرك', id: 'pond-forum', kind: 'name' },
      { text: 'Office for Ponds', id: 'pond-office', kind: 'name' },
    ]);
    expect(registry.languages()).toEqual(['ar', 'en']);
  });

  test('the version changes with the entries', () => {
    expect(new Registry([forum]).version).toBe(new Registry([{ ...forum }]).version);
    expect(new Registry([forum]).version).not.toBe(registry.version);
  });
});

describe('check', () => {
  test('finds nothing where nothing is wrong', () => {
    expect(codes(report, forum, office)).toEqual([]);
    // No paragraph is searched for States.
    expect(codes({ ...office, label: 'State', kind: 'MEMBER_STATE', aliases: { en: ['PL'] } })).toEqual([]);
  });

  test.each<[string, RegistryEntry[], string]>([
    ['an id that stands twice', [office, { ...office, names: { en: ['Another'] } }], 'DUPLICATE_ID'],
    ['a name of two entries', [forum, { ...office, names: { en: ['WORLD FORUM ON PONDS'] } }], 'NAME_CLASH'],
    ['an alias that is a name elsewhere', [forum, { ...office, aliases: { en: ['wfp'] } }], 'NAME_CLASH'],
    [
      'a name that differs in hamza and digits alone',
      [
        { ...forum, names: { ar: ['إدارة عام 2030'] } },
        { ...office, names: { ar: ['ادارة عام ٢٠٣٠'] } },
      ],
      'NAME_CLASH',
    ],
    ['a symbol of two entries', [report, { ...office, symbols: ['E/2044/2'] }], 'ALIAS_CLASH'],
    [
      'a link into the void',
      [{ ...office, links: [{ type: 'SUBSIDIARY_OF', to: 'pond-council' }] }],
      'UNKNOWN_ID',
    ],
    [
      'a short form within the void',
      [{ ...office, shortForms: [{ names: { en: ['it'] }, within: ['pond-council'] }] }],
      'UNKNOWN_ID',
    ],
    ['a link to itself', [{ ...office, links: [{ type: 'SUBSIDIARY_OF', to: 'pond-office' }] }], 'SELF_LINK'],
    ['a kind of another label', [{ ...office, kind: 'SUMMIT' }], 'KIND_OF_OTHER_LABEL'],
    [
      'an end before the start',
      [{ ...forum, date: '2031-05-02', dateEnd: '2031-05-01' }],
      'DATE_CONTRADICTION',
    ],
    ['a no-break space', [{ ...office, names: { en: ['Office\u00a0for Ponds'] } }], 'STRAY_CHARACTERS'],
    ['entries out of order', [office, forum], 'UNSORTED'],
    ['an everyday word for a name', [{ ...office, names: { en: ['ponds'] } }], 'TOO_COMMON'],
    ['a name of two letters', [{ ...office, aliases: { en: ['OP'] } }], 'TOO_COMMON'],
    [
      'a date that the session denies',
      [{ ...report, id: 'A/RES/69/15', symbols: [], date: '2004-11-14' }],
      'DATE_CONTRADICTION',
    ],
    [
      'a date that the year in the symbol denies',
      [{ ...office, links: [{ type: 'ESTABLISHED_BY', to: 'E/RES/2012/6', date: '2014-07-24' }] }],
      'DATE_CONTRADICTION',
    ],
    [
      'two dates of one resolution',
      [
        { ...forum, links: [{ type: 'ESTABLISHED_BY', to: 'A/RES/69/15', date: '2014-11-15' }] },
        { ...office, links: [{ type: 'ESTABLISHED_BY', to: 'A/RES/69/15', date: '2014-11-14' }] },
      ],
      'DATE_CONTRADICTION',
    ],
    [
      'a day of adoption beside another date',
      [
        { ...forum, date: '2031-05', links: [{ type: 'ADOPTED_BY', to: 'pond-office', date: '2031-06-01' }] },
        office,
      ],
      'DATE_CONTRADICTION',
    ],
    [
      'two that follow each other',
      [
        { ...forum, links: [{ type: 'FOLLOWS', to: 'pond-office' }] },
        { ...office, links: [{ type: 'FOLLOWS', to: 'pond-forum' }] },
      ],
      'CIRCULAR_LINK',
    ],
    [
      'a link that stands twice',
      [
        {
          ...forum,
          links: [
            { type: 'HELD_BY', to: 'pond-office' },
            { type: 'HELD_BY', to: 'pond-office', date: '2031' },
          ],
        },
        office,
      ],
      'DOUBLE_LINK',
    ],
    [
      'a link to what it cannot lead to',
      [{ ...forum, links: [{ type: 'HELD_AT', to: 'pond-office' }] }, office],
      'END_OF_OTHER_LABEL',
    ],
    ['a day that its month does not have', [{ ...forum, date: '2031-02-29' }], 'DATE_CONTRADICTION'],
    [
      'a month that no year has, on a link',
      [{ ...forum, links: [{ type: 'HELD_BY', to: 'pond-office', date: '2031-13' }] }, office],
      'DATE_CONTRADICTION',
    ],
  ])('finds %s', (_what, entries, code) => {
    expect(codes(...entries)).toContain(code);
  });

  const meeting = (id: string, date: string, links: RegistryEntry['links'] = []): RegistryEntry => ({
    ...forum,
    id,
    date,
    kind: 'FORUM_MEETING',
    names: { en: [id] },
    aliases: {},
    shortForms: [],
    links,
  });

  test('holds dates against the links between entries', () => {
    const second = (date: string) => meeting('pond-forum/2', date, [{ type: 'FOLLOWS', to: 'pond-forum/1' }]);
    expect(codes(meeting('pond-forum/1', '2031-05'), second('2031-05-02'))).toEqual([]);
    expect(codes(meeting('pond-forum/1', '2031-06'), second('2031-05-02'))).toEqual(['DATE_CONTRADICTION']);
    const first = { ...meeting('pond-forum/1', '2031-05-02'), dateEnd: '2031-05-06' };
    expect(codes(first, second('2031-05-05'))).toEqual(['DATE_CONTRADICTION']);
    expect(codes(first, second('2031-05-06'))).toEqual([]);
    const [overlap] = checkRegistry(new Registry([first, second('2031-05-05')]));
    expect(overlap?.message).toContain('FOLLOWS pond-forum/1 (2031-05-02 to 2031-05-06)');
    const part = (dateEnd: string): RegistryEntry => ({
      ...meeting('pond-forum/1/opening', '2031-05-03', [{ type: 'PART_OF', to: 'pond-forum/1' }]),
      dateEnd,
    });
    expect(codes(first, part('2031-05-06'))).toEqual([]);
    expect(codes(first, part('2031-05-07'))).toEqual(['DATE_CONTRADICTION']);
    const held = meeting('pond-forum/1', '2031-05-02', [
      { type: 'HELD_AT', to: 'pond-place', date: '2031-05-03' },
    ]);
    const place: RegistryEntry = {
      ...office,
      id: 'pond-place',
      label: 'Place',
      kind: 'CITY',
      names: { en: ['Pondham'] },
    };
    expect(codes(held, place)).toEqual(['DATE_CONTRADICTION']);
  });

  test('tells the way by which a link leads back, and lets two ways to one entry be', () => {
    const of = (id: string, ...wholes: string[]): RegistryEntry => ({
      ...meeting(
        id,
        '2031',
        wholes.map((to) => ({ type: 'PART_OF' as const, to })),
      ),
    });
    expect(
      codes(of('pond/a'), of('pond/b', 'pond/a'), of('pond/c', 'pond/a'), of('pond/d', 'pond/b', 'pond/c')),
    ).toEqual([]);
    const found = checkRegistry(
      new Registry([of('pond/a', 'pond/c'), of('pond/b', 'pond/a'), of('pond/c', 'pond/b')]),
    );
    expect(found.map(({ code, id }) => `${code} ${id}`)).toEqual(
      ['pond/a', 'pond/b', 'pond/c'].map((id) => `CIRCULAR_LINK ${id}`),
    );
    expect(found[0]?.message).toMatch(/^pond.a PART_OF pond.c PART_OF pond.b PART_OF pond.a:/);
  });

  test('tells a name that two entries share once, with the languages', () => {
    const shared = { en: ['Ponds'], fr: ['Ponds'] };
    const found = checkRegistry(
      new Registry([
        { ...forum, names: shared },
        { ...office, names: shared },
      ]),
    );
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['NAME_CLASH', expect.stringMatching(/^"Ponds" \(.*en, .*fr\) names .* as well/)],
    ]);
  });

  test('lets a city share its name with its country', () => {
    const country: RegistryEntry = {
      ...office,
      id: 'p/land',
      label: 'Place',
      kind: 'COUNTRY',
      names: { ru: ['Пруд'] },
    };
    const city: RegistryEntry = {
      ...country,
      id: 'p/city',
      kind: 'CITY',
      links: [{ type: 'LOCATED_IN', to: 'p/land' }],
    };
    expect(codes(city, country)).toEqual([]);
    expect(codes({ ...city, links: [] }, country)).toEqual(['NAME_CLASH']);
  });

  test('a note must remark on something', () => {
    const lost = { target: 'pond-council', note: { en: 'A remark.' }, source: 'A/99/1' };
    expect(checkRegistry(new Registry([office], [lost]))).toMatchObject([
      { code: 'UNKNOWN_ID', id: 'pond-council' },
    ]);
  });
});

describe('loading', () => {
  test('what tells a valid file from others is what the schema gives', () => {
    const script = join(PACKAGE_ROOT, 'scripts', 'generate-validator.mjs');
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const faults = () => {
    try {
      loadRegistry(folder);
    } catch (error) {
      if (error instanceof RegistryError) return error.faults;
      throw error;
    }
    return [];
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('joins the files of a folder, and problems say where they stand', () => {
    write('bodies.json', JSON.stringify({ format: 'recalling-registry/1', entries: [office] }));
    write(
      'events.json',
      JSON.stringify({ format: 'recalling-registry/1', entries: [forum, { ...forum, id: 'pond-feast' }] }),
    );
    const registry = loadRegistry(folder);
    expect(registry.entries.map(({ id }) => id)).toEqual(['pond-office', 'pond-forum', 'pond-feast']);
    expect(checkRegistry(registry)).toContainEqual(
      expect.objectContaining({
        code: 'UNSORTED',
        id: 'pond-feast',
        file: 'events.json',
        pointer: '/entries/1',
      }),
    );
  });

  test('refuses what breaks the schema, with file and pointer', () => {
    write(
      'bodies.json',
      JSON.stringify({ format: 'recalling-registry/1', entries: [{ ...office, label: 'Pond', extra: 1 }] }),
    );
    const found = faults().join('\n');
    expect(found).toContain('bodies.json/entries/0/label');
    expect(found).toContain('"additionalProperty":"extra"');
  });

  test('refuses what is not JSON', () => {
    write('bodies.json', '{ "entries": [');
    expect(faults()).toEqual([expect.stringMatching(/bodies\.json: not JSON: .*Mend the file/s)]);
  });

  test('says so when the folder is not there', () => {
    expect(() => loadRegistry(join(folder, 'nowhere'))).toThrow(/nowhere.*ENOENT/s);
  });
});
