import { toHash } from './address.ts';
import { announce } from './announce.ts';
import type { Canvas } from './canvas.ts';
import { copyText } from './cite.ts';
import { byId, el, selectById } from './dom.ts';
import { canEmbed, copyEmbed } from './embed.ts';
import { FORMAT_WORDS, FORMATS } from './export/formats.ts';
import type { Format } from './export/formats.ts';
import type { Speech } from './i18n.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { VIEWS } from './state.ts';
import type { Layout, State, Theme } from './state.ts';
import type { Trail } from './trail.ts';
import { viewOf } from './views.ts';
import { walkBy } from './walk.ts';

interface Wires {
  now: () => Scene;
  stage: Stage;
  trail: Trail;
  save: (format: Format) => void;
  commands: () => void;
}

/** Listens to the buttons of the top bar and of the canvas. */
export function wireTools({ now, stage, trail, save, commands }: Wires): void {
  const click = (id: string, act: () => void): void => byId(id).addEventListener('click', act);
  const go = (change: Partial<State>): void => now().go(change);
  for (const view of VIEWS) click(`as-${view}`, () => go({ view }));
  click('lang-vi', () => go({ lang: 'vi' }));
  click('lang-en', () => go({ lang: 'en' }));
  click('undo', trail.undo);
  click('redo', trail.redo);
  click('commands', commands);
  const zoom = (step: Parameters<Canvas['zoom']>[0]) => (): void => stage.canvas()?.zoom(step);
  click('zoom-in', zoom('in'));
  click('zoom-out', zoom('out'));
  click('zoom-all', zoom('all'));
  click('copy', () => void copyLink(now()));
  click('arrange', () => arrangeAnew(now(), stage));
  // The address belongs to the state: a jump to #results would erase it.
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('results').focus();
  });
  const choose = (id: string, act: (value: string) => void): void => {
    const select = selectById(id);
    select.addEventListener('change', () => act(select.value));
  };
  choose('theme', (theme) => go({ theme: theme as Theme }));
  choose('layout', (layout) => go({ layout: layout as Layout, camera: null }));
  choose('colour', (colour) => go({ colour: colour as State['colour'] }));
  walkBy(byId('graph'), now, stage.canvas, announce);
  wireMenu(now, save);
}

function arrangeAnew(scene: Scene, stage: Stage): void {
  const layout = stage.arranger();
  if (layout === null) return;
  const running = layout.running();
  if (running) layout.stop();
  else if (scene.state.layout === 'force') layout.arrange(scene.state);
  else scene.go({ layout: 'force', camera: null });
  announce(scene.speech.t(running ? 'arranged' : 'arranging'));
}

/** The files that lie beside an exported page. */
function wholeFiles({ t }: Speech, close: () => void): HTMLElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].map((link) => {
    const href = link.getAttribute('href') ?? '';
    const words = t('exportWhole', { name: href });
    return el('li', {}, el('a', { href, download: href, click: close }, words));
  });
}

/** The menu of files: it closes when one is chosen, on Escape and when the reader turns elsewhere. */
function wireMenu(now: () => Scene, save: (format: Format) => void): void {
  const menu = byId('export');
  const close = (): void => menu.removeAttribute('open');
  menu.addEventListener('toggle', () => {
    const { speech } = now();
    const rows = FORMATS.map((format) => {
      const button = el('button', { type: 'button', 'data-format': format }, speech.t(FORMAT_WORDS[format]));
      button.addEventListener('click', () => {
        close();
        save(format);
      });
      return el('li', {}, button);
    });
    const embed = el('button', { type: 'button', id: 'copy-embed' }, speech.t('copyEmbed'));
    embed.addEventListener('click', () => {
      close();
      void copyEmbed(now());
    });
    const others = [...wholeFiles(speech, close), ...(canEmbed() ? [el('li', {}, embed)] : [])];
    byId('formats').replaceChildren(...rows, ...others);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    menu.querySelector('summary')?.focus();
  });
  addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  });
}

/** Shows which of the buttons are pressed and which choices are made. */
export function drawTools(scene: Scene, stage: Stage, trail: Trail): void {
  const { state, speech } = scene;
  const press = (id: string, on: boolean): void => byId(id).setAttribute('aria-pressed', String(on));
  const view = viewOf(scene, stage);
  for (const name of VIEWS) press(`as-${name}`, view === name);
  press('lang-vi', state.lang === 'vi');
  press('lang-en', state.lang === 'en');
  byId('undo').toggleAttribute('disabled', !trail.canUndo());
  byId('redo').toggleAttribute('disabled', !trail.canRedo());
  const running = stage.arranger()?.running() ?? false;
  byId('arrange').textContent = speech.t(running ? 'stopArranging' : 'arrange');
  press('arrange', running);
  selectById('theme').value = state.theme;
  selectById('layout').value = state.layout;
  selectById('colour').value = state.colour;
}

async function copyLink({ speech, state }: Scene): Promise<void> {
  const button = byId('copy');
  // The address bar follows only when things have come to rest.
  const address = new URL(toHash(state), location.href).href;
  const done = await copyText(address);
  announce(speech.t(done ? 'copied' : 'copyFailed'));
  button.classList.add(done ? 'done' : 'failed');
  setTimeout(() => button.classList.remove('done', 'failed'), 1500);
}
