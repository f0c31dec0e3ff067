import { countWords } from './announce.ts';
import { byId } from './dom.ts';
import type { Drawn } from './limits.ts';
import type { Scene } from './scene.ts';

const LARGE = 3000;

/** The line above the view that says what limits it, and the count below. `drawn` is null without WebGL. */
export function drawNotice(scene: Scene, drawn: Drawn | null, astray: boolean): void {
  byId('count').textContent = countWords(scene);
  const text = words(scene, drawn, astray);
  const place = byId('notice');
  place.textContent = text;
  place.hidden = text === null;
}

function words({ shown, speech }: Scene, drawn: Drawn | null, astray: boolean): string | null {
  if (drawn === null) return speech.t('noWebgl');
  if (astray) return speech.t('unknownKey');
  const { nodesLeft, edgesLeft } = drawn;
  if (nodesLeft + edgesLeft > 0) return speech.t('leftOut', { n: nodesLeft, m: edgesLeft });
  return shown.nodes.size > LARGE ? speech.t('tooLarge', { n: shown.nodes.size }) : null;
}
