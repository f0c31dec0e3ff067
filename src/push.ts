/** A graph into a triple store: one named graph for each article, and one for what they share. */
import { createMint } from './export/iri.ts';
import { lineText } from './export/lines.ts';
import { type Block, blocksOf, type KnowledgeGraph as RdfGraph } from './export/quads.ts';
import type { NewsGraph } from './graph/type.ts';
import type { Problem } from './model.ts';
import { type GraphBody, pushGraphs, type PushOptions, type PushReport } from './store/push/push.ts';

export interface PushGraphOptions extends PushOptions {
  /** Start of every data IRI, `https://w3id.org/bangiao/` by default; ends with `/`. */
  base?: string;
  /** Told of every value that RDF cannot hold. */
  report?: (problem: Problem) => void;
}

/** Subjects that are sent at once, about 3 MB: the shared graph of a large collection is sent in several parts. */
const PART = 5000;
/** Key of the graph of entities, meetings and all that does not belong to one article. */
const SHARED = 'shared';

/**
 * Puts a graph into a triple store, each article as a graph of its own: `pushGraph(kg.graph,
 * 'http://localhost:3030/ds/data')`. Doing it again changes nothing. See `pushGraphs` for what fails how.
 */
export function pushGraph(
  graph: NewsGraph,
  endpoint: string,
  options: PushGraphOptions = {},
): Promise<PushReport> {
  return pushGraphs(endpoint, graphBodies(graph, options), options);
}

/** The named graphs of a graph: those of the articles by id, last the shared one. */
export function* graphBodies(
  graph: RdfGraph,
  { base, report }: Pick<PushGraphOptions, 'base' | 'report'> = {},
): Generator<GraphBody> {
  const shared = startBody(createMint(base).keyed('graph', SHARED).value);
  const seen = new Set<string>();
  let article: Body | null = null;
  const options = { named: true, ...(base === undefined ? {} : { base }), ...(report ? { report } : {}) };
  for (const block of blocksOf(graph, options)) {
    const iri = block.graph?.value;
    if (iri === undefined) {
      shared.add(block);
      continue;
    }
    if (article?.iri !== iri) {
      if (article) yield article.end();
      if (seen.has(iri)) throw new Error(`${iri} comes in pieces: a second would replace the first`);
      seen.add(iri);
      article = startBody(iri);
    }
    article.add(block);
  }
  if (article) yield article.end();
  yield shared.end();
}

interface Body {
  readonly iri: string;
  add(block: Block): void;
  end(): GraphBody;
}

function startBody(iri: string): Body {
  const parts: string[] = [];
  let blocks: Block[] = [];
  const finish = (): void => {
    const text = [...lineText(blocks)].join('');
    if (text !== '') parts.push(text);
    blocks = [];
  };
  return {
    iri,
    add: (block) => {
      // The address says which graph it is.
      blocks.push({ ...block, graph: null });
      if (blocks.length >= PART) finish();
    },
    end: () => {
      finish();
      return { iri, parts };
    },
  };
}
