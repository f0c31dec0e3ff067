import { nodeName } from './data.ts';
import { byId, el, inputById } from './dom.ts';
import { kindGlyph } from './glyph.ts';
import type { Scene } from './scene.ts';
import { searchNames } from './search.ts';
import type { Hit, SearchIndex } from './search.ts';

const LIMIT = 12;

/** The ARIA combobox: type, arrows choose, Enter goes there, Escape closes. */
export function createSearchBox(
  index: SearchIndex,
  now: () => Scene,
  choose: (key: string) => void,
  announce: (text: string) => void,
): void {
  const input = inputById('search');
  const list = byId('hits');
  let hits: Hit[] = [];
  let active = -1;
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const pick = (i: number): void => {
    const hit = hits[i];
    if (hit === undefined) return;
    close();
    input.value = '';
    choose(hit.key);
  };
  const mark = (i: number): void => {
    active = i;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === i)));
    list.children[i]?.scrollIntoView({ block: 'nearest' });
    if (i < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `hit-${i}`);
  };
  const open = (): void => {
    const { speech } = now();
    if (input.value.trim() === '') return close();
    hits = searchNames(index, input.value, LIMIT);
    const none = el(
      'li',
      { class: 'no-hit', role: 'presentation' },
      speech.t('noResults', { q: input.value }),
    );
    list.replaceChildren(...(hits.length > 0 ? hits.map((hit, i) => option(hit, i, now(), pick)) : [none]));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(hits.length > 0 ? 0 : -1);
    announce(hits.length > 0 ? speech.t('results', { n: hits.length }) : (none.textContent ?? ''));
  };
  input.addEventListener('input', open);
  input.addEventListener('focus', open);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const steps: Record<string, () => void> = {
      ArrowDown: () => (list.hidden ? open() : mark(Math.min(hits.length - 1, active + 1))),
      ArrowUp: () => mark(Math.max(0, active - 1)),
      Enter: () => pick(active),
      Escape: () => (list.hidden ? (input.value = '') : close()),
    };
    const step = steps[event.key];
    if (step === undefined || event.isComposing) return;
    event.preventDefault();
    step();
  });
}

function option(hit: Hit, i: number, { data, speech }: Scene, pick: (i: number) => void): HTMLElement {
  const node = data.graph.getNodeAttributes(hit.key);
  const name = nodeName(node, speech.lang);
  const meeting = node.kind === 'meeting' ? node : null;
  const kind =
    meeting === null ? speech.kind(node.kind) : `${speech.form(meeting.form)} · ${speech.date(meeting.date)}`;
  const row = el(
    'li',
    { role: 'option', id: `hit-${i}`, 'aria-selected': 'false', 'data-key': hit.key, click: () => pick(i) },
    kindGlyph(node.kind, meeting?.status),
    el(
      'span',
      { class: 'hit-name' },
      name,
      hit.name === name || meeting !== null ? null : el('span', { class: 'aside' }, hit.name),
    ),
    el('span', { class: 'hit-kind' }, kind),
  );
  // Keeps the focus in the box, whose blur would close the list before the click.
  row.addEventListener('mousedown', (event) => event.preventDefault());
  return row;
}
