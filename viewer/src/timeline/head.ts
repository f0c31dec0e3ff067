import type { Data } from '../data.ts';
import { el } from '../dom.ts';
import type { Speech } from '../i18n.ts';
import { LANES } from '../state.ts';
import type { Lanes } from '../state.ts';
import type { Word } from '../words.ts';

const LANE_WORDS: Readonly<Record<Lanes, Word>> = {
  none: 'lanesNone',
  family: 'lanesFamily',
  relation: 'lanesRelation',
};

/** Holds the room of the timeline of all claims, until it can be built. */
export function reserveTimeline(
  place: HTMLElement,
  span: NonNullable<Data['span']>,
  counts: Counts,
  speech: Speech,
): void {
  const { head, words, all } = headOf(speech);
  words.textContent = rangeWords([span.from, span.until], counts, false, speech);
  all.hidden = true;
  const sliders = el('div', { class: 'timeline-sliders' }, el('input', { type: 'range', disabled: true }));
  place.replaceChildren(head, el('div', { class: 'timeline-box' }), sliders);
  place.inert = true;
  place.hidden = false;
}

/** How many claims have a date, and how many have none. */
export interface Counts {
  dated: number;
  undated: number;
}

/** What the line above the bars says. `chosen`: dates are chosen, which leave out what has none. */
export function rangeWords(
  [from, until]: readonly [string | null, string | null],
  { dated, undated }: Counts,
  chosen: boolean,
  speech: Speech,
): string {
  const parts = [`${speech.date(from)} – ${speech.date(until)}`, speech.t('windowShown', { n: dated })];
  if (undated > 0) parts.push(speech.t(chosen ? 'undated' : 'undatedToo', { n: undated }));
  return parts.join(' · ');
}

/** The line above the bars, without anything behind it. */
export function headOf(speech: Speech) {
  const words = el('span', { class: 'range-words' });
  const all = el('button', { type: 'button', class: 'plain small' }, speech.t('allTime'));
  const play = el('button', { type: 'button', class: 'plain small', id: 'play' }, speech.t('play'));
  const lanes = el('select', { id: 'lanes', 'aria-label': speech.t('lanesLabel') });
  for (const mode of LANES) lanes.append(el('option', { value: mode }, speech.t(LANE_WORDS[mode])));
  return { head: el('div', { class: 'timeline-head' }, play, words, all, lanes), words, all, play, lanes };
}
