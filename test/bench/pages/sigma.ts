import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { GraphFile } from '../../../viewer/src/graph-file.ts';

/** Sigma alone: the same file, no filters, no panels, its own programs. */
const file = (await (await fetch('graph.json')).json()) as GraphFile;
const graph = new MultiDirectedGraph();
for (const { key, attributes } of file.nodes)
  graph.addNode(key, {
    x: attributes.x,
    y: attributes.y,
    size: 3,
    label: attributes.label,
    color: '#2268a8',
  });
for (const { key, source, target } of file.edges)
  graph.addEdgeWithKey(key, source, target, { color: '#ccc' });
const box = document.getElementById('graph');
if (box === null) throw new Error('no #graph');
const sigma = new Sigma(graph, box);
Object.assign(window, { bangiao: { sigma, graph } });
