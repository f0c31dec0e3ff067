/** One step of a way: the node that is reached and the edges that tie it to the one before. */
export interface Step {
  node: string;
  edges: readonly string[];
  /** The day of the step, `YYYY-MM-DD`, where the way is one in time. */
  day: string | null;
}

/** A way from one node to another: its first node and the steps from there. */
export interface Way {
  from: string;
  steps: readonly Step[];
}
