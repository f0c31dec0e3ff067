import { el } from './dom.ts';
import type { Scene } from './scene.ts';
import { NO_FILTERS } from './state.ts';

/**
 * Panel and dossier keep one rule and say it: meetings and statements are those that the filters let pass; names, offices
 * and the number of articles are told in full. Null where nothing is left out.
 */
export function scopeHint(left: number, { speech, go }: Scene): HTMLElement | null {
  if (left === 0) return null;
  const reset = el(
    'button',
    { type: 'button', class: 'plain small', click: () => go(NO_FILTERS) },
    speech.t('reset'),
  );
  return el('p', { class: 'hint scope' }, speech.t('scope', { n: left }), ' ', reset);
}
