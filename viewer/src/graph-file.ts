import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model.ts';

/** One node of the file that `build` writes. */
export interface FileNode {
  key: string;
  attributes: NodeAttributes;
}

/** One edge of the file that `build` writes. */
export interface FileEdge {
  key: string;
  source: string;
  target: string;
  attributes: EdgeAttributes;
}

/** graphology's export format, as `graph.json` holds it. */
export interface GraphFile {
  attributes: GraphAttributes;
  options?: { type?: 'directed' | 'mixed' | 'undirected'; multi?: boolean; allowSelfLoops?: boolean };
  nodes: FileNode[];
  edges: FileEdge[];
}
