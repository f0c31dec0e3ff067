import type { Data } from './data.ts';
import { el, svg } from './dom.ts';
import type { Scene, Step } from './scene.ts';

export interface DateSliders {
  group: HTMLElement;
  update: (scene: Scene) => void;
}

const DAY = 86_400_000;
const BARS = 40;

function toNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function toDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Two native sliders, a day a step, over the span of the meetings, under a histogram of them. */
export function dateSliders(span: NonNullable<Data['span']>, now: () => Scene): DateSliders {
  const { speech, data } = now();
  const [min, max] = [toNumber(span.from), toNumber(span.until)];
  const slider = (end: 'from' | 'until'): HTMLInputElement => {
    const send = (step: Step): void => {
      const value = Number(input.value);
      const other = now().state[end === 'from' ? 'until' : 'from'];
      const limit = other === null ? value : toNumber(other);
      const kept = end === 'from' ? Math.min(value, limit) : Math.max(value, limit);
      now().go({ [end]: kept === (end === 'from' ? min : max) ? null : toDay(kept) }, step);
    };
    const input = el('input', { type: 'range', min, max, step: 1, 'data-date': end });
    input.setAttribute('aria-label', speech.t(end === 'from' ? 'dateFrom' : 'dateUntil'));
    input.addEventListener('input', () => send('replace'));
    input.addEventListener('change', () => send('push'));
    return input;
  };
  const [from, until] = [slider('from'), slider('until')];
  const words = el('p', { class: 'range-words' });
  const note = el('p', { class: 'hint' }, speech.t('undated', { n: data.undated }));
  const bars = histogram(meetingCounts(data, min, max));
  const group = el(
    'fieldset',
    { class: 'group dates' },
    el('legend', {}, speech.t('dates')),
    bars,
    from,
    until,
    words,
    note,
  );
  const update = (scene: Scene): void => {
    const { state } = scene;
    const ends = [state.from ?? span.from, state.until ?? span.until] as const;
    [from, until].forEach((input, i) => {
      const day = ends[i] ?? span.from;
      input.value = String(toNumber(day));
      input.setAttribute('aria-valuetext', scene.speech.date(day));
    });
    words.textContent = `${scene.speech.date(ends[0])} – ${scene.speech.date(ends[1])}`;
    note.hidden = data.undated === 0 || (state.from === null && state.until === null);
    shade(bars, toNumber(ends[0]), toNumber(ends[1]), min, max);
  };
  return { group, update };
}

function meetingCounts({ graph }: Data, min: number, max: number): number[] {
  const counts = Array.from({ length: BARS }, () => 0);
  for (const { attributes } of graph.nodeEntries()) {
    if (attributes.kind !== 'meeting' || attributes.from === null) continue;
    const bar = Math.min(
      BARS - 1,
      Math.floor((BARS * (toNumber(attributes.from) - min)) / Math.max(1, max - min)),
    );
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts;
}

function histogram(counts: readonly number[]): SVGElement {
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, i) => {
    const height = count === 0 ? 0 : 3 + (25 * count) / most;
    return svg('rect', { x: i * 6, y: 28 - height, width: 5, height });
  });
  const box = `0 0 ${BARS * 6} 28`;
  return svg(
    'svg',
    { viewBox: box, class: 'bars', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...bars,
  );
}

/** Greys the bars outside the chosen days. */
function shade(bars: SVGElement, from: number, until: number, min: number, max: number): void {
  [...bars.children].forEach((bar, i) => {
    const day = min + ((i + 0.5) * Math.max(1, max - min)) / BARS;
    const half = Math.max(1, max - min) / BARS / 2;
    bar.classList.toggle('out', day + half < from || day - half > until);
  });
}
