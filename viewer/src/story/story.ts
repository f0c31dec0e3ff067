import type { Story, Words } from '../../../src/site/story/type.ts';
import { fromHash, toHash } from '../address.ts';
import type { Lang, State } from '../state.ts';

/** The story that came with the page; null where none did. */
export function storyOfPage(): Story | null {
  const text = document.getElementById('bangiao-story')?.textContent ?? null;
  // The export has checked it.
  return text === null ? null : (JSON.parse(text) as Story);
}

/** The words in the reader's language, else in the other, with the language that they are in. */
export function wordsIn(words: Words, lang: Lang): { text: string; lang: Lang } {
  const other = lang === 'vi' ? 'en' : 'vi';
  const own = words[lang];
  return own === undefined ? { text: words[other] ?? '', lang: other } : { text: own, lang };
}

/** The state with the view of a step, 0 for the lead; language and theme stay the reader's. */
export function atStep(story: Story, state: State, step: number): State {
  const at = Math.max(0, Math.min(story.steps.length, step));
  return { ...viewAt(story.steps[at - 1]?.view ?? story.view, state), story: at };
}

/** The state with the view of an address; language, theme and the place in the story stay. */
export function viewAt(hash: string, state: State): State {
  const { lang, theme, story } = state;
  return { ...fromHash(hash, lang), lang, theme, story };
}

/** Has the reader turned from what the step shows? The cameras do not count. */
export function strayed(story: Story, state: State): boolean {
  if (state.story === null) return false;
  const plain = (one: State): string => toHash({ ...one, camera: null, mapCamera: null });
  return plain(state) !== plain(atStep(story, state, state.story));
}

const READERS = ['lang', 'theme', 'story'];

/** The state of a page that is opened: its story begins unless the address asks for something else. */
export function opened(story: Story | null, state: State, hash: string): State {
  if (story === null) return { ...state, story: null };
  const asked = [...new URLSearchParams(hash.replace(/^#/u, '')).keys()];
  const bare = asked.every((name) => READERS.includes(name));
  if (bare) return atStep(story, state, state.story ?? 0);
  return state.story === null ? state : { ...state, story: Math.min(state.story, story.steps.length) };
}
