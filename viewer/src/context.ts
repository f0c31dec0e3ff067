import type { Evidence, Passage } from '../../src/model.ts';
import type { ViewGraph } from './view-graph.ts';

/** What stands around a quote in its article; null at its head, its foot, and where it is quoted itself. */
export interface Context {
  before: string | null;
  after: string | null;
}

/** Letters of a neighbouring sentence that a reader sees, nearest to the quote. */
const MOST = 150;

/** The sentences around a quote, shortened at their far ends; `quotes` of the same article stand beside it. */
export function contextOf(
  graph: ViewGraph,
  { article, start, end }: Evidence,
  quotes: readonly Evidence[],
): Context {
  const passages = graph.getAttribute('passages')?.[article] ?? [];
  const read = (passage: Passage | undefined): boolean =>
    passage === undefined || quotes.some((quote) => quote.start < passage.end && passage.start < quote.end);
  const before = passages.findLast((passage) => passage.end <= start);
  const after = passages.find((passage) => passage.start >= end);
  return {
    before: read(before) ? null : tail(before?.text ?? ''),
    after: read(after) ? null : head(after?.text ?? ''),
  };
}

function head(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/u, '')}…`;
}

function tail(text: string): string {
  return text.length <= MOST ? text : `…${text.slice(-MOST).replace(/^\S*\s+/u, '')}`;
}
