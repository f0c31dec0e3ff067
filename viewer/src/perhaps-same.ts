import type { MeetingNodeAttributes } from '../../src/model.ts';
import { countryOf } from './country-of.ts';
import type { Data } from './data.ts';
import { toNumber } from './days.ts';
import type { ViewGraph } from './view-graph.ts';

/** Days that may lie between two tellings of one meeting of which one is wrong. */
export const DAYS_APART = 3;

/**
 * Meetings that other articles tell of the same parties in the same form, a few days off or on the same day elsewhere: perhaps
 * the same, of which one tells wrong. What one article tells as two, and the parts of one conference, are two.
 */
export function perhapsSame({ graph, claims }: Data, key: string, meeting: MeetingNodeAttributes): string[] {
  const own = onDay(meeting);
  const parties = partiesOf(graph, key);
  if (own === null || parties.length < 2) return [];
  const articles = new Set(meeting.evidence.map(({ article }) => article));
  return claims.flatMap(({ key: other, isMeeting, relation }) => {
    if (!isMeeting || other === key || !alike(relation, meeting.form)) return [];
    const node = graph.getNodeAttributes(other);
    const day = node.kind === 'meeting' ? onDay(node) : null;
    if (node.kind !== 'meeting' || day === null || Math.abs(day - own) > DAYS_APART) return [];
    if (node.evidence.some(({ article }) => articles.has(article))) return [];
    if (graph.hasEdge(key, other) || graph.hasEdge(other, key)) return [];
    return sameParties(parties, partiesOf(graph, other)) ? [other] : [];
  });
}

/** Its day since 1970; null where only a month or nothing is told. */
function onDay({ date }: MeetingNodeAttributes): number | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? toNumber(date) : null;
}

/** Who takes part, without the countries for which somebody does. */
function partiesOf(graph: ViewGraph, key: string): string[] {
  const all: string[] = [];
  graph.forEachInEdge(key, (_edge, { type }, source) => {
    if (type === 'participatedIn' && !all.includes(source)) all.push(source);
  });
  const isActed = (other: string): boolean =>
    graph.getNodeAttribute(other, 'kind') === 'country' &&
    all.some((one) => one !== other && countryOf(graph, one) === other);
  return all.filter((other) => !isActed(other));
}

/** *Gặp nhau* may be told of a summit too. */
const alike = (a: string, b: string): boolean => a === b || [a, b].sort().join() === 'summit,talks';

const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));
