import { csv, csvEdges, csvNodes } from './csv.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { cytoscape, jgf, nodeLink } from './json.js';
import { jsonld } from './jsonld.js';
import { turtle } from './turtle.js';
import type { ExportFormat } from './types.js';

/** All formats, in the order in which they are listed to people. */
export const FORMATS: readonly ExportFormat[] = [
  graphml,
  gexf,
  nodeLink,
  cytoscape,
  jgf,
  csv,
  csvNodes,
  csvEdges,
  jsonld,
  turtle,
];

/** The formats as they are listed, for people and programs. */
export const LISTED_FORMATS = FORMATS.map(({ name, extension, contentType, about }) => ({
  name,
  extension,
  contentType,
  about,
}));

/** The format of a name or a file ending; undefined where there is none. */
export function formatNamed(name: string): ExportFormat | undefined {
  const wanted = name.toLowerCase();
  return (
    FORMATS.find((format) => format.name === wanted) ?? FORMATS.find((format) => format.extension === wanted)
  );
}

export type { ExportFormat, Subgraph, SubgraphEdge, SubgraphNode } from './types.js';
