import type { Basis, State } from './state.js';

/** Ids and what an answer gives beside them. Only what the page uses is typed; schema.graphql tells the rest. */
export interface Named {
  id: string;
  title: string | null;
}

export interface DocumentsAnswer {
  documents: {
    totalCount: number;
    nodes: (Named & { symbol: string | null; kind: string; date: string | null })[];
  };
}

export interface PictureNode {
  __typename: string;
  id: string;
  kind?: string;
  title?: string | null;
  date?: string | null;
  label?: string;
  position?: number;
  firstAct?: string | null;
  document?: { id: string };
}

export interface PictureEdge {
  id: string;
  type: 'CITES' | 'LINK' | 'CONTAINS';
  sourceId: string;
  targetId: string;
  citation: {
    act: string;
    treatment: string;
    basis: Basis;
    implies: string[];
    paragraph: { id: string };
  } | null;
  link: { type: string } | null;
}

export interface PictureAnswer {
  subgraph: { nodes: PictureNode[]; edges: PictureEdge[]; truncated: boolean; omitted: number };
}

export interface TextParagraph {
  id: string;
  label: string;
  section: Section;
  headings: string[];
  acts: string[];
  summary: string | null;
  part: Named & { kind: string };
  citations: { totalCount: number; nodes: { act: string; basis: Basis; target: Named }[] };
}

export type Section = 'REPORT' | 'PREAMBLE' | 'OPERATIVE' | 'ANNEX';

export interface TextAnswer {
  instrument: Named & {
    symbol: string | null;
    kind: string;
    date: string | null;
    url: string | null;
    read: boolean;
    paragraphs: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: TextParagraph[];
    };
  };
}

export interface ParagraphCitation {
  id: string;
  act: string;
  treatment: string;
  basis: Basis;
  implies: string[];
  relation: string | null;
  form: string;
  date: string | null;
  confidence: number;
  pinpoint: { text: string; paragraphs: { id: string }[] } | null;
  target: Named & { __typename: string; kind: string; date: string | null };
  evidence: {
    words: string;
    verb: string | null;
    item: string | null;
    footnote: { printed: string; resolved: string; reason: string | null } | null;
  };
}

export interface ParagraphAnswer {
  paragraph: {
    id: string;
    label: string;
    number: number;
    section: Section;
    headings: string[];
    acts: string[];
    summary: string | null;
    curatedNote: string | null;
    text: string | null;
    document: Named & { url: string | null };
    part: Named;
    previous: { id: string; label: string } | null;
    next: { id: string; label: string } | null;
    citations: { totalCount: number; nodes: ParagraphCitation[] };
    openMentions: { words: string; reason: string }[];
    pinpointedBy: {
      id: string;
      treatment: string;
      basis: Basis;
      paragraph: { id: string; label: string; document: { id: string } };
    }[];
  } | null;
}

export interface TreatmentYear {
  year: number | null;
  count: number;
  treatments: { act: string; basis: Basis; count: number; documents: { id: string }[] }[];
}

export interface CitingCitation {
  id: string;
  act: string;
  treatment: string;
  basis: Basis;
  relation: string | null;
  pinpoint: { text: string } | null;
  evidence: { words: string };
  paragraph: { id: string; label: string; document: { id: string; date: string | null } };
}

export interface EntityAnswer {
  entity: Named & {
    __typename: string;
    kind: string;
    date: string | null;
    dateEnd: string | null;
    curatedNote: string | null;
    website: string | null;
    placeholder: boolean;
    aliases: string[];
    names: { text: string; language: string; rank: number }[];
    symbol?: string | null;
    url?: string | null;
    read?: boolean;
    agendaItem?: string | null;
    treatmentHistory: { totalCount: number; years: TreatmentYear[] };
    citedBy: { totalCount: number; nodes: CitingCitation[] };
    links: {
      totalCount: number;
      nodes: { id: string; type: string; date: string | null; from: Named; to: Named }[];
    };
  };
}

export interface Found extends Named {
  __typename: string;
  kind: string;
  date: string | null;
}

export interface FindAnswer {
  resolve: {
    readings: { symbol: string | null; by: string; entity: Found | null }[];
    suggestions: string[];
  };
  search: { totalCount: number; nodes: { entity: Found }[] };
}

export type Change = 'CARRIED_OVER' | 'CHANGED' | 'MOVED' | 'NEW' | 'DROPPED';

export interface ComparedParagraph {
  id: string;
  label: string;
  section: Section;
  firstAct: string | null;
}

export interface Kin {
  id: string;
  date: string | null;
  read: boolean;
}

export interface SeriesAnswer {
  series: { title: string | null; members: Kin[] };
}

export interface LifeAnswer {
  draftLife: { stages: { role: 'DRAFT' | 'REPORT' | 'ADOPTED'; instrument: Kin }[] };
}

export interface CompareAnswer {
  compare: {
    counts: { carriedOver: number; changed: number; moved: number; new: number; dropped: number };
    paragraphs: {
      change: Change;
      similarity: number | null;
      moved: boolean;
      before: ComparedParagraph | null;
      after: ComparedParagraph | null;
    }[];
    entered: Named[];
    left: Named[];
    shifts: { target: Named; before: string[]; after: string[] }[];
  };
}

/**
 * The reading of a citation that the filters ask for: the printed act where it fits, else one that it implies. Null where
 * none fits.
 */
export function readAs(
  { act, implies }: { act: string; implies: readonly string[] },
  { acts, basis }: Pick<State, 'acts' | 'basis'>,
): { act: string; basis: Basis } | null {
  const readings: { act: string; basis: Basis }[] = [
    { act, basis: 'EXPLICIT' },
    ...implies.map((implied) => ({ act: implied, basis: 'IMPLIED' as const })),
  ];
  return (
    readings.find(
      (reading) =>
        (acts.length === 0 || acts.includes(reading.act)) && (basis === null || basis === reading.basis),
    ) ?? null
  );
}
