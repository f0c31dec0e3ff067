import { countWords } from './announce.ts';
import { drawClusters } from './clusters.ts';
import { breath } from './breath.ts';
import { byId } from './dom.ts';
import { drawEmbedded } from './embed.ts';
import { createFilterPanel } from './filter-panel.ts';
import type { FilterPanel } from './filter-panel.ts';
import { isChosen, SELECTION } from './known.ts';
import type { Complaint } from './known.ts';
import { drawnOf } from './limits.ts';
import { showMessage } from './message.ts';
import { drawNotice } from './notice.ts';
import { drawPanel, selectionName } from './panel.ts';
import type { Scene, Step } from './scene.ts';
import { selectedNodes } from './selection.ts';
import { openStage } from './stage.ts';
import type { Stage, StageEvents } from './stage.ts';
import type { State } from './state.ts';
import { createStoryPanel } from './story/panel.ts';
import type { StoryPanel } from './story/panel.ts';
import type { storyOfPage } from './story/story.ts';
import { createTable } from './table/table.ts';
import type { Table } from './table/table.ts';
import { applyTheme } from './theme.ts';
import { createTimeline } from './timeline/timeline.ts';
import type { Timeline } from './timeline/timeline.ts';
import { drawTools } from './tools.ts';
import type { Trail } from './trail.ts';
import { translatePage } from './translate-page.ts';
import { drawView } from './views.ts';

const EMPTY_STAGE: Stage = {
  canvas: () => null,
  arranger: () => null,
  communities: () => null,
  draw: () => undefined,
  led: false,
};

/** How long a brush must rest until lists and counts follow it. */
const REST_MS = 200;

/** What a page needs of the application behind it. */
interface Behind {
  now: () => Scene;
  trail: Trail;
  /** What was wrong with the address that brought the reader here. */
  complaints: () => readonly Complaint[];
  keepLens: (mapCamera: State['mapCamera']) => void;
  saveTable: (rows: State['rows']) => void;
}

/** Everything that shows a scene: view, panel, filters, timeline, notices. */
export class Page {
  stage: Stage = EMPTY_STAGE;
  timeline: Timeline;
  /** Null until it is drawn in the language of the page. */
  private filters: FilterPanel | null = null;
  private readonly table: Table;
  /** Null where the page came without a story. */
  private readonly story: StoryPanel | null;
  private readonly behind: Behind;
  /** The scene that the panel was last drawn for. */
  private read: Scene;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(behind: Behind, story: ReturnType<typeof storyOfPage>) {
    this.behind = behind;
    this.read = behind.now();
    this.timeline = createTimeline(byId('timeline'), behind.now);
    this.table = createTable(byId('table-box'), behind.saveTable);
    this.story = story === null ? null : createStoryPanel(story, behind.now);
  }

  /** Draws the graph alone; everything else comes with `settle`. */
  async open(events: StageEvents): Promise<void> {
    const scene = this.behind.now();
    const { data, shown, state } = scene;
    // What stands above and below the drawing decides its size: changed later, all would be drawn a second time.
    this.timeline.update(scene, applyTheme(state.theme));
    drawNotice(scene, drawnOf(data, shown, selectedNodes(data, state)), this.behind.complaints());
    this.stage = await openStage(this.behind.now, events);
    const canvas = this.stage.canvas();
    if (state.camera === null) canvas?.show();
    if (state.view === 'graph' && canvas !== null && shown.nodes.size > 0) showMessage(null);
  }

  /** Draws all the rest, a part at a time, so that what the reader does meanwhile is not kept waiting. */
  async settle(): Promise<void> {
    for (const part of [...this.parts(), () => this.drawPanel()]) {
      part();
      await breath();
    }
  }

  /** Draws what has changed. While the reader drags, what stands beside the picture follows when he rests. */
  update(before: Scene, step: Step): void {
    const scene = this.behind.now();
    if (before.state.lang !== scene.state.lang) {
      translatePage(scene.speech);
      this.filters = null;
      this.timeline = createTimeline(byId('timeline'), this.behind.now);
    }
    clearTimeout(this.resting);
    if (step === 'push' || before.state.lang !== scene.state.lang) return this.follow();
    drawView(scene, this.stage, this.table, this.behind.keepLens, true);
    this.timeline.update(scene, applyTheme(scene.state.theme));
    byId('count').textContent = countWords(scene);
    this.resting = setTimeout(() => this.follow(), REST_MS);
  }

  draw(): void {
    for (const part of this.parts()) part();
  }

  private follow(): void {
    this.draw();
    const [before, scene] = [this.read, this.behind.now()];
    const { state } = scene;
    const moved = SELECTION.some((name) => before.state[name] !== state[name]);
    const intro = selectionName(scene) === null && before.shown.nodes !== scene.shown.nodes;
    const changed = intro || !isSameList(before.shown.claims, scene.shown.claims);
    const spoken = before.state.lang !== state.lang;
    const pinned = before.state.pinned !== state.pinned;
    const byHand = before.state.only !== state.only || before.state.gone !== state.gone;
    const hidden = before.shown.selectionHidden !== scene.shown.selectionHidden;
    if (moved || spoken || changed || pinned || byHand || hidden) this.redrawPanel(moved);
  }

  private drawPanel(): void {
    this.read = this.behind.now();
    drawPanel(byId('panel'), this.read);
  }

  /** A step inside the panel keeps the focus there; a click on the canvas leaves it where it is. */
  private redrawPanel(moved: boolean): void {
    const panel = byId('panel');
    const held = panel.contains(document.activeElement) ? document.activeElement : null;
    const action = held?.getAttribute('data-action');
    this.drawPanel();
    if (held === null) return;
    const same = action ? panel.querySelector<HTMLElement>(`[data-action="${action}"]`) : null;
    (moved || same === null ? byId('panel-title') : same).focus();
    if (moved) this.stage.canvas()?.show();
  }

  private parts(): (() => void)[] {
    const { now, trail, complaints, keepLens } = this.behind;
    const palette = applyTheme(now().state.theme);
    return [
      () => document.body.classList.toggle('chosen', isChosen(now().state)),
      () => drawView(now(), this.stage, this.table, keepLens),
      () => this.timeline.update(now(), palette),
      () => drawTools(now(), this.stage, trail),
      () => drawClusters(byId('clusters'), this.stage.communities(), now(), palette),
      () => drawNotice(now(), this.stage.canvas()?.picture().drawn ?? null, complaints()),
      () => drawEmbedded(now().state),
      () => this.story?.update(now()),
      () => (this.filters ??= createFilterPanel(byId('filters'), now)).update(now()),
    ];
  }
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
