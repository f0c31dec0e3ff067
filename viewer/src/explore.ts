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
  change: Pick<State, 'only' | 'grown' | 'gone'>;
  added: number;
  /** Neighbours that wait for another step. */
  rest: number;
}

/**
 * Brings the strongest neighbours of a node, at most `STEP`, of those that the filters let pass and that are not looked at
 * yet. Nothing leaves the picture: where all is looked at, only what was hidden by hand comes back.
 */
export function expand({ data, state }: Scene, key: string): Growth {
  const { only } = state;
  const now = only === null || only.includes(key) ? only : [key, ...only];
  const [seen, gone] = [new Set(now), new Set(state.gone)];
  const { nodes: passing } = filterGraph(data, { ...state, only: null, gone: [] });
  const fresh = data.graph
    .neighbors(key)
    .filter((other) => passing.has(other) && (gone.has(other) || (now !== null && !seen.has(other))));
  const ranked = byStrength(data, fresh);
  const added = ranked.slice(0, STEP);
  const fresher = added.filter((other) => !seen.has(other));
  const change = {
    only: now === null ? null : [...now, ...fresher],
    grown: now === null || fresher.length === 0 ? state.grown : [...state.grown, { key, n: fresher.length }],
    gone: state.gone.filter((other) => !added.includes(other)),
  };
  return { change, added: added.length, rest: ranked.length - added.length };
}

export interface Shrinkage {
  change: Growth['change'];
  removed: number;
  /** Neighbours that stay: they hang on something else that is shown, or are pinned. */
  rest: number;
}

/**
 * Takes away what steps of *Expand* have brought from a node, and what others have brought from that in turn; where there
 * were none, its neighbours that hang on nothing else that is shown.
 */
export function collapse({ state, shown, data }: Scene, key: string): Shrinkage {
  const { graph } = data;
  const neighboursShown = (node: string): Set<string> => {
    const links = graph.edges(node).filter((edge) => shown.edges.has(edge));
    return new Set(links.map((edge) => graph.opposite(node, edge)).filter((other) => other !== node));
  };
  const near = [...neighboursShown(key)];
  const pinned = new Set(state.pinned);
  const brought = broughtFrom(state, key).filter((other) => !pinned.has(other));
  const leaves = near.filter((other) => !pinned.has(other) && neighboursShown(other).size === 1);
  const away = new Set(brought.length > 0 ? brought : leaves);
  const change =
    state.only === null
      ? { only: null, grown: [], gone: [...new Set([...state.gone, ...away])] }
      : { ...lessen(state, away), gone: state.gone };
  return { change, removed: away.size, rest: near.filter((other) => !away.has(other)).length };
}

/** What was chosen first, and what each step has brought. */
function stepsOf({ only, grown }: Pick<State, 'only' | 'grown'>): {
  base: string[];
  steps: { key: string; added: string[] }[];
} {
  const list = [...(only ?? [])];
  const count = grown.reduce((sum, { n }) => sum + n, 0);
  if (count > list.length) return { base: list, steps: [] };
  const base = list.splice(0, list.length - count);
  return { base, steps: grown.map(({ key, n }) => ({ key, added: list.splice(0, n) })) };
}

function broughtFrom(state: State, key: string): string[] {
  const from = new Set([key]);
  for (const step of stepsOf(state).steps)
    if (from.has(step.key)) for (const other of step.added) from.add(other);
  from.delete(key);
  return [...from];
}

/** The chosen nodes without these; what stays of a step that is undone counts as chosen from the beginning. */
function lessen(state: State, away: ReadonlySet<string>): Pick<State, 'only' | 'grown'> {
  const { base, steps } = stepsOf(state);
  const stay = (keys: readonly string[]): string[] => keys.filter((key) => !away.has(key));
  const left = steps.map(({ key, added }) => ({
    key,
    added: stay(added),
    whole: stay(added).length === added.length,
  }));
  const [kept, undone] = [left.filter(({ whole }) => whole), left.filter(({ whole }) => !whole)];
  return {
    only: [...stay(base), ...undone.flatMap(({ added }) => added), ...kept.flatMap(({ added }) => added)],
    grown: kept.map(({ key, added }) => ({ key, n: added.length })),
  };
}

/** Only the node, what it touches and who else takes part there. */
export function focusOn(scene: Scene, key: string): Pick<State, 'only' | 'grown' | 'camera'> {
  const near = neighboursOf(scene, key).filter((other) => scene.shown.nodes.has(other));
  const beyond = near
    .filter((other) => scene.data.graph.getNodeAttribute(other, 'kind') === 'meeting')
    .flatMap((meeting) => neighboursOf(scene, meeting));
  return { only: [...new Set([key, ...near, ...beyond])], grown: [], camera: null };
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
