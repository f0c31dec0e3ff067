import type { Data } from '../data.ts';
import { toDay, toNumber } from '../days.ts';
import { el } from '../dom.ts';
import { followSlider, gestureOf } from '../gesture.ts';
import type { Scene } from '../scene.ts';

export interface DateSliders {
  group: HTMLElement;
  update: (scene: Scene) => void;
}

/** Two native sliders on one line, a day a step, over the span of the claims. */
export function dateSliders(span: NonNullable<Data['span']>, now: () => Scene): DateSliders {
  const { speech } = now();
  const [min, max] = [toNumber(span.from), toNumber(span.until)];
  const slider = (end: 'from' | 'until'): HTMLInputElement => {
    const gesture = gestureOf(now);
    const input = el('input', { type: 'range', min, max, step: 1, 'data-date': end });
    input.setAttribute('aria-label', speech.t(end === 'from' ? 'dateFrom' : 'dateUntil'));
    input.addEventListener('input', () => {
      const value = Number(input.value);
      const other = now().state[end === 'from' ? 'until' : 'from'];
      const limit = other === null ? value : toNumber(other);
      const kept = end === 'from' ? Math.min(value, limit) : Math.max(value, limit);
      gesture.move({ [end]: kept === (end === 'from' ? min : max) ? null : toDay(kept) });
    });
    followSlider(input, gesture);
    return input;
  };
  const [from, until] = [slider('from'), slider('until')];
  const update = ({ state, speech: words }: Scene): void => {
    for (const [input, day] of [
      [from, state.from ?? span.from],
      [until, state.until ?? span.until],
    ] as const) {
      input.value = String(toNumber(day));
      input.setAttribute('aria-valuetext', words.date(day));
    }
    // Where both thumbs meet, the one that can still be moved lies above.
    from.classList.toggle('over', Number(from.value) > (min + max) / 2);
  };
  return { group: el('div', { class: 'timeline-sliders' }, from, until), update };
}
