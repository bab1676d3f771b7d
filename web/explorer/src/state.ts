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

/** Reads the query of an address (`?document=A/72/417&acts=RECALLS,NOTES`). What cannot be read keeps its standard value. */
export function readState(search: string, base: State = standard()): State {
  const parameters = new URLSearchParams(search);
  const text = (name: string) => parameters.get(name)?.trim() || null;
  const list = (name: string) =>
    parameters
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter(Boolean);
  const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value.toLowerCase() === text(name)?.toLowerCase()) ?? otherwise;
  const whole = (name: string, least: number, most: number, otherwise: number) => {
    const value = Number(text(name) ?? Number.NaN);
    return Number.isInteger(value) ? Math.min(most, Math.max(least, value)) : otherwise;
  };
  const yes = (name: string, otherwise: boolean) =>
    ({ true: true, '1': true, false: false, '0': false })[text(name) ?? ''] ?? otherwise;
  const year = (name: string) => (/^\d{4}(-\d{2}){0,2}$/.test(text(name) ?? '') ? text(name) : null);
  return {
    document: text('document'),
    paragraph: text('paragraph'),
    entity: text('entity'),
    root: parameters.getAll('root').filter(Boolean),
    depth: whole('depth', 0, MOST_DEPTH, base.depth),
    direction: oneOf('direction', DIRECTIONS, base.direction),
    acts: list('acts'),
    kinds: list('kinds'),
    basis: BASES.find((basis) => basis === text('basis')) ?? null,
    from: year('from'),
    to: year('to'),
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
