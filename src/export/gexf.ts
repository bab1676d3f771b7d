import { type Column, EDGE_COLUMNS, nodeColumns } from './columns.js';
import type { ExportFormat, Subgraph } from './types.js';
import { element, escapeXml } from './xml.js';

/** GEXF 1.3 (https://gexf.net/): what Gephi reads best. */
export const gexf: ExportFormat = {
  name: 'gexf',
  extension: 'gexf',
  contentType: 'application/gexf+xml; charset=utf-8',
  about: 'GEXF 1.3 with typed attributes: Gephi, networkx, sigma.js',
  write,
};

async function* write(subgraph: Subgraph): AsyncIterable<string> {
  const columns = nodeColumns(subgraph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  const modified = subgraph.changedAt ? { lastmodifieddate: subgraph.changedAt.slice(0, 10) } : {};
  yield `${element('meta', modified, `<creator>Recalling</creator>${element('description', {}, escapeXml(subgraph.title))}`)}\n`;
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield attributes('node', columns) + attributes('edge', EDGE_COLUMNS);
  yield '<nodes>\n';
  for await (const node of subgraph.nodes())
    yield `${element('node', { id: node.id, label: node.name }, values(columns, node))}\n`;
  yield '</nodes>\n<edges>\n';
  for await (const edge of subgraph.edges())
    yield `${element('edge', { id: edge.id, source: edge.source, target: edge.target, label: edge.act ?? edge.type }, values(EDGE_COLUMNS, edge))}\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes<T>(domain: string, columns: readonly Column<T>[]): string {
  const declared = columns
    .map(({ name, type }) => element('attribute', { id: name, title: name, type }))
    .join('');
  return `${element('attributes', { class: domain, mode: 'static' }, declared)}\n`;
}

function values<T>(columns: readonly Column<T>[], item: T): string {
  const cells = columns.map(({ name, of }) => {
    const cell = of(item);
    return cell === null ? '' : element('attvalue', { for: name, value: cell });
  });
  return element('attvalues', {}, cells.join(''));
}
