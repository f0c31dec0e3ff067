import type { Scene } from '../scene.ts';
import type { Format } from './formats.ts';

/** A picture of more items than this cannot be read. */
const MOST_PICTURED = 3000;

/** Why no picture can be made of what is seen; null where one can, or where none is asked for. */
export function noPicture(format: Format, { state, shown, speech }: Scene, webgl: boolean): string | null {
  if ((format !== 'svg' && format !== 'png') || state.view === 'map') return null;
  if (!webgl) return speech.t('pictureNeedsWebgl');
  if (state.view !== 'graph') return speech.t('noGraphToDraw');
  return shown.nodes.size > MOST_PICTURED ? speech.t('exportTooLarge', { n: MOST_PICTURED }) : null;
}
