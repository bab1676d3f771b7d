import { fold } from './fold.js';
import { LEADS, leadRank } from './leads.js';
import { fromRoman } from './roman.js';
import { peelSuffixes } from './suffixes.js';
import type { Decision, DocumentSymbol, JointHalf, Session, SingleSymbol, Suffix } from './types.js';

/** No symbol is longer; what is, is refused unread. */
export const LONGEST = 160;

/** From this session on a General Assembly resolution is numbered session/number (1976). */
export const FIRST_SLASHED_SESSION = 31;
/** ECOSOC numbers its resolutions year/number from this year on. */
export const FIRST_ECOSOC_YEAR = 1978;
/** No document is of a later year, and no organ has then had more sessions. */
const LAST_YEAR = 2099;
const LAST_SESSION = 154;
/** The last sessions whose resolutions carry a running number and the session in roman numerals. */
const LAST_ROMAN = { REGULAR: 30, SPECIAL: 7, EMERGENCY: 5 } as const;
const FIRST_ECOSOC_DECISIONS = 54;
const LAST_ROMAN_ECOSOC = 63;

/** Nothing in it is to be folded, or stripped off. */
const CLEAN = /^[A-Za-z\d][A-Za-z\d./-]*[A-Za-z\d]$/;

/** "SR27" */
const UNDOTTED = /(?<=\/)(CONF|AC|CN|CRP|SR|PV|WG|C|L)(?=\d+(?:\/|$|-))/g;

/**
 * Reads one document symbol, and nothing else, out of `text`: typographic variance (digits of any script, dashes,
 * full-width letters, bidi controls, Cyrillic homoglyphs), slips of case, spaces inside, a missing dot (SR27), and
 * quotation marks, brackets, footnote marks and punctuation around it are forgiven. Null for anything else; it never throws.
 */
export function parseSymbol(text: string): DocumentSymbol | null {
  if (text.length > LONGEST) return null;
  const folded = CLEAN.test(text) ? text : strip(fold(text));
  if (folded.length < 3 || /\d \d/.test(folded)) return null;
  const compact = folded.replaceAll(' ', '').toUpperCase();
  const isDotted = !/[A-Z]\d/.test(compact);
  return parseCompact(isDotted ? compact : compact.replace(UNDOTTED, '$1.'));
}

/** Reads a symbol already folded, in upper case and without spaces: 'A/RES/217A(III)'. */
export function parseCompact(compact: string): DocumentSymbol | null {
  if (!compact.includes('-')) return parseSingle(compact);
  const cuts = compact.split(JOINT);
  if (cuts.length === 1) return parseSingle(compact);
  if (cuts.length > 3) return null;
  const halves = [];
  for (const cut of cuts) {
    const half = parseSingle(cut);
    if (half === null || half.series === 'DECISION') return null;
    halves.push(half);
  }
  halves.sort((a, b) => (leadRank(leadOf(a)) < leadRank(leadOf(b)) ? -1 : 1));
  if (new Set(halves.map(seriesOf)).size < halves.length) return null;
  if (new Set(halves.map((half) => 'path' in half)).size > 1) return null;
  // "A/67/65-E/2012/48/Corr.1" corrects both: a suffix printed once, on whichever half came last, belongs to all.
  const suffixed = halves.filter((half) => half.suffixes.length > 0);
  const [only] = suffixed;
  if (only !== undefined && suffixed.length === 1) {
    return { series: 'JOINT', halves: halves.map((half) => ({ ...half, suffixes: only.suffixes })) };
  }
  return { series: 'JOINT', halves };
}

const JOINT = new RegExp(`-(?=(?:${[...LEADS.keys()].join('|')})/)`);

/** Its lead, and whether a body of the organ has it: "E/2019/26-E/CN.5/2019/3" is of the Council and of its Commission. */
function seriesOf(half: JointHalf): string {
  const lead = leadOf(half);
  return lead === 'E' && 'path' in half && !/^\d/.test(half.path[1] ?? '') ? 'E/' : lead;
}

function leadOf(half: JointHalf): string {
  return 'path' in half ? (half.path[0] ?? '') : LEAD_OF_RESOLUTIONS[half.series];
}

