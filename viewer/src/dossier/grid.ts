import { el } from '../dom.ts';

/** A table under its headings; a column without one is drawn only. */
export function grid(heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = el(
    'tr',
    {},
    ...heads.map((words) => el(words === '' ? 'td' : 'th', words === '' ? {} : { scope: 'col' }, words)),
  );
  return el('table', { class: 'grid' }, el('thead', {}, head), el('tbody', {}, ...rows));
}
