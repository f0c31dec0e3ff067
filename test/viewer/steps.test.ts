import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toData } from '../../viewer/src/data.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { gestureOf } from '../../viewer/src/gesture.ts';
import { speak } from '../../viewer/src/i18n.ts';
import type { Scene } from '../../viewer/src/scene.ts';
import { initialState } from '../../viewer/src/state.ts';
import type { State } from '../../viewer/src/state.ts';
import { createPlayer } from '../../viewer/src/timeline/play.ts';
import { sampleGraph } from './sample-graph.ts';

const data = toData(sampleGraph());

/** A scene whose steps are written down: what the back button would find. */
function walked(change: Partial<State> = {}): { now: () => Scene; trail: State[] } {
  const first = { ...initialState('vi'), ...change };
  const trail = [first];
  const now = (): Scene => {
    const state = trail.at(-1) ?? first;
    return { data, state, shown: filterGraph(data, state), speech: speak('vi'), go };
  };
  const go: Scene['go'] = (what, step = 'push') => {
    const { state } = now();
    const next = { ...state, ...(typeof what === 'function' ? what(now()) : what) };
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    if (step === 'replace') trail.pop();
    trail.push(next);
  };
  return { now, trail };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what a reader does in one go is one step', () => {
  test('keys that follow each other, each the end of a change', () => {
    const { now, trail } = walked();
    const gesture = gestureOf(now);
    for (let i = 1; i <= 10; i += 1) {
      gesture.move({ from: `2021-01-${String(i + 10)}` });
      gesture.rest();
      vi.advanceTimersByTime(300);
    }
    expect(trail.map(({ from }) => from)).toEqual([null, '2021-01-20']);
  });

  test('a rest, or leaving the slider, begins another', () => {
    const { now, trail } = walked();
    const gesture = gestureOf(now);
    gesture.move({ from: '2021-01-11' });
    gesture.rest();
    vi.advanceTimersByTime(1500);
    gesture.move({ from: '2021-01-12' });
    gesture.end();
    gesture.move({ from: '2021-01-13' });
    expect(trail).toHaveLength(4);
  });

  test('a step that came between is not written over', () => {
    const { now, trail } = walked();
    const gesture = gestureOf(now);
    gesture.move({ from: '2021-01-11' });
    gesture.rest();
    now().go({ from: null, until: null });
    gesture.move({ from: '2021-01-12' });
    expect(trail.map(({ from }) => from)).toEqual([null, '2021-01-11', null, '2021-01-12']);
  });
});

describe('the play', () => {
  test.each([
    ['a chosen stretch', { from: '2021-11-01', until: '2021-12-31' }],
    ['everything', {}],
  ])('of %s is one step, and what was before it stays', (_what, change) => {
    const { now, trail } = walked(change);
    const [before] = trail;
    if (data.span === null) throw new Error('the sample has lost its dates');
    const player = createPlayer(data.span, now, () => undefined);
    player.start();
    vi.advanceTimersByTime(3000);
    player.stop();
    expect(trail).toHaveLength(2);
    expect(trail[0]).toBe(before);
    expect(trail[1]?.from).not.toBe(before?.from);
  });
});
