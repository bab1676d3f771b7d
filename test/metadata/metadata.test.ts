import { describe, expect, test } from '@jest/globals';
import {
  collectionOf,
  isoDate,
  knownGroups,
  knownStates,
  MetadataError,
  type MetadataRecord,
  parseRecords,
  toEntries,
} from '../../src/metadata/index.js';
import { Registry } from '../../src/registry/index.js';

const record: MetadataRecord = {
  symbol: 'A/RES/90/7',
  title: 'Bridges of data',
  adoption_date: '6\u00a0December 2035',
  originating_document: 'A/90/439, para. 7',
  report_paragraph: '7',
  committee: 'Second Committee',
  agenda_item: 'Agenda item 16',
  agenda_item_name: 'Data',
  adoption_type: 'By a recorded vote',
  adoption_meeting: '64th\u00a0plenary  meeting',
  pv: 'A/90/PV.45',
  MS_in_favour: ['BOLIVIA (PLURINATIONAL STATE OF)', 'CUBA'],
  MS_against: [],
  MS_abstaining: ['CUBA'],
  MS_in_favour_count: '2',
  MS_against_count: '0',
  MS_abstaining_count: '3',
  sponsors: [
    'Cuba (on behalf of the States Members of the United Nations that are members of the Group of 77 and China)',
  ],
  additional_sponsors: ["LAO PEOPLE'S DEMOCRATIC REPUBLIC"],
  SDGs: ['9'],
  subjects: [['DATA PROTECTION', 'UNBIS Thesaurus']],
};
/** States that the registry knows, each by its name in English. */
const statesNamed = (names: Record<string, string>) =>
  knownStates(
    new Registry(
      Object.entries(names).map(([id, en]) => ({
        id,
        label: 'State',
        kind: 'MEMBER_STATE',
        names: { en: [en] },
        source: 's',
      })),
    ),
  );
const states = statesNamed({
  'state/bolivia': 'Bolivia (Plurinational State of)',
  'state/cuba': 'Cuba',
  'state/fiji': 'Fiji',
  'state/lao': 'Lao People’s Democratic Republic',
});
const linksOf = (changes: Partial<MetadataRecord> = {}) => {
  const { entries } = toEntries([{ ...record, ...changes }], 'collection', states);
  return (entries.find(({ id }) => id === 'A/RES/90/7')?.links ?? []).map(({ type, to }) => `${type} ${to}`);
};

