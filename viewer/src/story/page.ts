import type { Story } from '../../../src/site/story/type.ts';
import { el } from '../dom.ts';
import type { Speech } from '../i18n.ts';
import { proseOf } from './prose.ts';
import { wordsIn } from './story.ts';

/** What stays while the steps change, so that the focus stays on it. */
export function pageParts() {
  const button = (kind: string): HTMLButtonElement => el('button', { type: 'button', class: kind });
  const [close, back, next] = [button('close'), button('plain'), button('plain story-next')];
  const [home, quotes] = [button('plain small story-home'), button('plain small story-home')];
  const count = el('p', { class: 'kicker' });
  const bar = el('progress', { 'aria-hidden': 'true' });
  const body = el('div', { class: 'story-text', tabindex: 0, role: 'group' });
  const head = el('header', { class: 'panel-head' }, count, close, bar);
  const foot = el('footer', {}, home, quotes, back, next);
  return { close, home, quotes, back, next, count, bar, head, body, foot };
}

/** Writes one step, 0 for the lead, into the parts. */
export function drawPage(
  story: Story,
  at: number,
  { t, lang }: Speech,
  parts: ReturnType<typeof pageParts>,
  act: { follow: (hash: string) => void; to: (step: number) => void },
): void {
  const n = story.steps.length;
  const step = story.steps[at - 1];
  const heading = wordsIn(step?.heading ?? story.title, lang);
  const words = wordsIn(step?.text ?? story.lead ?? {}, lang);
  parts.count.textContent = at === 0 ? t('story') : t('storyStep', { i: at, n });
  [parts.bar.max, parts.bar.value] = [n, at];
  parts.close.textContent = '×';
  parts.close.setAttribute('aria-label', t('storyExplore'));
  parts.home.textContent = t('storyReturn');
  parts.quotes.textContent = t('evidence');
  parts.back.textContent = t('storyBack');
  // Not disabled: that would take the focus away.
  parts.back.setAttribute('aria-disabled', String(at === 0));
  parts.next.textContent = t(at === 0 ? 'storyBegin' : at === n ? 'storyExplore' : 'storyNext');
  parts.body.setAttribute('aria-label', heading.text);
  parts.body.replaceChildren(
    el('h2', { id: 'story-title', tabindex: -1, lang: heading.lang }, heading.text),
    el('div', { lang: words.lang }, ...proseOf(words.text, act.follow)),
    contents(story, at, { t, lang }, act.to),
  );
  parts.body.scrollTop = 0;
}

function contents(
  story: Story,
  at: number,
  { t, lang }: Pick<Speech, 't' | 'lang'>,
  to: (step: number) => void,
): HTMLElement {
  const rows = story.steps.map(({ heading }, i) => {
    const title = wordsIn(heading, lang);
    const current = i + 1 === at ? 'step' : null;
    const props = { type: 'button', lang: title.lang, 'aria-current': current, click: () => to(i + 1) };
    return el('li', {}, el('button', props, title.text));
  });
  return el('details', { open: at === 0 }, el('summary', {}, t('storySteps')), el('ol', {}, ...rows));
}
