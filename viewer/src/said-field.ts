import { el } from './dom.ts';
import { followSlider, gestureOf } from './gesture.ts';
import type { Scene } from './scene.ts';

/** As long as a reader rests between two letters. */
const REST_MS = 250;

/** The field for words that quotes must hold; what is typed at one go is one step. */
export function saidField(now: () => Scene): { group: HTMLElement; update: (scene: Scene) => void } {
  const { speech } = now();
  const input = el('input', { id: 'said', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  input.placeholder = speech.t('saidHint');
  const gesture = gestureOf(now);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (): void => {
    clearTimeout(timer);
    timer = undefined;
    gesture.move({ said: input.value.trim() });
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(send, REST_MS);
  });
  input.addEventListener('change', send);
  followSlider(input, gesture);
  const label = el('label', { for: 'said' }, speech.t('said'));
  const update = ({ state }: Scene): void => {
    // What is being typed is not written over.
    if (timer === undefined && input.value.trim() !== state.said) input.value = state.said;
  };
  return { group: el('div', { class: 'facet said-field' }, label, input), update };
}
