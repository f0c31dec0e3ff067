import type { Data } from './data.ts';
import type { Shown } from './filter.ts';
import type { Speech } from './i18n.ts';
import type { State } from './state.ts';

/** `push` makes a step that the back button undoes, `replace` does not. */
export type Step = 'push' | 'replace';

/** What changes: told, or worked out from the scene of that moment, as a button must that outlives the one it was drawn for. */
export type Change = Partial<State> | ((now: Scene) => Partial<State>);

/** Changes the state and redraws. */
export type Go = (change: Change, step?: Step) => void;

/** What every component draws from. */
export interface Scene {
  data: Data;
  shown: Shown;
  state: State;
  speech: Speech;
  go: Go;
}
