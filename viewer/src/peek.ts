import { byId } from './dom.ts';
import type { Speech } from './i18n.ts';

let seen = false;
let chosen = false;
let watched: IntersectionObserver | null = null;

/** Where the panel lies below the drawing, on narrow screens, a bar tells what was chosen and leads there. */
export function drawPeek(panel: HTMLElement, name: string | null, speech: Speech): void {
  const bar = byId('peek');
  chosen = name !== null;
  bar.textContent = name === null ? '' : speech.t('peek', { name });
  const show = (): void => {
    bar.hidden = !chosen || seen;
  };
  if (watched === null) {
    watched = new IntersectionObserver((entries) => {
      seen = entries.at(-1)?.isIntersecting ?? false;
      show();
    });
    watched.observe(panel);
    bar.addEventListener('click', () => {
      panel.scrollIntoView();
      byId('panel-title').focus();
    });
  }
  show();
}
