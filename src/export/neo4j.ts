/** CSV for `neo4j-admin database import`: one file of nodes, one of relationships. */
import { type Output, writeText } from './output.ts';
import type { KnowledgeGraph } from './quads.ts';
import { type Cell, type ColumnType, EDGE_COLUMNS, edgeRows, NODE_COLUMNS, nodeRows } from './rows.ts';
import { cleanText } from './terms.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: '',
  integer: ':long',
  double: ':double',
  date: ':date',
  list: ':string[]',
};

/** Nodes: `key:ID`, the columns, `:LABEL` (`Official`, `Meeting`). Rejects where the stream fails. */
export function writeNeo4jNodes(graph: KnowledgeGraph, out: Output): Promise<void> {
  return writeText(nodeLines(graph), out);
}

/** Relationships: `:START_ID`, `:END_ID`, `:TYPE` (`PARTICIPATED_IN`) and the columns. Rejects where the stream fails. */
export function writeNeo4jRelationships(graph: KnowledgeGraph, out: Output): Promise<void> {
  return writeText(relationshipLines(graph), out);
}

function* nodeLines(graph: KnowledgeGraph): Generator<string> {
  const names = namesOf(NODE_COLUMNS);
  yield line(['key:ID', ...header(NODE_COLUMNS), ':LABEL']);
  for (const row of nodeRows(graph)) {
    const kind = String(row.kind);
    yield line([row.key, ...names.map((name) => row[name]), kind.charAt(0).toUpperCase() + kind.slice(1)]);
  }
}

function* relationshipLines(graph: KnowledgeGraph): Generator<string> {
  const names = namesOf(EDGE_COLUMNS).filter((name) => name !== 'type');
  const { type: _type, ...columns } = EDGE_COLUMNS;
  yield line([':START_ID', ':END_ID', ':TYPE', ...header(columns)]);
  for (const row of edgeRows(graph)) {
    const type = String(row.type).replace(/[A-Z]/g, '_$&').toUpperCase();
    yield line([row.source, row.target, type, ...names.map((name) => row[name])]);
  }
}

function namesOf<Name extends string>(columns: Readonly<Record<Name, ColumnType>>): Name[] {
  return Object.keys(columns) as Name[];
}

function header(columns: Readonly<Record<string, ColumnType>>): string[] {
  return Object.entries(columns).map(([name, type]) => name + TYPES[type]);
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\n`;
}

function oneLine(text: string): string {
  return cleanText(text, () => {}).replace(/[\t\r\n\u2028\u2029\u0085]+/g, ' ');
}

/** `--array-delimiter=TAB`: sentences hold semicolons, the importer's own choice, and it knows no way to escape one. */
const BETWEEN = '\t';

/** The importer reads a line at a time: no cell holds a line end, and only an array a tab. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? oneLine(value) : value.map(oneLine).join(BETWEEN);
  return /^[\p{L}\p{N}_./-]+$/u.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
