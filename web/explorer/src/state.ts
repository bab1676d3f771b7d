import { ACTS } from './acts.js';

/**
 * What the page shows, all of it in its address: whoever gets the link sees the same. Names of parameters are those of the
 * GraphQL arguments where there is one; what has its standard value is left out.
 */
export interface State {
  /** The document whose paragraphs are shown; null: the one that cites most. */
  document: string | null;
  /** Id of the chosen paragraph. */
  paragraph: string | null;
  /** Id of the chosen entity. */
  entity: string | null;
  /** Where the picture starts; empty: the document. */
  root: string[];
  depth: number;
  direction: Direction;
  acts: string[];
  kinds: string[];
  basis: Basis | null;
  /** Years of the citing documents. */
  from: string | null;
  to: string | null;
  /** Relationships besides citations. */
  links: boolean;
  /** Citing paragraphs as nodes of their own. */
  paragraphs: boolean;
  limit: number;
  view: View;
  /** Which of the three panes a narrow screen shows. */
  pane: Pane;
  before: string | null;
  after: string | null;
  language: Language;
  theme: Theme;
}

export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
const DIRECTIONS = ['OUT', 'IN', 'BOTH'] as const;
export type Direction = (typeof DIRECTIONS)[number];
const BASES = ['EXPLICIT', 'IMPLIED'] as const;
export type Basis = (typeof BASES)[number];
export const VIEWS = ['picture', 'table', 'compare'] as const;
export type View = (typeof VIEWS)[number];
const PANES = ['picture', 'text', 'details'] as const;
export type Pane = (typeof PANES)[number];
const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const MOST_DEPTH = 5;
/** As many nodes as the page draws at all. */
export const MOST_NODES = 20_000;

export function standard(preferred: readonly string[] = []): State {
  const language = preferred
    .map((tag) => LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known))
    .find((found) => found !== undefined);
  return {
    document: null,
    paragraph: null,
    entity: null,
    root: [],
    depth: 1,
    direction: 'BOTH',
    acts: [],
    kinds: [],
    basis: null,
    from: null,
    to: null,
    links: false,
    paragraphs: true,
    limit: 500,
    view: 'picture',
    pane: 'picture',
    before: null,
    after: null,
    language: language ?? 'en',
    theme: 'auto',
  };
}

/**
 * Reads the query of an address (`?document=A/72/417&acts=RECALLS,NOTES`). What cannot be read, or is out of bounds, keeps its
 * standard value; `refuse` is told of it, as it stands there.
 */
export function readState(
  search: string,
  base: State = standard(),
  refuse: (pair: string) => void = () => undefined,
): State {
  const parameters = new URLSearchParams(search);
  const text = (name: string) => parameters.get(name)?.trim() || null;
  const list = (name: string, fits: (value: string) => boolean) =>
    parameters
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter((value) => {
        if (value !== '' && !fits(value)) refuse(`${name}=${value}`);
        return value !== '' && fits(value);
      });
  /** What a parameter means; where it means nothing, what stands otherwise. */
  const read = <T>(name: string, meaning: (value: string) => T | undefined, otherwise: T): T => {
    const value = text(name);
    if (value === null) return otherwise;
    const meant = meaning(value);
    if (meant === undefined) refuse(`${name}=${value}`);
    return meant ?? otherwise;
  };
  const oneOf = <T extends string, U>(name: string, values: readonly T[], otherwise: T | U) =>
    read<T | U>(name, (value) => values.find((one) => one.toLowerCase() === value.toLowerCase()), otherwise);
  const whole = (name: string, least: number, most: number, otherwise: number) =>
    read(
      name,
      (value) => {
        const number = Number(value);
        return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
      },
      otherwise,
    );
  const yes = (name: string, otherwise: boolean) =>
    read(name, (value) => ({ true: true, '1': true, false: false, '0': false })[value], otherwise);
  const date = (name: string) =>
    read<string | null>(name, (value) => (isDate(value) ? value : undefined), null);
  return {
    document: text('document'),
    paragraph: text('paragraph'),
    entity: text('entity'),
    root: parameters.getAll('root').filter(Boolean),
    depth: whole('depth', 0, MOST_DEPTH, base.depth),
    direction: oneOf('direction', DIRECTIONS, base.direction),
    acts: list('acts', (act) => ACTS.includes(act)),
    kinds: list('kinds', (kind) => /^[A-Z_]+$/.test(kind)),
    basis: oneOf('basis', BASES, null),
    from: date('from'),
    to: date('to'),
    links: yes('links', base.links),
    paragraphs: yes('paragraphs', base.paragraphs),
    limit: whole('limit', 1, MOST_NODES, base.limit),
    view: oneOf('view', VIEWS, base.view),
    pane: oneOf('pane', PANES, base.pane),
    before: text('before'),
    after: text('after'),
    language: oneOf('language', LANGUAGES, base.language),
    theme: oneOf('theme', THEMES, base.theme),
  };
}

/** A year, a month or a day that is in the calendar. */
function isDate(value: string): boolean {
  const time = /^\d{4}(-\d{2}){0,2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The query of the address of a state, without `?`; slashes stay as they are, so that a symbol can be read in it. */
export function writeState(state: State, base: State = standard()): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(state) as [keyof State, State[keyof State]][]) {
    if (value === null || JSON.stringify(value) === JSON.stringify(base[name])) continue;
    const values = Array.isArray(value) ? (name === 'root' ? value : [value.join(',')]) : [String(value)];
    for (const one of values) pairs.push(`${name}=${readable(one)}`);
  }
  return pairs.join('&');
}

/** Percent-encoded, but for what may stand in a query as it is. */
export function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(2F|2C|3A|20)/g, (_, code: string) =>
    code === '20' ? '+' : decodeURIComponent(`%${code}`),
  );
}
