import type { Data } from './data.ts';
import { soughtQuote } from './quote-key.ts';
import { NOTHING } from './state.ts';
import type { State } from './state.ts';
import type { Word } from './words.ts';

/** What of a state says what is selected. */
export const SELECTION = Object.keys(NOTHING) as (keyof typeof NOTHING)[];

export function isChosen(state: State): boolean {
  return SELECTION.some((name) => state[name] !== null);
}

/** The state without a selection that this graph does not have, its dates the right way round. */
export function knownState(data: Data, state: State): State {
  const { graph } = data;
  const has = (key: string | null): boolean => key === null || graph.hasNode(key);
  const node = has(state.node) ? state.node : null;
  const edge = state.edge !== null && graph.hasEdge(state.edge) ? state.edge : null;
  const quote = soughtQuote(data, state) === null ? null : state.quote;
  const pair = state.pair !== null && state.pair.every(has) ? state.pair : null;
  const path = state.path !== null && has(state.path.from) && has(state.path.to) ? state.path : null;
  const { from, until } = state;
  const dates = isReversed(state) ? { from: until, until: from } : { from, until };
  return { ...state, node, edge, quote, pair, path, ...dates };
}

function isReversed({ from, until }: State): boolean {
  return from !== null && until !== null && from > until;
}

/** What was wrong with the state that an address asked for; null where nothing was. */
export function complaintOf(known: State, asked: State): Word | null {
  if (SELECTION.some((name) => known[name] !== asked[name])) return 'unknownKey';
  return isReversed(asked) ? 'datesSwapped' : null;
}
