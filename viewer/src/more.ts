import { el } from './dom.ts';
import type { Speech } from './i18n.ts';

/** Rows that stand at once under a heading. */
const FIRST = 25;

/** Puts the first rows into `list`, and gives the button that says how many more there are and brings them; null where none. */
export function firstRows(
  list: HTMLElement,
  rows: readonly HTMLElement[],
  { t }: Speech,
): HTMLElement | null {
  list.append(...rows.slice(0, FIRST));
  const rest = rows.slice(FIRST);
  if (rest.length === 0) return null;
  const more = el('button', { type: 'button', class: 'plain small' }, t('more', { n: rest.length }));
  more.addEventListener('click', () => {
    list.append(...rest);
    more.remove();
    rest[0]?.querySelector('button')?.focus();
  });
  return more;
}
