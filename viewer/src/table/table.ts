import { el } from '../dom.ts';
import type { Scene } from '../scene.ts';
import { NEWEST } from '../state.ts';
import type { Order, State } from '../state.ts';
import { ITEM_COLUMNS, LINK_COLUMNS } from './columns.ts';
import type { Column } from './columns.ts';
import { sortRows } from './sort.ts';

const PAGE = 200;

export interface Table {
  update: (scene: Scene) => void;
}

type Rows = State['rows'];

/** On the page, the words of a link say the status of its meeting; files have a column for it. */
const COLUMNS: Readonly<Record<Rows, readonly Column[]>> = {
  items: ITEM_COLUMNS,
  links: LINK_COLUMNS.filter(({ name }) => name !== 'status'),
};

/** Columns that are first sorted from A to Z; all others begin with what is most or latest. */
const ASCENDING: readonly string[] = ['name', 'kind', 'source', 'target', 'relation'];

/**
 * What is shown as a table that sorts by any column: the graph for those who cannot or will not see it. Its roles are
 * written out, as a browser may forget those of rows that are drawn as cards.
 */
export function createTable(place: HTMLElement, save: (rows: Rows) => void): Table {
  let limit = PAGE;
  const update = (scene: Scene): void => {
    const { state, shown, speech } = scene;
    const { rows } = state;
    const columns = COLUMNS[rows];
    // The other table may have no such column.
    const order = columns.some(({ name }) => name === state.order.column) ? state.order : NEWEST;
    const column = columns.find(({ name }) => name === order.column);
    if (column === undefined) return;
    const all = sortRows(rows === 'items' ? shown.nodes : shown.edges, column, order.down, scene);
    const sortBy = (name: Order['column']): void => {
      const down = order.column === name ? !order.down : !ASCENDING.includes(name);
      scene.go({ order: { column: name, down } });
      place.querySelector<HTMLElement>(`[data-column="${name}"]`)?.focus();
    };
    const click = (): void => {
      limit += 5 * PAGE;
      update(scene);
    };
    const left = speech.t('more', { n: all.length - limit });
    const more = el('button', { type: 'button', class: 'plain', click }, left);
    const table = el(
      'table',
      { class: 'listing', role: 'table' },
      el('caption', { class: 'unseen' }, speech.t(rows === 'items' ? 'tableName' : 'linkTable')),
      el(
        'thead',
        { role: 'rowgroup' },
        el('tr', { role: 'row' }, ...columns.map((each) => heading(each, order, sortBy, scene))),
      ),
      el('tbody', { role: 'rowgroup' }, ...all.slice(0, limit).map((key) => bodyRow(key, columns, scene))),
    );
    place.replaceChildren(tableHead(scene, save), table, ...(all.length > limit ? [more] : []));
  };
  return { update };
}

function tableHead({ state, speech, go }: Scene, save: (rows: Rows) => void): HTMLElement {
  const choice = (rows: Rows): HTMLElement =>
    el(
      'button',
      { type: 'button', 'aria-pressed': String(state.rows === rows), click: () => go({ rows }) },
      speech.t(rows === 'items' ? 'items' : 'linkRows'),
    );
  const csv = el('button', { type: 'button', class: 'plain', id: 'save-table' }, 'CSV');
  csv.setAttribute('aria-label', speech.t(state.rows === 'items' ? 'exportCsv' : 'exportLinksCsv'));
  csv.addEventListener('click', () => save(state.rows));
  return el(
    'div',
    { class: 'table-head' },
    el(
      'div',
      { class: 'segment', role: 'group', 'aria-label': speech.t('tableRows') },
      choice('items'),
      choice('links'),
    ),
    csv,
  );
}

function heading(
  column: Column,
  order: Order,
  sortBy: (name: Order['column']) => void,
  { speech }: Scene,
): HTMLElement {
  const now = order.column === column.name ? (order.down ? 'descending' : 'ascending') : 'none';
  const button = el(
    'button',
    { type: 'button', 'data-column': column.name, click: () => sortBy(column.name) },
    speech.t(column.title),
  );
  return el(
    'th',
    { scope: 'col', role: 'columnheader', 'aria-sort': now, class: `col-${column.name}` },
    button,
  );
}

function bodyRow(key: string, columns: readonly Column[], scene: Scene): HTMLElement {
  const { state, speech } = scene;
  const cells = columns.map((column) => {
    const { name, cell, text, value, header } = column;
    const raw = value(key, scene);
    const words = text?.(key, scene) ?? (typeof raw === 'number' ? speech.number(raw) : (raw ?? ''));
    const content = cell?.(key, scene) ?? words;
    const label = typeof raw === 'number' ? speech.t(column.title) : null;
    return header === true
      ? el('th', { scope: 'row', role: 'rowheader', class: `col-${name}` }, content)
      : el('td', { role: 'cell', class: `col-${name}`, 'data-label': label }, content);
  });
  return el('tr', { role: 'row', class: key === state.node || key === state.edge ? 'chosen' : '' }, ...cells);
}
