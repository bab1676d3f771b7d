import { fold } from '../graph/index.js';
import type { Label, Section } from '../seedfile/index.js';
import type { ResolutionModel, ResolutionReadingModel } from './answers.js';
import type { Context } from './context.js';
import { failure } from './errors.js';
import type { EntityModel, ParagraphModel } from './model.js';
import { nearSymbols, readSymbols } from './written.js';

/** Longer texts than this are not looked up as a name or symbol. */
const LONGEST_FORM = 500;
const SUGGESTIONS = 3;
/** Hits of a search among which the nearest to what was written are looked for. */
const LOOKED_THROUGH = 50;

/**
 * Types that are seldom meant by a name that something else bears as well: a term of the thesaurus is called after a forum or a
 * summit, and the country where meetings are held has the name of the State.
 */
const LAST_MEANT: readonly Label[] = ['Place', 'Subject'];

/**
 * What a written form means, likeliest first: an id of the graph, a symbol or number, a name. Never throws for a text that
 * means nothing. Of namesakes, those of `types` are meant, however they bear the name; suggestions are of these types, too.
 */
export async function resolveForm(
  context: Context,
  text: string,
  types?: readonly Label[],
): Promise<ResolutionModel> {
  const form = text.trim();
  if (form === '' || form.length > LONGEST_FORM) return { text, readings: [], suggestions: [] };
  const byId = await context.entities.load(form);
  if (byId !== null)
    return { text, readings: [{ symbol: byId.symbol ?? null, entity: byId, by: 'ID' }], suggestions: [] };

  const symbols = readSymbols(form);
  const entities = await Promise.all(symbols.map((symbol) => context.entities.load(symbol)));
  const bySymbol = symbols.map((symbol, index): ResolutionReadingModel => {
    return { symbol, entity: entities[index] ?? null, by: 'SYMBOL' };
  });
  // A number that two organs could have given means the one that the graph knows.
  const readings = [
    ...bySymbol.filter((one) => one.entity !== null),
    ...bySymbol.filter((one) => one.entity === null),
  ];
  if (readings.length === 0) readings.push(...(await named(context, form, types)));
  const known = readings.some((reading) => reading.entity !== null);
  return { text, readings, suggestions: known ? [] : await suggestions(context, form, symbols, types) };
}

/** Entities that bear exactly this name, the likeliest first; of each sort those by short forms only where nothing bears it in full. */
async function named(
  context: Context,
  form: string,
  types?: readonly Label[],
): Promise<ResolutionReadingModel[]> {
  const rows = await context.ask<{ entity: unknown; strength: number }>('entities-named', {
    folded: fold(form),
  });
  const all = rows.map(({ entity, strength }) => ({ entity: context.entity(entity), strength }));
  const fitting = all.filter(({ entity }) => types?.includes(entity.label));
  const sorts =
    fitting.length > 0 ? [fitting] : [all.filter((one) => !isLastMeant(one)), all.filter(isLastMeant)];
  return sorts
    .flatMap((sort) => sort.filter(({ strength }) => strength === sort[0]?.strength))
    .map(({ entity }) => ({ symbol: entity.symbol ?? null, entity, by: 'NAME' }));
}

function isLastMeant({ entity: { label } }: { entity: EntityModel }): boolean {
  return LAST_MEANT.includes(label);
}

/** Ids of the graph that may have been meant, best first; sound symbols that it does not hold where it holds nothing near. */
async function suggestions(
  context: Context,
  form: string,
  read: readonly string[],
  types?: readonly Label[],
): Promise<string[]> {
  const near = nearSymbols(form).filter((symbol) => !read.includes(symbol));
  const symbols = (await heldAmong(context, near, types)).slice(0, SUGGESTIONS);
  if (symbols.length > 0) return symbols;
  const hits = await context.search(form, { limit: LOOKED_THROUGH });
  const ids = await heldAmong(
    context,
    hits.map(({ id }) => id),
    types,
  );
  const nearest = nearSymbols(form, ids).filter((id) => ids.includes(id));
  return [...new Set([...nearest, ...ids, ...near])].slice(0, SUGGESTIONS);
}

/** Those of the ids that the graph holds, of these types. */
async function heldAmong(
  context: Context,
  ids: readonly string[],
  types?: readonly Label[],
): Promise<string[]> {
  const entities = await Promise.all(ids.map((id) => context.entities.load(id)));
  return ids.filter((_, index) => {
    const entity = entities[index] ?? null;
    return entity !== null && (types === undefined || types.includes(entity.label));
  });
}

/**
 * The entity that a written form means. Throws NOT_FOUND for a sound symbol that the graph does not hold, BAD_SYMBOL for what
 * is neither id, symbol nor name, BAD_INPUT for a name that several bear. Of namesakes, those of the first of `types` are meant;
 * with no such wish, what is seldom meant gives way.
 */
export async function locate(context: Context, text: string, types?: readonly Label[]): Promise<EntityModel> {
  const { readings, suggestions: near } = await resolveForm(context, text, types);
  const all = readings.flatMap(({ entity, by }) => (entity === null ? [] : [{ entity, by }]));
  const wanted = types?.find((type) => all.some(({ entity }) => entity.label === type));
  const fitting = all.filter((one) =>
    types === undefined ? !isLastMeant(one) : one.entity.label === wanted,
  );
  const found = fitting.length > 0 ? fitting : all;
  const [first] = found;
  if (first === undefined) throw unknown(text, readings, near);
  const namesakes = first.by === 'NAME' ? found.map(({ entity }) => entity.id) : [];
  if (namesakes.length > 1) {
    throw failure(
      'BAD_INPUT',
      `${quote(text)} is the name of several: say which by its id: ${list(namesakes)}.`,
      {
        candidates: namesakes,
      },
    );
  }
  return first.entity;
}

