import { isInCalendar } from '../calendar.js';
import type { Link } from '../seedfile/index.js';
import { dateWindow, fits, parseSymbol } from '../symbols/index.js';
import type { Registry } from './registry.js';
import type { RegistryEntry, RegistryLink } from './types.js';

interface Contradiction {
  entry: RegistryEntry;
  message: string;
}

/** Dates that contradict each other, the links between their entries, or the symbol that they are of. */
export function dateContradictions(registry: Registry): Contradiction[] {
  return [
    ...registry.entries.flatMap((entry) =>
      [...ofItself(entry), ...ofItsLinks(entry, registry)].map((message) => ({ entry, message })),
    ),
    ...ofOneSymbol(registry),
  ];
}

/** An end before its start, and what is no day of its month. */
function ofItself({ date, dateEnd, links = [] }: RegistryEntry): string[] {
  const dates = [date, dateEnd, ...links.map((link) => link.date)];
  const days = dates.filter((one) => one !== undefined && !isInCalendar(one));
  return [
    ...days.map((day) => `${day} is no day of any calendar.`),
    ...(date && dateEnd && before(dateEnd, date) ? [`dateEnd ${dateEnd} lies before date ${date}.`] : []),
  ];
}

/** A part outside its whole, what follows before the end of what it follows, an outcome before its event began. */
function ofItsLinks(entry: RegistryEntry, registry: Registry): string[] {
  const { date } = entry;
  if (!date) return [];
  return (entry.links ?? []).flatMap((link) => {
    const other = registry.byId.get(link.to);
    const elsewhere =
      ['HELD_AT', 'ADOPTED_BY'].includes(link.type) && link.date !== undefined && differ(link.date, date)
        ? [`it is ${link.type} ${link.to} on ${link.date}, but its own date is ${date}.`]
        : [];
    return [...(other ? againstOther(entry, date, link, other) : []), ...elsewhere];
  });
}

function againstOther(
  entry: RegistryEntry,
  date: string,
  link: RegistryLink,
  other: RegistryEntry,
): string[] {
  const said = `${entry.id} (${date}) ${link.type} ${other.id} (${other.date ?? 'no date'}${other.dateEnd ? ` to ${other.dateEnd}` : ''})`;
  if (!other.date) return [];
  const early =
    ['FOLLOWS', 'OUTCOME_OF', 'REPLACES', 'REVISES', 'CORRECTS'].includes(link.type) &&
    before(date, other.date);
  const overlaps = link.type === 'FOLLOWS' && other.dateEnd !== undefined && before(date, other.dateEnd);
  const outside =
    link.type === 'PART_OF' &&
    entry.label === 'Event' &&
    other.label === 'Event' &&
    (before(date, other.date) ||
      (other.dateEnd !== undefined && before(other.dateEnd, entry.dateEnd ?? date)));
  return early || overlaps || outside ? [`${said}: one of the dates, or the link, is wrong.`] : [];
}

/** Links whose date is the day of the resolution that they lead to. */
const ON_THE_DAY: readonly Link[] = [
  'DRAFT_OF',
  'ENDORSED_BY',
  'ESTABLISHED_BY',
  'EXTENDED_BY',
  'REQUESTED_BY',
];

/** A resolution has one date, wherever it is told, and one that its session or year allows. */
function ofOneSymbol(registry: Registry): Contradiction[] {
  const first = new Map<string, { date: string; by: string }>();
  return registry.entries
    .flatMap((entry) => [
      ...(entry.date ? [{ symbol: entry.id, date: entry.date, entry }] : []),
      ...(entry.links ?? [])
        .filter(({ type }) => ON_THE_DAY.includes(type))
        .flatMap(({ to, date }) => (date ? [{ symbol: to, date, entry }] : [])),
    ])
    .flatMap(({ symbol, date, entry }): Contradiction[] => {
      const parsed = parseSymbol(symbol);
      if (!parsed) return [];
      const window = dateWindow(parsed);
      if (window && !fits(date, window))
        return [
          {
            entry,
            message: `${symbol} cannot be of ${date}: its symbol says ${window.from} to ${window.to}.`,
          },
        ];
      const told = first.get(symbol);
      if (!told) first.set(symbol, { date, by: entry.id });
      return told && differ(told.date, date)
        ? [
            {
              entry,
              message: `${symbol} is of ${date} here and of ${told.date} in ${told.by}: one of them is wrong.`,
            },
          ]
        : [];
    });
}

/** Dates may be years or months: compared as far as both reach. */
function before(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function differ(a: string, b: string): boolean {
  return before(a, b) || before(b, a);
}
