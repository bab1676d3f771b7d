import type { Language } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';
import type { Act, CitationFacts, FootnoteCall, Relation } from '../../seedfile/index.js';
import type { ProvisionOutline } from '../layout/index.js';
import { type Call, rangeOf, sorted, startingIn, surfaceOf } from '../passage/index.js';
import { type Mention, type PartBack, type Reading, relationOf, withParts } from '../references/index.js';
import { isActing } from './acting.js';
import { adjacent, carries, type Resolution } from './call-repair.js';
import { type Clause, clauseAt } from './clauses.js';
import type { Note } from './footnotes.js';

/** Resting on an instrument in these ways reaffirms it, unless the verb itself says so. */
const RESTING: readonly (Relation | null)[] = ['AS_SET_OUT_IN', 'IN_ACCORDANCE_WITH', 'PURSUANT_TO'];
const SAYING: readonly Act[] = ['REAFFIRMS', 'RECALLS', 'REITERATES'];

export interface ProvisionReading {
  id: string;
  outline: ProvisionOutline;
  reading: Reading;
  clauses: Clause[];
}

export interface CitationContext {
  text: string;
  registry: Registry;
  language: Language;
  /** The body that issues the document or the draft in which the provision stands. */
  ownBody: string | null;
  /** The day of the document, where it is known. */
  date: string | null;
  /** The footnote that a label means where the provision stands. */
  noteOf(label: string): Note | null;
  repairs: ReadonlyMap<Call, Resolution>;
}

/** A citation before it has its number, and where in the passage it stands. */
interface Draft {
  at: number;
  /** What is cited in it; null for what a footnote alone cites. */
  mention: Mention | null;
  facts: CitationFacts;
}

/**
 * The citations of a provision, in the order of the text: what its paragraphs name, and what the footnotes called in it cite, each in the
 * clause and with the act where it stands. A name whose footnote cites the same instrument is one citation.
 */
export function cite(provision: ProvisionReading, context: CitationContext): CitationFacts[] {
  const drafts: Draft[] = [];
  const { outline, reading, clauses } = provision;
  const voice = { outline, reading, clauses, ownBody: context.ownBody };
  for (const mention of reading.mentions) {
    const label = mention.target === null ? 'Place' : context.registry.byAlias(mention.target)?.label;
    // A place is not cited.
    if (label === 'Place' || (label === 'Body' && isActing(mention, voice, context.language))) continue;
    if (label === 'Instrument' && isNamesake(mention, provision, context)) continue;
    drafts.push(fromMention(mention, (label ?? 'Instrument') === 'Instrument', provision, context));
  }
  const { calls } = reading.passage;
  const byMention = calls.length > 0 ? new Map(drafts.map((draft) => [draft.mention, draft])) : NONE;
  let previous: Call | null = null;
  for (const call of calls) {
    citeNote(call, previous, provision, context, drafts, byMention);
    previous = call;
  }
  for (const part of reading.backToCalls) drafts.push(...citePart(part, provision, context));
  return merge(drafts, provision.id);
}

const NONE: ReadonlyMap<Mention | null, Draft> = new Map();

/** "…, and endorses paragraphs 5 and 6 thereof": a part of what the footnote called before tells first. */
function citePart(
  { start, end, pinpoint, call }: PartBack,
  provision: ProvisionReading,
  context: CitationContext,
): Draft[] {
  const { footnote, note } = call ? resolve(call, context) : { footnote: null, note: null };
  const [first] = note?.targets ?? [];
  if (!first || note?.see) return [];
  const { reading, clauses } = provision;
  const clause = clauseAt(clauses, start);
  const range = rangeOf(reading.passage, start, end);
  const facts = citation({
    id: '', from: provision.id, item: itemOf(provision, range.start), act: actOf(clauses, clause), clause, target: first.target, implies: [],
    relation: null, pinpoint, form: 'SHORT_FORM', footnote, surface: surfaceOf(context.text, range, reading.passage.ranges), date: first.date, confidence: 0.9,
  }); // biome-ignore format: one line
  return [{ at: start, mention: null, facts }];
}

