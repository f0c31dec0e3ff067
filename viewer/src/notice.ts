import { countWords } from './announce.ts';
import { byId } from './dom.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

const LARGE = 3000;

/** The line above the view that says what limits it, and the count below. */
export function drawNotice(scene: Scene, stage: Stage, astray: boolean): void {
  byId('count').textContent = countWords(scene);
  const text = words(scene, stage, astray);
  const place = byId('notice');
  place.textContent = text;
  place.hidden = text === null;
}

function words({ shown, speech }: Scene, stage: Stage, astray: boolean): string | null {
  const canvas = stage.canvas();
  if (canvas === null) return speech.t('noWebgl');
  if (astray) return speech.t('unknownKey');
  const { nodesLeft, edgesLeft } = canvas.picture().drawn;
  if (nodesLeft + edgesLeft > 0) return speech.t('leftOut', { n: nodesLeft, m: edgesLeft });
  return shown.nodes.size > LARGE ? speech.t('tooLarge', { n: shown.nodes.size }) : null;
}
