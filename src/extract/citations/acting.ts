import type { Language } from '../../languages/index.js';
import type { Act } from '../../seedfile/index.js';
import { issuer, parseSymbol } from '../../symbols/index.js';
import type { ProvisionOutline } from '../layout/index.js';
import { bodyOf, type Mention, type Reading } from '../references/index.js';
import type { Clause } from './clauses.js';

/** Acts that address others: a body beside such a verb is not its subject. */
const ADDRESSING: readonly Act[] = ['REQUESTS', 'INVITES', 'ENCOURAGES', 'URGES', 'CALLS_UPON', 'DEMANDS'];
/** How far a body may stand from its own resolution: before it or behind "its resolution", right behind a list, in a relative clause. */
const BEFORE = 40;
const BESIDE = 10;
const BEHIND = 300;
/** Little words between a verb and whom it addresses. */
const ARTICLES = 2;
/** Longer than these are. */
const NEAR = 100;

/** Where a body is named: its paragraph, and the body that issues the document or draft. */
export interface Voice {
  outline: ProvisionOutline;
  reading: Reading;
  clauses: readonly Clause[];
  ownBody: string | null;
}

/**
 * A body that is named as the one that acts is not cited: the issuing body in its own text, where one language prints its name and another
 * a pronoun; the body whose resolution is cited beside it by number; in a report, the subject of the governing verb. A body that the verb
 * addresses is cited, whoever it is.
 */
export function isActing(mention: Mention, voice: Voice, language: Language): boolean {
  // Where the subject stands behind its verb, a body that speaks for itself is no one whom it addresses.
  const speaks = voice.outline.section === 'REPORT' && mention.target === voice.ownBody;
  if (!speaks && isAddressed(mention, voice, language)) return false;
  // A committee that reports calls itself "the Committee" throughout, as the one whose work it tells.
  if (voice.outline.section === 'REPORT')
    return (speaks && mention.form === 'SHORT_FORM') || isSubject(mention, voice);
  return mention.target === voice.ownBody || isOwner(mention, voice.reading, language);
}

/** "Invites the Council": right behind a verb that addresses. */
function isAddressed(mention: Mention, { clauses, reading }: Voice, { spaced }: Language): boolean {
  return clauses.some(({ act, verb }) => {
    const gap = mention.start - verb.end;
    if (gap < 0 || gap > NEAR || !ADDRESSING.includes(act)) return false;
    const between = reading.passage.text.slice(verb.end, mention.start).trim();
    return spaced ? between.split(' ').length <= ARTICLES : between === '';
  });
}

/**
 * "The Committee adopted …", "the Council requests …": in a report's narrative or a statement the acting body stands right beside its verb;
 * behind a verb that addresses stands who is addressed.
 */
function isSubject(mention: Mention, { clauses, reading, ownBody }: Voice): boolean {
  // "At its 5th meeting, the Assembly, on the recommendation of the Committee, recalling …, decided": who decides may stand far before.
  const [first] = clauses;
  if (mention.target === ownBody && first && mention.end <= first.verb.start) {
    const between = reading.passage.text.slice(mention.end, first.verb.start);
    if (!/[;.] /.test(between)) return true;
  }
  return clauses.some(({ act, verb }) => {
    if (verb.start <= mention.start && mention.end <= verb.end) return true;
    const isBefore = mention.end <= verb.start;
    if (!isBefore && ADDRESSING.includes(act) && mention.target !== ownBody) return false;
    const [from, to] = isBefore ? [mention.end, verb.start] : [verb.end, mention.start];
    return from <= to && reading.passage.text.slice(from, to).trim() === '';
  });
}

/**
 * Whose resolution it is: "the Assembly in its resolution 61/7", "in its resolution 61/7 the Assembly", "resolutions 61/7 and 62/8 of the
 * Assembly", "resolution 61/7, in which the Assembly".
 */
function isOwner(mention: Mention, { mentions, lexemes, passage }: Reading, language: Language): boolean {
  const { text } = passage;
  const owns = ({ start, end }: Mention): boolean => {
    const before = text.slice(mention.end, start);
    if (mention.end <= start)
      return before.length <= BEFORE && !/[;.]/.test(before) && isNearest(mention, start, mentions);
    const behind = text.slice(end, mention.start);
    if (end > mention.start || behind.length > BEHIND || behind.includes(';')) return false;
    const itsOwn = lexemes.of('head').some((one) => one.start === start && one.entry.owner !== null);
    if (behind.length <= (itsOwn ? BEFORE : BESIDE)) return true;
    // The title of "its resolution" ends with a comma, then the body acts.
    if (itsOwn && /, ?(?:\p{L}{1,3}[' ])?$/u.test(behind)) return true;
    return [...behind].some((_, at) => language.at('relatives', text, end + at) > 0);
  };
  return mentions.some((one) => one.form === 'NUMBER' && owns(one) && issuing(one.target) === mention.target);
}

/** Named twice before its resolution, the body is its owner the second time. */
function isNearest({ target, end }: Mention, before: number, mentions: readonly Mention[]): boolean {
  return !mentions.some((one) => one.target === target && one.start >= end && one.end <= before);
}

function issuing(target: string | null): string | null {
  const symbol = target === null ? null : parseSymbol(target);
  const organ = symbol && issuer(symbol).organ;
  return organ ? bodyOf(organ) : null;
}
