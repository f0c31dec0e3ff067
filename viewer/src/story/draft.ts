import type { Story, StoryStep, Words } from '../../../src/site/story/type.ts';
import { toHash } from '../address.ts';
import type { Lang, State } from '../state.ts';
import { storyOfPage } from './story.ts';

const KEPT = 'bangiao-story';

/** A story that the reader is writing. */
export interface Draft {
  title: Words;
  lead: Words | null;
  view: string;
  steps: StoryStep[];
}

/** What was written in this tab before, else the story of the page to go on with, else nothing yet. */
export function openDraft(): Draft {
  const empty: Draft = { title: {}, lead: null, view: '#', steps: [] };
  return kept() ?? structuredClone<Draft | null>(storyOfPage()) ?? empty;
}

/** The draft as it was kept; null where there is none, or where the browser keeps nothing for pages. */
function kept(): Draft | null {
  try {
    const text = sessionStorage.getItem(KEPT);
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/** Keeps the draft while the tab is open, where the browser lets pages keep anything. */
export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(draft));
  } catch {
    // The draft still lives in the page.
  }
}

/** A step with what is seen now; language and theme are each reader's own. */
export function stepOf(state: State, heading: string): StoryStep {
  const params = new URLSearchParams(toHash({ ...state, story: null }).slice(1));
  for (const name of ['lang', 'theme']) params.delete(name);
  return { heading: withWords({}, state.lang, heading), text: {}, view: `#${params.toString()}` };
}

/** The words with those of one language changed; without them where they are empty. */
export function withWords(words: Words, lang: Lang, text: string): Words {
  const { [lang]: _old, ...others } = words;
  return text.trim() === '' ? others : { ...others, [lang]: text.trim() };
}

/** The draft as the file that `--story` reads. */
export function storyFile({ title, lead, view, steps }: Draft): string {
  const story: Partial<Story> = {
    title,
    ...(lead === null || Object.keys(lead).length === 0 ? {} : { lead }),
    ...(view === '#' ? {} : { view }),
    steps,
  };
  return `${JSON.stringify(story, null, 2)}\n`;
}