/** As locate, and NOT_FOUND where the text means something else than an instrument. */
export async function locateInstrument(context: Context, text: string): Promise<EntityModel> {
  const entity = await locate(context, text, ['Instrument']);
  if (entity.label === 'Instrument') return entity;
  throw failure(
    'NOT_FOUND',
    `${quote(text)} is no instrument but ${entity.id}, of type ${entity.label}: ask for it with entity(id: ${JSON.stringify(entity.id)}).`,
    { id: entity.id },
  );
}

function unknown(text: string, readings: ResolutionReadingModel[], near: string[]): Error {
  const hint = near.length > 0 ? ` Did you mean ${list(near.map(quote), 'or')}?` : ' Try search(text: …).';
  const [reading] = readings;
  if (reading?.symbol != null) {
    const read = reading.symbol === text.trim() ? quote(text) : `${quote(text)} (read as ${reading.symbol})`;
    return failure('NOT_FOUND', `${read} is a sound symbol, but the graph does not hold it.${hint}`, {
      symbol: reading.symbol,
      suggestions: near,
    });
  }
  return failure(
    'BAD_SYMBOL',
    `${quote(text)} is no symbol, number, id or name that is known here (as A/RES/56/183, 56/183 or wsis/tunis-agenda).${hint}`,
    { suggestions: near },
  );
}

/** How a paragraph is told. */
export interface ParagraphForm {
  id?: string | null | undefined;
  document?: string | null | undefined;
  number?: number | null | undefined;
  section?: Section | null | undefined;
  part?: string | null | undefined;
  label?: string | null | undefined;
}

/** The one paragraph that is meant. Throws NOT_FOUND, AMBIGUOUS_PARAGRAPH with the candidates, BAD_INPUT. */
export async function locateParagraph(context: Context, form: ParagraphForm): Promise<ParagraphModel> {
  if (form.id != null) {
    const others = [form.document, form.number, form.section, form.part, form.label].some(
      (value) => value != null,
    );
    if (others)
      throw failure('BAD_INPUT', 'A paragraph\'s "id" stands alone: leave the other arguments out.');
    const found = await context.paragraphs.load(form.id);
    if (found !== null) return found;
    throw failure('NOT_FOUND', `No paragraph has the id ${quote(form.id)}. Ids look like "A/72/417#OP16".`);
  }
  if (form.document == null || (form.number == null && form.label == null)) {
    throw failure('BAD_INPUT', 'Say which paragraph: by "id", or by "document" with "number" or "label".');
  }
  const entity = await locateInstrument(context, form.document);
  const rows = await context.ask<{ paragraph: unknown }>('paragraph-candidates', {
    document: entity.document ?? entity.id,
    part: form.part ?? (entity.document === undefined ? null : entity.id),
    number: form.number ?? null,
    section: form.section ?? null,
    label: form.label ?? null,
  });
  const candidates = rows.map((row) => context.paragraph(row.paragraph));
  const [only] = candidates;
  if (only === undefined) throw await missing(context, entity, form);
  if (candidates.length > 1) throw ambiguous(entity, form, candidates);
  return only;
}

function ambiguous(entity: EntityModel, form: ParagraphForm, candidates: ParagraphModel[]): Error {
  const asked = form.label != null ? `Label ${quote(form.label)}` : `Number ${form.number}`;
  const told = candidates.map(({ label, section, part }) => `${label} (section ${section}, part ${part})`);
  const ways = candidates.map(({ section, label, part }) => {
    const others = candidates.filter((one) => one.label !== label || one.part !== part);
    if (others.every((one) => one.section !== section)) return `section: ${section}`;
    if (others.every((one) => one.label !== label)) return `label: ${JSON.stringify(label)}`;
    return `part: ${JSON.stringify(part)}`;
  });
  return failure(
    'AMBIGUOUS_PARAGRAPH',
    `${asked} stands ${candidates.length} times in ${entity.id}: ${list(told)}. Say which with ${list(ways, 'or')}.`,
    {
      candidates: candidates.map(({ id, label, section, number, part }) => ({
        id,
        label,
        section,
        number,
        part,
      })),
      hint: `Add ${list(ways, 'or')}; or ask by id, or by label.`,
    },
  );
}

/** The error for a paragraph that is not there: says which there are. */
async function missing(context: Context, entity: EntityModel, form: ParagraphForm): Promise<Error> {
  const asked = [form.label, form.number == null ? null : `number ${form.number}`, form.section, form.part]
    .filter((piece) => piece != null)
    .join(', ');
  const extent = await context.ask<{ part: string; section: string; first: number; last: number }>(
    'paragraph-extent',
    {
      document: entity.document ?? entity.id,
    },
  );
  if (extent.length === 0) {
    return failure(
      'NOT_FOUND',
      `The paragraphs of ${entity.id} are not in the graph: the document itself was not read.`,
    );
  }
  const there = extent.map(
    ({ part, section, first, last }) => `${section} ${first} to ${last} (part ${part})`,
  );
  return failure('NOT_FOUND', `${entity.id} has no paragraph ${asked}. It has ${list(there)}.`);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

function list(items: string[], join = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${join} ${items.at(-1)}`;
}
