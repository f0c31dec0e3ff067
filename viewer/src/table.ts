import type { NodeAttributes } from '../../src/model.ts';
import { nodeName } from './data.ts';
import { el } from './dom.ts';
import { nodeButton } from './facts.ts';
import type { Word } from './words.ts';
import type { Scene } from './scene.ts';

type Column = 'kind' | 'name' | 'date' | 'status' | 'links' | 'sources';
interface Order {
  column: Column;
  down: boolean;
}
interface Row {
  key: string;
  node: NodeAttributes;
  links: number;
}

const COLUMNS: readonly Column[] = ['kind', 'name', 'date', 'status', 'links', 'sources'];
const PAGE = 200;

export interface Table {
  update: (scene: Scene) => void;
}

/** The shown nodes as a table that sorts by any column: the graph for those who cannot or will not see it. */
export function createTable(place: HTMLElement): Table {
  let order: Order = { column: 'date', down: true };
  let limit = PAGE;
  const update = (scene: Scene): void => {
    const all = sorted(rowsOf(scene), order, scene);
    const sortBy = (column: Column): void => {
      order = {
        column,
        down: order.column === column ? !order.down : column !== 'name' && column !== 'kind',
      };
      update(scene);
      place.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
    };
    const more = el(
      'button',
      { type: 'button', class: 'plain' },
      scene.speech.t('more', { n: all.length - limit }),
    );
    more.addEventListener('click', () => {
      limit += 5 * PAGE;
      update(scene);
    });
    const table = el(
      'table',
      {},
      el('caption', { class: 'unseen' }, scene.speech.t('tableName')),
      el('thead', {}, el('tr', {}, ...COLUMNS.map((column) => heading(column, order, sortBy, scene)))),
      el('tbody', {}, ...all.slice(0, limit).map((row) => bodyRow(row, scene))),
    );
    place.replaceChildren(table, ...(all.length > limit ? [more] : []));
  };
  return { update };
}

function rowsOf({ data, shown }: Scene): Row[] {
  const links = new Map<string, number>();
  for (const edge of shown.edges) {
    for (const end of data.graph.extremities(edge)) links.set(end, (links.get(end) ?? 0) + 1);
  }
  return [...shown.nodes].map((key) => ({
    key,
    node: data.graph.getNodeAttributes(key),
    links: links.get(key) ?? 0,
  }));
}

function sorted(list: Row[], { column, down }: Order, scene: Scene): Row[] {
  const { speech } = scene;
  const compare = new Intl.Collator(speech.lang).compare;
  const value = ({ node, links }: Row): string | number | null => {
    if (column === 'links') return links;
    if (column === 'sources') return sourcesOf(node);
    if (column === 'kind') return speech.kind(node.kind);
    if (column === 'name') return nodeName(node, speech.lang);
    if (node.kind !== 'meeting') return null;
    return column === 'date' ? node.from : speech.status(node.status);
  };
  return list.sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    // What has no value comes last whichever way the column is sorted.
    if (x === null || y === null) return x === y ? (a.key < b.key ? -1 : 1) : x === null ? 1 : -1;
    const way = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
    return (down ? -way : way) || (a.key < b.key ? -1 : 1);
  });
}

function sourcesOf(node: NodeAttributes): number {
  return node.kind === 'meeting' ? node.sources : node.articles;
}

function heading(
  column: Column,
  order: Order,
  sortBy: (column: Column) => void,
  { speech }: Scene,
): HTMLElement {
  const now = order.column === column ? (order.down ? 'descending' : 'ascending') : 'none';
  const words: Word = column === 'sources' ? 'fewSources' : column;
  const button = el(
    'button',
    { type: 'button', 'data-column': column, click: () => sortBy(column) },
    speech.t(words),
  );
  return el('th', { scope: 'col', 'aria-sort': now, class: `col-${column}` }, button);
}

function bodyRow({ key, node, links }: Row, scene: Scene): HTMLElement {
  const { speech, state } = scene;
  const meeting = node.kind === 'meeting' ? node : null;
  const kind = meeting === null ? speech.kind(node.kind) : speech.form(meeting.form);
  return el(
    'tr',
    { class: key === state.node ? 'chosen' : '' },
    el('td', { class: 'col-kind' }, kind),
    el('th', { scope: 'row', class: 'col-name' }, nodeButton(key, scene)),
    el('td', { class: 'col-date' }, meeting === null ? '' : speech.date(meeting.date)),
    el('td', { class: 'col-status' }, meeting === null ? '' : speech.status(meeting.status)),
    el('td', { class: 'col-links' }, speech.number(links)),
    el('td', { class: 'col-sources' }, speech.number(sourcesOf(node))),
  );
}
