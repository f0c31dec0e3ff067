/** The knowledge graph as RDF. */
import type { Quad } from 'n3';
import type { EntityNodeAttributes, Problem } from '../model.ts';
import { byText } from '../text/order.ts';
import { createMint } from './iri.ts';
import { articleQuads } from './quads/articles.ts';
import { encounterQuads } from './quads/encounters.ts';
import { entityPairs, postQuads } from './quads/entities.ts';
import { relationsOf, statementQuads } from './quads/relations.ts';
import { type Block, describe, type KnowledgeGraph, type Source } from './quads/source.ts';
import { createTerms } from './terms.ts';

export type { KnowledgeGraph } from './quads/source.ts';

export interface QuadOptions {
  /** Start of every data IRI, `https://w3id.org/bangiao/` by default; ends with `/`. */
  base?: string;
  /** Told of every value that RDF cannot hold and of every edge that has no place in the ontology. */
  report?: (problem: Problem) => void;
}

/**
 * The quads of a graph, one at a time, all in the default graph, each once: entities with their facts, then meetings,
 * then articles with the quoted sentences; sorted by key, so that the order depends on the content alone. Throws a
 * `TypeError` where `base` is not usable.
 */
export function* quadsOf(graph: KnowledgeGraph, options: QuadOptions = {}): Generator<Quad> {
  const source = createSource(graph, options);
  const keys = graph.nodes().sort(byText);
  for (const key of keys) {
    const node = graph.getNodeAttributes(key);
    if (node.kind === 'meeting') continue;
    yield* eachOnce(factQuads(source, key, node));
  }
  for (const key of keys) {
    const node = graph.getNodeAttributes(key);
    if (node.kind !== 'meeting') continue;
    source.at(`node ${key}`);
    yield* eachOnce(encounterQuads(source, key, node));
  }
  yield* eachOnce(articleQuads(source));
}

/** One block of all that the entity is the subject of, then the posts, tenures, acts and assertions behind it. */
function* factQuads(source: Source, key: string, entity: EntityNodeAttributes): Generator<Block> {
  const relations = relationsOf(source, key);
  source.at(`node ${key}`);
  yield describe(source.mint.keyed('entity', key), [...entityPairs(source, entity), ...relations.triples]);
  yield* postQuads(source, key);
  yield* statementQuads(source, key, entity);
  yield* relations.nodes();
}

function createSource(graph: KnowledgeGraph, { base, report }: QuadOptions): Source {
  let place = '';
  const tell = (message: string): void => report?.({ article: place, stage: 'export', message });
  return {
    graph,
    mint: createMint(base),
    terms: createTerms(tell),
    standings: new Map(),
    at: (next) => (place = next),
    report: tell,
  };
}

/** Two edges may tell the same fact from the same sentence; it has one IRI and is described once. */
function* eachOnce(blocks: Iterable<Block>): Generator<Quad> {
  const seen = new Set<string>();
  for (const block of blocks) {
    const subject = block[0]?.subject.value;
    if (subject === undefined || seen.has(subject)) continue;
    seen.add(subject);
    for (const quad of block) yield quad;
  }
}
