import { isEdtf } from '../../src/text/edtf.ts';
import type { FileEdge, FileNode, GraphFile } from './graph-file.ts';
import { FAMILY_OF, KINDS } from './kinds.ts';
import { parseSteps } from './parse.ts';
import { atOnce, each, inSlices } from './steps.ts';
import type { Steps } from './steps.ts';

export type LoadFailure = 'missing' | 'network' | 'not-json' | 'not-graph';

/** Why no graph can be shown; `detail` names the place in the file or the HTTP status. */
export class LoadError extends Error {
  readonly failure: LoadFailure;
  readonly detail: string;

  constructor(failure: LoadFailure, detail: string) {
    super(`${failure}: ${detail}`);
    this.failure = failure;
    this.detail = detail;
  }
}

/** `received` and `total` in bytes; `total` is null where the server does not say. */
export type Progress = (received: number, total: number | null) => void;

declare global {
  interface Window {
    /** The text of `graph.json`, from the script `graph.js` of an exported folder. */
    bangiaoGraph?: string;
  }
}

/**
 * The graph of this page: from its element `bangiao-graph` of JSON, from the script with that id that brings it, else
 * from `graph.json` beside the page. Throws `LoadError`, nothing else.
 */
export async function loadGraph(progress: Progress): Promise<GraphFile> {
  const element = document.getElementById('bangiao-graph');
  if (!(element instanceof HTMLScriptElement)) return fetchGraph('graph.json', progress);
  return read(element.src === '' ? element.text : await textOfScript(element));
}

/** Pages on a disk may not fetch, but a script may come and leave its text behind. */
async function textOfScript(script: HTMLScriptElement): Promise<string> {
  const name = script.getAttribute('src') ?? '';
  if (window.bangiaoGraph === undefined)
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new LoadError('missing', name)));
    });
  if (window.bangiaoGraph === undefined) throw new LoadError('not-json', name);
  return window.bangiaoGraph;
}

async function fetchGraph(url: string, progress: Progress): Promise<GraphFile> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new LoadError('network', String(error));
  });
  if (!response.ok) throw new LoadError('missing', `${url}: HTTP ${response.status}`);
  const text = await readText(response, progress).catch((error: unknown) => {
    throw new LoadError('network', String(error));
  });
  return read(text);
}

function* readSteps(text: string): Steps<GraphFile> {
  return yield* checkSteps(yield* jsonSteps(text));
}

const read = (text: string): Promise<GraphFile> => inSlices(readSteps(text));

async function readText(response: Response, progress: Progress): Promise<string> {
  const stated = Number(response.headers.get('content-length'));
  const compressed = response.headers.get('content-encoding') !== null;
  const total = stated > 0 && !compressed ? stated : null;
  if (response.body === null) return response.text();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.byteLength;
    progress(received, total);
  }
  // Decoded in one go: a text of hundreds of pieces would be put together anew to be parsed.
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return new TextDecoder().decode(bytes);
}

