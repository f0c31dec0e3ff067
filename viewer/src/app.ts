import { fromHash, toHash } from './address.ts';
import { announce, tell } from './announce.ts';
import type { Renderer } from './renderer.ts';
import { drawClusters } from './clusters.ts';
import { commandsOf } from './commands.ts';
import type { Data } from './data.ts';
import type { ViewGraph } from './view-graph.ts';
import { byId } from './dom.ts';
import { copyEmbed, drawEmbedded, embedded } from './embed.ts';
import { save } from './save.ts';
import { SOUGHT } from './evidence.ts';
import { createFilterPanel } from './filter-panel.ts';
import type { FilterPanel } from './filter-panel.ts';
import { filterGraph } from './filter.ts';
import { speak } from './i18n.ts';
import { complaintOf, isChosen, knownState, SELECTION } from './known.ts';
import { drawnOf } from './limits.ts';
import { showMessage } from './message.ts';
import { drawNotice } from './notice.ts';
import { drawPanel, selectionName } from './panel.ts';
import { putDown } from './put-down.ts';
import type { Go, Scene } from './scene.ts';
import { createSearchBox } from './search-box.ts';
import { selectedNodes } from './selection.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { NOTHING } from './state.ts';
import type { Lang, State } from './state.ts';
import { frameStep } from './story/frame.ts';
import { createStoryPanel } from './story/panel.ts';
import type { StoryPanel } from './story/panel.ts';
import { opened, storyOfPage } from './story/story.ts';
import { createTable } from './table/table.ts';
import type { Table } from './table/table.ts';
import { applyTheme, onSystemTheme } from './theme.ts';
import { createTimeline } from './timeline/timeline.ts';
import type { Timeline } from './timeline/timeline.ts';
import { drawTools, wireTools } from './tools.ts';
import { openTrail } from './trail.ts';
import { translatePage } from './translate-page.ts';
import { drawView } from './views.ts';
import type { Word } from './words.ts';

declare global {
  interface Window {
    /** For scripts on the page: the drawing (null without WebGL) and the graph. */
    bangiao?: { readonly sigma: Renderer | null; graph: ViewGraph };
  }
}

const EMPTY_STAGE: Stage = {
  canvas: () => null,
  arranger: () => null,
  communities: () => null,
  draw: () => undefined,
};

