/** GraphML, for yEd, Cytoscape, NetworkX and igraph. */
import { type Output, writeText } from './output.ts';
import type { KnowledgeGraph } from './quads.ts';
import {
  type Cell,
  cellText,
  type ColumnType,
  EDGE_COLUMNS,
  edgeRows,
  NODE_COLUMNS,
  nodeRows,
} from './rows.ts';
import { element, xmlText } from './xml.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  date: 'string',
  list: 'string',
};
const POSITION = { x: 'double', y: 'double' } as const;

/** Writes the nodes and edges of a graph as GraphML. Rejects where the stream fails. */
export function writeGraphml(graph: KnowledgeGraph, out: Output): Promise<void> {
  return writeText(graphmlText(graph), out);
}

function* graphmlText(graph: KnowledgeGraph): Generator<string> {
  const nodeColumns = { ...NODE_COLUMNS, ...POSITION };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', nodeColumns) + keys('edge', EDGE_COLUMNS);
  yield `<graph id="${xmlText(graph.getAttribute('name'))}" edgedefault="directed">\n`;
  for (const row of nodeRows(graph)) {
    yield `${element('node', { id: row.key }, data('node', nodeColumns, row))}\n`;
  }
  for (const row of edgeRows(graph)) {
    const { key: id, source, target } = row;
    yield `${element('edge', { id, source, target }, data('edge', EDGE_COLUMNS, row))}\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(owner: 'node' | 'edge', columns: Readonly<Record<string, ColumnType>>): string {
  return Object.entries(columns)
    .map(([name, type]) => ({
      id: `${owner}-${name}`,
      for: owner,
      'attr.name': name,
      'attr.type': TYPES[type],
    }))
    .map((key) => `${element('key', key)}\n`)
    .join('');
}

function data(
  owner: 'node' | 'edge',
  columns: Readonly<Record<string, ColumnType>>,
  row: Readonly<Record<string, Cell>>,
): string {
  let text = '';
  for (const name of Object.keys(columns)) {
    const value = cellText(row[name] ?? null);
    if (value !== null) text += element('data', { key: `${owner}-${name}` }, xmlText(value));
  }
  return text;
}
