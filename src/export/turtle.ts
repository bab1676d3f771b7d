import { Readable } from 'node:stream';
import { DataFactory, type Quad, StreamWriter } from 'n3';
import { edgeTriples, nodeTriples, PREFIXES, type Term, type Triple } from './rdf.js';
import type { ExportFormat, Subgraph } from './types.js';

const { literal, namedNode, quad } = DataFactory;

export const turtle: ExportFormat = {
  name: 'turtle',
  extension: 'ttl',
  contentType: 'text/turtle; charset=utf-8',
  about: 'RDF as Turtle: CiTO, ELI, schema.org, Web Annotation',
  async *write(subgraph) {
    const writer = new StreamWriter({ prefixes: PREFIXES });
    const quads = Readable.from(quadsOf(subgraph));
    quads.on('error', (error) => writer.destroy(error));
    yield* quads.pipe(writer) as AsyncIterable<string>;
  },
};

async function* quadsOf(subgraph: Subgraph): AsyncIterable<Quad> {
  for await (const node of subgraph.nodes()) yield* nodeTriples(node).map(quadOf);
  for await (const edge of subgraph.edges()) yield* edgeTriples(edge).map(quadOf);
}

function quadOf([subject, predicate, object]: Triple): Quad {
  return quad(namedNode(subject), namedNode(predicate), termOf(object));
}

function termOf(object: Term) {
  if ('iri' in object) return namedNode(object.iri);
  return literal(
    object.literal,
    object.language ?? (object.datatype ? namedNode(object.datatype) : undefined),
  );
}
