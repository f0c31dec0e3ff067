import { byId } from './dom.ts';
import { showMessage } from './message.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { NO_FILTERS, VIEWS } from './state.ts';
import type { View } from './state.ts';
import type { Table } from './table/table.ts';

/** The view that can be shown: without WebGL the table stands in for the graph. */
export function viewOf({ state }: Scene, stage: Stage): View {
  return state.view === 'graph' && stage.canvas() === null ? 'table' : state.view;
}

/** Shows the view that the state asks for, and what to do where nothing is shown. */
export function drawView(scene: Scene, stage: Stage, table: Table): void {
  const { data, shown, speech, go } = scene;
  const view = viewOf(scene, stage);
  for (const name of VIEWS) byId(`${name}-box`).hidden = name !== view;
  document.body.dataset['view'] = view;
  if (view === 'table') table.update(scene);
  else if (view === 'graph') stage.draw(scene);
  else void drawPage(view, scene);
  if (data.graph.order === 0) showMessage({ title: speech.t('emptyTitle'), text: speech.t('emptyText') });
  else if (shown.nodes.size > 0) showMessage(null);
  else {
    const button = { words: speech.t('reset'), act: () => go(NO_FILTERS) };
    showMessage({ title: speech.t('noMatchTitle'), text: speech.t('noMatchText'), button });
  }
}

let latest: Scene | null = null;

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