describe('toEntries', () => {
  test('links a resolution to committee, report, record, States, goals and subjects', () => {
    expect(linksOf()).toEqual([
      'RECOMMENDED_BY unga/second-committee',
      'BASED_ON A/90/439',
      'RECORDED_IN A/90/PV.45',
      'SPONSORED_BY state/cuba',
      'SPONSORED_BY state/lao',
      'FAVOURED_BY state/bolivia',
      'FAVOURED_BY state/cuba',
      'ABSTAINED_BY state/cuba',
      'ABOUT sdgs/9',
      'ABOUT subject/data-protection',
    ]);
  });
  test('keeps scalar facts, with their source', () => {
    const { entries } = toEntries([record], 'collection', states);
    const found = entries.find(({ id }) => id === 'A/RES/90/7');
    expect(found).toMatchObject({ date: '2035-12-06', source: 'collection, A/RES/90/7' });
    expect(found?.facts).toEqual({
      agendaItem: '16',
      agendaItemTitle: 'Data',
      adoption: 'RECORDED_VOTE',
      adoptionMeeting: '64th plenary meeting',
      votesInFavour: 2,
      votesAgainst: 0,
      votesAbstaining: 1,
      reportParagraph: 7,
    });
    expect(entries.find(({ id }) => id === 'subject/data-protection')?.names).toEqual({
      en: ['Data Protection'],
    });
  });
  test('says nothing where a record says nothing, or no number where one is due', () => {
    const bare = [{ symbol: 'A/RES/90/8', title: 'Boats', report_paragraph: 'seven' }];
    const { entries } = toEntries(bare, 'collection', states);
    expect(entries.find(({ id }) => id === 'A/RES/90/8')?.facts ?? {}).toEqual({});
  });
  test('a State that the registry does not know is left out and told; none gets an entry', () => {
    const lao = statesNamed({ 'state/lao': 'Lao People’s Democratic Republic' });
    const { entries, notices } = toEntries([record], 'collection', lao);
    expect(entries.find(({ id }) => id === 'A/RES/90/7')?.links).toContainEqual({
      type: 'SPONSORED_BY',
      to: 'state/lao',
    });
    expect(notices.map(({ message }) => message)).toContain('"CUBA" is no State that is known: left out');
    expect(entries.filter(({ label }) => label === 'State')).toEqual([]);
  });

  test('an officer who submits a text is no State', () => {
    const submitted = [
      'submitted by the Vice-Chair of the Committee, A Person (Peru) and on the basis of informal consultations on draft resolution',
    ];
    const introduced = ['INTRODUCED IN THE COMMITTEE BY THE REPRESENTATIVE OF PERU ON BEHALF OF THE BUREAU'];
    expect(
      linksOf({ sponsors: introduced, additional_sponsors: [] }).filter((link) =>
        link.startsWith('SPONSORED_BY'),
      ),
    ).toEqual([]);
    expect(
      linksOf({ sponsors: submitted, additional_sponsors: [] }).filter((link) =>
        link.startsWith('SPONSORED_BY'),
      ),
    ).toEqual([]);
    const { entries } = toEntries([{ ...record, sponsors: submitted }], 'collection', states);
    expect(entries.find(({ id }) => id === 'A/RES/90/7')?.facts).toMatchObject({
      submitter: 'Vice-Chair of the Committee',
    });
  });
  test('says where the count contradicts the names, and what is no symbol', () => {
    expect(
      toEntries([record, { symbol: 'nothing' }], 'collection', states).notices.map(({ message }) => message),
    ).toEqual(['MS_abstaining: 1 States are named, 3 are counted', 'not a document symbol: left out']);
  });
  test('claims no vote where none was recorded', () => {
    const { entries } = toEntries(
      [{ ...record, adoption_type: 'Without a vote', MS_in_favour: [], MS_abstaining: [] }],
      'collection',
      states,
    );
    expect(entries.find(({ id }) => id === 'A/RES/90/7')?.facts).not.toHaveProperty('votesInFavour');
  });
});

test.each([
  ['2019-12-19 00:00:00', '2019-12-19'],
  ['16 December 2020', '2020-12-16'],
  ['9\u00a0January 2024', '2024-01-09'],
  ['in the spring', undefined],
  [undefined, undefined],
])('isoDate(%j) is %j', (written, iso) => {
  expect(isoDate(written)).toBe(iso);
});

test('records come as JSON Lines or as a list; a bad line is named', () => {
  expect(parseRecords('{"symbol":"A/RES/90/1"}\n\n{"symbol":"A/RES/90/2"}\n')).toHaveLength(2);
  expect(parseRecords('[{"symbol":"A/RES/90/1"}]')).toHaveLength(1);
  expect(parseRecords('{"symbol":"A/RES/90/1"}"\n"{"symbol":"A/RES/90/2"}"\n"\n')).toHaveLength(2);
  expect(() => parseRecords('{"symbol":"A/RES/90/1"}\n{oops', 'm.jsonl')).toThrow(/m\.jsonl:2: not JSON/);
  for (const other of ['{"title":"x"}', '[null]', '[7]', '[{"symbol":"A/RES/90/7"}, null]'])
    expect(() => parseRecords(other)).toThrow(MetadataError);
});

