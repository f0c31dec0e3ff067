import type { NewsGraph } from '../graph/type.ts';
import type { Form, Status } from '../model.ts';
import { edtfEnds } from '../text/edtf.ts';
import { byText, sortedSet } from '../text/order.ts';
import { checkChoices, FORMS, STATUSES } from './choices.ts';
import { byDate, daysOf } from './period.ts';
import type { GraphEdge, GraphNode, MeetingNode, Period } from './type.ts';
import { around, edgeAt, nodeAt } from './view.ts';

export interface MeetingOptions extends Period {
  status?: Status;
  form?: Form;
  /** How many are returned at most, the first ones. Default: all. */
  limit?: number;
}

/** Something that happened or was said, with the edge that ties it to whose timeline it is. */
export interface Entry {
  /** EDTF. */
  date: string | null;
  from: string | null;
  until: string | null;
  edge: GraphEdge;
  /** The meeting, or of whom something was said. */
  node: GraphNode;
}

/**
 * Meetings in which all of those take part, themselves or, for a country or an organisation, somebody who acts for it;
 * of nobody asked for, all meetings. By date, those without one last; with `since` or `until` without those.
 * Throws a RangeError where a status, a form, a date or the limit makes no sense.
 */
export function meetingsOf(
  graph: NewsGraph,
  keys: readonly string[],
  options: MeetingOptions = {},
): MeetingNode[] {
  const { status, form, limit = Infinity } = options;
  if (!(limit >= 0)) throw new RangeError(`limit: ${limit}; expected 0 or more`);
  checkChoices('status', status && [status], STATUSES);
  checkChoices('form', form && [form], FORMS);
  const days = daysOf(options);
  const [first, ...others] = keys.map((key) => attendedBy(graph, key));
  const asked = first ? [...first.keys()] : graph.nodes();
  return asked
    .filter((key) => others.every((attended) => attended.has(key)))
    .map((key) => nodeAt(graph, key))
    .filter((node): node is MeetingNode => node.kind === 'meeting')
    .filter((m) => (status === undefined || m.status === status) && (form === undefined || m.form === form))
    .filter((m) => days.open || days.holds(m) === true)
    .sort((a, b) => byDate(a, b) || byText(a.key, b.key))
    .slice(0, limit);
}

/** Participations of a node and of those who act for it, by the key of the meeting. */
function attendedBy(graph: NewsGraph, key: string): Map<string, GraphEdge> {
  const attended = new Map<string, GraphEdge>();
  for (const who of [key, ...deputies(graph, key)])
    for (const edge of graph.outEdges(who)) {
      const seen = edgeAt(graph, edge);
      if (seen.type === 'participatedIn' && !attended.has(seen.target)) attended.set(seen.target, seen);
    }
  return attended;
}

/** Who acts for a country or an organisation: by office, or an official or a body of that country. */
function deputies(graph: NewsGraph, key: string): string[] {
  const { kind } = graph.getNodeAttributes(key);
  if (kind !== 'country' && kind !== 'organisation') return [];
  const inOffice = around(graph, key, (edge) => edge.type === 'represents' && edge.target === key);
  const own = graph.filterNodes(
    (_, node) => (node.kind === 'official' || node.kind === 'organisation') && node.country === key,
  );
  return sortedSet([...inOffice.map(([who]) => who), ...own]);
}

/** What lasts and has no day of its own. */
const STANDING = new Set(['represents', 'locatedIn']);

/** When it was: a meeting on its date, a stance each time that it was told of. */
function timesOf(edge: GraphEdge, node: GraphNode): Pick<Entry, 'date' | 'from' | 'until'>[] {
  if (node.kind === 'meeting') return [{ date: node.date, from: node.from, until: node.until }];
  if (edge.dates) return edge.dates.map((date) => ({ date, ...edtfEnds(date) }));
  return [{ date: edge.when, from: edge.from, until: edge.until }];
}

/**
 * The meetings of a node, of a country also those of who acts for it, and what is said of it and by it, by date, once
 * for every date of it; what has no date comes last, and not at all within a period.
 */
export function timelineOf(graph: NewsGraph, key: string, period: Period = {}): Entry[] {
  const days = daysOf(period);
  const entries = new Map<string, Entry>();
  const add = (edge: GraphEdge, other: string): void => {
    const node = nodeAt(graph, other);
    for (const time of timesOf(edge, node)) {
      const entry = { ...time, edge, node };
      if (days.open || days.holds(time) === true) entries.set(`${edge.key} ${time.date}`, entry);
    }
  };
  for (const [other, edges] of around(graph, key, (edge) => !STANDING.has(edge.type)))
    for (const edge of edges) add(edge, other);
  for (const [meeting, edge] of attendedBy(graph, key)) add(edge, meeting);
  return [...entries.values()].sort((a, b) => byDate(a, b) || byText(a.edge.key, b.edge.key));
}