/** When the browser has shown what is drawn; at once where the page is not looked at. */
function nextFrame(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Holds the state, draws it, keeps the address in step. */
export class App {
  private scene: Scene;
  private stage: Stage = EMPTY_STAGE;
  /** Null until it is drawn in the language of the page. */
  private filters: FilterPanel | null = null;
  private timeline: Timeline;
  /** What was wrong with the address that brought the reader here. */
  private complaint: Word | null = null;
  private readonly trail = openTrail();
  /** Null where the page came without a story. */
  private readonly story: StoryPanel | null;
  /** Does a step of the story wait for its layout before the camera moves? */
  private unframed = false;
  private readonly table: Table;
  private readonly lang: Lang;

  constructor(data: Data, lang: Lang) {
    this.lang = lang;
    const story = storyOfPage();
    const { hash } = location;
    this.scene = this.sceneOf(data, this.known(data, opened(story, fromHash(hash, lang), hash)));
    this.timeline = createTimeline(byId('timeline'), this.now);
    this.table = createTable(byId('table-box'), (rows) => this.save(rows === 'items' ? 'csv' : 'links-csv'));
    this.story = story === null ? null : createStoryPanel(story, this.now);
  }

  private readonly now = (): Scene => this.scene;

  /** Draws the first picture and listens from then on. */
  async start(): Promise<void> {
    const { data, shown, speech, state } = this.scene;
    // What stands above and below the drawing decides its size: changed later, all would be drawn a second time.
    this.timeline.update(this.scene, applyTheme(state.theme));
    drawNotice(this.scene, drawnOf(data, shown, selectedNodes(data, state)), this.complaint);
    this.stage = await openStage(this.now, {
      pickNode: (node) => this.go({ ...NOTHING, node }),
      pickEdge: (edge) => this.go({ ...NOTHING, edge }),
      pickNothing: () => this.go(NOTHING),
      dropped: (spot) => putDown(this.scene, spot),
      moved: (camera) => this.keepCamera({ camera }),
      changed: () => {
        this.draw();
        if (this.unframed) this.frame();
      },
      lost: () => announce(this.scene.speech.t('contextLost')),
    });
    const { stage } = this;
    window.bangiao = {
      get sigma() {
        return stage.canvas()?.sigma ?? null;
      },
      graph: data.graph,
    };
    stage.canvas()?.place(state.camera);
    if (state.camera === null) stage.canvas()?.show();
    if (state.view === 'graph' && stage.canvas() !== null && shown.nodes.size > 0) {
      // The graph first; filters and panel a moment later.
      showMessage(null);
      await nextFrame();
    }
    this.listen();
    this.draw();
    drawPanel(byId('panel'), this.scene);
    announce(speech.t('loaded', { all: data.graph.order, links: data.graph.size }));
  }

  private listen(): void {
    createSearchBox(this.now, (change) => this.choose(change));
    wireTools({
      now: this.now,
      stage: this.stage,
      save: (format) => this.save(format),
      commands: () => this.openCommands(),
    });
    addEventListener('popstate', () => this.travel());
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      this.openCommands();
    });
    onSystemTheme(() => this.draw());
    byId('panel').addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.closePanel();
    });
  }

  private readonly go: Go = (change, step = 'push') => {
    const before = this.scene;
    const state = { ...before.state, ...(typeof change === 'function' ? change(before) : change) };
    const hash = toHash(state);
    if (hash === toHash(before.state)) return;
    // Steps inside a part of another page are no steps of that page.
    this.trail.write(hash, embedded ? 'replace' : step);
    this.complaint = null;
    this.become(state);
    tell(before, this.scene, step);
    if (state.story !== null && state.story !== before.state.story) this.frame();
  };

  private frame(): void {
    this.unframed = frameStep(this.stage, this.scene.state);
  }

  private become(state: State): void {
    const before = this.scene;
    this.scene = this.sceneOf(before.data, state);
    const spoken = before.state.lang !== state.lang;
    if (spoken) {
      translatePage(this.scene.speech);
      this.filters = null;
      this.timeline = createTimeline(byId('timeline'), this.now);
    }
    this.draw();
    const moved = SELECTION.some((name) => before.state[name] !== state[name]);
    const asked = state.pair !== null || state.path !== null;
    const intro = selectionName(this.scene) === null && before.shown.nodes !== this.scene.shown.nodes;
    const changed = intro || (asked && before.shown.claims.length !== this.scene.shown.claims.length);
    const pinned = before.state.pinned !== state.pinned;
    const hidden = before.shown.selectionHidden !== this.scene.shown.selectionHidden;
    if (moved || spoken || changed || pinned || hidden) this.redrawPanel(moved);
  }

  /** A step inside the panel keeps the focus there; a click on the canvas leaves it where it is. */
  private redrawPanel(moved: boolean): void {
    const panel = byId('panel');
    const held = panel.contains(document.activeElement) ? document.activeElement : null;
    const action = held?.getAttribute('data-action');
    drawPanel(panel, this.scene);
    if (held === null) return;
    const same = action ? panel.querySelector<HTMLElement>(`[data-action="${action}"]`) : null;
    (moved || same === null ? byId('panel-title') : same).focus();
    if (moved) this.stage.canvas()?.show();
  }

  private choose(change: Partial<State>): void {
    this.go({ ...NOTHING, ...change });
    this.stage.canvas()?.show();
    (document.getElementById(SOUGHT) ?? byId('panel-title')).focus();
  }

  private closePanel(): void {
    this.go(NOTHING);
    byId(embedded ? 'graph' : 'search').focus();
  }

  private openCommands(): void {
    if (document.getElementById('palette') !== null) return;
    const commands = commandsOf(this.scene, this.stage, this.timeline, {
      save: (format) => this.save(format),
      writeStory: (add) => void import('./story/editor.ts').then((it) => it.openEditor(this.now, add)),
      copyEmbed: () => void copyEmbed(this.scene),
    });
    void import('./palette.ts').then(({ openPalette }) =>
      openPalette(this.scene, commands, (node) => this.choose({ node })),
    );
  }

  private save(format: Parameters<typeof save>[0]): void {
    void save(format, this.scene, this.stage.canvas()).then(announce);
  }

  /** Back, forward, or an address typed over. */
  private travel(): void {
    this.trail.arrived();
    const before = this.scene;
    this.become(this.known(before.data, fromHash(location.hash, this.lang)));
    this.stage.canvas()?.place(this.scene.state.camera);
    tell(before, this.scene, 'push');
  }

  private keepCamera(camera: Partial<Pick<State, 'camera' | 'mapCamera'>>): void {
    const state = { ...this.scene.state, ...camera };
    this.scene = { ...this.scene, state };
    this.trail.write(toHash(state), 'replace');
  }

  private sceneOf(data: Data, state: State): Scene {
    return { data, state, shown: filterGraph(data, state), speech: speak(state.lang), go: this.go };
  }

  /** What this graph can show of it; the notice says where it cannot. */
  private known(data: Data, state: State): State {
    const known = knownState(data, state);
    this.complaint = complaintOf(known, state);
    return known;
  }

  private draw(): void {
    const { scene, stage } = this;
    const palette = applyTheme(scene.state.theme);
    document.body.classList.toggle('chosen', isChosen(scene.state));
    drawView(scene, stage, this.table, (mapCamera) => this.keepCamera({ mapCamera }));
    (this.filters ??= createFilterPanel(byId('filters'), this.now)).update(scene);
    this.timeline.update(scene, palette);
    drawTools(scene, stage, this.trail);
    drawClusters(byId('clusters'), stage.communities(), scene, palette);
    drawNotice(scene, stage.canvas()?.picture().drawn ?? null, this.complaint);
    drawEmbedded(scene.state);
    this.story?.update(scene);
  }
}
