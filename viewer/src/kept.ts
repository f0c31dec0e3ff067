import type { ProgramInfo } from 'sigma/rendering';

interface Held {
  bindings: WebGLVertexArrayObject;
  version: number;
  /** How many numbers it has. */
  size: number;
}

/** Numbers that are handed over together. */
const BLOCK = 4096;
/** Of all blocks the part above which everything is handed over at once. */
const MOST = 0.5;

/**
 * What the graphics keep of a program from frame to frame: sigma alone hands them every number anew for each frame. What has
 * changed since is handed over by blocks: the numbers of a large graph are tens of megabytes.
 */
export class Kept {
  private version = 0;
  /** At which version everything changed last. */
  private whole = 0;
  /** At which version each block changed last. */
  private blocks = new Uint32Array(0);
  private readonly held = new Map<ProgramInfo, Held>();

  /** `length` numbers from `start` on are others than they were. */
  changed(start: number, length: number): void {
    this.version += 1;
    const last = Math.floor((start + length - 1) / BLOCK);
    if (last >= this.blocks.length) this.grow(last + 1);
    for (let i = Math.floor(start / BLOCK); i <= last; i += 1) this.blocks[i] = this.version;
  }

  /** All numbers are others, and perhaps more or fewer. */
  renewed(): void {
    this.version += 1;
    this.whole = this.version;
  }

  /** Binds what a program draws, `array`; `all` binds and hands over everything, as sigma does. */
  bind(program: ProgramInfo, array: Float32Array, all: () => void): void {
    const { gl, buffer } = program;
    if (!(gl instanceof WebGL2RenderingContext)) return all();
    const held = this.held.get(program);
    gl.bindVertexArray(held?.bindings ?? this.hold(program, gl, array.length));
    if (held === undefined) return all();
    if (held.version === this.version) return;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    this.handOver(gl, array, held);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
    [held.version, held.size] = [this.version, array.length];
  }

  /** Lets go of what was bound; `all` does as sigma does. */
  unbind({ gl }: ProgramInfo, all: () => void): void {
    if (gl instanceof WebGL2RenderingContext) gl.bindVertexArray(null);
    else all();
  }

  private handOver(gl: WebGL2RenderingContext, array: Float32Array, held: Held): void {
    const since = held.version;
    const all = Math.ceil(array.length / BLOCK);
    const changed = this.blocks.reduce((sum, version) => sum + Number(version > since), 0);
    if (this.whole > since || array.length !== held.size || changed > MOST * all)
      return gl.bufferData(gl.ARRAY_BUFFER, array, gl.DYNAMIC_DRAW);
    for (let i = 0; i < all; i += 1) {
      const from = i;
      while (i < all && (this.blocks[i] ?? 0) > since) i += 1;
      if (i === from) continue;
      const [start, end] = [from * BLOCK, Math.min(i * BLOCK, array.length)];
      gl.bufferSubData(gl.ARRAY_BUFFER, start * array.BYTES_PER_ELEMENT, array, start, end - start);
    }
  }

  private grow(size: number): void {
    const blocks = new Uint32Array(Math.max(size, 2 * this.blocks.length));
    blocks.set(this.blocks);
    this.blocks = blocks;
  }

  private hold(program: ProgramInfo, gl: WebGL2RenderingContext, size: number): WebGLVertexArrayObject {
    const bindings = gl.createVertexArray();
    this.held.set(program, { bindings, version: this.version, size });
    return bindings;
  }
}
