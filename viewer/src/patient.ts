import Sigma from 'sigma';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model.ts';
import type { Steps } from './steps.ts';

type Refresh = Parameters<Sigma['refresh']>[0];

const PIECE = 5000;

/** Sigma that draws nothing before `fill` has gone through its graph, a part at a time. */
export class PatientSigma extends Sigma<NodeAttributes, EdgeAttributes, GraphAttributes> {
  private full = false;

  override refresh(options?: Refresh): this {
    // Sigma asks for it as soon as it is made, when this class has nothing of its own yet.
    return this.full ? super.refresh(options) : this;
  }

  override scheduleRender(): this {
    return this.full ? super.scheduleRender() : this;
  }

  *fill(): Steps<void> {
    const graph = this.getGraph();
    const [nodes, edges] = [graph.nodes(), graph.edges()];
    for (let i = 0; i < nodes.length; i += PIECE) {
      super.refresh({ partialGraph: { nodes: nodes.slice(i, i + PIECE) }, schedule: true });
      yield;
    }
    for (let i = 0; i < edges.length; i += PIECE) {
      super.refresh({ partialGraph: { edges: edges.slice(i, i + PIECE) }, schedule: true });
      yield;
    }
    super.refresh({ partialGraph: {} });
    this.full = true;
  }
}
