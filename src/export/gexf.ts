/** GEXF 1.3 with time, for Gephi's timeline. */
import { edtfEnds } from '../text/edtf.ts';
import { type Output, writeText } from './output.ts';
import type { KnowledgeGraph } from './quads.ts';
import {
  type Cell,
  cellText,
  type ColumnType,
  EDGE_COLUMNS,
  edgeRows,
  NODE_COLUMNS,
  nodeRows,
} from './rows.ts';
import { element, xmlText } from './xml.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  date: 'string',
  list: 'string',
};

/**
 * Writes nodes and edges with first and last day where they are known, and what was on several days as a spell for each.
 * Nodes are labelled in `lang`, where they have a name in it. Rejects where the stream fails.
 */
export function writeGexf(graph: KnowledgeGraph, out: Output, lang: 'vi' | 'en' = 'vi'): Promise<void> {
  return writeText(gexfText(graph, lang), out);
}

function* gexfText(graph: KnowledgeGraph, lang: 'vi' | 'en'): Generator<string> {
  const { name, generator } = graph.getAttributes();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta>${element('creator', {}, xmlText(generator))}${element('description', {}, xmlText(name))}</meta>\n`;
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n';
  yield attributes('node', NODE_COLUMNS) + attributes('edge', EDGE_COLUMNS);
  yield '<nodes>\n';
  for (const row of nodeRows(graph)) {
    const { key: id, from: start, until: end, x, y } = row;
    const label = lang === 'en' ? (row.labelEn ?? row.label) : row.label;
    const position = element('viz:position', { x, y, z: 0 });
    yield `${element('node', { id, label, start, end }, values(NODE_COLUMNS, row) + position)}\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const row of edgeRows(graph)) {
    const { key: id, source, target, type: kind, dates } = row;
    const head = { id, source, target, kind, label: kind };
    const inside = values(EDGE_COLUMNS, row);
    yield dates === null
      ? `${element('edge', { ...head, start: row.from, end: row.until }, inside)}\n`
      : `${element('edge', head, inside + spells(dates))}\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes(owner: 'node' | 'edge', columns: Readonly<Record<string, ColumnType>>): string {
  const list = Object.entries(columns).map(([id, type]) =>
    element('attribute', { id, title: id, type: TYPES[type] }),
  );
  return `${element('attributes', { class: owner, mode: 'static' }, list.join(''))}\n`;
}

/** When it was: on each of these dates, and not between. */
function spells(dates: readonly string[]): string {
  const list = dates.map(edtfEnds).map(({ from: start, until: end }) => element('spell', { start, end }));
  return element('spells', {}, list.join(''));
}

function values(columns: Readonly<Record<string, ColumnType>>, row: Readonly<Record<string, Cell>>): string {
  const list = Object.keys(columns).filter((name) => (row[name] ?? null) !== null);
  return element(
    'attvalues',
    {},
    list.map((name) => element('attvalue', { for: name, value: cellText(row[name] ?? null) })).join(''),
  );
}
