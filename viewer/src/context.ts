import type { Evidence, Passage } from '../../src/model.ts';
import type { ViewGraph } from './view-graph.ts';

/** What stands around a quote in its article; null at its head, its foot, and where it is quoted itself. */
export interface Context {
  before: string | null;
  after: string | null;
}

/** Letters of a neighbouring sentence that a reader sees, nearest to the quote. */
const MOST = 150;

/** The sentences around a quote, shortened at their far ends but for the one that is `sought`; `quotes` of the same article stand beside it. */
export function contextOf(
  graph: ViewGraph,
  { article, start, end }: Evidence,
  quotes: readonly Evidence[],
  sought: string | null = null,
): Context {
  const read = (passage: Passage): boolean =>
    quotes.some((quote) => quote.start < passage.end && passage.start < quote.end);
  const { before, after } = passagesBeside(graph, { article, start, end });
  const shorten = (passage: Passage | undefined, cut: (text: string) => string): string | null => {
    if (passage === undefined || read(passage)) return null;
    return passage.text === sought ? passage.text : cut(passage.text);
  };
  return { before: shorten(before, tail), after: shorten(after, head) };
}

/** The sentences before and after a quote that the graph has kept of its article. */
export function passagesBeside(
  graph: ViewGraph,
  { article, start, end }: Pick<Evidence, 'article' | 'start' | 'end'>,
): { before: Passage | undefined; after: Passage | undefined } {
  const passages = graph.getAttribute('passages')?.[article] ?? [];
  return {
    before: passages.findLast((passage) => passage.end <= start),
    after: passages.find((passage) => passage.start >= end),
  };
}

function head(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/u, '')}…`;
}

function tail(text: string): string {
  return text.length <= MOST ? text : `…${text.slice(-MOST).replace(/^\S*\s+/u, '')}`;
}
