import type { EdgeAttributes, NodeAttributes } from '../../../src/model.ts';
import { nodeName } from '../data.ts';
import { edgeDate, nodeButton } from '../facts.ts';
import { percent } from '../evidence.ts';
import { el } from '../dom.ts';
import type { Scene } from '../scene.ts';
import { NOTHING } from '../state.ts';
import type { Order } from '../state.ts';
import { linkWords, meetingOfLink } from '../unheld.ts';
import { edgeWithin } from '../within.ts';
import type { Word } from '../words.ts';

/** A column of a table: what it sorts by, what it writes and what it shows. */
export interface Column {
  name: Order['column'];
  title: Word;
  /** The value to sort by; null where there is none. */
  value: (key: string, scene: Scene) => string | number | null;
  /** What files get where it is not the value: dates as exact as they were told, EDTF. */
  file?: (key: string, scene: Scene) => string | null;
  /** Where the cell is more than its text. */
  cell?: (key: string, scene: Scene) => Node;
  /** The text of the cell where it is not the value. */
  text?: (key: string, scene: Scene) => string;
  header?: boolean;
}

const nodeOf = (key: string, { data }: Scene): NodeAttributes => data.graph.getNodeAttributes(key);

function links(key: string, { data, shown }: Scene): number {
  let count = 0;
  data.graph.forEachEdge(key, (edge) => {
    if (shown.edges.has(edge)) count += 1;
  });
  return count;
}

/** Columns of the shown nodes. */
export const ITEM_COLUMNS: readonly Column[] = [
  {
    name: 'kind',
    title: 'kind',
    value: (key, scene) => {
      const node = nodeOf(key, scene);
      return node.kind === 'meeting' ? scene.speech.form(node.form) : scene.speech.kind(node.kind);
    },
  },
  {
    name: 'name',
    title: 'name',
    value: (key, scene) => nodeName(nodeOf(key, scene), scene.speech.lang),
    cell: nodeButton,
    header: true,
  },
  {
    name: 'date',
    title: 'date',
    value: (key, scene) => {
      const node = nodeOf(key, scene);
      return node.kind === 'meeting' ? node.from : null;
    },
    file: (key, scene) => {
      const node = nodeOf(key, scene);
      return node.kind === 'meeting' ? node.date : null;
    },
    text: (key, scene) => {
      const node = nodeOf(key, scene);
      return node.kind === 'meeting' ? scene.speech.date(node.date) : '';
    },
  },
  {
    name: 'status',
    title: 'status',
    value: (key, scene) => {
      const node = nodeOf(key, scene);
      return node.kind === 'meeting' ? scene.speech.status(node.status) : null;
    },
  },
  { name: 'links', title: 'links', value: links },
  {
    name: 'sources',
    title: 'fewSources',
    value: (key, scene) => {
      const node = nodeOf(key, scene);
      return node.kind === 'meeting' ? node.sources : node.articles;
    },
  },
];

function end(key: string, which: 'source' | 'target', { data }: Scene): string {
  return which === 'source' ? data.graph.source(key) : data.graph.target(key);
}

function endColumn(which: 'source' | 'target', title: Word): Column {
  return {
    name: which,
    title,
    value: (key, scene) => nodeName(nodeOf(end(key, which, scene), scene), scene.speech.lang),
    cell: (key, scene) => nodeButton(end(key, which, scene), scene),
  };
}

/** As the chosen dates leave it. */
function linkOf(key: string, { data, state }: Scene): EdgeAttributes {
  return edgeWithin(data.graph.getEdgeAttributes(key), state, data.articles);
}

/** Columns of the shown edges. */
export const LINK_COLUMNS: readonly Column[] = [
  endColumn('source', 'subject'),
  {
    name: 'relation',
    title: 'relation',
    value: (key, { data, speech }) => speech.relation(data.graph.getEdgeAttribute(key, 'type')),
    cell: (key, scene) => {
      const open = (): void => scene.go({ ...NOTHING, edge: key });
      return el('button', { type: 'button', class: 'goto', click: open }, linkWords(key, scene));
    },
    header: true,
  },
  endColumn('target', 'object'),
  {
    name: 'status',
    title: 'status',
    value: (key, scene) => {
      const meeting = meetingOfLink(key, scene);
      return meeting === null ? null : scene.speech.status(meeting.status);
    },
  },
  {
    name: 'date',
    title: 'date',
    value: (key, scene) => linkOf(key, scene).from,
    file: (key, scene) => {
      const { when, from, until, dates } = linkOf(key, scene);
      if (dates !== undefined) return dates.join(' | ');
      const open = from === null && until === null;
      return when ?? (open ? null : `${from ?? '..'}/${until ?? '..'}`);
    },
    text: (key, scene) => edgeDate(linkOf(key, scene), scene.speech) ?? '',
  },
  {
    name: 'confidence',
    title: 'confidence',
    value: (key, scene) => linkOf(key, scene).confidence,
    text: (key, scene) => percent(linkOf(key, scene).confidence, scene.speech),
  },
  {
    name: 'sources',
    title: 'fewSources',
    value: (key, scene) => linkOf(key, scene).sources,
  },
];
