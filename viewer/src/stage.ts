import { canvasSteps } from './canvas.ts';
import type { Canvas, CanvasEvents } from './canvas.ts';
import type { Communities } from './communities.ts';
import { byId } from './dom.ts';
import { createHand } from './hand.ts';
import { createArranger } from './layouts/arrange.ts';
import type { Arranger } from './layouts/arrange.ts';
import { seedPositions } from './layouts/places.ts';
import type { Scene } from './scene.ts';
import type { State } from './state.ts';
import { atOnce, inSlices } from './steps.ts';
import type { Steps } from './steps.ts';
import { applyTheme } from './theme.ts';

/** The drawing with its layouts; what is null is not there, for want of WebGL. */
export interface Stage {
  canvas: () => Canvas | null;
  arranger: () => Arranger | null;
  communities: () => Communities | null;
  /** Draws, lays out and colours as the state asks. */
  draw: (scene: Scene) => void;
  /** Is the camera sent somewhere right after what is drawn next? Then it has not been left where it was. */
  led: boolean;
}

export interface StageEvents extends Omit<CanvasEvents, 'lost' | 'grabbed'> {
  /** A layout started or stopped, clusters were found, the canvas came back or is gone for good. */
  changed: () => void;
  /** A layout has come to its end. */
  arranged: () => void;
  /** The browser took the graphics away; the canvas comes back by itself where it can. */
  lost: () => void;
}

const MOST_RESCUES = 3;
/** A layout glides to its places. */
const AFTER_LAYOUT_MS = 500;
const AFTER_FILTER_MS = 80;
/** Longer than a step of the play, through which the picture stays where it is. */
const AFTER_DATES_MS = 900;

/** The camera follows what is shown, unless the reader has moved it; `anew` tells whether other nodes are drawn now. */
function follow(canvas: Canvas | null, before: State, state: State, anew: boolean): void {
  if (state.camera !== null) return;
  if (before.camera !== null) return canvas?.fit();
  // A neighbourhood is singled out, or all lies elsewhere: what was selected is no more than a part of it.
  const whole = (['only', 'near', 'layout'] as const).some((name) => before[name] !== state[name]);
  if (whole) return canvas?.fit(AFTER_FILTER_MS);
  if (!anew) return;
  const dated = before.from !== state.from || before.until !== state.until;
  canvas?.keep(dated ? AFTER_DATES_MS : AFTER_FILTER_MS);
}

/** Starts the drawing for the current scene, or a stage without one. */
export async function openStage(now: () => Scene, events: StageEvents): Promise<Stage> {
  const { data } = now();
  if (data.unplaced) seedPositions(data);
  const hand = createHand(data.graph);
  const arranger = createArranger(data, hand.rest, (done) => {
    if (done) events.arranged();
    if (!arranger.running()) canvas?.keep(AFTER_LAYOUT_MS);
    events.changed();
  });
  hand.apply(now().state.spots);
  let communities: Communities | null = null;
  let rescues = 0;
  /** What was drawn last, and where the camera has gone since. */
  let before = now().state;
  const moved = (camera: State['camera']): void => {
    before = { ...before, camera };
    events.moved(camera);
  };
  const make = (): Steps<Canvas> =>
    canvasSteps(byId('graph'), now(), applyTheme(now().state.theme), {
      ...events,
      moved,
      grabbed: (key) => {
        arranger.stop();
        hand.take(key);
      },
      lost: () => {
        if (canvas === null) return;
        canvas.kill();
        canvas = null;
        events.lost();
        rescues += 1;
        setTimeout(rescue, 200 * rescues);
      },
    });
  const rescue = (): void => {
    if (rescues <= MOST_RESCUES && probeWebgl()) {
      canvas = atOnce(make());
      canvas.touch({ communities });
    }
    events.changed();
  };
  let canvas: Canvas | null = await firstOf(make);
  if (canvas === null)
    return { canvas: none, arranger: none, communities: none, draw: () => undefined, led: false };
  let layout: State['layout'] = 'file';
  const colour = async (): Promise<void> => {
    const { communitiesOf } = await import('./communities.ts');
    communities ??= communitiesOf(data);
    if (now().state.colour === 'community') canvas?.touch({ communities });
    events.changed();
  };
  let spreading: ReturnType<typeof setTimeout> | undefined;
  /** Spreads the chosen dates over the layout by time, once they are at rest. */
  const spread = (): void => {
    if (layout === 'time') arranger.arrange(now().state);
  };
  const draw: Stage['draw'] = (scene) => {
    const { state } = scene;
    hand.apply(state.spots);
    const drawn = canvas?.picture().drawn.nodes;
    canvas?.draw(scene, applyTheme(state.theme));
    if (state.layout !== layout) {
      layout = state.layout;
      canvas?.sigma.setCustomBBox(null);
      arranger.arrange(state);
    } else if (layout === 'time' && (before.from !== state.from || before.until !== state.until)) {
      clearTimeout(spreading);
      spreading = setTimeout(spread, AFTER_DATES_MS);
    }
    follow(canvas, before, state, drawn?.isSame(canvas?.picture().drawn.nodes) === false);
    before = state;
    // What the camera was sent to is selected no more: it stays where it is.
    const left = state.camera === null && !stage.led ? (canvas?.moved() ?? null) : null;
    if (left !== null && canvas !== null && !canvas.sigma.getCamera().isAnimated()) moved(left);
    const wanted = state.colour === 'community';
    if (wanted && communities === null) void colour();
    const coloured = canvas?.picture().touch.communities ?? null;
    const ask = wanted ? communities : null;
    if (coloured !== ask) canvas?.touch({ communities: ask });
  };
  if (data.unplaced) arranger.arrange({ ...now().state, layout: 'force' });
  const stage: Stage = {
    canvas: () => canvas,
    arranger: () => arranger,
    communities: () => communities,
    draw,
    led: false,
  };
  return stage;
}

const none = (): null => null;

/** The drawing, or null where this browser has no WebGL: asked only when it has failed, as the answer costs a context. */
async function firstOf(make: () => Steps<Canvas>): Promise<Canvas | null> {
  try {
    return await inSlices(make());
  } catch (error) {
    if (probeWebgl()) throw error;
    byId('graph').replaceChildren();
    return null;
  }
}

function probeWebgl(): boolean {
  if (typeof WebGLRenderingContext === 'undefined') return false;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
