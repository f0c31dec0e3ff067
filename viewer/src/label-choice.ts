import type { Point } from './frame.ts';
import type { Labelled } from './labels.ts';
import type { ShapeData } from './node-shape.ts';
import type { Renderer } from './renderer.ts';

/** From the framed graph to pixels. */
export type ToViewport = (point: Point) => Point;

/** How the camera looks at the graph. */
export interface Lens {
  toViewport: ToViewport;
  ratio: number;
  /** Of a size, in pixels. */
  scale: number;
  width: number;
  height: number;
  /** Are there nodes that are named whatever their size? */
  forced: boolean;
}

/** How sigma looks at its graph now. */
export function lensOf(sigma: Renderer, forced: boolean): Lens {
  return {
    toViewport: quick((point) => sigma.framedGraphToViewport(point)),
    ratio: sigma.getCamera().ratio,
    scale: sigma.scaleSize(1),
    ...sigma.getDimensions(),
    forced,
  };
}

/** The same straight way, without its matrix. */
export function quick(to: ToViewport): ToViewport {
  const [o, u, v] = [to({ x: 0, y: 0 }), to({ x: 1, y: 0 }), to({ x: 0, y: 1 })];
  return ({ x, y }) => ({
    x: o.x + x * (u.x - o.x) + y * (v.x - o.x),
    y: o.y + x * (u.y - o.y) + y * (v.y - o.y),
  });
}

/** What a name may cost and where it may stand. */
export interface Measure {
  /** How many names a cell may have where everything is seen. */
  density: number;
  /** The least size of a node that is named, in pixels. */
  threshold: number;
  /** How many of the largest in view are named whatever their cells may have. */
  first: number;
}

const CELL = 90;
/** Names of nodes this far out of view may still reach into it, in pixels. */
const MARGIN = { x: 150, y: 50 };

/** Chooses which nodes have their names drawn: the largest of all, and of each cell of the graph the largest that are shown. */
export class LabelChoice {
  private readonly measure: Measure;
  /** Places of all nodes, the largest first. */
  private readonly order: Uint32Array;
  private readonly keys: readonly string[];
  /** The cell of each node, and how many names each cell has in the frame at hand. */
  private readonly cells: Int32Array;
  private counts = new Uint16Array(0);

  constructor(keys: readonly string[], sizes: Float64Array, measure: Measure) {
    this.measure = measure;
    this.keys = keys;
    this.cells = new Int32Array(keys.length);
    this.order = Uint32Array.from(keys, (_, i) => i).sort(
      (a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1),
    );
  }

  /** Lays the cells over the graph anew. `toViewport` is that of the camera that shows everything. */
  lay(looks: readonly Point[], toViewport: ToViewport, width: number): void {
    const columns = Math.max(1, Math.ceil(width / CELL));
    let last = 0;
    for (let i = 0; i < this.cells.length; i += 1) {
      const { x, y } = toViewport(looks[i] ?? NOWHERE);
      const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
      last = Math.max(last, (this.cells[i] = Math.max(0, row * columns + column)));
    }
    this.counts = new Uint16Array(last + 1);
  }

  /** The nodes to be named in a frame, as they stand in it. */
  choose(looks: readonly ShapeData[], lens: Lens): Labelled[] {
    const { density, threshold, first } = this.measure;
    const most = Math.ceil(density / lens.ratio ** 2);
    const chosen: Labelled[] = [];
    this.counts.fill(0);
    for (const i of this.order) {
      const look = looks[i];
      if (look === undefined || look.hidden || look.name === null) continue;
      const size = look.size * lens.scale;
      if (!look.forceLabel) {
        if (size < threshold && !lens.forced) break;
        if (size < threshold) continue;
        const cell = this.cells[i] ?? 0;
        const count = this.counts[cell] ?? 0;
        if (count >= most && chosen.length >= first) continue;
        this.counts[cell] = count + 1;
      }
      const { x, y } = lens.toViewport(look);
      if (x < -MARGIN.x || x > lens.width + MARGIN.x || y < -MARGIN.y || y > lens.height + MARGIN.y) continue;
      chosen.push({ ...look, key: this.keys[i], size, x, y });
    }
    return chosen;
  }
}

const NOWHERE: Point = { x: 0, y: 0 };
