import { fromHash } from './address.ts';
import { App } from './app.ts';
import { pictureShown } from './breath.ts';
import { dataSteps } from './data.ts';
import { dressEmbedded } from './embed.ts';
import { foldFilters } from './filter-fold.ts';
import { showFirst } from './first.ts';
import { preferredLang, speak } from './i18n.ts';
import { loadGraph, LoadError } from './load.ts';
import { showMessage } from './message.ts';
import { outlineOf } from './outline.ts';
import { inSlices } from './steps.ts';
import { opened, storyOfPage } from './story/story.ts';
import { applyTheme } from './theme.ts';
import { translatePage } from './translate-page.ts';
import type { Word } from './words.ts';

const REASONS: Readonly<Record<LoadError['failure'], Word>> = {
  missing: 'errorMissing',
  network: 'errorNetwork',
  'not-json': 'errorNotJson',
  'not-graph': 'errorNotGraph',
};

const PROGRESS_MS = 100;

async function start(): Promise<void> {
  const lang = preferredLang(navigator.languages);
  const { hash } = location;
  const state = opened(storyOfPage(), fromHash(hash, lang), hash);
  const speech = speak(state.lang);
  applyTheme(state.theme);
  translatePage(speech);
  dressEmbedded();
  foldFilters();
  showMessage({ title: speech.t('loading'), progress: null });
  let told = 0;
  const file = await loadGraph((received, total) => {
    // A large file comes in hundreds of pieces: to draw each would cost more than to load it.
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    const title = speech.t('loadingBytes', { kb: Math.round(received / 1000) });
    showMessage({ title, progress: total === null ? null : received / total });
  });
  const outline = outlineOf(file);
  const takeAway = await showFirst(file, outline, state, speech);
  const app = new App(await inSlices(dataSteps(file, outline)), lang);
  await app.open();
  await pictureShown();
  takeAway();
  await app.settle();
}

start().catch((error: unknown) => {
  const speech = speak(fromHash(location.hash, preferredLang(navigator.languages)).lang);
  const retry = { words: speech.t('retry'), act: () => location.reload() };
  const known = error instanceof LoadError;
  const text = speech.t(known ? REASONS[error.failure] : 'errorOther');
  const detail = known ? error.detail : String(error);
  showMessage({ title: speech.t('errorTitle'), text, detail, buttons: [retry], alert: true });
  if (!known) throw error;
});
