import type { RegistryEntry, RegistryLink } from '../registry/index.js';
import type { Link } from '../seedfile/index.js';
import { normalise } from '../symbols/index.js';
import { printedCase, slug } from './names.js';
import type { MetadataRecord } from './records.js';

/** What was read from the records, and what in them contradicts itself or could not be read. */
export interface MetadataFacts {
  entries: RegistryEntry[];
  notices: { symbol: string; message: string }[];
}

const MAIN_COMMITTEES: Record<string, string> = {
  'first committee': 'unga/first-committee',
  'second committee': 'unga/second-committee',
  'third committee': 'unga/third-committee',
  'fourth committee': 'unga/fourth-committee',
  'special political and decolonization committee (fourth committee)': 'unga/fourth-committee',
  'fifth committee': 'unga/fifth-committee',
  'sixth committee': 'unga/sixth-committee',
};

const VOTES: readonly {
  type: Link;
  states: 'MS_in_favour' | 'MS_against' | 'MS_abstaining';
  fact: string;
}[] = [
  { type: 'FAVOURED_BY', states: 'MS_in_favour', fact: 'votesInFavour' },
  { type: 'OPPOSED_BY', states: 'MS_against', fact: 'votesAgainst' },
  { type: 'ABSTAINED_BY', states: 'MS_abstaining', fact: 'votesAbstaining' },
];

/** Among the subjects of a record its agenda item stands as well ('19a', '68b[36]'), in place of a thesaurus with the symbol of the agenda. */
function isSubject([term, thesaurus]: [term: string, thesaurus: string]): boolean {
  return normalise(thesaurus ?? '') === null && !/^\d+[a-z]?(?:\.\d+)?$/i.test(term.trim());
}

/**
 * Turns records into entries: the resolution with its scalar facts and its links to committee, originating document,
 * verbatim record, voting and sponsoring States, goals and subjects; and an entry for each goal and subject that it names first.
 * Nothing is guessed: a vote is linked only where the record says that it was recorded.
 * @param reference how the collection is cited as the source of every fact, where a record does not name its own
 * @param statesIn the States that a name means: a name that means none is left out and told
 * @param groupOf the id of the group on whose behalf a State sponsors, where one is known
 */
export function toEntries(
  records: MetadataRecord[],
  reference: string,
  statesIn: (name: string) => string[],
  groupOf: (words: string) => string | undefined = () => undefined,
): MetadataFacts {
  const entries = new Map<string, RegistryEntry>();
  const notices: MetadataFacts['notices'] = [];
  for (const record of records) {
    const symbol = normalise(record.symbol);
    if (symbol === null) {
      notices.push({ symbol: record.symbol, message: 'not a document symbol: left out' });
      continue;
    }
    const source = `${record.collection ?? reference}, ${symbol}`;
    const notice = (message: string) => notices.push({ symbol, message });
    const statesOf = (name: string): string[] => {
      const known = statesIn(name);
      if (known.length === 0) notice(`${JSON.stringify(name)} is no State that is known: left out`);
      return known;
    };
    const named: Named = (entry) => {
      if (!entries.has(entry.id)) entries.set(entry.id, { ...entry, source });
      return entry.id;
    };
    const links: RegistryLink[] = [
      ...origin(record),
      ...sponsors(record, statesOf, groupOf),
      ...votes(record, statesOf, notice),
      ...(record.SDGs ?? []).map((goal) => ({ type: 'ABOUT' as const, to: goalEntry(goal.trim(), named) })),
      ...(record.subjects ?? [])
        .filter(isSubject)
        .map(([term]) => ({ type: 'ABOUT' as const, to: subjectEntry(term, named) })),
    ];
    const date = isoDate(record.adoption_date);
    entries.set(symbol, {
      id: symbol,
      label: 'Instrument',
      kind: 'RESOLUTION',
      names: record.title ? { en: [clean(record.title)] } : {},
      ...(date ? { date } : {}),
      facts: scalarFacts(record),
      links: unique(links),
      source,
    });
  }
  return { entries: [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), notices };
}

function origin(record: MetadataRecord): RegistryLink[] {
  const committee = MAIN_COMMITTEES[clean(record.committee ?? '').toLowerCase()];
  const document = normalise(clean(record.originating_document ?? '').split(',')[0] ?? '');
  const verbatim = normalise(record.pv ?? '');
  return [
    ...(committee ? [{ type: 'RECOMMENDED_BY' as const, to: committee }] : []),
    ...(document ? [{ type: 'BASED_ON' as const, to: document }] : []),
    ...(verbatim ? [{ type: 'RECORDED_IN' as const, to: verbatim }] : []),
  ];
}

type Named = (entry: Omit<RegistryEntry, 'source'>) => string;

