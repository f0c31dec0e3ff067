import type { FileEdge, FileNode, GraphFile } from './graph-file.ts';
import { FAMILY_OF, KINDS } from './kinds.ts';

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
  return checkGraph(parseJson(element.src === '' ? element.text : await textOfScript(element)));
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
  return checkGraph(parseJson(text));
}

async function readText(response: Response, progress: Progress): Promise<string> {
  const stated = Number(response.headers.get('content-length'));
  const compressed = response.headers.get('content-encoding') !== null;
  const total = stated > 0 && !compressed ? stated : null;
  if (response.body === null) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    received += value.byteLength;
    text += decoder.decode(value, { stream: true });
    progress(received, total);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
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

/** Checks what the viewer relies on. Throws `LoadError` naming the first wrong place. */
export function checkGraph(value: unknown): GraphFile {
  expect(isObject(value), 'file', 'an object with "nodes" and "edges"');
  const { attributes, nodes, edges } = value;
  expect(isObject(attributes) && isObject(attributes['articles']), 'attributes.articles', 'an object');
  expect(Array.isArray(nodes), 'nodes', 'a list');
  expect(Array.isArray(edges), 'edges', 'a list');
  const keys = new Set<string>();
  nodes.forEach((node: unknown, i) => keys.add(checkNode(node, `nodes[${i}]`, keys)));
  const seen = new Set<string>();
  edges.forEach((edge: unknown, i) => seen.add(checkEdge(edge, `edges[${i}]`, keys, seen)));
  return { attributes, nodes, edges } as unknown as GraphFile;
}

function checkNode(node: unknown, where: string, keys: Set<string>): FileNode['key'] {
  expect(isObject(node) && typeof node['key'] === 'string', `${where}.key`, 'a string');
  expect(!keys.has(node['key']), `${where}.key`, 'a key that no other node has');
  const attributes = node['attributes'];
  expect(isObject(attributes), `${where}.attributes`, 'an object');
  const kind = attributes['kind'];
  expect(
    KINDS.some((known) => known === kind),
    `${where}.attributes.kind`,
    `one of ${KINDS.join(', ')}`,
  );
  expect(typeof attributes['label'] === 'string', `${where}.attributes.label`, 'a string');
  const lists = kind === 'meeting' ? ['evidence', 'history', 'topics'] : ['names'];
  for (const list of lists) expect(Array.isArray(attributes[list]), `${where}.attributes.${list}`, 'a list');
  if (kind === 'meeting') checkEvidence(attributes['evidence'], where);
  return node['key'];
}

function checkEdge(edge: unknown, where: string, keys: Set<string>, seen: Set<string>): FileEdge['key'] {
  expect(isObject(edge) && typeof edge['key'] === 'string', `${where}.key`, 'a string');
  expect(!seen.has(edge['key']), `${where}.key`, 'a key that no other edge has');
  for (const end of ['source', 'target']) {
    const key = edge[end];
    expect(typeof key === 'string' && keys.has(key), `${where}.${end}`, 'the key of a node');
  }
  const attributes = edge['attributes'];
  expect(isObject(attributes), `${where}.attributes`, 'an object');
  const type = attributes['type'];
  expect(
    typeof type === 'string' && Object.hasOwn(FAMILY_OF, type),
    `${where}.attributes.type`,
    'a known edge type',
  );
  expect(Array.isArray(attributes['evidence']), `${where}.attributes.evidence`, 'a list');
  checkEvidence(attributes['evidence'], where);
  return edge['key'];
}

function checkEvidence(evidence: unknown, where: string): void {
  (evidence as unknown[]).forEach((quote, i) =>
    expect(isObject(quote), `${where}.attributes.evidence[${i}]`, 'an object with a quote'),
  );
}
