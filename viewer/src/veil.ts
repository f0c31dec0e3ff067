import type { Ledger } from './ledger.ts';
import type { Drawn } from './limits.ts';
import type { EdgeSlot, NodeSlot } from './slots.ts';

/** What decides which items of a picture are seen, and how large. */
export type Seen = { drawn: Pick<Drawn, 'nodes' | 'edges'>; crowd: number };

/**
 * Hides and shows nodes and edges where their programs keep them, by their places in columns of numbers: a brush over the
 * timeline changes what is seen of a large graph at every move, and sigma's own refresh would look up every name anew.
 */
export class Veil {
  private readonly ledger: Ledger;
  /** What sigma keeps of each node and edge: the same objects. */
  private readonly nodes: NodeSlot[] = [];
  private readonly edges: EdgeSlot[] = [];

  constructor(ledger: Ledger) {
    this.ledger = ledger;
  }

  /** Keeps what a node looks like, on its way to sigma. */
  node<Look extends object>(key: string, look: Look): Look {
    this.nodes[this.ledger.nodes.at(key)] = look as unknown as NodeSlot;
    return look;
  }

  edge<Look extends object>(key: string, look: Look): Look {
    this.edges[this.ledger.edges.at(key)] = look as unknown as EdgeSlot;
    return look;
  }

  /** What nodes look like, in the order of the ledger. */
  get looks(): readonly NodeSlot[] {
    return this.nodes;
  }

  /** Changes what is seen; tells whether anything has. Linear in the size of the graph. */
  lift(before: Seen, now: Seen): boolean {
    if (before.drawn === now.drawn && before.crowd === now.crowd) return false;
    const scale = now.crowd / before.crowd;
    let changed = false;
    eachChange(before.drawn.nodes.marks, now.drawn.nodes.marks, scale !== 1, (i, hidden) => {
      const look = this.nodes[i];
      if (look === undefined) return;
      look.hidden = hidden;
      look.size *= scale;
      look.program?.process(look.id ?? 0, look.place ?? 0, look);
      changed = true;
    });
    const { source, target } = this.ledger;
    // The head of an arrow lies at the rim of a node.
    eachChange(before.drawn.edges.marks, now.drawn.edges.marks, scale !== 1, (i, hidden) => {
      const [look, from, to] = [this.edges[i], this.nodes[source[i] ?? -1], this.nodes[target[i] ?? -1]];
      if (look === undefined || from === undefined || to === undefined) return;
      look.hidden = hidden;
      look.program?.process(look.id ?? 0, look.place ?? 0, from, to, look);
      changed = true;
    });
    return changed;
  }
}

function eachChange(
  before: Uint8Array,
  now: Uint8Array,
  all: boolean,
  change: (i: number, hidden: boolean) => void,
): void {
  for (let i = 0; i < now.length; i += 1) if (all || before[i] !== now[i]) change(i, now[i] === 0);
}
