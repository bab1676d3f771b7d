import {
  DateScalar,
  type EntityType,
  MOST_DEPTH,
  MOST_ROOTS,
  SUBGRAPH_DEFAULTS,
  type SubgraphQuery,
  treatmentParams,
} from '../graphql/index.js';
import { MEASURES, type Measure } from '../network/index.js';
import { ACTS, BASES, KINDS, type Kind } from '../seedfile/index.js';
import { suggest } from '../symbols/index.js';
import { ExportError, exportError } from './errors.js';

/** Nodes that an export around roots may have; without roots there is no bound. */
export const MOST_EXPORTED = 20_000;

/**
 * The definition of a subgraph as GraphQL's `subgraph` has it. Without roots it is the whole graph: then `limit` is null
 * where none was given, and depth and direction say nothing.
 */
export interface ExportQuery extends Omit<SubgraphQuery, 'limit'> {
  limit: number | null;
  /** Measures that the nodes carry. */
  measures: readonly Measure[];
}

/** A parameter of an address, and an option of the command line: one table for both, the docs and the checks. */
export interface Parameter {
  /** What its value looks like. */
  form: string;
  about: string;
  /** May be given several times; lists may also have commas. */
  many?: boolean;
}

const TYPES = Object.keys(KINDS).map((label) => label.toUpperCase());
const ALL_KINDS: string[] = [...new Set(Object.values(KINDS).flat())];

export const PARAMETERS = {
  root: {
    form: 'FORM',
    about: `where to start: an entity in any written form or a paragraph's id (up to ${MOST_ROOTS}); without it, the whole graph`,
    many: true,
  },
  depth: {
    form: 'N',
    about: `how many citations far from the roots, 0 to ${MOST_DEPTH} (${SUBGRAPH_DEFAULTS.depth})`,
  },
  direction: {
    form: 'OUT|IN|BOTH',
    about: `which way to go from the roots (${SUBGRAPH_DEFAULTS.direction})`,
  },
  acts: { form: 'ACT,…', about: 'only citations with one of these acts', many: true },
  basis: { form: 'EXPLICIT|IMPLIED', about: 'only citations whose act is printed, or implied' },
  types: { form: 'TYPE,…', about: 'only entities of these types (roots always are there)', many: true },
  kinds: { form: 'KIND,…', about: 'only entities of these kinds', many: true },
  from: { form: 'DATE', about: 'only citations made by documents of this date or later' },
  to: { form: 'DATE', about: 'only citations made by documents of this date or earlier' },
  links: {
    form: 'true|false',
    about: `the links between the nodes as well: who endorsed, adopted, held (${SUBGRAPH_DEFAULTS.links})`,
  },
  paragraphs: {
    form: 'true|false',
    about: `the citing paragraphs as nodes of their own (${SUBGRAPH_DEFAULTS.paragraphs})`,
  },
  limit: {
    form: 'N',
    about: `at most so many nodes, the nearest first, 1 to ${MOST_EXPORTED} (${SUBGRAPH_DEFAULTS.limit}); of the whole graph those with most citations (no limit)`,
  },
  measures: {
    form: 'MEASURE,…',
    about: `measures of the nodes within the subgraph: ${MEASURES.join(', ')}, or ALL`,
    many: true,
  },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof PARAMETERS;

const NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** The subgraph that parameters ask for, given as pairs in their order. Throws BAD_INPUT, naming the parameter and the way out. */
export function readParameters(pairs: Iterable<readonly [string, string]>): ExportQuery {
  const given = new Map<ParameterName, string[]>();
  for (const [name, value] of pairs) {
    const known = NAMES.find((one) => one === name);
    if (known === undefined) throw unknownParameter(name);
    const values = given.get(known) ?? [];
    if (values.length > 0 && !('many' in PARAMETERS[known]))
      throw bad(`"${known}" is given more than once.`, `Give one ${known}.`);
    given.set(known, [...values, value]);
  }
  const one = (name: ParameterName) => given.get(name)?.[0]?.trim() || undefined;
  const roots = (given.get('root') ?? []).map((root) => root.trim()).filter((root) => root !== '');
  if (given.has('root') && roots.length === 0)
    throw bad(
      '"root" is empty.',
      'Give a symbol, a name or an id, as root=A/72/417; or leave it out for the whole graph.',
    );
  if (roots.length > MOST_ROOTS) throw bad(`${roots.length} roots are given.`, `Give at most ${MOST_ROOTS}.`);
  const query: ExportQuery = {
    roots,
    depth: whole('depth', one('depth'), 0, MOST_DEPTH) ?? SUBGRAPH_DEFAULTS.depth,
    direction:
      choice('direction', one('direction'), ['OUT', 'IN', 'BOTH'] as const) ?? SUBGRAPH_DEFAULTS.direction,
    acts: choices('acts', given.get('acts'), ACTS),
    basis: choice('basis', one('basis'), BASES) ?? null,
    types: choices('types', given.get('types'), TYPES) as EntityType[] | null,
    kinds: choices('kinds', given.get('kinds'), ALL_KINDS as Kind[]),
    from: date('from', one('from')),
    to: date('to', one('to')),
    links: flag('links', one('links')) ?? SUBGRAPH_DEFAULTS.links,
    paragraphs: flag('paragraphs', one('paragraphs')) ?? SUBGRAPH_DEFAULTS.paragraphs,
    limit:
      whole('limit', one('limit'), 1, MOST_EXPORTED) ?? (roots.length > 0 ? SUBGRAPH_DEFAULTS.limit : null),
    measures: measures(given.get('measures')),
  };
  if (query.measures.length > 0 && query.paragraphs && roots.length === 0)
    throw bad(
      '"measures" with "paragraphs" needs a root.',
      'Add a root, or leave paragraphs out: then documents cite.',
    );
  try {
    treatmentParams(query); // the range of dates is checked there
  } catch (error) {
    throw exportError(error);
  }
  if (roots.length === 0) fitsTheWhole(query, given);
  return query;
}

/** What makes no sense where there is no root. */
function fitsTheWhole(query: ExportQuery, given: ReadonlyMap<ParameterName, string[]>): void {
  for (const name of ['depth', 'direction'] as const)
    if (given.has(name))
      throw bad(
        `"${name}" is counted from a root, and none is given: this would be the whole graph.`,
        `Add root=A/72/417, for example, or leave ${name} out.`,
      );
  if (query.paragraphs && query.limit !== null)
    throw bad(
      '"limit" with "paragraphs" needs a root.',
      'Add a root, leave limit out for the whole graph, or leave paragraphs out.',
    );
}

function whole(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw bad(
    Number.isNaN(value)
      ? `"${name}=${shown(text)}" is no whole number.`
      : `"${name}=${text}" is out of range.`,
    `Give ${least} to ${most}.`,
  );
}

function flag(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(?:true|1|yes)$/i.test(text)) return true;
  if (/^(?:false|0|no)$/i.test(text)) return false;
  throw bad(`"${name}=${shown(text)}" is neither true nor false.`, `Give ${name}=true or ${name}=false.`);
}

