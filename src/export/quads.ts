/** The knowledge graph as RDF. */
import { DataFactory, type Quad } from 'n3';
import type { Problem } from '../model.ts';
import { byText } from '../text/order.ts';
import { createMint } from './iri.ts';
import { articleGroups } from './quads/articles.ts';
import { addToTally, createTally, datasetBlocks } from './quads/dataset.ts';
import { encounterBlocks } from './quads/encounters.ts';
import { entityPairs, postBlocks } from './quads/entities.ts';
import { relationsOf, statementBlocks } from './quads/relations.ts';
import { type Block, describe, type KnowledgeGraph, type Provenance, type Source } from './quads/source.ts';
import { createTerms } from './terms.ts';

export type { Block, KnowledgeGraph, Provenance } from './quads/source.ts';

export interface QuadOptions {
  /** Start of every data IRI, `https://w3id.org/bangiao/` by default; ends with `/`. */
  base?: string;
  /** `reification` by default. */
  provenance?: Provenance;
  /** One named graph for each article: its sentences, what it tells and its assertions. Default: all in the default graph. */
  named?: boolean;
  /** The graph that this one is a part of, which knows better for whom somebody acts; the graph itself by default. */
  whole?: KnowledgeGraph;
  /** Day `YYYY-MM-DD` of the export, for its description; left out by default, so that the same graph gives the same bytes. */
  date?: string;
  /** IRI of the licence of the data, MIT by default; quoted sentences remain their publishers'. */
  licence?: string;
  /** Told in the end how many statements there were. */
  counted?: (quads: number) => void;
  /** Told of every value that RDF cannot hold and of every edge that has no place in the ontology. */
  report?: (problem: Problem) => void;
}

/**
 * A graph one subject at a time: entities with their facts, then meetings, then articles with the quoted sentences,
 * last the description of the export; sorted by key, so that the order depends on the content alone. Throws a
 * `TypeError` where `base` is not usable.
 */
export function* blocksOf(graph: KnowledgeGraph, options: QuadOptions = {}): Generator<Block> {
  const source = createSource(graph, options);
  const tally = createTally();
  for (const block of factsOf(source)) {
    addToTally(tally, block);
    yield block;
  }
  source.at('description of the export');
  for (const block of datasetBlocks(source, tally, options)) {
    addToTally(tally, block);
    yield block;
  }
  options.counted?.(tally.written);
}

/** The description of the export alone, counts and all. Throws as `blocksOf` does. */
export function datasetOf(graph: KnowledgeGraph, options: QuadOptions = {}): Block[] {
  const source = createSource(graph, options);
  const tally = createTally();
  for (const block of factsOf(source)) addToTally(tally, block);
  source.at('description of the export');
  return datasetBlocks(source, tally, { ...options, distributions: true });
}

/** The same as quads, each once. */
export function* quadsOf(graph: KnowledgeGraph, options: QuadOptions = {}): Generator<Quad> {
  for (const block of blocksOf(graph, options)) yield* quadsOfBlock(block);
}

/** The quads of one block. */
function* quadsOfBlock({ subject, pairs, graph }: Block): Generator<Quad> {
  const where = graph ?? DataFactory.defaultGraph();
  for (const [predicate, objects] of pairs) {
    for (const object of 'termType' in objects ? [objects] : objects) {
      yield DataFactory.quad(subject, predicate, object, where);
    }
  }
}

/** What belongs together: an entity, a meeting or an article with all that only it tells of. */
function* groupsOf(source: Source): Generator<Block[]> {
  const { graph } = source;
  const keys = graph.nodes().sort(byText);
  for (const key of keys) {
    const node = graph.getNodeAttributes(key);
    if (node.kind === 'meeting') continue;
    const relations = relationsOf(source, key);
    source.at(`node ${key}`);
    yield [
      describe(source.mint.keyed('entity', key), [...entityPairs(source, node), ...relations.triples]),
      ...postBlocks(source, key),
      ...statementBlocks(source, key, node),
      ...relations.nodes,
    ];
  }
  for (const key of keys) {
    const node = graph.getNodeAttributes(key);
    if (node.kind !== 'meeting') continue;
    source.at(`node ${key}`);
    yield encounterBlocks(source, key, node);
  }
  yield* articleGroups(source);
}

function createSource(graph: KnowledgeGraph, options: QuadOptions): Source {
  let place = '';
  const tell = (message: string): void => options.report?.({ article: place, stage: 'export', message });
  return {
    graph,
    whole: options.whole ?? graph,
    mint: createMint(options.base),
    terms: createTerms(tell),
    provenance: options.provenance ?? 'reification',
    standings: new Map(),
    told: options.named ? new Map() : null,
    at: (next) => (place = next),
    report: tell,
  };
}

function* factsOf(source: Source): Generator<Block> {
  for (const group of groupsOf(source)) yield* eachOnce(group);
}

/** Two edges may tell the same fact from the same sentence; it has one IRI and is described once in each graph. */
function* eachOnce(blocks: readonly Block[]): Generator<Block> {
  const seen = new Set<string>();
  for (const block of blocks) {
    const { subject, graph } = block;
    const key = graph === null ? subject.value : `${subject.value} ${graph.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield block;
  }
}
