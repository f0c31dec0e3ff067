import type { Scene } from '../scene.ts';
import { ITEM_COLUMNS, LINK_COLUMNS } from '../table/columns.ts';
import { sortRows } from '../table/sort.ts';
import { edgeWithin } from '../within.ts';
import { passingKeys } from './passing.ts';

type Cell = string | number | null;

/** One row of RFC 4180; a cell that a spreadsheet would run as a formula is kept as text. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The items or links that pass the filters as CSV with a heading row, newest first, with a byte order mark for spreadsheets. */
export function toCsv(scene: Scene, rows: 'items' | 'links'): string {
  const { speech } = scene;
  const passing = passingKeys(scene);
  const columns = rows === 'items' ? ITEM_COLUMNS : LINK_COLUMNS;
  const date = columns.find(({ name }) => name === 'date') ?? columns[0];
  if (date === undefined) return '';
  const keys = sortRows(rows === 'items' ? passing.nodes : passing.edges, date, true, scene);
  const head = csvRow(['id', ...columns.map(({ title }) => speech.t(title)), speech.t('evidence')]);
  const body = keys.map((key) => {
    const cells = columns.map(({ value, file }) => (file ?? value)(key, scene));
    return csvRow([key, ...cells, quotesOf(key, rows, scene)]);
  });
  return `\uFEFF${head}${body.join('')}`;
}

/** Every sentence once: copies of a story say the same. */
function quotesOf(key: string, rows: 'items' | 'links', { data, state }: Scene): string {
  const node = rows === 'items' ? data.graph.getNodeAttributes(key) : null;
  const evidence =
    node === null
      ? edgeWithin(data.graph.getEdgeAttributes(key), state, data.articles).evidence
      : node.kind === 'meeting'
        ? node.evidence
        : [];
  return [...new Set(evidence.map(({ quote }) => quote))].join(' | ');
}