/** How far behind its verb the name of what is adopted begins at most: "Adopts the following …". */
const RIGHT_BEHIND = 20;

/** "Adopts the following outcome document of the high-level meeting": what a text adopts is no text of that name from years before. */
function isNamesake(
  { form, target, start }: Mention,
  { reading, clauses }: ProvisionReading,
  { registry, language, date }: CitationContext,
): boolean {
  const clause = clauses[clauseAt(clauses, start) ?? -1];
  if (form !== 'NAME' || clause?.act !== 'ADOPTS' || start - clause.verb.end > RIGHT_BEHIND) return false;
  const adopted = registry.byAlias(target ?? '')?.date;
  if (!adopted || !date || adopted.slice(0, 4) >= date.slice(0, 4)) return false;
  // "Adopts the goals of the Agenda": a part of what was adopted before.
  const { text } = reading.passage;
  for (let at = clause.verb.end; at < start; at += 1) if (language.at('links', text, at) > at) return false;
  return true;
}

/** What the footnote of a call cites, in the clause where the call stands. */
function citeNote(
  call: Call,
  previous: Call | null,
  provision: ProvisionReading,
  context: CitationContext,
  drafts: Draft[],
  byMention: ReadonlyMap<Mention | null, Draft>,
): void {
  const { reading, clauses } = provision;
  const clause = clauseAt(clauses, call.at);
  const clauseStart = clause === null ? 0 : (clauses[clause]?.verb.begin ?? 0);
  const from = Math.max(clauseStart, previous?.at ?? 0);
  const inClause = between(reading.mentions, clauseStart, call.at);
  const { registry } = context;
  const { footnote, note } = resolve(call, context);
  const last = inClause.findLast((one) => one.start >= from && carries(one, registry));
  const nearest = adjacent(last, reading, call.at);
  const holder = nearest ? byMention.get(nearest) : undefined;
  const [first] = note?.targets ?? [];
  for (const target of note?.targets ?? []) {
    const same = inClause.findLast((one) => same_(one.target, target.target, context.registry));
    const named = same ? byMention.get(same) : undefined;
    if (named) {
      named.facts.footnote ??= footnote;
      named.facts.pinpoint ??= target.pinpoint;
      continue;
    }
    const endorsing = relationOf(reading.surroundings.relationsBetween(from, call.at).at(-1));
    const relation: Relation | null =
      endorsing === 'ENDORSED_BY' ? endorsing
      : note?.see ? (inClause.some((one) => one.start >= from && isInstrument(one, registry)) ? 'CONTAINED_IN' : 'SEE')
      : target.pinpoint?.labels[0]?.startsWith('annex') && !target.mention?.relation ? 'CONTAINED_IN' : null; // biome-ignore format: a table
    const pinpoint =
      target.pinpoint ?? (target === first && !note?.see ? (reading.called.get(call) ?? null) : null);
    const facts = citation({
      id: '', from: provision.id, item: itemOf(provision, reading.passage.offsets[Math.max(0, call.at - 1)] ?? call.start), act: actOf(clauses, clause), clause, target: target.target,
      implies: [], relation, pinpoint, form: 'FOOTNOTE', footnote, surface: surfaceOf(context.text, target.range, [target.range]),
      date: target.date, confidence: footnote.reason === null ? target.confidence : 0.9,
    }); // biome-ignore format: one line
    drafts.push({ at: call.at, mention: null, facts });
  }
  if (holder) holder.facts.footnote ??= footnote;
}

/** Of some mentions in the order of their beginnings, those that stand between two places. */
function between(mentions: readonly Mention[], from: number, to: number): Mention[] {
  return startingIn(mentions, from, to).filter((one) => one.end <= to);
}

