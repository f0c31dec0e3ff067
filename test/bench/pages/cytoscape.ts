import cytoscape from 'cytoscape';
import type { GraphFile } from '../../../viewer/src/graph-file.ts';

/** cytoscape.js alone: the same file at the same places, its fastest usual settings. */
const file = (await (await fetch('graph.json')).json()) as GraphFile;
const cy = cytoscape({
  container: document.getElementById('graph'),
  layout: { name: 'preset' },
  textureOnViewport: true,
  hideEdgesOnViewport: true,
  style: [{ selector: 'edge', style: { 'curve-style': 'haystack', width: 1 } }],
  elements: [
    ...file.nodes.map(({ key, attributes: { x, y, label } }) => ({
      data: { id: key, label },
      position: { x, y },
    })),
    ...file.edges.map(({ key, source, target }) => ({ data: { id: key, source, target } })),
  ],
});
cy.one('render', () => Object.assign(window, { drawn: true }));
