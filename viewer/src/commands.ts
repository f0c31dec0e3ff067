import { announce } from './announce.ts';
import { canEmbed } from './embed.ts';
import { FORMAT_WORDS, FORMATS } from './export/formats.ts';
import type { Format } from './export/formats.ts';
import { collapse, focusOn, hide, togglePin } from './explore.ts';
import { grow, shrink } from './grow.ts';
import type { Told } from './grow.ts';
import type { Page } from './page.ts';
import type { Command } from './palette.ts';
import type { Scene } from './scene.ts';
import { FREE, LAYOUTS, NO_FILTERS, NOTHING } from './state.ts';
import type { Layout, View } from './state.ts';
import type { Word } from './words.ts';

const VIEW_WORDS: Readonly<Record<View, Word>> = {
  graph: 'asGraph',
  map: 'asMap',
  table: 'asTable',
  matrix: 'matrix',
  dossier: 'dossier',
};
const LAYOUT_WORDS: Readonly<Record<Layout, Word>> = {
  file: 'layoutFile',
  force: 'layoutForce',
  time: 'layoutTime',
  country: 'layoutCountry',
};

/** What the page does for the palette. */
export interface Acts {
  undo: () => void;
  redo: () => void;
  save: (format: Format) => void;
  /** Opens the story that the reader writes; with `add`, what is seen now becomes its next step. */
  writeStory: (add: boolean) => void;
  copyEmbed: () => void;
}

/** Everything that the palette offers: first what concerns the selection, then the views, then the files. */
export function commandsOf(
  scene: Scene,
  { stage, timeline }: Pick<Page, 'stage' | 'timeline'>,
  act: Acts,
): Command[] {
  const { speech, go, state } = scene;
  const { t } = speech;
  const views = (Object.keys(VIEW_WORDS) as View[]).map((view) => ({
    words: `${t('viewAs')}: ${t(VIEW_WORDS[view])}`,
    act: () => go({ view }),
  }));
  const layouts = LAYOUTS.map((layout) => ({
    words: `${t('layout')}: ${t(LAYOUT_WORDS[layout])}`,
    act: () => go({ layout, camera: null }),
  }));
  const files = FORMATS.map((format) => ({
    words: `${t('export')}: ${t(FORMAT_WORDS[format])}`,
    act: () => act.save(format),
  }));
  const other = state.lang === 'vi' ? 'en' : 'vi';
  return [
    ...selectionCommands(scene),
    { words: t('connectTitle'), act: () => askPath(scene) },
    ...views,
    { words: t('zoomAll'), act: () => stage.canvas()?.zoom('all') },
    { words: t('reset'), act: () => go(NO_FILTERS) },
    ...(state.pinned.length > 0 ? [{ words: t('freeAll'), act: () => go(FREE) }] : []),
    { words: `${t('timeline')}: ${t('play')}`, act: () => timeline.play() },
    { words: `${t('timeline')}: ${t('allTime')}`, act: () => go({ from: null, until: null }) },
    ...layouts,
    { words: t('colourKind'), act: () => go({ colour: 'kind' }) },
    { words: t('colourCommunity'), act: () => go({ colour: 'community' }) },
    { words: `${t('theme')}: ${t('themeDark')}`, act: () => go({ theme: 'dark' }) },
    { words: `${t('theme')}: ${t('themeLight')}`, act: () => go({ theme: 'light' }) },
    { words: other === 'en' ? 'English' : 'Tiếng Việt', act: () => go({ lang: other }) },
    { words: t('undo'), act: act.undo },
    { words: t('redo'), act: act.redo },
    ...files,
    { words: t('storyAdd'), act: () => act.writeStory(true) },
    { words: t('storyEdit'), act: () => act.writeStory(false) },
    ...(canEmbed() ? [{ words: t('copyEmbed'), act: act.copyEmbed }] : []),
    { words: t('print'), act: () => globalThis.print() },
  ];
}

function selectionCommands(scene: Scene): Command[] {
  const { speech, state, go } = scene;
  const { node } = state;
  if (node === null) return [];
  const tell = ({ change, said }: Told): void => {
    go(change);
    announce(said);
  };
  return [
    { words: speech.t('expand'), act: () => tell(grow(scene, node)) },
    ...(collapse(scene, node).removed > 0
      ? [{ words: speech.t('collapse'), act: () => tell(shrink(scene, node)) }]
      : []),
    { words: speech.t('focusOn'), act: () => go(focusOn(scene, node)) },
    { words: speech.t(state.pinned.includes(node) ? 'unpin' : 'pin'), act: () => go(togglePin(scene, node)) },
    { words: speech.t('hide'), act: () => go(hide(scene, node)) },
    { words: speech.t('close'), act: () => go(NOTHING) },
  ];
}

/** Asks for the way from the selection, or from the best connected node that is shown. */
function askPath({ state, shown, data, go }: Scene): void {
  let from = state.node;
  for (const key of shown.nodes)
    if (from === null || (state.node === null && data.graph.degree(key) > data.graph.degree(from)))
      from = key;
  if (from === null) return;
  go({ ...NOTHING, path: { from, to: null, timed: false, way: 0 } });
  document.getElementById('path-to')?.focus();
}
