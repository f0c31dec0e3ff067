import type { KnowledgeGraph } from '../../query/knowledgeGraph.ts';
import { UnknownNameError } from '../../query/names.ts';
import type { NodeKind } from '../../query/type.ts';
import { Unexpected } from './fields.ts';

/** The key of a node by its key or name. Throws an `Unexpected` with the nearest names, or where the kind is another. */
export function keyOf(name: string, kg: KnowledgeGraph, kind?: NodeKind): string {
  const node = nodeOf(name, kg, kind);
  if (kind !== undefined && node.kind !== kind)
    throw new Unexpected(`"${name}" is ${node.label}, a node of kind ${node.kind}; expected kind ${kind}`);
  return node.key;
}

function nodeOf(name: string, kg: KnowledgeGraph, kind?: NodeKind): ReturnType<KnowledgeGraph['node']> {
  try {
    const same = kg.graph.hasNode(name) ? [] : kg.find(name);
    return same.find((node) => node.kind === kind) ?? kg.node(name);
  } catch (error) {
    if (error instanceof UnknownNameError) throw new Unexpected(error.message);
    throw error;
  }
}

/** A paper by its name; empty for articles without one. Throws an `Unexpected` with the papers that there are. */
export function paperOf(name: string, { graph }: KnowledgeGraph): string {
  const papers = new Set(
    Object.values(graph.getAttribute('articles')).map(({ publisher }) => publisher ?? ''),
  );
  if (papers.has(name)) return name;
  const list = [...papers]
    .filter((paper) => paper !== '')
    .sort()
    .slice(0, 12);
  throw new Unexpected(`no paper is called "${name}"; expected one of ${list.join(', ') || 'none'}`);
}
