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
  let words = '';
  const grow = button('expand', speech.t('expand'), () => {
    go((now) => {
      const { change, added, rest } = expand(now, key);
      words = added === 0 ? speech.t('nothingMore') : speech.t('expanded', { n: added, rest });
      return change;
    });
    byId('announce').textContent = words;
  });
  grow.title = speech.t('expandHint', { n: STEP });
  const pinned = state.pinned.includes(key);
  const isMeeting = data.graph.getNodeAttribute(key, 'kind') === 'meeting';
  const pin = button('pin', speech.t(pinned ? 'unpin' : 'pin'), () => go((now) => togglePin(now, key)));
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
    button('collapse', speech.t('collapse'), () => go((now) => collapse(now, key))),
    button('focus', speech.t('focusOn'), () => go((now) => focusOn(now, key))),
    pin,
    button('hide', speech.t('hide'), () => go((now) => hide(now, key))),
  );
}
