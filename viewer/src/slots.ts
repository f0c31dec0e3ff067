import type { ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { Kept } from './kept.ts';
import type { LineProgram } from './lines.ts';
import { NodeShapeProgram } from './node-shape.ts';
import type { ShapeData } from './node-shape.ts';

/** Where a program keeps an item, written on what it looks like: so that it can be drawn anew without sigma's index. */
export interface Slot<Program> {
  program?: Program;
  /** What the pointer finds there. */
  id?: number;
  place?: number;
}

export type NodeSlot = ShapeData & Slot<SlottedShapes>;
export type EdgeSlot = EdgeDisplayData & Slot<InstanceType<LineProgram>>;

/** The shapes of nodes, which remember where each is, and which the graphics keep. */
export class SlottedShapes extends NodeShapeProgram {
  private readonly kept = new Kept();

  override process(id: number, place: number, look: NodeSlot): void {
    look.program = this;
    look.id = id;
    look.place = place;
    this.kept.changed(place * this.STRIDE, this.STRIDE);
    super.process(id, place, look);
  }

  override reallocate(capacity: number): void {
    this.kept.renewed();
    super.reallocate(capacity);
  }

  override bindProgram(program: ProgramInfo): void {
    this.kept.bind(program, this.array, () => super.bindProgram(program));
  }

  override unbindProgram(program: ProgramInfo): void {
    this.kept.unbind(program, () => super.unbindProgram(program));
  }
}

/** The program of lines, remembering where each is. */
export function slotted(Program: LineProgram): LineProgram {
  return class extends Program {
    override process(
      id: number,
      place: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      look: EdgeSlot,
    ): void {
      look.program = this;
      look.id = id;
      look.place = place;
      super.process(id, place, source, target, look);
    }
  };
}
