import { describe, expect, it, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { readGraphJson, writeGraphJson } from '../../src/graph/json.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { record, relation } from '../records.ts';

const graph = buildGraph(
  resolve([record('a', '2021-12-03', [], { relations: [relation('lavrov', 'warns', 'nato')] })]),
  { name: 'test', generator: 'test 0' },
);
const text = writeGraphJson(graph);
const parts = JSON.parse(text) as { nodes: object[]; edges: object[]; attributes: object };

describe('writeGraphJson', () => {
  it("is graphology's format, one node or edge a line", () => {
    expect(Object.keys(parts)).toEqual(['attributes', 'options', 'nodes', 'edges']);
    expect(text.split('\n').filter((line) => line.startsWith('{"key":'))).toHaveLength(
      graph.order + graph.size,
    );
    expect(parts.edges[0]).toMatchObject({ key: expect.stringMatching(/^[0-9a-f]{16}$/), source: 'Q58217' });
  });
});

describe('readGraphJson', () => {
  const [node] = parts.nodes;
  const [edge] = parts.edges;
  test.each<[string, unknown, string]>([
    ['no graph', [], 'the whole should be an object with attributes, nodes and edges, is []'],
    [
      'no attributes',
      { nodes: [], edges: [] },
      'it has no attributes; expected name, generator and articles',
    ],
    ['no nodes', { ...parts, nodes: {} }, 'nodes should be a list, is {}'],
    ['a node without a key', { ...parts, nodes: [{ attributes: {} }] }, 'nodes[0].key should be a string'],
    ['a node twice', { ...parts, nodes: [node, node] }, 'nodes[1].key should be a key of its own'],
    [
      'a node of no kind',
      { ...parts, nodes: [{ key: 'a', attributes: { kind: 'dog' } }] },
      'nodes[0].attributes',
    ],
    [
      'an edge to nowhere',
      { ...parts, nodes: [] },
      'edges[0].source should be the key of a node, is "Q58217"',
    ],
    ['an edge twice', { ...parts, edges: [edge, edge] }, 'edges[1].key should be a key of its own'],
    [
      'an edge of no type',
      { ...parts, edges: [{ ...edge, attributes: { type: 'loves', evidence: [] } }] },
      'edges[0].attributes should be a known type and evidence, is {"type":"loves"',
    ],
    [
      'dates that are none',
      { ...parts, edges: [{ ...edge, attributes: { type: 'warns', evidence: [], dates: ['2021-13'] } }] },
      'edges[0].attributes.dates should be a list of EDTF dates, is ["2021-13"]',
    ],
  ])('refuses %s', (_, value, message) => {
    expect(() => readGraphJson(JSON.stringify(value))).toThrow(message);
  });

  it('refuses what is not JSON', () => {
    expect(() => readGraphJson('{"nodes":')).toThrow(/^the graph is not JSON: /);
  });
});
