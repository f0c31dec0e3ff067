import { el } from './dom.ts';
import { collapse, expand, focusOn, hide, STEP, togglePin } from './explore.ts';
import { byId } from './dom.ts';
import type { Scene } from './scene.ts';
import { NOTHING } from './state.ts';

/** What one can do with a node: the buttons under its name. */
export function nodeActions(key: string, scene: Scene): HTMLElement {
  const { speech, state, go, data } = scene;
  const button = (action: string, words: string, act: () => void): HTMLElement =>
    el('button', { type: 'button', class: 'plain small', 'data-action': action, click: act }, words);
  const grow = button('expand', speech.t('expand'), () => {
    const { change, added, rest } = expand(scene, key);
    go(change);
    const words = added === 0 ? speech.t('nothingMore') : speech.t('expanded', { n: added, rest });
    byId('announce').textContent = words;
  });
  grow.title = speech.t('expandHint', { n: STEP });
  const pinned = state.pinned.includes(key);
  const isMeeting = data.graph.getNodeAttribute(key, 'kind') === 'meeting';
  const pin = button('pin', speech.t(pinned ? 'unpin' : 'pin'), () => go(togglePin(scene, key)));
  pin.setAttribute('aria-pressed', String(pinned));
  return el(
    'div',
    { class: 'actions', role: 'group', 'aria-label': speech.t('actions') },
    isMeeting ? null : button('dossier', speech.t('dossier'), () => go({ view: 'dossier' })),
    button('connect', speech.t('connect'), () => {
      go({ ...NOTHING, path: { from: key, to: null, timed: false, way: 0 } });
      document.getElementById('path-to')?.focus();
    }),
    grow,
    button('collapse', speech.t('collapse'), () => go(collapse(scene, key))),
    button('focus', speech.t('focusOn'), () => go(focusOn(scene, key))),
    pin,
    button('hide', speech.t('hide'), () => go(hide(scene, key))),
  );
}
