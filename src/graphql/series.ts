import { fold } from '../graph/index.js';
import { ACTS, type Act } from '../seedfile/index.js';
import { dateWindow, parseSymbol } from '../symbols/index.js';
import type { CitedByText, SeriesInstrumentModel, SeriesModel, TreatmentShiftModel } from './answers.js';
import { type TreatedRow, treatedBy } from './compare.js';
import type { Context } from './context.js';
import { range } from './dates.js';
import { adoptedFrom } from './draft-life.js';
import { failure } from './errors.js';
import type { SeriesBy } from './generated.js';
import { locateInstrument } from './locate.js';
import type { EntityModel } from './model.js';
import { linked } from './rows.js';
import { TitleLikeness } from './title-likeness.js';

/** What one question finds out more than once. */
interface Asked {
  likeness: TitleLikeness;
  /** By the id of the text that follows. */
  predecessors: Map<string, Promise<EntityModel | null>>;
}

const asked = new WeakMap<Context, Asked>();

function askedIn(context: Context): Asked {
  let own = asked.get(context);
  if (!own) {
    own = { likeness: new TitleLikeness(), predecessors: new Map() };
    asked.set(context, own);
  }
  return own;
}

/** Texts of one series at most: a subject taken up every year since the Organization was founded stays below. */
const MOST_TEXTS = 200;

export interface SeriesForm {
  instrument?: string | null;
  title?: string | null;
  by?: SeriesBy | null;
  from?: string | null;
  to?: string | null;
}

/** The series that is meant. Throws NOT_FOUND, BAD_SYMBOL, BAD_INPUT. */
export async function series(context: Context, form: SeriesForm): Promise<SeriesModel> {
  const { since, until } = range(form.from, form.to);
  const by = form.by ?? 'EITHER';
  const found = new Map<string, EntityModel>();
  let fresh = await roots(context, form);
  while (fresh.length > 0 && found.size < MOST_TEXTS) {
    for (const text of fresh) found.set(text.id, text);
    const related = await Promise.all([
      ...(by === 'RECALLS' ? [] : fresh.map((text) => namesakes(context, text))),
      ...(by === 'TITLE' ? [] : fresh.map((text) => neighbours(context, text))),
    ]);
    fresh = [...new Map(related.flat().map((text) => [text.id, text])).values()].filter(
      ({ id }) => !found.has(id),
    );
  }
  const members = [...found.values()]
    .filter((text) => (since === null && until === null) || isWithin(text, since, until))
    .sort(byAge);
  return { members };
}

async function roots(context: Context, { instrument, title }: SeriesForm): Promise<EntityModel[]> {
  if ((instrument == null) === (title == null))
    throw failure('BAD_INPUT', 'Name the series by one of its texts ("instrument") or by its "title".');
  if (instrument != null) {
    const entity = await locateInstrument(context, instrument);
    if (isAdopted(entity.kind)) return [entity];
    const became = await adoptedFrom(context, entity);
    return became.length > 0 ? became : [entity];
  }
  const texts = (await bearing(context, title ?? '')).filter(({ kind }) => isAdopted(kind));
  if (texts.length > 0) return texts;
  const near = await context.search(title ?? '', { limit: 10 });
  const suggestions = (await Promise.all(near.map(({ id }) => context.entities.load(id))))
    .filter((one) => one !== null && one.label === 'Instrument' && isAdopted(one.kind))
    .map((one) => one?.name ?? '');
  throw failure(
    'NOT_FOUND',
    `No resolution or decision is entitled ${JSON.stringify(title)}.${suggestions.length > 0 ? ` Did you mean ${JSON.stringify(suggestions[0])}?` : ' Try search(text: …).'}`,
    { suggestions: [...new Set(suggestions)] },
  );
}

function isAdopted(kind: string): boolean {
  return kind === 'RESOLUTION' || kind === 'DECISION';
}

/** Instruments that bear a title in full, in any language. */
async function bearing(context: Context, title: string): Promise<EntityModel[]> {
  const rows = await context.ask<{ entity: unknown; strength: number }>('entities-named', {
    folded: fold(title),
  });
  return rows
    .filter(({ strength }) => strength === 0)
    .map(({ entity }) => context.entity(entity))
    .filter(({ label }) => label === 'Instrument');
}

