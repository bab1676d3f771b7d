/** A principal organ (or the Human Rights Council) whose resolutions and decisions carry a series of their own. */
export type Organ = 'GA' | 'ECOSOC' | 'SC' | 'HRC';

/** A session: regular (56), special (S-27) or emergency special (ES-10). */
export interface Session {
  type: 'REGULAR' | 'SPECIAL' | 'EMERGENCY';
  number: number;
}

/** What follows a base symbol: Corr.1, Add.2, Rev.1, Amend.1, Summary, (Part I), (Vol. II), (Sect. 3). */
export interface Suffix {
  type: 'CORR' | 'ADD' | 'REV' | 'AMEND' | 'SUMMARY' | 'PART';
  /** As printed in the canonical form: 'Corr.1', '(Part I)'. */
  label: string;
}

interface Suffixed {
  suffixes: readonly Suffix[];
}

/** A/RES/56/183, A/RES/57/270 B, A/RES/217 A (III), A/RES/3201 (S-VI), A/RES/ES-10/2. */
export interface GaResolution extends Suffixed {
  series: 'GA_RESOLUTION';
  session: Session;
  number: number;
  /** 'B', or a run of parts 'A-E'. */
  letter: string | null;
}

/** E/RES/2006/46; before 1978 by session: E/RES/1235 (XLII). Exactly one of year and session is set. */
export interface EcosocResolution extends Suffixed {
  series: 'ECOSOC_RESOLUTION';
  year: number | null;
  session: Session | null;
  number: number;
  letter: string | null;
}

/** S/RES/1325 (2000). The year is null only where the text that was read left it out. */
export interface ScResolution extends Suffixed {
  series: 'SC_RESOLUTION';
  number: number;
  year: number | null;
}

/** A/HRC/RES/17/4, A/HRC/RES/S-27/1. */
export interface HrcResolution extends Suffixed {
  series: 'HRC_RESOLUTION';
  session: Session;
  number: number;
}

/**
 * A decision. It has no document of its own; its id follows the catalogue of the UN Digital Library:
 * A/DEC/72/543, E/DEC/2017/208, A/HRC/DEC/17/119; ECOSOC counted by session before 1978: E/DEC/235 (LXII).
 */
export interface Decision extends Suffixed {
  series: 'DECISION';
  organ: 'GA' | 'ECOSOC' | 'HRC';
  /** GA and HRC, and ECOSOC before 1978. */
  session: Session | null;
  /** ECOSOC since. */
  year: number | null;
  number: number;
  letter: string | null;
}

interface OnPath extends Suffixed {
  /** The segments before the last one: ['A', 'C.2', '72']. */
  path: readonly string[];
  /** Session of the issuing organ, where the symbol tells. */
  session: Session | null;
  /** Year, for the organs that count by years. */
  year: number | null;
}

/** A document of limited distribution, mostly a draft: A/C.2/72/L.66, A/80/L.41. */
export interface Draft extends OnPath {
  series: 'DRAFT';
  number: number;
}

/** A summary record (A/C.2/72/SR.27) or a verbatim record (A/74/PV.52, S/PV.9512). */
export interface MeetingRecord extends OnPath {
  series: 'RECORD';
  type: 'SR' | 'PV';
  /** Number of the meeting. */
  number: number;
}

/** Any other document: A/72/417, E/CN.16/2018/CRP.3, TD/B/EDE/3/3, A/CONF.157/24, S/2020/123, ST/SGB/2018/1. */
export interface PlainDocument extends OnPath {
  series: 'DOCUMENT';
  /** The last segment: '417', 'CRP.3'. */
  item: string;
}

export type SingleSymbol =
  | GaResolution
  | EcosocResolution
  | ScResolution
  | HrcResolution
  | Decision
  | Draft
  | MeetingRecord
  | PlainDocument;

/** A decision has no symbol of its own that another could stand beside. */
export type JointHalf = Exclude<SingleSymbol, Decision>;

/** One document under the symbols of two or three organs: A/72/64-E/2017/12. General Assembly first. */
export interface JointSymbol {
  series: 'JOINT';
  /** Two or more, in canonical order. */
  halves: readonly JointHalf[];
}

/** A parsed document symbol, told apart by `series`. */
export type DocumentSymbol = SingleSymbol | JointSymbol;
