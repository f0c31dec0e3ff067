import type { Canvas } from './canvas.ts';
import { byId } from './dom.ts';
import type { Arranger } from './layout.ts';
import type { Go, Scene } from './scene.ts';
import type { Theme } from './state.ts';

interface Wires {
  go: Go;
  canvas: () => Canvas | null;
  arranger: () => Arranger | null;
  scene: () => Scene;
  announce: (text: string) => void;
}

/** Listens to the buttons of the top bar and of the canvas. */
export function wireTools({ go, canvas, arranger, scene, announce }: Wires): void {
  const click = (id: string, act: () => void): void => byId(id).addEventListener('click', act);
  click('as-graph', () => go({ view: 'graph' }));
  click('as-table', () => go({ view: 'table' }));
  click('lang-vi', () => go({ lang: 'vi' }));
  click('lang-en', () => go({ lang: 'en' }));
  click('zoom-in', () => canvas()?.zoom('in'));
  click('zoom-out', () => canvas()?.zoom('out'));
  click('zoom-all', () => canvas()?.zoom('all'));
  click('copy', () => void copyLink(scene(), announce));
  click('arrange', () => {
    const layout = arranger();
    if (layout === null) return;
    const running = layout.running();
    if (running) layout.stop();
    else layout.start();
    announce(scene().speech.t(running ? 'arranged' : 'arranging'));
  });
  // The address belongs to the state: a jump to #results would erase it.
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('results').focus();
  });
  const theme = themeSelect();
  theme.addEventListener('change', () => go({ theme: theme.value as Theme }));
}

function themeSelect(): HTMLSelectElement {
  const element = byId('theme');
  if (!(element instanceof HTMLSelectElement)) throw new Error('#theme of index.html is no select');
  return element;
}

/** Shows which of the buttons are pressed. */
export function drawTools({ state, speech }: Scene, arranger: Arranger | null): void {
  const press = (id: string, on: boolean): void => byId(id).setAttribute('aria-pressed', String(on));
  press('as-graph', state.view === 'graph');
  press('as-table', state.view === 'table');
  press('lang-vi', state.lang === 'vi');
  press('lang-en', state.lang === 'en');
  const running = arranger?.running() ?? false;
  byId('arrange').textContent = speech.t(running ? 'stopArranging' : 'arrange');
  press('arrange', running);
  themeSelect().value = state.theme;
}

async function copyLink({ speech }: Scene, announce: (text: string) => void): Promise<void> {
  const button = byId('copy');
  const done = await navigator.clipboard.writeText(location.href).then(
    () => true,
    () => false,
  );
  announce(speech.t(done ? 'copied' : 'copyFailed'));
  button.classList.add(done ? 'done' : 'failed');
  setTimeout(() => button.classList.remove('done', 'failed'), 1500);
}
