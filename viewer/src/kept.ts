import type { ProgramInfo } from 'sigma/rendering';

interface Held {
  bindings: WebGLVertexArrayObject;
  version: number;
}

/** What the graphics keep of a program from frame to frame: sigma alone hands them every number anew for each frame. */
export class Kept {
  private version = 0;
  private readonly held = new Map<ProgramInfo, Held>();

  /** Of what is drawn, something is other than it was. */
  changed(): void {
    this.version += 1;
  }

  /** Binds what a program draws, `array`; `all` binds and hands over everything, as sigma does. */
  bind(program: ProgramInfo, array: Float32Array, all: () => void): void {
    const { gl, buffer } = program;
    if (!(gl instanceof WebGL2RenderingContext)) return all();
    const held = this.held.get(program);
    gl.bindVertexArray(held?.bindings ?? this.hold(program, gl));
    if (held === undefined) return all();
    if (held.version === this.version) return;
    held.version = this.version;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, array, gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  /** Lets go of what was bound; `all` does as sigma does. */
  unbind({ gl }: ProgramInfo, all: () => void): void {
    if (gl instanceof WebGL2RenderingContext) gl.bindVertexArray(null);
    else all();
  }

  private hold(program: ProgramInfo, gl: WebGL2RenderingContext): WebGLVertexArrayObject {
    const bindings = gl.createVertexArray();
    this.held.set(program, { bindings, version: this.version });
    return bindings;
  }
}
