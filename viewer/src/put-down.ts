import { announce } from './announce.ts';
import { shownName } from './long-name.ts';
import { putOn } from './hand.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './state.ts';

/** Writes down that a node was moved by hand, and tells it. */
export function putDown({ state, data, speech, go }: Scene, spot: Spot): void {
  go(putOn(state, spot));
  announce(speech.t('movedNode', { name: shownName(data.graph.getNodeAttributes(spot.key), speech.lang) }));
}
