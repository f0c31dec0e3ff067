import { byId } from './dom.ts';
import type { MapView } from './map/map.ts';
import { showMessage } from './message.ts';
import { noMatch } from './no-match.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { VIEWS } from './state.ts';
import type { State, View } from './state.ts';
import type { Table } from './table/table.ts';

/** The view that can be shown: without WebGL the table stands in for the graph. */
export function viewOf({ state }: Scene, stage: Stage): View {
  return state.view === 'graph' && stage.canvas() === null ? 'table' : state.view;
}

/** Writes down where on the map the reader looks; null for all of it. */
type KeepLens = (lens: State['mapCamera']) => void;

/** A longer table waits until the brush rests. */
const MOST_BRUSHED = 2000;

/** Shows the view that the state asks for, and what to do where nothing is shown. */
export function drawView(scene: Scene, stage: Stage, table: Table, keep: KeepLens, brushing = false): void {
  const { data, shown, speech } = scene;
  const view = viewOf(scene, stage);
  for (const name of VIEWS) byId(`${name}-box`).hidden = name !== view;
  document.body.dataset['view'] = view;
  if (view === 'table') {
    if (!brushing || shown.nodes.size <= MOST_BRUSHED) table.update(scene);
  } else if (view === 'graph') stage.draw(scene);
  else if (view === 'map') void drawMap(scene, keep);
  else void drawPage(view, scene);
  if (data.graph.order === 0) showMessage({ title: speech.t('emptyTitle'), text: speech.t('emptyText') });
  else showMessage(shown.nodes.size > 0 ? null : noMatch(scene));
}

let latest: Scene | null = null;

let map: MapView | null = null;

/** The map loads when it is first asked for and stays, so that it need not be drawn anew. */
async function drawMap(scene: Scene, keep: KeepLens): Promise<void> {
  latest = scene;
  const { createMap } = await import('./map/map.ts');
  map ??= createMap(byId('map-box'), keep);
  if (latest === scene) map.update(scene);
}

/** Matrix and dossier load when they are first asked for; only the last scene that asked is drawn. */
async function drawPage(view: 'matrix' | 'dossier', scene: Scene): Promise<void> {
  latest = scene;
  const place = byId(`${view}-box`);
  const draw =
    view === 'matrix'
      ? (await import('./matrix/matrix.ts')).drawMatrix
      : (await import('./dossier/dossier.ts')).drawDossier;
  if (latest === scene) draw(place, scene);
}
