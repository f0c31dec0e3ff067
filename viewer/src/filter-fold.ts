import { byId } from './dom.ts';
import type { Scene } from './scene.ts';
import { NO_FILTERS } from './state.ts';
import type { Filters } from './state.ts';

/** Three columns have room; below it the filters fold away: over the drawing, or above it on narrow screens. */
const ROOMY = '(min-width: 1101px)';

/** Folds the filters away where there is no room for them, and lets the button of the top bar open them. */
export function foldFilters(): void {
  const [fold, button] = [byId('filter-fold'), byId('filters-open')];
  const roomy = matchMedia(ROOMY);
  const follow = (): void => {
    fold.toggleAttribute('open', roomy.matches);
  };
  follow();
  roomy.addEventListener('change', follow);
  const tell = (): void => button.setAttribute('aria-expanded', String(fold.hasAttribute('open')));
  tell();
  fold.addEventListener('toggle', tell);
  button.addEventListener('click', () => fold.toggleAttribute('open'));
  fold.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || roomy.matches) return;
    fold.removeAttribute('open');
    (button.offsetParent === null ? fold.querySelector('summary') : button)?.focus();
  });
}

/** Where the filters are folded away, what opens them tells how many are in force. */
export function drawFold({ state, speech }: Scene): void {
  const n = inForce(state);
  byId('filters-open').textContent = speech.t(n === 0 ? 'filtersOpen' : 'filtersInForce', { n });
  const words = speech.t('filters');
  byId('filters-open').title = words;
  const summary = byId('filter-fold').querySelector('summary');
  if (summary !== null) summary.textContent = n === 0 ? words : `${words}: ${speech.number(n)}`;
}

/** How many filters differ from those that a page begins with; both ends of the dates are one. */
function inForce(filters: Filters): number {
  const names = Object.keys(NO_FILTERS) as (keyof Filters)[];
  // By themselves these ask for nothing.
  const asking = names.filter((name) => name !== 'every' && name !== 'grown');
  const set = asking.filter((name) => JSON.stringify(filters[name]) !== JSON.stringify(NO_FILTERS[name]));
  return set.length - (filters.from !== null && filters.until !== null ? 1 : 0);
}
