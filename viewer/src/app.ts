import type { Canvas, Renderer } from './canvas.ts';
import type { Data, ViewGraph } from './data.ts';
import { byId } from './dom.ts';
import { createFilterPanel } from './filter-panel.ts';
import type { FilterPanel } from './filter-panel.ts';
import { filterGraph } from './filter.ts';
import { speak } from './i18n.ts';
import type { Arranger } from './layout.ts';
import { showMessage } from './message.ts';
import { drawPanel, selectionName } from './panel.ts';
import type { Scene, Step } from './scene.ts';
import { createSearchBox } from './search-box.ts';
import { indexNames } from './search.ts';
import { fromHash, NO_FILTERS, toHash } from './state.ts';
import type { Lang, State } from './state.ts';
import { createTable } from './table.ts';
import type { Table } from './table.ts';
import { applyTheme, onSystemTheme } from './theme.ts';
import { drawTools, wireTools } from './tools.ts';
import { translatePage } from './translate-page.ts';

declare global {
  interface Window {
    /** For scripts on the page: the drawing (null without WebGL) and the graph. */
    bangiao?: { sigma: Renderer | null; graph: ViewGraph };
  }
}

const LARGE = 3000;
const FIRST_RUN_MS = 4000;

/** Holds the state, draws it, keeps the address in step. */
export class App {
  private scene: Scene;
  private canvas: Canvas | null = null;
  private arranger: Arranger | null = null;
  private filters: FilterPanel;
  /** Did the address name something that this graph does not have? */
  private astray = false;
  private readonly table: Table;
  private readonly lang: Lang;

  constructor(data: Data, lang: Lang) {
    this.lang = lang;
    this.scene = this.sceneOf(data, this.known(data, fromHash(location.hash, lang)));
    this.filters = createFilterPanel(byId('filters'), () => this.scene);
    this.table = createTable(byId('table-box'));
  }