const LEAD_OF_RESOLUTIONS = {
  GA_RESOLUTION: 'A',
  ECOSOC_RESOLUTION: 'E',
  SC_RESOLUTION: 'S',
  HRC_RESOLUTION: 'A',
} as const;

function strip(folded: string): string {
  let text = folded.replace(/^[ "'«“‘„([<]+/, '').replace(/[ .,;:!?"'»”’\]>…*؛،؟。、»⁰¹²³⁴⁵⁶⁷⁸⁹]+$/, '');
  while (text.endsWith(')') && text.split(')').length > text.split('(').length)
    text = text.slice(0, -1).trimEnd();
  return text;
}

function parseSingle(compact: string): SingleSymbol | null {
  const segments = compact.split('/');
  const lead = plainLead(segments[0] ?? '');
  if (segments.length < 2 || !LEADS.has(lead) || segments.includes('')) return null;
  if (lead.startsWith('WSIS')) dropLanguageMark(segments);
  const suffixes = peelSuffixes(segments);
  const [, second, third] = segments;
  const rest = segments.slice(2);
  if (lead === 'A' && second === 'RES') return gaResolution(rest, suffixes);
  if (lead === 'E' && second === 'RES') return ecosocResolution(rest, suffixes);
  if (lead === 'S' && second === 'RES') return scResolution(rest, suffixes);
  if (second === 'DEC' && lead === 'A') return decision('GA', rest, suffixes);
  if (second === 'DEC' && lead === 'E') return decision('ECOSOC', rest, suffixes);
  if (lead === 'A' && second === 'HRC') {
    if (third === 'RES') return hrcResolution(segments.slice(3), suffixes);
    if (third === 'DEC') return decision('HRC', segments.slice(3), suffixes);
  }
  return onPath(segments, suffixes);
}

/** The documents of the World Summit end in a mark of their language, WSIS-05/TUNIS/DOC/6(Rev.1)-E: one id for all. */
function dropLanguageMark(segments: string[]): void {
  const last = segments.length - 1;
  segments[last] = (segments[last] ?? '').replace(/-[ACEFRS]$/, '').replace(/^0+(?=\d)/, '');
}

/** ECLAC marks what it has printed: LC/SES.38/3-P. */
const PROVISIONAL = /-P$/;
/** The Trusteeship Council's resolutions: T/RES/2156 (XLVII). */
const OF_SESSION = /^[1-9]\d{0,3}\([SVXLCI-]+\)$/;
const NUMBERED = /^([1-9]\d{0,3})([A-Z](?:-[A-Z])?)?$/;
const OLD = /^([1-9]\d{0,3})([A-Z])?\((S-|ES-)?([IVXLC]+|\d{1,2})\)(?:\[?([A-Z])\]?)?$/;

function sessionOf(text: string | undefined): Session | null {
  const [, prefix, digits] = /^(S-|ES-)?([1-9]\d{0,2})$/.exec(text ?? '') ?? [];
  const number = Number(digits ?? 0);
  return number === 0 || number > LAST_SESSION ? null : { type: sessionType(prefix), number };
}

function sessionType(prefix: string | undefined): Session['type'] {
  if (prefix === 'S-') return 'SPECIAL';
  return prefix === 'ES-' ? 'EMERGENCY' : 'REGULAR';
}

/** Whether resolutions of this GA session are numbered session/number, rather than number (SESSION). */
export function isSlashed(session: Session): boolean {
  return session.number > LAST_ROMAN[session.type];
}

function old(text: string): { number: number; letter: string | null; session: Session } | null {
  const [, digits, before, prefix, numeral = '', after] = OLD.exec(text) ?? [];
  if (digits === undefined || (before !== undefined && after !== undefined)) return null;
  const session = /\d/.test(numeral) ? Number(numeral) : fromRoman(numeral);
  if (session === null || session === 0) return null;
  const letter = before ?? after ?? null;
  return { number: Number(digits), letter, session: { type: sessionType(prefix), number: session } };
}

function gaResolution(rest: string[], suffixes: Suffix[]): SingleSymbol | null {
  const [first = '', second = ''] = rest;
  if (rest.length === 1) {
    const read = old(first);
    return read === null || isSlashed(read.session) ? null : { series: 'GA_RESOLUTION', ...read, suffixes };
  }
  const session = sessionOf(first);
  const [, digits, letter = null] = NUMBERED.exec(second) ?? [];
  if (rest.length !== 2 || session === null || digits === undefined) return null;
  if (!isSlashed(session)) return null;
  return { series: 'GA_RESOLUTION', session, number: Number(digits), letter, suffixes };
}

function yearOf(text: string, from: number): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= from && year <= LAST_YEAR ? year : null;
}

function ecosocResolution(rest: string[], suffixes: Suffix[]): SingleSymbol | null {
  const [first = '', second = ''] = rest;
  if (rest.length === 1) {
    const read = old(first);
    if (read === null || read.session.type !== 'REGULAR' || read.session.number > LAST_ROMAN_ECOSOC)
      return null;
    return { series: 'ECOSOC_RESOLUTION', ...read, year: null, suffixes };
  }
  const year = yearOf(first, FIRST_ECOSOC_YEAR);
  const [, digits, letter = null] = NUMBERED.exec(second) ?? [];
  if (rest.length !== 2 || year === null || digits === undefined) return null;
  return { series: 'ECOSOC_RESOLUTION', year, session: null, number: Number(digits), letter, suffixes };
}

function scResolution(rest: string[], suffixes: Suffix[]): SingleSymbol | null {
  const [, digits, printed] = /^([1-9]\d{0,3})(?:\((\d{4})\))?$/.exec(rest[0] ?? '') ?? [];
  const year = printed ?? rest[1] ?? null;
  if (digits === undefined || rest.length > (printed === undefined ? 2 : 1)) return null;
  if (year !== null && yearOf(year, 1946) === null) return null;
  return {
    series: 'SC_RESOLUTION',
    number: Number(digits),
    year: year === null ? null : Number(year),
    suffixes,
  };
}

function hrcResolution(rest: string[], suffixes: Suffix[]): SingleSymbol | null {
  const session = sessionOf(rest[0]);
  const [, digits, letter] = NUMBERED.exec(rest[1] ?? '') ?? [];
  if (rest.length !== 2 || session === null || session.type === 'EMERGENCY') return null;
  if (digits === undefined || letter !== undefined) return null;
  return { series: 'HRC_RESOLUTION', session, number: Number(digits), suffixes };
}

/** ECOSOC numbered its decisions from its fifty-fourth session on, by session until 1977. */
export function countsDecisions({ type, number }: Session): boolean {
  return type === 'REGULAR' && number >= FIRST_ECOSOC_DECISIONS && number <= LAST_ROMAN_ECOSOC;
}

function decision(organ: Decision['organ'], rest: string[], suffixes: Suffix[]): SingleSymbol | null {
  const [first = '', second = ''] = rest;
  if (organ === 'ECOSOC' && rest.length === 1) {
    const read = old(first);
    if (read === null || !countsDecisions(read.session)) return null;
    return { series: 'DECISION', organ, ...read, year: null, suffixes };
  }
  const [, digits, letter = null] = NUMBERED.exec(second) ?? [];
  if (rest.length !== 2 || digits === undefined) return null;
  const year = organ === 'ECOSOC' ? yearOf(first, FIRST_ECOSOC_YEAR) : null;
  const session = organ === 'ECOSOC' ? null : sessionOf(first);
  if (year === null && session === null) return null;
  if (organ === 'GA' && session !== null && !isSlashed(session)) return null;
  return { series: 'DECISION', organ, session, year, number: Number(digits), letter, suffixes };
}

/** A body or a series: 'C.2', 'CONF.157', 'HRC', 'SER.A', 'STAT', 'COP(8)'. */
const CODE = /^(?:[A-Z]{1,12}|[A-Z]{1,5}\.(?:\d{1,4}|[IVXLC]{1,4}|[A-Z])|[A-Z]{2,5}\(\d{1,3}\))$/;
/** What can close a path: a number, or a numbered kind of paper; a committee or a conference cannot. */
const ITEM =
  /^(?:\d{1,6}|(?!(?:C|AC|CONF|CN|WG|SUB|SER|COP|EA|HA|GC|SC|MC|CORR|ADD|REV|AMEND)\.)[A-Z]{1,8}\.[1-9]\d{0,4})$/;

function onPath(segments: string[], suffixes: Suffix[]): SingleSymbol | null {
  const item = segments[segments.length - 1] ?? '';
  const inner = segments.slice(1, -1);
  // A general comment of a treaty body: CEDAW/C/2010/47/GC.2.
  const isItem =
    ITEM.test(segments[0] === 'LC' ? item.replace(PROVISIONAL, '') : item) ||
    (segments[0] === 'T' && segments[1] === 'RES' && OF_SESSION.test(item)) ||
    (inner.includes('C') && /^GC\.[1-9]\d?$/.test(item));
  if (!isItem || /^0+$/.test(item) || !inner.every(isPathSegment)) return null;
  const [lead = '', second = ''] = segments;
  if (!startsWell(lead, second, segments.length)) return null;
  const path = segments.slice(0, -1).map(printSegment);
  const { session, year } = placeOf(lead, inner);
  const [, kind, number] = /^(L|SR|PV)\.(\d+)$/.exec(item) ?? [];
  if (kind === 'L') return { series: 'DRAFT', path, session, year, suffixes, number: Number(number) };
  if (kind === 'SR' || kind === 'PV')
    return { series: 'RECORD', type: kind, path, session, year, suffixes, number: Number(number) };
  return { series: 'DOCUMENT', path, session, year, suffixes, item: printSegment(item) };
}

/** The General Conference of the Atomic Energy Agency counts its sessions in the lead: GC(49)/RES/9. */
export function plainLead(lead: string): string {
  return lead.startsWith('GC(') ? lead.replace(/^(GC)\(\d{1,2}\)$/, '$1') : lead;
}

function isPathSegment(segment: string): boolean {
  return /^\d{1,4}$/.test(segment) || sessionOf(segment) !== null || CODE.test(segment);
}

/** Leads below which nothing but the documents is counted, from the first on: SPLOS/72. */
const COUNTED_LEADS = new Set(['SPLOS', 'CLCS', 'INFCIRC']);

/** What may follow the lead: keeps out look-alikes such as A/4, S/N 12, E/2017, A/5/183, A/B/1. */
function startsWell(lead: string, second: string, length: number): boolean {
  const digits = /^\d+$/.test(second);
  if (length === 2) {
    if (!digits)
      return /^(?:L|PV|SR|INF|NGO)\.\d+$/.test(second) || (lead === 'LC' && /^G\.\d+(?:-P)?$/.test(second));
    if (lead === 'CD') return second.length >= 3;
    const least = COUNTED_LEADS.has(lead) ? 1 : 3;
    return second.length >= least && yearOf(second, FIRST_ECOSOC_YEAR) === null;
  }
  if (lead === 'A' && digits)
    return isSlashed({ type: 'REGULAR', number: Number(second) }) && Number(second) <= LAST_SESSION;
  // Bodies of their own, with longer leads, count their sessions: ISBA/28/A/18, PBC/1/OC/2.
  if (digits) return yearOf(second, 1970) !== null || (lead.length > 2 && /^[1-9]\d?$/.test(second));
  if (sessionOf(second) !== null) return lead === 'A' || lead === 'S' || lead === 'E';
  if (lead === 'A' || lead === 'E' || lead === 'S')
    return second.length > 2 || ['ES', 'EC', 'ID'].includes(second);
  return true;
}

/** The session or year among the inner segments: the first number after the body. */
function placeOf(lead: string, inner: readonly string[]): { session: Session | null; year: number | null } {
  for (const segment of inner) {
    const year = yearOf(segment, 1946);
    if (year !== null) return { session: null, year };
    const session = sessionOf(segment);
    if (session !== null && (lead === 'A' || session.type !== 'REGULAR')) return { session, year: null };
  }
  return { session: null, year: null };
}

/** The few segments that are printed with small letters. */
function printSegment(segment: string): string {
  return segment.replace(/^(RES|DEC|SUB)(?=\.)|^AGENDA$/, (word) => word[0] + word.slice(1).toLowerCase());
}
