import type { EdgeAttributes, EntityKind, EntityNodeAttributes, MeetingNodeAttributes } from '../model.ts';

/** Official, country, organisation, place or topic, with its key. */
export type EntityNode = EntityNodeAttributes & { key: string };
export type MeetingNode = MeetingNodeAttributes & { key: string };
export type GraphNode = EntityNode | MeetingNode;
export type NodeKind = EntityKind | 'meeting';
/** What is said of two nodes, with its key and the keys of both. */
export type GraphEdge = EdgeAttributes & { key: string; source: string; target: string };

/** One step of a way: the node that is reached and all that ties it to the one before. */
export interface Step {
  node: GraphNode;
  edges: GraphEdge[];
}

/** EDTF dates: from the first day of `since` to the last of `until`. */
export interface Period {
  since?: string;
  until?: string;
}
