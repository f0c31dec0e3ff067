import type { Story } from '../../../src/site/story/type.ts';
import { announce } from '../announce.ts';
import { byId } from '../dom.ts';
import { embedded } from '../embed.ts';
import { isChosen } from '../known.ts';
import type { Scene } from '../scene.ts';
import { stepByKeys } from './keys.ts';
import { drawPage, pageParts } from './page.ts';
import { atStep, strayed, viewAt, wordsIn } from './story.ts';

export interface StoryPanel {
  update: (scene: Scene) => void;
}

/** The panel that tells a story: its words, the way through its steps, and a way out and back. */
export function createStoryPanel(story: Story, now: () => Scene): StoryPanel {
  const place = byId('story');
  const open = byId('story-open');
  const parts = pageParts();
  const to = (step: number): void => now().go(atStep(story, now().state, step));
  const follow = (hash: string): void => now().go(viewAt(hash, now().state));
  let drawn = '';
  let told: number | null = now().state.story;
  /** Where the reader left. */
  let left = told ?? 0;
  wire(story, now, parts, () => left);
  place.replaceChildren(parts.head, parts.body, parts.foot);
  open.hidden = false;
  const update = (scene: Scene): void => {
    const { state, speech } = scene;
    const at = state.story === null ? null : Math.min(story.steps.length, state.story);
    place.hidden = at === null;
    document.title = wordsIn(story.title, state.lang).text;
    document.body.toggleAttribute('data-story', at !== null);
    open.setAttribute('aria-pressed', String(at !== null));
    if (at !== null) {
      left = at;
      const away = strayed(story, state);
      parts.home.hidden = !away;
      parts.quotes.hidden = !embedded || away || !isChosen(state);
      document.body.toggleAttribute('data-telling', !away);
      const key = `${at} ${state.lang}`;
      if (key !== drawn) drawPage(story, at, speech, parts, { follow, to });
      drawn = key;
    }
    if (at === told) return;
    told = at;
    document.body.removeAttribute('data-quotes');
    announce(at === null ? speech.t('storyLeft') : stepWords(story, at, scene));
  };
  return { update };
}

function stepWords(story: Story, at: number, { speech }: Scene): string {
  const heading = wordsIn(story.steps[at - 1]?.heading ?? story.title, speech.lang).text;
  return at === 0 ? heading : speech.t('storyAt', { i: at, n: story.steps.length, heading });
}

/** Listens to the buttons of the panel and of the bar, and to the keys. */
function wire(story: Story, now: () => Scene, parts: ReturnType<typeof pageParts>, left: () => number): void {
  const open = byId('story-open');
  const last = story.steps.length;
  const to = (step: number): void => now().go(atStep(story, now().state, step));
  const by = (steps: 1 | -1): void => {
    const { story: at } = now().state;
    if (at !== null && at + steps >= 0 && at + steps <= last) to(at + steps);
  };
  const leave = (): void => {
    now().go({ story: null });
    open.focus();
  };
  parts.next.addEventListener('click', () => (now().state.story === last ? leave() : by(1)));
  parts.back.addEventListener('click', () => by(-1));
  parts.close.addEventListener('click', leave);
  parts.home.addEventListener('click', () => {
    to(now().state.story ?? 0);
    parts.next.focus();
  });
  parts.quotes.addEventListener('click', () => {
    document.body.toggleAttribute('data-quotes', true);
    byId('panel-title').focus();
  });
  open.addEventListener('click', () => {
    if (now().state.story !== null) return leave();
    to(left());
    byId('story-title').focus();
  });
  stepByKeys(byId('story'), by);
}