/** Texts of the same body under the same title. */
async function namesakes(context: Context, text: EntityModel): Promise<EntityModel[]> {
  const bearers = await Promise.all(
    askedIn(context)
      .likeness.folded(text)
      .map((title) => bearing(context, title)),
  );
  return bearers.flat().filter(({ kind, series }) => kind === text.kind && series === text.series);
}

/** The texts beside it in the chain of recalling, and those that stand beside it as a source states it: so far back lead those that were not read. */
async function neighbours(context: Context, text: EntityModel): Promise<EntityModel[]> {
  const before = await predecessor(context, text);
  const [after, stated, followers] = await Promise.all([
    successors(context, text),
    followed(context, 'OUT', text),
    followed(context, 'IN', text),
  ]);
  const others = before === null ? [] : await followed(context, 'IN', before);
  // Where one carries the title on, or is known to follow, another that recalls the text first of all branches off.
  const heirs = [...after.filter((later) => askedIn(context).likeness.of(later, text) === 1), ...followers];
  const isBranch =
    others.length > 0
      ? others.every(({ id }) => id !== text.id)
      : before !== null && !(await goesOn(context, before, text));
  const next = heirs.length > 0 ? heirs : isOneSubject(context, after) ? after : [];
  return [...(before === null || isBranch ? [] : [before]), ...next, ...stated];
}

/** The texts whose predecessor it is. */
async function successors(context: Context, text: EntityModel): Promise<EntityModel[]> {
  const recalling = (await context.askFor<{ recalling: unknown }>('resolutions-recalling', text.id)).map(
    (row) => context.entity(row.recalling),
  );
  const after = recalling.map(async (later) =>
    (await predecessor(context, later))?.id === text.id ? [later] : [],
  );
  return (await Promise.all(after)).flat();
}

/** Whether a text carries on its predecessor: under its title, or as one subject with all that do. What texts of many subjects recall first of all is followed by none. */
async function goesOn(context: Context, before: EntityModel, text: EntityModel): Promise<boolean> {
  return (
    askedIn(context).likeness.of(before, text) === 1 ||
    isOneSubject(context, await successors(context, before))
  );
}

/** Whether texts bear one title, as far as their titles are known. */
function isOneSubject(context: Context, [first, ...others]: readonly EntityModel[]): boolean {
  const { likeness } = askedIn(context);
  return first !== undefined && others.every((other) => (likeness.of(first, other) ?? 1) === 1);
}

/** What a text follows (OUT), or what follows it (IN), as a source states it. */
async function followed(
  context: Context,
  direction: 'OUT' | 'IN',
  { id }: EntityModel,
): Promise<EntityModel[]> {
  return (await linked(context, direction, id, ['FOLLOWS'])).map(({ other }) => other);
}

/**
 * The text that a resolution follows: of the earlier ones of its body that its preamble recalls, the latest under its own
 * title, else the latest of those that it recalls first of all, unless its title is known to be of another subject.
 */
function predecessor(context: Context, text: EntityModel): Promise<EntityModel | null> {
  const { predecessors } = askedIn(context);
  let found = predecessors.get(text.id);
  if (!found) {
    found = predecessorOf(context, text);
    predecessors.set(text.id, found);
  }
  return found;
}

async function predecessorOf(context: Context, text: EntityModel): Promise<EntityModel | null> {
  const rows = await context.askFor<{ position: number; recalled: unknown }>('resolutions-recalled', text.id);
  const earlier = rows
    .map(({ position, recalled }) => ({ position, entity: context.entity(recalled) }))
    .filter(({ entity }) => byAge(entity, text) < 0);
  const alike = earlier.map((one) => ({ ...one, likeness: askedIn(context).likeness.of(one.entity, text) }));
  const namesakes = alike.filter(({ likeness }) => likeness === 1);
  const first = alike.filter(
    ({ position, likeness }) =>
      position === earlier[0]?.position && (likeness === null || likeness >= SAME_SUBJECT),
  );
  return (
    (namesakes.length > 0 ? namesakes : first)
      .map(({ entity }) => entity)
      .sort(byAge)
      .at(-1) ?? null
  );
}

