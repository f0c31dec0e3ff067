import type { ViewGraph } from './view-graph.ts';
import type { Spot, State } from './state.ts';

interface Point {
  x: number;
  y: number;
}

/** Knows where the nodes that the reader moved by hand would stand without him. */
export interface Hand {
  /** Moves the nodes to their spots, and those that have none any more back. */
  apply: (spots: readonly Spot[]) => void;
  /** Remembers where a node stands before it is moved. */
  take: (key: string) => void;
  /** A layout has another place for a node that stays on its spot. */
  rest: (key: string, home: Point) => void;
}

/** A hand for one graph. Spots of nodes that the graph does not have are passed over. */
export function createHand(graph: ViewGraph): Hand {
  const homes = new Map<string, Point>();
  const take = (key: string): void => {
    const { x, y } = graph.getNodeAttributes(key);
    if (!homes.has(key)) homes.set(key, { x, y });
  };
  const move = (key: string, { x, y }: Point): void => {
    const now = graph.getNodeAttributes(key);
    if (now.x !== x || now.y !== y) graph.mergeNodeAttributes(key, { x, y });
  };
  const apply = (spots: readonly Spot[]): void => {
    const known = spots.filter(({ key }) => graph.hasNode(key));
    const kept = new Set(known.map(({ key }) => key));
    for (const [key, home] of homes) {
      if (kept.has(key)) continue;
      move(key, home);
      homes.delete(key);
    }
    for (const spot of known) {
      take(spot.key);
      move(spot.key, spot);
    }
  };
  return {
    apply,
    take,
    rest: (key, { x, y }) => {
      if (homes.has(key)) homes.set(key, { x, y });
    },
  };
}

/** The spots and pins of a state with this one node moved. */
export function putOn({ spots, pinned }: State, spot: Spot): Pick<State, 'spots' | 'pinned'> {
  const others = spots.filter(({ key }) => key !== spot.key);
  const pins = pinned.includes(spot.key) ? pinned : [...pinned, spot.key];
  return { spots: [...others, spot], pinned: pins };
}
