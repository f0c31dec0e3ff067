import type { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model.ts';

/** The graph of a file, as the viewer holds it. */
export type ViewGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
