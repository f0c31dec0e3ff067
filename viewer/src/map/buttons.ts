import { byId, el } from '../dom.ts';
import type { Scene } from '../scene.ts';
import type { Word } from '../words.ts';
import { STEP } from './controls.ts';
import type { Eye } from './eye.ts';
import { zoom } from './lens.ts';

/** Buttons that zoom about the middle, and one that shows everything. */
export function zoomButtons(eye: Eye): { element: HTMLElement; name: (scene: Scene) => void } {
  const by = (factor: number) => (): void => {
    const { width, height } = eye.size();
    eye.look(zoom(eye.lens(), eye.size(), factor, [width / 2, height / 2]));
  };
  const button = (id: string, sign: Node | string, act: () => void): HTMLElement =>
    el('button', { type: 'button', id, click: act }, sign);
  const frame = byId('zoom-all').firstElementChild?.cloneNode(true) ?? '0';
  const parts: readonly [Word, HTMLElement][] = [
    ['zoomIn', button('map-in', '+', by(STEP))],
    ['zoomOut', button('map-out', '−', by(1 / STEP))],
    ['zoomAll', button('map-all', frame, eye.all)],
  ];
  return {
    element: el('div', { class: 'zoom' }, ...parts.map(([, element]) => element)),
    name: ({ speech }) => {
      for (const [word, element] of parts) element.setAttribute('aria-label', speech.t(word));
    },
  };
}
