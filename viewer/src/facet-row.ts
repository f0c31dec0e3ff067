import { el, svg } from './dom.ts';
import { valueName } from './facet-names.ts';
import type { Scene } from './scene.ts';
import { NOT } from './sieve.ts';
import type { Facet } from './sieve.ts';

/** A value of a facet: a box that asks for it, and a button that takes away what has it. */
export interface FacetRow {
  row: HTMLElement;
  value: string;
  name: string;
  update: (scene: Scene) => void;
}

/** Is a value asked for, or taken away? */
export function isSet(facet: Facet, value: string, { state }: Scene): boolean {
  return has(state[facet], value) || has(state[NOT[facet]], value);
}

const has = (list: readonly string[], value: string): boolean => list.includes(value);

export function facetRow(facet: Facet, value: string, now: () => Scene): FacetRow {
  const { speech } = now();
  const name = valueName(facet, value, now());
  const others = (list: readonly string[]): string[] => list.filter((other) => other !== value);
  const set = (asked: boolean, without: boolean): void => {
    const { [facet]: chosen, [NOT[facet]]: left } = now().state;
    now().go({
      [facet]: [...others(chosen), ...(asked ? [value] : [])],
      [NOT[facet]]: [...others(left), ...(without ? [value] : [])],
    });
  };
  const box = el('input', { type: 'checkbox', [`data-${facet}`]: value });
  box.addEventListener('change', () => set(box.checked, false));
  const words = speech.t('exclude', { name });
  const button = el(
    'button',
    { type: 'button', class: 'exclude', title: words, 'aria-label': words },
    svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: NO_ENTRY })),
  );
  button.addEventListener('click', () => set(false, !has(now().state[NOT[facet]], value)));
  const tally = el('span', { class: 'tally' });
  const label = el('label', { class: 'choice' }, box, el('span', {}, name), tally);
  const row = el('div', { class: 'facet-row' }, label, button);
  const update = ({ state, shown, speech: s }: Scene): void => {
    const without = has(state[NOT[facet]], value);
    const counts: ReadonlyMap<string, number> = shown.facets[facet];
    box.checked = has(state[facet], value);
    button.setAttribute('aria-pressed', String(without));
    row.classList.toggle('without', without);
    tally.textContent = `${without ? '−' : ''}${s.number(counts.get(value) ?? 0)}`;
  };
  return { row, value, name, update };
}

const NO_ENTRY = 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM3.8 3.8l8.4 8.4';
