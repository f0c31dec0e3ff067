import type { Data } from '../data.ts';
import { toDay, toNumber } from '../days.ts';
import { el } from '../dom.ts';
import { followSlider, gestureOf } from '../gesture.ts';
import type { Scene } from '../scene.ts';

export interface DateSliders {
  group: HTMLElement;
  update: (scene: Scene) => void;
}

const MONTHS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 12,
  PageDown: -12,
};

/** How many months a key moves a slider: Shift and arrows one, a page a year. */
function monthsOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): number {
  if (ctrlKey || altKey || metaKey) return 0;
  return shiftKey || key.startsWith('Page') ? (MONTHS[key] ?? 0) : 0;
}

/** The same day some months later, or the last of a shorter month. */
export function monthsLater(number: number, months: number): number {
  const [year, month, day] = toDay(number).split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, last)) / 86_400_000;
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
    input.addEventListener('keydown', (event) => {
      const months = monthsOf(event);
      if (months === 0) return;
      event.preventDefault();
      input.value = String(monthsLater(Number(input.value), months));
      input.dispatchEvent(new Event('input'));
      input.dispatchEvent(new Event('change'));
    });
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
