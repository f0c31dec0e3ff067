import { createEdgeArrowHeadProgram, createEdgeClampedProgram } from 'sigma/rendering';
import { createEdgeCompoundProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { EdgeProgramType, InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model.ts';
import { Kept } from './kept.ts';
import { unroll, unrolled } from './unrolled.ts';

export type LineProgram = EdgeProgramType<NodeAttributes, EdgeAttributes, GraphAttributes>;
type OneProgram = typeof EdgeRectangleProgram<NodeAttributes, EdgeAttributes, GraphAttributes>;
type Item = InstanceType<OneProgram>;

/** The program of lines, unrolled, and kept by the graphics. Sigma's types tell less of most than they are. */
function eased(program: unknown): LineProgram {
  return class extends (program as OneProgram) {
    private readonly kept = new Kept();
    private readonly corners = (super.getDefinition() as InstancedProgramDefinition).CONSTANT_DATA;

    override getDefinition(): ReturnType<Item['getDefinition']> {
      return unrolled(super.getDefinition() as InstancedProgramDefinition) as ReturnType<
        Item['getDefinition']
      >;
    }

    override process(...item: Parameters<Item['process']>): void {
      this.kept.changed(item[1] * this.STRIDE, this.STRIDE);
      super.process(...item);
    }

    override processVisibleItem(...item: Parameters<Item['processVisibleItem']>): void {
      super.processVisibleItem(...item);
      unroll(this.array, item[1], this.ATTRIBUTES_ITEMS_COUNT, this.corners);
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
  };
}

export const StraightLine = eased(EdgeRectangleProgram);
/** Sigma makes an arrow of two programs. */
export const StraightArrow: LineProgram = createEdgeCompoundProgram([
  eased(createEdgeClampedProgram()),
  eased(createEdgeArrowHeadProgram()),
]);
