import { graphFromJson, readGraphJson } from '../graph/json.ts';
import type { NewsGraph } from '../graph/type.ts';
import { meetingsOf, timelineOf, type Entry, type MeetingOptions } from './meetings.ts';
import { indexNames, UnknownNameError, type NameIndex } from './names.ts';
import { neighbours, shortestPath, type Neighbour, type NeighbourOptions } from './neighbours.ts';
import type { EntityNode, GraphNode, MeetingNode, Period, Step } from './type.ts';
import { nodeAt } from './view.ts';

/**
 * Questions to a graph. Wherever a name is asked for, it may be any name of an entity, with or without tones, a part
 * of it, a Wikidata id or the key of a node; of several so called, the one that most articles name is meant. A name
 * that nothing bears throws an `UnknownNameError` with the nearest ones. Dates are EDTF: `2021-05`, `2021-12-02`.
 */
export class KnowledgeGraph {
  /** The graph itself, for everything that is not asked here. Changes to it are not seen by `find`. */
  readonly graph: NewsGraph;
  readonly #names: NameIndex;

  constructor(graph: NewsGraph) {
    this.graph = graph;
    this.#names = indexNames(graph);
  }

  /**
   * Entities so called: first those whose name is exactly this, then the same without tones and other marks, then
   * those with such a word in their name, with this Wikidata id, with a name that begins so. Empty where there is none.
   */
  find(name: string): EntityNode[] {
    return this.#names
      .find(name)
      .map((key) => nodeAt(this.graph, key))
      .filter((node): node is EntityNode => node.kind !== 'meeting');
  }

  /** The node with this key or name. */
  node(name: string): GraphNode {
    return nodeAt(this.graph, this.#keyOf(name));
  }

  /** Who and what is near: `neighbours('Sergei Lavrov', { kinds: ['meeting'], since: '2021-05' })`. */
  neighbours(name: string, options: NeighbourOptions = {}): Neighbour[] {
    return neighbours(this.graph, this.#keyOf(name), options);
  }

  /** Meetings in which all of those take part, by date: `meetings(['Nga', 'Mỹ'], { status: 'held' })`. */
  meetings(names: readonly string[] = [], options: MeetingOptions = {}): MeetingNode[] {
    const keys = names.map((name) => this.#keyOf(name));
    return meetingsOf(this.graph, keys, options);
  }

  /** What happened to somebody and what was said, by date. */
  timeline(name: string, period: Period = {}): Entry[] {
    return timelineOf(this.graph, this.#keyOf(name), period);
  }

  /** The shortest way from one to another, with what ties each step to the last; null where there is none. */
  path(from: string, to: string): Step[] | null {
    return shortestPath(this.graph, this.#keyOf(from), this.#keyOf(to));
  }

  #keyOf(name: string): string {
    if (this.graph.hasNode(name)) return name;
    const [key] = this.#names.find(name);
    if (key === undefined) throw new UnknownNameError(name, this.#names.nearest(name));
    return key;
  }
}

/** Opens what `writeGraphJson` wrote, as text or parsed. Throws, naming what is wrong, where it is anything else. */
export function openGraph(json: unknown): KnowledgeGraph {
  return new KnowledgeGraph(typeof json === 'string' ? readGraphJson(json) : graphFromJson(json));
}
