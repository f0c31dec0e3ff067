import { el } from '../dom.ts';
import type { Speech } from '../i18n.ts';

/** A part of a dossier under its heading; null where there is nothing in it. */
export function titled(title: string, content: HTMLElement | null): HTMLElement | null {
  return content === null ? null : el('section', {}, el('h3', {}, title), content);
}

export function printButton({ t }: Speech): HTMLElement {
  return el('button', { type: 'button', class: 'plain print', click: () => globalThis.print() }, t('print'));
}

/** A table under its headings; a column without one is drawn only. */
export function grid(heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = el(
    'tr',
    {},
    ...heads.map((words) => el(words === '' ? 'td' : 'th', words === '' ? {} : { scope: 'col' }, words)),
  );
  return el('table', { class: 'grid' }, el('thead', {}, head), el('tbody', {}, ...rows));
}
