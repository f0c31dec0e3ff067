import { el } from './dom.ts';
import type { Scene } from './scene.ts';
import { FREE } from './state.ts';

/** What the reader has hidden, pinned or singled out by hand, with a way back from each. */
export function drawByHand(place: HTMLElement, { state, speech, go }: Scene): void {
  const row = (words: string, undo: string, act: () => void): HTMLElement =>
    el('p', {}, words, el('button', { type: 'button', class: 'plain small', click: act }, undo));
  const rows: HTMLElement[] = [];
  if (state.only !== null)
    rows.push(
      row(speech.t('onlyCount', { n: state.only.length }), speech.t('showAll'), () =>
        go({ only: null, grown: [] }),
      ),
    );
  if (state.gone.length > 0)
    rows.push(
      row(speech.t('hiddenCount', { n: state.gone.length }), speech.t('showAgain'), () => go({ gone: [] })),
    );
  if (state.pinned.length > 0)
    rows.push(row(speech.t('pinnedCount', { n: state.pinned.length }), speech.t('unpin'), () => go(FREE)));
  place.replaceChildren(...rows);
  place.hidden = rows.length === 0;
}
