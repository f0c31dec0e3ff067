import type { Speech } from './i18n.ts';
import type { Word } from './words.ts';

/** Writes the words into every `data-t` (text), `data-t-label` (aria-label) and `data-t-hint` (placeholder). */
export function translatePage(speech: Speech): void {
  document.documentElement.lang = speech.lang;
  document.title = speech.t('title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]')) {
    element.textContent = speech.t(element.dataset['t'] as Word);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-t-label]')) {
    const words = speech.t(element.dataset['tLabel'] as Word);
    element.setAttribute('aria-label', words);
    if (element instanceof HTMLButtonElement) element.title = words;
  }
  for (const element of document.querySelectorAll<HTMLInputElement>('[data-t-hint]')) {
    element.placeholder = speech.t(element.dataset['tHint'] as Word);
  }
}
