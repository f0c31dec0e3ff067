import type { EdgeAttributes, NodeAttributes } from '../../src/model.ts';
import { isStance } from './kinds.ts';
import { lookCode } from './node-shape.ts';

/** Scale of the nodes where so many are shown: 1 for a few hundred, less for more. */
export function crowdOf(shown: number): number {
  // In powers of two: a brush over the timeline must not change the size of every node.
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, shown)));
  return Math.max(0.45, Math.min(1, Math.sqrt(512 / count)));
}

/** Size of a node that is not selected. `degree` is its number of edges. */
export function nodeSize({ kind }: NodeAttributes, degree: number, crowd: number): number {
  return crowd * Math.min(21, (kind === 'meeting' ? 7.5 : 6.5) + 1.75 * Math.sqrt(degree));
}

/** Shape and fill of a node. */
export function shapeOf(node: NodeAttributes, selected: boolean): number {
  return lookCode(node.kind, node.kind === 'meeting' ? node.status : 'held', selected);
}

/** Program and thickness of an edge that is neither bent nor selected. */
export function lineOf({ type }: EdgeAttributes): { line: 'line' | 'arrow'; thickness: number } {
  return isStance(type) ? ARROW : LINE;
}

const LINE = { line: 'line', thickness: 2 } as const;
const ARROW = { line: 'arrow', thickness: 2.8 } as const;

/** A bent edge costs a graphics card as much as hundreds of straight ones: beyond this none is bent. */
export const MOST_BENT = 8000;