function* jsonSteps(text: string): Steps<unknown> {
  try {
    return yield* parseSteps(text);
  } catch (error) {
    throw new LoadError('not-json', error instanceof Error ? error.message : String(error));
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expect(condition: boolean, where: string, what: string): asserts condition {
  if (!condition) throw new LoadError('not-graph', `${where}: expected ${what}`);
}

/** As `expect`, of the `i`th of a list: the place is put into words only where something is wrong. */
function expectAt(
  condition: boolean,
  list: 'nodes' | 'edges',
  i: number,
  path: string,
  what: string,
): asserts condition {
  if (!condition) expect(condition, `${list}[${i}].${path}`, what);
}

/** Checks what the viewer relies on. Throws `LoadError` naming the first wrong place. */
export const checkGraph = (value: unknown): GraphFile => atOnce(checkSteps(value));

function* checkSteps(value: unknown): Steps<GraphFile> {
  expect(isObject(value), 'file', 'an object with "nodes" and "edges"');
  const { nodes, edges } = value;
  const attributes = isEmptyGraph(value) ? { articles: {}, ...value['attributes'] } : value['attributes'];
  expect(isObject(attributes) && isObject(attributes['articles']), 'attributes.articles', 'an object');
  expect(Array.isArray(nodes), 'nodes', 'a list');
  expect(Array.isArray(edges), 'edges', 'a list');
  const keys = new Set<string>();
  yield* each<unknown>(nodes, (node, i) => keys.add(checkNode(node, i, keys)));
  const seen = new Set<string>();
  yield* each<unknown>(edges, (edge, i) => seen.add(checkEdge(edge, i, keys, seen)));
  return { attributes, nodes, edges } as unknown as GraphFile;
}

/** A graph of nothing, as any program writes it: it cites no article, so none is missing. */
function isEmptyGraph(
  value: Record<string, unknown>,
): value is { attributes?: Record<string, unknown>; nodes: []; edges: [] } {
  const { attributes = {}, nodes, edges } = value;
  const none = (list: unknown): boolean => Array.isArray(list) && list.length === 0;
  return isObject(attributes) && none(nodes) && none(edges);
}

const KIND_NAMES: ReadonlySet<unknown> = new Set(KINDS);
const KIND_WORDS = `one of ${KINDS.join(', ')}`;
const MEETING_LISTS = ['evidence', 'history', 'topics'];
const ENTITY_LISTS = ['names'];
const ENDS = ['source', 'target'];

function checkNode(node: unknown, i: number, keys: Set<string>): FileNode['key'] {
  expectAt(isObject(node) && typeof node['key'] === 'string', 'nodes', i, 'key', 'a string');
  expectAt(!keys.has(node['key']), 'nodes', i, 'key', 'a key that no other node has');
  checkKey(node['key'], 'nodes', i);
  const attributes = node['attributes'];
  expectAt(isObject(attributes), 'nodes', i, 'attributes', 'an object');
  const { kind } = attributes;
  expectAt(KIND_NAMES.has(kind), 'nodes', i, 'attributes.kind', KIND_WORDS);
  expectAt(typeof attributes['label'] === 'string', 'nodes', i, 'attributes.label', 'a string');
  for (const list of kind === 'meeting' ? MEETING_LISTS : ENTITY_LISTS)
    if (!Array.isArray(attributes[list])) expectAt(false, 'nodes', i, `attributes.${list}`, 'a list');
  if (kind === 'meeting') checkEvidence(attributes['evidence'], 'nodes', i);
  return node['key'];
}

function checkEdge(edge: unknown, i: number, keys: Set<string>, seen: Set<string>): FileEdge['key'] {
  expectAt(isObject(edge) && typeof edge['key'] === 'string', 'edges', i, 'key', 'a string');
  expectAt(!seen.has(edge['key']), 'edges', i, 'key', 'a key that no other edge has');
  checkKey(edge['key'], 'edges', i);
  for (const end of ENDS) {
    const key = edge[end];
    expectAt(typeof key === 'string' && keys.has(key), 'edges', i, end, 'the key of a node');
  }
  const attributes = edge['attributes'];
  expectAt(isObject(attributes), 'edges', i, 'attributes', 'an object');
  const { type } = attributes;
  const known = typeof type === 'string' && Object.hasOwn(FAMILY_OF, type);
  expectAt(known, 'edges', i, 'attributes.type', 'a known edge type');
  expectAt(Array.isArray(attributes['evidence']), 'edges', i, 'attributes.evidence', 'a list');
  checkEvidence(attributes['evidence'], 'edges', i);
  const { dates = [] } = attributes;
  const dated = Array.isArray(dates) && dates.every((date) => typeof date === 'string' && isEdtf(date));
  expectAt(dated, 'edges', i, 'attributes.dates', 'a list of EDTF dates');
  return edge['key'];
}

/** sigma keeps what it draws in plain objects by key, where this one means something else. */
function checkKey(key: string, list: 'nodes' | 'edges', i: number): void {
  if (key === '__proto__') expectAt(false, list, i, 'key', 'a key other than __proto__');
}

function checkEvidence(evidence: unknown, list: 'nodes' | 'edges', i: number): void {
  (evidence as unknown[]).forEach((quote, n) => {
    if (!isObject(quote)) expectAt(false, list, i, `attributes.evidence[${n}]`, 'an object with a quote');
  });
}