  /** Draws the first picture and listens from then on. */
  async start(): Promise<void> {
    const { data, speech } = this.scene;
    showMessage(null);
    await this.startCanvas();
    window.bangiao = { sigma: this.canvas?.sigma ?? null, graph: data.graph };
    createSearchBox(
      indexNames(data),
      () => this.scene,
      (key) => this.choose(key),
      announce,
    );
    wireTools({
      go: this.go,
      canvas: () => this.canvas,
      arranger: () => this.arranger,
      scene: () => this.scene,
      announce,
    });
    addEventListener('popstate', () => this.travel());
    onSystemTheme(() => this.draw());
    byId('panel').addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.closePanel();
    });
    this.draw();
    drawPanel(byId('panel'), this.scene);
    this.canvas?.place(this.scene.state.camera);
    if (this.scene.state.camera === null) this.canvas?.show();
    announce(speech.t('loaded', { all: data.graph.order, links: data.graph.size }));
  }

  private async startCanvas(): Promise<void> {
    const { data } = this.scene;
    if (!hasWebgl()) return;
    const [{ createCanvas }, { createArranger, seedPositions }] = await Promise.all([
      import('./canvas.ts'),
      import('./layout.ts'),
    ]);
    if (data.unplaced) seedPositions(data);
    this.canvas = createCanvas(byId('graph'), this.scene, applyTheme(this.scene.state.theme), {
      pickNode: (node) => this.go({ node, edge: null }),
      pickEdge: (edge) => this.go({ edge, node: null }),
      pickNothing: () => this.go({ node: null, edge: null }),
      moved: (camera) => this.keepCamera(camera),
    });
    this.arranger = createArranger(data, () => drawTools(this.scene, this.arranger));
    if (data.unplaced) {
      this.arranger.start();
      setTimeout(() => this.arranger?.stop(), FIRST_RUN_MS);
    }
  }

  private readonly go = (change: Partial<State>, step: Step = 'push'): void => {
    const before = this.scene;
    const state = { ...before.state, ...change };
    const hash = toHash(state);
    if (hash === toHash(before.state) && hash === location.hash) return;
    if (step === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
    this.astray = false;
    this.become(state);
    this.tell(before);
  };

  private become(state: State): void {
    const before = this.scene;
    this.scene = this.sceneOf(before.data, state);
    const spoken = before.state.lang !== state.lang;
    if (spoken) {
      translatePage(this.scene.speech);
      this.filters = createFilterPanel(byId('filters'), () => this.scene);
    }
    this.draw();
    const moved = before.state.node !== state.node || before.state.edge !== state.edge;
    if (moved || spoken || before.shown.selectionHidden !== this.scene.shown.selectionHidden)
      this.redrawPanel(moved);
  }

  /** A step inside the panel keeps the focus there; a click on the canvas leaves it where it is. */
  private redrawPanel(moved: boolean): void {
    const panel = byId('panel');
    const inside = panel.contains(document.activeElement);
    drawPanel(panel, this.scene);
    if (inside && moved) byId('panel-title').focus();
    if (moved && inside) this.canvas?.show();
  }

  private choose(key: string): void {
    this.go({ node: key, edge: null });
    this.canvas?.show();
    byId('panel-title').focus();
  }

  private closePanel(): void {
    this.go({ node: null, edge: null });
    byId('search').focus();
  }

  /** Back, forward, or an address typed over. */
  private travel(): void {
    const before = this.scene;
    this.become(this.known(before.data, fromHash(location.hash, this.lang)));
    this.canvas?.place(this.scene.state.camera);
    this.tell(before);
  }

  private keepCamera(camera: State['camera']): void {
    const state = { ...this.scene.state, camera };
    this.scene = { ...this.scene, state };
    history.replaceState(null, '', toHash(state));
  }

  private sceneOf(data: Data, state: State): Scene {
    return { data, state, shown: filterGraph(data, state), speech: speak(state.lang), go: this.go };
  }

  /** Drops a selection that this graph does not have, and remembers to say so. */
  private known(data: Data, state: State): State {
    const node = state.node !== null && data.graph.hasNode(state.node) ? state.node : null;
    const edge = state.edge !== null && data.graph.hasEdge(state.edge) ? state.edge : null;
    this.astray = node !== state.node || edge !== state.edge;
    return { ...state, node, edge };
  }

  private draw(): void {
    const { scene } = this;
    const { state, shown, speech, data } = scene;
    const asTable = state.view === 'table' || this.canvas === null;
    byId('graph-box').hidden = asTable;
    byId('table-box').hidden = !asTable;
    document.body.classList.toggle('chosen', state.node !== null || state.edge !== null);
    const palette = applyTheme(state.theme);
    this.filters.update(scene);
    if (asTable) this.table.update(scene);
    else this.canvas?.draw(scene, palette);
    drawTools(scene, this.arranger);
    byId('count').textContent = countWords(scene);
    this.drawNotice();
    if (data.graph.order === 0) showMessage({ title: speech.t('emptyTitle'), text: speech.t('emptyText') });
    else if (shown.nodes.size > 0) showMessage(null);
    else this.showNoMatch();
  }

  private drawNotice(): void {
    const { shown, speech } = this.scene;
    const large = shown.nodes.size > LARGE ? speech.t('tooLarge', { n: shown.nodes.size }) : null;
    const text = this.canvas === null ? speech.t('noWebgl') : this.astray ? speech.t('unknownKey') : large;
    const place = byId('notice');
    place.textContent = text;
    place.hidden = text === null;
  }

  private showNoMatch(): void {
    const { speech } = this.scene;
    const button = { words: speech.t('reset'), act: () => this.go(NO_FILTERS) };
    showMessage({ title: speech.t('noMatchTitle'), text: speech.t('noMatchText'), button });
  }

  private tell(before: Scene): void {
    const { scene } = this;
    const { state, speech, data } = scene;
    const name = selectionName(scene);
    const moved = before.state.node !== state.node || before.state.edge !== state.edge;
    if (moved && name === null) announce(speech.t('cleared'));
    else if (moved && state.node !== null)
      announce(speech.t('selected', { name: name ?? '', n: data.graph.degree(state.node) }));
    else if (moved) announce(speech.t('selectedEdge', { name: name ?? '' }));
    else if (countWords(before) !== countWords(scene)) announce(countWords(scene));
  }
}

function countWords({ data, shown, speech }: Scene): string {
  const [n, all, m, links] = [shown.nodes.size, data.graph.order, shown.edges.size, data.graph.size];
  return speech.t('shown', { n, all, m, links });
}

function announce(text: string): void {
  byId('announce').textContent = text;
}

function hasWebgl(): boolean {
  if (typeof WebGLRenderingContext === 'undefined') return false;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
