import type Sigma from 'sigma';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model.ts';

/** Sigma over the graph of a file. */
export type Renderer = Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>;
