import type { Data } from '../data.ts';
import { toDay, toNumber } from '../days.ts';
import { el } from '../dom.ts';
import { gestureOf } from '../gesture.ts';
import type { Scene } from '../scene.ts';
import type { Lanes, State } from '../state.ts';
import type { Palette } from '../theme.ts';
import { brushBy } from './brush.ts';
import type { Stretch } from './brush.ts';
import { drawBars } from './draw.ts';
import { headOf, rangeWords } from './head.ts';
import { nameLanes } from './lane-names.ts';
import { isDated, lanesOf } from './lanes.ts';
import type { Lane } from './lanes.ts';
import { createPlayer } from './play.ts';
import type { Player } from './play.ts';
import { dateSliders } from './sliders.ts';

export interface Timeline {
  update: (scene: Scene, palette: Palette) => void;
  /** Starts or pauses the play; nothing where no claim is dated. */
  play: () => void;
}

/** Builds the timeline into `place`, hidden where the graph has no dates. */
export function createTimeline(place: HTMLElement, now: () => Scene): Timeline {
  const { span } = now().data;
  place.hidden = span === null;
  place.inert = false;
  return span === null ? { update: () => undefined, play: () => undefined } : build(place, span, now);
}

function build(place: HTMLElement, span: NonNullable<Data['span']>, now: () => Scene): Timeline {
  const { speech } = now();
  const [min, max] = [toNumber(span.from), toNumber(span.until)];
  const view = viewOf(now);
  const sliders = dateSliders(span, now);
  const player: Player = createPlayer(span, now, () => view.drawPlay(player));
  view.play.addEventListener('click', () => (player.playing() ? player.stop() : player.start()));
  place.replaceChildren(view.head, view.box, sliders.group);
  place.title = speech.t('timelineHint');
  const gesture = gestureOf(now);
  brushBy(view.box, {
    now: () => stretchOf(now().state, min, max),
    change: (stretch, moment) => {
      player.stop();
      if (moment === 'first') gesture.end();
      gesture.move(daysOf(stretch, min, max));
    },
  });
  const draw = barsOn(view.canvas, span);
  let latest: [Scene, Palette] | null = null;
  new ResizeObserver(() => latest && draw(...latest)).observe(view.box);
  const update = (scene: Scene, palette: Palette): void => {
    latest = [scene, palette];
    place.dataset['lanes'] = scene.state.lanes;
    sliders.update(scene);
    view.update(scene, stretchOf(scene.state, min, max));
    view.drawPlay(player);
    nameLanes(view.names, draw(scene, palette), scene);
  };
  return { update, play: () => view.play.click() };
}

/** Draws the bars where something has changed; gives the lanes that they stand in. */
function barsOn(
  canvas: HTMLCanvasElement,
  span: NonNullable<Data['span']>,
): (scene: Scene, palette: Palette) => Lane[] {
  const [min, max] = [toNumber(span.from), toNumber(span.until)];
  let drawn: readonly unknown[] = [];
  let timed: Uint8Array = new Uint8Array(0);
  let lanes: Lane[] = [];
  return ({ shown, state, speech }, palette) => {
    const next = [state.lanes, palette, speech.lang, canvas.clientWidth];
    if (isSame(next, drawn) && isSame(shown.timedMarks, timed)) return lanes;
    [drawn, timed] = [next, shown.timedMarks];
    lanes = lanesOf(shown.timed, state.lanes);
    drawBars(canvas, { lanes, min, max, palette });
    const dated = shown.timed.filter(isDated).length;
    const values = { n: dated, from: speech.date(span.from), until: speech.date(span.until) };
    canvas.setAttribute('aria-label', speech.t('timelineBars', values));
    return lanes;
  };
}

function isSame(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

function stretchOf({ from, until }: State, min: number, max: number): Stretch | null {
  if (from === null && until === null) return null;
  const days = max - min + 1;
  return {
    from: from === null ? 0 : (toNumber(from) - min) / days,
    until: until === null ? 1 : (toNumber(until) + 1 - min) / days,
  };
}

/** The chosen dates, else those of all that is drawn; open where they lie before or after all of it. */
export function endsOf(
  { from, until }: Pick<State, 'from' | 'until'>,
  span: Data['span'],
): readonly [string | null, string | null] {
  const [first, last] = [span?.from ?? null, span?.until ?? null];
  if (from !== null && until === null && last !== null && from > last) return [from, OPEN];
  if (from === null && until !== null && first !== null && until < first) return [OPEN, until];
  return [from ?? first, until ?? last];
}

/** In EDTF. */
const OPEN = '..';

function daysOf(stretch: Stretch | null, min: number, max: number): Pick<State, 'from' | 'until'> {
  if (stretch === null) return { from: null, until: null };
  const days = max - min + 1;
  const from = min + Math.round(stretch.from * days);
  const until = Math.max(from, min + Math.round(stretch.until * days) - 1);
  return { from: from <= min ? null : toDay(from), until: until >= max ? null : toDay(until) };
}

function viewOf(now: () => Scene) {
  const { head, words, all, play, lanes } = headOf(now().speech);
  all.addEventListener('click', () => now().go({ from: null, until: null }));
  lanes.addEventListener('change', () => now().go({ lanes: lanes.value as Lanes }));
  const canvas = el('canvas', { role: 'img' });
  const [before, after] = [el('div', { class: 'veil' }), el('div', { class: 'veil' })];
  const pane = el('div', { class: 'window' });
  const names = el('div', { class: 'lane-names', 'aria-hidden': 'true' });
  const box = el('div', { class: 'timeline-box' }, canvas, before, after, pane, names);
  const update = ({ state, data, shown, speech: s }: Scene, stretch: Stretch | null): void => {
    const ends = endsOf(state, data.span);
    const dated = shown.claims.filter(isDated).length;
    const undated = data.claims.filter((claim, i) => shown.timedMarks[i] === 1 && !isDated(claim)).length;
    words.textContent = rangeWords(ends, { dated, undated }, stretch !== null, s);
    all.hidden = stretch === null;
    lanes.value = state.lanes;
    for (const part of [before, after, pane]) part.hidden = stretch === null;
    if (stretch === null) return;
    // An address may name days before or after all that is drawn.
    const within = (share: number): number => Math.min(1, Math.max(0, share));
    const percent = (share: number): string => `${(100 * within(share)).toFixed(2)}%`;
    before.style.cssText = `left:0;width:${percent(stretch.from)}`;
    after.style.cssText = `right:0;width:${percent(1 - stretch.until)}`;
    pane.style.cssText = `left:${percent(stretch.from)};width:${percent(within(stretch.until) - within(stretch.from))}`;
  };
  const drawPlay = (player: Player): void => {
    play.textContent = now().speech.t(player.playing() ? 'pause' : 'play');
    play.setAttribute('aria-pressed', String(player.playing()));
  };
  return { head, box, canvas, names, play, update, drawPlay };
}