/** Of titles of one subject that changed over the years; those of two subjects stay well below. */
const SAME_SUBJECT = 0.45;

/** Older first; what has no date by the year or the session of its symbol. */
function byAge(a: EntityModel, b: EntityModel): number {
  return compare(ageOf(a), ageOf(b)) || compare(a.id, b.id);
}

function ageOf({ id, date }: EntityModel): string {
  const symbol = date ? null : parseSymbol(id);
  if (symbol === null) return date ?? '';
  return 'year' in symbol && symbol.year !== null ? String(symbol.year) : (dateWindow(symbol)?.from ?? '');
}

/** Whether a text is of a range of days; what has no date is so by the year or the session of its symbol. */
function isWithin(text: EntityModel, since: string | null, until: string | null): boolean {
  const age = ageOf(text);
  const day = `${age}-01-01`.slice(0, 10);
  return age !== '' && (since === null || day >= since) && (until === null || day <= until);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the texts of a series cite, the most often cited first. Texts that were not read say nothing. */
export async function citedBySeries(
  context: Context,
  { members }: SeriesModel,
): Promise<SeriesInstrumentModel[]> {
  const all = await Promise.all(members.map((text) => treatedBy(context, text)));
  const texts = members.flatMap(({ id }, index) =>
    (all[index]?.length ?? 0) > 0 ? [{ id, cites: byTarget(all[index] ?? [], id) }] : [],
  );
  const targets = [...new Set(texts.flatMap(({ cites }) => [...cites.keys()]))];
  return targets
    .map((target) => instrumentOf(target, texts))
    .sort((a, b) => b.treatments.length - a.treatments.length || compare(a.target, b.target));
}

function instrumentOf(
  target: string,
  texts: readonly { id: string; cites: CitedByText }[],
): SeriesInstrumentModel {
  const citing = texts.filter(({ cites }) => cites.has(target));
  const last = texts.findIndex(({ id }) => id === citing.at(-1)?.id);
  return {
    target,
    entered: citing[0]?.id ?? '',
    left: texts[last + 1]?.id ?? null,
    treatments: citing.map(({ id, cites }) => ({
      text: id,
      acts: cites.get(target)?.acts ?? [],
      paragraphs: cites.get(target)?.paragraphs ?? [],
    })),
    shifts: shiftsOf(target, texts).filter(({ before, after }) => before.length > 0 && after.length > 0),
  };
}

/** True where it entered after the first text that was read, left again, or was treated otherwise. */
export function hasChanged({ entered, left, shifts }: SeriesInstrumentModel, first: string): boolean {
  return entered !== first || left !== null || shifts.length > 0;
}

/** Where each text treats a target otherwise than the text before it. */
export function shiftsOf(
  target: string,
  texts: readonly { id: string; cites: CitedByText }[],
): TreatmentShiftModel[] {
  return texts.slice(1).flatMap((text, index) => {
    const previous = texts[index];
    if (previous === undefined) return [];
    const [before, after] = [previous.cites.get(target)?.acts ?? [], text.cites.get(target)?.acts ?? []];
    return before.join() === after.join() ? [] : [{ target, from: previous.id, to: text.id, before, after }];
  });
}

/** What a text cites; itself ("this resolution") aside. */
export function byTarget(
  rows: readonly Pick<TreatedRow, 'act' | 'target' | 'paragraph'>[],
  own: string,
): CitedByText {
  const cited = new Map<string, { acts: Act[]; paragraphs: string[] }>();
  for (const { target, act, paragraph } of rows) {
    if (target === own || target.startsWith(`${own}#`)) continue;
    const known = cited.get(target) ?? { acts: [], paragraphs: [] };
    if (!known.acts.includes(act)) known.acts.push(act);
    if (!known.paragraphs.includes(paragraph)) known.paragraphs.push(paragraph);
    cited.set(target, known);
  }
  for (const { acts } of cited.values()) acts.sort((a, b) => ACTS.indexOf(a) - ACTS.indexOf(b));
  return cited;
}
