import { isChosen } from '../known.ts';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';

/** Brings into view what a step shows. Returns whether a layout still runs, after which it should be done again. */
export function frameStep(stage: Stage, state: State): boolean {
  const canvas = stage.canvas();
  if (state.camera !== null) canvas?.place(state.camera);
  else if (isChosen(state)) canvas?.show();
  else canvas?.zoom('all');
  return stage.arranger()?.running() ?? false;
}
