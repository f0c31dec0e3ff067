import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, EdgeType, GraphAttributes, NodeAttributes } from '../model.ts';
import { STANCE_TYPES } from '../model.ts';
import { isEdtf } from '../text/edtf.ts';
import { byText } from '../text/order.ts';
import type { NewsGraph } from './type.ts';

/**
 * The graph in graphology's export format, one node or edge a line, nodes and edges sorted by key and every object's
 * fields by name: the same graph gives the same bytes.
 */
export function writeGraphJson(graph: NewsGraph): string {
  const options = { allowSelfLoops: true, multi: true, type: 'directed' };
  const nodes = [...graph.nodeEntries()]
    .map(({ node, attributes }) => ({ key: node, attributes }))
    .sort((a, b) => byText(a.key, b.key));
  const edges = [...graph.edgeEntries()]
    .map(({ edge, source, target, attributes }) => ({ key: edge, source, target, attributes }))
    .sort((a, b) => byText(a.key, b.key));
  const lines = (items: readonly Fields[]): string =>
    items.length ? `[\n${items.map((item) => stringify(item, false)).join(',\n')}\n]` : '[]';
  const head = `{"attributes":${stringify(graph.getAttributes())},\n"options":${stringify(options)},\n`;
  return `${head}"nodes":${lines(nodes)},\n"edges":${lines(edges)}}\n`;
}

/** JSON with the fields of every object in order of their names; `sorted` false leaves the outermost as they are. */
function stringify(value: unknown, sorted = true): string {
  if (Array.isArray(value)) return `[${value.map((item) => stringify(item)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  if (sorted) names.sort(byText);
  return `{${names.map((name) => `${JSON.stringify(name)}:${stringify(value[name])}`).join(',')}}`;
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads what `writeGraphJson` wrote. Throws, naming what is wrong and where, when it is anything else. */
export function readGraphJson(text: string): NewsGraph {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Error(`the graph is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  return graphFromJson(parsed);
}

/** As `readGraphJson`, from what `JSON.parse` gave. */
export function graphFromJson(parsed: unknown): NewsGraph {
  if (!isObject(parsed)) fail('', 'an object with attributes, nodes and edges', parsed);
  const graph: NewsGraph = new MultiDirectedGraph();
  const { attributes } = parsed;
  if (!isGraphAttributes(attributes)) fail('attributes', 'name, generator and articles', attributes);
  graph.replaceAttributes(attributes);
  listOf(parsed, 'nodes').forEach((node, i) => readNode(graph, node, `nodes[${i}]`));
  listOf(parsed, 'edges').forEach((edge, i) => readEdge(graph, edge, `edges[${i}]`));
  return graph;
}

function listOf(parsed: Fields, name: string): unknown[] {
  const list = parsed[name];
  return Array.isArray(list) ? list : fail(name, 'a list', list);
}

function readNode(graph: NewsGraph, node: unknown, at: string): void {
  if (!isObject(node) || typeof node['key'] !== 'string') fail(`${at}.key`, 'a string', node);
  if (graph.hasNode(node['key'])) fail(`${at}.key`, 'a key of its own', node['key']);
  const attributes = node['attributes'];
  if (!isNodeAttributes(attributes))
    fail(`${at}.attributes`, 'kind, label, x and y of an entity or a meeting with its evidence', attributes);
  graph.addNode(node['key'], attributes);
}

function readEdge(graph: NewsGraph, edge: unknown, at: string): void {
  if (!isObject(edge) || typeof edge['key'] !== 'string') fail(`${at}.key`, 'a string', edge);
  const { key, source, target, attributes } = edge;
  if (graph.hasEdge(key)) fail(`${at}.key`, 'a key of its own', key);
  for (const [end, value] of Object.entries({ source, target }))
    if (typeof value !== 'string' || !graph.hasNode(value)) fail(`${at}.${end}`, 'the key of a node', value);
  if (!isEdgeAttributes(attributes)) fail(`${at}.attributes`, 'a known type and evidence', attributes);
  const dates: unknown = attributes.dates;
  if (dates !== undefined && !areDates(dates)) fail(`${at}.attributes.dates`, 'a list of EDTF dates', dates);
  graph.addDirectedEdgeWithKey(key, source, target, attributes);
}

function fail(at: string, expected: string, found: unknown): never {
  if (found === undefined)
    throw new Error(`not a graph of this program: it has no ${at || 'content'}; expected ${expected}`);
  const text = JSON.stringify(found);
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  throw new Error(`not a graph of this program: ${at || 'the whole'} should be ${expected}, is ${shown}`);
}

const KINDS = new Set<unknown>(['official', 'country', 'organisation', 'place', 'topic', 'meeting']);
const TYPES = new Set<unknown>([
  ...(['participatedIn', 'represents', 'heldAt', 'partOf', 'about', 'locatedIn'] satisfies EdgeType[]),
  ...(['holdsOffice', 'memberOf', 'chairs', ...STANCE_TYPES] satisfies EdgeType[]),
]);

function isGraphAttributes(value: unknown): value is GraphAttributes {
  return isObject(value) && typeof value['name'] === 'string' && isObject(value['articles']);
}

function isNodeAttributes(value: unknown): value is NodeAttributes {
  if (!isObject(value) || !KINDS.has(value['kind']) || typeof value['label'] !== 'string') return false;
  const own = value['kind'] === 'meeting' ? ['reports', 'history', 'evidence', 'topics'] : ['names'];
  return [value['x'], value['y']].every(Number.isFinite) && own.every((name) => Array.isArray(value[name]));
}

function areDates(value: unknown): boolean {
  return Array.isArray(value) && value.every((date) => typeof date === 'string' && isEdtf(date));
}

function isEdgeAttributes(value: unknown): value is EdgeAttributes {
  return isObject(value) && TYPES.has(value['type']) && Array.isArray(value['evidence']);
}