function choice<T extends string>(
  name: string,
  text: string | undefined,
  among: readonly T[],
): T | undefined {
  return text === undefined ? undefined : word(name, text, among);
}

function choices<T extends string>(
  name: string,
  texts: string[] | undefined,
  among: readonly T[],
): T[] | null {
  const words = (texts ?? [])
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return words.length === 0 ? null : [...new Set(words.map((text) => word(name, text, among)))];
}

function measures(texts: string[] | undefined): readonly Measure[] {
  const words = choices('measures', texts, [...MEASURES, 'ALL' as const]) ?? [];
  return MEASURES.filter((measure) => words.includes(measure) || words.includes('ALL'));
}

function word<T extends string>(name: string, text: string, among: readonly T[]): T {
  const wanted = text.toUpperCase().replaceAll('-', '_');
  const found = among.find((one) => one === wanted);
  if (found !== undefined) return found;
  const near = suggest(wanted, among).filter((one) => among.includes(one as T));
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${among.join(', ')}.`;
  throw bad(`"${name}" has no value "${shown(text)}".`, hint, { suggestions: near });
}

function date(name: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return DateScalar.parseValue(text);
  } catch (error) {
    throw exportError(error, name);
  }
}

function unknownParameter(name: string): ExportError {
  const near = suggest(name, NAMES).filter((one) => NAMES.includes(one as ParameterName));
  return bad(
    `There is no parameter "${shown(name)}".`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${NAMES.join(', ')}.`,
    { suggestions: near },
  );
}

function bad(message: string, hint: string, details: Record<string, unknown> = {}): ExportError {
  return new ExportError('BAD_INPUT', message, hint, details);
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
