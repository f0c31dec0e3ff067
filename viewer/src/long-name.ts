import { el } from './dom.ts';
import type { Speech } from './i18n.ts';

/** Letters of a heading, about four lines of the panel; those of meetings stay below. */
const LONGEST = 160;

/** A heading that leaves room for what it heads: a name without end is shown whole on demand. */
export function headingOf(
  name: string,
  props: Record<string, string | number>,
  { t }: Speech,
): HTMLElement[] {
  if (name.length <= LONGEST) return [el('h2', props, name)];
  const heading = el('h2', { ...props, class: 'clamped' }, name);
  const more = el(
    'button',
    { type: 'button', class: 'plain small', 'aria-expanded': 'false' },
    t('wholeName'),
  );
  more.addEventListener('click', () => {
    const clamped = heading.classList.toggle('clamped');
    more.setAttribute('aria-expanded', String(!clamped));
  });
  return [heading, more];
}
