import type { GraphFile } from './graph-file.ts';
import type { Outline } from './outline.ts';

/** 1 for each node and edge that is shown. */
export interface PlainMarks {
  nodes: Uint8Array;
  edges: Uint8Array;
}

/** What a page shows whose address asks for nothing: all but topics and what nothing is linked to. */
export function plainMarks({ nodes, edges }: GraphFile, { source, target }: Outline): PlainMarks {
  const shown = Uint8Array.from(nodes, ({ attributes }) => Number(attributes.kind !== 'topic'));
  const linked = new Uint8Array(nodes.length);
  const lines = Uint8Array.from(edges, (_edge, i) => {
    const [a, b] = [source[i] ?? 0, target[i] ?? 0];
    if (shown[a] === 0 || shown[b] === 0) return 0;
    linked[a] = linked[b] = 1;
    return 1;
  });
  nodes.forEach(({ attributes }, i) => {
    if (linked[i] === 0 && attributes.kind !== 'meeting') shown[i] = 0;
  });
  return { nodes: shown, edges: lines };
}
