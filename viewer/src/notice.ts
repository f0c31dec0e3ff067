import { countWords } from './announce.ts';
import { byId } from './dom.ts';
import type { Speech } from './i18n.ts';
import type { Complaint } from './known.ts';
import type { Drawn } from './limits.ts';
import type { Scene } from './scene.ts';

const LARGE = 3000;

/** The line above the view that says what limits it, and the count below. `drawn` is null without WebGL. */
export function drawNotice(scene: Scene, drawn: Drawn | null, complaints: readonly Complaint[]): void {
  byId('count').textContent = countWords(scene);
  const text = words(scene, drawn, complaints);
  const place = byId('notice');
  place.textContent = text;
  place.hidden = text === null;
}

function words(
  { shown, speech, state }: Scene,
  drawn: Drawn | null,
  complaints: readonly Complaint[],
): string | null {
  if (complaints.length > 0) return complaints.map(({ word, values }) => speech.t(word, values)).join(' ');
  // Map, matrix, table and dossier need no WebGL: only who asks for the graph is told.
  if (drawn === null) return state.view === 'graph' ? speech.t('noWebgl') : null;
  const { nodesLeft, edgesLeft } = drawn;
  if (nodesLeft + edgesLeft > 0) return speech.t('leftOut', { n: nodesLeft, m: edgesLeft });
  return tooLargeWords(shown.nodes.size, speech);
}

/** What to do where so many are shown at once that little can be read. */
export function tooLargeWords(n: number, speech: Speech): string | null {
  return n > LARGE ? speech.t('tooLarge', { n }) : null;
}
