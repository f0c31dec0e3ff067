declare module 'graphology-layout-forceatlas2/iterate' {
  /** One step of ForceAtlas2 over ten numbers a node and three an edge, in place. */
  export default function iterate(
    settings: Readonly<Record<string, unknown>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
}

declare module 'graphology-layout-forceatlas2/defaults' {
  const settings: Readonly<Record<string, unknown>>;
  export default settings;
}
