import type { EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model.ts';
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
export type EdgeSlot = EdgeDisplayData & Slot<InstanceType<EdgeProgram>>;
type EdgeProgram = EdgeProgramType<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** The shapes of nodes, which remember where each is. */
export class SlottedShapes extends NodeShapeProgram {
  override process(id: number, place: number, look: NodeSlot): void {
    look.program = this;
    look.id = id;
    look.place = place;
    super.process(id, place, look);
  }
}

/** The program of lines, remembering where each is. */
export function slotted(Program: EdgeProgram): EdgeProgram {
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