/** Sponsors that are States, and the groups for which they act; an officer who submits a text is a scalar fact, not a sponsor. */
function sponsors(
  record: MetadataRecord,
  statesOf: (name: string) => string[],
  groupOf: (words: string) => string | undefined,
): RegistryLink[] {
  return [...(record.sponsors ?? []), ...(record.additional_sponsors ?? [])]
    .map(clean)
    .filter((name) => isState(name))
    .flatMap((name) => {
      const group = groupOf(/\(on behalf of ([^)]+)\)/i.exec(name)?.[1] ?? '');
      const states = statesOf(name.replace(/\s*\(on behalf of.*$/i, ''));
      return [...states, ...(group === undefined ? [] : [group])].map((to) => ({
        type: 'SPONSORED_BY' as const,
        to,
      }));
    });
}

function isState(name: string): boolean {
  return (
    name !== '' &&
    !/submitted by|informal consultations|^(?:and )?on the basis of|\bthe representative of/i.test(name)
  );
}

function votes(
  record: MetadataRecord,
  statesOf: (name: string) => string[],
  notice: (message: string) => void,
): RegistryLink[] {
  return VOTES.flatMap(({ type, states }) => {
    const names = record[states] ?? [];
    const counted = count(record[`${states}_count`]);
    if (counted !== undefined && counted !== names.length && recorded(record))
      notice(`${states}: ${names.length} States are named, ${counted} are counted`);
    return names.flatMap((name) => statesOf(clean(name)).map((to) => ({ type, to })));
  });
}

function recorded(record: MetadataRecord): boolean {
  return /recorded/i.test(record.adoption_type ?? '');
}

function goalEntry(goal: string, named: Named): string {
  return named({
    id: `sdgs/${goal}`,
    label: 'Subject',
    kind: 'GOAL',
    names: { en: [`Sustainable Development Goal ${goal}`] },
    aliases: { en: [`SDG ${goal}`, `Goal ${goal}`] },
  });
}

function subjectEntry(term: string, named: Named): string {
  const text = clean(term);
  return named({
    id: `subject/${slug(text)}`,
    label: 'Subject',
    kind: 'THESAURUS_TERM',
    names: { en: [printedCase(text)] },
  });
}

function scalarFacts(record: MetadataRecord): Record<string, string | number> {
  const facts: Record<string, string | number | undefined> = {
    ...agendaItems(record),
    agendaItemTitle: clean(record.agenda_item_name ?? '') || undefined,
    adoption: recorded(record)
      ? 'RECORDED_VOTE'
      : /without/i.test(record.adoption_type ?? '')
        ? 'WITHOUT_A_VOTE'
        : undefined,
    adoptionMeeting: clean(record.adoption_meeting ?? '') || undefined,
    reportParagraph: count(record.report_paragraph),
    submitter: submitter(record),
    ...(recorded(record)
      ? Object.fromEntries(VOTES.map(({ states, fact }) => [fact, record[states]?.length]))
      : {}),
  };
  return Object.fromEntries(
    Object.entries(facts).filter((pair): pair is [string, string | number] => pair[1] !== undefined),
  );
}

/** Of several items ("Agenda items 13 and 75 (a)") the first is the one, as a masthead is read; the others stand beside it. */
function agendaItems(record: MetadataRecord): Record<string, string | undefined> {
  const [first, ...others] = clean(record.agenda_item ?? '')
    .replace(/^agenda items?\s*/i, '')
    .split(/,\s*(?:and\s+)?|\s+and\s+/);
  return { agendaItem: first || undefined, otherAgendaItems: others.join(', ') || undefined };
}

/** 'Vice-Chair of the Committee' out of "SUBMITTED BY THE VICE-CHAIR OF THE COMMITTEE, NAME (STATE) AND ON THE BASIS OF …". */
function submitter(record: MetadataRecord): string | undefined {
  const words = /submitted by the\s+([^,]+)/i.exec(clean(record.sponsors?.[0] ?? ''))?.[1];
  return words === undefined ? undefined : printedCase(words);
}

function count(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The three ways in which the files write a date: '2019-12-19 00:00:00', '16 December 2020', with no-break spaces. */
export function isoDate(text: string | undefined): string | undefined {
  const written = clean(text ?? '');
  const iso = /^(\d{4}-\d{2}-\d{2})/.exec(written)?.[1];
  if (iso) return iso;
  const [, day, month, year] = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(written) ?? [];
  const index = MONTHS.indexOf((month ?? '').toLowerCase());
  return day && year && index >= 0
    ? `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function unique(links: RegistryLink[]): RegistryLink[] {
  return [...new Map(links.map((link) => [`${link.type} ${link.to}`, link])).values()];
}
