import { el } from '../dom.ts';
import type { Speech } from '../i18n.ts';
import type { Family, Relation } from '../kinds.ts';
import type { Scene } from '../scene.ts';
import type { Lanes } from '../state.ts';
import type { Lane } from './lanes.ts';

/**
 * Names the lanes, each at its upper edge, above the veil that lies over what is not chosen, and counts what is chosen,
 * as the line above the bars does.
 */
export function nameLanes(place: HTMLElement, lanes: readonly Lane[], { state, shown, speech }: Scene): void {
  const chosen = new Set(shown.claims);
  const named = lanes.filter(({ name }) => name !== null);
  place.replaceChildren(
    ...named.map((lane, i) => {
      const count = lane.claims.filter((claim) => chosen.has(claim)).length;
      const words = `${laneName(lane, state.lanes, speech)} · ${speech.number(count)}`;
      const name = el('span', {}, words);
      name.style.top = `${((100 * i) / named.length).toFixed(3)}%`;
      return name;
    }),
  );
}

function laneName({ name }: Lane, mode: Lanes, speech: Speech): string {
  if (name === null || name === 'other') return speech.t('laneOther');
  // The family is called by its lines, *Attendance, venue*; here it is the meetings themselves.
  if (name === 'meeting') return speech.t('meetings');
  return mode === 'family' ? speech.family(name as Family) : speech.claim(name as Relation);
}