test('a fact cites the collection that its file lies in', () => {
  expect(collectionOf('clones/SCresolutions/data_extract/2035.json')).toBe(
    'UNxml/SCresolutions, data_extract',
  );
  expect(collectionOf('corpus/metadata.jsonl')).toBeUndefined();
  const { entries } = toEntries([{ ...record, collection: 'UNxml/X, data_extract' }], 'collection', states);
  expect(entries.find(({ id }) => id === 'A/RES/90/7')?.source).toBe('UNxml/X, data_extract, A/RES/90/7');
});

test.each([
  ['ISLAMIC REPUBLIC OF IRAN', ['state/iran']],
  ['THE CONGO', ['state/congo']],
  ['C ONGO', ['state/congo']],
  ['TÜRKÝYE', ['state/turkiye']],
  ['DEMOCRATIC REPUBLIC OF THE CONGO', ['state/drc']],
  [
    'CONGO, BOSNIA AND HERZEGOVINA AND DEMOCRATIC REPUBLIC OF THE CONGO',
    ['state/congo', 'state/bosnia', 'state/drc'],
  ],
  ['Congo (in its capacity as Chair of the Committee)', ['state/congo']],
  ['CONGO SUBSEQUENTLY', []],
  ['ISLANDS', []],
])('%s means %j', (name, ids) => {
  const names = {
    'state/iran': 'Iran (Islamic Republic of)',
    'state/congo': 'Congo',
    'state/turkiye': 'Türkiye',
    'state/drc': 'Democratic Republic of the Congo',
    'state/bosnia': 'Bosnia and Herzegovina',
    'state/solomon': 'Solomon Islands',
  };
  expect(statesNamed(names)(name)).toEqual(ids);
});

test('of several items of the agenda the first is the one, the others stand beside it', () => {
  const { entries } = toEntries([{ ...record, agenda_item: 'Agenda items 13, 16 and 75 (a)' }], 'c', states);
  expect(entries.find(({ id }) => id === 'A/RES/90/7')?.facts).toMatchObject({
    agendaItem: '13',
    otherAgendaItems: '16, 75 (a)',
  });
});

test('a State that sponsors on behalf of a group does so with the group, where the registry knows it', () => {
  const body = (id: string, name: string, alias: string) => ({
    id,
    label: 'Body' as const,
    kind: 'GROUP_OF_STATES' as const,
    names: { en: [name] },
    aliases: { en: [alias] },
    source: 's',
  });
  const groups = knownGroups(
    new Registry([body('g77', 'Group of 77 and China', 'G77'), body('oic', 'Organization of Islands', 'OI')]),
  );
  const sponsors = (name: string) =>
    toEntries([{ ...record, sponsors: [name], additional_sponsors: [] }], 'c', states, groups)
      .entries.find(({ id }) => id === 'A/RES/90/7')
      ?.links?.filter(({ type }) => type === 'SPONSORED_BY')
      .map(({ to }) => to);
  expect(sponsors(record.sponsors?.[0] ?? '')).toEqual(['state/cuba', 'g77']);
  expect(sponsors('FIJI (ON BEHALF OF THE STATES THAT ARE MEMBERS OF ORGANIZATION OF ISLANDS)')).toEqual([
    'state/fiji',
    'oic',
  ]);
  expect(sponsors('FIJI (ON BEHALF OF THE GROUP OF LAKES)')).toEqual(['state/fiji']);
});

test('the item of the agenda among the subjects is none, in whatever way it is written', () => {
  const subjects: [string, string][] = [
    ['19a', 'A/90/251'],
    ['68b[36]', 'A/90/251'],
    ['DATA PROTECTION', 'UNBIS Thesaurus'],
    ['2030 Agenda for Sustainable Development', 'DHLAUTH'],
  ];
  expect(linksOf({ subjects, SDGs: [] }).filter((link) => link.startsWith('ABOUT'))).toEqual([
    'ABOUT subject/data-protection',
    'ABOUT subject/2030-agenda-for-sustainable-development',
  ]);
});

test('a goal with a space beside it is the goal', () => {
  expect(linksOf({ SDGs: [' 4.a'] })).toContain('ABOUT sdgs/4.a');
});
