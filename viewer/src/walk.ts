import { steer } from './camera.ts';
import type { Canvas } from './canvas.ts';
import { shownName } from './long-name.ts';
import { byId } from './dom.ts';
import { factsOf, otherEnd } from './facts.ts';
import type { Fact } from './facts.ts';
import { FAMILIES, FAMILY_OF } from './kinds.ts';
import { byStrength } from './rank.ts';
import type { Scene } from './scene.ts';
import { NOTHING } from './state.ts';
import { linkWords } from './unheld.ts';

/** What a keyboard step meets: a neighbour and the first edge to it. */
interface Stop {
  key: string;
  fact: Fact;
}

/** Neighbours in the order in which the panel tells of them: meetings, offices, statements, each newest first. */
function stopsOf({ data, shown }: Scene, key: string): Stop[] {
  const facts = factsOf(data, key).filter((fact) => shown.edges.has(fact.key));
  facts.sort((a, b) => FAMILIES.indexOf(FAMILY_OF[a.edge.type]) - FAMILIES.indexOf(FAMILY_OF[b.edge.type]));
  const stops = new Map<string, Stop>();
  for (const fact of facts) {
    const other = otherEnd(fact, key);
    if (other !== key && !stops.has(other)) stops.set(other, { key: other, fact });
  }
  return [...stops.values()];
}

const NUDGE = 16;
const WAYS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
  ArrowUp: [0, -NUDGE],
  ArrowDown: [0, NUDGE],
};

/**
 * Walks the graph by keyboard: arrows stand on one neighbour after another, Enter goes there, Enter again opens the
 * panel, Escape leaves. Shift and arrows, plus, minus and 0 move the camera, Alt
 * and arrows the selected node.
 */
export function walkBy(
  box: HTMLElement,
  now: () => Scene,
  canvas: () => Canvas | null,
  announce: (text: string) => void,
): void {
  let cursor: string | null = null;
  const stand = (key: string | null): void => {
    cursor = key;
    canvas()?.touch({ cursor });
  };
  const step = (by: 1 | -1): void => {
    const { data, state, shown, speech } = now();
    const first = byStrength(data, [...shown.nodes])[0];
    if (state.node === null) {
      if (first !== undefined) now().go({ ...NOTHING, node: first });
      return;
    }
    const stops = stopsOf(now(), state.node);
    const name = (key: string): string => shownName(data.graph.getNodeAttributes(key), speech.lang);
    if (stops.length === 0) return announce(speech.t('walkEnd', { name: name(state.node) }));
    const at = stops.findIndex((stop) => stop.key === cursor);
    const i = at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
    const stop = stops[i] as Stop;
    stand(stop.key);
    const { kind } = data.graph.getNodeAttributes(stop.key);
    const what = `${speech.kind(kind)}, ${linkWords(stop.fact.key, now())}`;
    announce(speech.t('walkAt', { i: i + 1, n: stops.length, name: name(stop.key), what }));
  };
  const enter = (): void => {
    const { state, go } = now();
    const to = cursor;
    stand(null);
    if (to !== null) go({ ...NOTHING, node: to });
    else if (state.node === null) step(1);
    else byId('panel-title').focus();
    if (to !== null) canvas()?.show();
  };
  const leave = (): void => {
    const { state, go, speech } = now();
    if (cursor !== null) return stand(null);
    if (state.node !== null || state.edge !== null) return go(NOTHING);
    byId('search').focus();
    announce(speech.t('walkOut'));
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => step(1),
    ArrowDown: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowUp: () => step(-1),
    Enter: enter,
    Escape: leave,
  };
  box.addEventListener('keydown', (event) => {
    const { node } = now().state;
    const way = WAYS[event.key];
    if (event.altKey && way !== undefined && node !== null) {
      event.preventDefault();
      return canvas()?.nudge(node, ...way);
    }
    const drawn = canvas();
    if (drawn !== null && steer(drawn, event)) return;
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    act();
  });
  box.addEventListener('blur', () => cursor !== null && stand(null));
}