function fromMention(
  mention: Mention,
  canRest: boolean,
  provision: ProvisionReading,
  context: CitationContext,
): Draft {
  const { reading, clauses } = provision;
  const clause = clauseAt(clauses, mention.start);
  const act = actOf(clauses, clause);
  const range = rangeOf(reading.passage, mention.start, mention.end);
  const isResting = canRest && RESTING.includes(mention.relation) && !SAYING.includes(act);
  const facts = citation({
    id: '', from: provision.id, item: itemOf(provision, range.start), act, clause, target: mention.target ?? '', implies: isResting ? ['REAFFIRMS'] : [],
    relation: mention.relation, pinpoint: mention.pinpoint, form: mention.form, footnote: null, surface: surfaceOf(context.text, range, reading.passage.ranges),
    date: mention.date, confidence: mention.confidence,
  }); // biome-ignore format: one line
  return { at: mention.start, mention, facts };
}

function isInstrument({ target }: Mention, registry: Registry): boolean {
  return target !== null && registry.byAlias(target)?.label === 'Instrument';
}

function actOf(clauses: readonly Clause[], clause: number | null): Act {
  return clause === null ? 'MENTIONS' : (clauses[clause]?.act ?? 'MENTIONS');
}

/** All citations have one shape, for the sake of speed; what stands in no item has `undefined` for it, which no file prints. */
function citation(facts: Omit<CitationFacts, 'item'> & { item: string | undefined }): CitationFacts {
  return facts as CitationFacts;
}

function itemOf({ outline }: ProvisionReading, at: number): string | undefined {
  for (const { label, start, end } of outline.items) if (at >= start && at < end) return label;
  return undefined;
}

/** One thing under two ids: the registry's other symbols for it. */
function same_(a: string | null, b: string, registry: Registry): boolean {
  return (
    a === b ||
    (a !== null && registry.byAlias(a) !== undefined && registry.byAlias(a) === registry.byAlias(b))
  );
}

function resolve(call: Call, context: CitationContext): { footnote: FootnoteCall; note: Note | null } {
  const repair = context.repairs.get(call);
  const resolved = repair?.label ?? call.label;
  const note = context.noteOf(resolved);
  const reason = repair?.reason ?? (note ? null : 'The text of the footnote is lost.');
  return { footnote: { printed: call.label, resolved, reason }, note };
}

/** One citation for each clause, item and target: the first words stay, what later ones add is taken up. */
function merge(drafts: Draft[], id: string): CitationFacts[] {
  const citations = drafts.length > 1 ? together(drafts) : drafts.map(({ facts }) => facts);
  citations.forEach((citation, index) => {
    citation.id = `${id}/${index + 1}`;
  });
  return citations;
}

function together(drafts: Draft[]): CitationFacts[] {
  sorted(drafts, (a, b) => a.at - b.at || a.facts.surface.start - b.facts.surface.start);
  const kept = new Map<string, CitationFacts>();
  for (const { facts: draft, mention } of drafts) {
    const key = `${draft.clause} ${draft.item ?? ''} ${draft.target} ${draft.form === 'FOOTNOTE' ? (draft.pinpoint?.labels.join() ?? '') : ''}`;
    const known = kept.get(key);
    if (!known) {
      kept.set(key, draft);
      continue;
    }
    // A number or symbol is the stronger evidence than the name before it.
    if (!isExact(known) && isExact(draft))
      Object.assign(known, { form: draft.form, surface: draft.surface, confidence: draft.confidence });
    known.relation ??= draft.relation;
    known.pinpoint = withParts(known.pinpoint, draft.pinpoint, Boolean(mention?.of));
    known.footnote ??= draft.footnote;
    known.date ??= draft.date;
    for (const act of draft.implies) if (!known.implies.includes(act)) known.implies.push(act);
  }
  return [...kept.values()];
}

function isExact({ form }: CitationFacts): boolean {
  return form === 'NUMBER' || form === 'SYMBOL';
}
