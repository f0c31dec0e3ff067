import { countWords } from './announce.ts';
import { byId } from './dom.ts';
import type { Drawn } from './limits.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

const LARGE = 3000;

/** The line above the view that says what limits it, and the count below. `drawn` is null without WebGL. */
export function drawNotice(scene: Scene, drawn: Drawn | null, complaint: Word | null): void {
  byId('count').textContent = countWords(scene);
  const text = words(scene, drawn, complaint);
  const place = byId('notice');
  place.textContent = text;
  place.hidden = text === null;
}

function words({ shown, speech, state }: Scene, drawn: Drawn | null, complaint: Word | null): string | null {
  if (complaint !== null) return speech.t(complaint);
  // Map, matrix, table and dossier need no WebGL: only who asks for the graph is told.
  if (drawn === null) return state.view === 'graph' ? speech.t('noWebgl') : null;
  const { nodesLeft, edgesLeft } = drawn;
  if (nodesLeft + edgesLeft > 0) return speech.t('leftOut', { n: nodesLeft, m: edgesLeft });
  return shown.nodes.size > LARGE ? speech.t('tooLarge', { n: shown.nodes.size }) : null;
}
