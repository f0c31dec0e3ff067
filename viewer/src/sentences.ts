import MiniSearch from 'minisearch';
import type { Evidence } from '../../src/model.ts';
import { passagesBeside } from './context.ts';
import type { Data } from './data.ts';
import { fold, sharp } from './fold.ts';
import { quoteKey } from './quote-key.ts';

/** A sentence that answers a query, and the meeting or link that it is quoted for. */
export interface SentenceHit {
  quote: string;
  node: string | null;
  edge: string | null;
  /** Which of its quotes. */
  key: string;
  published: string | null;
}

export interface SentenceIndex {
  search: (query: string, limit: number) => SentenceHit[];
}

interface Sentence extends SentenceHit {
  id: number;
  folded: string;
  sharp: string;
}

/** Reads every sentence that the page shows once; thousands take a moment, so the work is done in pieces. */
export async function indexSentences(data: Data): Promise<SentenceIndex> {
  const sentences = [...sentencesOf(data).values()];
  const index = new MiniSearch<Sentence>({
    fields: ['sharp', 'folded'],
    // Marks are part of a letter: minisearch's own splitting would cut decomposed text at them.
    tokenize: (text) => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== ''),
    processTerm: (term) => term,
  });
  await index.addAllAsync(sentences, { chunkSize: 500 });
  return {
    search: (query, limit) => {
      const words = fold(query);
      if (words === '') return [];
      // What is written with these very tones counts three times.
      const found = index.search({
        combineWith: 'OR',
        queries: [
          { queries: [words], fields: ['folded'], combineWith: 'AND', prefix: true },
          {
            queries: [sharp(query)],
            fields: ['sharp'],
            combineWith: 'AND',
            prefix: true,
            boost: { sharp: 3 },
          },
        ],
      });
      return found.slice(0, limit).flatMap(({ id }) => sentences[id as number] ?? []);
    },
  };
}

/** Quotes, and then what stands beside them: that leads to the quote which it stands beside. */
function sentencesOf({ graph, articles }: Data): Map<string, Sentence> {
  const found = new Map<string, Sentence>();
  type Place = Pick<Evidence, 'article' | 'start' | 'end'>;
  const add = (quote: string, place: Place, node: string | null, edge: string | null): void => {
    if (found.has(quote)) return;
    const published = articles[place.article]?.published ?? null;
    found.set(quote, {
      id: found.size,
      quote,
      node,
      edge,
      key: quoteKey(place),
      published,
      folded: fold(quote),
      sharp: sharp(quote),
    });
  };
  const each = (act: (piece: Evidence, node: string | null, edge: string | null) => void): void => {
    graph.forEachNode((key, node) => {
      if (node.kind === 'meeting') for (const piece of node.evidence) act(piece, key, null);
    });
    graph.forEachEdge((key, edge) => {
      for (const piece of edge.evidence) act(piece, null, key);
    });
  };
  each((piece, node, edge) => add(piece.quote, piece, node, edge));
  each((piece, node, edge) => {
    const { before, after } = passagesBeside(graph, piece);
    for (const passage of [before, after])
      if (passage !== undefined) add(passage.text, { ...passage, article: piece.article }, node, edge);
  });
  return found;
}
