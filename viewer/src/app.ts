import { fromHash, toHash } from './address.ts';
import { announce, tell } from './announce.ts';
import { commandsOf } from './commands.ts';
import type { Data } from './data.ts';
import { byId } from './dom.ts';
import { copyEmbed, drawEmbedded, embedded } from './embed.ts';
import { SOUGHT } from './evidence.ts';
import { filterGraph } from './filter.ts';
import { speak } from './i18n.ts';
import { knownState } from './known.ts';
import type { Complaint } from './known.ts';
import { Page } from './page.ts';
import { openPalette } from './palette.ts';
import { unfoldForPrint } from './print.ts';
import { putDown } from './put-down.ts';
import type { Renderer } from './renderer.ts';
import { save } from './save.ts';
import type { Go, Scene, Step } from './scene.ts';
import { createSearchBox } from './search-box.ts';
import { isTyping, shortcutOf } from './shortcuts.ts';
import { NOTHING } from './state.ts';
import type { Lang, State } from './state.ts';
import { frameStep } from './story/frame.ts';
import { opened, storyOfPage } from './story/story.ts';
import { onSystemTheme } from './theme.ts';
import { wireTools } from './tools.ts';
import { openTrail } from './trail.ts';
import { unreadOf } from './unread.ts';
import type { ViewGraph } from './view-graph.ts';

declare global {
  interface Window {
    /** For scripts on the page: the drawing (null without WebGL) and the graph. */
    bangiao?: { readonly sigma: Renderer | null; graph: ViewGraph };
  }
}

/** Holds the state, takes the steps, keeps the address; `Page` draws. */
export class App {
  private scene: Scene;
  private readonly page: Page;
  /** What was wrong with the address that brought the reader here. */
  private complaints: readonly Complaint[] = [];
  private readonly trail = openTrail();
  /** Does a step of the story wait for its layout before the camera moves? */
  private unframed = false;
  private readonly lang: Lang;
  private readonly story: ReturnType<typeof storyOfPage>;

  constructor(data: Data, lang: Lang) {
    this.lang = lang;
    const story = storyOfPage();
    this.story = story;
    const { hash } = location;
    this.scene = this.sceneOf(data, this.known(data, opened(story, fromHash(hash, lang), hash), hash));
    const behind = {
      now: this.now,
      trail: this.trail,
      complaints: () => this.complaints,
      keepLens: (mapCamera: State['mapCamera']) => this.keepCamera({ mapCamera }),
      saveTable: (rows: State['rows']) => this.save(rows === 'items' ? 'csv' : 'links-csv'),
    };
    this.page = new Page(behind, story);
  }

  /** Has a step of the story brought the layout? It tells of itself, and is not talked over when that ends. */
  private storyLays = storyOfPage() !== null;

  private readonly now = (): Scene => this.scene;

  /** Draws the graph and listens from then on. */
  async open(): Promise<void> {
    await this.page.open({
      pickNode: (node) => this.go({ ...NOTHING, node }),
      pickEdge: (edge) => this.go({ ...NOTHING, edge }),
      pickNothing: () => this.go(NOTHING),
      dropped: (spot) => putDown(this.scene, spot),
      moved: (camera) => this.keepCamera({ camera }),
      changed: () => {
        this.page.draw();
        if (this.unframed) this.frame();
      },
      arranged: () => {
        if (!this.storyLays) announce(this.scene.speech.t('arrangeDone'));
      },
      lost: () => announce(this.scene.speech.t('contextLost')),
    });
    const { stage } = this.page;
    window.bangiao = {
      get sigma() {
        return stage.canvas()?.sigma ?? null;
      },
      graph: this.scene.data.graph,
    };
    this.listen();
  }

  /** Draws all the rest. */
  async settle(): Promise<void> {
    await this.page.settle();
    const { data, speech } = this.scene;
    announce(speech.t('loaded', { all: data.graph.order, links: data.graph.size }));
  }

  private listen(): void {
    createSearchBox(this.now, (change) => this.choose(change));
    wireTools({
      now: this.now,
      stage: this.page.stage,
      trail: this.trail,
      save: (format) => this.save(format),
      commands: () => this.openCommands(),
    });
    addEventListener('popstate', () => this.travel());
    addEventListener('keydown', (event) => {
      const shortcut = shortcutOf(event, isTyping(event.target));
      if (shortcut === null) return;
      event.preventDefault();
      if (shortcut === 'commands') this.openCommands();
      else this.trail[shortcut]();
    });
    unfoldForPrint();
    onSystemTheme(() => this.page.draw());
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
    this.complaints = [];
    const framed = state.story !== null && state.story !== before.state.story;
    this.become(state, step, framed);
    tell(before, this.scene, step);
    if (framed) this.frame();
  };

  private frame(): void {
    this.unframed = frameStep(this.page.stage, this.scene.state);
  }

  /** `led` where the camera is sent somewhere right after. */
  private become(state: State, step: Step, led: boolean): void {
    const before = this.scene;
    const { stage } = this.page;
    if (state.story !== before.state.story) this.storyLays = true;
    else if (state.layout !== before.state.layout) this.storyLays = false;
    this.scene = this.sceneOf(before.data, state);
    stage.led = led;
    this.page.update(before, step);
    stage.led = false;
  }

  private choose(change: Partial<State>): void {
    this.go({ ...NOTHING, ...change });
    this.page.stage.canvas()?.show();
    (document.getElementById(SOUGHT) ?? byId('panel-title')).focus();
  }

  private closePanel(): void {
    this.go(NOTHING);
    byId(embedded ? 'graph' : 'search').focus();
  }

  private openCommands(): void {
    // One that was just closed is still there for a moment.
    if (document.querySelector('#palette[open]') !== null) return;
    const commands = commandsOf(this.scene, this.page, {
      undo: () => this.trail.undo(),
      redo: () => this.trail.redo(),
      save: (format) => this.save(format),
      writeStory: (add) => void import('./story/editor.ts').then((it) => it.openEditor(this.now, add)),
      copyEmbed: () => void copyEmbed(this.scene),
    });
    openPalette(this.scene, commands, (node) => this.choose({ node }));
  }

  private save(format: Parameters<typeof save>[0]): void {
    void save(format, this.scene, this.page.stage.canvas()).then(announce);
  }

  /** Back, forward, or an address typed over. */
  private travel(): void {
    this.trail.arrived();
    const before = this.scene;
    const { hash } = location;
    this.become(this.known(before.data, fromHash(hash, this.lang), hash), 'push', true);
    const { camera } = this.scene.state;
    const canvas = this.page.stage.canvas();
    canvas?.place(camera);
    if (camera === null) canvas?.show();
    tell(before, this.scene, 'push');
  }

  private keepCamera(camera: Partial<Pick<State, 'camera' | 'mapCamera'>>): void {
    const state = { ...this.scene.state, ...camera };
    this.scene = { ...this.scene, state };
    this.trail.write(toHash(state), 'replace');
    drawEmbedded(state);
  }

  private sceneOf(data: Data, state: State): Scene {
    return { data, state, shown: filterGraph(data, state), speech: speak(state.lang), go: this.go };
  }

  /** What this graph can show of it; the notice says where it cannot. */
  private known(data: Data, state: State, hash: string): State {
    const known = knownState(data, state);
    this.complaints = [...unreadOf(hash, this.story), ...known.complaints];
    return known.state;
  }
}
