import { Readable } from 'node:stream';
import type { Quad } from 'n3';
import { edgeTriples, nodeTriples, PREFIXES, type Term, type Triple } from './rdf.js';
import type { ExportFormat, Subgraph } from './types.js';

type Library = typeof import('n3');

export const turtle: ExportFormat = {
  name: 'turtle',
  extension: 'ttl',
  contentType: 'text/turtle; charset=utf-8',
  about: 'RDF as Turtle: CiTO, ELI, schema.org, Web Annotation',
  async *write(subgraph) {
    // Loaded where it is used: most servers never write Turtle.
    const library = await import('n3');
    const writer = new library.StreamWriter({ prefixes: PREFIXES });
    const quads = Readable.from(quadsOf(subgraph, library));
    quads.on('error', (error) => writer.destroy(error));
    yield* quads.pipe(writer) as AsyncIterable<string>;
  },
};

async function* quadsOf(subgraph: Subgraph, library: Library): AsyncIterable<Quad> {
  const quadOf = quads(library);
  for await (const node of subgraph.nodes()) yield* nodeTriples(node).map(quadOf);
  for await (const edge of subgraph.edges()) yield* edgeTriples(edge).map(quadOf);
}

function quads({ DataFactory: { literal, namedNode, quad } }: Library): (triple: Triple) => Quad {
  const termOf = (object: Term) =>
    'iri' in object
      ? namedNode(object.iri)
      : literal(
          object.literal,
          object.language ?? (object.datatype ? namedNode(object.datatype) : undefined),
        );
  return ([subject, predicate, object]) => quad(namedNode(subject), namedNode(predicate), termOf(object));
}
