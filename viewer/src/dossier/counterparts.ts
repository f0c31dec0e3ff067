import { el } from '../dom.ts';
import { nodeButton } from '../facts.ts';
import type { Counterpart } from '../gather.ts';
import { shownName } from '../long-name.ts';
import { firstRows } from '../more.ts';
import type { Scene } from '../scene.ts';
import { NOTHING } from '../state.ts';
import { inStatus } from '../unheld.ts';
import { grid } from './grid.ts';

/** Whom `key` dealt with most, countries apart from people and bodies: who meets a minister is in both lists. */
export function counterpartTables(
  key: string,
  counterparts: readonly Counterpart[],
  scene: Scene,
): HTMLElement[] {
  const { speech, data } = scene;
  const isCountry = (other: Counterpart): boolean =>
    data.graph.getNodeAttribute(other.key, 'kind') === 'country';
  const countries = counterparts.filter(isCountry);
  const others = counterparts.filter((other) => !isCountry(other));
  const tables = [
    table(speech.t('counterpartCountries'), key, countries, scene),
    table(speech.t('counterparts'), key, others, scene),
  ].filter((drawn) => drawn !== null);
  tables[0]?.querySelector('h3')?.after(el('p', { class: 'hint' }, speech.t('counterpartsHint')));
  return tables;
}

function table(title: string, key: string, list: readonly Counterpart[], scene: Scene): HTMLElement | null {
  if (list.length === 0) return null;
  const { speech } = scene;
  const most = Math.max(...list.map(({ meetings, claims }) => meetings + claims));
  const heads = [speech.t('with'), '', speech.t('dealings'), speech.t('latest')];
  const drawn = grid(heads, []);
  const more = firstRows(
    drawn.querySelector('tbody')!,
    list.map((other) => row(other, key, most, scene)),
    speech,
  );
  return el('section', {}, el('h3', {}, title), drawn, ...(more === null ? [] : [more]));
}

function row(other: Counterpart, key: string, most: number, scene: Scene): HTMLElement {
  const { speech, data, go } = scene;
  const n = other.meetings + other.claims;
  const bar = el('meter', { min: 0, max: most, value: n });
  bar.setAttribute('aria-hidden', 'true');
  const times = speech.t('times', { n });
  const open = el('button', { type: 'button', class: 'plain small' }, times);
  open.setAttribute(
    'aria-label',
    `${times}: ${shownName(data.graph.getNodeAttributes(other.key), speech.lang)}`,
  );
  open.addEventListener('click', () => go({ ...NOTHING, view: 'graph', pair: [key, other.key] }));
  const last = other.last === null ? '' : `${speech.date(other.last)}${inStatus(other.lastStatus, speech)}`;
  return el(
    'tr',
    {},
    el('td', {}, nodeButton(other.key, scene)),
    el('td', { class: 'bar' }, bar),
    el('td', { class: 'col-links' }, open),
    el('td', { class: 'col-date' }, last),
  );
}
