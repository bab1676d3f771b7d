import type { Act } from '../seedfile/index.js';
import type { SubgraphEdge, SubgraphNode } from './types.js';

/** The vocabularies, by prefix. `rc` is our own, for what no other vocabulary says; docs/export.md holds the table. */
export const PREFIXES = {
  cito: 'http://purl.org/spar/cito/',
  eli: 'http://data.europa.eu/eli/ontology#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rc: 'urn:recalling:vocabulary:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/**
 * The CiTO property that comes nearest to an act. CiTO speaks of scholarship, so most acts have none that fits and stay
 * with cito:cites; the exact act always stands beside it as rc:act.
 */
const CITO_BY_ACT: Partial<Record<Act, string>> = {
  RECALLS: 'citesAsRelated',
  REAFFIRMS: 'agreesWith',
  REITERATES: 'agreesWith',
  AFFIRMS: 'agreesWith',
  ENDORSES: 'supports',
  SUPPORTS: 'supports',
  GUIDED_BY: 'citesAsAuthority',
  ACTS_UNDER: 'citesAsAuthority',
  BEARS_IN_MIND: 'citesForInformation',
  NOTES: 'citesForInformation',
  TAKES_NOTE: 'citesForInformation',
  CONSIDERS: 'discusses',
  DRAWS_ATTENTION: 'citesAsRecommendedReading',
  APPRECIATES: 'credits',
  CORRECTS: 'corrects',
  CONTINUES: 'extends',
  REGRETS: 'critiques',
  DEPLORES: 'critiques',
  CONDEMNS: 'critiques',
  REJECTS: 'disagreesWith',
};

export type Term = { iri: string } | { literal: string; language?: string; datatype?: string };
export type Triple = [subject: string, predicate: string, object: Term];

const iri = (value: string): Term => ({ iri: value });
const literal = (value: string, language?: string): Term =>
  language ? { literal: value, language } : { literal: value };
const typed = (value: string | number | boolean, datatype: string): Term => ({
  literal: String(value),
  datatype: PREFIXES.xsd + datatype,
});
const name = (prefix: keyof typeof PREFIXES, local: string) => PREFIXES[prefix] + local;
const TYPE = name('rdf', 'type');

/** Ids become URNs; whatever an IRI cannot hold is percent-encoded, so that an id comes back from it. */
function entityIri(id: string): string {
  return `urn:recalling:${encodeURIComponent(id).replaceAll('%2F', '/')}`;
}

const CLASSES: Record<SubgraphNode['label'], readonly string[]> = {
  Instrument: [name('eli', 'LegalResource'), name('schema', 'CreativeWork')],
  Body: [name('schema', 'Organization')],
  Event: [name('schema', 'Event')],
  Initiative: [name('schema', 'Project')],
  Place: [name('schema', 'Place')],
  State: [name('schema', 'Country')],
  Subject: [name('skos', 'Concept')],
  Provision: [name('eli', 'LegalResourceSubdivision')],
};

/** An entity: what it is, its names, and what is known of it. */
export function nodeTriples(node: SubgraphNode): Triple[] {
  const subject = entityIri(node.id);
  const titled = node.label === 'Instrument' ? name('eli', 'title') : name('schema', 'name');
  return [
    ...CLASSES[node.label].map((type): Triple => [subject, TYPE, iri(type)]),
    [subject, name('rdfs', 'label'), literal(node.name)],
    [subject, name('rc', 'kind'), literal(node.kind)],
    ...Object.entries(node.names).map(
      ([language, text]): Triple => [subject, titled, literal(text, language)],
    ),
    ...(node.symbol ? [[subject, name('eli', 'id_local'), literal(node.symbol)] as Triple] : []),
    ...(node.date
      ? [
          [
            subject,
            name(
              node.label === 'Instrument' ? 'eli' : 'schema',
              node.label === 'Instrument' ? 'date_document' : 'startDate',
            ),
            dateTerm(node.date),
          ] as Triple,
        ]
      : []),
    ...(node.url ? [[subject, name('rdfs', 'seeAlso'), iri(node.url)] as Triple] : []),
    ...(node.document ? [[subject, name('eli', 'is_part_of'), iri(entityIri(node.document))] as Triple] : []),
    [subject, name('rc', 'read'), typed(node.read, 'boolean')],
    ...Object.entries(node.measures).map(
      ([measure, value]): Triple => [subject, name('rc', camel(measure)), typed(double(value), 'double')],
    ),
  ];
}

/** A citation or link: the property between its ends, and for a citation the act, the words and their place beside it. */
export function edgeTriples(edge: SubgraphEdge): Triple[] {
  const [source, target] = [entityIri(edge.source), entityIri(edge.target)];
  if (edge.type !== 'CITES') return [[source, name('rc', camel(edge.type)), iri(target)]];
  const citation = entityIri(`citation/${edge.id}`);
  const characterization = name('cito', (edge.treatment && CITO_BY_ACT[edge.treatment]) ?? 'cites');
  return [
    [source, characterization, iri(target)],
    [citation, TYPE, iri(name('cito', 'Citation'))],
    [citation, name('cito', 'hasCitingEntity'), iri(source)],
    [citation, name('cito', 'hasCitedEntity'), iri(target)],
    [citation, name('cito', 'hasCitationCharacterization'), iri(characterization)],
    ...optional(citation, 'act', edge.act),
    ...optional(citation, 'treatment', edge.treatment),
    ...optional(citation, 'basis', edge.basis),
    ...edge.implies.map((act): Triple => [citation, name('rc', 'implies'), literal(act)]),
    ...optional(citation, 'relation', edge.relation),
    ...optional(citation, 'form', edge.form),
    ...optional(citation, 'pinpoint', edge.pinpoint),
    ...optional(citation, 'footnote', edge.footnote),
    ...optional(citation, 'paragraph', edge.paragraph),
    ...(edge.confidence === null
      ? []
      : [[citation, name('rc', 'confidence'), typed(edge.confidence, 'decimal')] as Triple]),
    ...(edge.date
      ? [[citation, name('cito', 'hasCitationCreationDate'), dateTerm(edge.date)] as Triple]
      : []),
    ...evidence(edge, citation, source),
  ];
}

/** The words that cite, as a Web Annotation on the citing text. */
function evidence(edge: SubgraphEdge, citation: string, source: string): Triple[] {
  if (edge.evidence === null) return [];
  const [annotation, target, quote, position] = ['annotation', 'target', 'quote', 'position'].map((part) =>
    entityIri(`citation/${edge.id}#${part}`),
  ) as [string, string, string, string];
  return [
    [annotation, TYPE, iri(name('oa', 'Annotation'))],
    [annotation, name('oa', 'motivatedBy'), iri(name('oa', 'linking'))],
    [annotation, name('oa', 'hasBody'), iri(citation)],
    [annotation, name('oa', 'hasTarget'), iri(target)],
    [citation, name('prov', 'wasDerivedFrom'), iri(source)],
    [target, name('oa', 'hasSource'), iri(source)],
    [target, name('oa', 'hasSelector'), iri(quote)],
    [quote, TYPE, iri(name('oa', 'TextQuoteSelector'))],
    [quote, name('oa', 'exact'), literal(edge.evidence)],
    ...(edge.start !== null && edge.end !== null
      ? ([
          [target, name('oa', 'hasSelector'), iri(position)],
          [position, TYPE, iri(name('oa', 'TextPositionSelector'))],
          [position, name('oa', 'start'), typed(edge.start, 'nonNegativeInteger')],
          [position, name('oa', 'end'), typed(edge.end, 'nonNegativeInteger')],
        ] satisfies Triple[])
      : []),
  ];
}

function optional(subject: string, local: string, value: string | null): Triple[] {
  return value === null ? [] : [[subject, name('rc', local), literal(value)]];
}

/** '2015' and '2015-12' are dates of their own in XML Schema. */
function dateTerm(date: string): Term {
  return typed(date, date.length === 4 ? 'gYear' : date.length === 7 ? 'gYearMonth' : 'date');
}

/** The canonical form of XML Schema, so that every reader gives the same literal: 2.0E0. */
function double(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}

function camel(type: string): string {
  return type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
