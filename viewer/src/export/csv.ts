import type { Scene } from '../scene.ts';
import { ITEM_COLUMNS, LINK_COLUMNS } from '../table/columns.ts';
import { sortRows } from '../table/sort.ts';

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

/** The shown items or links as CSV with a heading row, newest first, with a byte order mark for spreadsheets. */
export function toCsv(scene: Scene, rows: 'items' | 'links'): string {
  const { shown, data, speech } = scene;
  const columns = rows === 'items' ? ITEM_COLUMNS : LINK_COLUMNS;
  const date = columns.find(({ name }) => name === 'date') ?? columns[0];
  if (date === undefined) return '';
  const keys = sortRows(rows === 'items' ? shown.nodes : shown.edges, date, true, scene);
  const head = csvRow(['id', ...columns.map(({ title }) => speech.t(title)), speech.t('evidence')]);
  const body = keys.map((key) => {
    const cells = columns.map(({ value, file }) => (file ?? value)(key, scene));
    return csvRow([key, ...cells, quotesOf(key, rows, data.graph)]);
  });
  return `\uFEFF${head}${body.join('')}`;
}

/** Every sentence once: copies of a story say the same. */
function quotesOf(key: string, rows: 'items' | 'links', graph: Scene['data']['graph']): string {
  const node = rows === 'items' ? graph.getNodeAttributes(key) : null;
  const evidence =
    node === null ? graph.getEdgeAttribute(key, 'evidence') : node.kind === 'meeting' ? node.evidence : [];
  return [...new Set(evidence.map(({ quote }) => quote))].join(' | ');
}
