import { filterGraph } from './filter.ts';
import { byStrength } from './rank.ts';
import type { Scene } from './scene.ts';
import type { State } from './state.ts';

/** How many neighbours one step adds. */
export const STEP = 15;

/** Whatever the filters say, but of kinds that are looked at. */
function neighboursOf({ data, state }: Scene, key: string): string[] {
  const keys = data.graph.neighbors(key);
  const hidden = new Set(state.hiddenKinds);
  return keys.filter((other) => !hidden.has(data.graph.getNodeAttribute(other, 'kind')));
}

export interface Growth {
  change: Pick<State, 'only' | 'gone'>;
  added: number;
  /** Neighbours that wait for another step. */
  rest: number;
}

/**
 * Brings the strongest neighbours of a node, at most `STEP`, of those that the filters let pass and that are not looked at
 * yet. Nothing leaves the picture: where all is looked at, only what was hidden by hand comes back.
 */
export function expand({ data, state }: Scene, key: string): Growth {
  const now = state.only === null ? null : new Set([...state.only, key]);
  const gone = new Set(state.gone);
  const { nodes: passing } = filterGraph(data, { ...state, only: null, gone: [] });
  const fresh = data.graph
    .neighbors(key)
    .filter((other) => passing.has(other) && (gone.has(other) || now?.has(other) === false));
  const ranked = byStrength(data, fresh);
  const added = ranked.slice(0, STEP);
  const change = {
    only: now === null ? null : [...new Set([...now, ...added])],
    gone: state.gone.filter((other) => !added.includes(other)),
  };
  return { change, added: added.length, rest: ranked.length - added.length };
}

export interface Shrinkage {
  change: Pick<State, 'only' | 'gone'>;
  removed: number;
  /** Neighbours that stay: they hang on something else that is shown, or are pinned. */
  rest: number;
}

/** Takes away the neighbours of a node that hang on nothing else that is shown. */
export function collapse({ state, shown, data }: Scene, key: string): Shrinkage {
  const { graph } = data;
  const neighboursShown = (node: string): Set<string> => {
    const links = graph.edges(node).filter((edge) => shown.edges.has(edge));
    return new Set(links.map((edge) => graph.opposite(node, edge)).filter((other) => other !== node));
  };
  const near = [...neighboursShown(key)];
  const pinned = new Set(state.pinned);
  const leaves = near.filter((other) => !pinned.has(other) && neighboursShown(other).size === 1);
  const change =
    state.only === null
      ? { only: null, gone: [...new Set([...state.gone, ...leaves])] }
      : { only: state.only.filter((other) => !leaves.includes(other)), gone: state.gone };
  return { change, removed: leaves.length, rest: near.length - leaves.length };
}

/** Only the node, what it touches and who else takes part there. */
export function focusOn(scene: Scene, key: string): Pick<State, 'only' | 'camera'> {
  const near = neighboursOf(scene, key).filter((other) => scene.shown.nodes.has(other));
  const beyond = near
    .filter((other) => scene.data.graph.getNodeAttribute(other, 'kind') === 'meeting')
    .flatMap((meeting) => neighboursOf(scene, meeting));
  return { only: [...new Set([key, ...near, ...beyond])], camera: null };
}

/** Hides a node and lets go of it where it is selected. */
export function hide({ state }: Scene, key: string): Partial<State> {
  return {
    gone: [...state.gone.filter((other) => other !== key), key],
    pinned: state.pinned.filter((other) => other !== key),
    spots: state.spots.filter((spot) => spot.key !== key),
    node: state.node === key ? null : state.node,
  };
}

/** Pins a node or takes the pin out; one that was moved goes back. */
export function togglePin({ state }: Scene, key: string): Pick<State, 'pinned' | 'spots'> {
  const others = state.pinned.filter((other) => other !== key);
  const spots = state.spots.filter((spot) => spot.key !== key);
  return { pinned: others.length < state.pinned.length ? others : [...others, key], spots };
}
