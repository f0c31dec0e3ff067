import { shownName } from './long-name.ts';
import { el } from './dom.ts';
import { kindGlyph } from './glyph.ts';
import type { Scene } from './scene.ts';
import { namesIndex, searchNames } from './search.ts';
import { unheld } from './unheld.ts';

const LIMIT = 8;

/** A combobox that picks one node; it shows `key` and calls `pick` with another. */
export function nodePicker(
  id: string,
  label: string,
  key: string | null,
  scene: Scene,
  pick: (key: string) => void,
): HTMLElement {
  const { data, speech } = scene;
  const name =
    key !== null && data.graph.hasNode(key) ? shownName(data.graph.getNodeAttributes(key), speech.lang) : '';
  const list = el('ul', {
    id: `${id}-list`,
    role: 'listbox',
    'aria-label': label,
    class: 'picks',
    hidden: true,
  });
  const input = el('input', {
    id,
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': `${id}-list`,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    placeholder: speech.t('connectHint'),
    value: name,
  });
  let keys: string[] = [];
  let at = -1;
  const mark = (i: number): void => {
    at = i;
    [...list.children].forEach((item, n) => item.setAttribute('aria-selected', String(n === i)));
    if (i < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${i}`);
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const choose = (i: number): void => {
    const chosen = keys[i];
    if (chosen !== undefined) pick(chosen);
  };
  input.addEventListener('input', () => {
    keys = searchNames(namesIndex(data), input.value, LIMIT).map((hit) => hit.key);
    list.replaceChildren(...keys.map((found, i) => optionOf(found, `${id}-${i}`, scene, () => choose(i))));
    list.hidden = keys.length === 0;
    input.setAttribute('aria-expanded', String(keys.length > 0));
    mark(keys.length > 0 ? 0 : -1);
  });
  input.addEventListener('focus', () => input.select());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown') mark(Math.min(keys.length - 1, at + 1));
    else if (event.key === 'ArrowUp') mark(Math.max(0, at - 1));
    else if (event.key === 'Enter') choose(at);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return el('div', { class: 'picker' }, el('label', { for: id }, label), input, list);
}

function optionOf(key: string, id: string, { data, speech }: Scene, choose: () => void): HTMLElement {
  const node = data.graph.getNodeAttributes(key);
  const status = node.kind === 'meeting' ? node.status : 'held';
  const row = el(
    'li',
    { role: 'option', id, 'aria-selected': 'false', 'data-key': key, click: choose },
    kindGlyph(node.kind, status),
    `${shownName(node, speech.lang)}${unheld(node, speech)}`,
  );
  row.addEventListener('mousedown', (event) => event.preventDefault());
  return row;
}
