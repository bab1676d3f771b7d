import { type CellType, type Column, EDGE_COLUMNS, nodeColumns } from './columns.js';
import type { ExportFormat, Subgraph } from './types.js';
import { element, escapeXml } from './xml.js';

const TYPES: Record<CellType, string> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

/** GraphML (http://graphml.graphdrawing.org/specification.html): a directed multigraph with typed attributes. */
export const graphml: ExportFormat = {
  name: 'graphml',
  extension: 'graphml',
  contentType: 'application/graphml+xml; charset=utf-8',
  about: 'GraphML with typed attributes: Gephi, yEd, networkx, igraph',
  write,
};

async function* write(subgraph: Subgraph): AsyncIterable<string> {
  const columns = nodeColumns(subgraph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield keys('node', 'n', columns) + keys('edge', 'e', EDGE_COLUMNS);
  yield `<graph id="recalling" edgedefault="directed">\n${element('desc', {}, escapeXml(subgraph.title))}\n`;
  for await (const node of subgraph.nodes())
    yield `${element('node', { id: node.id }, data('n', columns, node))}\n`;
  for await (const edge of subgraph.edges())
    yield `${element('edge', { id: edge.id, source: edge.source, target: edge.target }, data('e', EDGE_COLUMNS, edge))}\n`;
  yield '</graph>\n</graphml>\n';
}

function keys<T>(domain: string, prefix: string, columns: readonly Column<T>[]): string {
  return columns
    .map(
      ({ name, type }) =>
        `${element('key', { id: `${prefix}_${name}`, for: domain, 'attr.name': name, 'attr.type': TYPES[type] })}\n`,
    )
    .join('');
}

function data<T>(prefix: string, columns: readonly Column<T>[], item: T): string {
  return columns
    .map(({ name, of }) => {
      const cell = of(item);
      return cell === null ? '' : element('data', { key: `${prefix}_${name}` }, escapeXml(cell));
    })
    .join('');
}
