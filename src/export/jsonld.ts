import { edgeTriples, nodeTriples, PREFIXES, type Term, type Triple } from './rdf.js';
import type { ExportFormat, Subgraph } from './types.js';

const RDF_TYPE = `${PREFIXES.rdf}type`;

/** JSON-LD 1.1: the same triples as the Turtle, one object a subject, under one context. */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  extension: 'jsonld',
  contentType: 'application/ld+json; charset=utf-8',
  about: 'RDF as JSON-LD 1.1: the same triples as the Turtle',
  write,
};

async function* write(subgraph: Subgraph): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`;
  let separator = '\n';
  const print = (triples: Triple[]) => {
    const lines = objects(triples).map((object) => JSON.stringify(object));
    const text = lines.length > 0 ? separator + lines.join(',\n') : '';
    if (lines.length > 0) separator = ',\n';
    return text;
  };
  for await (const node of subgraph.nodes()) yield print(nodeTriples(node));
  for await (const edge of subgraph.edges()) yield print(edgeTriples(edge));
  yield '\n]}\n';
}

function objects(triples: Triple[]): object[] {
  const bySubject = new Map<string, Record<string, unknown[] | string>>();
  for (const [subject, predicate, object] of triples) {
    const entry = bySubject.get(subject) ?? { '@id': subject };
    bySubject.set(subject, entry);
    const key = predicate === RDF_TYPE ? '@type' : compact(predicate);
    const value = predicate === RDF_TYPE && 'iri' in object ? compact(object.iri) : jsonValue(object);
    const known = entry[key];
    entry[key] = Array.isArray(known) ? [...known, value] : [value];
  }
  return [...bySubject.values()];
}

function jsonValue(term: Term): unknown {
  if ('iri' in term) return { '@id': term.iri };
  if (term.language) return { '@value': term.literal, '@language': term.language };
  return term.datatype
    ? { '@value': term.literal, '@type': compact(term.datatype) }
    : { '@value': term.literal };
}

function compact(iri: string): string {
  for (const [prefix, base] of Object.entries(PREFIXES))
    if (iri.startsWith(base)) return `${prefix}:${iri.slice(base.length)}`;
  return iri;
}
