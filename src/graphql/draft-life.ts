import type { Link } from '../seedfile/index.js';
import type { DraftLifeModel, DraftStageModel } from './answers.js';
import type { Context } from './context.js';
import { failure } from './errors.js';
import { locateInstrument } from './locate.js';
import type { EntityModel, LinkModel } from './model.js';
import { linked } from './rows.js';

/** Links along which a text grows, and which of their ends came first. */
const GROWTH: Partial<Record<Link, 'FROM' | 'TO'>> = {
  DRAFT_OF: 'FROM',
  WITHDRAWN_FOR: 'FROM',
  CONTAINED_IN: 'FROM',
  BASED_ON: 'TO',
  REVISES: 'TO',
  PART_OF: 'TO',
};
const TYPES = Object.keys(GROWTH);

const roleOf = ({ kind }: EntityModel): DraftStageModel['role'] =>
  kind === 'DRAFT_RESOLUTION' || kind === 'DRAFT_DECISION'
    ? 'DRAFT'
    : kind === 'RESOLUTION' || kind === 'DECISION'
      ? 'ADOPTED'
      : 'REPORT';

/** All stages of a text's life, whichever of them is named. Throws NOT_FOUND, BAD_SYMBOL, BAD_INPUT. */
export async function draftLife(context: Context, text: string): Promise<DraftLifeModel> {
  const root = await locateInstrument(context, text);
  if (roleOf(root) !== 'REPORT') return lifeOf(context, root);
  const lives = await livesIn(context, root);
  const [life] = lives;
  if (life === undefined)
    throw failure(
      'BAD_INPUT',
      `${root.id} is neither a draft nor what became of one, and no draft that stands in it is known (kind ${root.kind}): name a draft, as "A/C.2/80/L.17" or "A/72/417#draft", or a resolution.`,
    );
  if (lives.length === 1) return life;
  const candidates = lives.map(({ stages }) => stages.at(-1)?.instrument.id ?? '');
  throw failure(
    'BAD_INPUT',
    `${root.id} carried several texts: say whose life, by a draft or by what it became: ${candidates.join(', ')}.`,
    { candidates },
  );
}

/** What the text of a draft, or of the drafts in a report, was adopted as; nothing where none of them was yet. */
export async function adoptedFrom(context: Context, text: EntityModel): Promise<EntityModel[]> {
  const lives = roleOf(text) === 'REPORT' ? await livesIn(context, text) : [await lifeOf(context, text)];
  return lives.flatMap(({ stages }) =>
    stages.filter(({ role }) => role === 'ADOPTED').map(({ instrument }) => instrument),
  );
}

/** The lives of the texts that a report carried, each once. */
async function livesIn(context: Context, report: EntityModel): Promise<DraftLifeModel[]> {
  const carried = (await linked(context, 'IN', report.id, ['CONTAINED_IN', 'PART_OF', 'BASED_ON']))
    .map(({ other }) => other)
    .filter((one) => one.label === 'Instrument' && roleOf(one) !== 'REPORT');
  const lives: DraftLifeModel[] = [];
  for (const text of carried) {
    const known = lives.some(({ stages }) => stages.some(({ instrument }) => instrument.id === text.id));
    if (!known) lives.push(await lifeOf(context, text));
  }
  return lives;
}

async function lifeOf(context: Context, root: EntityModel): Promise<DraftLifeModel> {
  const stages = new Map([[root.id, root]]);
  const links = new Map<string, LinkModel>();
  let fresh = [root];
  while (fresh.length > 0) {
    // A report carries many texts: it is a stage of each, and leads to no other.
    const growing = fresh.filter((one) => roleOf(one) !== 'REPORT');
    const found = (await Promise.all(growing.map((one) => linksOf(context, one)))).flat();
    for (const { link } of found) links.set(link.id, link);
    fresh = [...new Map(found.map(({ other }) => [other.id, other])).values()].filter(
      ({ id }) => !stages.has(id),
    );
    for (const one of fresh) stages.set(one.id, one);
  }
  const ordered = inOrder([...stages.values()], [...links.values()]);
  return {
    stages: ordered.map((instrument) => ({
      instrument,
      role: roleOf(instrument),
      links: [...links.values()].filter(({ from, to }) => from === instrument.id || to === instrument.id),
    })),
  };
}

async function linksOf(
  context: Context,
  one: EntityModel,
): Promise<{ link: LinkModel; other: EntityModel }[]> {
  const [out, into] = await Promise.all([
    linked(context, 'OUT', one.id, TYPES),
    linked(context, 'IN', one.id, TYPES),
  ]);
  const fits = (isFrom: boolean) => (found: { link: LinkModel; other: EntityModel }) =>
    found.other.label === 'Instrument' && grows(one, found.other, found.link.type, isFrom);
  return [...out.filter(fits(true)), ...into.filter(fits(false))];
}

/** Whether a link of a draft, or of what was adopted, leads to another stage of its life, and not to what merely builds on it. */
function grows(one: EntityModel, other: EntityModel, type: Link, isFrom: boolean): boolean {
  const [role, met] = [roleOf(one), roleOf(other)];
  if (type === 'DRAFT_OF') return role !== met;
  if (type === 'CONTAINED_IN' || type === 'PART_OF') return isFrom && role === 'DRAFT' && met === 'REPORT';
  if (role === 'ADOPTED') return type === 'BASED_ON' && isFrom && met !== 'ADOPTED';
  return met === 'DRAFT' || (type === 'BASED_ON' && !isFrom && met === 'ADOPTED');
}

/** What came first stands first, as the links tell; among those of which they do not, the earlier date. */
function inOrder(stages: EntityModel[], links: readonly LinkModel[]): EntityModel[] {
  const before = new Map(stages.map(({ id }) => [id, new Set<string>()]));
  for (const { type, from, to } of links) {
    if (GROWTH[type] === 'FROM') before.get(to)?.add(from);
    else before.get(from)?.add(to);
  }
  // The report comes after the drafts that it carries, save those that stand inside it.
  for (const report of stages.filter((one) => roleOf(one) === 'REPORT'))
    for (const draft of stages.filter((one) => roleOf(one) === 'DRAFT' && one.document !== report.id))
      before.get(report.id)?.add(draft.id);
  const ordered: EntityModel[] = [];
  let rest = [...stages].sort(byDate);
  while (rest.length > 0) {
    const next =
      rest.find(({ id }) => rest.every((other) => other.id === id || !before.get(id)?.has(other.id))) ??
      rest[0];
    if (next === undefined) break;
    ordered.push(next);
    rest = rest.filter((one) => one !== next);
  }
  return ordered;
}

/** The earlier first; what has no date last, and of one date the smaller id. */
function byDate(a: EntityModel, b: EntityModel): number {
  const [left, right] = [a, b].map(({ id, date }) => [date ?? '9999', id].join(' '));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
