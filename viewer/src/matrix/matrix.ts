import { shownName } from '../long-name.ts';
import { el } from '../dom.ts';
import type { Scene } from '../scene.ts';
import { COUNTS, MOST, NOTHING } from '../state.ts';
import type { Count, Most } from '../state.ts';
import type { Word } from '../words.ts';
import { countPairs } from './count.ts';
import type { Cell } from './count.ts';
import { walkCells } from './walk.ts';

const COUNT_WORDS: Readonly<Record<Count, Word>> = {
  both: 'matrixBoth',
  meetings: 'matrixMeetings',
  claims: 'matrixClaims',
};

const COUNT_HINTS: Readonly<Record<Count, Word>> = {
  both: 'matrixReadBoth',
  meetings: 'matrixReadMeetings',
  claims: 'matrixReadClaims',
};

/** Draws countries against countries; every number is a button that opens what is behind it. */
export function drawMatrix(place: HTMLElement, scene: Scene): void {
  const { speech, shown, state, data } = scene;
  const size = state.most === 'all' ? Infinity : Number(state.most);
  const { countries, cells, left } = countPairs(data, shown.claims, state.count, size);
  const title = el('h2', {}, speech.t('matrixTitle'));
  const top = el(
    'div',
    { class: 'matrix-head' },
    title,
    countChoice(scene),
    mostChoice(countries.length + left, scene),
  );
  if (countries.length < 2) return replace(place, top, el('p', { class: 'intro' }, speech.t('matrixNone')));
  const table = tableOf(countries, cells, scene);
  const note = left > 0 ? [el('p', { class: 'hint' }, speech.t('matrixLeft', { n: left }))] : [];
  const name = speech.t('matrixName');
  const scroll = el(
    'div',
    { class: 'matrix-scroll', tabindex: 0, role: 'region', 'aria-label': name },
    table,
  );
  walkCells(table);
  replace(place, top, el('p', { class: 'hint' }, speech.t(COUNT_HINTS[state.count])), scroll, ...note);
}

function tableOf(
  countries: readonly string[],
  cells: ReturnType<typeof countPairs>['cells'],
  scene: Scene,
): HTMLTableElement {
  const { speech, data } = scene;
  const names = countries.map((key) => shownName(data.graph.getNodeAttributes(key), speech.lang));
  const most = Math.max(1, ...cells.flat().map(total));
  const heads = names.map((name) =>
    el('th', { scope: 'col', title: name }, el('span', { class: 'column' }, name)),
  );
  const rows = countries.map((a, i) => {
    const tds = countries.map((b, j) =>
      cellOf([a, b], cells[i]?.[j], most, [names[i] ?? '', names[j] ?? ''], scene),
    );
    return el('tr', {}, el('th', { scope: 'row', title: names[i] ?? '' }, names[i] ?? ''), ...tds);
  });
  return el(
    'table',
    { class: 'matrix' },
    el('caption', { class: 'unseen' }, speech.t('matrixName')),
    el('thead', {}, el('tr', {}, el('td', {}), ...heads)),
    el('tbody', {}, ...rows),
  );
}

/** What had the focus has it again. */
function replace(place: HTMLElement, ...content: HTMLElement[]): void {
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  const control = held?.getAttribute('data-control');
  place.replaceChildren(...content);
  if (control) place.querySelector<HTMLElement>(`[data-control="${control}"]`)?.focus();
}

const total = ({ meetings, stances }: Cell): number => meetings + stances;

function cellOf(
  [a, b]: [string, string],
  cell: Cell | undefined,
  most: number,
  [x, y]: [string, string],
  { speech, go, state }: Scene,
): HTMLElement {
  if (a === b) return el('td', { class: 'self' });
  if (cell === undefined || total(cell) === 0) return el('td', {});
  const n = total(cell);
  const strength = Math.min(4, 1 + Math.floor((4 * Math.log(n)) / Math.log(most + 1)));
  const open = el('button', { type: 'button' }, speech.number(n));
  const parts = [
    state.count === 'claims' ? null : speech.t('matrixCellMeetings', { m: cell.meetings }),
    state.count === 'meetings' ? null : speech.t('matrixCellStances', { a: x, b: y, c: cell.stances }),
  ].filter((part) => part !== null);
  const name = speech.t('matrixCell', { a: x, b: y, n, what: parts.join(', ') });
  open.setAttribute('aria-label', name);
  open.title = name;
  open.addEventListener('click', () => go({ ...NOTHING, pair: [a, b] }));
  return el('td', { class: `heat-${strength}` }, open);
}

function countChoice({ speech, state, go }: Scene): HTMLElement {
  const buttons = COUNTS.map((count) =>
    el(
      'button',
      {
        type: 'button',
        'data-control': count,
        'aria-pressed': String(state.count === count),
        click: () => go({ count }),
      },
      speech.t(COUNT_WORDS[count]),
    ),
  );
  return el('div', { class: 'segment', role: 'group', 'aria-label': speech.t('matrixCount') }, ...buttons);
}

/** How many countries are shown; nothing to choose where all find room. */
function mostChoice(all: number, { speech, state, go }: Scene): HTMLElement | null {
  if (all <= Number(MOST[0])) return null;
  const select = el('select', { 'data-control': 'most' });
  for (const most of MOST) {
    if (most !== 'all' && Number(most) >= all && most !== state.most) continue;
    const words = most === 'all' ? speech.t('matrixAll', { n: all }) : speech.number(Number(most));
    select.append(el('option', { value: most, selected: most === state.most }, words));
  }
  select.addEventListener('change', () => go({ most: select.value as Most }));
  return el('label', { class: 'matrix-most' }, speech.t('matrixMost'), ' ', select);
}
