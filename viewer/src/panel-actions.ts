import { byId, el } from './dom.ts';
import { collapse, focusOn, hide, STEP, togglePin } from './explore.ts';
import { grow, shrink } from './grow.ts';
import type { Told } from './grow.ts';
import type { Scene } from './scene.ts';
import { NOTHING } from './state.ts';

/** What one can do with a node: the buttons under its name. */
export function nodeActions(key: string, scene: Scene): HTMLElement {
  const { speech, state, go, data } = scene;
  const button = (action: string, words: string, act: () => void): HTMLElement =>
    el('button', { type: 'button', class: 'plain small', 'data-action': action, click: act }, words);
  // Where nothing changes the panel is not drawn anew, and the reason stands under the buttons.
  const reason = el('p', { class: 'hint', hidden: true });
  const told = (step: (now: Scene) => Told) => (): void => {
    let words = '';
    go((now) => {
      const { change, said } = step(now);
      words = said;
      return change;
    });
    byId('announce').textContent = reason.textContent = words;
    reason.hidden = false;
  };
  const more = button(
    'expand',
    speech.t('expand'),
    told((now) => grow(now, key)),
  );
  more.title = speech.t('expandHint', { n: STEP });
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
    more,
    ...collapseButton(
      button(
        'collapse',
        speech.t('collapse'),
        told((now) => shrink(now, key)),
      ),
      key,
      scene,
    ),
    button('focus', speech.t('focusOn'), () => go((now) => focusOn(now, key))),
    pin,
    button('hide', speech.t('hide'), () => go((now) => hide(now, key))),
    reason,
  );
}

/** Where nothing goes the button says why: not disabled, which would keep the reason from keyboard and touch. */
function collapseButton(button: HTMLElement, key: string, scene: Scene): HTMLElement[] {
  const { removed } = collapse(scene, key);
  if (removed > 0) {
    button.title = scene.speech.t('collapseHint', { n: removed });
    return [button];
  }
  const { said } = shrink(scene, key);
  button.title = said;
  button.setAttribute('aria-disabled', 'true');
  button.setAttribute('aria-describedby', 'no-collapse');
  return [button, el('span', { id: 'no-collapse', class: 'unseen' }, said)];
}
